#include "core/model/recurrence.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

#include "core/model/letters.h"

namespace concordat::model {

namespace {

constexpr std::array<std::string_view, 7> frequencyNames{"SECONDLY", "MINUTELY", "HOURLY", "DAILY",
                                                         "WEEKLY",   "MONTHLY",  "YEARLY"};
constexpr std::array<std::string_view, 7> weekdayNames{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

std::vector<std::string_view> splitAt(std::string_view text, char mark)
{
    std::vector<std::string_view> parts;
    while (true) {
        const auto at = text.find(mark);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos)
            return parts;
        text.remove_prefix(at + 1);
    }
}

std::optional<int> wholeNumber(std::string_view text)
{
    if (!text.empty() && text.front() == '+')
        text.remove_prefix(1);
    int value = 0;
    const auto [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || wrong != std::errc{} || end != text.data() + text.size())
        return {};
    return value;
}

template <std::size_t n>
std::optional<int> indexOf(const std::array<std::string_view, n>& names, std::string_view name)
{
    const auto at = std::find(names.begin(), names.end(), name);
    if (at == names.end())
        return {};
    return static_cast<int>(at - names.begin());
}

Error wrong(std::string_view part, Text text)
{
    return {ErrorCode::input, std::move(text).with("part", std::string{part}), {}, {}};
}

Error forbidden(Text text)
{
    return {ErrorCode::input, std::move(text), {}, {}};
}

/// Fills a `Rule` part by part.
class PartReader {
public:
    Result<Rule> read(std::string_view text)
    {
        const auto all = inCapitals(text);
        std::string_view rest = all;
        if (rest.starts_with("RRULE:"))
            rest.remove_prefix(6);
        while (rest.ends_with(';') || rest.ends_with(' '))
            rest.remove_suffix(1);
        for (const auto part : splitAt(rest, ';')) {
            if (auto read = readPart(part); !read)
                return read.error();
        }
        if (!m_seen.contains("FREQ"))
            return forbidden(coreText("Recurrence",
                                      "The rule does not say how often; begin it with FREQ=, "
                                      "such as FREQ=MONTHLY."));
        if (auto allowed = checkTogether(); !allowed)
            return allowed.error();
        return m_rule;
    }

private:
    Status readPart(std::string_view part)
    {
        const auto equals = part.find('=');
        const std::string name{part.substr(0, equals)};
        if (equals == std::string_view::npos)
            return wrong(part, coreText("Recurrence", "“{part}” is no part of a recurrence rule; "
                                                      "parts look like FREQ=MONTHLY."));
        if (!m_seen.insert(name).second)
            return wrong(name, coreText("Recurrence", "“{part}” is said twice; keep one of them."));
        const auto value = part.substr(equals + 1);
        if (name == "FREQ")
            return oneOf(part, value, frequencyNames,
                         [this](int index) { m_rule.frequency = static_cast<Frequency>(index); });
        if (name == "WKST")
            return oneOf(part, value, weekdayNames, [this](int day) { m_rule.weekStart = day; });
        if (name == "INTERVAL")
            return single(part, value, 30000, m_rule.interval);
        if (name == "COUNT") {
            m_rule.count = 1;
            return single(part, value, 100000, *m_rule.count);
        }
        if (name == "UNTIL")
            return readUntil(part, value);
        if (name == "BYDAY")
            return readWeekdays(part, value);
        return readList(name, part, value);
    }

    template <class Take>
    static Status oneOf(std::string_view part, std::string_view value,
                        const std::array<std::string_view, 7>& names, Take take)
    {
        const auto index = indexOf(names, value);
        if (!index) {
            std::string list;
            for (const auto name : names)
                list += (list.empty() ? "" : ", ") + std::string{name};
            return wrong(part, coreText("Recurrence", "“{part}” is not known; it may be {list}.")
                                   .with("list", list));
        }
        take(*index);
        return {};
    }

    static Status single(std::string_view part, std::string_view value, int most, int& target)
    {
        const auto number = wholeNumber(value);
        if (!number || *number < 1 || *number > most)
            return wrong(part, coreText("Recurrence", "“{part}” is not possible; it takes a whole "
                                                      "number from 1 to {most}.")
                                   .with("most", std::int64_t{most}));
        target = *number;
        return {};
    }

    Status readUntil(std::string_view part, std::string_view value)
    {
        Rule::Until until;
        const auto impossible = [&] {
            return wrong(part,
                         coreText("Recurrence", "“{part}” is no day or time; write 20271231 or "
                                                "20271231T235900Z."));
        };
        if (value.size() < 8)
            return impossible();
        const auto day =
            Date::parse(std::string{value.substr(0, 4)} + "-" + std::string{value.substr(4, 2)} +
                        "-" + std::string{value.substr(6, 2)});
        if (!day)
            return impossible();
        until.at.date = *day;
        until.wholeDay = value.size() == 8;
        if (!until.wholeDay) {
            until.utc = value.ends_with('Z');
            if (value.size() != (until.utc ? 16U : 15U) || value[8] != 'T')
                return impossible();
            const auto clock = clockSeconds(std::string{value.substr(9, 2)} + ":" +
                                            std::string{value.substr(11, 2)} + ":" +
                                            std::string{value.substr(13, 2)});
            if (!clock)
                return impossible();
            until.at.seconds = *clock;
        }
        m_rule.until = until;
        return {};
    }

    Status readWeekdays(std::string_view part, std::string_view value)
    {
        for (const auto entry : splitAt(value, ',')) {
            const auto weekday = entry.size() < 2
                                     ? std::nullopt
                                     : indexOf(weekdayNames, entry.substr(entry.size() - 2));
            WeekdayPart day;
            bool good = weekday.has_value();
            if (good && entry.size() > 2) {
                const auto place = wholeNumber(entry.substr(0, entry.size() - 2));
                good = place && *place != 0 && *place >= -53 && *place <= 53;
                day.place = place.value_or(0);
            }
            if (!good)
                return wrong(part,
                             coreText("Recurrence",
                                      "“{part}” names no weekdays; write MO, TU, WE, TH, FR, "
                                      "SA or SU, with a place before it such as 3TH or -1FR."));
            day.weekday = *weekday;
            m_rule.weekdays.push_back(day);
        }
        return {};
    }

    Status readList(const std::string& name, std::string_view part, std::string_view value)
    {
        struct Kind {
            std::string_view name;
            int least;
            int most;
            bool fromTheEnd;
            std::vector<int> Rule::*target;
        };
        static const std::array<Kind, 8> kinds{{
            {"BYSECOND", 0, 59, false, &Rule::seconds},
            {"BYMINUTE", 0, 59, false, &Rule::minutes},
            {"BYHOUR", 0, 23, false, &Rule::hours},
            {"BYMONTHDAY", 1, 31, true, &Rule::monthDays},
            {"BYYEARDAY", 1, 366, true, &Rule::yearDays},
            {"BYWEEKNO", 1, 53, true, &Rule::weeks},
            {"BYMONTH", 1, 12, false, &Rule::months},
            {"BYSETPOS", 1, 366, true, &Rule::positions},
        }};
        const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                       [&](const Kind& each) { return each.name == name; });
        if (kind == kinds.end())
            return wrong(part, coreText("Recurrence", "“{part}” is not understood; take it out."));
        for (const auto entry : splitAt(value, ',')) {
            const auto number = wholeNumber(entry);
            const int size = number ? (kind->fromTheEnd ? std::abs(*number) : *number) : -1;
            if (!number || size < kind->least || size > kind->most)
                return wrong(
                    part,
                    coreText("Recurrence", "“{part}” is not possible; it takes whole "
                                           "numbers from {least} to {most}.")
                        .with("least", std::int64_t{kind->fromTheEnd ? -kind->most : kind->least})
                        .with("most", std::int64_t{kind->most}));
            (m_rule.*(kind->target)).push_back(*number);
        }
        return {};
    }

    Status checkTogether() const
    {
        const auto frequency = m_rule.frequency;
        if (m_rule.count && m_rule.until)
            return forbidden(
                coreText("Recurrence", "COUNT and UNTIL cannot stand together; keep one of them."));
        if (!m_rule.weeks.empty() && frequency != Frequency::yearly)
            return forbidden(coreText("Recurrence", "BYWEEKNO is only possible with FREQ=YEARLY."));
        if (!m_rule.yearDays.empty() &&
            (frequency == Frequency::daily || frequency == Frequency::weekly ||
             frequency == Frequency::monthly))
            return forbidden(coreText("Recurrence", "BYYEARDAY is not possible with days, weeks or "
                                                    "months; use FREQ=YEARLY."));
        if (!m_rule.monthDays.empty() && frequency == Frequency::weekly)
            return forbidden(coreText("Recurrence", "BYMONTHDAY is not possible with FREQ=WEEKLY; "
                                                    "use FREQ=MONTHLY."));
        const bool placed = std::any_of(m_rule.weekdays.begin(), m_rule.weekdays.end(),
                                        [](const WeekdayPart& day) { return day.place != 0; });
        if (placed && ((frequency != Frequency::monthly && frequency != Frequency::yearly) ||
                       !m_rule.weeks.empty()))
            return forbidden(coreText("Recurrence",
                                      "A weekday with a place, such as 3TH, needs FREQ=MONTHLY or "
                                      "FREQ=YEARLY without BYWEEKNO."));
        const bool other = !m_rule.seconds.empty() || !m_rule.minutes.empty() ||
                           !m_rule.hours.empty() || !m_rule.weekdays.empty() ||
                           !m_rule.monthDays.empty() || !m_rule.yearDays.empty() ||
                           !m_rule.weeks.empty() || !m_rule.months.empty();
        if (!m_rule.positions.empty() && !other)
            return forbidden(coreText("Recurrence", "BYSETPOS chooses among other BY… parts, and "
                                                    "there is none."));
        const bool fine = frequency == Frequency::secondly || frequency == Frequency::minutely;
        if (fine && (!m_rule.months.empty() || !m_rule.monthDays.empty() ||
                     !m_rule.yearDays.empty() || !m_rule.positions.empty()))
            return forbidden(coreText("Recurrence",
                                      "Minutes and seconds on single days of the year are not "
                                      "expanded here; use FREQ=DAILY with BYHOUR and BYMINUTE."));
        return {};
    }

    Rule m_rule;
    std::set<std::string> m_seen;
};

void appendPart(std::string& text, const char* name, const std::vector<int>& values)
{
    if (values.empty())
        return;
    text += std::string{";"} + name + "=";
    for (std::size_t i = 0; i < values.size(); ++i)
        text += (i == 0 ? "" : ",") + std::to_string(values[i]);
}

} // namespace

Result<Rule> parseRule(std::string_view text)
{
    return PartReader{}.read(text);
}

std::string toText(const Rule& rule)
{
    std::string text =
        "FREQ=" + std::string{frequencyNames.at(static_cast<std::size_t>(rule.frequency))};
    if (rule.interval != 1)
        text += ";INTERVAL=" + std::to_string(rule.interval);
    if (rule.count)
        text += ";COUNT=" + std::to_string(*rule.count);
    if (rule.until) {
        const auto& until = *rule.until;
        text += ";UNTIL=" + (until.wholeDay ? compact(until.at.date) : compact(until.at)) +
                (until.utc ? "Z" : "");
    }
    appendPart(text, "BYSECOND", rule.seconds);
    appendPart(text, "BYMINUTE", rule.minutes);
    appendPart(text, "BYHOUR", rule.hours);
    if (!rule.weekdays.empty()) {
        text += ";BYDAY=";
        for (std::size_t i = 0; i < rule.weekdays.size(); ++i) {
            const auto& day = rule.weekdays[i];
            text += (i == 0 ? "" : ",") + (day.place ? std::to_string(day.place) : std::string{}) +
                    std::string{weekdayNames.at(static_cast<std::size_t>(day.weekday))};
        }
    }
    appendPart(text, "BYMONTHDAY", rule.monthDays);
    appendPart(text, "BYYEARDAY", rule.yearDays);
    appendPart(text, "BYWEEKNO", rule.weeks);
    appendPart(text, "BYMONTH", rule.months);
    appendPart(text, "BYSETPOS", rule.positions);
    if (rule.weekStart != 0)
        text += ";WKST=" + std::string{weekdayNames.at(static_cast<std::size_t>(rule.weekStart))};
    return text;
}

} // namespace concordat::model
