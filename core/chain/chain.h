#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <utility>
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
    /// Spillover rate β at work and the best one β*, 0 to 1; empty: what `sharing::opennessOf`
    /// says. Both are needed for a part of M2.
    std::optional<double> spillover;
    std::optional<double> bestSpillover;
    /// Instead of the consortium's own gate strictness, ≥ 0.
    std::optional<double> strictness;
    /// Scores supposed instead of computed, 0 to 100: what-if.
    std::map<ChainNode, double> supposed;
    /// Weights of arrows, from and to, instead of the consortium's own, ≥ 0.
    std::map<std::pair<ChainNode, ChainNode>, double> weights;
};

/// One thing that a node's score is made of: computed from records, or an indicator of the user's.
struct NodePart {
    model::Text label;
    model::Text value;           ///< the facts in words
    std::optional<double> score; ///< 0 to 100
    double weight = 1;
    double confidence = 1; ///< 0 to 1, after ageing
    double freshness = 1;  ///< 1: recent; falls with the age of an observation
    bool defaulted = false;
    std::string page; ///< what would supply it, while there is no score
    std::optional<model::Id<model::Indicator>> indicator; ///< empty: computed
    std::optional<model::Id<model::Observation>> observation;
};

/// A score that somebody set for a node in place of the computed one.
struct Judged {
    double score = 0;
    std::optional<double> computed; ///< what it stands in for
    std::string by;
    std::string reason;
    std::optional<model::Date> on;
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
    std::vector<NodePart> parts;
    std::optional<Judged> judged;
    bool supposed = false; ///< the score is a what-if
};

/// Below this confidence a score is provisional, and is shown as such *(d)*.
inline constexpr double firmConfidence = 0.5;

/// How much of the mechanisms the conditions let through.
struct Gate {
    std::optional<double> value;   ///< G = mean × weakest, 0 to 1
    std::optional<double> mean;    ///< geometric mean of the conditions ÷ 100
    std::optional<double> weakest; ///< min(1, min(C) ÷ 50) ^ strictness
    double strictness = 1;
    double confidence = 0; ///< mean over the three conditions; one without a score counts 0
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

/// What ten points more of one condition would give.
struct Gain {
    ChainNode condition{};
    double score = 0;
    double gain = 0;
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
    double confidence =
        0; ///< of the potential: the gate's, or the mechanisms' mean if that is less
    measures::Explanation potentialWhy;
    std::optional<Bottleneck> bottleneck;
    std::vector<Gain> gains; ///< of each known condition below 100

    const NodeResult& operator[](ChainNode node) const
    {
        return nodes[static_cast<std::size_t>(node)];
    }
    NodeResult& operator[](ChainNode node) { return nodes[static_cast<std::size_t>(node)]; }
};

/// Whether some score is a what-if, and with it all that follows from it.
bool supposes(const ChainResult& result);

/// What the records say about every node on one day: the costly half of the chain.
struct Findings {
    model::State state;
    model::Date asOf;
    std::array<NodeResult, nodeCount> nodes;
    governance::Assessment assessment; ///< with trust as observed
};
Findings observe(const model::State& state, model::Date asOf, const ChainOptions& options = {});
/// What follows from the findings with these weights, strictness and suppositions. Cheap enough
/// for a slider that moves; the day's records are not looked at again.
ChainResult conclude(const Findings& findings, const ChainOptions& options = {});

/// The whole chain on one day: `conclude(observe(…), …)`. Scores are 0 to 100; what has no data has
/// no score and takes part in nothing. Sources: review lines R81-111; every number of ours is
/// marked as default.
ChainResult evaluate(const model::State& state, model::Date asOf, const ChainOptions& options = {});

/// Of the assumptions of this subject: one named after a node (`trust`) is a judged score in place
/// of the computed one; `freshMonths` and `halfLifeMonths` say how observations age.
inline constexpr std::string_view assumptionSubject = "chain";

/// Which governance model suits, with trust as the chain sees it; `stage` empty: the present one.
governance::Assessment
governanceAssessment(const model::State& state, model::Date asOf,
                     std::optional<model::Stage> stage = {},
                     governance::ChoiceDepth depth = governance::ChoiceDepth::whole);

} // namespace concordat::chain
