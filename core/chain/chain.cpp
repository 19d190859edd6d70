#include "core/chain/chain.h"

#include <algorithm>

#include "core/chain/explain.h"
#include "core/chain/parts.h"
#include "core/chain/transmission.h"

namespace concordat::chain {

using model::coreText;
using model::Date;
using model::State;

namespace {

Parts partsOf(const Basis& basis, ChainNode node)
{
    switch (node) {
    case ChainNode::complementarity: return complementarityParts(basis);
    case ChainNode::trust: return trustParts(basis);
    case ChainNode::riskBenefit: return riskBenefitParts(basis);
    case ChainNode::networkSynergy: return networkSynergyParts(basis);
    case ChainNode::competitiveDynamics: return competitiveDynamicsParts(basis);
    case ChainNode::internalCoordination: return internalCoordinationParts(basis);
    case ChainNode::knowledgeFlow: return knowledgeFlowParts(basis);
    case ChainNode::researchInvestment: return researchInvestmentParts(basis);
    case ChainNode::breakthrough: return breakthroughParts(basis);
    case ChainNode::platformAchievement: return platformAchievementParts(basis);
    case ChainNode::industrialUpgrading: return industrialUpgradingParts(basis);
    case ChainNode::feedback: return feedbackParts(basis);
    }
    return {};
}

std::vector<std::string> pressing(const Basis& basis, ChainNode node)
{
    std::vector<std::string> titles;
    for (const auto& row : basis.state.rows<model::Constraint>()) {
        const bool opened = !row.openedOn || *row.openedOn <= basis.asOf;
        const bool open = opened && (!row.resolvedOn || *row.resolvedOn > basis.asOf);
        const auto& nodes = row.pressesOn;
        if (open && std::find(nodes.begin(), nodes.end(), node) != nodes.end())
            titles.push_back(row.title);
    }
    return titles;
}

NodeResult observe(const Basis& basis, const NodeInfo& info)
{
    auto parts = partsOf(basis, info.node);
    for (auto& part : indicatorParts(basis, info.node))
        parts.parts.push_back(std::move(part));
    NodeResult result;
    result.node = info.node;
    result.observed = scoreOf(info, parts);
    result.remark = std::move(parts.remark);
    result.constraints = pressing(basis, info.node);
    if (const auto supposed = basis.options.supposed.find(info.node);
        supposed != basis.options.supposed.end()) {
        result.observed.score = std::clamp(supposed->second, 0.0, 100.0);
        result.observed.why.notes.push_back(coreText("Chain", "Supposed, not observed."));
    }
    return result;
}

Scores scoresOf(const ChainResult& result)
{
    Scores scores;
    for (const auto& node : result.nodes) {
        if (node.observed.score)
            scores[node.node] = *node.observed.score;
    }
    return scores;
}

void applyTransmission(ChainResult& result, const Transmission& transmission)
{
    for (auto& node : result.nodes) {
        if (const auto value = transmission.transmitted.find(node.node);
            value != transmission.transmitted.end())
            node.transmitted = value->second;
        if (const auto gate = transmission.gates.find(node.node); gate != transmission.gates.end())
            node.gate = gate->second;
        if (infoOf(node.node).column == Column::condition && node.observed.score)
            ++result.gate.known;
    }
    result.gate.mean = transmission.gateMean;
    result.gate.weakest = transmission.gateWeakest;
    if (result.gate.mean)
        result.gate.value = *result.gate.mean * *result.gate.weakest;
    result.potential = transmission.potential;
}

/// f: how well the model chosen for the present stage fits, with the trust that the chain found.
void takeFit(ChainResult& result, const State& state, Date asOf, const ChainOptions& options)
{
    auto fit = options.fit;
    if (!fit) {
        const auto assessment =
            governance::assess(state, asOf, {{}, result[ChainNode::trust].observed});
        fit = assessment.fit;
        result.fitWhy = explainFit(assessment);
    }
    result.fitAssumed = !fit;
    result.fit = std::clamp(fit.value_or(1), 0.0, 1.0);
}

} // namespace

governance::Assessment governanceAssessment(const State& state, Date asOf,
                                            std::optional<model::Stage> stage)
{
    const ChainOptions options;
    const auto basis = basisOf(state, asOf, options);
    return governance::assess(state, asOf,
                              {stage, observe(basis, infoOf(ChainNode::trust)).observed});
}

ChainResult evaluate(const State& state, Date asOf, const ChainOptions& options)
{
    const auto basis = basisOf(state, asOf, options);
    ChainResult result;
    for (const auto& info : allNodes())
        result[info.node] = observe(basis, info);
    result.links = linksOf(state);
    takeFit(result, state, asOf, options);
    result.gate.strictness =
        std::max(0.0, options.strictness.value_or(state.consortium().gateStrictness.value));
    const auto scores = scoresOf(result);
    applyTransmission(result, transmit(scores, result.links, result.fit, result.gate.strictness));
    result.bottleneck = bottleneckOf(scores, result.links, result.fit, result.gate.strictness);
    explain(result);
    return result;
}

} // namespace concordat::chain
