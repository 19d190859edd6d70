#pragma once

#include "core/governance/assessment.h"
#include "core/governance/coordination.h"
#include "core/governance/leadership.h"
#include "ui/figures/figure.h"

namespace concordat::ui::figures {

/// Points of the three models.
Figure modelScoresFigure(const governance::Assessment& assessment);
/// The leader's margin when one input after the other moves by 20.
Figure tornadoFigure(const governance::Assessment& assessment);
/// Who leads over complexity and dependency, with the consortium as a dot.
Figure regionMapFigure(const governance::Assessment& assessment);
/// How often each model leads when all weights are shaken.
Figure winSharesFigure(const governance::Assessment& assessment);
/// The three scores for each stage.
Figure stageStripFigure(const std::vector<governance::Assessment>& stages);
/// The stages with their models and hand-overs, on one axis with the leaders.
Figure stagePlanFigure(const model::State& state, model::Date asOf);
/// Who leads when, with holes and overlaps.
Figure rotationFigure(const model::State& state, model::Date asOf);
/// How the members would stand to each other under a model; `model` is not `undecided`.
Figure organisationFigure(const model::State& state, model::Date asOf,
                          model::GovernanceModel model);
/// Live instruments of each internal mechanism, by contract and by relation.
Figure coordinationFigure(const model::State& state, model::Date asOf);

/// All of them.
std::vector<Figure> governanceFigures(const model::State& state, model::Date asOf);

/// The stages that a plan can have, in their order, up to maturation; later ones where planned.
std::vector<model::Stage> plannableStages(const model::State& state);

} // namespace concordat::ui::figures
