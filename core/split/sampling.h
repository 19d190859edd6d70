#pragma once

#include <functional>
#include <span>
#include <stop_token>
#include <vector>

#include "core/model/result.h"

namespace concordat::split {

/// Writes what each player adds when they come in this order: `added[p]` for player p.
using OrderMarginals =
    std::function<void(std::span<const std::size_t> order, std::span<double> added)>;

struct SamplingOptions {
    std::uint64_t seed = 1;
    /// Stop when every 95 % interval has at most this half-width; 0 uses all orders allowed.
    double halfWidth = 0;
    std::size_t orders = 100000; ///< at most this many orders
    std::stop_token stop;
};

struct SampledValue {
    std::vector<double> shares;
    std::vector<double> standardError;
    std::size_t orders = 0; ///< orders walked
};

/// Half the width of the widest 95 % interval.
double halfWidth95(const std::vector<double>& standardError);

/// Shapley value from drawn orders, each walked forwards and backwards: in games whose players
/// matter in pairs only, the two together are already exact.
model::Result<SampledValue> sampledShapley(std::size_t players, const OrderMarginals& marginals,
                                           const SamplingOptions& options);

} // namespace concordat::split
