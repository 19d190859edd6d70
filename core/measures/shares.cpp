#include "core/measures/shares.h"

#include <algorithm>

#include "core/measures/contributions.h"
#include "core/measures/money_totals.h"

namespace concordat::measures {

using model::Benefit;
using model::BenefitShare;
using model::Id;
using model::RiskShare;
using model::RiskType;
using model::State;

std::vector<RiskTypeShares> riskShares(const State& state)
{
    std::map<std::pair<RiskType, std::string>, RiskTypeShares> types;
    for (const auto& row : state.rows<RiskShare>()) {
        const auto own = row.type == RiskType::other ? row.ownType : std::string{};
        auto& type = types[{row.type, own}];
        type.type = row.type;
        type.ownType = own;
        type.sum += row.share;
        type.shares[row.member] += row.share;
    }
    std::vector<RiskTypeShares> result;
    result.reserve(types.size());
    for (auto& [key, type] : types)
        result.push_back(std::move(type));
    return result;
}

ShareOf overallRiskShares(const State& state)
{
    ShareOf overall;
    const auto types = riskShares(state);
    for (const auto& type : types) {
        for (const auto& [member, share] : type.shares)
            overall[member] += share / static_cast<double>(types.size());
    }
    return overall;
}

namespace {

/// Weight of each benefit that is shared out.
std::map<Id<Benefit>, double> weightsOf(const State& state)
{
    std::map<PriceBasis, int> bases;
    for (const auto& row : state.rows<BenefitShare>()) {
        const auto* benefit = state.find(row.benefit);
        if (benefit && !benefit->amount.isZero())
            ++bases[basisOf(benefit->amount)];
    }
    const auto most =
        std::max_element(bases.begin(), bases.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    std::map<Id<Benefit>, double> weights;
    for (const auto& row : state.rows<BenefitShare>()) {
        const auto* benefit = state.find(row.benefit);
        if (!benefit)
            continue;
        if (most == bases.end())
            weights[benefit->id] = 1;
        else if (!benefit->amount.isZero() && basisOf(benefit->amount) == most->first)
            weights[benefit->id] = benefit->amount.amount();
    }
    return weights;
}

} // namespace

ShareOf overallReturnShares(const State& state)
{
    const auto weights = weightsOf(state);
    double all = 0;
    for (const auto& [benefit, weight] : weights)
        all += weight;
    ShareOf overall;
    for (const auto& row : state.rows<BenefitShare>()) {
        const auto weight = weights.find(row.benefit);
        if (weight != weights.end() && all > 0)
            overall[row.member] += row.share * weight->second / all;
    }
    return overall;
}

std::optional<ShareOf> fairShares(const State& state, model::Date asOf, double contributionWeight,
                                  double riskWeight)
{
    const auto contributions = contributionShares(state, asOf, ContributionSide::pledged);
    const auto risks = overallRiskShares(state);
    if (contributions.shares.empty() || risks.empty())
        return {};
    ShareOf fair;
    for (const auto& share : contributions.shares)
        fair[share.member] += contributionWeight * 100 * share.share;
    for (const auto& [member, share] : risks)
        fair[member] += riskWeight * share;
    return fair;
}

} // namespace concordat::measures
