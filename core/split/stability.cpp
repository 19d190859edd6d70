#include "core/split/stability.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace concordat::split {

namespace {

constexpr double relativeTolerance = 1e-9;

void keepWorst(std::vector<Objection>& objections, std::size_t most)
{
    std::stable_sort(objections.begin(), objections.end(),
                     [](const auto& a, const auto& b) { return a.excess > b.excess; });
    if (objections.size() > most)
        objections.resize(most);
}

} // namespace

Stability stabilityOf(std::span<const double> gains, std::span<const double> shares,
                      std::size_t most, const std::stop_token& stop)
{
    struct Found {
        double excess;
        Coalition coalition;
    };
    const auto smaller = [](const Found& a, const Found& b) {
        return a.excess != b.excess ? a.excess > b.excess : a.coalition < b.coalition;
    };
    double scale = 0;
    for (const double value : gains)
        scale = std::max(scale, std::abs(value));
    const double tolerance = relativeTolerance * std::max(scale, 1e-300);
    const auto lowBits = std::min<std::size_t>(shares.size(), 12);
    std::vector<double> low(std::size_t{1} << lowBits, 0.0);
    for (std::size_t s = 1; s < low.size(); ++s)
        low[s] = low[s & (s - 1)] + shares[static_cast<std::size_t>(std::countr_zero(s))];
    std::vector<Found> worst;
    bool any = false;
    double threshold = tolerance;
    for (std::size_t first = 0; first < gains.size(); first += low.size()) {
        if ((first & 0xFFFFF) == 0 && stop.stop_requested())
            return {};
        double base = 0;
        for (auto rest = first; rest != 0; rest &= rest - 1)
            base += shares[static_cast<std::size_t>(std::countr_zero(rest))];
        for (std::size_t j = 0; j < low.size(); ++j) {
            const double excess = gains[first + j] - base - low[j];
            if (excess <= threshold)
                continue;
            any = true;
            worst.push_back({excess, first + j});
            std::push_heap(worst.begin(), worst.end(), smaller);
            if (worst.size() > most) {
                std::pop_heap(worst.begin(), worst.end(), smaller);
                worst.pop_back();
                threshold = std::max(threshold, worst.empty() ? threshold : worst.front().excess);
            }
        }
    }
    std::sort(worst.begin(), worst.end(), smaller);
    Stability result;
    const double total = std::accumulate(shares.begin(), shares.end(), 0.0);
    result.inCore = !any && std::abs(total - gains.back()) <= tolerance;
    for (const auto& found : worst) {
        Objection objection{{}, found.excess};
        for (auto rest = found.coalition; rest != 0; rest &= rest - 1)
            objection.members.push_back(static_cast<std::size_t>(std::countr_zero(rest)));
        result.objections.push_back(std::move(objection));
    }
    return result;
}

Stability airportStability(const AirportCosts& airport, std::span<const double> kindTotals,
                           std::size_t most)
{
    const double dearest = *std::max_element(airport.costs.begin(), airport.costs.end());
    const double tolerance = relativeTolerance * std::max(dearest, 1e-300);
    Stability result;
    for (std::size_t k = 0; k < airport.costs.size(); ++k) {
        Objection objection{{}, -airport.costs[k]};
        for (std::size_t j = 0; j < airport.costs.size(); ++j) {
            if (airport.costs[j] <= airport.costs[k] && kindTotals[j] > 0) {
                objection.members.push_back(j);
                objection.excess += kindTotals[j];
            }
        }
        const bool repeated =
            std::any_of(result.objections.begin(), result.objections.end(),
                        [&](const auto& other) { return other.members == objection.members; });
        if (objection.excess > tolerance && !repeated)
            result.objections.push_back(std::move(objection));
    }
    const double total = std::accumulate(kindTotals.begin(), kindTotals.end(), 0.0);
    result.inCore = result.objections.empty() && std::abs(total - dearest) <= tolerance;
    keepWorst(result.objections, most);
    return result;
}

Stability bankruptcyStability(const Bankruptcy& bankruptcy, std::span<const double> shares,
                              std::size_t most)
{
    const double tolerance = relativeTolerance * std::max(bankruptcy.estate, 1e-300);
    Stability result;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (shares[i] < -tolerance)
            result.objections.push_back({{i}, -shares[i]});
        if (shares[i] > bankruptcy.claims[i] + tolerance) {
            Objection others{{}, shares[i] - bankruptcy.claims[i]};
            for (std::size_t j = 0; j < shares.size(); ++j) {
                if (j != i)
                    others.members.push_back(j);
            }
            result.objections.push_back(std::move(others));
        }
    }
    const double total = std::accumulate(shares.begin(), shares.end(), 0.0);
    result.inCore = result.objections.empty() && std::abs(total - bankruptcy.estate) <= tolerance;
    keepWorst(result.objections, most);
    return result;
}

} // namespace concordat::split
