#pragma once

#include <vector>

#include "core/cadence/ical_event.h"

namespace concordat::cadence {

/// Brings a series up to date with an event that recurs. What the row says in other words, or more
/// exactly than a calendar file can, stays: a stage that ends it, a first day before its first
/// meeting, members without an address (`present`: the row was there before).
void takeSeries(const model::State& state, const IcalEvent& event, bool present,
                model::MeetingSeries& row, std::vector<IcalNote>& notes);

} // namespace concordat::cadence
