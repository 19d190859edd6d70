#pragma once

#include <optional>
#include <vector>

#include "core/measures/explanation.h"
#include "core/measures/money_totals.h"
#include "core/model/state.h"

namespace concordat::measures {

/// Which side of a contribution counts.
enum class ContributionSide { pledged, paid };

struct MemberShare {
    model::Id<model::Member> member;
    model::Money amount;
    double share = 0; ///< 0 to 1
};

/// Shares of the members in what all of them contribute, in one currency and price basis.
struct ContributionShares {
    PriceBasis basis;
    std::vector<MemberShare> shares;   ///< members with an amount, in order of id
    std::vector<model::Money> leftOut; ///< totals in other bases, which were not added
    /// Pledges without an amount, which count as nothing; only on the side of pledges.
    std::vector<model::Id<model::Contribution>> withoutAmount;
    std::optional<double> gini; ///< of the amounts; empty with fewer than two of them
    std::vector<model::Id<model::Member>> unknown; ///< active members without an amount in `basis`
    Explanation why;
};

/// Each member's part of the contributions. Without a conversion the basis with most entries is
/// taken and the others are left out and said; with one, every amount that has a stated rate.
/// Payments after `asOf` do not count. Members who have left stay in: what they gave is given.
ContributionShares contributionShares(const model::State& state, model::Date asOf,
                                      ContributionSide side,
                                      const std::optional<Conversion>& conversion = {});

/// How much of what was due has been paid, in one basis.
struct PaymentRatio {
    PriceBasis basis;
    double ratio = 0; ///< paid ÷ pledged, 0 upwards
};

/// Paid ÷ pledged per currency and price basis, over pledges due by `asOf` and those without a
/// date of which something was paid.
/// A pledge of which something was paid in another basis is left out with what was paid and lands
/// in `mixed`.
struct Payments {
    std::vector<PaymentRatio> ratios;
    std::size_t mixed = 0;
    std::size_t notYetDue = 0;
    std::size_t unrecorded = 0; ///< neither a due date nor a payment: nothing is known
};
Payments paymentRatios(const model::State& state, model::Date asOf);

} // namespace concordat::measures
