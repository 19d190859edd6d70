#include "core/split/values.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace concordat::split {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;

namespace {

std::size_t playersOf(std::span<const double> gains)
{
    return static_cast<std::size_t>(std::countr_zero(gains.size()));
}

double orderWeight(std::size_t before, std::size_t n)
{
    // before!(n−1−before)!/n!
    double weight = 1 / static_cast<double>(n);
    for (std::size_t k = 1; k <= before; ++k)
        weight *= static_cast<double>(k) / static_cast<double>(n - k);
    return weight;
}

Error unanswerable(model::Text text)
{
    return {ErrorCode::unsolvable, std::move(text), {}, {}};
}

std::vector<double> utopia(std::span<const double> gains)
{
    std::vector<double> result;
    result.reserve(playersOf(gains));
    for (std::size_t i = 0; i < playersOf(gains); ++i)
        result.push_back(gains.back() - gains[(gains.size() - 1) & ~(std::size_t{1} << i)]);
    return result;
}

/// Looks at the token now and then: some millions of coalitions take a few milliseconds.
bool isTimeToStop(std::size_t coalition, const std::stop_token& stop)
{
    return (coalition & 0xFFFFF) == 0 && stop.stop_requested();
}

/// Sums of the members' numbers for coalitions asked in counting order; a table of all of them
/// would be as large as the game's.
class CoalitionSums {
public:
    explicit CoalitionSums(std::span<const double> numbers)
        : m_numbers(numbers), m_low(std::size_t{1} << std::min<std::size_t>(numbers.size(), 12))
    {
        for (std::size_t s = 1; s < m_low.size(); ++s)
            m_low[s] = m_low[s & (s - 1)] + numbers[static_cast<std::size_t>(std::countr_zero(s))];
    }

    double of(Coalition coalition)
    {
        const auto low = coalition & (m_low.size() - 1);
        if (coalition - low != m_high) {
            m_high = coalition - low;
            m_base = 0;
            for (auto rest = m_high; rest != 0; rest &= rest - 1)
                m_base += m_numbers[static_cast<std::size_t>(std::countr_zero(rest))];
        }
        return m_base + m_low[low];
    }

private:
    std::span<const double> m_numbers;
    std::vector<double> m_low;
    Coalition m_high = 0;
    double m_base = 0;
};

double tolerance(std::span<const double> gains)
{
    double largest = 0;
    for (const double value : gains)
        largest = std::max(largest, std::abs(value));
    return 1e-10 * std::max(largest, 1e-300);
}

} // namespace

std::vector<double> dividends(std::span<const double> gains, const std::stop_token& stop)
{
    std::vector<double> result(gains.begin(), gains.end());
    for (std::size_t bit = 1; bit < result.size(); bit <<= 1) {
        for (std::size_t s = 0; s < result.size(); ++s) {
            if (isTimeToStop(s, stop))
                return result;
            if ((s & bit) != 0)
                result[s] -= result[s ^ bit];
        }
    }
    return result;
}

std::vector<double> weightedShapley(std::span<const double> gains, std::span<const double> weights,
                                    const std::stop_token& stop)
{
    const auto n = playersOf(gains);
    const auto parts = dividends(gains, stop);
    CoalitionSums sums(weights);
    std::vector<double> result(n, 0.0);
    for (std::size_t s = 1; s < gains.size() && !isTimeToStop(s, stop); ++s) {
        const double part = parts[s] / sums.of(s);
        for (auto rest = s; rest != 0; rest &= rest - 1)
            result[static_cast<std::size_t>(std::countr_zero(rest))] += part;
    }
    for (std::size_t i = 0; i < n; ++i)
        result[i] *= weights[i];
    return result;
}

std::vector<double> owenValue(std::span<const double> gains,
                              const std::vector<std::vector<std::size_t>>& unions,
                              const std::stop_token& stop)
{
    std::vector<double> result(playersOf(gains), 0.0);
    std::vector<Coalition> masks;
    for (const auto& group : unions) {
        Coalition mask = 0;
        for (const auto player : group)
            mask |= Coalition{1} << player;
        masks.push_back(mask);
    }
    for (std::size_t own = 0; own < unions.size(); ++own) {
        std::vector<Coalition> others;
        for (std::size_t u = 0; u < unions.size(); ++u) {
            if (u != own)
                others.push_back(masks[u]);
        }
        const auto& members = unions[own];
        for (std::size_t outer = 0; outer < std::size_t{1} << others.size(); ++outer) {
            if ((outer & 0xFF) == 0 && stop.stop_requested())
                return result;
            Coalition base = 0;
            for (std::size_t u = 0; u < others.size(); ++u)
                base |= (outer >> u & 1) != 0 ? others[u] : 0;
            const double outerWeight =
                orderWeight(static_cast<std::size_t>(std::popcount(outer)), unions.size());
            for (std::size_t inner = 0; inner < std::size_t{1} << members.size(); ++inner) {
                if ((inner & 0xFFFF) == 0 && stop.stop_requested())
                    return result;
                Coalition coalition = base;
                for (std::size_t m = 0; m < members.size(); ++m)
                    coalition |= (inner >> m & 1) != 0 ? Coalition{1} << members[m] : 0;
                const double weight =
                    outerWeight * (static_cast<std::size_t>(std::popcount(inner)) < members.size()
                                       ? orderWeight(static_cast<std::size_t>(std::popcount(inner)),
                                                     members.size())
                                       : 0);
                for (std::size_t m = 0; weight > 0 && m < members.size(); ++m) {
                    if ((inner >> m & 1) == 0)
                        result[members[m]] +=
                            weight *
                            (gains[coalition | Coalition{1} << members[m]] - gains[coalition]);
                }
            }
        }
    }
    return result;
}

Result<std::vector<double>> tauValue(std::span<const double> gains, const std::stop_token& stop)
{
    const auto n = playersOf(gains);
    const auto best = utopia(gains);
    std::vector<double> least(n, -HUGE_VAL);
    CoalitionSums sums(best);
    for (std::size_t s = 1; s < gains.size() && !isTimeToStop(s, stop); ++s) {
        const double together = sums.of(s);
        for (auto rest = s; rest != 0; rest &= rest - 1) {
            const auto i = static_cast<std::size_t>(std::countr_zero(rest));
            least[i] = std::max(least[i], gains[s] - together + best[i]);
        }
    }
    const double slack = tolerance(gains);
    const double bestSum = std::accumulate(best.begin(), best.end(), 0.0);
    const double leastSum = std::accumulate(least.begin(), least.end(), 0.0);
    for (std::size_t i = 0; i < n; ++i) {
        if (least[i] > best[i] + slack)
            return unanswerable(coreText("Split",
                                         "The game is not quasi-balanced: a member's minimal "
                                         "right exceeds what it adds to the others. There "
                                         "is no tau value."));
    }
    if (leastSum > gains.back() + slack || bestSum < gains.back() - slack)
        return unanswerable(coreText("Split", "The game is not quasi-balanced: the minimal rights "
                                              "and the utopia payoffs do not enclose the total. "
                                              "There is no tau value."));
    const double width = bestSum - leastSum;
    const double share = width > slack ? (gains.back() - leastSum) / width : 0;
    std::vector<double> result;
    result.reserve(n);
    for (std::size_t i = 0; i < n; ++i)
        result.push_back(least[i] + share * (best[i] - least[i]));
    return result;
}

Result<std::vector<double>> gatelyPoint(std::span<const double> gains)
{
    const auto n = playersOf(gains);
    const auto best = utopia(gains);
    double alone = 0;
    double width = 0;
    for (std::size_t i = 0; i < n; ++i) {
        alone += gains[std::size_t{1} << i];
        width += best[i] - gains[std::size_t{1} << i];
    }
    const double surplus = gains.back() - alone;
    const double slack = tolerance(gains);
    std::vector<double> result;
    result.reserve(n);
    if (std::abs(width) <= slack && std::abs(surplus) > slack)
        return unanswerable(coreText("Split",
                                     "No member can disrupt more than it loses itself; the "
                                     "Gately point is not defined."));
    for (std::size_t i = 0; i < n; ++i) {
        const double own = gains[std::size_t{1} << i];
        result.push_back(own + (std::abs(width) <= slack ? 0 : surplus * (best[i] - own) / width));
    }
    return result;
}

Result<CorrectedShares> correctedShares(std::span<const double> shapley,
                                        const std::vector<CorrectionFactor>& factors)
{
    const double total = std::accumulate(shapley.begin(), shapley.end(), 0.0);
    if (total == 0)
        return unanswerable(coreText("Split", "The total is 0; there are no shares to correct."));
    CorrectedShares result;
    for (std::size_t i = 0; i < shapley.size(); ++i) {
        double share = shapley[i] / total;
        for (const auto& factor : factors) {
            const double mean =
                factor.mean < 0 ? 1 / static_cast<double>(shapley.size()) : factor.mean;
            share += factor.weight * (factor.shares[i] - mean);
        }
        result.clipped = result.clipped || share < 0;
        result.shares.push_back(std::max(0.0, share));
    }
    if (result.clipped) {
        const double sum = std::accumulate(result.shares.begin(), result.shares.end(), 0.0);
        for (auto& share : result.shares)
            share /= sum;
    }
    return result;
}

} // namespace concordat::split
