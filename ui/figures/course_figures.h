#pragma once

#include "core/course/chain_history.h"
#include "core/course/events.h"
#include "ui/figures/figure.h"

namespace concordat::ui::figures {

/// One node over time, or the potential (no node), with the major events.
Figure courseFigure(const std::vector<course::Moment>& moments,
                    const std::vector<course::Event>& events, std::optional<model::ChainNode> node,
                    std::size_t current);
/// The chain of a consortium over time.
Figure courseFigure(const model::State& state, model::Date asOf);

/// Two chains node by node.
Figure chainComparisonFigure(const chain::ChainResult& one, const model::Text& oneName,
                             const chain::ChainResult& other, const model::Text& otherName);

} // namespace concordat::ui::figures
