#pragma once

#include <vector>

#include "core/sharing/dynamic_rules.h"
#include "core/sharing/incentives.h"
#include "core/split/division.h"
#include "ui/figures/figure.h"

namespace concordat::ui::figures {

/// What one rule, or a proposal, gives each member of a game.
struct SplitColumn {
    std::string id;
    model::Text title;
    std::vector<double> percent;
};

/// Rules beside each other; at most four are drawn, the table has all.
Figure splitRulesFigure(const model::State& state, const sharing::ConsortiumGame& game,
                        const std::vector<SplitColumn>& columns);
/// The same as a matrix of members and rules, for more rules than bars can show.
Figure splitHeatFigure(const model::State& state, const sharing::ConsortiumGame& game,
                       const std::vector<SplitColumn>& columns);
/// Shares over the plan of the members who have most.
Figure splitPlanFigure(const model::State& state, const sharing::ConsortiumGame& game,
                       const sharing::AdjustmentPlan& plan);
/// What the three members with most receive over the plan, with 50 % and 90 % bands.
Figure splitReturnsFigure(const model::State& state, const sharing::ConsortiumGame& game,
                          const sharing::AdjustmentPlan& plan);
/// From one member's Shapley share by the factors to its corrected share.
Figure splitCorrectionFigure(const sharing::ConsortiumGame& game,
                             const std::vector<double>& shapleyPercent, std::size_t player);
/// Three members: the core as an area, rules and proposal as points.
Figure splitCoreFigure(const sharing::ConsortiumGame& game,
                       const std::vector<SplitColumn>& columns);
Figure splitIncentivesFigure(const model::State& state, const sharing::ConsortiumGame& game,
                             const sharing::Incentives& incentives);

/// The figures of the split for the catalogue, with the rules that answer at once.
std::vector<Figure> splitFigures(const model::State& state, model::Date asOf);

/// Percent of the total that a rule gives each member.
std::vector<double> percentOf(const sharing::ConsortiumGame& game, const split::Division& division);

} // namespace concordat::ui::figures
