#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace concordat::model {

/// A calendar day (proleptic Gregorian), years 1 to 9999.
class Date {
public:
    Date() = default;
    explicit Date(std::chrono::sys_days days)
        : m_days(static_cast<std::int32_t>(days.time_since_epoch().count()))
    {}
    Date(int year, unsigned month, unsigned day);

    /// Reads `YYYY-MM-DD`; also `YYYY-MM-DDThh:mm…`, whose time is dropped. Empty when it is no
    /// possible day.
    static std::optional<Date> parse(std::string_view text);
    /// Today where this machine stands. Engines never call it: they get the day as an argument.
    static Date today();

    int year() const;
    unsigned month() const;
    unsigned day() const;
    std::chrono::sys_days days() const { return std::chrono::sys_days{std::chrono::days{m_days}}; }
    Date plusDays(int days) const;
    /// The same day of a later (or earlier) month, moved back to the month's last day if needed.
    Date plusMonths(int months) const;
    /// ISO 8601, `YYYY-MM-DD`.
    std::string toString() const;

    auto operator<=>(const Date&) const = default;
    friend int daysBetween(Date from, Date to) { return to.m_days - from.m_days; }

private:
    std::int32_t m_days = 0;
};

/// A point in time in UTC, in milliseconds.
class Timestamp {
public:
    Timestamp() = default;
    explicit Timestamp(std::int64_t milliseconds) : m_milliseconds(milliseconds) {}

    static Timestamp now();
    /// Reads `YYYY-MM-DDThh:mm:ss[.fff]Z`.
    static std::optional<Timestamp> parse(std::string_view text);

    std::int64_t milliseconds() const { return m_milliseconds; }
    Date date() const;
    /// ISO 8601 in UTC with milliseconds.
    std::string toString() const;

    auto operator<=>(const Timestamp&) const = default;

private:
    std::int64_t m_milliseconds = 0;
};

} // namespace concordat::model
