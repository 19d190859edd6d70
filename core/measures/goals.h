#pragma once

#include <optional>

#include "core/measures/membership.h"

namespace concordat::measures {

/// How far the members want the same.
struct GoalOverlap {
    std::optional<double> percent; ///< 0 to 100; empty below two members with goals
    std::size_t members = 0;       ///< who owns or supports a goal
};

/// Mean over all pairs of members with goals of |goals of both| ÷ |goals of either|, in percent
/// *(d)*. A goal counts for its owner and its supporters; a goal of the whole without supporters
/// counts for nobody.
GoalOverlap goalOverlap(const model::State& state, const Membership& membership);

} // namespace concordat::measures
