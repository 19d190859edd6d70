#include "ui/pages/members/members_table.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <algorithm>
#include <set>

#include "ui/bridge/text.h"
#include "ui/models/cell.h"
#include "ui/models/tsv.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

std::vector<std::string> allColumns()
{
    std::vector<std::string> names{"name",     "kind",   "country",      "status",
                                   "joinedOn", "region", "smallOrMedium"};
    for (const auto& field : model::table(model::tableOf<model::Member>()).fields) {
        if (field.name != "id" && field.name != "inferred" &&
            std::find(names.begin(), names.end(), field.name) == names.end())
            names.push_back(field.name);
    }
    return names;
}

constexpr int usualColumns = 7;

/// Puts the member's mark before its name.
class MemberDelegate : public EntityDelegate {
public:
    using EntityDelegate::EntityDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        EntityDelegate::initStyleOption(option, index);
        if (index.column() != 0)
            return;
        const auto* proxy = qobject_cast<const QAbstractProxyModel*>(index.model());
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = memberMark(proxy ? proxy->mapToSource(index).row() : index.row());
        option->decorationSize = QSize(12, 12);
    }
};

} // namespace

QIcon memberMark(int index)
{
    QPixmap pixmap(24, 24);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto color = Theme::current().category(index);
    painter.setBrush(color);
    // Light colours need an edge to be seen on white.
    painter.setPen(QPen(color.darker(150), 1.5));
    const QRectF box(4, 4, 16, 16);
    switch ((index / 7) % 4) {
    case 0: painter.drawEllipse(box); break;
    case 1: painter.drawRect(box.adjusted(1, 1, -1, -1)); break;
    case 2:
        painter.drawPolygon(
            QPolygonF{QPointF(12, 3), QPointF(21, 12), QPointF(12, 21), QPointF(3, 12)});
        break;
    default: painter.drawPolygon(QPolygonF{QPointF(12, 4), QPointF(21, 20), QPointF(3, 20)});
    }
    return QIcon(pixmap);
}

MembersTable::MembersTable(Session& session, QWidget* parent)
    : QTableView(parent), m_session(session),
      m_members(session, model::tableOf<model::Member>(), allColumns())
{
    setObjectName(QStringLiteral("membersTable"));
    m_filter.setSourceModel(&m_members);
    setModel(&m_filter);
    setItemDelegate(new MemberDelegate(session, this));
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setShowGrid(false);
    // Arrows walk the cells; Tab must lead out of the table, or the keyboard is caught in it.
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(Theme::current().scaled(34));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
            &MembersTable::openColumnMenu);
    connect(&Theme::current(), &Theme::changed, this,
            [this] { verticalHeader()->setDefaultSectionSize(Theme::current().scaled(34)); });
    showUsualColumns();
}

void MembersTable::showUsualColumns()
{
    const auto& theme = Theme::current();
    constexpr int widths[usualColumns] = {226, 160, 76, 92, 116, 120, 170};
    for (int column = 0; column < m_members.columnCount(); ++column) {
        setColumnHidden(column, column >= usualColumns);
        setColumnWidth(column, theme.scaled(column < usualColumns ? widths[column] : 120));
    }
}

std::vector<std::string> MembersTable::chosenIds() const
{
    std::set<int> rows;
    for (const auto& index : selectionModel()->selectedIndexes())
        rows.insert(index.row());
    std::vector<std::string> ids;
    for (const int row : rows)
        ids.push_back(m_members.idAt(m_filter.mapToSource(m_filter.index(row, 0)).row()));
    return ids;
}

bool MembersTable::choose(const std::string& id)
{
    const int row = m_members.rowOf(id);
    if (row < 0)
        return false;
    auto index = m_filter.mapFromSource(m_members.index(row, 0));
    if (!index.isValid()) {
        m_filter.setWords({});
        index = m_filter.mapFromSource(m_members.index(row, 0));
    }
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

std::vector<int> MembersTable::visibleColumns() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < m_members.columnCount(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.push_back(column);
    }
    return columns;
}

void MembersTable::copyCells() const
{
    const auto chosen = selectionModel()->selectedIndexes();
    std::set<int> rows;
    std::set<int> columns;
    for (const auto& index : chosen) {
        rows.insert(index.row());
        columns.insert(index.column());
    }
    std::vector<QStringList> block;
    for (const int row : rows) {
        QStringList line;
        for (const int column : visibleColumns()) {
            if (!columns.contains(column))
                continue;
            const auto index = m_filter.index(row, column);
            const auto& field = m_members.field(column);
            line.append(
                selectionModel()->isSelected(index)
                    ? cellPlain(m_session.state(), field,
                                field.get(m_members.rowAt(m_filter.mapToSource(index).row())))
                    : QString{});
        }
        block.push_back(line);
    }
    if (block.empty())
        return;
    auto text = toTsv(block);
    if (block.size() == 1 && block.front().size() == 1)
        text.chop(1); // a single cell is pasted into running text
    QApplication::clipboard()->setText(text);
}

bool MembersTable::pasteCells()
{
    auto block = fromTsv(QApplication::clipboard()->text());
    if (block.empty())
        return false;
    const auto columns = visibleColumns();
    std::vector<EntityTableModel::Cell> cells;
    const auto idOfRow = [this](int row) {
        return m_members.idAt(m_filter.mapToSource(m_filter.index(row, 0)).row());
    };
    const auto chosen = selectionModel()->selectedIndexes();
    if (block.size() == 1 && block.front().size() == 1 && chosen.size() > 1) {
        // One value for every selected cell.
        for (const auto& index : chosen)
            cells.push_back(
                {idOfRow(index.row()), 0, &m_members.field(index.column()), block.front().front()});
        return m_members.setCells(cells, 0);
    }
    // The heading of a copied table names columns; it is no row.
    QStringList heading;
    for (const int column : columns)
        heading.append(m_members.headerData(column, Qt::Horizontal).toString());
    if (block.front() == heading.mid(0, block.front().size()))
        block.erase(block.begin());
    int firstRow = m_filter.rowCount();
    std::size_t firstColumn = 0;
    for (const auto& index : chosen) {
        firstRow = std::min(firstRow, index.row());
        const auto at = std::find(columns.begin(), columns.end(), index.column());
        if (&index == &chosen.front() ||
            at - columns.begin() < static_cast<std::ptrdiff_t>(firstColumn))
            firstColumn = static_cast<std::size_t>(at - columns.begin());
    }
    std::size_t newRows = 0;
    for (std::size_t r = 0; r < block.size(); ++r) {
        const int row = firstRow + static_cast<int>(r);
        const bool fresh = row >= m_filter.rowCount();
        const auto& line = block[r];
        for (qsizetype c = 0; c < line.size(); ++c) {
            const auto at = firstColumn + static_cast<std::size_t>(c);
            if (at < columns.size())
                cells.push_back({fresh ? std::string{} : idOfRow(row), newRows,
                                 &m_members.field(columns[at]), line[c]});
        }
        newRows += fresh;
    }
    return m_members.setCells(cells, newRows);
}

void MembersTable::selectionChanged(const QItemSelection& now, const QItemSelection& before)
{
    QTableView::selectionChanged(now, before);
    Q_EMIT chosenChanged();
}

void MembersTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        scrollTo(current);
}

void MembersTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    // Room to spare goes to the names, which are the longest.
    const int spare = viewport()->width() - horizontalHeader()->length();
    if (spare > 0)
        setColumnWidth(0, columnWidth(0) + std::min(spare, Theme::current().scaled(260)));
}

void MembersTable::openColumnMenu(const QPoint& at)
{
    QMenu menu(this);
    for (int column = 0; column < m_members.columnCount(); ++column) {
        auto* action = menu.addAction(m_members.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != 0);
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu.addSeparator();
    menu.addAction(tr("Usual Columns"), this, &MembersTable::showUsualColumns);
    menu.exec(horizontalHeader()->mapToGlobal(at));
}

} // namespace concordat::ui
