#include <algorithm>
#include <numeric>

#include "core/cadence/rule.h"

namespace concordat::cadence {

using model::Date;

namespace {

bool contains(const std::vector<int>& values, int value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// Whether a list that counts from both ends names place `at` (from 1) of `length`.
bool names(const std::vector<int>& places, int at, int length)
{
    return places.empty() || contains(places, at) || contains(places, at - length - 1);
}

int weekdayOf(Date day)
{
    return static_cast<int>(std::chrono::weekday{day.days()}.iso_encoding()) - 1;
}

int weeksIn(int year, int weekStart)
{
    // A year has 53 weeks when its first day is the week's fourth, or the third of a leap year.
    const int first = (weekdayOf(Date{year, 1, 1}) - weekStart + 7) % 7;
    const bool leap = std::chrono::year{year}.is_leap();
    return first == 3 || (first == 2 && leap) ? 53 : 52;
}

int weekOf(Date day, int weekStart, int& length)
{
    const int first = (weekdayOf(Date{day.year(), 1, 1}) - weekStart + 7) % 7;
    const int yearDay = daysBetween(Date{day.year(), 1, 1}, day);
    const int week = (yearDay + first) / 7 + (first <= 3 ? 1 : 0);
    length = weeksIn(day.year(), weekStart);
    if (week == 0) {
        length = weeksIn(day.year() - 1, weekStart);
        return length;
    }
    if (week <= length)
        return week;
    length = weeksIn(day.year() + 1, weekStart);
    return 1;
}

bool allowsWeekday(const Rule& rule, Date day, int monthLength, int yearLength)
{
    if (rule.weekdays.empty())
        return true;
    const bool inMonth = rule.frequency == Frequency::monthly || !rule.months.empty();
    const int at =
        inMonth ? static_cast<int>(day.day()) : daysBetween(Date{day.year(), 1, 1}, day) + 1;
    const int length = inMonth ? monthLength : yearLength;
    return std::any_of(rule.weekdays.begin(), rule.weekdays.end(), [&](const WeekdayPart& part) {
        if (part.weekday != weekdayOf(day))
            return false;
        return part.place == 0 || part.place == (at - 1) / 7 + 1 ||
               part.place == -((length - at) / 7 + 1);
    });
}

bool allowsClock(const std::vector<int>& values, int value)
{
    return values.empty() || contains(values, value);
}

} // namespace

bool allowsDay(const Rule& rule, Date day)
{
    const bool leap = std::chrono::year{day.year()}.is_leap();
    const int yearLength = leap ? 366 : 365;
    const int monthLength =
        static_cast<int>(Date{day.year(), day.month(), 1}.plusMonths(1).plusDays(-1).day());
    int weeks = 0;
    const int week = weekOf(day, rule.weekStart, weeks);
    return (rule.months.empty() || contains(rule.months, static_cast<int>(day.month()))) &&
           names(rule.monthDays, static_cast<int>(day.day()), monthLength) &&
           names(rule.yearDays, daysBetween(Date{day.year(), 1, 1}, day) + 1, yearLength) &&
           names(rule.weeks, week, weeks) && allowsWeekday(rule, day, monthLength, yearLength);
}

bool neverHasADay(const Rule& rule)
{
    if (rule.months.empty() && rule.monthDays.empty() && rule.yearDays.empty() &&
        rule.weeks.empty() && rule.weekdays.empty())
        return false;
    // 28 years hold every kind of year: each first weekday, leap and not.
    for (Date day{2000, 1, 1}; day < Date{2028, 1, 1}; day = day.plusDays(1)) {
        if (allowsDay(rule, day))
            return false;
    }
    return true;
}

bool neverMeetsTheClock(const Rule& rule, LocalTime start)
{
    int unit = 0;
    switch (rule.frequency) {
    case Frequency::hourly: unit = 3600; break;
    case Frequency::minutely: unit = 60; break;
    case Frequency::secondly: unit = 1; break;
    default: return false;
    }
    // Steps of a fixed length reach every clock time that lies whole greatest common divisors away.
    const auto step = std::gcd(std::int64_t{unit} * rule.interval, std::int64_t{86400});
    for (std::int64_t at = start.seconds % step; at < 86400; at += step) {
        const auto second = static_cast<int>(at);
        if (allowsClock(rule.hours, second / 3600) &&
            (unit > 1800 || allowsClock(rule.minutes, second / 60 % 60)) &&
            (unit > 30 || allowsClock(rule.seconds, second % 60)))
            return false;
    }
    return true;
}

} // namespace concordat::cadence
