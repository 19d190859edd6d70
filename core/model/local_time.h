#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/model/date.h"

namespace concordat::model {

/// What the clock on the wall shows: a day and the seconds since its midnight. Without a place it
/// is no point in time.
struct LocalTime {
    Date date;
    std::int32_t seconds = 0; ///< 0 to 86399

    /// Seconds since 1970-01-01T00:00:00 on the same wall.
    std::int64_t count() const
    {
        return std::int64_t{86400} * date.days().time_since_epoch().count() + seconds;
    }
    static LocalTime fromCount(std::int64_t count);
    /// `hh:mm`, with seconds only where there are any.
    std::string clock() const;

    auto operator<=>(const LocalTime&) const = default;
};

/// Reads `hh:mm` or `hh:mm:ss`; empty when no clock shows it.
std::optional<std::int32_t> clockSeconds(std::string_view text);

/// As iCalendar writes them: `20271231` and `20271231T235900`.
std::string compact(Date day);
std::string compact(LocalTime time);

} // namespace concordat::model
