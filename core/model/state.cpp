#include "core/model/state.h"

#include <algorithm>

namespace concordat::model {

State::State()
{
    static const auto none = std::make_shared<const Rows>();
    m_tables.fill(none);
}

namespace {

const RowPtr* findIn(const Rows& rows, TableId id, std::string_view wanted)
{
    const auto& info = table(id);
    const auto at = std::lower_bound(rows.begin(), rows.end(), wanted,
                                     [&info](const RowPtr& row, std::string_view key) {
                                         return std::string_view{info.idOf(row.get())} < key;
                                     });
    return at == rows.end() || info.idOf(at->get()) != wanted ? nullptr : &*at;
}

} // namespace

RowPtr State::findPtr(TableId id, std::string_view wanted) const
{
    const auto* found = findIn(rows(id), id, wanted);
    return found ? *found : nullptr;
}

const void* State::find(TableId id, std::string_view wanted) const
{
    const auto* found = findIn(rows(id), id, wanted);
    return found ? found->get() : nullptr;
}

const Consortium& State::consortium() const
{
    static const Consortium none;
    const auto all = rows<Consortium>();
    return all.empty() ? none : all[0];
}

std::size_t State::rowCount() const
{
    std::size_t count = 0;
    for (const auto& rows : m_tables)
        count += rows->size();
    return count;
}

void State::setRows(TableId id, std::shared_ptr<const Rows> rows)
{
    m_tables[id] = std::move(rows);
}

bool operator==(const State& a, const State& b)
{
    for (TableId id = 0; id < tableCount; ++id) {
        if (a.sharesTable(id, b))
            continue;
        const auto& info = table(id);
        if (!std::equal(
                a.rows(id).begin(), a.rows(id).end(), b.rows(id).begin(), b.rows(id).end(),
                [&info](const RowPtr& x, const RowPtr& y) { return info.equal(x.get(), y.get()); }))
            return false;
    }
    return true;
}

} // namespace concordat::model
