#include "ui/models/frozen_column.h"

#include <QApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>

namespace concordat::ui {

FrozenColumn::FrozenColumn(QTableView& table) : QTableView(&table), m_table(table)
{
    setObjectName(QStringLiteral("frozenColumn"));
    setFocusPolicy(Qt::NoFocus);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(table.verticalScrollMode());
    setShowGrid(table.showGrid());
    setWordWrap(table.wordWrap());
    setSelectionBehavior(table.selectionBehavior());
    setSelectionMode(table.selectionMode());
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    adopt();
    hide();

    table.installEventFilter(this);
    table.viewport()->installEventFilter(this);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumn::fit);
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this](int value) { verticalScrollBar()->setValue(value); });
    auto* heading = table.horizontalHeader();
    connect(heading, &QHeaderView::sectionResized, this, &FrozenColumn::fit);
    connect(heading, &QHeaderView::sectionMoved, this, &FrozenColumn::fit);
    connect(heading, &QHeaderView::geometriesChanged, this, &FrozenColumn::fit);
    connect(table.verticalHeader(), &QHeaderView::sectionResized, this,
            [this](int row, int, int height) { setRowHeight(row, height); });
    connect(table.selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FrozenColumn::uncover);
}

int FrozenColumn::column() const
{
    const auto* heading = m_table.horizontalHeader();
    for (int visual = 0; visual < heading->count(); ++visual) {
        if (!heading->isSectionHidden(heading->logicalIndex(visual)))
            return heading->logicalIndex(visual);
    }
    return -1;
}

void FrozenColumn::adopt()
{
    setModel(m_table.model());
    setSelectionModel(m_table.selectionModel());
    setItemDelegate(m_table.itemDelegate());
    // Its editors are the table's affair.
    disconnect(m_table.itemDelegate(), nullptr, this, nullptr);
}

void FrozenColumn::fit()
{
    // A table that is being taken down still moves its headings.
    const int shown = m_table.model() && m_table.selectionModel() ? column() : -1;
    const bool wanted = shown >= 0 && m_table.horizontalScrollBar()->value() > 0 &&
                        m_table.columnWidth(shown) < m_table.viewport()->width() / 2;
    if (!wanted) {
        hide();
        return;
    }
    if (model() != m_table.model() || selectionModel() != m_table.selectionModel())
        adopt();
    for (int each = 0; each < model()->columnCount(); ++each)
        setColumnHidden(each, each != shown);
    setColumnWidth(shown, m_table.columnWidth(shown));
    verticalHeader()->setDefaultSectionSize(m_table.verticalHeader()->defaultSectionSize());
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (rowHeight(row) != m_table.rowHeight(row))
            setRowHeight(row, m_table.rowHeight(row));
    }
    horizontalHeader()->setFixedHeight(m_table.horizontalHeader()->height());
    const auto edge = m_table.viewport()->geometry();
    const int heading =
        m_table.horizontalHeader()->isVisible() ? m_table.horizontalHeader()->height() : 0;
    setGeometry(edge.left(), edge.top() - heading, m_table.columnWidth(shown),
                edge.height() + heading);
    if (isHidden()) {
        show();
        raise();
    }
    verticalScrollBar()->setValue(m_table.verticalScrollBar()->value());
}

void FrozenColumn::uncover(const QModelIndex& current)
{
    const int shown = column();
    if (!current.isValid() || current.column() == shown || m_table.columnWidth(shown) <= 0 ||
        isHidden())
        return;
    // What lies under this column cannot be read.
    const int covered =
        m_table.columnWidth(shown) - m_table.columnViewportPosition(current.column());
    if (covered > 0)
        m_table.horizontalScrollBar()->setValue(m_table.horizontalScrollBar()->value() - covered);
}

bool FrozenColumn::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        QMetaObject::invokeMethod(this, &FrozenColumn::fit, Qt::QueuedConnection);
    return QTableView::eventFilter(watched, event);
}

void FrozenColumn::mousePressEvent(QMouseEvent* event)
{
    const auto index = indexAt(event->pos());
    if (!index.isValid())
        return;
    // Choosing the cell itself would scroll the table back to it: the row is what is meant.
    const auto current = m_table.currentIndex();
    const int beside = m_table.columnAt(width() + 1);
    m_table.setFocus();
    m_table.setCurrentIndex(index.siblingAtColumn(
        current.isValid() && current.column() != index.column() ? current.column()
                                                                : std::max(beside, 0)));
}

void FrozenColumn::wheelEvent(QWheelEvent* event)
{
    QApplication::sendEvent(m_table.viewport(), event);
}

void FrozenColumn::mouseDoubleClickEvent(QMouseEvent* event)
{
    const auto index = indexAt(event->pos());
    if (!index.isValid())
        return;
    m_table.setFocus();
    m_table.setCurrentIndex(index);
    m_table.scrollTo(index);
    if (m_table.editTriggers().testFlag(QAbstractItemView::DoubleClicked) &&
        index.flags().testFlag(Qt::ItemIsEditable))
        m_table.edit(index);
}

} // namespace concordat::ui
