#include "core/model/date.h"

#include <array>
#include <cstdio>
#include <ctime>

namespace concordat::model {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::month_day_last;
using std::chrono::sys_days;
using std::chrono::year_month;
using std::chrono::year_month_day;
using std::chrono::year_month_day_last;

namespace {

std::optional<int> digits(std::string_view text, std::size_t from, std::size_t count)
{
    if (text.size() < from + count)
        return std::nullopt;
    int value = 0;
    for (std::size_t i = from; i < from + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

year_month_day civil(Date date)
{
    return year_month_day{date.days()};
}

} // namespace

Date::Date(int year, unsigned month, unsigned day)
    : Date(sys_days{year_month_day{std::chrono::year{year}, std::chrono::month{month},
                                   std::chrono::day{day}}})
{}

std::optional<Date> Date::parse(std::string_view text)
{
    const auto y = digits(text, 0, 4);
    const auto m = digits(text, 5, 2);
    const auto d = digits(text, 8, 2);
    if (!y || !m || !d || *y == 0 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    if (text.size() > 10 && text[10] != 'T' && text[10] != ' ')
        return std::nullopt;
    const year_month_day date{std::chrono::year{*y}, std::chrono::month{static_cast<unsigned>(*m)},
                              std::chrono::day{static_cast<unsigned>(*d)}};
    if (!date.ok())
        return std::nullopt;
    return Date{sys_days{date}};
}

Date Date::today()
{
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    return {local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1),
            static_cast<unsigned>(local.tm_mday)};
}

int Date::year() const
{
    return static_cast<int>(civil(*this).year());
}

unsigned Date::month() const
{
    return static_cast<unsigned>(civil(*this).month());
}

unsigned Date::day() const
{
    return static_cast<unsigned>(civil(*this).day());
}

Date Date::plusDays(int count) const
{
    return Date{days() + std::chrono::days{count}};
}

Date Date::plusMonths(int count) const
{
    const auto here = civil(*this);
    const year_month target = year_month{here.year(), here.month()} + std::chrono::months{count};
    const year_month_day same{target.year(), target.month(), here.day()};
    return Date{same.ok()
                    ? sys_days{same}
                    : sys_days{year_month_day_last{target.year(), month_day_last{target.month()}}}};
}

std::string Date::toString() const
{
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", year(), month(), day());
    return buffer.data();
}

Timestamp Timestamp::now()
{
    return Timestamp{std::chrono::duration_cast<std::chrono::milliseconds>(
                         std::chrono::system_clock::now().time_since_epoch())
                         .count()};
}

std::optional<Timestamp> Timestamp::parse(std::string_view text)
{
    if (text.size() < 20 || text.back() != 'Z' || text[10] != 'T' || text[13] != ':' ||
        text[16] != ':')
        return std::nullopt;
    const auto date = Date::parse(text.substr(0, 10));
    const auto hour = digits(text, 11, 2);
    const auto minute = digits(text, 14, 2);
    const auto second = digits(text, 17, 2);
    if (!date || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 60)
        return std::nullopt;
    int millis = 0;
    if (text.size() == 24 && text[19] == '.') {
        const auto fraction = digits(text, 20, 3);
        if (!fraction)
            return std::nullopt;
        millis = *fraction;
    } else if (text.size() != 20) {
        return std::nullopt;
    }
    const std::int64_t day = date->days().time_since_epoch().count();
    return Timestamp{((day * 24 + *hour) * 60 + *minute) * 60000 + std::int64_t{*second} * 1000 +
                     millis};
}

Date Timestamp::date() const
{
    return Date{floor<days>(std::chrono::sys_time<std::chrono::milliseconds>{
        std::chrono::milliseconds{m_milliseconds}})};
}

std::string Timestamp::toString() const
{
    const auto day = date();
    const auto rest = m_milliseconds - day.days().time_since_epoch().count() * 86400000LL;
    std::array<char, 48> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%sT%02d:%02d:%02d.%03dZ", day.toString().c_str(),
                  static_cast<int>(rest / 3600000), static_cast<int>(rest / 60000 % 60),
                  static_cast<int>(rest / 1000 % 60), static_cast<int>(rest % 1000));
    return buffer.data();
}

} // namespace concordat::model
