#include "ui/models/row_filter.h"

#include <algorithm>

#include "ui/models/entity_table_model.h"

namespace concordat::ui {

RowFilter::RowFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(EntityTableModel::sortRole);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
}

void RowFilter::setWords(const QString& typed)
{
    m_words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void RowFilter::setRows(std::function<bool(const void* row)> wanted)
{
    m_wanted = std::move(wanted);
    invalidateFilter();
}

int RowFilter::rowsBeforeWords() const
{
    const auto* table = qobject_cast<const EntityTableModel*>(sourceModel());
    if (!m_wanted || !table)
        return sourceModel()->rowCount();
    int count = 0;
    for (int row = 0; row < table->rowCount(); ++row)
        count += m_wanted(table->rowAt(row));
    return count;
}

bool RowFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const auto* table = qobject_cast<const EntityTableModel*>(sourceModel());
    if (m_wanted && table && !m_wanted(table->rowAt(row)))
        return false;
    if (m_words.isEmpty())
        return true;
    QString all;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        all += sourceModel()->index(row, column, parent).data().toString() + u'\n';
    all += sourceModel()->index(row, 0, parent).data(wordsRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&all](const QString& word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
}

bool RowFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto a = left.data(sortRole());
    const auto b = right.data(sortRole());
    // What is not known comes after everything that is.
    if (a.isValid() != b.isValid())
        return a.isValid();
    if (a.isValid() && QSortFilterProxyModel::lessThan(left, right))
        return true;
    if (a.isValid() && QSortFilterProxyModel::lessThan(right, left))
        return false;
    // Equal rows keep the order of the table, whichever way the others are sorted.
    return sortOrder() == Qt::AscendingOrder ? left.row() < right.row() : left.row() > right.row();
}

} // namespace concordat::ui
