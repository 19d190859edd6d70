#include "ui/pages/calendar/calendar_why.h"

#include "core/cadence/plan.h"
#include "core/cadence/rule_words.h"

namespace concordat::ui {

using model::coreText;
using model::literalText;
using model::Text;

namespace {

Text dayText(model::Date day)
{
    return coreText("Calendar", "{day}").with("day", day);
}

} // namespace

measures::Explanation whyMeeting(const model::State& state, const cadence::Meeting& meeting)
{
    measures::Explanation why;
    why.title = coreText("Calendar", "{title} on {day}")
                    .with("title", meeting.title)
                    .with("day", meeting.start.date);
    const auto* series = meeting.series ? state.find(*meeting.series) : nullptr;
    if (series) {
        why.inputs.push_back({coreText("Calendar", "Recurrence"),
                              cadence::recurrenceWords(series->recurrence),
                              cadence::isFromPlan(*series)});
        why.formula = series->recurrence;
    } else {
        why.inputs.push_back({coreText("Calendar", "Recurrence"),
                              coreText("Calendar", "a single meeting, of no series"), false});
    }
    if (meeting.moved)
        why.inputs.push_back(
            {coreText("Calendar", "Moved from"), dayText(meeting.originalDate), false});
    const auto zone = meeting.zone.empty() ? std::string{"UTC"} : meeting.zone;
    why.inputs.push_back({coreText("Calendar", "Time"),
                          literalText(meeting.start.clock() + " " + zone),
                          series && series->startTime.empty()});
    if (meeting.moment && zone != "UTC")
        why.inputs.push_back(
            {coreText("Calendar", "In universal time"),
             literalText(cadence::LocalTime::fromCount(meeting.moment->utc).clock()), false});
    for (const auto& deadline : meeting.deadlines)
        why.inputs.push_back(
            {cadence::deadlineText(deadline.kind),
             (deadline.shifted ? coreText("Calendar", "{day} ({n} days, moved to a working day)")
                               : coreText("Calendar", "{day} ({n} days)"))
                 .with("day", deadline.due)
                 .with("n", std::int64_t{deadline.days}),
             false});
    for (const auto& note : meeting.notes)
        why.notes.push_back(note);
    if (const auto* body = meeting.body ? state.find(*meeting.body) : nullptr)
        why.evidence.push_back(coreText("Calendar", "Days of notice, agenda and minutes: rules of "
                                                    "“{body}” on the page Bodies & votes")
                                   .with("body", body->name));
    else
        why.notes.push_back(coreText("Calendar",
                                     "It belongs to no body, so no notice and no minutes "
                                     "are asked for."));
    why.wouldChange.push_back(coreText("Calendar",
                                       "Another rule of the series, a moved day, or other "
                                       "days of notice of the body"));
    return why;
}

} // namespace concordat::ui
