#pragma once

#include <optional>
#include <vector>

#include "core/cadence/calendar.h"
#include "core/cadence/rule.h"

namespace concordat::cadence {

/// When a series takes place, as a calendar file says it.
struct IcalTimes {
    LocalTime start;                ///< where the rule, within the stages, first comes true
    std::optional<Rule> rule;       ///< ends with the last stage; none where it never comes true
    std::vector<LocalTime> leftOut; ///< times of the rule between the stages
};

/// Empty where the series has no time that can be read. A series whose rule names no time of its
/// stages has its additions only.
std::optional<IcalTimes> icalTimes(const model::State& state, const model::MeetingSeries& series);

} // namespace concordat::cadence
