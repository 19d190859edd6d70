#pragma once

#include <vector>

#include "core/charter/build.h"

namespace concordat::charter {

/// One place in which the parties departed from what the library proposes for them.
struct Deviation {
    std::string article;
    std::string heading;
    model::Text what;
    std::string proposed; ///< in the words of the charter; empty where nothing was proposed
    std::string present;
};

/// Alternatives, parameters, articles left out and free text that differ from the library's
/// defaults for this consortium, in the order of the charter.
std::vector<Deviation> deviations(const model::State& state, const Library& library,
                                  const CharterDocument& document, model::Date asOf);

} // namespace concordat::charter
