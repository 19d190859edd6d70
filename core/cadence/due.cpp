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

bool isBefore(DeadlineKind kind)
{
    return kind == DeadlineKind::notice || kind == DeadlineKind::agenda ||
           kind == DeadlineKind::addedItems;
}

void addDeadlines(std::vector<DueItem>& items, const Meeting& meeting, Date asOf, int ahead)
{
    for (const auto& deadline : meeting.deadlines) {
        // A notice may have been given without a record: it is due until its day, not after.
        const bool before = isBefore(deadline.kind);
        const bool applies =
            !deadline.done &&
            (before ? meeting.status == OccurrenceStatus::planned && deadline.due >= asOf
                    : meeting.status == OccurrenceStatus::held &&
                          deadline.due >= asOf.plusDays(-deadlinesBack));
        if (applies && deadline.due <= asOf.plusDays(ahead))
            items.push_back({DueKind::deadline, deadline.due, deadline.due < asOf,
                             coreText("Cadence", "{what}: {title}")
                                 .with("what", deadlineText(deadline.kind))
                                 .with("title", meeting.title),
                             meeting.key});
    }
}

} // namespace

std::optional<Date> nextDue(const model::Obligation& duty)
{
    if (!duty.dueOn)
        return {};
    if (duty.recurrence.empty())
        return duty.doneOn ? std::nullopt : duty.dueOn;
    if (!duty.doneOn || *duty.doneOn < *duty.dueOn)
        return duty.dueOn;
    const auto rule = parseRule(duty.recurrence);
    const auto zone = TimeZone::named({});
    if (!rule || !zone)
        return duty.dueOn;
    const auto from = duty.doneOn->plusDays(1);
    const auto next = expand(*rule, {*duty.dueOn, 0}, *zone, {from, from.plusMonths(1200)}, 1);
    if (!next || next->times.empty())
        return {};
    return next->times.front().date;
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
            items.push_back({DueKind::unrecorded, meeting.start.date, true,
                             coreText("Cadence", "Record whether it took place: {title}")
                                 .with("title", meeting.title),
                             meeting.key});
    }
    for (const auto& action : state.rows<model::Action>()) {
        if (action.dueOn && !action.doneOn && *action.dueOn <= asOf.plusDays(ahead))
            items.push_back({DueKind::action, *action.dueOn, *action.dueOn < asOf,
                             coreText("Cadence", "Action: {title}").with("title", action.title),
                             action.id.value()});
    }
    for (const auto& duty : state.rows<model::Obligation>()) {
        if (const auto due = nextDue(duty); due && *due <= asOf.plusDays(ahead))
            items.push_back({DueKind::obligation, *due, *due < asOf,
                             coreText("Cadence", "Obligation: {title}").with("title", duty.title),
                             duty.id.value()});
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const DueItem& a, const DueItem& b) { return a.on < b.on; });
    return items;
}

} // namespace concordat::cadence
