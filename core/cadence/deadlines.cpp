#include "core/cadence/calendar.h"
#include "core/cadence/notices.h"

namespace concordat::cadence {

using model::Body;
using model::coreText;
using model::Date;
using model::Occurrence;
using model::Text;

namespace {

std::set<std::string> countryOfChair(const model::State& state, const Body& body)
{
    const auto* chair = body.chair ? state.find(*body.chair) : nullptr;
    return chair && !chair->country.empty() ? std::set{chair->country} : std::set<std::string>{};
}

} // namespace

std::vector<Deadline> deadlinesOf(const model::State& state, const Body& body, Date day,
                                  bool extraordinary, const Occurrence* recorded,
                                  const WorkingDays& working)
{
    const auto countries = countryOfChair(state, body);
    std::vector<Deadline> result;
    const auto add = [&](DeadlineKind kind, Date from, int days, int direction) {
        Deadline deadline;
        deadline.kind = kind;
        deadline.days = days;
        const auto counted = from.plusDays(direction * days);
        deadline.due = working.nearest(counted, direction, countries);
        deadline.shifted = deadline.due != counted;
        result.push_back(deadline);
        return counted;
    };
    const auto sent = [&](DeadlineKind kind) {
        return recorded ? sentOn(state, recorded->id, kind) : std::nullopt;
    };
    add(DeadlineKind::notice, day, noticeDaysOf(body, extraordinary), -1);
    result.back().done = sent(DeadlineKind::notice);
    add(DeadlineKind::agenda, day, agendaDaysOf(body, extraordinary), -1);
    result.back().done = sent(DeadlineKind::agenda);
    add(DeadlineKind::addedItems, day, body.addedItemsDays, -1);
    const auto minutesDue = add(DeadlineKind::minutes, day, body.minutesDays, 1);
    result.back().done = recorded ? recorded->minutesSentOn : std::nullopt;
    add(DeadlineKind::acceptance,
        recorded && recorded->minutesSentOn ? *recorded->minutesSentOn : minutesDue,
        body.acceptanceDays, 1);
    result.back().done = recorded ? recorded->minutesAcceptedOn : std::nullopt;
    return result;
}

Text deadlineText(DeadlineKind kind)
{
    switch (kind) {
    case DeadlineKind::notice: return coreText("Cadence", "Notice of meeting");
    case DeadlineKind::agenda: return coreText("Cadence", "Agenda");
    case DeadlineKind::addedItems: return coreText("Cadence", "Items to be added");
    case DeadlineKind::minutes: return coreText("Cadence", "Minutes");
    case DeadlineKind::acceptance: return coreText("Cadence", "Acceptance of the minutes");
    case DeadlineKind::secondMeeting: break;
    }
    return coreText("Cadence", "Second meeting");
}

} // namespace concordat::cadence
