#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

#include "core/governance/power_methods.h"

namespace concordat::governance {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;

namespace {

constexpr double largestQuota = 2e7;
constexpr double largestWork = 4e10;

Error cancelled()
{
    return {ErrorCode::cancelled, coreText("Power", "The computation was cancelled."), {}, {}};
}

std::int64_t totalWeight(const WeightedRule& rule)
{
    return std::accumulate(rule.weights.begin(), rule.weights.end(), std::int64_t{0});
}

/// Cumulated distribution of the weight in favour: entry s is Pr(weight < s), s = 0 … quota.
std::vector<double> cumulatedWeight(const std::vector<std::int64_t>& weights, std::int64_t quota,
                                    double p)
{
    const auto size = static_cast<std::size_t>(quota);
    std::vector<double> now(size, 0.0);
    std::vector<double> next(size, 0.0);
    now[0] = 1;
    std::size_t reach = 1; // entries from here on are still 0
    for (const auto weight : weights) {
        const auto shift = std::min(static_cast<std::size_t>(weight), size);
        const auto newReach = std::min(size, reach + shift);
        for (std::size_t s = 0; s < std::min(shift, newReach); ++s)
            next[s] = (1 - p) * now[s];
        for (std::size_t s = shift; s < newReach; ++s)
            next[s] = (1 - p) * now[s] + p * now[s - shift];
        now.swap(next);
        reach = newReach;
    }
    std::vector<double> sum(size + 1, 0.0);
    std::partial_sum(now.begin(), now.end(), sum.begin() + 1);
    return sum;
}

/// Pr(quota − weight ≤ weight of the others < quota) for a member of this weight. The member is
/// taken out of the distribution by the alternating series of 1 / ((1−p) + p·x^weight), which is
/// stable for p ≤ ½.
double swingProbability(const std::vector<double>& below, std::int64_t quota, std::int64_t weight,
                        double p)
{
    if (weight == 0)
        return 0;
    const double ratio = -p / (1 - p);
    double factor = 1 / (1 - p);
    double probability = 0;
    for (std::int64_t top = quota; top > 0 && std::abs(factor) > 1e-18; top -= weight) {
        const auto bottom = std::max<std::int64_t>(0, top - weight);
        probability += factor * (below[static_cast<std::size_t>(top)] -
                                 below[static_cast<std::size_t>(bottom)]);
        factor *= ratio;
    }
    return std::max(0.0, probability);
}

/// Adds `share` times the swing probabilities at p. Above ½ the question is put to the members
/// against: they block with total − quota + 1, each with probability 1 − p.
void addSwings(const WeightedRule& rule, double p, double share, std::vector<double>& swings)
{
    const bool dual = p > 0.5;
    const auto quota = dual ? totalWeight(rule) - rule.quota + 1 : rule.quota;
    const auto q = dual ? 1 - p : p;
    const auto below = cumulatedWeight(rule.weights, quota, q);
    for (std::size_t i = 0; i < swings.size(); ++i) {
        const auto sameBefore =
            std::find(rule.weights.begin(), rule.weights.begin() + static_cast<std::ptrdiff_t>(i),
                      rule.weights[i]) -
            rule.weights.begin();
        if (static_cast<std::size_t>(sameBefore) < i)
            continue;
        swings[i] += share * swingProbability(below, quota, rule.weights[i], q);
    }
}

/// Members of equal weight share one computation: the first of them carries it.
void copyToEqualWeights(const WeightedRule& rule, std::vector<double>& swings)
{
    for (std::size_t i = 0; i < swings.size(); ++i) {
        const auto first = std::find(rule.weights.begin(), rule.weights.end(), rule.weights[i]);
        swings[i] = swings[static_cast<std::size_t>(first - rule.weights.begin())];
    }
}

} // namespace

Quadrature gaussLegendre(std::size_t count)
{
    Quadrature result;
    result.nodes.resize(count);
    result.weights.resize(count);
    const auto n = static_cast<double>(count);
    for (std::size_t i = 0; i < count; ++i) {
        double x = std::cos(std::numbers::pi * (static_cast<double>(i) + 0.75) / (n + 0.5));
        double slope = 1;
        for (int step = 0; step < 100; ++step) {
            double previous = 1;
            double value = x;
            for (std::size_t k = 2; k <= count; ++k) {
                const auto degree = static_cast<double>(k);
                const double following =
                    ((2 * degree - 1) * x * value - (degree - 1) * previous) / degree;
                previous = value;
                value = following;
            }
            slope = n * (x * value - previous) / (x * x - 1);
            const double move = value / slope;
            x -= move;
            if (std::abs(move) < 1e-15)
                break;
        }
        result.nodes[i] = (1 - x) / 2;
        result.weights[i] = 1 / ((1 - x * x) * slope * slope);
    }
    return result;
}

bool oneRuleIsAffordable(const VotingGame& game)
{
    if (game.rules.size() != 1)
        return false;
    const auto& rule = game.rules.front();
    const auto quota =
        static_cast<double>(std::max(rule.quota, totalWeight(rule) - rule.quota + 1));
    const auto n = static_cast<double>(game.size());
    return quota <= largestQuota && n * n / 2 * quota <= largestWork;
}

Result<Criticality> oneRuleShapleyShubik(const VotingGame& game, std::stop_token stop)
{
    const auto& rule = game.rules.front();
    Criticality result{std::vector<double>(game.size(), 0.0), {}};
    const auto quadrature = gaussLegendre((game.size() + 1) / 2);
    for (std::size_t k = 0; k < quadrature.nodes.size(); ++k) {
        if (stop.stop_requested())
            return cancelled();
        addSwings(rule, quadrature.nodes[k], quadrature.weights[k], result.probability);
    }
    copyToEqualWeights(rule, result.probability);
    return result;
}

Result<Criticality> oneRuleBanzhaf(const VotingGame& game, std::stop_token stop)
{
    if (stop.stop_requested())
        return cancelled();
    Criticality result{std::vector<double>(game.size(), 0.0), {}};
    addSwings(game.rules.front(), 0.5, 1, result.probability);
    copyToEqualWeights(game.rules.front(), result.probability);
    return result;
}

} // namespace concordat::governance
