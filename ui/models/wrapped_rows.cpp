#include "ui/models/wrapped_rows.h"

#include <QHeaderView>
#include <QListView>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QTableView>
#include <algorithm>

#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

constexpr int linesOfARow = Qt::TextWordWrap;

/// Measures and draws with the same width. The style measures with another one than it draws with,
/// and cuts the last line.
class WrappedRows : public QStyledItemDelegate {
public:
    explicit WrappedRows(QListView& list) : QStyledItemDelegate(&list), m_list(list) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        // As if the scroll bar were there, so that it cannot take the room of a word.
        const int bar = m_list.style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, &m_list);
        const int width = m_list.width() - 2 * m_list.frameWidth() - bar - 2 * space::medium;
        const auto words = row.fontMetrics.boundingRect(QRect{0, 0, std::max(40, width), 1 << 20},
                                                        linesOfARow, row.text);
        return {words.width() + 2 * space::medium, words.height() + 2 * space::small};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        const auto words = row.text;
        row.text.clear();
        const auto* style = m_list.style();
        style->drawControl(QStyle::CE_ItemViewItem, &row, painter, &m_list);
        const auto group =
            row.state.testFlag(QStyle::State_Enabled) ? QPalette::Normal : QPalette::Disabled;
        painter->save();
        painter->setFont(row.font);
        painter->setPen(row.palette.color(group, QPalette::Text));
        painter->drawText(
            row.rect.adjusted(space::medium, space::small, -space::medium, -space::small),
            linesOfARow, words);
        painter->restore();
    }

private:
    QListView& m_list;
};

/// Measures with the width that is left of a column beside what the style keeps free.
class WrappedCells : public QStyledItemDelegate {
public:
    explicit WrappedCells(QTableView& table) : QStyledItemDelegate(&table), m_table(table) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const int beside = 2 * space::medium + space::hair;
        const int width = std::max(40, m_table.columnWidth(index.column()) - beside);
        const auto words =
            cell.fontMetrics.boundingRect(QRect{0, 0, width, 1 << 20}, linesOfARow, cell.text);
        return {words.width() + beside, words.height() + space::medium};
    }

private:
    QTableView& m_table;
};

} // namespace

void wrapCells(QTableView& table, std::initializer_list<int> columns)
{
    table.setWordWrap(true);
    for (const int column : columns)
        table.setItemDelegateForColumn(column, new WrappedCells(table));
    table.verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    // Once for all columns that change together.
    QObject::connect(table.horizontalHeader(), &QHeaderView::sectionResized, &table,
                     &QTableView::resizeRowsToContents, Qt::QueuedConnection);
}

void wrapRows(QListView& list)
{
    list.setWordWrap(true);
    list.setResizeMode(QListView::Adjust);
    list.setTextElideMode(Qt::ElideNone);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setItemDelegate(new WrappedRows(list));
}

} // namespace concordat::ui
