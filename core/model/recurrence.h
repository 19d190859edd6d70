#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/local_time.h"
#include "core/model/result.h"

namespace concordat::model {

enum class Frequency { secondly, minutely, hourly, daily, weekly, monthly, yearly };

/// One entry of BYDAY: a weekday, with its place in the month or year where it has one.
struct WeekdayPart {
    int place = 0;   ///< 1: the first, -1: the last; 0: every one
    int weekday = 0; ///< 0 Monday to 6 Sunday
    friend bool operator==(const WeekdayPart&, const WeekdayPart&) = default;
};

/// A recurrence rule of RFC 5545, section 3.3.10, taken apart.
struct Rule {
    Frequency frequency = Frequency::yearly;
    int interval = 1;
    std::optional<int> count;
    /// The last time it may happen; whole days without a clock, else local or UTC.
    struct Until {
        LocalTime at;
        bool wholeDay = false;
        bool utc = false;
    };
    std::optional<Until> until;
    std::vector<int> seconds;
    std::vector<int> minutes;
    std::vector<int> hours;
    std::vector<WeekdayPart> weekdays;
    std::vector<int> monthDays;
    std::vector<int> yearDays;
    std::vector<int> weeks;
    std::vector<int> months;
    std::vector<int> positions;
    int weekStart = 0; ///< 0 Monday to 6 Sunday
};

/// Reads a rule, with or without `RRULE:` before it. An error names the part that is wrong and
/// says what it may be; what the standard forbids together is refused.
Result<Rule> parseRule(std::string_view text);
/// The rule in the standard's notation.
std::string toText(const Rule& rule);

} // namespace concordat::model
