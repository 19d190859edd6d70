#pragma once

#include <optional>
#include <vector>

#include "core/model/state.h"

namespace concordat::cadence {

/// A meeting to be called because the first had no quorum; rows without ids.
struct SecondCall {
    model::Occurrence meeting;
    std::vector<model::AgendaItem> items; ///< what the first one left undone
    /// Whether it comes within the days after which the body's lower quorum no longer applies.
    bool lowerQuorum = false;
};

/// The second meeting of one that was held without a quorum: on the last working day that the body
/// allows for it, at the earliest at `asOf`. Nothing without a body or a day.
std::optional<SecondCall> secondCallOf(const model::State& state, const model::Occurrence& first,
                                       model::Date asOf);

} // namespace concordat::cadence
