#include "core/split/airport.h"

#include <algorithm>
#include <numeric>

namespace concordat::split {

namespace {

std::vector<std::size_t> cheapestFirst(const AirportCosts& airport)
{
    std::vector<std::size_t> order(airport.costs.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](auto a, auto b) { return airport.costs[a] < airport.costs[b]; });
    return order;
}

} // namespace

std::vector<double> airportShapley(const AirportCosts& airport)
{
    std::vector<double> totals(airport.costs.size(), 0.0);
    double users = std::accumulate(airport.counts.begin(), airport.counts.end(), 0.0);
    double paid = 0;
    double each = 0;
    for (const auto kind : cheapestFirst(airport)) {
        each += (airport.costs[kind] - paid) / users;
        paid = airport.costs[kind];
        totals[kind] = each * airport.counts[kind];
        users -= airport.counts[kind];
    }
    return totals;
}

std::vector<double> airportNucleolus(const AirportCosts& airport)
{
    const auto order = cheapestFirst(airport);
    const auto kinds = order.size();
    std::vector<double> cost{0};
    std::vector<double> users{0};
    for (const auto kind : order) {
        cost.push_back(airport.costs[kind]);
        users.push_back(users.back() + airport.counts[kind]);
    }
    std::vector<double> totals(kinds, 0.0);
    std::size_t done = 0;
    double each = 0;
    while (done < kinds) {
        const double owed = each - cost[done];
        double least = (cost[kinds] + owed) / (users[kinds] - users[done]);
        auto reach = kinds;
        for (auto k = done + 1; k < kinds; ++k) {
            const double candidate = (cost[k] + owed) / (users[k] - users[done] + 1);
            // The furthest of equal steps, so that a whole group is settled at once.
            if (candidate < least || (candidate <= least && reach != kinds)) {
                least = candidate;
                reach = k;
            }
        }
        each = least;
        for (auto k = done + 1; k <= reach; ++k)
            totals[order[k - 1]] = each * airport.counts[order[k - 1]];
        done = reach;
    }
    return totals;
}

} // namespace concordat::split
