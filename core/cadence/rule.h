#pragma once

#include "core/cadence/local_time.h"
#include "core/model/recurrence.h"

namespace concordat::cadence {

using model::Frequency;
using model::parseRule;
using model::Rule;
using model::toText;
using model::WeekdayPart;

/// Whether every part of a rule that speaks of days allows this one.
bool allowsDay(const Rule& rule, model::Date day);
/// Whether a rule asks for days that no calendar has, such as 30 February.
bool neverHasADay(const Rule& rule);
/// Whether a rule that counts hours, minutes or seconds never meets the clock times it asks for
/// when it starts at `start`.
bool neverMeetsTheClock(const Rule& rule, LocalTime start);

} // namespace concordat::cadence
