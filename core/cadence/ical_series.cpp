#include "core/cadence/ical_series.h"

#include <algorithm>
#include <optional>

#include "core/cadence/calendar.h"
#include "core/cadence/expansion.h"
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
        row.exceptDates = days(event, "EXDATE");
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
        const auto rule = parseRule(row.recurrence);
        const auto zone = TimeZone::named(event.zone);
        if (row.startsOn && rule && zone) {
            auto from = *row.startsOn;
            if (const auto stages = stageSpan(m_state, row))
                from = std::max(from, stages->from);
            const auto first = expand(*rule, {*row.startsOn, event.start.at.seconds}, *zone,
                                      {from, from.plusMonths(1200)}, 1);
            if (first && !first->times.empty() && first->times.front().date == event.start.at.date)
                return;
        }
        if (row.startsOn || row.recurrence.empty())
            row.startsOn = event.start.at.date;
    }

    void takeRule(MeetingSeries& row, const IcalEvent& event)
    {
        const auto* property = event.component->property("RRULE");
        if (!property) {
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
    }

    bool endsAlike(const Rule& read, const Rule& own, const MeetingSeries& row) const
    {
        if (read.count != own.count && !stageSpan(m_state, row))
            return false;
        if (!read.until)
            return !own.until;
        const auto zone = TimeZone::named(row.timeZone);
        const auto day = zone && read.until->utc ? zone->local(read.until->at.count()).date
                                                 : read.until->at.date;
        if (const auto stages = stageSpan(m_state, row); stages && day <= stages->until)
            return !own.until || own.until->at.date >= day;
        return own.until && own.until->at.date == day;
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
