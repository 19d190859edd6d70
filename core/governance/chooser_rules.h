#pragma once

#include "core/governance/chooser.h"

namespace concordat::governance {

// What the rooms of the chooser share among themselves.

/// Places of the models in every array of three.
inline constexpr std::size_t star = 0;
inline constexpr std::size_t coreLed = 1;
inline constexpr std::size_t coreless = 2;

double shaped(ChooserShape shape, double value);
double totalWeight(const std::vector<ChooserTerm>& terms);
double scoreOf(const std::vector<ChooserTerm>& terms, const ChooserInputs& inputs);
bool leadAbsent(const ChooserInputs& inputs, const ChooserParameters& limits);
bool facilitatorNeeded(const ChooserInputs& inputs, const ChooserParameters& limits);
bool vetoed(std::size_t which, const ChooserInputs& inputs, const ChooserParameters& limits);
std::vector<model::Text> vetoTexts(std::size_t which, const ChooserInputs& inputs,
                                   const ChooserParameters& limits);
/// Positions of the models that are not vetoed, the best first; equal scores keep their order.
std::vector<std::size_t> standing(const ChooserInputs& inputs, const ChooserParameters& limits);
std::size_t leaderOf(const ChooserInputs& inputs, const ChooserParameters& limits);

/// Fires the rules R1 to R6, notes the edge cases and fills in the explanation.
void explain(const ChooserInputs& inputs, const ChooserParameters& limits,
             GovernanceChoice& choice);

} // namespace concordat::governance
