#include "core/model/money.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace concordat::model {

namespace {

bool isCurrency(std::string_view text)
{
    if (text.size() != 3)
        return false;
    for (const char c : text) {
        if (c < 'A' || c > 'Z')
            return false;
    }
    return true;
}

std::optional<std::int64_t> readDecimal(std::string_view text)
{
    bool negative = false;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        negative = text.front() == '-';
        text.remove_prefix(1);
    }
    std::int64_t value = 0;
    int places = -1;
    bool any = false;
    for (const char c : text) {
        if (c == '.') {
            if (places >= 0)
                return std::nullopt;
            places = 0;
            continue;
        }
        if (c < '0' || c > '9')
            return std::nullopt;
        any = true;
        if (places == 4)
            continue;
        if (value > (std::numeric_limits<std::int64_t>::max() - (c - '0')) / 10)
            return std::nullopt;
        value = value * 10 + (c - '0');
        if (places >= 0)
            ++places;
    }
    if (!any)
        return std::nullopt;
    for (int i = places < 0 ? 0 : places; i < 4; ++i) {
        if (value > std::numeric_limits<std::int64_t>::max() / 10)
            return std::nullopt;
        value *= 10;
    }
    return negative ? -value : value;
}

} // namespace

std::optional<Money> Money::of(double amount, std::string currency, int year)
{
    const double scaled = std::round(amount * scale);
    if (!(std::abs(scaled) < 9.2e18))
        return std::nullopt;
    return Money{static_cast<std::int64_t>(scaled), std::move(currency), year};
}

std::optional<Money> Money::ofDecimal(std::string_view amount, std::string currency, int year)
{
    const auto read = readDecimal(amount);
    return read ? std::optional{Money{*read, std::move(currency), year}} : std::nullopt;
}

std::optional<Money> Money::parse(std::string_view text)
{
    const auto next = [&text] {
        while (!text.empty() && text.front() == ' ')
            text.remove_prefix(1);
        const auto end = text.find(' ');
        const auto word = text.substr(0, end);
        text.remove_prefix(word.size());
        return word;
    };
    const auto amount = readDecimal(next());
    if (!amount)
        return std::nullopt;
    const auto currency = next();
    if (currency.empty())
        return *amount == 0 ? std::optional<Money>{Money{}} : std::nullopt;
    if (!isCurrency(currency))
        return std::nullopt;
    const auto yearText = next();
    int year = 0;
    if (!yearText.empty()) {
        const auto end = yearText.data() + yearText.size();
        const auto [stop, problem] = std::from_chars(yearText.data(), end, year);
        if (problem != std::errc{} || stop != end || year < 1 || year > 9999)
            return std::nullopt;
    }
    if (!next().empty())
        return std::nullopt;
    return Money{*amount, std::string{currency}, year};
}

std::string Money::amountString() const
{
    const bool negative = tenThousandths < 0;
    const auto magnitude = negative ? 0 - static_cast<std::uint64_t>(tenThousandths)
                                    : static_cast<std::uint64_t>(tenThousandths);
    std::string text = std::to_string(magnitude / scale);
    if (auto rest = magnitude % scale; rest != 0) {
        std::string places = std::to_string(rest + scale).substr(1);
        while (places.back() == '0')
            places.pop_back();
        text += "." + places;
    }
    return negative ? "-" + text : text;
}

std::string Money::toString() const
{
    std::string text = amountString();
    if (!currency.empty())
        text += " " + currency;
    if (year != 0)
        text += " " + std::to_string(year);
    return text;
}

} // namespace concordat::model
