#include "core/cadence/moving.h"

namespace concordat::cadence {

using model::Date;
using model::Occurrence;
using model::State;

namespace {

Occurrence rowOf(const State& state, const Meeting& meeting)
{
    if (const auto* present = meeting.occurrence ? state.find(*meeting.occurrence) : nullptr)
        return *present;
    Occurrence row;
    row.id = model::Id<Occurrence>{model::newId()};
    row.series = meeting.series;
    row.body = meeting.body;
    row.title = meeting.title;
    row.formal = meeting.formal;
    row.date = meeting.start.date;
    return row;
}

} // namespace

Occurrence movedTo(const State& state, const Meeting& meeting, Date day)
{
    auto row = rowOf(state, meeting);
    row.date = day;
    if (meeting.series)
        row.originalDate = meeting.originalDate;
    return row;
}

Occurrence withStatus(const State& state, const Meeting& meeting, model::OccurrenceStatus status)
{
    auto row = rowOf(state, meeting);
    row.status = status;
    return row;
}

NoticeFinding noticeOf(const State& state, const Meeting& meeting, Date day, Date asOf)
{
    NoticeFinding finding;
    const auto* body = meeting.body ? state.find(*meeting.body) : nullptr;
    if (!body)
        return finding;
    const auto due =
        deadlinesOf(state, *body, day, !meeting.series, nullptr, WorkingDays{state}).front().due;
    finding.due = due;
    finding.late = due < asOf;
    for (const auto& deadline : meeting.deadlines)
        finding.announced |= deadline.kind == DeadlineKind::notice && deadline.due <= asOf;
    return finding;
}

} // namespace concordat::cadence
