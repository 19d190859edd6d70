#include "ui/models/records_table.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTranslator>
#include <algorithm>
#include <memory>
#include <numeric>
#include <set>

#include "ui/bridge/text.h"
#include "ui/models/cell.h"
#include "ui/models/frozen_column.h"
#include "ui/models/tsv.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

std::vector<std::string> allColumns(model::TableId table, std::vector<std::string> names,
                                    const std::vector<std::string>& never)
{
    const auto holds = [](const std::vector<std::string>& list, const std::string& name) {
        return std::find(list.begin(), list.end(), name) != list.end();
    };
    for (const auto& field : model::table(table).fields) {
        if (field.name != "id" && field.name != "inferred" && !holds(names, field.name) &&
            !holds(never, field.name))
            names.push_back(field.name);
    }
    return names;
}

/// Whether words are a field's heading: as stored, or as shown in a language of the program.
bool isCalled(const model::Field& field, const QString& words)
{
    static const auto chinese = [] {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(QStringLiteral(":/i18n/model_zh_CN.qm")))
            translator.reset();
        return translator;
    }();
    const auto label = field.label();
    QStringList names{QString::fromStdString(field.name), QString::fromStdString(label.source),
                      translated(label)};
    if (chinese)
        names << chinese->translate(label.context.c_str(), label.source.c_str());
    return !words.isEmpty() && names.contains(words, Qt::CaseInsensitive);
}

/// The fields that the first line of a pasted block names, null for words that name none; empty
/// when it is no heading, which has more known names than other words.
std::vector<const model::Field*> headingOf(const model::TableInfo& info,
                                           const std::vector<QStringList>& block)
{
    if (block.size() < 2)
        return {};
    std::vector<const model::Field*> heading;
    std::size_t known = 0;
    for (const auto& cell : block.front()) {
        const auto words = cell.trimmed();
        const auto named =
            std::find_if(info.fields.begin(), info.fields.end(), [&words](const auto& each) {
                return each.name != "id" && each.name != "inferred" && isCalled(each, words);
            });
        const auto* field = named == info.fields.end() ? nullptr : &*named;
        if (field && std::find(heading.begin(), heading.end(), field) != heading.end())
            return {};
        known += field ? 1 : 0;
        heading.push_back(field);
    }
    return 2 * known > heading.size() ? heading : std::vector<const model::Field*>{};
}

std::vector<EntityTableModel::Cell> newRowsOf(const std::vector<QStringList>& block,
                                              const std::vector<const model::Field*>& heading)
{
    std::vector<EntityTableModel::Cell> cells;
    // Words that name no field are refused with the names there are.
    for (std::size_t c = 0; c < heading.size(); ++c)
        if (!heading[c])
            cells.push_back(
                {{}, 0, nullptr, block.front()[static_cast<qsizetype>(c)].trimmed(), 1});
    for (std::size_t line = 1; line < block.size(); ++line) {
        for (qsizetype c = 0;
             c < std::min(static_cast<qsizetype>(heading.size()), block[line].size()); ++c)
            if (const auto* field = heading[static_cast<std::size_t>(c)])
                cells.push_back({{}, line - 1, field, block[line][c], static_cast<int>(line) + 1});
    }
    return cells;
}

/// High enough for the editor of a cell.
constexpr int editedRowHeight = 34;

/// Widths at 100 % text, and how many rows are measured for them.
constexpr int leastText = 96;
constexpr int mostText = 280;
constexpr int leastNumber = 64;
constexpr int leastDate = 116; ///< also while it is edited
constexpr int fittedRows = 60;
/// What a heading needs beside its words: room on both sides, and the arrow of the order.
constexpr int headingMargins = 30;

/// The width at which the widest columns must end for all together to take no more than `room`.
int widestThatFits(std::vector<int> widths, int room)
{
    std::sort(widths.begin(), widths.end());
    int left = static_cast<int>(widths.size());
    for (const int width : widths) {
        if (width * left >= room)
            return room / left;
        room -= width;
        --left;
    }
    return widths.empty() ? 0 : widths.back();
}

/// Whether what the field shows may be cut; a cut number or date says something else.
bool isElastic(model::FieldKind kind)
{
    switch (kind) {
    case model::FieldKind::boolean:
    case model::FieldKind::integer:
    case model::FieldKind::real:
    case model::FieldKind::date:
    case model::FieldKind::money: return false;
    default: return true;
    }
}

} // namespace

RecordsTable::RecordsTable(Session& session, model::TableId table, std::vector<std::string> columns,
                           const std::vector<std::string>& never, QWidget* parent)
    : QTableView(parent), m_session(session),
      m_usual(columns.empty() ? model::table(table).fields.size() : columns.size()),
      m_records(session, table, allColumns(table, std::move(columns), never))
{
    m_filter.setSourceModel(&m_records);
    setModel(&m_filter);
    setItemDelegate(new EntityDelegate(session, this));
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
    verticalHeader()->setDefaultSectionSize(Theme::current().scaled(editedRowHeight));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
            &RecordsTable::openColumnMenu);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        verticalHeader()->setDefaultSectionSize(Theme::current().scaled(editedRowHeight));
    });
    horizontalHeader()->setResizeContentsPrecision(fittedRows);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this] { m_drawnByHand |= QGuiApplication::mouseButtons().testFlag(Qt::LeftButton); });
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &RecordsTable::fitColumns);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &RecordsTable::fitColumns);
    connect(&m_filter, &QAbstractItemModel::dataChanged, this, &RecordsTable::fitColumns);
    showUsualColumns();
    new FrozenColumn(*this);
}

void RecordsTable::setWidths(std::vector<int> widths)
{
    m_widths = std::move(widths);
    showUsualColumns();
}

int RecordsTable::usualWidth(int column) const
{
    const auto at = static_cast<std::size_t>(column);
    if (at < m_widths.size() && m_widths[at] > 0)
        return m_widths[at];
    switch (m_records.field(column).kind) {
    case model::FieldKind::text: return column == 0 ? 200 : 150;
    case model::FieldKind::boolean: return 76;
    case model::FieldKind::integer:
    case model::FieldKind::real: return 92;
    case model::FieldKind::date: return 104;
    case model::FieldKind::money: return 120;
    case model::FieldKind::enumeration: return 140;
    default: return 150;
    }
}

int RecordsTable::fittingWidth(int column) const
{
    // Its own hint has room for much more than the arrow of the order.
    const QFontMetrics headings(Theme::current().font(TypeSize::caption));
    const auto heading = m_records.headerData(column, Qt::Horizontal).toString();
    const int shown =
        std::max(sizeHintForColumn(column),
                 headings.horizontalAdvance(heading) + Theme::current().scaled(headingMargins));
    const int usual = Theme::current().scaled(usualWidth(column));
    return isElastic(m_records.field(column).kind)
               ? std::clamp(shown, std::min(usual, Theme::current().scaled(leastText)),
                            std::max(usual, Theme::current().scaled(mostText)))
               : std::max(shown, Theme::current().scaled(m_records.field(column).kind ==
                                                                 model::FieldKind::date
                                                             ? leastDate
                                                             : leastNumber));
}

void RecordsTable::fitColumns()
{
    if (m_drawnByHand || m_filter.rowCount() == 0)
        return;
    const auto columns = visibleColumns();
    std::vector<int> widths;
    std::vector<int> texts;
    int others = 0;
    for (const int column : columns) {
        widths.push_back(fittingWidth(column));
        if (isElastic(m_records.field(column).kind))
            texts.push_back(widths.back());
        else
            others += widths.back();
    }
    const int room = viewport()->width() - others;
    const int widest = widestThatFits(texts, room);
    // Narrower columns help only if they bring all of them into view.
    if (widest >= Theme::current().scaled(leastText)) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (isElastic(m_records.field(columns[i]).kind))
                widths[i] = std::min(widths[i], widest);
        }
    }
    for (std::size_t i = 0; i < columns.size(); ++i)
        setColumnWidth(columns[i], widths[i]);
    const int lacking = std::accumulate(widths.begin(), widths.end(), 0) - viewport()->width();
    // Room to spare goes to the names, which are the longest.
    if (lacking < 0)
        setColumnWidth(columns.front(),
                       widths.front() + std::min(-lacking, Theme::current().scaled(260)));
}

void RecordsTable::showUsualColumns()
{
    m_drawnByHand = false;
    for (int column = 0; column < m_records.columnCount(); ++column) {
        setColumnHidden(column, static_cast<std::size_t>(column) >= m_usual);
        setColumnWidth(column, Theme::current().scaled(usualWidth(column)));
    }
    fitColumns();
}

std::vector<std::string> RecordsTable::chosenIds() const
{
    std::set<int> rows;
    for (const auto& index : selectionModel()->selectedIndexes())
        rows.insert(index.row());
    std::vector<std::string> ids;
    ids.reserve(static_cast<std::size_t>(rows.size()));
    for (const int row : rows)
        ids.push_back(m_records.idAt(m_filter.mapToSource(m_filter.index(row, 0)).row()));
    return ids;
}

bool RecordsTable::choose(const std::string& id)
{
    return choose(std::vector<std::string>{id});
}

bool RecordsTable::choose(const std::vector<std::string>& ids)
{
    const int column = visibleColumns().front();
    QItemSelection chosen;
    QModelIndex current;
    for (const auto& id : ids) {
        const int row = m_records.rowOf(id);
        const auto index =
            row < 0 ? QModelIndex{} : m_filter.mapFromSource(m_records.index(row, column));
        if (!index.isValid())
            continue;
        chosen.select(index, index);
        current = index;
    }
    if (!current.isValid())
        return false;
    setCurrentIndex(current);
    selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    scrollTo(current);
    return true;
}

QModelIndex RecordsTable::firstEditable(const std::string& id) const
{
    const int row = m_records.rowOf(id);
    if (row < 0)
        return {};
    for (const int column : visibleColumns()) {
        const auto index = m_filter.mapFromSource(m_records.index(row, column));
        if (index.isValid() && index.flags().testFlag(Qt::ItemIsEditable))
            return index;
    }
    return {};
}

std::vector<int> RecordsTable::visibleColumns() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < m_records.columnCount(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.push_back(column);
    }
    return columns;
}

void RecordsTable::copyCells() const
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
            const auto& field = m_records.field(column);
            line.append(
                selectionModel()->isSelected(index)
                    ? cellPlain(m_session.state(), field,
                                field.get(m_records.rowAt(m_filter.mapToSource(index).row())))
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

bool RecordsTable::pasteCells()
{
    auto block = fromTsv(QApplication::clipboard()->text());
    if (block.empty())
        return false;
    const auto columns = visibleColumns();
    std::vector<EntityTableModel::Cell> cells;
    const auto idOfRow = [this](int row) {
        return m_records.idAt(m_filter.mapToSource(m_filter.index(row, 0)).row());
    };
    const auto chosen = selectionModel()->selectedIndexes();
    if (block.size() == 1 && block.front().size() == 1 && chosen.size() > 1) {
        // One value for every selected cell.
        for (const auto& index : chosen)
            cells.push_back(
                {idOfRow(index.row()), 0, &m_records.field(index.column()), block.front().front()});
        return m_records.setCells(cells, 0);
    }
    // Lines below headings become new rows; other cells go to where the selection begins.
    if (const auto heading = headingOf(m_records.info(), block); !heading.empty())
        return m_records.setCells(newRowsOf(block, heading), block.size() - 1);
    const int shown = m_filter.rowCount();
    int firstRow = shown;
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
        const bool fresh = row >= shown;
        const auto& line = block[r];
        for (qsizetype c = 0; c < line.size(); ++c) {
            const auto at = firstColumn + static_cast<std::size_t>(c);
            if (at < columns.size())
                cells.push_back({fresh ? std::string{} : idOfRow(row), newRows,
                                 &m_records.field(columns[at]), line[c], static_cast<int>(r) + 1});
        }
        newRows += fresh;
    }
    return m_records.setCells(cells, newRows);
}

bool RecordsTable::addRows(const std::vector<QStringList>& block)
{
    if (const auto heading = headingOf(m_records.info(), block); !heading.empty())
        return m_records.setCells(newRowsOf(block, heading), block.size() - 1);
    const auto columns = visibleColumns();
    std::vector<EntityTableModel::Cell> cells;
    for (std::size_t row = 0; row < block.size(); ++row) {
        for (qsizetype i = 0; i < block[row].size(); ++i) {
            const auto at = static_cast<std::size_t>(i);
            if (at < columns.size() && !block[row][i].trimmed().isEmpty())
                cells.push_back({{},
                                 row,
                                 &m_records.field(columns[at]),
                                 block[row][i],
                                 static_cast<int>(row) + 1});
        }
    }
    return !block.empty() && m_records.setCells(cells, block.size());
}

void RecordsTable::selectionChanged(const QItemSelection& now, const QItemSelection& before)
{
    QTableView::selectionChanged(now, before);
    Q_EMIT chosenChanged();
}

void RecordsTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        scrollTo(current);
}

void RecordsTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void RecordsTable::fillColumnMenu(QMenu& menu)
{
    for (int column = 0; column < m_records.columnCount(); ++column) {
        auto* action = menu.addAction(m_records.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || visibleColumns().size() > 1);
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu.addSeparator();
    menu.addAction(tr("Usual Columns"), this, &RecordsTable::showUsualColumns);
}

void RecordsTable::openColumnMenu(const QPoint& at)
{
    QMenu menu(this);
    fillColumnMenu(menu);
    menu.exec(horizontalHeader()->mapToGlobal(at));
}

} // namespace concordat::ui
