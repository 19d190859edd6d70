#include "core/document/draft.h"

#include <algorithm>

#include "core/model/assumption_bond.h"

namespace concordat::document {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Field;
using model::FieldKind;
using model::RowPtr;
using model::Rows;
using model::TableId;
using model::Texts;
using model::Value;

namespace {

Rows::iterator lowerBound(Rows& rows, TableId table, std::string_view id)
{
    const auto& info = model::table(table);
    return std::lower_bound(rows.begin(), rows.end(), id,
                            [&info](const RowPtr& row, std::string_view key) {
                                return std::string_view{info.idOf(row.get())} < key;
                            });
}

/// Assumptions name rows in words; those about a row go with it.
std::size_t removeAssumptionsAbout(Draft& draft, TableId table, std::string_view id)
{
    std::size_t removed = 0;
    const auto assumptions = model::tableOf<model::Assumption>();
    const Rows rows = draft.state().rows(assumptions); // a copy: the table changes while we look
    for (const auto& each : rows) {
        const auto& row = *static_cast<const model::Assumption*>(each.get());
        switch (model::bondOf(row, table, id)) {
        case model::Bond::none: break;
        case model::Bond::scope:
            draft.update(row.id, [](model::Assumption& changed) { changed.scope.clear(); });
            break;
        case model::Bond::whole: removed += draft.remove(row.id) ? 1 : 0; break;
        }
    }
    return removed;
}

} // namespace

Rows& Draft::writable(TableId table)
{
    auto& written = m_written[table];
    if (!written) {
        written = std::make_shared<Rows>(m_state.rows(table));
        m_state.setRows(table, written);
    } else if (written.use_count() > 2) {
        // The state was handed out meanwhile; what was handed out must not change.
        written = std::make_shared<Rows>(*written);
        m_state.setRows(table, written);
    }
    return *written;
}

void Draft::put(TableId table, RowPtr row)
{
    const auto& info = model::table(table);
    auto& rows = writable(table);
    const std::string& id = info.idOf(row.get());
    if (rows.empty() || info.idOf(rows.back().get()) < id) {
        rows.push_back(std::move(row));
        return;
    }
    const auto at = lowerBound(rows, table, id);
    if (at != rows.end() && info.idOf(at->get()) == id)
        *at = std::move(row);
    else
        rows.insert(at, std::move(row));
}

bool Draft::remove(TableId table, std::string_view id)
{
    if (!m_state.find(table, id))
        return false;
    auto& rows = writable(table);
    rows.erase(lowerBound(rows, table, id));
    return true;
}

model::Status Draft::set(TableId table, std::string_view id, std::string_view fieldName,
                         const Value& value)
{
    const auto& info = model::table(table);
    const auto where = info.name + " " + std::string{id} + ", " + std::string{fieldName};
    const RowPtr present = findPtr(table, id);
    if (!present)
        return Error{ErrorCode::notFound,
                     coreText("Edit", "There is no such row. Name the id of a row that exists."),
                     where,
                     {}};
    const Field* field = info.field(fieldName);
    if (!field)
        return Error{
            ErrorCode::input, coreText("Edit", "This table has no such field."), where, {}};
    auto copy = info.copy(present.get());
    if (!field->set(copy.get(), value))
        return Error{ErrorCode::input,
                     coreText("Edit", "The value is not of the kind that this field holds, or is "
                                      "not one of its terms."),
                     where,
                     {}};
    put(table, std::move(copy));
    return {};
}

std::size_t Draft::removeWithDependants(TableId table, std::string_view id)
{
    if (!remove(table, id))
        return 0;
    std::size_t removed = 1;
    const std::string gone{id};
    for (const auto& info : model::tables()) {
        for (const auto& field : info.fields) {
            const bool single = field.kind == FieldKind::reference;
            if ((!single && field.kind != FieldKind::references) || field.target != table ||
                &field == &info.fields.front())
                continue;
            const Rows rows = m_state.rows(info.id); // a copy: the table changes while we look
            for (const auto& row : rows) {
                const auto value = field.get(row.get());
                const std::string rowId = info.idOf(row.get());
                if (single) {
                    const auto* target = std::get_if<std::string>(&value);
                    if (!target || *target != gone)
                        continue;
                    if (!field.optional) {
                        removed += removeWithDependants(info.id, rowId);
                        continue;
                    }
                    auto copy = info.copy(findPtr(info.id, rowId).get());
                    field.set(copy.get(), std::monostate{});
                    put(info.id, std::move(copy));
                } else {
                    auto targets = std::get<Texts>(value);
                    if (std::erase(targets, gone) == 0 || !m_state.find(info.id, rowId))
                        continue;
                    auto copy = info.copy(findPtr(info.id, rowId).get());
                    field.set(copy.get(), targets);
                    put(info.id, std::move(copy));
                }
            }
        }
    }
    return removed + removeAssumptionsAbout(*this, table, id);
}

} // namespace concordat::document
