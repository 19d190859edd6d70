#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/cadence/calendar.h"

namespace concordat::cadence {

/// How a calendar file is to be understood.
struct IcalReading {
    std::string defaultZone; ///< of times that name none
    bool holidays = false;   ///< whole days are holidays
    std::string country;     ///< of the holidays; empty: everywhere
    Span holidaySpan;        ///< in which yearly holidays are taken over
};

/// Something in the file that was left out or understood in a certain way.
struct IcalNote {
    std::size_t line = 0; ///< of the file; 0: the whole of it
    std::string event;    ///< its title, else its UID
    model::Text message;
};

/// The rows that a file adds or changes. Rows that it leaves as they are do not appear.
struct IcalImport {
    std::vector<model::MeetingSeries> series;
    std::vector<model::Occurrence> occurrences;
    std::vector<model::Holiday> holidays;
    std::vector<IcalNote> notes;
    std::size_t added = 0;
    std::size_t changed = 0;
    std::size_t unchanged = 0;
};

/// Reads a calendar (RFC 5545) against a state. An event that came from here, or was read before,
/// is found again by its UID and brings that row up to date. What cannot be understood is named and
/// the rest is taken. Errors: it is no calendar at all.
model::Result<IcalImport> readIcal(const model::State& state, std::string_view text,
                                   const IcalReading& reading);

} // namespace concordat::cadence
