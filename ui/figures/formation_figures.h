#pragma once

#include <vector>

#include "core/measures/trust_network.h"
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

/// Which ties of a network of trust are drawn.
struct TieChoice {
    enum class Kind {
        automatic, ///< the weakest, as many as can be told apart
        all,
        atMost, ///< those with a mean of at most the limit
        atLeast
    };
    Kind kind{};
    double limit = 100;
};

/// Who trusts whom, as far as the network's reader may know. The choice of ties counts only where
/// single ratings are shown: moving a limit would tell the ratings.
Figure trustNetworkFigure(const model::State& state, const measures::TrustNetwork& network,
                          const TieChoice& choice = {});
/// The same of the round that counts, for everybody.
Figure trustNetworkFigure(const model::State& state, model::Date asOf);

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
