#pragma once

#include "core/cadence/calendar.h"
#include "core/measures/explanation.h"

namespace concordat::ui {

/// Why a meeting is on its day, and what follows from it.
measures::Explanation whyMeeting(const model::State& state, const cadence::Meeting& meeting);

} // namespace concordat::ui
