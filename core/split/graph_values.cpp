#include <bit>

#include "core/split/semivalues.h"
#include "core/split/values.h"

namespace concordat::split {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;

namespace {

/// The players reachable from `start` over the links inside `allowed`.
Coalition component(std::size_t start, Coalition allowed, const std::vector<Coalition>& neighbours)
{
    Coalition reached = Coalition{1} << start;
    Coalition frontier = reached;
    while (frontier != 0) {
        const auto player = static_cast<std::size_t>(std::countr_zero(frontier));
        frontier &= frontier - 1;
        const Coalition fresh = neighbours[player] & allowed & ~reached;
        reached |= fresh;
        frontier |= fresh;
    }
    return reached;
}

std::vector<Coalition> neighboursOf(std::size_t players, const Links& links, Coalition chosen)
{
    std::vector<Coalition> result(players, 0);
    for (std::size_t l = 0; l < links.size(); ++l) {
        if ((chosen >> l & 1) == 0)
            continue;
        result[links[l].first] |= Coalition{1} << links[l].second;
        result[links[l].second] |= Coalition{1} << links[l].first;
    }
    return result;
}

double worthOfComponents(std::span<const double> gains, Coalition coalition,
                         const std::vector<Coalition>& neighbours)
{
    double sum = 0;
    while (coalition != 0) {
        const auto part =
            component(static_cast<std::size_t>(std::countr_zero(coalition)), coalition, neighbours);
        sum += gains[part];
        coalition &= ~part;
    }
    return sum;
}

} // namespace

Result<std::vector<double>> myersonValue(std::span<const double> gains, const Links& links,
                                         const std::stop_token& stop)
{
    const auto players = static_cast<std::size_t>(std::countr_zero(gains.size()));
    const auto neighbours = neighboursOf(players, links, ~Coalition{0});
    const auto restricted = [&](std::size_t first, std::span<double> buffer) {
        for (std::size_t s = 0; s < buffer.size(); ++s)
            buffer[s] = worthOfComponents(gains, first + s, neighbours);
        return std::span<const double>(buffer);
    };
    auto values = semivalues(players, restricted, stop);
    if (!values)
        return values.error();
    return std::move(values->shapley);
}

Result<std::vector<double>> positionValue(std::span<const double> gains, const Links& links,
                                          double memoryLimit, const std::stop_token& stop)
{
    const auto players = static_cast<std::size_t>(std::countr_zero(gains.size()));
    std::vector<double> result;
    result.reserve(players);
    for (std::size_t i = 0; i < players; ++i)
        result.push_back(gains[std::size_t{1} << i]);
    if (links.empty())
        return result;
    if (links.size() > 40 || tableBytes(links.size()) > memoryLimit)
        return Error{ErrorCode::unsolvable,
                     coreText("Split", "The position value of {count} links would take {size} "
                                       "gigabytes; use fewer links or another rule.")
                         .with("count", static_cast<std::int64_t>(links.size()))
                         .with("size", tableBytes(links.size()) / 1e9),
                     "links",
                     {}};
    double alone = 0;
    for (const double value : result)
        alone += value;
    std::vector<double> linkGame(std::size_t{1} << links.size(), 0.0);
    for (std::size_t chosen = 0;
         chosen < linkGame.size() && !((chosen & 0xFFF) == 0 && stop.stop_requested()); ++chosen)
        linkGame[chosen] =
            worthOfComponents(gains, gains.size() - 1, neighboursOf(players, links, chosen)) -
            alone;
    const auto values = semivalues(links.size(), fromTable(linkGame), stop);
    if (!values)
        return values.error();
    for (std::size_t l = 0; l < links.size(); ++l) {
        result[links[l].first] += values->shapley[l] / 2;
        result[links[l].second] += values->shapley[l] / 2;
    }
    return result;
}

} // namespace concordat::split
