#pragma once

#include "core/measures/explanation.h"
#include "core/measures/goals.h"
#include "core/model/state.h"

namespace concordat::ui {

/// What each number of the page comes from, for the why panel.

/// How much is planned: the counts below the title.
measures::Explanation explainProgramme(const model::State& state);
measures::Explanation explainGoals(const measures::GoalOverlap& overlap);
/// What the packages cost together, against the cost stated for the whole.
measures::Explanation explainWork(const model::State& state);
/// What was reached, what is late, and what was planned against what came out.
measures::Explanation explainMilestones(const model::State& state, model::Date asOf);
/// Which of several findings on a criterion is drawn.
measures::Explanation explainEvaluation(const model::State& state);

} // namespace concordat::ui
