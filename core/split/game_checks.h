#pragma once

#include <optional>
#include <stop_token>
#include <vector>

#include "core/split/acceptable.h"

namespace concordat::split {

/// What kind of game it is. Empty answers were not examined: there are too many coalitions.
struct GameChecks {
    /// Two coalitions without a common member never earn less together.
    std::optional<bool> superadditive;
    /// The later somebody joins, the more it adds (Shapley 1971); then the Shapley value is in
    /// the core.
    std::optional<bool> convex;
    /// The core is not empty (Bondareva 1963, Shapley 1967).
    std::optional<bool> balanced;
    std::optional<double> leastCore; ///< above 0: by how much some coalition must object
    Proof balancedBy = Proof::everyCoalition;
    std::vector<std::size_t> first;  ///< with `second`: where superadditivity fails
    std::vector<std::size_t> second; ///< empty when it does not
};

inline constexpr std::size_t checkedPlayers = 14; ///< superadditivity compares 3^n pairs

model::Result<GameChecks> checkGame(const Game& game, const ObjectionSearch& search,
                                    const std::stop_token& stop = {});

} // namespace concordat::split
