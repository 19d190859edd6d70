#include "core/exchange/amounts.h"

#include <algorithm>
#include <limits>
#include <string>

namespace concordat::exchange {

namespace {

/// Spaces between thousands: also the no-break (U+00A0) and the narrow no-break one (U+202F).
std::string withoutSpaces(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == ' ' || text[i] == '\'')
            continue;
        if (text.substr(i).starts_with("\xC2\xA0")) {
            i += 1;
            continue;
        }
        if (text.substr(i).starts_with("\xE2\x80\xAF")) {
            i += 2;
            continue;
        }
        out += text[i];
    }
    return out;
}

/// Where the decimals begin; npos when there are none.
std::size_t decimalSeparator(std::string_view digits)
{
    const auto dot = digits.rfind('.');
    const auto comma = digits.rfind(',');
    if (dot == std::string_view::npos && comma == std::string_view::npos)
        return std::string_view::npos;
    const bool both = dot != std::string_view::npos && comma != std::string_view::npos;
    const auto last = both ? std::max(dot, comma) : std::min(dot, comma);
    const auto times = std::count(digits.begin(), digits.end(), digits[last]);
    return times == 1 ? last : std::string_view::npos;
}

/// Thousands come in threes after the first separator.
bool groupsAreThrees(std::string_view whole)
{
    auto at = whole.find_first_of(".,");
    if (at == std::string_view::npos)
        return true;
    if (at == 0 || at > 3)
        return false;
    while (at != std::string_view::npos) {
        const auto next = whole.find_first_of(".,", at + 1);
        const auto length = (next == std::string_view::npos ? whole.size() : next) - at - 1;
        if (length != 3)
            return false;
        at = next;
    }
    return true;
}

std::optional<std::int64_t> scaled(std::string_view whole, std::string_view places)
{
    constexpr auto limit = std::numeric_limits<std::int64_t>::max() / 10 - 10;
    std::int64_t value = 0;
    bool any = false;
    for (const char c : whole) {
        if (c == '.' || c == ',')
            continue;
        if (c < '0' || c > '9' || value > limit)
            return std::nullopt;
        value = value * 10 + (c - '0');
        any = true;
    }
    for (std::size_t i = 0; i < std::max<std::size_t>(places.size(), 4); ++i) {
        const char c = i < places.size() ? places[i] : '0';
        if (c < '0' || c > '9' || value > limit)
            return std::nullopt;
        any |= i < places.size();
        if (i < 4)
            value = value * 10 + (c - '0');
        else if (i == 4 && c >= '5')
            ++value;
    }
    return any ? std::optional{value} : std::nullopt;
}

} // namespace

std::optional<std::int64_t> readAmount(std::string_view text)
{
    text = trimmed(text);
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.remove_prefix(1);
    std::string spaceless;
    if (text.find_first_not_of("0123456789.,") != std::string_view::npos) {
        spaceless = withoutSpaces(text);
        text = spaceless;
    }
    const auto separator = decimalSeparator(text);
    const auto whole = text.substr(0, separator);
    const auto places =
        separator == std::string_view::npos ? std::string_view{} : text.substr(separator + 1);
    if (!groupsAreThrees(whole))
        return std::nullopt;
    const auto value = scaled(whole, places);
    if (!value)
        return std::nullopt;
    return negative ? -*value : *value;
}

std::string plainHeader(std::string_view header)
{
    std::string plain;
    for (const char c : header) {
        if (c >= 'A' && c <= 'Z')
            plain += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                 static_cast<unsigned char>(c) >= 0x80)
            plain += c;
    }
    return plain;
}

} // namespace concordat::exchange
