#include "core/model/local_time.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace concordat::model {

LocalTime LocalTime::fromCount(std::int64_t count)
{
    auto wholeDays = count / 86400;
    auto seconds = count % 86400;
    if (seconds < 0) {
        seconds += 86400;
        --wholeDays;
    }
    return {Date{std::chrono::sys_days{std::chrono::days{wholeDays}}},
            static_cast<std::int32_t>(seconds)};
}

std::string LocalTime::clock() const
{
    std::array<char, 16> text{};
    if (seconds % 60 == 0)
        std::snprintf(text.data(), text.size(), "%02d:%02d", seconds / 3600, seconds / 60 % 60);
    else
        std::snprintf(text.data(), text.size(), "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60,
                      seconds % 60);
    return text.data();
}

std::optional<std::int32_t> clockSeconds(std::string_view text)
{
    std::array<int, 3> parts{};
    std::size_t count = 0;
    while (count < parts.size()) {
        const auto colon = text.find(':');
        const auto part = text.substr(0, colon);
        int& value = parts.at(count++);
        const auto [end, wrong] = std::from_chars(part.data(), part.data() + part.size(), value);
        if (wrong != std::errc{} || end != part.data() + part.size() || part.size() > 2)
            return {};
        if (colon == std::string_view::npos) {
            text = {};
            break;
        }
        text.remove_prefix(colon + 1);
        if (text.empty())
            return {};
    }
    if (!text.empty() || count < 2 || parts[0] < 0 || parts[0] > 23 || parts[1] < 0 ||
        parts[1] > 59 || parts[2] < 0 || parts[2] > 59)
        return {};
    return parts[0] * 3600 + parts[1] * 60 + parts[2];
}

std::string compact(Date day)
{
    auto text = day.toString();
    std::erase(text, '-');
    return text;
}

std::string compact(LocalTime time)
{
    std::array<char, 16> clock{};
    std::snprintf(clock.data(), clock.size(), "T%02d%02d%02d", time.seconds / 3600,
                  time.seconds / 60 % 60, time.seconds % 60);
    return compact(time.date) + clock.data();
}

} // namespace concordat::model
