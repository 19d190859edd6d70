#pragma once

#include <array>
#include <cstddef>
#include <iterator>
#include <memory>
#include <string_view>
#include <vector>

#include "core/model/tables.h"

namespace concordat::model {

/// The rows of one table, in ascending order of id.
using Rows = std::vector<RowPtr>;

/// A typed, read-only look at the rows of one table.
template <class Entity>
class RowsOf {
public:
    class Iterator {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = Entity;
        using difference_type = std::ptrdiff_t;
        using pointer = const Entity*;
        using reference = const Entity&;

        Iterator() = default;
        explicit Iterator(Rows::const_iterator at) : m_at(at) {}
        reference operator*() const { return *static_cast<const Entity*>(m_at->get()); }
        pointer operator->() const { return static_cast<const Entity*>(m_at->get()); }
        Iterator& operator++()
        {
            ++m_at;
            return *this;
        }
        Iterator operator++(int)
        {
            auto old = *this;
            ++m_at;
            return old;
        }
        bool operator==(const Iterator&) const = default;

    private:
        Rows::const_iterator m_at;
    };

    explicit RowsOf(const Rows& rows) : m_rows(&rows) {}
    Iterator begin() const { return Iterator{m_rows->begin()}; }
    Iterator end() const { return Iterator{m_rows->end()}; }
    std::size_t size() const { return m_rows->size(); }
    bool empty() const { return m_rows->empty(); }
    const Entity& operator[](std::size_t i) const
    {
        return *static_cast<const Entity*>((*m_rows)[i].get());
    }

private:
    const Rows* m_rows;
};

/// Everything one consortium is, as an immutable value: a shared pointer per table. Copying costs
/// as many pointer copies as there are tables, whatever the number of rows.
class State {
public:
    State();

    const Rows& rows(TableId table) const { return *m_tables[table]; }
    template <class Entity>
    RowsOf<Entity> rows() const
    {
        return RowsOf<Entity>{rows(tableOf<Entity>())};
    }

    /// Null when there is no such row.
    const void* find(TableId table, std::string_view id) const;
    RowPtr findPtr(TableId table, std::string_view id) const;
    template <class Entity>
    const Entity* find(const Id<Entity>& id) const
    {
        return static_cast<const Entity*>(find(tableOf<Entity>(), id.value()));
    }

    /// The one row of the consortium table; a default row while there is none.
    const Consortium& consortium() const;
    std::size_t rowCount() const;

    /// Takes rows that are already in ascending order of id.
    void setRows(TableId table, std::shared_ptr<const Rows> rows);
    bool sharesTable(TableId table, const State& other) const
    {
        return m_tables[table] == other.m_tables[table];
    }
    /// Whether nothing has been edited between the two: quick, and surer than needed.
    bool sharesAll(const State& other) const { return m_tables == other.m_tables; }

    /// Same rows with the same contents.
    friend bool operator==(const State& a, const State& b);

private:
    std::array<std::shared_ptr<const Rows>, tableCount> m_tables;
};

} // namespace concordat::model
