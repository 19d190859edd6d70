#pragma once

#include <QAbstractTableModel>

#include "ui/pages/split/split_desk.h"

namespace concordat::ui {

/// The members against the rules and the proposal, as a table.
class NegotiationModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The columns after those of the rules.
    enum class Column { member, rule, strip, floor, cap, locked, share, beside };
    enum Role { stripRole = Qt::UserRole + 1 };

    /// What the strip of one member shows, in percent.
    struct Strip {
        double least = 0; ///< smallest and largest share among the rules
        double most = 0;
        double bandFrom = 0;
        double bandTo = 100;
        double share = 0;
        double scale = 100; ///< right end of the strip
        int category = 0;
        bool locked = false;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setDesk(SplitDeskPtr desk);
    /// New shares while the desk stays: only the numbers are told as changed.
    void setPositions(sharing::Positions positions, sharing::TableReport report);
    void setBeside(std::optional<std::vector<double>> percent);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    const sharing::Positions& positions() const { return m_positions; }
    Column kindOf(int column) const;
    int columnOf(Column kind) const;
    Strip strip(int row) const;
    /// While a mark is being dragged the scale stands still, whatever the shares become.
    void holdScale(bool hold);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void shareWanted(int row, double percent);
    /// Floor, cap or lock of a member were set.
    void boundsWanted(const concordat::sharing::Positions& positions);
    /// What was typed is no percentage; `reason` says so in the words of the user.
    void refused(const QString& reason);

private:
    double scale() const;
    QString shown(const QModelIndex& index) const;
    int rules() const { return m_desk ? static_cast<int>(m_desk->columns.size()) : 0; }

    SplitDeskPtr m_desk;
    sharing::Positions m_positions;
    sharing::TableReport m_report;
    std::optional<std::vector<double>> m_beside;
    std::optional<double> m_heldScale;
    bool m_readOnly = false;
};

} // namespace concordat::ui
