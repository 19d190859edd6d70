#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

#include "core/governance/power_methods.h"

namespace concordat::governance {

using model::Result;

namespace {

constexpr double largestQuota = 2e7;
constexpr double largestWork = 4e10;

std::int64_t totalWeight(const WeightedRule& rule)
{
    return std::accumulate(rule.weights.begin(), rule.weights.end(), std::int64_t{0});
}

/// a[s] = (1−p)·a[s] + p·a[s−shift] for s from `first` to `last`, upwards from the back so that
/// one array is enough. Within one stride of `shift` nothing that is read has been written yet.
void addMember(double* a, std::ptrdiff_t first, std::ptrdiff_t last, std::ptrdiff_t shift, double p)
{
    const double stays = 1 - p;
    std::ptrdiff_t end = last + 1;
    while (end > std::max(first, shift)) {
        const auto begin = std::max({first, shift, end - shift});
        double* __restrict to = a + begin;
        const double* __restrict from = a + begin - shift;
        const auto count = end - begin;
        for (std::ptrdiff_t i = 0; i < count; ++i)
            to[i] = stays * to[i] + p * from[i];
        end = begin;
    }
    for (std::ptrdiff_t s = first; s < std::min(end, shift); ++s)
        a[s] *= stays;
}

/// The distribution of the weight in favour, cumulated: entry s is Pr(weight < s), s = 0 … bound.
///
/// While members are added only the part is kept in which the weight so far lies but for 1e-17
/// (Hoeffding 1963, theorem 2): within ±√(ln(2·10¹⁷)/2 · Σw²) of its mean.
class WeightInFavour {
public:
    WeightInFavour(const std::vector<std::int64_t>& weights, std::int64_t bound, double p)
        : m_below(static_cast<std::size_t>(bound) + 1, 0.0)
    {
        double* a = m_below.data() + 1;
        const auto top = static_cast<std::ptrdiff_t>(bound) - 1;
        a[0] = 1;
        std::ptrdiff_t first = 0;
        double mean = 0;
        double squares = 0;
        double sum = 0;
        for (const auto weight : weights) {
            const auto w = static_cast<double>(weight);
            mean += p * w;
            squares += w * w;
            sum += w;
            const double reach = hoeffding * std::sqrt(squares);
            const auto low = static_cast<std::ptrdiff_t>(std::max(0.0, std::floor(mean - reach)));
            const auto high = static_cast<std::ptrdiff_t>(
                std::min({static_cast<double>(top), sum, std::ceil(mean + reach)}));
            addMember(a, std::min(low, top + 1), high, static_cast<std::ptrdiff_t>(weight), p);
            for (; first < std::min(low, top + 1); ++first)
                a[first] = 0;
        }
        std::partial_sum(m_below.begin(), m_below.end(), m_below.begin());
    }

    /// Pr(quota − weight ≤ weight of the others < quota) for a member of this weight. The member
    /// is taken out by the alternating series of 1 / ((1−p) + p·x^weight), stable for p ≤ ½.
    double swing(std::int64_t quota, std::int64_t weight, double p) const
    {
        if (weight == 0)
            return 0;
        const double ratio = -p / (1 - p);
        double factor = 1 / (1 - p);
        double probability = 0;
        for (std::int64_t top = quota; top > 0 && std::abs(factor) > 1e-18; top -= weight) {
            const auto bottom = std::max<std::int64_t>(0, top - weight);
            const double upper = m_below[static_cast<std::size_t>(top)];
            if (upper == 0)
                break;
            probability += factor * (upper - m_below[static_cast<std::size_t>(bottom)]);
            factor *= ratio;
        }
        return std::max(0.0, probability);
    }

    double below(std::int64_t bound) const { return m_below[static_cast<std::size_t>(bound)]; }

    static constexpr double hoeffding = 4.4644; // √(ln(2·10¹⁷) / 2)

private:
    std::vector<double> m_below;
};

/// The members' weights once each, in ascending order, and all of them sorted.
struct Weights {
    explicit Weights(const WeightedRule& rule) : sorted(rule.weights)
    {
        std::sort(sorted.begin(), sorted.end());
        sorted.erase(sorted.begin(), std::upper_bound(sorted.begin(), sorted.end(), 0));
        different = sorted;
        different.erase(std::unique(different.begin(), different.end()), different.end());
        total = totalWeight(rule);
        for (const auto weight : sorted)
            squares += static_cast<double>(weight) * static_cast<double>(weight);
    }
    std::vector<std::int64_t> sorted;
    std::vector<std::int64_t> different;
    std::int64_t total = 0;
    double squares = 0;
};

/// Adds `share` times the swing probabilities at p and, if asked, at 1 − p; p is at most ½. At
/// 1 − p the question is put to those against, who are as many as those in favour at p: they block
/// with total − quota + 1. So one distribution serves both.
void addSwings(const Weights& weights, std::int64_t quota, double p, bool both, double share,
               std::vector<double>& swings)
{
    const auto blocking = weights.total - quota + 1;
    // Where even the heaviest member is out of reach of the quota, nobody is critical.
    const double reach = p * static_cast<double>(weights.total) +
                         WeightInFavour::hoeffding * std::sqrt(weights.squares);
    const auto heaviest = weights.sorted.back();
    const auto reached = [&](std::int64_t bound) {
        return static_cast<double>(bound - heaviest) <= reach;
    };
    const bool atP = reached(quota);
    const bool atOther = both && reached(blocking);
    if (!atP && !atOther)
        return;
    const WeightInFavour favour(weights.sorted, std::max(atP ? quota : 1, atOther ? blocking : 1),
                                p);
    for (std::size_t k = 0; k < weights.different.size(); ++k) {
        if (atP)
            swings[k] += share * favour.swing(quota, weights.different[k], p);
        if (atOther)
            swings[k] += share * favour.swing(blocking, weights.different[k], p);
    }
}

/// From the different weights back to the members.
std::vector<double> byMember(const WeightedRule& rule, const Weights& weights,
                             const std::vector<double>& swings)
{
    std::vector<double> result;
    for (const auto weight : rule.weights) {
        const auto place =
            std::lower_bound(weights.different.begin(), weights.different.end(), weight);
        result.push_back(
            weight == 0 ? 0 : swings[static_cast<std::size_t>(place - weights.different.begin())]);
    }
    return result;
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

Result<Criticality> oneRuleShapleyShubik(const VotingGame& game, const std::stop_token& stop)
{
    const auto& rule = game.rules.front();
    const Weights weights(rule);
    std::vector<double> swings(weights.different.size(), 0.0);
    const auto quadrature = gaussLegendre((game.size() + 1) / 2);
    // The nodes lie symmetrically: each below ½ stands for its mirror image as well.
    for (std::size_t k = 0; k < quadrature.nodes.size(); ++k) {
        if (stop.stop_requested())
            return model::stoppedComputation();
        const double p = quadrature.nodes[k];
        const bool middle = 2 * k + 1 == quadrature.nodes.size();
        if (p < 0.5 || middle)
            addSwings(weights, rule.quota, std::min(p, 0.5), !middle, quadrature.weights[k],
                      swings);
    }
    return Criticality{byMember(rule, weights, swings), {}, {}};
}

Result<Criticality> oneRuleBanzhaf(const VotingGame& game, const std::stop_token& stop)
{
    if (stop.stop_requested())
        return model::stoppedComputation();
    const auto& rule = game.rules.front();
    const Weights weights(rule);
    std::vector<double> swings(weights.different.size(), 0.0);
    addSwings(weights, rule.quota, 0.5, false, 1, swings);
    const double losing = WeightInFavour(weights.sorted, rule.quota, 0.5).below(rule.quota);
    return Criticality{byMember(rule, weights, swings), {}, 1 - losing};
}

} // namespace concordat::governance
