#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/chain/nodes.h"
#include "core/governance/assessment.h"
#include "core/measures/explanation.h"

namespace concordat::chain {

/// What the chain takes from elsewhere.
struct ChainOptions {
    /// Score of the chosen governance model ÷ best score, 0 to 1, instead of what the governance of
    /// the present stage gives.
    std::optional<double> fit;
    /// Spillover rate β at work and the best one β*, 0 to 1; both are needed for a part of M2.
    std::optional<double> spillover;
    std::optional<double> bestSpillover;
    /// Instead of the consortium's own gate strictness, ≥ 0.
    std::optional<double> strictness;
    /// Scores supposed instead of computed, 0 to 100: what-if.
    std::map<ChainNode, double> supposed;
};

/// Everything about one node.
struct NodeResult {
    ChainNode node{};
    measures::ScoreWithReason observed; ///< raw score; for K and O the observed one
    /// Mechanisms: what passes the gate; K and O: the expectation. 0 to 100.
    std::optional<double> transmitted;
    std::optional<double> gate;           ///< mechanisms: G_j, 0 to 1
    std::vector<std::string> constraints; ///< open constraints that press on it
    model::Text remark;                   ///< a few words beside the score
};

/// How much of the mechanisms the conditions let through.
struct Gate {
    std::optional<double> value;   ///< G = mean × weakest, 0 to 1
    std::optional<double> mean;    ///< geometric mean of the conditions ÷ 100
    std::optional<double> weakest; ///< min(1, min(C) ÷ 50) ^ strictness
    double strictness = 1;
    std::size_t known = 0; ///< conditions with a score, 0 to 3
    measures::Explanation why;
};

/// The one condition that limits most, and what ten points more would give.
struct Bottleneck {
    ChainNode condition{};
    double score = 0;
    double gain = 0;         ///< points of potential, or of 100·G while no mechanism has a score
    bool ofPotential = true; ///< what `now` and `then` are: the potential, else 100·G
    double now = 0;
    double then = 0;
};

struct ChainResult {
    std::array<NodeResult, nodeCount> nodes;
    std::vector<Link> links;
    Gate gate;
    double fit = 1;
    bool fitAssumed = true; ///< no model is chosen for the stage, and 1 stands in
    measures::Explanation fitWhy;
    std::optional<double> potential; ///< weighted mean of the transmitted mechanisms, 0 to 100
    measures::Explanation potentialWhy;
    std::optional<Bottleneck> bottleneck;

    const NodeResult& operator[](ChainNode node) const
    {
        return nodes[static_cast<std::size_t>(node)];
    }
    NodeResult& operator[](ChainNode node) { return nodes[static_cast<std::size_t>(node)]; }
};

/// The whole chain on one day. Scores are 0 to 100; what has no data has no score and takes part
/// in nothing. Sources: review lines R81-111; every number of ours is marked as default.
ChainResult evaluate(const model::State& state, model::Date asOf, const ChainOptions& options = {});

/// Which governance model suits, with trust as the chain sees it; `stage` empty: the present one.
governance::Assessment governanceAssessment(const model::State& state, model::Date asOf,
                                            std::optional<model::Stage> stage = {});

} // namespace concordat::chain
