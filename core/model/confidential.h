#pragma once

#include <string_view>

#include "core/model/reflect.h"

namespace concordat::model {

/// What stands instead of a value that is not shown.
inline constexpr std::string_view maskedValue = "•••";

/// Whether the values of a field are kept out of everything that tells people of changes: history,
/// comparisons, conflicts. What this protects against is in docs/decisions.
inline bool isConfidential(const TableInfo& table, const Field& field)
{
    return table.name == "trustRating" && field.name == "score";
}

} // namespace concordat::model
