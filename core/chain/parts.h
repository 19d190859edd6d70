#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/chain/chain.h"
#include "core/measures/membership.h"

namespace concordat::chain {

/// How observations age *(d)*: for some months they count in full, then their confidence halves
/// with every half-life. A half-life of 0: they never age.
struct Ageing {
    double freshMonths = 6;
    double halfLifeMonths = 12;
};
Ageing ageingOf(const model::State& state);
/// 1 while fresh, else 0 to 1.
double freshnessOf(const std::optional<model::Date>& observedOn, model::Date asOf,
                   const Ageing& ageing);

/// What the parts of a node are computed from.
struct Basis {
    const model::State& state;
    model::Date asOf;
    const ChainOptions& options;
    measures::Membership membership;
    /// Per indicator the latest dated observation not after the day.
    std::map<model::Id<model::Indicator>, const model::Observation*> observations;
    Ageing ageing;
    /// Observations without a day are not finished and not evidence: how many each has.
    std::map<model::Id<model::Indicator>, std::size_t> undated{};
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
    double freshness = 1; ///< already contained in the confidence
    std::optional<model::Id<model::Indicator>> indicator{};
    std::optional<model::Id<model::Observation>> observation{};
};

/// The parts of a node with what is to be said about them.
struct Parts {
    std::vector<Part> parts;
    std::string formula; ///< "C1 = …", or "C2 = mean(…)" over the parts in their order
    std::string working; ///< the only computed part's numbers put into its formula
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
/// weighted by the indicator's weight times the observation's confidence, which fades with age.
std::vector<Part> indicatorParts(const Basis& basis, ChainNode node);

/// A value on the scale of its indicator, 0 to 100.
double scaledTo(const model::Indicator& indicator, double value);

/// The weighted mean of the known parts, with its explanation.
measures::ScoreWithReason scoreOf(const NodeInfo& info, const Parts& parts);

} // namespace concordat::chain
