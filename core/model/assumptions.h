#pragma once

#include <optional>
#include <string_view>

#include "core/model/state.h"

namespace concordat::model {

/// What somebody set for the input `name` of `subject`, limited to `scope`; with an empty scope,
/// what holds for everything. Of several the last of the table. Null: the default holds.
const Assumption* assumptionOf(const State& state, std::string_view subject, std::string_view name,
                               std::string_view scope = {});

/// Its number.
std::optional<double> assumedValue(const State& state, std::string_view subject,
                                   std::string_view name, std::string_view scope = {});

} // namespace concordat::model
