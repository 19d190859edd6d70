#pragma once

#include <optional>
#include <vector>

#include "core/measures/explanation.h"
#include "core/sharing/guidelines.h"

namespace concordat::sharing {

/// One reason to look at the split again.
struct Trigger {
    std::string id; ///< `stage`, `membership`, `leader`, `milestone`, `contribution`, `return`,
                    ///< `route`, `competition`, `trust`, `dispute`, `time`
    model::Text name;
    std::optional<bool> fired; ///< empty: nothing is recorded that could tell
    model::Text evidence;
    std::optional<model::Date> since;
};

struct TriggerReport {
    std::vector<Trigger> triggers;
    std::optional<model::Date> lastReview; ///< the last adopted split or evaluation
    std::size_t fired = 0;
    measures::Explanation why;
};

/// Facts after the last review (or, without one, after the start) that call for another.
TriggerReport triggersOf(const model::State& state, model::Date asOf);

} // namespace concordat::sharing
