#pragma once

#include <string>

#include "core/cadence/local_time.h"
#include "core/model/result.h"

namespace concordat::cadence {

/// Whether a clock ever shows a time.
enum class ClockTime {
    once,
    skipped, ///< the clock is put forward over it: it never shows this time
    twice    ///< the clock is put back over it: it shows this time a second time
};

/// A wall-clock time of one place as a point in time.
struct Moment {
    std::int64_t utc = 0; ///< seconds since 1970-01-01T00:00:00Z
    ClockTime kind = ClockTime::once;
};

/// The rules of the clock of one place, by the system's time zone data.
class TimeZone {
public:
    /// An IANA name such as `Europe/Berlin`; `UTC` and an empty name are universal time.
    static model::Result<TimeZone> named(const std::string& name);

    const std::string& name() const { return m_name; }
    /// RFC 5545, 3.3.5: a time shown twice is the first one; a skipped one counts from the offset
    /// before the change, so 02:30 is what the clock shows as 03:30.
    Moment moment(LocalTime local) const;
    LocalTime local(std::int64_t utc) const { return LocalTime::fromCount(utc + offsetAt(utc)); }
    /// The zone as a VTIMEZONE component that holds from `from` on; empty for universal time.
    std::string component(model::Date from) const;

private:
    TimeZone() = default;
    int offsetAt(std::int64_t utc) const;

    std::string m_name;
    void* m_zone = nullptr; ///< owned by libical for as long as the process lives; null: UTC
};

} // namespace concordat::cadence
