#pragma once

#include "core/chain/chain.h"
#include "core/course/node_signs.h"
#include "ui/figures/figure.h"

namespace concordat::ui::figures {

/// What is shown on the cards besides the chain itself.
struct ChainMarks {
    const course::AllSigns* signs = nullptr;
    const chain::ChainResult* compared = nullptr; ///< instead of trends: the difference from it
    model::Text comparedName;
};

/// The chain as a diagram, with its table and its message in words.
Figure chainFigure(const chain::ChainResult& result, const ChainMarks& marks = {});

/// The one line under the chain: what limits most now, or what is missing.
model::Text chainMessage(const chain::ChainResult& result);

} // namespace concordat::ui::figures
