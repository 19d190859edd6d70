#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/model/state.h"

namespace concordat::ui {

/// The consortia of a workspace, one a row, with the figures by which one chooses among them.
class PortfolioModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { name, title, members, countries, form, stage, starts, ends, cost, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setStates(std::vector<model::State> states);
    /// Takes over the present state of one of them.
    void update(const model::State& state);
    const std::vector<model::State>& states() const { return m_states; }
    const model::State& stateAt(int row) const
    {
        return m_states.at(static_cast<std::size_t>(row));
    }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QVariant sortKey(const model::State& state, int column) const;

    std::vector<model::State> m_states;
};

} // namespace concordat::ui
