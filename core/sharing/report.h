#pragma once

#include <string>
#include <vector>

#include "core/measures/wording.h"
#include "core/sharing/consortium_game.h"
#include "core/sharing/contribution_evaluation.h"
#include "core/split/division.h"

namespace concordat::sharing {

/// Answers `concordat split WORKSPACE --method …`: for each rule an object as for game files, with
/// the shares in percent, the bands, the stability report and the incentives beside it. Rules that
/// lack something answer with their `error`; only when none has an answer the whole is an error.
model::Result<std::string> splitReportJson(const model::State& state, model::Date asOf,
                                           const std::vector<std::string>& methodNames,
                                           const GameOptions& options = {},
                                           const split::SplitOptions& split = {},
                                           const measures::Wording& words = model::toEnglish);

/// Answers `concordat guidelines WORKSPACE`.
std::string guidelinesJson(const model::State& state, model::Date asOf,
                           const measures::Wording& words = model::toEnglish);

/// Answers `concordat contributions WORKSPACE --weights …`.
std::string contributionsJson(const model::State& state, model::Date asOf,
                              const EvaluationOptions& options,
                              const measures::Wording& words = model::toEnglish);

} // namespace concordat::sharing
