#pragma once

#include <span>
#include <stop_token>
#include <vector>

#include "core/split/objection_search.h"

namespace concordat::split {

/// What a split has to keep to, per player, as gains.
struct Bounds {
    std::vector<double> least;
    std::vector<double> most;
};

struct LeastCore {
    double excess = 0; ///< the smallest largest excess; above 0 the core is empty
    std::vector<double> shares;
    Proof proof = Proof::everyCoalition;
};

/// Makes the largest excess v(S) − x(S) over proper coalitions as small as possible, within the
/// bounds when there are some (Maschler, Peleg & Shapley 1979). Rows come as they are violated.
/// Errors: the bounds leave nothing, cancelled, or the solver fails.
model::Result<LeastCore> leastCore(const ObjectionSearch& search, const Bounds* bounds,
                                   const std::stop_token& stop = {});

/// The split nearest to a proposal to which no coalition objects.
struct NearestSplit {
    std::vector<double> shares;
    double moved = 0;  ///< what goes from one to another: ½·Σ|x_i − p_i|
    double excess = 0; ///< 0: in the core. Above: the core (within the bounds) is empty, and no
                       ///< coalition objects by more than this, the least possible
    bool coreEmpty = false; ///< also without the bounds
    Proof proof = Proof::everyCoalition;
};

/// Moves as little as possible, and of all such splits makes the largest single move small.
/// Where the core is empty or outside the bounds, the same within the least core.
model::Result<NearestSplit> nearestAcceptable(const ObjectionSearch& search,
                                              std::span<const double> proposal,
                                              const Bounds& bounds,
                                              const std::stop_token& stop = {});

} // namespace concordat::split
