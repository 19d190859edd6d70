#include "core/cadence/ical_event.h"

#include <algorithm>
#include <charconv>

#include "core/cadence/ical_writer.h"

namespace concordat::cadence {

using model::coreText;
using model::Date;
using model::Text;

namespace {

constexpr int mostMinutes = 60 * 24 * 31;

/// `PT2H30M`, `P1D`, `P2W` in minutes.
std::optional<int> durationMinutes(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    if (!text.starts_with('P'))
        return {};
    text.remove_prefix(1);
    double minutes = 0;
    bool time = false;
    while (!text.empty()) {
        if (text.front() == 'T') {
            time = true;
            text.remove_prefix(1);
            continue;
        }
        int value = 0;
        const auto [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), value);
        const auto used = static_cast<std::size_t>(end - text.data());
        if (wrong != std::errc{} || used == text.size() || value < 0)
            return {};
        switch (text[used]) {
        case 'W': minutes += 7.0 * 24 * 60 * value; break;
        case 'D': minutes += 24.0 * 60 * value; break;
        case 'H': minutes += 60.0 * value; break;
        case 'M': minutes += time ? value : 0; break;
        case 'S': minutes += value / 60.0; break;
        default: return {};
        }
        text.remove_prefix(used + 1);
    }
    return minutes >= 1 && minutes <= mostMinutes ? std::optional{static_cast<int>(minutes)}
                                                  : std::nullopt;
}

} // namespace

std::optional<IcalTime> icalTime(std::string_view text, const IcalProperty& property)
{
    IcalTime when;
    if (text.size() < 8)
        return {};
    const std::string digits{text};
    const auto day =
        Date::parse(digits.substr(0, 4) + "-" + digits.substr(4, 2) + "-" + digits.substr(6, 2));
    if (!day)
        return {};
    when.at.date = *day;
    when.wholeDay = text.size() == 8;
    if (!when.wholeDay) {
        if (text.size() < 15 || text[8] != 'T')
            return {};
        const auto clock = clockSeconds(digits.substr(9, 2) + ":" + digits.substr(11, 2) + ":" +
                                        digits.substr(13, 2));
        if (!clock)
            return {};
        when.at.seconds = *clock;
        when.utc = text.ends_with('Z');
    }
    if (const auto* zone = property.parameter("TZID"))
        when.zone = *zone;
    return when;
}

std::string icalText(const IcalComponent& component, std::string_view name)
{
    const auto* property = component.property(name);
    return property ? unescapedText(property->value) : std::string{};
}

LocalTime IcalEvent::startIn(const std::string& otherZone) const
{
    const auto from = TimeZone::named(zone);
    const auto to = TimeZone::named(otherZone);
    if (start.wholeDay || !from || !to || from->name() == to->name())
        return start.at;
    return to->local(from->moment(start.at).utc);
}

void IcalEvents::note(std::size_t line, std::string event, Text message)
{
    m_notes.push_back({line, std::move(event), std::move(message)});
}

/// The name of a zone that is known here; the name as written when none is.
std::string IcalEvents::zoneOf(const IcalTime& when) const
{
    if (when.utc)
        return "UTC";
    if (when.zone.empty())
        return m_defaultZone;
    auto name = when.zone;
    for (int i = 0; i < 8; ++i) { // `/vendor.example/20240101/Europe/Berlin`
        if (!name.empty() && TimeZone::named(name))
            return name;
        const auto slash = name.find('/');
        if (slash == std::string::npos)
            break;
        name = name.substr(slash + 1);
    }
    return when.zone;
}

std::optional<IcalEvent> IcalEvents::read(const IcalComponent& component)
{
    IcalEvent event;
    event.component = &component;
    event.uid = icalText(component, "UID");
    event.name = icalText(component, "SUMMARY");
    if (event.name.empty())
        event.name = event.uid;
    if (!component.closed)
        note(component.line, event.name,
             coreText("Calendar", "The event does not end; what there is of it is taken."));
    const auto* start = component.property("DTSTART");
    const auto when = start ? icalTime(start->value, *start) : std::nullopt;
    if (!when) {
        note(start ? start->line : component.line, event.name,
             start ? coreText("Calendar", "“{value}” is no day or time, so the event cannot be "
                                          "placed; it is left out.")
                         .with("value", start->value)
                   : coreText("Calendar", "The event has no start; it is left out."));
        return {};
    }
    event.start = *when;
    event.zone = zoneOf(*when);
    if (!TimeZone::named(event.zone)) {
        const bool kept = component.property("RRULE") || component.property("RDATE");
        note(start->line, event.name,
             (kept ? coreText("Calendar", "The time zone “{zone}” is not known; it is kept, and "
                                          "the calendar names it until it is corrected.")
                   : coreText("Calendar", "The time zone “{zone}” is not known; the time is taken "
                                          "as it stands. Correct it if it is another one here."))
                 .with("zone", event.zone));
    }
    if (event.uid.empty()) {
        event.uid = compact(event.start.at) + event.name;
        note(component.line, event.name,
             coreText("Calendar", "The event has no UID; it is known again by its title and "
                                  "start."));
    }
    event.minutes = minutesOf(event);
    event.cancelled = icalText(component, "STATUS") == "CANCELLED";
    event.formal = icalText(component, "CATEGORIES") != "informal";
    countUnheld(component);
    return event;
}

/// Start and end may be told in different zones, or a clock be changed between them.
std::int64_t IcalEvents::secondsBetween(const IcalEvent& event, const IcalTime& end) const
{
    const auto from = TimeZone::named(event.zone);
    const auto to = TimeZone::named(zoneOf(end));
    if (event.start.wholeDay || end.wholeDay || !from || !to)
        return end.at.count() - event.start.at.count();
    return to->moment(end.at).utc - from->moment(event.start.at).utc;
}

int IcalEvents::minutesOf(const IcalEvent& event)
{
    if (const auto* duration = event.component->property("DURATION")) {
        if (const auto minutes = durationMinutes(duration->value))
            return *minutes;
        note(duration->line, event.name,
             coreText("Calendar", "“{value}” is no duration; two hours are supposed.")
                 .with("value", duration->value));
    } else if (const auto* end = event.component->property("DTEND")) {
        const auto when = icalTime(end->value, *end);
        const auto minutes = when ? secondsBetween(event, *when) / 60 : 0;
        if (minutes >= 1 && minutes <= mostMinutes)
            return static_cast<int>(minutes);
        note(end->line, event.name,
             coreText("Calendar", "The event ends at “{value}”, which is not after its start; two "
                                  "hours are supposed.")
                 .with("value", end->value));
    }
    return 0;
}

void IcalEvents::countUnheld(const IcalComponent& component)
{
    static const std::vector<std::string> held{
        "UID",         "DTSTAMP",       "LAST-MODIFIED", "SEQUENCE", "SUMMARY", "DTSTART",
        "DTEND",       "DURATION",      "RRULE",         "EXDATE",   "RDATE",   "LOCATION",
        "DESCRIPTION", "CATEGORIES",    "STATUS",        "ATTENDEE", "TRANSP",  "CREATED",
        "CLASS",       "RECURRENCE-ID", "ORGANIZER",     "PRIORITY"};
    for (const auto& property : component.properties) {
        if (std::find(held.begin(), held.end(), property.name) == held.end())
            ++m_unheld[property.name];
    }
}

} // namespace concordat::cadence
