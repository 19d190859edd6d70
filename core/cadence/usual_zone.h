#pragma once

#include <string>
#include <vector>

#include "core/model/state.h"

namespace concordat::cadence {

/// The time zone that most series are in, which is that of meetings outside a series; `otherwise`
/// where no series names one.
std::string usualZone(const model::State& state, std::string otherwise = {});
/// The same once `changed` series stand in the state, in place of those of the same id.
std::string usualZone(const model::State& state, const std::vector<model::MeetingSeries>& changed,
                      std::string otherwise = {});

} // namespace concordat::cadence
