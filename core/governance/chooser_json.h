#pragma once

#include <nlohmann/json.hpp>

#include "core/governance/assessment.h"

namespace concordat::governance {

/// Draws and spread of the weight perturbation wherever its win shares are shown, and its seed.
inline constexpr std::size_t weightDraws = 2000;
inline constexpr double weightSpread = 0.3;
inline constexpr std::uint64_t weightSeed = 1;

/// `singleCentreStar` and so on, as the model is stored.
const char* modelId(model::GovernanceModel which);
/// `tooClose`, `mostlyDefaults`; null when something is recommended.
nlohmann::json abstentionJson(Abstention abstention);

/// Recommendation, leader, runner-up, abstention and scores.
nlohmann::json verdictJson(const GovernanceChoice& choice);
/// The verdict with everything that explains it: contributions, vetoes, flips, sensitivity.
nlohmann::json choiceJson(const ChooserInputs& inputs, const GovernanceChoice& choice,
                          const ChooserParameters& parameters,
                          const measures::Wording& words = model::toEnglish);

/// The answer of `concordat governance WORKSPACE`.
nlohmann::json assessmentJson(const Assessment& assessment);

} // namespace concordat::governance
