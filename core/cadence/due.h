#pragma once

#include <string>
#include <vector>

#include "core/cadence/calendar.h"

namespace concordat::cadence {

enum class DueKind { deadline, unrecorded, action, obligation };

/// Something that somebody has to do about now.
struct DueItem {
    DueKind kind{};
    model::Date on;
    bool overdue = false;
    model::Text words;
    std::string key; ///< of the meeting, or the id of the row
};

/// What is due on a day: deadlines of meetings, meetings of the last 90 days that nobody recorded,
/// actions and obligations. Looks `ahead` days into the future (14, a default) and 60 into the past
/// for deadlines; open actions and obligations stay until they are done. The oldest first.
std::vector<DueItem> dueOn(const model::State& state, model::Date asOf, int ahead = 14);

/// When an obligation falls due next: after it was done last, by its rule; empty when it is done.
std::optional<model::Date> nextDue(const model::Obligation& duty);

} // namespace concordat::cadence
