#pragma once

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

#include "core/measures/rational.h"
#include "core/model/result.h"
#include "core/split/game.h"

namespace concordat::split {

struct NucleolusOptions {
    bool imputationsOnly = true; ///< nobody gets less than alone; false gives the prenucleolus
    bool perCapita = false;      ///< excess divided by the size of the coalition
    std::stop_token stop;
};

struct NucleolusResult {
    std::vector<double> shares;
    /// The excesses made as small as possible, one after the other; the first of the prenucleolus
    /// is the least-core value.
    std::vector<double> levels;
    /// The same without rounding, solved from the coalitions settled; empty above
    /// `exactPlayers` or when the equations did not determine it.
    std::vector<measures::Rational> exactShares;
    /// Kohlberg's criterion holds at the answer; empty: not examined, there are too many
    /// coalitions.
    std::optional<bool> certified;
};

/// Schmeidler's nucleolus (1969) and its relatives by a sequence of linear programs, coalitions
/// generated as they are violated; a level ends with the coalitions of positive dual price
/// settled. `gains` has 2^n entries, n from 1 to 24.
/// Errors: no imputations exist, cancelled, or the solver fails.
model::Result<NucleolusResult> nucleolus(std::span<const double> gains,
                                         const NucleolusOptions& options);

/// The modiclus (Sudhölter 1997): the prenucleolus of the dual cover on 2n players, restricted
/// to the n. n from 1 to 11.
model::Result<NucleolusResult> modiclus(std::span<const double> gains, const std::stop_token& stop);

/// Kohlberg's criterion (1971): at every level the coalitions of at least that excess are
/// balanced (weakly, with the players held at their own value, for the nucleolus).
/// `exactExcess` may be empty; excesses are then compared with a tolerance.
model::Result<bool> kohlbergHolds(std::span<const double> gains, std::span<const double> shares,
                                  const std::vector<measures::Rational>& exactExcess,
                                  const NucleolusOptions& options);

/// Coalitions up to this many players are examined for the certificate.
inline constexpr std::size_t certifiedPlayers = 12;

} // namespace concordat::split
