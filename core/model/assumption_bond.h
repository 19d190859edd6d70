#pragma once

#include <string_view>

#include "core/model/entities.h"
#include "core/model/reflect.h"

namespace concordat::model {

/// What becomes of an assumption when a row that it names goes.
enum class Bond {
    none,  ///< it says nothing about that row
    scope, ///< it goes on without that row as its scope
    whole, ///< it is about that row and goes with it
};

/// Assumptions name rows in words, not in references: when the notice of a meeting was sent, a
/// factor of a member, a comparison of two criteria, who takes an asset. Names that are no ids,
/// such as a stage or a country, are never taken for one.
Bond bondOf(const Assumption& assumption, TableId table, std::string_view id);

} // namespace concordat::model
