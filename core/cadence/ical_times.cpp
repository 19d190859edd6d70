#include "core/cadence/ical_times.h"

#include <algorithm>

namespace concordat::cadence {

using model::Date;
using model::MeetingSeries;
using model::State;

namespace {

const Date farAway{9000, 1, 1};

/// The first time within the stages.
std::optional<LocalTime> firstOf(const Rule& rule, LocalTime from, const TimeZone& zone,
                                 std::vector<Span> stages)
{
    if (stages.empty())
        stages.push_back({from.date, farAway});
    for (const auto& stage : stages) {
        const auto found = expand(
            rule, from, zone, {std::max(from.date, stage.from), std::min(stage.until, farAway)}, 1);
        if (found && !found->times.empty())
            return found->times.front();
    }
    return {};
}

/// UNTIL has to be universal time where the start has a zone.
void endInUniversalTime(Rule& rule, const TimeZone& zone)
{
    if (!rule.until || rule.until->utc)
        return;
    const LocalTime last{rule.until->at.date,
                         rule.until->wholeDay ? 86399 : rule.until->at.seconds};
    rule.until->at = LocalTime::fromCount(zone.moment(last).utc);
    rule.until->wholeDay = false;
    rule.until->utc = true;
}

std::optional<IcalTimes> byRule(const State& state, const MeetingSeries& series, const Rule& rule,
                                LocalTime from)
{
    const auto named = TimeZone::named(series.timeZone);
    const auto zone = named ? *named : *TimeZone::named({});
    const auto stages = stageSpans(state, series);
    const auto start = firstOf(rule, from, zone, stages);
    if (!start)
        return {};
    IcalTimes times{*start, rule, {}};
    const bool ends = !stages.empty() && stages.back().until < farAway;
    if (!ends && rule.count) {
        // Times before the stages are not in the file, and so not counted there.
        const auto left =
            expand(rule, from, zone, {start->date, farAway}, static_cast<std::size_t>(*rule.count));
        if (left && !left->cut)
            times.rule->count = static_cast<int>(left->times.size());
    }
    if (!stages.empty()) {
        const auto known =
            expand(rule, from, zone,
                   {start->date, ends ? stages.back().until : stages.back().from.plusDays(-1)});
        auto last = *start;
        for (const auto& time : known ? known->times : std::vector<LocalTime>{}) {
            if (isWithin(stages, time.date))
                last = time;
            else
                times.leftOut.push_back(time);
        }
        if (ends) {
            times.rule->count.reset();
            times.rule->until = Rule::Until{last, false, false};
            std::erase_if(times.leftOut, [&](const LocalTime& time) { return time > last; });
        }
    }
    if (named)
        endInUniversalTime(*times.rule, zone);
    return times;
}

} // namespace

std::optional<IcalTimes> icalTimes(const State& state, const MeetingSeries& series)
{
    const auto seconds = clockSeconds(series.startTime).value_or(9 * 3600);
    if (series.startsOn && series.recurrence.empty())
        return IcalTimes{{*series.startsOn, seconds}, {}, {}};
    if (series.startsOn) {
        const auto rule = parseRule(series.recurrence);
        if (!rule)
            return {};
        if (auto times = byRule(state, series, *rule, {*series.startsOn, seconds}))
            return times;
    }
    std::optional<Date> first;
    for (const auto& text : series.extraDates) {
        if (const auto day = Date::parse(text); day && (!first || *day < *first))
            first = day;
    }
    return first ? std::optional{IcalTimes{{*first, seconds}, {}, {}}} : std::nullopt;
}

} // namespace concordat::cadence
