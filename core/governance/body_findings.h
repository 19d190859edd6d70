#pragma once

#include "core/governance/body_votes.h"

namespace concordat::governance {

/// How serious a finding about a body is.
enum class BodyFindingKind {
    impossible, ///< what is written cannot work
    doubtful    ///< it works, but hardly as meant
};

/// What is wrong with a body, its seats or its rules, and what to do about it.
struct BodyFinding {
    std::string id; ///< `quota-above-total`, `no-seats`, …
    BodyFindingKind kind = BodyFindingKind::doubtful;
    model::Id<model::Body> body;
    std::optional<model::Id<model::DecisionRule>> rule; ///< where it was made
    std::optional<model::Id<model::Seat>> seat;
    model::Text message; ///< what is wrong and why
    model::Text remedy;
};

/// Looks at one body on that day; the impossible first.
std::vector<BodyFinding> findingsOf(const model::State& state, const model::Body& body,
                                    model::Date day);
/// All bodies in their order.
std::vector<BodyFinding> bodyFindings(const model::State& state, model::Date day);

} // namespace concordat::governance
