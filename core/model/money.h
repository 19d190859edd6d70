#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace concordat::model {

/// An amount in one currency at the prices of one year.
///
/// The amount is held in ten-thousandths of the currency unit, so sums are exact up to
/// ±922 trillion. Amounts are added only within one currency and price basis (`measures`
/// keeps one total per basis, or converts by a stated rate).
struct Money {
    std::int64_t tenThousandths = 0;
    std::string currency; ///< ISO 4217 code, upper case; empty only while the amount is zero
    int year = 0;         ///< price basis; 0 = nominal, no basis stated

    static constexpr std::int64_t scale = 10000;

    /// Rounds to the nearest ten-thousandth. Empty when the amount cannot be held.
    static std::optional<Money> of(double amount, std::string currency, int year = 0);
    /// Reads `1234.50` digit by digit, without going through binary; places beyond the fourth are
    /// cut. Empty when it is no plain decimal or cannot be held.
    static std::optional<Money> ofDecimal(std::string_view amount, std::string currency,
                                          int year = 0);
    /// Reads `1234.50 EUR` or `1234.50 EUR 1992`, with a sign if any; no thousands separators.
    static std::optional<Money> parse(std::string_view text);

    double amount() const { return static_cast<double>(tenThousandths) / scale; }
    bool isZero() const { return tenThousandths == 0; }
    /// The exact decimal amount without trailing zeros.
    std::string amountString() const;
    /// What `parse` reads.
    std::string toString() const;

    auto operator<=>(const Money&) const = default;
};

} // namespace concordat::model
