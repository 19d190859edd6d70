#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/model/state.h"

/// How returns and risks are shared out as recorded, whatever rule led to it.
namespace concordat::measures {

using ShareOf = std::map<model::Id<model::Member>, double>;

/// Shares were typed with two decimals; thirds leave a rest.
inline constexpr double shareTolerance = 0.05;

/// One type of risk with what is shared out of it.
struct RiskTypeShares {
    model::RiskType type{};
    std::string ownType; ///< where `type` is `other`
    double sum = 0;      ///< percent
    ShareOf shares;      ///< percent
    bool complete() const { return sum > 100 - shareTolerance && sum < 100 + shareTolerance; }
};

/// Every type of risk with shares, in order of type.
std::vector<RiskTypeShares> riskShares(const model::State& state);

/// Each member's part of all risk, percent: the mean over the types, each counting alike *(d)*.
ShareOf overallRiskShares(const model::State& state);

/// Each member's part of all returns, percent: the benefits weighted by their expected amounts in
/// the commonest currency; all alike where none has an amount *(d)*.
ShareOf overallReturnShares(const model::State& state);

/// Fair share = contributionWeight · contribution + riskWeight · risk, percent (domain §4: both
/// .5 by default *(d)*). Empty where contributions or risks are not recorded.
std::optional<ShareOf> fairShares(const model::State& state, model::Date asOf,
                                  double contributionWeight = 0.5, double riskWeight = 0.5);

} // namespace concordat::measures
