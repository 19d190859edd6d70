#pragma once

#include <optional>

#include "core/charter/progress.h"
#include "core/formation/path.h"

namespace concordat::ui {

/// The steps of formation with the charter's own count of its articles.
std::vector<formation::PathStep> formationPath(const model::State& state, model::Date asOf);

/// How far the charter is by the clauses in use; nothing when there are none.
std::optional<charter::Progress> charterProgress(const model::State& state, model::Date asOf);

} // namespace concordat::ui
