#include "core/split/bankruptcy.h"

#include <algorithm>
#include <numeric>

namespace concordat::split {

std::vector<double> constrainedEqualAwards(double estate, const std::vector<double>& claims)
{
    std::vector<std::size_t> order(claims.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](auto a, auto b) { return claims[a] < claims[b]; });
    std::vector<double> awards(claims.size(), 0.0);
    double left = estate;
    for (std::size_t at = 0; at < order.size(); ++at) {
        const double equal = left / static_cast<double>(order.size() - at);
        awards[order[at]] = std::min(equal, claims[order[at]]);
        left -= awards[order[at]];
    }
    return awards;
}

std::vector<double> constrainedEqualLosses(double estate, const std::vector<double>& claims)
{
    const double total = std::accumulate(claims.begin(), claims.end(), 0.0);
    auto awards = constrainedEqualAwards(total - estate, claims);
    for (std::size_t i = 0; i < claims.size(); ++i)
        awards[i] = claims[i] - awards[i];
    return awards;
}

std::vector<double> talmud(const Bankruptcy& bankruptcy)
{
    auto halves = bankruptcy.claims;
    for (auto& claim : halves)
        claim /= 2;
    const double half = std::accumulate(halves.begin(), halves.end(), 0.0);
    if (bankruptcy.estate <= half)
        return constrainedEqualAwards(bankruptcy.estate, halves);
    auto awards = constrainedEqualLosses(bankruptcy.estate - half, halves);
    for (std::size_t i = 0; i < halves.size(); ++i)
        awards[i] += halves[i];
    return awards;
}

} // namespace concordat::split
