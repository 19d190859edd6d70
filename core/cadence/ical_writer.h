#pragma once

#include <functional>
#include <string>

#include "core/cadence/calendar.h"

namespace concordat::cadence {

/// What a calendar file says about itself.
struct IcalOptions {
    model::Timestamp stamp;     ///< DTSTAMP: when the state was last changed
    std::int64_t sequence = 0;  ///< grows with every change, so that other programs update
    int alarmMinutes = 24 * 60; ///< before a meeting; 0: no alarm. A default.
    /// Notices, agendas and minutes due from this day on are days of their own.
    std::optional<model::Date> deadlinesFrom;
};

/// What goes into the fields of a file that other programs show; in the reader's language.
struct IcalWords {
    std::string calendarName;
    /// The words of a deadline, such as “Notice of meeting: Committee”.
    std::function<std::string(DeadlineKind kind, const std::string& title)> deadline;
};

/// The name of a series or of a single meeting in calendar files; never changes.
std::string uidOf(const model::State& state, const std::string& id);

/// The calendar as an iCalendar file (RFC 5545): every series with its rule, exceptions, additions
/// and moved or cancelled meetings, every single meeting, alarms, and the deadlines within `span`.
/// A series that cannot be read is left out; `Calendar::problems` names it.
std::string writeIcal(const model::State& state, Span span, const IcalOptions& options,
                      const IcalWords& words);

} // namespace concordat::cadence
