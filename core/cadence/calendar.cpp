#include "core/cadence/calendar.h"

#include <algorithm>
#include <map>

#include "core/cadence/usual_zone.h"
#include "core/measures/membership.h"

namespace concordat::cadence {

using model::Body;
using model::coreText;
using model::Date;
using model::Id;
using model::MeetingSeries;
using model::Member;
using model::Occurrence;
using model::State;
using model::Text;

namespace {

/// Where a series without a time starts: a default.
constexpr std::int32_t nineOClock = 9 * 3600;

/// Reads the rows of a state as a calendar.
class RowReader {
public:
    RowReader(const State& state, Span span)
        : m_state(state), m_working(state), m_usualZone(usualZone(state))
    {
        m_calendar.span = span;
        for (const auto& row : state.rows<Occurrence>()) {
            if (row.series && state.find(*row.series))
                m_recorded[row.series->value()].push_back(&row);
            else
                m_single.push_back(&row);
        }
    }

    Calendar read()
    {
        for (const auto& series : m_state.rows<MeetingSeries>())
            readSeries(series);
        for (const auto* row : m_single)
            readSingle(*row);
        std::sort(m_calendar.meetings.begin(), m_calendar.meetings.end(),
                  [](const Meeting& a, const Meeting& b) {
                      return std::tie(a.start, a.key) < std::tie(b.start, b.key);
                  });
        return std::move(m_calendar);
    }

private:
    void problem(model::TableId table, const std::string& id, const std::string& title,
                 Text message)
    {
        m_calendar.problems.push_back({table, id, title, std::move(message)});
    }
    void problem(const MeetingSeries& row, Text message)
    {
        problem(model::tableOf<MeetingSeries>(), row.id.value(), row.title, std::move(message));
    }

    const model::Result<TimeZone>& zone(const std::string& name)
    {
        auto found = m_zones.find(name);
        if (found == m_zones.end())
            found = m_zones.emplace(name, TimeZone::named(name)).first;
        return found->second;
    }

    std::optional<Date> dayOf(const MeetingSeries& series, const std::string& text)
    {
        const auto day = Date::parse(text);
        if (!day)
            problem(series, coreText("Cadence", "“{day}” is no day; write it as 2027-03-31. It is "
                                                "left out.")
                                .with("day", text));
        return day;
    }

    /// The days of a series and, where the rule counts hours, several times on one day.
    std::vector<LocalTime> timesOf(const MeetingSeries& series)
    {
        auto seconds = std::optional<std::int32_t>{nineOClock};
        if (!series.startTime.empty())
            seconds = clockSeconds(series.startTime);
        if (!seconds) {
            problem(series, coreText("Cadence", "“{time}” is no time of a day; write it as 09:30. "
                                                "09:00 is used meanwhile.")
                                .with("time", series.startTime));
            seconds = nineOClock;
        }
        const auto& place = zone(series.timeZone);
        if (!place)
            problem(series, place.error().text);
        std::set<LocalTime> times;
        if (!series.startsOn) {
            if (!series.recurrence.empty() || series.extraDates.empty())
                problem(series,
                        coreText("Cadence", "The series has no first day, so it takes place "
                                            "on no day; set “starts on”."));
        } else if (series.recurrence.empty()) {
            times.insert({*series.startsOn, *seconds});
        } else {
            expandInto(times, series, {*series.startsOn, *seconds}, place);
        }
        for (const auto& text : series.extraDates) {
            if (const auto day = dayOf(series, text))
                times.insert({*day, *seconds});
        }
        for (const auto& text : series.exceptDates) {
            if (const auto day = dayOf(series, text))
                std::erase_if(times, [&](const LocalTime& time) { return time.date == *day; });
        }
        return {times.begin(), times.end()};
    }

    void expandInto(std::set<LocalTime>& times, const MeetingSeries& series, LocalTime start,
                    const model::Result<TimeZone>& place)
    {
        const auto rule = parseRule(series.recurrence);
        if (!rule)
            return problem(series, rule.error().text);
        static const auto universal = TimeZone::named({});
        // Occurrences that were moved into the span may come from outside it.
        const Span wide{m_calendar.span.from.plusDays(-reach),
                        m_calendar.span.until.plusDays(reach)};
        const auto expansion = expand(*rule, start, place ? *place : *universal, wide);
        if (!expansion)
            return problem(series, expansion.error().text);
        if (expansion->cut)
            problem(series, coreText("Cadence", "The series happens more than {n} times in this "
                                                "span; the later ones are left out.")
                                .with("n", static_cast<std::int64_t>(expansion->times.size())));
        times.insert(expansion->times.begin(), expansion->times.end());
    }

    void readSeries(const MeetingSeries& series)
    {
        std::vector<const Occurrence*> rows;
        if (const auto found = m_recorded.find(series.id.value()); found != m_recorded.end())
            rows = found->second;
        const auto stages = stageSpans(m_state, series);
        for (const auto& time : timesOf(series)) {
            const auto row = std::find_if(rows.begin(), rows.end(), [&](const Occurrence* each) {
                return each->originalDate ? *each->originalDate == time.date
                                          : each->date && *each->date == time.date;
            });
            if (row == rows.end()) {
                if (isWithin(stages, time.date) || isAdded(series, time.date))
                    add(series, time, nullptr);
                continue;
            }
            add(series, time, *row);
            rows.erase(row);
        }
        // What was recorded stays, even where the rule has changed since.
        for (const auto* row : rows) {
            if (!row->date && !row->originalDate) {
                readSingle(*row);
                continue;
            }
            const auto original = row->originalDate ? *row->originalDate : *row->date;
            add(series, {original, clockSeconds(series.startTime).value_or(nineOClock)}, row);
        }
    }

    void add(const MeetingSeries& series, LocalTime planned, const Occurrence* row)
    {
        Meeting meeting;
        meeting.key = series.id.value() + "/" + planned.date.toString();
        meeting.series = series.id;
        meeting.body = row && row->body ? row->body : series.body;
        meeting.title = row && !row->title.empty() ? row->title : series.title;
        meeting.kind = series.kind;
        meeting.formal = row ? row->formal : series.formal;
        meeting.originalDate = planned.date;
        meeting.start = planned;
        meeting.minutes = series.durationMinutes;
        meeting.place = row && !row->place.empty() ? row->place : series.place;
        meeting.zone = series.timeZone;
        if (row)
            take(meeting, *row);
        finish(std::move(meeting), series.attendees, row);
    }

    void readSingle(const Occurrence& row)
    {
        if (!row.date)
            return problem(model::tableOf<Occurrence>(), row.id.value(), row.title,
                           coreText("Cadence",
                                    "The meeting has no day, so the calendar cannot show "
                                    "it; set its date."));
        Meeting meeting;
        meeting.key = row.id.value();
        meeting.body = row.body;
        meeting.title = row.title;
        meeting.formal = row.formal;
        meeting.originalDate = row.originalDate.value_or(*row.date);
        meeting.start = {*row.date, nineOClock};
        meeting.place = row.place;
        meeting.zone = m_usualZone;
        take(meeting, row);
        finish(std::move(meeting), {}, &row);
    }

    void take(Meeting& meeting, const Occurrence& row)
    {
        meeting.occurrence = row.id;
        meeting.status = row.status;
        if (row.durationMinutes > 0)
            meeting.minutes = row.durationMinutes;
        auto start = meeting.start;
        if (row.date)
            start.date = *row.date;
        if (!row.startTime.empty()) {
            if (const auto seconds = clockSeconds(row.startTime))
                start.seconds = *seconds;
            else
                problem(model::tableOf<Occurrence>(), row.id.value(), row.title,
                        coreText("Cadence", "“{time}” is no time of a day; write it as 09:30.")
                            .with("time", row.startTime));
        }
        meeting.moved = meeting.series && start != meeting.start;
        meeting.start = start;
    }

    void finish(Meeting meeting, const std::vector<Id<Member>>& named, const Occurrence* row)
    {
        if (!m_calendar.span.contains(meeting.start.date))
            return;
        meeting.attendees = attendeesOf(m_state, named, meeting.body, meeting.start.date);
        if (const auto& place = zone(meeting.zone))
            meeting.moment = place->moment(meeting.start);
        if (meeting.status == model::OccurrenceStatus::planned)
            noteOddities(meeting);
        const auto* body = meeting.body ? m_state.find(*meeting.body) : nullptr;
        if (body && meeting.status != model::OccurrenceStatus::cancelled)
            meeting.deadlines =
                deadlinesOf(m_state, *body, meeting.start.date, !meeting.series, row, m_working);
        m_calendar.meetings.push_back(std::move(meeting));
    }

    void noteOddities(Meeting& meeting)
    {
        if (meeting.moment && meeting.moment->kind == ClockTime::skipped)
            meeting.notes.push_back(
                coreText("Cadence",
                         "The clock in {zone} is put forward over {time} on this day; the meeting "
                         "starts when it shows {shown}.")
                    .with("zone", meeting.zone)
                    .with("time", meeting.start.clock())
                    .with("shown", zone(meeting.zone)->local(meeting.moment->utc).clock()));
        if (meeting.moment && meeting.moment->kind == ClockTime::twice)
            meeting.notes.push_back(
                coreText("Cadence", "The clock in {zone} shows {time} twice on this day; the first "
                                    "time is meant.")
                    .with("zone", meeting.zone)
                    .with("time", meeting.start.clock()));
        std::set<std::string> countries;
        for (const auto& id : meeting.attendees) {
            if (const auto* member = m_state.find(id); member && !member->country.empty())
                countries.insert(member->country);
        }
        for (const auto& day : m_working.freeDays(meeting.start.date, countries)) {
            if (day.holiday.empty() && day.country.empty())
                meeting.notes.push_back(coreText("Cadence", "The day is on a weekend."));
            else if (day.holiday.empty())
                meeting.notes.push_back(coreText("Cadence", "The day is on a weekend in {country}.")
                                            .with("country", day.country));
            else if (day.country.empty())
                meeting.notes.push_back(coreText("Cadence", "The day is a holiday: {holiday}.")
                                            .with("holiday", day.holiday));
            else
                meeting.notes.push_back(coreText("Cadence", "The day is a holiday in {country}: "
                                                            "{holiday}.")
                                            .with("country", day.country)
                                            .with("holiday", day.holiday));
        }
    }

    static constexpr int reach = 366; ///< days by which a meeting may have been moved

    const State& m_state;
    WorkingDays m_working;
    std::string m_usualZone; ///< of meetings outside a series
    Calendar m_calendar;
    std::map<std::string, std::vector<const Occurrence*>> m_recorded;
    std::vector<const Occurrence*> m_single;
    std::map<std::string, model::Result<TimeZone>> m_zones;
};

} // namespace

const Meeting* Calendar::find(const std::string& key) const
{
    const auto found = std::find_if(meetings.begin(), meetings.end(),
                                    [&](const Meeting& each) { return each.key == key; });
    return found == meetings.end() ? nullptr : &*found;
}

Calendar calendarOf(const State& state, Span span)
{
    return RowReader{state, span}.read();
}

std::vector<Span> stageSpans(const State& state, const MeetingSeries& series)
{
    std::vector<Span> planned;
    for (const auto& plan : state.rows<model::StagePlan>()) {
        if (std::find(series.stages.begin(), series.stages.end(), plan.stage) !=
            series.stages.end())
            planned.push_back(
                {plan.from.value_or(Date{1, 1, 1}), plan.until.value_or(Date{9999, 12, 31})});
    }
    std::sort(planned.begin(), planned.end(),
              [](const Span& a, const Span& b) { return a.from < b.from; });
    std::vector<Span> spans;
    for (const auto& span : planned) {
        if (spans.empty() || spans.back().until.plusDays(1) < span.from)
            spans.push_back(span);
        else
            spans.back().until = std::max(spans.back().until, span.until);
    }
    return spans;
}

bool isWithin(const std::vector<Span>& stages, Date day)
{
    return stages.empty() || std::any_of(stages.begin(), stages.end(),
                                         [&](const Span& stage) { return stage.contains(day); });
}

bool isAdded(const MeetingSeries& series, Date day)
{
    return std::any_of(series.extraDates.begin(), series.extraDates.end(),
                       [&](const std::string& text) { return Date::parse(text) == day; });
}

std::vector<Id<Member>> attendeesOf(const State& state, const std::vector<Id<Member>>& named,
                                    const std::optional<Id<Body>>& body, Date day)
{
    std::vector<Id<Member>> wanted = named;
    if (wanted.empty() && body) {
        for (const auto& seat : state.rows<model::Seat>()) {
            const bool now = !(seat.from && *seat.from > day) && !(seat.until && *seat.until < day);
            if (seat.body == *body && seat.member && now &&
                std::find(wanted.begin(), wanted.end(), *seat.member) == wanted.end())
                wanted.push_back(*seat.member);
        }
    }
    if (wanted.empty()) {
        for (const auto& member : state.rows<Member>())
            wanted.push_back(member.id);
    }
    std::erase_if(wanted, [&](const Id<Member>& id) {
        const auto* member = state.find(id);
        return !member || !measures::isActive(*member, day);
    });
    return wanted;
}

} // namespace concordat::cadence
