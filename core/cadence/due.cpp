#include "core/cadence/due.h"

#include <algorithm>

namespace concordat::cadence {

using model::coreText;
using model::Date;
using model::OccurrenceStatus;
using model::State;

namespace {

constexpr int deadlinesBack = 60;  ///< days
constexpr int unrecordedBack = 90; ///< days

constexpr int firstFeedback = 3;   ///< months after a delivery
constexpr int secondFeedback = 12; ///< months after a delivery
constexpr int feedbackAhead = 3;   ///< months by which feedback may come early
constexpr int feedbackBack = 12;   ///< months

/// Whether what was done before a day counts for it: within the last quarter of the days that lie
/// between two such days, as feedback does for its anniversary.
bool countsFor(Date done, Date due, int period)
{
    return 4 * daysBetween(done, due) <= period;
}

DueTime timeOf(Date on, Date asOf)
{
    if (on == asOf)
        return DueTime::today;
    return on < asOf ? DueTime::overdue : DueTime::later;
}

/// Whether a deadline still asks for something on a day.
bool isOpen(const Deadline& deadline, const Meeting& meeting, Date asOf)
{
    if (deadline.done)
        return false;
    const bool planned = meeting.status == OccurrenceStatus::planned;
    switch (deadline.kind) {
    case DeadlineKind::notice:
    case DeadlineKind::agenda:
        // What was sent late can be contested, what was not sent even more.
        return planned && meeting.start.date >= asOf;
    case DeadlineKind::addedItems:
        // Whoever wanted to add something could; after that nobody has to.
        return planned && deadline.due >= asOf;
    default:
        return meeting.status == OccurrenceStatus::held &&
               deadline.due >= asOf.plusDays(-deadlinesBack);
    }
}

void addDeadlines(std::vector<DueItem>& items, const Meeting& meeting, Date asOf, int ahead)
{
    for (const auto& deadline : meeting.deadlines) {
        if (isOpen(deadline, meeting, asOf) && deadline.due <= asOf.plusDays(ahead))
            items.push_back({DueKind::deadline, deadline.due, timeOf(deadline.due, asOf),
                             coreText("Cadence", "{what}: {title}")
                                 .with("what", deadlineText(deadline.kind))
                                 .with("title", meeting.title),
                             meeting.key});
    }
}

} // namespace

std::optional<Date> feedbackDue(const State& state, const model::OutputJob& job, Date asOf)
{
    if (state.consortium().form != model::Form::thinkTankAlliance || !job.deliveredOn)
        return {};
    const auto second = job.deliveredOn->plusMonths(secondFeedback);
    const bool late = job.feedbackOn && *job.feedbackOn >= job.deliveredOn->plusMonths(
                                                               secondFeedback - feedbackAhead);
    const bool answered = job.feedbackOn && *job.feedbackOn <= asOf;
    const auto due =
        answered || second <= asOf ? second : job.deliveredOn->plusMonths(firstFeedback);
    if ((answered && late) || due.plusMonths(feedbackBack) < asOf)
        return {};
    return due;
}

std::optional<Date> nextDue(const model::Obligation& duty)
{
    if (!duty.dueOn)
        return {};
    if (duty.recurrence.empty())
        return duty.doneOn ? std::nullopt : duty.dueOn;
    if (!duty.doneOn)
        return duty.dueOn;
    const auto rule = parseRule(duty.recurrence);
    const auto zone = TimeZone::named({});
    if (!rule || !zone)
        return duty.dueOn;
    const auto times = [&](Date from, Date until, std::size_t most) {
        const auto found = expand(*rule, {*duty.dueOn, 0}, *zone, {from, until}, most);
        return found ? found->times : std::vector<LocalTime>{};
    };
    const auto after = [&](Date day) -> std::optional<Date> {
        const auto found = times(day.plusDays(1), day.plusMonths(12 * 100), 1);
        return found.empty() ? std::nullopt : std::optional{found.front().date};
    };
    const Date done = *duty.doneOn;
    if (done < *duty.dueOn) {
        const auto second = after(*duty.dueOn);
        return !second || countsFor(done, *duty.dueOn, daysBetween(*duty.dueOn, *second))
                   ? second
                   : duty.dueOn;
    }
    const auto next = after(done);
    // What counts hours has no day to be ahead of.
    if (!next || rule->frequency < Frequency::daily)
        return next;
    const auto before = times(*duty.dueOn, done, static_cast<std::size_t>(-1));
    const Date last = before.empty() ? *duty.dueOn : before.back().date;
    return countsFor(done, *next, daysBetween(last, *next)) ? after(*next) : next;
}

std::vector<DueItem> dueOn(const State& state, Date asOf, int ahead)
{
    std::vector<DueItem> items;
    const auto calendar =
        calendarOf(state, {asOf.plusDays(-unrecordedBack - deadlinesBack), asOf.plusDays(120)});
    for (const auto& meeting : calendar.meetings) {
        addDeadlines(items, meeting, asOf, ahead);
        if (meeting.status == OccurrenceStatus::planned && meeting.start.date < asOf &&
            meeting.start.date >= asOf.plusDays(-unrecordedBack))
            items.push_back({DueKind::unrecorded, meeting.start.date, DueTime::overdue,
                             coreText("Cadence", "Record whether it took place: {title}")
                                 .with("title", meeting.title),
                             meeting.key});
    }
    for (const auto& action : state.rows<model::Action>()) {
        if (action.dueOn && !action.doneOn && *action.dueOn <= asOf.plusDays(ahead))
            items.push_back({DueKind::action, *action.dueOn, timeOf(*action.dueOn, asOf),
                             coreText("Cadence", "Action: {title}").with("title", action.title),
                             action.id.value()});
    }
    for (const auto& duty : state.rows<model::Obligation>()) {
        if (const auto due = nextDue(duty); due && *due <= asOf.plusDays(ahead))
            items.push_back({DueKind::obligation, *due, timeOf(*due, asOf),
                             coreText("Cadence", "Obligation: {title}").with("title", duty.title),
                             duty.id.value()});
    }
    for (const auto& job : state.rows<model::OutputJob>()) {
        if (const auto due = feedbackDue(state, job, asOf); due && *due <= asOf.plusDays(ahead))
            items.push_back(
                {DueKind::feedback, *due, timeOf(*due, asOf),
                 coreText("Cadence", "Ask what became of: {title}").with("title", job.title),
                 job.id.value()});
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const DueItem& a, const DueItem& b) { return a.on < b.on; });
    return items;
}

std::size_t dueNow(const std::vector<DueItem>& items)
{
    return static_cast<std::size_t>(
        std::count_if(items.begin(), items.end(), [](const auto& item) { return item.isDue(); }));
}

} // namespace concordat::cadence
