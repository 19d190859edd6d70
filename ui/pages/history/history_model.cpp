#include "ui/pages/history/history_model.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>

#include "ui/bridge/text.h"
#include "ui/models/entity_table_model.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

void HistoryModel::set(std::vector<document::EntryHeader> entries,
                       std::map<std::int64_t, QString> versions)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_versions = std::move(versions);
    endResetModel();
}

void HistoryModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

const document::EntryHeader& HistoryModel::entryAt(int row) const
{
    return m_entries.at(m_entries.size() - 1 - static_cast<std::size_t>(row));
}

std::int64_t HistoryModel::numberAt(int row) const
{
    return entryAt(row).number;
}

int HistoryModel::rowOf(std::int64_t number) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (numberAt(row) == number)
            return row;
    }
    return -1;
}

QString HistoryModel::nameAt(int row) const
{
    const auto named = m_versions.find(numberAt(row));
    return named != m_versions.end() ? named->second : index(row, when).data().toString();
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& entry = entryAt(index.row());
    if (role == EntityTableModel::sortRole)
        return static_cast<double>(entry.number);
    if (role == Qt::ForegroundRole && index.column() == version)
        return Theme::current().tokens().accent;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case when:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.at.milliseconds()),
                                  QLocale::ShortFormat);
    case who: return QString::fromStdString(entry.who);
    case what: {
        const auto words = translated(entry.label);
        if (entry.kind == document::EntryKind::undo)
            return tr("↶ Undo: %1").arg(words);
        if (entry.kind == document::EntryKind::redo)
            return tr("↷ Redo: %1").arg(words);
        return words;
    }
    case version: {
        const auto named = m_versions.find(entry.number);
        return named == m_versions.end() ? QString{} : named->second;
    }
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case when: return tr("When");
    case who: return tr("Who");
    case what: return tr("What");
    case version: return tr("Version");
    default: return {};
    }
}

} // namespace concordat::ui
