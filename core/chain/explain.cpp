#include "core/chain/explain.h"

#include <algorithm>
#include <cmath>

#include "core/chain/formula.h"
#include "core/measures/sources.h"
#include "core/model/rounding.h"

namespace concordat::chain {

using measures::Explanation;
using measures::Input;
using model::coreText;
using model::Text;

namespace {

double hundredths(double value)
{
    return model::roundedTo(value, 2);
}

Text scoreText(const std::optional<double>& score)
{
    if (!score)
        return coreText("Chain", "no data yet");
    return coreText("Chain", "{score}").with("score", std::round(*score));
}

Text titleWith(Text title, const std::optional<double>& score)
{
    if (!score)
        return coreText("Chain", "{node}: no data yet").with("node", std::move(title));
    return coreText("Chain", "{node} {score}")
        .with("node", std::move(title))
        .with("score", std::round(*score));
}

/// What a weak node leads to (review, R83-R111).
Text downstreamOf(ChainNode node)
{
    switch (node) {
    case ChainNode::complementarity:
        return coreText("Chain",
                        "While it is low there is no rationale, and the potential is capped.");
    case ChainNode::trust:
        return coreText("Chain", "While it is low, opportunism and knowledge protection grow: "
                                 "knowledge flow falls and coordination costs more.");
    case ChainNode::riskBenefit:
        return coreText("Chain",
                        "While it is low, willingness falls and cooperation stays shallow: "
                        "R&D investment falls.");
    case ChainNode::networkSynergy:
        return coreText("Chain", "While it is low there is an information gap.");
    case ChainNode::competitiveDynamics:
        return coreText("Chain", "While it is low, members share too much or too little.");
    case ChainNode::internalCoordination:
        return coreText("Chain", "While it is low, members ride free.");
    case ChainNode::feedback:
        return coreText("Chain", "Without it governance is static and scores age.");
    default: return {};
    }
}

Text sayJudged(const Judged& judged)
{
    auto words = judged.computed
                     ? coreText("Chain", "Judged by {who}: {score} in place of the computed "
                                         "{computed}. {reason}")
                           .with("computed", std::round(*judged.computed))
                     : coreText("Chain", "Judged by {who}: {score}, while nothing is computed. "
                                         "{reason}");
    return std::move(words)
        .with("who", judged.by)
        .with("score", std::round(judged.score))
        .with("reason", judged.reason);
}

void explainNode(NodeResult& node, const ChainResult& result)
{
    const auto& info = infoOf(node.node);
    auto& why = node.observed.why;
    why.title = titleWith(titleOf(node.node), node.observed.score);
    why.subtitle = info.question.text();
    if (node.judged || node.supposed)
        why.formula = std::string{info.id} + " = " + inFormula(node.observed.score.value_or(0)) +
                      (node.supposed ? ", supposed" : ", judged") + "\n" + why.formula;
    if (node.judged)
        why.notes.push_back(sayJudged(*node.judged));
    if (node.supposed)
        why.notes.push_back(coreText("Chain", "Supposed, not observed."));
    if (!node.observed.missing.empty() && node.observed.score)
        why.notes.push_back(
            coreText("Chain",
                     "Left out of the mean for want of data: {count}. Confidence {percent} %.")
                .with("count", static_cast<std::int64_t>(node.observed.missing.size()))
                .with("percent", std::round(100 * node.observed.confidence)));
    if (info.column == Column::mechanism && node.transmitted) {
        why.notes.push_back(
            coreText("Chain", "Transmitted {score} = raw {raw} × fit {fit} × gate {gate}")
                .with("score", std::round(*node.transmitted))
                .with("raw", std::round(*node.observed.score))
                .with("fit", hundredths(result.fit))
                .with("gate", hundredths(*node.gate)));
    } else if (node.transmitted) {
        why.notes.push_back(
            coreText("Chain", "Expected {score}: the weighted mean of what reaches it")
                .with("score", std::round(*node.transmitted)));
        if (node.observed.score)
            why.notes.push_back(
                coreText("Chain", "Observed minus expected: {gap} points")
                    .with("gap", std::round(*node.observed.score) - std::round(*node.transmitted)));
    }
    for (const auto& constraint : node.constraints)
        why.notes.push_back(
            coreText("Chain", "Constraint pressing: {title}").with("title", constraint));
    if (auto words = downstreamOf(node.node); !words.empty())
        why.notes.push_back(std::move(words));
    for (const auto& missing : node.observed.missing)
        why.wouldChange.push_back(coreText("Chain", "Data on: {part}").with("part", missing));
    why.sources.push_back(measures::sourceText(info.source));
}

Input fitInput(const ChainResult& result)
{
    const auto label = coreText("Chain", "Governance fit");
    if (result.fitAssumed)
        return {label, coreText("Chain", "1 (assumed)"), true};
    return {label, coreText("Chain", "{fit}").with("fit", hundredths(result.fit)), false};
}

void addBottleneck(Explanation& why, const ChainResult& result)
{
    if (!result.bottleneck)
        return;
    const auto& limit = *result.bottleneck;
    auto words = limit.ofPotential
                     ? coreText("Chain", "{condition}: ten points more would raise the "
                                         "potential from {now} to {then}.")
                     : coreText("Chain", "{condition}: ten points more would raise the gate, "
                                         "in hundredths, from {now} to {then}.");
    why.wouldChange.push_back(std::move(words)
                                  .with("condition", titleOf(limit.condition))
                                  .with("now", std::round(limit.now))
                                  .with("then", std::round(limit.then)));
}

/// Which scores somebody only supposes, on everything that follows from them.
void addSupposed(Explanation& why, const ChainResult& result)
{
    if (!supposes(result))
        return;
    why.title = coreText("Chain", "{title}, supposed").with("title", std::move(why.title));
    for (const auto& node : result.nodes) {
        if (node.supposed)
            why.notes.insert(why.notes.begin(),
                             coreText("Chain", "Supposed, not observed: {node}")
                                 .with("node", titleWith(titleOf(node.node), node.observed.score)));
    }
}

model::Text confidenceNote(double confidence)
{
    return coreText("Chain", "Confidence {percent} %: as much of what it rests on is known.")
        .with("percent", std::round(100 * confidence));
}

void explainGate(ChainResult& result)
{
    auto& why = result.gate.why;
    why.title = coreText("Chain", "Gate: no data yet");
    if (result.gate.value)
        why.title = coreText("Chain", "Gate {value}").with("value", hundredths(*result.gate.value));
    why.subtitle = coreText("Chain", "How much of the mechanisms the conditions let through");
    for (const auto& info : allNodes()) {
        if (info.column == Column::condition)
            why.inputs.push_back(
                {titleOf(info.node), scoreText(result[info.node].observed.score), false});
    }
    why.inputs.push_back({coreText("Chain", "Strictness"),
                          coreText("Chain", "{value}").with("value", result.gate.strictness),
                          result.gate.strictness == 1});
    why.formula = gateFormulaOf(result);
    if (result.gate.value)
        why.notes.push_back(confidenceNote(result.gate.confidence));
    why.notes.push_back(coreText("Chain", "The threshold of 50 is a default, not evidence."));
    why.notes.push_back(coreText(
        "Chain", "Counter-evidence: Li & Ge (2025), 22 cases, found no single necessary condition; "
                 "strictness 0 takes the weakest condition out of the gate."));
    addBottleneck(why, result);
    addSupposed(why, result);
    why.sources.push_back(measures::sourceText("R111"));
}

void explainPotential(ChainResult& result)
{
    auto& why = result.potentialWhy;
    why.title = titleWith(coreText("Chain", "Potential"), result.potential);
    why.subtitle = coreText("Chain", "Weighted mean of the transmitted mechanisms");
    for (const auto& info : allNodes()) {
        if (info.column != Column::mechanism)
            continue;
        const auto& node = result[info.node];
        auto value = coreText("Chain", "{raw} → {transmitted}")
                         .with("raw", scoreText(node.observed.score))
                         .with("transmitted", scoreText(node.transmitted));
        if (!node.observed.score)
            value = scoreText({});
        why.inputs.push_back({titleOf(info.node), std::move(value), false});
    }
    why.inputs.push_back(fitInput(result));
    why.formula = potentialFormulaOf(result);
    if (result.potential)
        why.notes.push_back(confidenceNote(result.confidence));
    const bool allDefault = std::all_of(result.links.begin(), result.links.end(),
                                        [](const Link& link) { return link.defaulted; });
    why.notes.push_back(
        allDefault ? coreText("Chain", "All links weigh the same: a default, not evidence.")
                   : coreText("Chain", "Links weigh as entered; the rest weigh 1."));
    why.notes.insert(why.notes.end(), result.fitWhy.notes.begin(), result.fitWhy.notes.end());
    addBottleneck(why, result);
    addSupposed(why, result);
    why.sources.push_back(measures::sourceText("R109-111"));
}

} // namespace

Explanation explainFit(const governance::Assessment& assessment)
{
    Explanation why;
    why.subtitle =
        coreText("Chain", "Score of the chosen governance model ÷ best score that is not vetoed");
    why.formula = "f = min(1, score(chosen) / score(best))";
    for (const auto& score : assessment.choice.scores)
        why.inputs.push_back({governance::modelName(score.model), scoreText(score.score), false});
    if (!assessment.fit) {
        why.title = coreText("Chain", "Governance fit 1, assumed");
        why.notes.push_back(coreText("Chain", "No governance model is chosen for the stage "
                                              "{stage}: 1 stands in.")
                                .with("stage", governance::stageName(assessment.stage)));
    } else {
        why.title =
            coreText("Chain", "Governance fit {fit}").with("fit", hundredths(*assessment.fit));
        why.notes.push_back(coreText("Chain", "Chosen: {model}.")
                                .with("model", governance::modelName(assessment.plan->model)));
        if (assessment.choice.defaultedWeight > assessment.parameters.defaultedShare)
            why.notes.push_back(
                coreText("Chain", "Defaults carry {share} % of the best score: the "
                                  "fit is little founded.")
                    .with("share", std::round(100 * assessment.choice.defaultedWeight)));
        for (const auto& score : assessment.choice.scores) {
            if (score.model != assessment.plan->model)
                continue;
            for (const auto& veto : score.vetoes)
                why.notes.push_back(
                    coreText("Chain", "The chosen model is vetoed: {reason}").with("reason", veto));
        }
    }
    why.sources.push_back(measures::sourceText("R93, R111"));
    return why;
}

void explain(ChainResult& result)
{
    for (auto& node : result.nodes)
        explainNode(node, result);
    explainGate(result);
    explainPotential(result);
}

} // namespace concordat::chain
