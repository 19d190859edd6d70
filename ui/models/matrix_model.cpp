#include "ui/models/matrix_model.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

#include "ui/models/tsv.h"
#include "ui/models/wrapped_headings.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

std::optional<double> typedNumber(const QString& text)
{
    const QString words = text.trimmed();
    const auto plain = [](const QString& part) -> std::optional<double> {
        bool sound = false;
        double value = QLocale().toDouble(part.trimmed(), &sound);
        if (!sound)
            value = QLocale::c().toDouble(part.trimmed(), &sound);
        // A decimal comma, unless the comma may part thousands.
        static const QRegularExpression decimalComma(
            QStringLiteral("^[+-]?\\d+,(?:\\d{1,2}|\\d{4,})$"));
        if (!sound && decimalComma.match(part.trimmed()).hasMatch())
            value = QLocale::c().toDouble(part.trimmed().replace(u',', u'.'), &sound);
        if (!sound || !std::isfinite(value))
            return {};
        return value;
    };
    const auto slash = words.indexOf(u'/');
    if (slash < 0)
        return plain(words);
    const auto above = plain(words.left(slash));
    const auto below = plain(words.mid(slash + 1));
    if (!above || !below || *below == 0)
        return {};
    return *above / *below;
}

void MatrixModel::setContent(Content content)
{
    const bool sameShape = content.rows.size() == m_content.rows.size() &&
                           content.columns.size() == m_content.columns.size();
    if (!sameShape) {
        beginResetModel();
        m_content = std::move(content);
        endResetModel();
        return;
    }
    m_content = std::move(content);
    if (m_content.rows.empty() || m_content.columns.empty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int MatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.rows.size());
}

int MatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.columns.size());
}

bool MatrixModel::isFixed(int row, int column) const
{
    return !m_content.fixed.empty() && m_content.fixed[at(row, column)];
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const double value = m_content.values[at(index.row(), index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return std::isnan(value) ? QStringLiteral("–") : QLocale().toString(value, 'g', 4);
    case Qt::EditRole: return std::isnan(value) ? QString{} : QLocale().toString(value, 'g', 6);
    case Qt::TextAlignmentRole: return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (std::isnan(value) || isFixed(index.row(), index.column()))
            return Theme::current().tokens().muted;
        return {};
    case Qt::ToolTipRole:
        return m_content.hints.empty() ? QString{}
                                       : m_content.hints[at(index.row(), index.column())];
    case Qt::AccessibleTextRole:
        return place(index.row(), index.column()) + QStringLiteral(": ") +
               (std::isnan(value) ? tr("empty") : QLocale().toString(value));
    default: return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto& lines = orientation == Qt::Horizontal ? m_content.columns : m_content.rows;
    const auto place = static_cast<std::size_t>(section);
    if (place >= lines.size())
        return {};
    if (role == Qt::DisplayRole)
        return lines[place].below.isEmpty()
                   ? lines[place].name
                   : lines[place].name + QLatin1Char('\n') + lines[place].below;
    if (role == Qt::AccessibleTextRole && !lines[place].below.isEmpty())
        return lines[place].name + QStringLiteral(", ") + lines[place].below;
    if (role == Qt::ToolTipRole)
        return lines[place].hint.isEmpty() ? lines[place].name : lines[place].hint;
    return {};
}

Qt::ItemFlags MatrixModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    auto flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (!m_readOnly && !isFixed(index.row(), index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QString MatrixModel::place(int row, int column) const
{
    return tr("%1, %2", "row and column of a cell")
        .arg(m_content.rows[static_cast<std::size_t>(row)].name,
             m_content.columns[static_cast<std::size_t>(column)].name);
}

bool MatrixModel::write(const std::vector<Entry>& entries)
{
    return !entries.empty() && m_write && m_write(entries);
}

bool MatrixModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString text = value.toString().trimmed();
    if (text == data(index, Qt::EditRole).toString())
        return false;
    if (text.isEmpty() || text == QStringLiteral("–"))
        return write({{index.row(), index.column(), {}}});
    const auto number = typedNumber(text);
    if (!number) {
        Q_EMIT refused(tr("%1: “%2” is not a number. The cell was left as it was.")
                           .arg(place(index.row(), index.column()), text));
        return false;
    }
    return write({{index.row(), index.column(), number}});
}

namespace {

int named(const std::vector<MatrixModel::Line>& lines, const QString& name)
{
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const auto& line) {
        return line.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0 ||
               (!line.hint.isEmpty() &&
                line.hint.compare(name.trimmed(), Qt::CaseInsensitive) == 0);
    });
    return found == lines.end() ? -1 : static_cast<int>(found - lines.begin());
}

/// Whether the first line of a block is headings: it names a known column, or holds words only
/// where the next one holds numbers.
bool startsWithHeadings(const std::vector<QStringList>& block,
                        const std::vector<MatrixModel::Line>& columns)
{
    const QStringList& head = block.front();
    if (head.size() < 2 || typedNumber(head.front()))
        return false;
    if (std::any_of(head.begin() + 1, head.end(),
                    [&](const QString& name) { return named(columns, name) >= 0; }))
        return true;
    const bool words = std::all_of(head.begin() + 1, head.end(), [](const QString& cell) {
        return !cell.trimmed().isEmpty() && !typedNumber(cell);
    });
    return words && block.size() > 1 &&
           std::any_of(block[1].begin() + 1, block[1].end(),
                       [](const QString& cell) { return typedNumber(cell).has_value(); });
}

QString namesOf(const std::vector<MatrixModel::Line>& lines)
{
    constexpr int shown = 5;
    QStringList names;
    for (const auto& line : lines)
        names << line.name;
    return names.mid(0, shown).join(QStringLiteral(", ")) +
           (names.size() > shown ? QStringLiteral(", …") : QString{});
}

} // namespace

bool MatrixModel::paste(const std::vector<QStringList>& block, int row, int column)
{
    if (block.empty() || m_readOnly)
        return false;
    const QStringList& head = block.front();
    const bool headed = startsWithHeadings(block, m_content.columns);
    std::vector<Entry> entries;
    QStringList problems;
    for (qsizetype j = 1; headed && j < head.size(); ++j) {
        if (named(m_content.columns, head.at(j)) < 0)
            problems << tr("line 1: there is no column “%1” here, there are: %2")
                            .arg(head.at(j).trimmed(), namesOf(m_content.columns));
    }
    for (std::size_t i = headed ? 1 : 0; i < block.size(); ++i) {
        const auto& cells = block[i];
        const int toRow =
            headed ? named(m_content.rows, cells.value(0)) : row + static_cast<int>(i);
        if (headed && toRow < 0) {
            problems << tr("line %1: there is no row “%2” here, there are: %3")
                            .arg(i + 1)
                            .arg(cells.value(0).trimmed(), namesOf(m_content.rows));
            continue;
        }
        for (qsizetype j = headed ? 1 : 0; j < cells.size(); ++j) {
            const int toColumn =
                headed ? named(m_content.columns, head.value(j)) : column + static_cast<int>(j);
            const QString text = cells.at(j).trimmed();
            if (headed && toColumn < 0 && j < head.size())
                continue;
            if (toRow >= rowCount() || toColumn < 0 || toColumn >= columnCount()) {
                problems << tr("line %1, cell %2: there is no place for “%3” in the table")
                                .arg(i + 1)
                                .arg(j + 1)
                                .arg(text);
                continue;
            }
            if (isFixed(toRow, toColumn))
                continue;
            if (text.isEmpty() || text == QStringLiteral("–")) {
                entries.push_back({toRow, toColumn, {}});
                continue;
            }
            const auto number = typedNumber(text);
            if (number)
                entries.push_back({toRow, toColumn, number});
            else
                problems << tr("%1: “%2” is not a number").arg(place(toRow, toColumn), text);
        }
    }
    if (!problems.isEmpty()) {
        constexpr int shown = 3;
        QString words = problems.mid(0, shown).join(QStringLiteral("; "));
        if (problems.size() > shown)
            words += QStringLiteral("; …");
        Q_EMIT refused(tr("Nothing was taken over. %1.").arg(words));
        return false;
    }
    return write(entries);
}

bool MatrixModel::clear(const QModelIndexList& indexes)
{
    std::vector<Entry> entries;
    for (const auto& index : indexes) {
        const bool filled = !std::isnan(m_content.values[at(index.row(), index.column())]);
        if (filled && (flags(index) & Qt::ItemIsEditable))
            entries.push_back({index.row(), index.column(), {}});
    }
    return write(entries);
}

MatrixTable::MatrixTable(QWidget* parent) : QTableView(parent), m_matrix(this)
{
    setModel(&m_matrix);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(true);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setDefaultSectionSize(Theme::current().scaled(124));
    wrapHeadings(*this);
    verticalHeader()->setDefaultSectionSize(Theme::current().scaled(30));
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setTextElideMode(Qt::ElideRight);
    verticalHeader()->setMaximumWidth(Theme::current().scaled(240));
}

void MatrixTable::copyCells() const
{
    const auto selected = selectionModel()->selectedIndexes();
    if (selected.isEmpty())
        return;
    int top = selected.front().row();
    int left = selected.front().column();
    int bottom = top;
    int right = left;
    for (const auto& index : selected) {
        top = std::min(top, index.row());
        bottom = std::max(bottom, index.row());
        left = std::min(left, index.column());
        right = std::max(right, index.column());
    }
    std::vector<QStringList> rows;
    for (int row = top; row <= bottom; ++row) {
        QStringList cells;
        for (int column = left; column <= right; ++column)
            cells << m_matrix.index(row, column).data(Qt::EditRole).toString();
        rows.push_back(cells);
    }
    QApplication::clipboard()->setText(toTsv(rows));
}

bool MatrixTable::pasteCells()
{
    const auto block = fromTsv(QApplication::clipboard()->text());
    const auto at = currentIndex();
    return m_matrix.paste(block, std::max(0, at.row()), std::max(0, at.column()));
}

void MatrixTable::clearCells()
{
    m_matrix.clear(selectionModel()->selectedIndexes());
}

void MatrixTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copyCells();
    else if (event->matches(QKeySequence::Paste))
        pasteCells();
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        clearCells();
    else
        QTableView::keyPressEvent(event);
}

void MatrixTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentCellChanged(current.row(), current.column());
}

} // namespace concordat::ui
