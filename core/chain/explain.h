#pragma once

#include "core/chain/chain.h"

namespace concordat::chain {

/// Fills in what the why panel shows for nodes, gate and potential of an evaluated chain.
void explain(ChainResult& result);

} // namespace concordat::chain
