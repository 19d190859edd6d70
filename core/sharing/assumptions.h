#pragma once

#include <optional>
#include <string_view>

#include "core/model/state.h"

namespace concordat::sharing {

/// The value somebody set for an input of `subject`, limited to `scope` when it is not empty.
std::optional<double> assumed(const model::State& state, std::string_view subject,
                              std::string_view name, std::string_view scope = {});

} // namespace concordat::sharing
