#pragma once

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace concordat::measures {

/// The names under which methods are called on the command line, from a table whose rows stand in
/// the order of the enumeration and have a `name`.
template <class Table>
std::vector<std::string> methodNames(const Table& table)
{
    std::vector<std::string> names;
    names.reserve(std::size(table));
    for (const auto& row : table)
        names.emplace_back(row.name);
    return names;
}

/// The method of that name; empty when there is none.
template <class Method>
std::optional<Method> methodNamed(const std::vector<std::string>& names, std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Method>(found - names.begin());
}

} // namespace concordat::measures
