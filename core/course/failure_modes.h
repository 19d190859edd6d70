#pragma once

#include <optional>
#include <vector>

#include "core/course/node_signs.h"

namespace concordat::course {

/// How consortia of this kind fail (review, R87, R124).
enum class FailureMode {
    nameOnly,         ///< connected in name but not in action
    quicklyDissolved, ///< easily formed yet quickly dissolved
    shallow           ///< shallow cooperation
};

enum class Bearing { supports, against, unknown };

/// One step of the path through the chain that would lead to the failure.
struct FailureStep {
    model::ChainNode node{};
    model::Text statement; ///< what would have to be so
    model::Text found;     ///< what is found
    std::optional<double> score;
    Bearing bearing = Bearing::unknown;
};

enum class Verdict {
    present, ///< every step that is known supports it
    signs,   ///< some do, or a warning speaks for it
    absent,
    untold ///< less than half of the steps are known
};

struct FailureReading {
    FailureMode mode{};
    Verdict verdict{};
    std::vector<FailureStep> path; ///< in the order of the chain
    std::vector<int> rules;        ///< warnings that stand and speak for it
    measures::Explanation why;
};

/// Below it a step of a path counts as weak *(d)*.
inline constexpr double weakBelow = 50;

/// Every failure mode read off the chain and the warnings.
std::vector<FailureReading> failureModes(const chain::ChainResult& chain, const model::State& state,
                                         model::Date asOf, const warnings::Judgement& judgement);

model::Text titleOf(FailureMode mode);
model::Text titleOf(Verdict verdict);
const char* nameOf(FailureMode mode); ///< `nameOnly` …
const char* nameOf(Verdict verdict);

} // namespace concordat::course
