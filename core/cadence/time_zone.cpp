#include "core/cadence/time_zone.h"

#include <libical/ical.h>
#include <vector>

#include "core/cadence/library_lock.h"

namespace concordat::cadence {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;

namespace {

icaltimetype universal(std::int64_t utc)
{
    const auto at = LocalTime::fromCount(utc);
    icaltimetype time = icaltime_null_time();
    time.year = at.date.year();
    time.month = static_cast<int>(at.date.month());
    time.day = static_cast<int>(at.date.day());
    time.hour = at.seconds / 3600;
    time.minute = at.seconds / 60 % 60;
    time.second = at.seconds % 60;
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

/// The system's data end a rule in 2037 and begin the same one again. One rule without an end says
/// the same, and programs that misread an UNTIL inside a zone can read it.
void joinAt2037(icalcomponent* zone)
{
    constexpr int cut = 2036;
    std::vector<icalcomponent*> again;
    for (auto* part = icalcomponent_get_first_component(zone, ICAL_ANY_COMPONENT); part;
         part = icalcomponent_get_next_component(zone, ICAL_ANY_COMPONENT)) {
        if (icalcomponent_get_dtstart(part).year > cut)
            again.push_back(part);
        auto* property = icalcomponent_get_first_property(part, ICAL_RRULE_PROPERTY);
        if (!property)
            continue;
        auto rule = icalproperty_get_rrule(property);
        if (rule.until.year < cut)
            continue;
        rule.until = icaltime_null_time();
        icalproperty_set_rrule(property, rule);
    }
    for (auto* part : again) {
        icalcomponent_remove_component(zone, part);
        icalcomponent_free(part);
    }
}

} // namespace

std::mutex& libraryLock()
{
    static std::mutex lock;
    return lock;
}

Result<TimeZone> TimeZone::named(const std::string& name)
{
    TimeZone zone;
    zone.m_name = name;
    if (name.empty() || name == "UTC" || name == "Etc/UTC" || name == "Z") {
        zone.m_name = "UTC";
        return zone;
    }
    const std::lock_guard guard{libraryLock()};
    zone.m_zone = icaltimezone_get_builtin_timezone(name.c_str());
    // A name without rules is a name that somebody mistyped.
    if (!zone.m_zone || !icaltimezone_get_component(static_cast<icaltimezone*>(zone.m_zone)))
        return Error{ErrorCode::input,
                     coreText("Cadence", "The time zone “{name}” is not known; use a name such as "
                                         "Europe/Berlin or Asia/Shanghai.")
                         .with("name", name),
                     {},
                     {}};
    return zone;
}

int TimeZone::offsetAt(std::int64_t utc) const
{
    if (!m_zone)
        return 0;
    const std::lock_guard guard{libraryLock()};
    auto time = universal(utc);
    int daylight = 0;
    return icaltimezone_get_utc_offset_of_utc_time(static_cast<icaltimezone*>(m_zone), &time,
                                                   &daylight);
}

Moment TimeZone::moment(LocalTime local) const
{
    if (!m_zone)
        return {local.count(), ClockTime::once};
    // No clock is changed twice within two days, so these are the offsets before and after.
    const auto wall = local.count();
    const auto before = wall - offsetAt(wall - 86400);
    const auto after = wall - offsetAt(wall + 86400);
    if (before == after)
        return {before, ClockTime::once};
    const bool first = before + offsetAt(before) == wall;
    const bool second = after + offsetAt(after) == wall;
    if (first && second)
        return {before, ClockTime::twice};
    if (first || second)
        return {first ? before : after, ClockTime::once};
    return {before, ClockTime::skipped};
}

std::string TimeZone::component(model::Date from) const
{
    if (!m_zone)
        return {};
    const std::lock_guard guard{libraryLock()};
    auto* copy =
        icalcomponent_new_clone(icaltimezone_get_component(static_cast<icaltimezone*>(m_zone)));
    auto start = universal(std::int64_t{86400} * from.days().time_since_epoch().count());
    icaltimezone_truncate_vtimezone(copy, start, icaltime_null_time(), 1);
    joinAt2037(copy);
    // libical puts its own mark before the name, which other programs do not know.
    auto* name = icalcomponent_get_first_property(copy, ICAL_TZID_PROPERTY);
    icalproperty_set_tzid(name, m_name.c_str());
    char* text = icalcomponent_as_ical_string_r(copy);
    std::string result{text};
    icalmemory_free_buffer(text);
    icalcomponent_free(copy);
    return result;
}

} // namespace concordat::cadence
