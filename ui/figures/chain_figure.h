#pragma once

#include "core/chain/chain.h"
#include "ui/figures/figure.h"

namespace concordat::ui::figures {

/// The chain as a diagram, with its table and its message in words.
Figure chainFigure(const chain::ChainResult& result);

/// The one line under the chain: what limits most now, or what is missing.
model::Text chainMessage(const chain::ChainResult& result);

} // namespace concordat::ui::figures
