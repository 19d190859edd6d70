#include "core/cadence/expansion.h"

#include <algorithm>
#include <libical/ical.h>
#include <memory>

#include "core/cadence/library_lock.h"

namespace concordat::cadence {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;

namespace {

Error never(LocalTime start)
{
    return {ErrorCode::unsolvable,
            coreText("Recurrence",
                     "This recurrence never happens from {day} on: no calendar has a day and time "
                     "that it asks for.")
                .with("day", start.date),
            {},
            {}};
}

icaltimetype toLibrary(LocalTime time)
{
    icaltimetype result = icaltime_null_time();
    result.year = time.date.year();
    result.month = static_cast<int>(time.date.month());
    result.day = static_cast<int>(time.date.day());
    result.hour = time.seconds / 3600;
    result.minute = time.seconds / 60 % 60;
    result.second = time.seconds % 60;
    return result;
}

LocalTime fromLibrary(const icaltimetype& time)
{
    return {
        model::Date{time.year, static_cast<unsigned>(time.month), static_cast<unsigned>(time.day)},
        time.hour * 3600 + time.minute * 60 + time.second};
}

bool isPast(const Rule::Until& until, LocalTime time, const TimeZone& zone)
{
    if (until.wholeDay)
        return time.date > until.at.date;
    return until.utc ? zone.moment(time).utc > until.at.count() : time > until.at;
}

/// What the library is given. It ends the rule nowhere, because the end is judged here; and where
/// it counts days from the end of a month only in some frequencies, it is not told of them.
Rule forLibrary(Rule rule)
{
    rule.until.reset();
    rule.count.reset();
    const auto fromTheEnd = [](const std::vector<int>& days) {
        return std::any_of(days.begin(), days.end(), [](int day) { return day < 0; });
    };
    if (rule.frequency <= Frequency::daily && fromTheEnd(rule.monthDays))
        rule.monthDays.clear();
    if (rule.frequency <= Frequency::daily && fromTheEnd(rule.yearDays))
        rule.yearDays.clear();
    return rule;
}

/// The times one after the other. Ends where the library's calendar ends.
class Iterator {
public:
    Iterator(const Rule& rule, LocalTime start)
    {
        auto text = toText(rule);
        auto taken = icalrecurrencetype_from_string(text.c_str());
        m_iterator.reset(icalrecur_iterator_new(taken, toLibrary(start)));
    }
    std::optional<LocalTime> next()
    {
        if (!m_iterator)
            return {};
        const auto time = icalrecur_iterator_next(m_iterator.get());
        if (icaltime_is_null_time(time))
            return {};
        return fromLibrary(time);
    }

private:
    struct Free {
        void operator()(icalrecur_iterator* iterator) const { icalrecur_iterator_free(iterator); }
    };
    std::unique_ptr<icalrecur_iterator, Free> m_iterator;
};

/// A start near the span from which the same times follow. What counts hours, minutes or seconds
/// goes on in even steps, so that years before the span need not be walked through.
LocalTime startNear(const Rule& rule, LocalTime start, Span span)
{
    if (rule.frequency >= Frequency::daily || rule.count)
        return start;
    const std::int64_t unit = rule.frequency == Frequency::hourly     ? 3600
                              : rule.frequency == Frequency::minutely ? 60
                                                                      : 1;
    const auto step = unit * rule.interval;
    const auto ahead = LocalTime{span.from, 0}.count() - start.count();
    return ahead > step ? LocalTime::fromCount(start.count() + ahead / step * step) : start;
}

} // namespace

Result<Expansion> expand(const Rule& rule, LocalTime start, const TimeZone& zone, Span span,
                         std::size_t most)
{
    if (neverHasADay(rule) || neverMeetsTheClock(rule, start))
        return never(start);
    std::vector<LocalTime> found;
    int count = 0;
    Expansion result;
    {
        const std::lock_guard guard{libraryLock()};
        Iterator iterator{forLibrary(rule), startNear(rule, start, span)};
        // libical 3.0 also tells days of neighbouring weeks for BYWEEKNO: each day is asked again.
        while (const auto time = iterator.next()) {
            if (*time < start || !allowsDay(rule, time->date))
                continue;
            if (rule.count && count == *rule.count)
                break;
            ++count;
            if (time->date > span.until)
                break;
            if (rule.until && !rule.until->utc && isPast(*rule.until, *time, zone))
                break;
            if (time->date < span.from)
                continue;
            if (found.size() == most) {
                result.cut = true;
                break;
            }
            found.push_back(*time);
        }
    }
    if (count == 0)
        return never(start);
    for (const auto& time : found) {
        if (rule.until && rule.until->utc && isPast(*rule.until, time, zone))
            break;
        result.times.push_back(time);
    }
    return result;
}

} // namespace concordat::cadence
