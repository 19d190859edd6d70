#pragma once

#include <array>
#include <optional>
#include <vector>

#include "core/chain/chain.h"
#include "core/warnings/warnings.h"

/// The course of a consortium: how its chain moves over time, what the warnings say about each
/// node, what happened, and where it leads.
namespace concordat::course {

/// How far back a trend looks *(d)*: two quarters, as the rule on eroding trust does.
inline constexpr int trendMonths = 6;

/// What belongs to a node besides its score.
struct NodeSigns {
    std::optional<double> before; ///< the score `trendMonths` earlier
    std::optional<double> trend;  ///< points since then; of a supposed score none
    std::vector<int> rules;       ///< warnings that stand, the gravest first
    int high = 0;
    int medium = 0;
    int low = 0;

    int warnings() const { return high + medium + low; }
};

using AllSigns = std::array<NodeSigns, chain::nodeCount>;

/// The nodes of the chain that a warning is about; empty when it is about none.
const std::vector<model::ChainNode>& nodesOf(int rule);

/// Trend and warnings of every node. The earlier scores are those of the same records with
/// everything left out that is dated later; before the consortium was formed there are none.
AllSigns signsOf(const chain::ChainResult& now, const model::State& state, model::Date asOf,
                 const warnings::Judgement& judgement);

} // namespace concordat::course
