#pragma once

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/sharing/incentives.h"
#include "core/sharing/negotiation.h"
#include "core/split/division.h"
#include "core/split/game_checks.h"
#include "ui/figures/split_figures.h"

namespace concordat::ui {

/// What lies on the table before anybody moves a share: the game, what the rules give, who could
/// object. It is made off the GUI thread and then only read.
struct SplitDesk {
    model::State state;
    model::Date asOf;
    sharing::ConsortiumGame game;
    std::optional<split::ObjectionSearch> search;
    std::optional<split::GameChecks> checks;
    sharing::Guideline guideline;
    std::unique_ptr<sharing::TableRules> rules;
    std::vector<split::SplitMethod> methods;
    std::vector<model::Result<split::Division>> divisions;
    std::vector<figures::SplitColumn> columns; ///< of the rules that have an answer
    std::vector<double> shapley;               ///< percent
    bool openPledges = false; ///< pledges without an amount count as nothing in every share
};
using SplitDeskPtr = std::shared_ptr<const SplitDesk>;

model::Result<SplitDeskPtr> makeSplitDesk(const model::State& state, model::Date asOf,
                                          const sharing::GameOptions& options,
                                          std::vector<split::SplitMethod> methods,
                                          const std::stop_token& stop = {});

} // namespace concordat::ui
