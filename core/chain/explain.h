#pragma once

#include "core/chain/chain.h"

namespace concordat::chain {

/// Fills in what the why panel shows for nodes, gate and potential of an evaluated chain.
void explain(ChainResult& result);

/// Why the chosen governance model fits as well as it does.
measures::Explanation explainFit(const governance::Assessment& assessment);

} // namespace concordat::chain
