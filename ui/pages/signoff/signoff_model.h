#pragma once

#include <QAbstractTableModel>

#include "core/charter/signoff.h"

namespace concordat::ui {

/// Articles × parties: what each says to each.
class SignoffModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    /// Takes over the present positions. The pointers in `signoff` must outlive the next call.
    void show(charter::Signoff signoff, const charter::CharterDocument& document);
    const charter::Signoff& signoff() const { return m_signoff; }
    const charter::SignoffCell& cell(const QModelIndex& index) const;

    /// A mark and a word for a position.
    static QString mark(const charter::SignoffCell& cell);
    static QString word(const charter::SignoffCell& cell);

private:
    charter::Signoff m_signoff;
    std::vector<QString> m_headings;
};

} // namespace concordat::ui
