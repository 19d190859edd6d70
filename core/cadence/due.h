#pragma once

#include <string>
#include <vector>

#include "core/cadence/calendar.h"

namespace concordat::cadence {

enum class DueKind { deadline, unrecorded, action, obligation, feedback };

/// When something is due, seen from the day of judgement.
enum class DueTime { overdue, today, later };

/// Something that somebody has to do now, or within some days.
struct DueItem {
    DueKind kind{};
    model::Date on;
    DueTime time{};
    model::Text words;
    std::string key; ///< of the meeting, or the id of the row

    bool isDue() const { return time != DueTime::later; }
};

constexpr int dueWithin = 14; ///< days that are looked ahead: a default

/// What is due on a day, and what falls due within `ahead` days: deadlines of meetings, meetings of
/// the last 90 days that nobody recorded, actions, obligations and feedback. A notice or an agenda
/// that was not sent in time stays until the day of the meeting, deadlines after a meeting for 60
/// days, open actions and obligations until they are done. The oldest first.
std::vector<DueItem> dueOn(const model::State& state, model::Date asOf, int ahead = dueWithin);

/// How many of them are due or overdue on the day itself.
std::size_t dueNow(const std::vector<DueItem>& items);

/// When an obligation falls due next: after it was done last, by its rule; empty when it is done.
/// What was done in the last quarter of the time before a day counts for that day (a default).
std::optional<model::Date> nextDue(const model::Obligation& duty);

/// When a think-tank alliance has to ask what became of a delivery: 3 months after it, and 12
/// (defaults). Feedback of the last three months before an anniversary counts for it. Of two that
/// are missing the later stands; a year after it was due the question is no longer asked.
std::optional<model::Date> feedbackDue(const model::State& state, const model::OutputJob& job,
                                       model::Date asOf);

} // namespace concordat::cadence
