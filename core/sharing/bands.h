#pragma once

#include <optional>
#include <vector>

#include "core/sharing/consortium_game.h"
#include "core/sharing/guidelines.h"

namespace concordat::sharing {

/// What the guidelines allow one member, in percent.
struct Band {
    std::optional<double> fair; ///< w_c·contribution + w_r·risk; empty: one of them is unknown
    double least = 0;
    double most = 100;
    bool liftedForSmall = false; ///< the lower end is an SME's contribution share
    bool capped = false;         ///< the upper end is the cap
};

struct Bands {
    std::vector<Band> members; ///< in the order of the game
    measures::Explanation why;
};

/// Bands of the return shares: ±bandPoints about the fair share, an SME not below its contribution
/// share, nobody above the cap except in a star. Where contribution or risk is unknown there is no
/// band beyond 0 and the cap, and it is said.
Bands bandsOf(const model::State& state, model::Date asOf, const ConsortiumGame& game,
              const Guideline& guideline);

} // namespace concordat::sharing
