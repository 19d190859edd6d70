#include "core/document/change.h"

#include <algorithm>

#include "core/document/draft.h"
#include "core/model/confidential.h"
#include "core/model/row_title.h"
#include "core/model/value_text.h"

namespace concordat::document {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::RowPtr;
using model::State;
using model::TableId;
using model::Text;

const std::string& RowChange::id() const
{
    return model::table(table).idOf(after ? after.get() : before.get());
}

bool Change::touches(TableId wanted) const
{
    return std::any_of(rows.begin(), rows.end(),
                       [wanted](const RowChange& row) { return row.table == wanted; });
}

namespace {

void diffTable(TableId id, const State& before, const State& after, Change& change)
{
    const auto& info = model::table(id);
    const auto& old = before.rows(id);
    const auto& now = after.rows(id);
    if (old.empty())
        change.rows.reserve(change.rows.size() + now.size());
    auto a = old.begin();
    auto b = now.begin();
    while (a != old.end() || b != now.end()) {
        if (a != old.end() && b != now.end() && *a == *b) {
            ++a;
            ++b;
            continue;
        }
        const int order = a == old.end()   ? 1
                          : b == now.end() ? -1
                                           : info.idOf(a->get()).compare(info.idOf(b->get()));
        if (order < 0)
            change.rows.push_back({id, *a++, nullptr});
        else if (order > 0)
            change.rows.push_back({id, nullptr, *b++});
        else {
            if (!info.equal(a->get(), b->get()))
                change.rows.push_back({id, *a, *b});
            ++a;
            ++b;
        }
    }
}

} // namespace

Change diff(const State& before, const State& after)
{
    Change change;
    for (TableId id = 0; id < model::tableCount; ++id) {
        if (!before.sharesTable(id, after))
            diffTable(id, before, after, change);
    }
    return change;
}

Patch patchOf(const Change& change)
{
    Patch patch;
    patch.rows.reserve(change.rows.size());
    for (const auto& row : change.rows) {
        RowPatch rowPatch{row.table, row.id(), nullptr, nullptr, {}};
        if (!row.before) {
            rowPatch.added = row.after;
        } else if (!row.after) {
            rowPatch.removed = row.before;
        } else {
            for (const auto& field : model::table(row.table).fields) {
                if (!field.equal(row.before.get(), row.after.get()))
                    rowPatch.fields.push_back(
                        {&field, field.get(row.before.get()), field.get(row.after.get())});
            }
        }
        patch.rows.push_back(std::move(rowPatch));
    }
    return patch;
}

Patch inverse(const Patch& patch)
{
    Patch result = patch;
    for (auto& row : result.rows) {
        std::swap(row.added, row.removed);
        for (auto& field : row.fields)
            std::swap(field.before, field.after);
    }
    return result;
}

namespace {

Error conflict(Text text)
{
    return Error{ErrorCode::conflict, std::move(text), {}, {}};
}

std::string shownText(const model::TableInfo& info, const model::Field& field,
                      const model::Value& value)
{
    return model::isConfidential(info, field) ? std::string{model::maskedValue}
                                              : model::toText(field, value);
}

Text rowLabel(const State& state, TableId table, const void* row)
{
    return coreText("Conflict", "{table} “{row}”")
        .with("table", model::table(table).label())
        .with("row", model::rowTitle(state, model::table(table), row));
}

} // namespace

model::Result<State> apply(const State& state, const Patch& patch)
{
    Draft draft{state};
    std::vector<Error> conflicts;
    for (const auto& row : patch.rows) {
        const auto& info = model::table(row.table);
        const RowPtr present = draft.findPtr(row.table, row.id);
        if (row.added) {
            if (!present)
                draft.put(row.table, row.added);
            else if (!info.equal(present.get(), row.added.get()))
                conflicts.push_back(
                    conflict(coreText("Conflict", "{row} is there already with other contents.")
                                 .with("row", rowLabel(state, row.table, present.get()))));
            continue;
        }
        if (row.removed) {
            if (present && !info.equal(present.get(), row.removed.get()))
                conflicts.push_back(
                    conflict(coreText("Conflict", "{row} was changed meanwhile and is not removed.")
                                 .with("row", rowLabel(state, row.table, present.get()))));
            else if (present)
                draft.remove(row.table, row.id);
            continue;
        }
        if (!present) {
            conflicts.push_back(
                conflict(coreText("Conflict", "{table} “{row}” was removed meanwhile.")
                             .with("table", info.label())
                             .with("row", row.id)));
            continue;
        }
        std::shared_ptr<void> copy;
        for (const auto& field : row.fields) {
            const auto now = field.field->get(present.get());
            if (now == field.after)
                continue;
            if (now != field.before) {
                conflicts.push_back(conflict(
                    coreText("Conflict", "{row}, {field}: it was “{before}”, this edit makes it "
                                         "“{mine}”, meanwhile it became “{theirs}”.")
                        .with("row", rowLabel(state, row.table, present.get()))
                        .with("field", field.field->label())
                        .with("before", shownText(info, *field.field, field.before))
                        .with("mine", shownText(info, *field.field, field.after))
                        .with("theirs", shownText(info, *field.field, now))));
                continue;
            }
            if (!copy)
                copy = info.copy(present.get());
            field.field->set(copy.get(), field.after);
        }
        if (copy)
            draft.put(row.table, std::move(copy));
    }
    if (!conflicts.empty())
        return Error{ErrorCode::conflict,
                     coreText("Conflict", "The edit meets changes made meanwhile; nothing was "
                                          "overwritten."),
                     {},
                     std::move(conflicts)};
    return draft.state();
}

model::State impose(const State& state, const Patch& patch)
{
    Draft draft{state};
    for (const auto& row : patch.rows) {
        const RowPtr present = draft.findPtr(row.table, row.id);
        if (row.added) {
            draft.put(row.table, row.added);
        } else if (row.removed) {
            if (present)
                draft.remove(row.table, row.id);
        } else if (present) {
            auto copy = model::table(row.table).copy(present.get());
            for (const auto& field : row.fields)
                field.field->set(copy.get(), field.after);
            draft.put(row.table, std::move(copy));
        }
    }
    return draft.state();
}

} // namespace concordat::document
