#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/chain/chain.h"
#include "core/measures/membership.h"

namespace concordat::chain {

/// What the parts of a node are computed from.
struct Basis {
    const model::State& state;
    model::Date asOf;
    const ChainOptions& options;
    measures::Membership membership;
    /// Per indicator the latest observation not after the day; undated ones come first.
    std::map<model::Id<model::Indicator>, const model::Observation*> observations;
};

Basis basisOf(const model::State& state, model::Date asOf, const ChainOptions& options);

/// One part of a node's score.
struct Part {
    model::Text label;
    model::Text value;           ///< the facts in words, such as "11 of 14"
    std::optional<double> score; ///< 0 to 100; empty: not known, left out of the mean
    std::string page;            ///< what would supply it
    bool defaulted = false;      ///< a number of ours went into it
    double weight = 1;
    double confidence = 1;
};

/// The parts of a node with what is to be said about them.
struct Parts {
    std::vector<Part> parts;
    std::string formula;
    std::vector<model::Text> notes;
    model::Text remark;
};

Part known(model::Text label, model::Text value, double score, bool defaulted = false);
Part unknown(model::Text label, std::string page);
/// "{count} of {total}".
model::Text countOf(std::size_t count, std::size_t total);

Parts complementarityParts(const Basis& basis);
Parts trustParts(const Basis& basis);
Parts riskBenefitParts(const Basis& basis);
Parts networkSynergyParts(const Basis& basis);
Parts competitiveDynamicsParts(const Basis& basis);
Parts internalCoordinationParts(const Basis& basis);
Parts knowledgeFlowParts(const Basis& basis);
Parts researchInvestmentParts(const Basis& basis);
Parts breakthroughParts(const Basis& basis);
Parts platformAchievementParts(const Basis& basis);
Parts industrialUpgradingParts(const Basis& basis);
Parts feedbackParts(const Basis& basis);

/// The node's indicators as parts: latest observation not after the day, scaled to 0-100 and
/// weighted by the indicator's weight times the observation's confidence.
std::vector<Part> indicatorParts(const Basis& basis, ChainNode node);

/// The weighted mean of the known parts, with its explanation.
measures::ScoreWithReason scoreOf(const NodeInfo& info, const Parts& parts);

} // namespace concordat::chain
