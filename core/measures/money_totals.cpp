#include "core/measures/money_totals.h"

#include <limits>
#include <map>

namespace concordat::measures {

using model::Money;

namespace {

std::int64_t addedWithinLimits(std::int64_t a, std::int64_t b)
{
    std::int64_t sum = 0;
    if (!__builtin_add_overflow(a, b, &sum))
        return sum;
    return a > 0 ? std::numeric_limits<std::int64_t>::max()
                 : std::numeric_limits<std::int64_t>::min();
}

} // namespace

PriceBasis basisOf(const Money& money)
{
    return {money.currency, money.year};
}

std::optional<Money> converted(const Money& money, const Conversion& conversion)
{
    if (basisOf(money) == conversion.to)
        return money;
    if (money.isZero())
        return Money{0, conversion.to.currency, conversion.to.year};
    for (const auto& rate : conversion.rates) {
        if (rate.from == basisOf(money))
            return Money::of(money.amount() * rate.rate, conversion.to.currency,
                             conversion.to.year);
    }
    return {};
}

std::vector<Money> totalsPerBasis(const std::vector<Money>& amounts)
{
    std::map<PriceBasis, std::int64_t> sums;
    for (const auto& amount : amounts) {
        if (amount.isZero())
            continue;
        auto& sum = sums[basisOf(amount)];
        sum = addedWithinLimits(sum, amount.tenThousandths);
    }
    std::vector<Money> totals;
    totals.reserve(sums.size());
    for (const auto& [basis, sum] : sums)
        totals.push_back({sum, basis.currency, basis.year});
    return totals;
}

} // namespace concordat::measures
