#include "ui/models/percent_table.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <algorithm>
#include <set>

#include "ui/models/member_mark.h"
#include "ui/models/tsv.h"
#include "ui/models/wrapped_headings.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

QString numberText(double number)
{
    return QLocale().toString(number, 'g', QLocale::FloatingPointShortest);
}

std::optional<double> numberOf(QString text)
{
    text = text.trimmed();
    if (text.endsWith(u'%'))
        text = text.chopped(1).trimmed();
    bool ok = false;
    double number = QLocale().toDouble(text, &ok);
    if (!ok)
        number = QLocale::c().toDouble(text, &ok);
    return ok && number >= 0 && number <= 100 ? std::optional{number} : std::nullopt;
}

bool sameLines(const std::vector<PercentMatrix::Line>& a, const std::vector<PercentMatrix::Line>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const auto& one, const auto& other) { return one.id == other.id; });
}

} // namespace

void PercentMatrix::setContent(Content content)
{
    const bool same = sameLines(content.rows, m_content.rows) &&
                      sameLines(content.columns, m_content.columns) &&
                      content.totals.size() == m_content.totals.size();
    if (!same)
        beginResetModel();
    m_content = std::move(content);
    if (!same) {
        endResetModel();
        return;
    }
    if (rowCount() == 0 || columnCount() == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void PercentMatrix::setWrite(std::function<bool(const std::vector<Change>&)> write)
{
    m_write = std::move(write);
}

void PercentMatrix::setMasked(bool masked)
{
    m_masked = masked;
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PercentMatrix::setBlank(std::function<bool(const std::string&, const std::string&)> blank)
{
    m_blank = std::move(blank);
}

int PercentMatrix::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.rows.size() + m_content.totals.size());
}

int PercentMatrix::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.columns.size());
}

const std::optional<double>& PercentMatrix::valueAt(int row, int column) const
{
    return m_content.values.at(static_cast<std::size_t>(row) * m_content.columns.size() +
                               static_cast<std::size_t>(column));
}

bool PercentMatrix::isBlank(int row, int column) const
{
    return m_blank && m_blank(m_content.rows[static_cast<std::size_t>(row)].id,
                              m_content.columns[static_cast<std::size_t>(column)].id);
}

QVariant PercentMatrix::totalData(const QModelIndex& at, int role) const
{
    const auto& total =
        m_content.totals[static_cast<std::size_t>(at.row()) - m_content.rows.size()];
    const auto column = static_cast<std::size_t>(at.column());
    const bool wrong = column < total.wrong.size() && total.wrong[column];
    switch (role) {
    case Qt::DisplayRole:
        if (column >= total.cells.size())
            return {};
        return wrong ? QStringLiteral("▲ ") + total.cells[column] : total.cells[column];
    case Qt::ForegroundRole:
        return wrong ? Theme::current().tokens().high : Theme::current().tokens().muted;
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant PercentMatrix::data(const QModelIndex& at, int role) const
{
    if (!checkIndex(at, CheckIndexOption::IndexIsValid))
        return {};
    if (isTotal(at.row()))
        return totalData(at, role);
    const auto& value = valueAt(at.row(), at.column());
    switch (role) {
    case Qt::DisplayRole:
        if (isBlank(at.row(), at.column()))
            return QStringLiteral("–");
        if (!value)
            return {};
        return m_masked ? QStringLiteral("•••") : numberText(*value);
    case Qt::EditRole: return value && !m_masked ? numberText(*value) : QString{};
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const auto& row = m_content.rows[static_cast<std::size_t>(at.row())];
        const auto& column = m_content.columns[static_cast<std::size_t>(at.column())];
        const auto words = !value     ? tr("nothing entered")
                           : m_masked ? tr("entered, not shown")
                                      : numberText(*value);
        return tr("%1, %2: %3").arg(row.words, column.words, words);
    }
    default: return {};
    }
}

bool PercentMatrix::setData(const QModelIndex& at, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(at, CheckIndexOption::IndexIsValid))
        return false;
    const auto text = value.toString();
    // A masked cell opens empty; leaving it so must not take the number away.
    if (m_masked && text.trimmed().isEmpty())
        return false;
    if (text == data(at, Qt::EditRole).toString())
        return false;
    return write({{at.row(), at.column(), text}});
}

bool PercentMatrix::write(const std::vector<Typed>& cells)
{
    std::vector<Change> changes;
    for (const auto& cell : cells) {
        if (cell.row < 0 || isTotal(cell.row) || cell.column < 0 || cell.column >= columnCount() ||
            isBlank(cell.row, cell.column))
            continue;
        const auto& row = m_content.rows[static_cast<std::size_t>(cell.row)];
        const auto& column = m_content.columns[static_cast<std::size_t>(cell.column)];
        const bool empty = cell.text.trimmed().isEmpty();
        const auto number = numberOf(cell.text);
        if (!empty && !number) {
            Q_EMIT refused(tr("%1, %2: “%3” is no number from 0 to 100. Nothing was changed.")
                               .arg(row.words, column.words, cell.text));
            return false;
        }
        changes.push_back({row.id, column.id, number});
    }
    return !changes.empty() && m_write && m_write(changes);
}

QVariant PercentMatrix::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    const auto at = static_cast<std::size_t>(section);
    const auto& lines = orientation == Qt::Horizontal ? m_content.columns : m_content.rows;
    if (at >= lines.size()) {
        const auto total = at - lines.size();
        if (orientation == Qt::Vertical && role == Qt::DisplayRole &&
            total < m_content.totals.size())
            return m_content.totals[total].words;
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: return lines[at].words;
    case Qt::ToolTipRole: return lines[at].tip.isEmpty() ? lines[at].words : lines[at].tip;
    case Qt::DecorationRole:
        return orientation == Qt::Horizontal || lines[at].mark < 0
                   ? QVariant{}
                   : memberMark(lines[at].mark).pixmap(12, 12);
    case Qt::TextAlignmentRole:
        return orientation == Qt::Horizontal ? static_cast<int>(Qt::AlignRight | Qt::AlignVCenter) |
                                                   static_cast<int>(Qt::TextWordWrap)
                                             : static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
    }
}

Qt::ItemFlags PercentMatrix::flags(const QModelIndex& at) const
{
    auto result = QAbstractTableModel::flags(at);
    if (at.isValid() && m_write && !isTotal(at.row()) && !isBlank(at.row(), at.column()))
        result |= Qt::ItemIsEditable;
    return result;
}

PercentTable::PercentTable(QWidget* parent) : QTableView(parent)
{
    setModel(&m_matrix);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultSectionSize(Theme::current().scaled(96));
    wrapHeadings(*this);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultSectionSize(Theme::current().scaled(32));
    verticalHeader()->setMinimumWidth(Theme::current().scaled(140));
    verticalHeader()->setMaximumWidth(Theme::current().scaled(260));
}

void PercentTable::copyCells() const
{
    std::set<int> rows;
    std::set<int> columns;
    for (const auto& index : selectionModel()->selectedIndexes()) {
        rows.insert(index.row());
        columns.insert(index.column());
    }
    std::vector<QStringList> block;
    for (const int row : rows) {
        QStringList line;
        for (const int column : columns)
            line.append(m_matrix.index(row, column).data().toString());
        block.push_back(line);
    }
    if (!block.empty())
        QApplication::clipboard()->setText(toTsv(block));
}

void PercentTable::pasteCells()
{
    const auto block = fromTsv(QApplication::clipboard()->text());
    auto chosen = selectionModel()->selectedIndexes();
    if (block.empty() || chosen.isEmpty())
        return;
    std::vector<PercentMatrix::Typed> cells;
    if (block.size() == 1 && block.front().size() == 1) {
        for (const auto& index : chosen)
            cells.push_back({index.row(), index.column(), block.front().front()});
    } else {
        int firstRow = chosen.front().row();
        int firstColumn = chosen.front().column();
        for (const auto& index : chosen) {
            firstRow = std::min(firstRow, index.row());
            firstColumn = std::min(firstColumn, index.column());
        }
        for (std::size_t row = 0; row < block.size(); ++row) {
            for (qsizetype column = 0; column < block[row].size(); ++column)
                cells.push_back({firstRow + static_cast<int>(row),
                                 firstColumn + static_cast<int>(column), block[row][column]});
        }
        std::erase_if(cells, [this](const auto& cell) { return cell.row >= m_matrix.rowCount(); });
    }
    m_matrix.write(cells);
}

void PercentTable::clearCells()
{
    std::vector<PercentMatrix::Typed> cells;
    for (const auto& index : selectionModel()->selectedIndexes())
        cells.push_back({index.row(), index.column(), {}});
    m_matrix.write(cells);
}

std::pair<std::string, std::string> PercentTable::currentPair() const
{
    const auto at = currentIndex();
    const auto& content = m_matrix.content();
    if (!at.isValid() || at.row() >= static_cast<int>(content.rows.size()))
        return {};
    return {content.rows[static_cast<std::size_t>(at.row())].id,
            content.columns[static_cast<std::size_t>(at.column())].id};
}

void PercentTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && state() != QAbstractItemView::EditingState) {
        clearCells();
        return;
    }
    QTableView::keyPressEvent(event);
}

void PercentTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentPairChanged();
}

} // namespace concordat::ui
