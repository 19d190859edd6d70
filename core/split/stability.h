#pragma once

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

#include "core/split/game.h"

namespace concordat::split {

/// A coalition that would get more on its own, and by how much.
struct Objection {
    std::vector<std::size_t> members;
    double excess = 0; ///< above 0
};

struct Stability {
    /// Nobody objects and exactly the total is shared out; empty: not known at this size.
    std::optional<bool> inCore;
    std::vector<Objection> objections; ///< the largest first
};

/// Examines every coalition of a table of gains. Shares are gains too. Asked to stop, it returns
/// early and knows nothing about the core.
Stability stabilityOf(std::span<const double> gains, std::span<const double> shares,
                      std::size_t most, const std::stop_token& stop = {});

/// The same for costs of airport kinds: only "all who need at most this" can object most.
Stability airportStability(const AirportCosts& airport, std::span<const double> kindTotals,
                           std::size_t most);

/// In a bankruptcy game the core is: nobody below 0, nobody above the claim.
Stability bankruptcyStability(const Bankruptcy& bankruptcy, std::span<const double> shares,
                              std::size_t most);

} // namespace concordat::split
