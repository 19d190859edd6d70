#pragma once

#include <compare>
#include <optional>
#include <string>
#include <vector>

#include "core/model/money.h"

namespace concordat::measures {

/// Currency and year of prices: amounts add up only within one of these.
struct PriceBasis {
    std::string currency;
    int year = 0; ///< 0: nominal
    auto operator<=>(const PriceBasis&) const = default;
};

PriceBasis basisOf(const model::Money& money);

/// What one unit of `from` is worth in the target of a conversion.
struct StatedRate {
    PriceBasis from;
    double rate = 1;
};

/// Rates the user stated; nothing is converted by any other.
struct Conversion {
    PriceBasis to;
    std::vector<StatedRate> rates;
};

/// The amount in the target basis; empty when no rate was stated or the result cannot be held.
std::optional<model::Money> converted(const model::Money& money, const Conversion& conversion);

/// One total per currency and price basis, in order of currency and year; zeros are left out.
/// A total beyond what money can hold stops at that limit.
std::vector<model::Money> totalsPerBasis(const std::vector<model::Money>& amounts);

} // namespace concordat::measures
