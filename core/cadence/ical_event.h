#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/cadence/ical_reader.h"
#include "core/cadence/ical_tree.h"
#include "core/cadence/local_time.h"

namespace concordat::cadence {

/// A date or time of a calendar file.
struct IcalTime {
    LocalTime at;
    bool wholeDay = false;
    bool utc = false;
    std::string zone; ///< as named in the file; empty: none
};

/// The time that a value says, with the zone of its property; nothing when it is none.
std::optional<IcalTime> icalTime(std::string_view text, const IcalProperty& property);

/// The text of a property without its escapes; empty when there is none.
std::string icalText(const IcalComponent& component, std::string_view name);

/// What every kind of event has.
struct IcalEvent {
    const IcalComponent* component = nullptr;
    std::string uid;
    std::string name; ///< for messages
    IcalTime start;
    std::string zone;
    int minutes = 0; ///< 0: not said
    bool cancelled = false;
    bool formal = true;

    /// Its start as the clock of another zone shows it; as it stands where one of the two is not
    /// known, and for whole days.
    LocalTime startIn(const std::string& otherZone) const;
};

/// Reads what is common to events, and names what of them is left out or supposed.
class IcalEvents {
public:
    IcalEvents(std::string defaultZone, std::vector<IcalNote>& notes)
        : m_defaultZone(std::move(defaultZone)), m_notes(notes)
    {}

    /// Nothing when the event cannot be placed.
    std::optional<IcalEvent> read(const IcalComponent& component);
    /// Properties that are not held here, and how often they came.
    const std::map<std::string, int>& unheld() const { return m_unheld; }

private:
    void note(std::size_t line, std::string event, model::Text message);
    std::string zoneOf(const IcalTime& when) const;
    std::int64_t secondsBetween(const IcalEvent& event, const IcalTime& end) const;
    int minutesOf(const IcalEvent& event);
    void countUnheld(const IcalComponent& component);

    std::string m_defaultZone;
    std::vector<IcalNote>& m_notes;
    std::map<std::string, int> m_unheld;
};

} // namespace concordat::cadence
