#pragma once

#include "core/formation/classifier.h"

namespace concordat::formation {

/// Every sign with what is seen of it, and the weight in force.
std::vector<SeenSign> seeSigns(const model::State& state, model::Date asOf);

} // namespace concordat::formation
