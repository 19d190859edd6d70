#pragma once

#include <vector>

#include "core/model/state.h"
#include "ui/figures/figure.h"

namespace concordat::ui::figures {

/// What comes in by calendar year, in the commonest currency and price basis; the table has all.
Figure fundingYearsFigure(const model::State& state);
/// How many goals each member has and, of them, shares with others.
Figure goalsFigure(const model::State& state, model::Date asOf);
/// The latest score of each criterion of the construction's evaluation.
Figure evaluationFigure(const model::State& state);

/// The four components of trust (C2) and what of them is known.
Figure trustComponentsFigure(const model::State& state, model::Date asOf);
/// The mean of each round; rounds with too few raters have none.
Figure trustRoundsFigure(const model::State& state, model::Date asOf);
/// How the others rate each member, round by round; single ratings are never drawn.
Figure trustReceivedFigure(const model::State& state, model::Date asOf);

/// The four parts of the risk-benefit framework (C3).
Figure frameworkFigure(const model::State& state, model::Date asOf);
/// How many open risks there are of each likelihood and impact.
Figure exposureFigure(const model::State& state, model::Date asOf);
/// Each member's share of each type of risk.
Figure riskSharesFigure(const model::State& state);
/// Open constraints by group.
Figure constraintsFigure(const model::State& state, model::Date asOf);

std::vector<Figure> programmeFigures(const model::State& state, model::Date asOf);
std::vector<Figure> trustFigures(const model::State& state, model::Date asOf);
std::vector<Figure> riskFigures(const model::State& state, model::Date asOf);

} // namespace concordat::ui::figures
