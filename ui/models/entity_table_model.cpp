#include "ui/models/entity_table_model.h"

#include <algorithm>
#include <map>

#include "core/model/country.h"
#include "core/model/row_title.h"
#include "core/model/value_text.h"
#include "ui/bridge/text.h"
#include "ui/models/cell.h"

namespace concordat::ui {

namespace {

using model::coreText;

model::Texts inferredOf(const model::TableInfo& info, const void* row)
{
    const auto* field = info.field("inferred");
    return field ? std::get<model::Texts>(field->get(row)) : model::Texts{};
}

model::Error noHeading(const std::vector<const model::Field*>& fields, const QString& words)
{
    QStringList known;
    for (const auto* field : fields)
        known << translated(field->label());
    return model::badInput(
        coreText("Edit", "“{words}” is no heading here. The headings are: {known}.")
            .with("words", words.toStdString())
            .with("known", listed(known).toStdString()));
}

/// Several refusals as one; the first of them stand for very many.
model::Error refusalsTogether(std::vector<model::Error> refused)
{
    constexpr std::size_t told = 6;
    if (refused.size() == 1)
        return std::move(refused.front());
    const auto count = static_cast<std::int64_t>(refused.size());
    refused.resize(std::min(told, refused.size()));
    return {model::ErrorCode::input,
            coreText("Edit", "{count} cells cannot be taken over, so nothing was changed.")
                .with("count", count),
            {},
            std::move(refused)};
}

} // namespace

model::Status writeField(document::Draft& draft, model::TableId table, const std::string& id,
                         const model::Field& field, const model::Value& value)
{
    if (auto set = draft.set(table, id, field.name, value); !set)
        return set;
    const auto row = draft.findPtr(table, id);
    auto inferred = inferredOf(model::table(table), row.get());
    if (std::erase(inferred, field.name) == 0)
        return {};
    return draft.set(table, id, "inferred", inferred);
}

EntityTableModel::EntityTableModel(Session& session, model::TableId table,
                                   const std::vector<std::string>& columns, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_table(table)
{
    for (const auto& name : columns) {
        if (const auto* found = info().field(name))
            m_columns.push_back(found);
    }
    if (columns.empty()) {
        for (const auto& each : info().fields) {
            if (each.name != "id")
                m_columns.push_back(&each);
        }
    }
    m_rows = session.state().rows(table);
}

int EntityTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EntityTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

bool EntityTableModel::isInferred(const void* row, const model::Field& each) const
{
    const auto names = inferredOf(info(), row);
    return std::find(names.begin(), names.end(), each.name) != names.end();
}

QVariant EntityTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const void* row = rowAt(index.row());
    const auto& each = field(index.column());
    switch (role) {
    case Qt::DisplayRole: return onOneLine(cellText(m_session.state(), each, each.get(row)));
    case Qt::EditRole: return cellEdit(each, each.get(row));
    case sortRole: return cellSortKey(m_session.state(), each, each.get(row));
    case idRole: return QString::fromStdString(info().idOf(row));
    case inferredRole: return isInferred(row, each);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(isNumeric(each) ? Qt::AlignRight | Qt::AlignVCenter
                                                   : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        auto text = cellText(m_session.state(), each, each.get(row));
        if (const auto* country = each.role == model::FieldRole::country
                                      ? model::countryCalled(text.toStdString())
                                      : nullptr)
            text = translated(country->name.text());
        return isInferred(row, each)
                   ? tr("%1: concluded by the import, not stated by the source").arg(text)
                   : text;
    }
    default: return {};
    }
}

bool EntityTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const auto& each = field(index.column());
    // What stands there already needs no reading: an import may have left what nobody could enter.
    if (value.toString() == cellEdit(each, each.get(rowAt(index.row()))))
        return false;
    const auto read = valueFromCell(m_session.state(), each, value.toString());
    if (!read) {
        const ErrorsHere here(m_session, m_refused);
        m_session.report(read.error());
        return false;
    }
    if (*read == each.get(rowAt(index.row())))
        return false;
    return setField({idAt(index.row())}, each, *read);
}

QVariant EntityTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return translated(field(section).label());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(isNumeric(field(section)) ? Qt::AlignRight | Qt::AlignVCenter
                                                             : Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags EntityTableModel::flags(const QModelIndex& index) const
{
    auto result = QAbstractTableModel::flags(index);
    if (index.isValid() && !isFixed(field(index.column())) && m_session.hasConsortium() &&
        !m_session.document().isReadOnly())
        result |= Qt::ItemIsEditable;
    return result;
}

std::string EntityTableModel::idAt(int row) const
{
    return info().idOf(rowAt(row));
}

int EntityTableModel::rowOf(const std::string& id) const
{
    const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), id,
                                     [this](const model::RowPtr& row, const std::string& wanted) {
                                         return info().idOf(row.get()) < wanted;
                                     });
    return at != m_rows.end() && info().idOf(at->get()) == id
               ? static_cast<int>(at - m_rows.begin())
               : -1;
}

void EntityTableModel::refresh()
{
    replaceRows(m_session.state().rows(m_table));
}

void EntityTableModel::replaceRows(const model::Rows& rows)
{
    const auto& id = info().idOf;
    const auto holds = [&id](const model::Rows& list, const std::string& wanted) {
        const auto at = std::lower_bound(
            list.begin(), list.end(), wanted,
            [&id](const model::RowPtr& row, const std::string& w) { return id(row.get()) < w; });
        return at != list.end() && id(at->get()) == wanted;
    };
    // Rows that went, from the end so that the numbers before stay right.
    for (auto last = static_cast<int>(m_rows.size()) - 1; last >= 0;) {
        int first = last;
        while (first >= 0 && !holds(rows, idAt(first)))
            --first;
        if (first < last) {
            beginRemoveRows({}, first + 1, last);
            m_rows.erase(m_rows.begin() + first + 1, m_rows.begin() + last + 1);
            endRemoveRows();
        }
        last = first - 1;
    }
    // Rows that came; both lists are in order of id.
    for (std::size_t at = 0; at < rows.size(); ++at) {
        std::size_t end = at;
        while (end < rows.size() &&
               (at >= m_rows.size() || id(rows[end].get()) < id(m_rows[at].get())))
            ++end;
        if (end == at)
            continue;
        beginInsertRows({}, static_cast<int>(at), static_cast<int>(end) - 1);
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(at),
                      rows.begin() + static_cast<std::ptrdiff_t>(at),
                      rows.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        at = end - 1;
    }
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (m_rows[at] == rows[at])
            continue;
        m_rows[at] = rows[at];
        Q_EMIT dataChanged(index(static_cast<int>(at), 0),
                           index(static_cast<int>(at), columnCount() - 1));
    }
}

void EntityTableModel::setFixed(const std::vector<std::string>& fields)
{
    m_fixed.clear();
    for (const auto& name : fields)
        m_fixed.push_back(info().field(name));
}

bool EntityTableModel::isFixed(const model::Field& each) const
{
    return std::find(m_fixed.begin(), m_fixed.end(), &each) != m_fixed.end();
}

bool EntityTableModel::edit(model::Text label,
                            const std::function<model::Status(document::Draft&)>& write)
{
    if (!m_refused)
        return m_session.edit(std::move(label), write);
    const ErrorsHere here(m_session, m_refused);
    return m_session.edit(std::move(label), write);
}

model::Result<std::shared_ptr<void>> EntityTableModel::newRow(const model::State& state,
                                                              const std::string& like) const
{
    auto row = info().make();
    info().setId(row.get(), model::newId());
    const void* pattern = like.empty() ? nullptr : state.find(m_table, like);
    std::map<model::TableId, std::size_t> named; // two members of a pair are not the same one
    for (const auto& each : info().fields) {
        if (each.kind != model::FieldKind::reference || each.optional ||
            &each == &info().fields.front())
            continue;
        const auto given =
            std::find_if(m_preset.begin(), m_preset.end(),
                         [&each](const auto& value) { return value.first == each.name; });
        const auto& candidates = state.rows(each.target);
        if (given != m_preset.end())
            continue;
        if (pattern)
            each.set(row.get(), each.get(pattern));
        else if (!candidates.empty())
            each.set(row.get(),
                     model::Value{
                         model::table(each.target)
                             .idOf(candidates[std::min(named[each.target]++, candidates.size() - 1)]
                                       .get())});
        else
            return model::Error{model::ErrorCode::invalid,
                                coreText("Edit", "This row belongs to a {table}, and there is none "
                                                 "yet. Add one first.")
                                    .with("table", model::table(each.target).label()),
                                {},
                                {}};
    }
    for (const auto& [name, value] : m_preset)
        info().field(name)->set(row.get(), value);
    return row;
}

std::string EntityTableModel::add(const std::string& like, const QString& name)
{
    std::string id;
    auto label = coreText("Edit", "Add a row to {table}").with("table", info().label());
    const bool done = edit(std::move(label), [&](document::Draft& draft) -> model::Status {
        auto row = newRow(draft.state(), like);
        if (!row)
            return std::move(row.error());
        for (const auto* fieldName : {"name", "title"}) {
            const auto* named = info().field(fieldName);
            if (named && std::get<std::string>(named->get(row->get())).empty())
                named->set(row->get(), model::Value{name.toStdString()});
        }
        id = info().idOf(row->get());
        draft.put(m_table, std::move(*row));
        return {};
    });
    return done ? id : std::string{};
}

std::vector<std::string> EntityTableModel::duplicate(const std::vector<std::string>& ids)
{
    std::vector<std::string> made;
    auto label = coreText("Edit", "Duplicate {count} rows of {table}")
                     .with("count", static_cast<std::int64_t>(ids.size()))
                     .with("table", info().label());
    const bool done = edit(std::move(label), [&](document::Draft& draft) -> model::Status {
        for (const auto& id : ids) {
            auto row = info().copy(draft.state().find(m_table, id));
            made.push_back(model::newId());
            info().setId(row.get(), made.back());
            draft.put(m_table, std::move(row));
        }
        return {};
    });
    return done ? made : std::vector<std::string>{};
}

bool EntityTableModel::setField(const std::vector<std::string>& ids, const model::Field& each,
                                const model::Value& value)
{
    const auto row = ids.size() == 1 ? rowOf(ids.front()) : -1;
    auto label = row >= 0 ? coreText("Edit", "Change {field} of {row}")
                                .with("field", each.label())
                                .with("row", model::rowTitle(m_session.state(), info(), rowAt(row)))
                          : coreText("Edit", "Change {field} of {count} rows")
                                .with("field", each.label())
                                .with("count", static_cast<std::int64_t>(ids.size()));
    return edit(std::move(label), [&](document::Draft& draft) -> model::Status {
        for (const auto& id : ids) {
            if (auto written = writeField(draft, m_table, id, each, value); !written)
                return written;
        }
        return {};
    });
}

bool EntityTableModel::setCells(const std::vector<Cell>& cells, std::size_t newRows)
{
    auto label = cells.size() == 1 ? coreText("Edit", "Paste a cell")
                                   : coreText("Edit", "Paste {count} cells")
                                         .with("count", static_cast<std::int64_t>(cells.size()));
    return edit(std::move(label), [&](document::Draft& draft) -> model::Status {
        std::vector<std::string> added;
        for (std::size_t i = 0; i < newRows; ++i) {
            auto row = newRow(draft.state(), {});
            if (!row)
                return std::move(row.error());
            added.push_back(info().idOf(row->get()));
            draft.put(m_table, std::move(*row));
        }
        std::vector<model::Error> refused;
        for (const auto& cell : cells) {
            if (!cell.field) {
                refused.push_back(noHeading(m_columns, cell.text));
                continue;
            }
            if (isFixed(*cell.field))
                continue;
            auto value = valueFromCell(draft.state(), *cell.field, cell.text);
            if (!value) {
                if (cell.line > 0)
                    value.error().where = tr("line %1, %2")
                                              .arg(cell.line)
                                              .arg(translated(cell.field->label()))
                                              .toStdString();
                refused.push_back(std::move(value.error()));
                continue;
            }
            const auto& id = cell.id.empty() ? added.at(cell.newRow) : cell.id;
            if (auto written = writeField(draft, m_table, id, *cell.field, *value); !written)
                return written;
        }
        return refused.empty() ? model::Status{} : refusalsTogether(std::move(refused));
    });
}

bool EntityTableModel::remove(const std::vector<std::string>& ids)
{
    const auto row = ids.size() == 1 ? rowOf(ids.front()) : -1;
    auto label = row >= 0 ? coreText("Edit", "Remove {row}")
                                .with("row", model::rowTitle(m_session.state(), info(), rowAt(row)))
                          : coreText("Edit", "Remove {count} rows")
                                .with("count", static_cast<std::int64_t>(ids.size()));
    return edit(std::move(label), [&](document::Draft& draft) -> model::Status {
        for (const auto& id : ids)
            draft.removeWithDependants(m_table, id);
        return {};
    });
}

} // namespace concordat::ui
