#include "core/cadence/rule_words.h"

#include <array>

namespace concordat::cadence {

using model::coreText;
using model::coreTextKey;
using model::Text;
using model::TextKey;

namespace {

Text weekdayName(int weekday)
{
    static constexpr std::array<TextKey, 7> names{
        coreTextKey("Recurrence", "Monday"),    coreTextKey("Recurrence", "Tuesday"),
        coreTextKey("Recurrence", "Wednesday"), coreTextKey("Recurrence", "Thursday"),
        coreTextKey("Recurrence", "Friday"),    coreTextKey("Recurrence", "Saturday"),
        coreTextKey("Recurrence", "Sunday")};
    return names.at(static_cast<std::size_t>(weekday)).text();
}

Text monthName(int month)
{
    static constexpr std::array<TextKey, 12> names{
        coreTextKey("Recurrence", "January"),   coreTextKey("Recurrence", "February"),
        coreTextKey("Recurrence", "March"),     coreTextKey("Recurrence", "April"),
        coreTextKey("Recurrence", "May"),       coreTextKey("Recurrence", "June"),
        coreTextKey("Recurrence", "July"),      coreTextKey("Recurrence", "August"),
        coreTextKey("Recurrence", "September"), coreTextKey("Recurrence", "October"),
        coreTextKey("Recurrence", "November"),  coreTextKey("Recurrence", "December")};
    return names.at(static_cast<std::size_t>(month - 1)).text();
}

Text placed(int place, Text day)
{
    switch (place) {
    case 0: return day;
    case 1: return coreText("Recurrence", "the first {day}").with("day", std::move(day));
    case 2: return coreText("Recurrence", "the second {day}").with("day", std::move(day));
    case 3: return coreText("Recurrence", "the third {day}").with("day", std::move(day));
    case 4: return coreText("Recurrence", "the fourth {day}").with("day", std::move(day));
    case 5: return coreText("Recurrence", "the fifth {day}").with("day", std::move(day));
    case -1: return coreText("Recurrence", "the last {day}").with("day", std::move(day));
    case -2: return coreText("Recurrence", "the last {day} but one").with("day", std::move(day));
    default: break;
    }
    return place > 0 ? coreText("Recurrence", "{day} number {n}")
                           .with("day", std::move(day))
                           .with("n", std::int64_t{place})
                     : coreText("Recurrence", "{day} number {n} from the end")
                           .with("day", std::move(day))
                           .with("n", std::int64_t{-place});
}

Text number(int value)
{
    return value > 0 ? coreText("Recurrence", "{n}").with("n", std::int64_t{value})
                     : coreText("Recurrence", "{n} from the end").with("n", std::int64_t{-value});
}

template <class Values, class Word>
Text listOf(const Values& values, Word word)
{
    std::vector<Text> parts;
    for (const auto& value : values)
        parts.push_back(word(value));
    return listed(parts);
}

Text rhythm(const Rule& rule)
{
    struct Words {
        TextKey each;
        TextKey several;
    };
    static constexpr std::array<Words, 7> words{{
        {coreTextKey("Recurrence", "every second"), coreTextKey("Recurrence", "every {n} seconds")},
        {coreTextKey("Recurrence", "every minute"), coreTextKey("Recurrence", "every {n} minutes")},
        {coreTextKey("Recurrence", "every hour"), coreTextKey("Recurrence", "every {n} hours")},
        {coreTextKey("Recurrence", "every day"), coreTextKey("Recurrence", "every {n} days")},
        {coreTextKey("Recurrence", "every week"), coreTextKey("Recurrence", "every {n} weeks")},
        {coreTextKey("Recurrence", "every month"), coreTextKey("Recurrence", "every {n} months")},
        {coreTextKey("Recurrence", "every year"), coreTextKey("Recurrence", "every {n} years")},
    }};
    const auto& chosen = words.at(static_cast<std::size_t>(rule.frequency));
    return rule.interval == 1 ? chosen.each.text()
                              : chosen.several.text().with("n", std::int64_t{rule.interval});
}

/// `on the first Monday in March`; not where other days stand between the two.
bool saysMonthsWithWeekdays(const Rule& rule)
{
    return !rule.weekdays.empty() && !rule.months.empty() && rule.monthDays.empty() &&
           rule.yearDays.empty() && rule.weeks.empty();
}

std::string twoDigits(int value)
{
    return (value < 10 ? "0" : "") + std::to_string(value);
}

/// Hours with minutes as clock times, where every combination of them is meant.
std::optional<Text> clockTimes(const Rule& rule)
{
    if (rule.hours.empty() || rule.minutes.empty() || !rule.seconds.empty() ||
        rule.hours.size() * rule.minutes.size() > 12)
        return {};
    std::vector<Text> times;
    for (const int hour : rule.hours) {
        for (const int minute : rule.minutes)
            times.push_back(model::literalText(twoDigits(hour) + ":" + twoDigits(minute)));
    }
    return coreText("Recurrence", "at {times}").with("times", listed(times));
}

void clock(std::vector<Text>& parts, const Rule& rule)
{
    if (auto times = clockTimes(rule)) {
        parts.push_back(*std::move(times));
        return;
    }
    const auto plain = [](int value) { return model::literalText(std::to_string(value)); };
    if (!rule.hours.empty())
        parts.push_back(
            coreText("Recurrence", "in the hours {list}").with("list", listOf(rule.hours, plain)));
    if (!rule.minutes.empty())
        parts.push_back(
            coreText("Recurrence", "at minutes {list}").with("list", listOf(rule.minutes, plain)));
    if (!rule.seconds.empty())
        parts.push_back(
            coreText("Recurrence", "at seconds {list}").with("list", listOf(rule.seconds, plain)));
}

Text months(const Rule& rule)
{
    return listOf(rule.months, monthName);
}

/// How often and on which weekdays: one phrase, as languages order its parts differently.
Text rhythmAndWeekdays(const Rule& rule)
{
    auto often = rhythm(rule);
    if (rule.weekdays.empty())
        return often;
    const bool inMonths = saysMonthsWithWeekdays(rule);
    const bool ofTheYear = rule.frequency == Frequency::yearly && rule.months.empty() &&
                           rule.weekdays.front().place != 0;
    auto phrase =
        inMonths
            ? coreText("Recurrence", "{often}, on {days} in {months}").with("months", months(rule))
        : ofTheYear ? coreText("Recurrence", "{often}, on {days} of the year")
                    : coreText("Recurrence", "{often}, on {days}");
    return std::move(phrase)
        .with("often", std::move(often))
        .with("days", listOf(rule.weekdays, [](const WeekdayPart& day) {
                  return placed(day.place, weekdayName(day.weekday));
              }));
}

void days(std::vector<Text>& parts, const Rule& rule)
{
    if (!rule.monthDays.empty())
        parts.push_back(coreText("Recurrence", "on day {list} of the month")
                            .with("list", listOf(rule.monthDays, number)));
    if (!rule.yearDays.empty())
        parts.push_back(coreText("Recurrence", "on day {list} of the year")
                            .with("list", listOf(rule.yearDays, number)));
    if (!rule.weeks.empty())
        parts.push_back(
            coreText("Recurrence", "in week {list}").with("list", listOf(rule.weeks, number)));
    if (!rule.months.empty() && !saysMonthsWithWeekdays(rule))
        parts.push_back(coreText("Recurrence", "in {months}").with("months", months(rule)));
}

} // namespace

Text listed(const std::vector<Text>& parts)
{
    Text all = parts.front();
    for (std::size_t i = 1; i < parts.size(); ++i)
        all = coreText("Recurrence", "{before}, {next}")
                  .with("before", std::move(all))
                  .with("next", parts[i]);
    return all;
}

Text ruleWords(const Rule& rule)
{
    std::vector<Text> parts{rhythmAndWeekdays(rule)};
    days(parts, rule);
    clock(parts, rule);
    if (!rule.positions.empty())
        parts.push_back(coreText("Recurrence", "of these only number {list}")
                            .with("list", listOf(rule.positions, number)));
    if (rule.weekStart != 0)
        parts.push_back(coreText("Recurrence", "weeks beginning on {day}")
                            .with("day", weekdayName(rule.weekStart)));
    if (rule.count)
        parts.push_back(
            *rule.count == 1
                ? coreText("Recurrence", "once")
                : coreText("Recurrence", "{n} times").with("n", std::int64_t{*rule.count}));
    if (rule.until && rule.until->wholeDay)
        parts.push_back(coreText("Recurrence", "until {day}").with("day", rule.until->at.date));
    else if (rule.until)
        parts.push_back((rule.until->utc ? coreText("Recurrence", "until {day}, {clock} UTC")
                                         : coreText("Recurrence", "until {day}, {clock}"))
                            .with("day", rule.until->at.date)
                            .with("clock", rule.until->at.clock()));
    return listed(parts);
}

Text recurrenceWords(const std::string& recurrence)
{
    if (recurrence.empty())
        return coreText("Recurrence", "once");
    const auto rule = parseRule(recurrence);
    return rule ? ruleWords(*rule) : rule.error().text;
}

} // namespace concordat::cadence
