#pragma once

#include <string>

#include "core/model/state.h"

namespace concordat::cadence {

/// The time zone that most series are in, which is that of meetings outside a series; `otherwise`
/// where no series names one.
std::string usualZone(const model::State& state, std::string otherwise = {});

} // namespace concordat::cadence
