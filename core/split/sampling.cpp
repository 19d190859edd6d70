#include "core/split/sampling.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace concordat::split {

using model::Result;

namespace {

constexpr double normal95 = 1.959963984540054;
constexpr std::size_t checkEvery = 64;

} // namespace

double halfWidth95(const std::vector<double>& standardError)
{
    return standardError.empty()
               ? 0
               : normal95 * *std::max_element(standardError.begin(), standardError.end());
}

Result<SampledValue> sampledShapley(std::size_t players, const OrderMarginals& marginals,
                                    const SamplingOptions& options)
{
    std::mt19937_64 random(options.seed);
    std::vector<std::size_t> order(players);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::vector<double> forwards(players, 0.0);
    std::vector<double> backwards(players, 0.0);
    SampledValue result;
    result.shares.assign(players, 0.0);
    std::vector<double> spread(players, 0.0); // sum of squared deviations (Welford)
    const auto most = std::max<std::size_t>(2, options.orders / 2);
    for (std::size_t pair = 1; pair <= most; ++pair) {
        for (std::size_t i = players; i > 1; --i)
            std::swap(order[i - 1], order[random() % i]);
        marginals(order, forwards);
        std::reverse(order.begin(), order.end());
        marginals(order, backwards);
        result.orders += 2;
        double widest = 0;
        for (std::size_t i = 0; i < players; ++i) {
            const double value = (forwards[i] + backwards[i]) / 2;
            const double before = value - result.shares[i];
            result.shares[i] += before / static_cast<double>(pair);
            spread[i] += before * (value - result.shares[i]);
            widest = std::max(widest, spread[i]);
        }
        if (pair % checkEvery != 0)
            continue;
        if (options.stop.stop_requested())
            return model::stoppedComputation();
        const auto count = static_cast<double>(pair);
        if (options.halfWidth > 0 &&
            normal95 * std::sqrt(widest / (count - 1) / count) <= options.halfWidth)
            break;
    }
    const auto pairs = result.orders / 2;
    const auto count = static_cast<double>(pairs);
    for (const double sum : spread)
        result.standardError.push_back(std::sqrt(sum / (count - 1) / count));
    return result;
}

} // namespace concordat::split
