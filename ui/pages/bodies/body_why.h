#pragma once

#include "core/governance/body_findings.h"
#include "core/measures/explanation.h"

namespace concordat::ui {

/// What one seat amounts to: whose it is, its votes among all of the body, and what is wrong.
measures::Explanation seatWhy(const model::State& state, const model::Seat& seat, model::Date day);
/// What one rule asks for on that day: the votes needed, vetoes, and what is wrong.
measures::Explanation ruleWhy(const model::State& state, const model::DecisionRule& rule,
                              model::Date day);

} // namespace concordat::ui
