#include "core/chain/chain.h"

#include <algorithm>

#include "core/chain/explain.h"
#include "core/chain/parts.h"
#include "core/chain/transmission.h"

namespace concordat::chain {

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

/// The latest judged score of the node that was set by the day.
const model::Assumption* judgementOf(const Basis& basis, ChainNode node)
{
    const std::string name = model::vocabularyOf<ChainNode>().byValue(static_cast<int>(node))->name;
    const model::Assumption* latest = nullptr;
    for (const auto& row : basis.state.rows<model::Assumption>()) {
        const bool about = row.subject == assumptionSubject && row.name == name;
        const bool later = row.setOn && *row.setOn > basis.asOf;
        if (about && !later && (!latest || row.setOn >= latest->setOn))
            latest = &row;
    }
    return latest;
}

void judge(NodeResult& result, const model::Assumption& row)
{
    const double score = std::clamp(row.value, 0.0, 100.0);
    result.judged = Judged{score, result.observed.score, row.setBy, row.reason, row.setOn};
    result.observed.score = score;
}

std::vector<NodePart> listed(const Parts& parts)
{
    std::vector<NodePart> list;
    for (const auto& part : parts.parts)
        list.push_back({part.label, part.value, part.score, part.weight, part.confidence,
                        part.freshness, part.defaulted, part.page, part.indicator,
                        part.observation});
    return list;
}

NodeResult observe(const Basis& basis, const NodeInfo& info)
{
    auto parts = partsOf(basis, info.node);
    for (auto& part : indicatorParts(basis, info.node))
        parts.parts.push_back(std::move(part));
    NodeResult result;
    result.node = info.node;
    result.observed = scoreOf(info, parts);
    result.parts = listed(parts);
    result.remark = std::move(parts.remark);
    result.constraints = pressing(basis, info.node);
    if (const auto* row = judgementOf(basis, info.node))
        judge(result, *row);
    return result;
}

void suppose(ChainResult& result, const std::map<ChainNode, double>& supposed)
{
    for (const auto& [node, score] : supposed) {
        result[node].observed.score = std::clamp(score, 0.0, 100.0);
        result[node].supposed = true;
    }
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

/// Of the nodes of a column; one without a score counts 0.
double meanConfidence(const ChainResult& result, Column column)
{
    double sum = 0;
    int count = 0;
    for (const auto& node : result.nodes) {
        if (infoOf(node.node).column != column)
            continue;
        sum += node.observed.score ? node.observed.confidence : 0;
        ++count;
    }
    return sum / count;
}

void applyTransmission(ChainResult& result, const Transmission& transmission)
{
    for (auto& node : result.nodes) {
        if (const auto value = transmission.transmitted.find(node.node);
            value != transmission.transmitted.end())
            node.transmitted = value->second;
        if (const auto gate = transmission.gates.find(node.node); gate != transmission.gates.end())
            node.gate = gate->second;
    }
    result.gate.confidence = meanConfidence(result, Column::condition);
    result.confidence = std::min(result.gate.confidence, meanConfidence(result, Column::mechanism));
    result.gate.mean = transmission.gateMean;
    result.gate.weakest = transmission.gateWeakest;
    if (result.gate.mean)
        result.gate.value = *result.gate.mean * *result.gate.weakest;
    result.potential = transmission.potential;
}

/// f: how well the model chosen for the present stage fits, with the trust that the chain found.
void takeFit(ChainResult& result, const Findings& findings, const ChainOptions& options)
{
    auto fit = options.fit;
    if (!fit) {
        const auto explained = [&](const governance::Assessment& assessment) {
            fit = assessment.fit;
            result.fitWhy = explainFit(assessment);
        };
        if (result[ChainNode::trust].supposed)
            explained(governance::assess(findings.state, findings.asOf,
                                         {{}, result[ChainNode::trust].observed}));
        else
            explained(findings.assessment);
    }
    result.fitAssumed = !fit;
    result.fit = std::clamp(fit.value_or(1), 0.0, 1.0);
}

} // namespace

bool supposes(const ChainResult& result)
{
    return std::any_of(result.nodes.begin(), result.nodes.end(),
                       [](const NodeResult& node) { return node.supposed; });
}

governance::Assessment governanceAssessment(const State& state, Date asOf,
                                            std::optional<model::Stage> stage,
                                            governance::ChoiceDepth depth)
{
    const ChainOptions options;
    const auto basis = basisOf(state, asOf, options);
    return governance::assess(state, asOf,
                              {stage, observe(basis, infoOf(ChainNode::trust)).observed, depth});
}

Findings observe(const State& state, Date asOf, const ChainOptions& options)
{
    const auto basis = basisOf(state, asOf, options);
    Findings findings{state, asOf, {}, {}};
    for (const auto& info : allNodes())
        findings.nodes[static_cast<std::size_t>(info.node)] = observe(basis, info);
    const auto& trust = findings.nodes[static_cast<std::size_t>(ChainNode::trust)];
    findings.assessment = governance::assess(state, asOf, {{}, trust.observed});
    return findings;
}

ChainResult conclude(const Findings& findings, const ChainOptions& options)
{
    ChainResult result;
    result.nodes = findings.nodes;
    suppose(result, options.supposed);
    result.links = linksOf(findings.state, options.weights);
    takeFit(result, findings, options);
    result.gate.strictness = std::max(
        0.0, options.strictness.value_or(findings.state.consortium().gateStrictness.value));
    const auto scores = scoresOf(result);
    applyTransmission(result, transmit(scores, result.links, result.fit, result.gate.strictness));
    result.gains = gainsOf(scores, result.links, result.fit, result.gate.strictness);
    result.bottleneck = bottleneckOf(scores, result.links, result.fit, result.gate.strictness);
    explain(result);
    return result;
}

ChainResult evaluate(const State& state, Date asOf, const ChainOptions& options)
{
    return conclude(observe(state, asOf, options), options);
}

} // namespace concordat::chain
