#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/state.h"

namespace concordat::exchange {

/// One consortium as JSON (`"format": "concordat"`), or several
/// (`"format": "concordat-portfolio"`, `"consortia": [documents]`).
model::Result<std::vector<model::State>> readPackage(std::string_view text,
                                                     const std::string& sourceName);

/// The opposite: a single document for one state, a portfolio for any other number.
std::string writePackage(const std::vector<model::State>& states);

} // namespace concordat::exchange
