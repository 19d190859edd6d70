#include "core/cadence/ical_series.h"

#include <algorithm>
#include <optional>

#include "core/cadence/calendar.h"
#include "core/cadence/ical_times.h"
#include "core/cadence/rule.h"
#include "core/cadence/time_zone.h"
#include "core/model/letters.h"

namespace concordat::cadence {

using model::coreText;
using model::Id;
using model::MeetingSeries;
using model::State;
using model::Text;

namespace {

class SeriesReader {
public:
    SeriesReader(const State& state, std::vector<IcalNote>& notes) : m_state(state), m_notes(notes)
    {}

    void take(MeetingSeries& row, const IcalEvent& event, bool present)
    {
        row.title = icalText(*event.component, "SUMMARY");
        row.place = icalText(*event.component, "LOCATION");
        takeDescription(row, icalText(*event.component, "DESCRIPTION"));
        row.formal = event.formal;
        takeStart(row, event);
        if (event.minutes > 0)
            row.durationMinutes = event.minutes;
        takeRule(row, event);
        takeExceptions(row, event);
        row.extraDates = days(event, "RDATE");
        takePeople(row, event, present);
    }

private:
    void note(std::size_t line, std::string event, Text message)
    {
        m_notes.push_back({line, std::move(event), std::move(message)});
    }

    /// Our own file holds purpose, inputs and outputs in one text.
    static void takeDescription(MeetingSeries& row, const std::string& text)
    {
        std::string own;
        for (const auto& part : {row.purpose, row.inputs, row.outputs}) {
            if (!part.empty())
                own += (own.empty() ? "" : "\n") + part;
        }
        if (text == own)
            return;
        row.purpose = text;
        row.inputs.clear();
        row.outputs.clear();
    }

    /// The first time of a series may lie after its first day; then the day stays.
    void takeStart(MeetingSeries& row, const IcalEvent& event)
    {
        const bool sameClock = row.startTime.empty()
                                   ? event.start.at.seconds == 9 * 3600
                                   : clockSeconds(row.startTime) == event.start.at.seconds;
        if (!sameClock && !event.start.wholeDay)
            row.startTime = event.start.at.clock();
        const bool sameZone =
            row.timeZone == event.zone || (row.timeZone.empty() && event.zone == "UTC");
        if (!sameZone)
            row.timeZone = event.zone;
        if (row.startsOn && !row.recurrence.empty()) {
            const auto written = icalTimes(m_state, row);
            if (written && written->start.date == event.start.at.date)
                return;
        }
        if (row.startsOn || row.recurrence.empty())
            row.startsOn = event.start.at.date;
    }

    /// Days between the stages of the series are none, whether or not the file names them.
    void takeExceptions(MeetingSeries& row, const IcalEvent& event)
    {
        const auto known = std::move(row.exceptDates);
        const auto stages = stageSpans(m_state, row);
        row.exceptDates = days(event, "EXDATE");
        std::erase_if(row.exceptDates, [&](const std::string& text) {
            const auto day = model::Date::parse(text);
            return day && !isWithin(stages, *day) &&
                   std::find(known.begin(), known.end(), text) == known.end();
        });
    }

    void takeRule(MeetingSeries& row, const IcalEvent& event)
    {
        const auto* property = event.component->property("RRULE");
        if (!property) {
            const auto written = icalTimes(m_state, row);
            if (!written || written->rule)
                row.recurrence.clear();
            return;
        }
        const auto rule = parseRule(property->value);
        if (!rule)
            return note(property->line, event.name,
                        coreText("Calendar",
                                 "{problem} The rule is left out; the first day and additions "
                                 "are taken over.")
                            .with("problem", rule.error().text));
        if (neverHasADay(*rule) || neverMeetsTheClock(*rule, event.start.at))
            note(property->line, event.name,
                 coreText("Calendar", "The rule {rule} never comes true: no calendar has a day and "
                                      "time as it asks for. The series is kept and named by the "
                                      "checks of the calendar until its rule is corrected.")
                     .with("rule", property->value));
        // Written by us, the rule may end with the stage and name its end in universal time.
        if (!row.recurrence.empty()) {
            if (const auto own = parseRule(row.recurrence)) {
                auto plain = *rule;
                auto known = *own;
                plain.until.reset();
                known.until.reset();
                plain.count.reset();
                known.count.reset();
                if (toText(plain) == toText(known) && endsAlike(*rule, *own, row))
                    return;
            }
        }
        row.recurrence = toText(*rule);
        // The file counts from its own first time.
        if (rule->count && row.startsOn)
            row.startsOn = std::max(*row.startsOn, event.start.at.date);
    }

    /// Whether the file ends the rule as we would.
    bool endsAlike(const Rule& read, const Rule& own, const MeetingSeries& row) const
    {
        const auto times = icalTimes(m_state, row);
        const auto& written = times && times->rule ? *times->rule : own;
        const auto zone = TimeZone::named(row.timeZone);
        const auto lastDay = [&](const Rule& rule) -> std::optional<model::Date> {
            if (!rule.until)
                return {};
            return zone && rule.until->utc ? zone->local(rule.until->at.count()).date
                                           : rule.until->at.date;
        };
        return read.count == written.count && lastDay(read) == lastDay(written);
    }

    /// The days of EXDATE or RDATE where the series takes place.
    std::vector<std::string> days(const IcalEvent& event, std::string_view name)
    {
        std::vector<std::string> result;
        for (const auto& property : event.component->properties) {
            if (property.name != name)
                continue;
            std::string_view rest = property.value;
            while (true) {
                const auto comma = rest.find(',');
                takeDay(result, event, property, rest.substr(0, comma));
                if (comma == std::string_view::npos)
                    break;
                rest.remove_prefix(comma + 1);
            }
        }
        return result;
    }

    void takeDay(std::vector<std::string>& result, const IcalEvent& event,
                 const IcalProperty& property, std::string_view text)
    {
        const auto when = icalTime(text.substr(0, text.find('/')), property);
        if (!when)
            return note(property.line, event.name,
                        coreText("Calendar", "“{value}” is no day; it is left out.")
                            .with("value", std::string{text}));
        auto local = when->at;
        const auto zone = TimeZone::named(event.zone);
        if (when->utc && zone)
            local = zone->local(when->at.count());
        if (property.name == "RDATE" && !when->wholeDay && local.seconds != event.start.at.seconds)
            note(property.line, event.name,
                 coreText("Calendar",
                          "The meeting added on {day} is at {clock}; here all meetings of "
                          "a series begin at the same time.")
                     .with("day", local.date)
                     .with("clock", local.clock()));
        result.push_back(local.date.toString());
    }

    void takePeople(MeetingSeries& row, const IcalEvent& event, bool present)
    {
        std::vector<Id<model::Member>> found;
        for (const auto& property : event.component->properties) {
            if (property.name != "ATTENDEE")
                continue;
            auto address = model::inSmallLetters(property.value);
            if (address.starts_with("mailto:"))
                address.erase(0, 7);
            const auto known = contactOf(address);
            if (!known)
                note(property.line, event.name,
                     coreText("Calendar",
                              "{address} is no contact of a member; add it to a member's "
                              "contacts to invite it.")
                         .with("address", address));
            else if (std::find(found.begin(), found.end(), *known) == found.end())
                found.push_back(*known);
        }
        // Members without an address are not in the file, and are still expected.
        if (!found.empty() && !present)
            row.attendees = found;
    }

    std::optional<Id<model::Member>> contactOf(const std::string& address) const
    {
        for (const auto& contact : m_state.rows<model::Contact>()) {
            const auto known = model::inSmallLetters(contact.email);
            if (!known.empty() && known == address)
                return contact.member;
        }
        return {};
    }

    const State& m_state;
    std::vector<IcalNote>& m_notes;
};

} // namespace

void takeSeries(const State& state, const IcalEvent& event, bool present, MeetingSeries& row,
                std::vector<IcalNote>& notes)
{
    SeriesReader{state, notes}.take(row, event, present);
}

} // namespace concordat::cadence
