#include "core/cadence/working_days.h"

#include "core/cadence/rule.h"

namespace concordat::cadence {

using model::Date;

WorkingDays::WorkingDays(const model::State& state)
{
    for (const auto& row : state.rows<model::Holiday>()) {
        if (row.date)
            m_holidays[{row.country, *row.date}] = row.name;
    }
    m_weekends[{}] = {5, 6};
    for (const auto& row : state.rows<model::Assumption>()) {
        if (row.subject != "cadence" || row.name != "weekend")
            continue;
        // A weekend is written like the weekdays of a rule.
        const auto days = parseRule("FREQ=WEEKLY;BYDAY=" + row.text);
        if (!days)
            continue;
        auto& weekend = m_weekends[row.scope];
        weekend.clear();
        for (const auto& day : days->weekdays)
            weekend.insert(day.weekday);
    }
}

bool WorkingDays::isWeekend(Date day, const std::string& country) const
{
    auto found = m_weekends.find(country);
    if (found == m_weekends.end())
        found = m_weekends.find({});
    return found->second.contains(
        static_cast<int>(std::chrono::weekday{day.days()}.iso_encoding()) - 1);
}

std::vector<FreeDay> WorkingDays::freeDays(Date day, const std::set<std::string>& countries) const
{
    std::vector<FreeDay> result;
    if (const auto everywhere = m_holidays.find({{}, day}); everywhere != m_holidays.end())
        result.push_back({{}, everywhere->second});
    std::set<std::string> weekends;
    const auto places = countries.empty() ? std::set<std::string>{{}} : countries;
    for (const auto& country : places) {
        if (isWeekend(day, country))
            weekends.insert(country);
        if (country.empty())
            continue;
        if (const auto holiday = m_holidays.find({country, day}); holiday != m_holidays.end())
            result.push_back({country, holiday->second});
    }
    if (weekends.size() == places.size())
        result.push_back({});
    else
        for (const auto& country : weekends)
            result.push_back({country, {}});
    return result;
}

Date WorkingDays::nearest(Date day, int step, const std::set<std::string>& countries) const
{
    constexpr int furthest = 30;
    for (int i = 0; i < furthest; ++i) {
        const auto candidate = day.plusDays(i * step);
        if (isWorking(candidate, countries))
            return candidate;
    }
    return day;
}

} // namespace concordat::cadence
