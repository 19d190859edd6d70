#pragma once

#include <string>
#include <vector>

#include "core/model/state.h"

namespace concordat::cadence {

/// One question of the yearly review, with the facts that answer it so far.
struct ReviewStep {
    std::string id; ///< `review.risk` …: also the reference of its agenda item
    model::Text title;
    model::Text facts;
    bool attention = false; ///< the facts ask for a decision
    std::string page;       ///< where it is decided
};

/// The walk of the yearly review (R146): triggers, risk shares, benefit rules, leadership, and
/// whether the governance model has drifted.
std::vector<ReviewStep> yearlyReview(const model::State& state, model::Date asOf);

} // namespace concordat::cadence
