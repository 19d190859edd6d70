#pragma once

#include <array>
#include <memory>
#include <string>
#include <utility>

#include "core/model/state.h"

namespace concordat::document {

/// A state being edited. The first write to a table copies that table's pointers; rows are
/// replaced, never written in place.
class Draft {
public:
    explicit Draft(model::State state) : m_state(std::move(state)) {}

    const model::State& state() const { return m_state; }
    template <class Entity>
    model::RowsOf<Entity> rows() const
    {
        return m_state.rows<Entity>();
    }
    template <class Entity>
    const Entity* find(const model::Id<Entity>& id) const
    {
        return m_state.find(id);
    }
    model::RowPtr findPtr(model::TableId table, std::string_view id) const
    {
        return m_state.findPtr(table, id);
    }

    /// Adds a row, giving it a fresh id when it has none, and returns the id.
    template <class Entity>
    model::Id<Entity> add(Entity row)
    {
        if (row.id.empty())
            row.id = model::Id<Entity>{model::newId()};
        auto id = row.id;
        put(model::tableOf<Entity>(), std::make_shared<const Entity>(std::move(row)));
        return id;
    }
    /// Replaces the row of the same id, or adds it.
    template <class Entity>
    void put(Entity row)
    {
        put(model::tableOf<Entity>(), std::make_shared<const Entity>(std::move(row)));
    }
    /// Calls `edit(Entity&)` on a copy of the row and puts it back; false when there is no such
    /// row.
    template <class Entity, class Edit>
    bool update(const model::Id<Entity>& id, Edit&& edit)
    {
        const Entity* present = m_state.find(id);
        if (!present)
            return false;
        auto copy = std::make_shared<Entity>(*present);
        std::forward<Edit>(edit)(*copy);
        put(model::tableOf<Entity>(), std::move(copy));
        return true;
    }
    template <class Entity>
    bool remove(const model::Id<Entity>& id)
    {
        return remove(model::tableOf<Entity>(), id.value());
    }

    void put(model::TableId table, model::RowPtr row);
    bool remove(model::TableId table, std::string_view id);
    /// Sets one described field; the error names table, row and field.
    model::Status set(model::TableId table, std::string_view id, std::string_view field,
                      const model::Value& value);
    /// Removes a row together with every row that cannot exist without it, and empties optional
    /// references to any of them. Returns how many rows went.
    std::size_t removeWithDependants(model::TableId table, std::string_view id);
    template <class Entity>
    std::size_t removeWithDependants(const model::Id<Entity>& id)
    {
        return removeWithDependants(model::tableOf<Entity>(), id.value());
    }

private:
    model::Rows& writable(model::TableId table);

    model::State m_state;
    std::array<std::shared_ptr<model::Rows>, model::tableCount> m_written;
};

} // namespace concordat::document
