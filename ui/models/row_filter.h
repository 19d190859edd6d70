#pragma once

#include <QSortFilterProxyModel>

namespace concordat::ui {

/// Sorts by the sort keys of `EntityTableModel` and keeps the rows in which every typed word
/// occurs in some cell.
class RowFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RowFilter(QObject* parent = nullptr);

    void setWords(const QString& typed);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QStringList m_words;
};

} // namespace concordat::ui
