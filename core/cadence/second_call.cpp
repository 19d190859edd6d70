#include "core/cadence/second_call.h"

#include <algorithm>

#include "core/cadence/motions.h"
#include "core/cadence/working_days.h"

namespace concordat::cadence {

std::optional<SecondCall> secondCallOf(const model::State& state, const model::Occurrence& first,
                                       model::Date asOf)
{
    const auto* body = bodyOf(state, first);
    if (!body || !first.date)
        return {};
    const auto last = first.date->plusDays(body->secondMeetingDays);
    SecondCall second;
    auto& meeting = second.meeting;
    meeting.body = body->id;
    meeting.title = first.title;
    meeting.date = std::max(WorkingDays{state}.nearest(last, -1, {}), asOf);
    meeting.startTime = first.startTime;
    meeting.durationMinutes = first.durationMinutes;
    meeting.place = first.place;
    second.lowerQuorum = body->secondQuorum > 0 && *meeting.date <= last;
    for (auto item : state.rows<model::AgendaItem>()) {
        if (item.occurrence != first.id || item.done)
            continue;
        item.id = {};
        second.items.push_back(std::move(item));
    }
    return second;
}

} // namespace concordat::cadence
