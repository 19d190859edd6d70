#include "core/course/failure_modes.h"

#include <algorithm>
#include <cmath>

#include "core/measures/articles.h"
#include "core/measures/sources.h"

namespace concordat::course {

using model::ChainNode;
using model::coreText;
using model::Text;

namespace {

/// A mode as data: the path, and the rules that speak for it.
struct StepInfo {
    ChainNode node{};
    model::TextKey statement;
};
struct ModeInfo {
    FailureMode mode{};
    std::vector<StepInfo> path;
    std::vector<int> rules;
    const char* source = nullptr;
};

const std::vector<ModeInfo>& modes()
{
    using model::coreTextKey;
    static const std::vector<ModeInfo> list{
        {FailureMode::nameOnly,
         {{ChainNode::networkSynergy,
           coreTextKey("Course", "little network synergy comes through the gate")},
          {ChainNode::knowledgeFlow, coreTextKey("Course", "knowledge does not move")},
          {ChainNode::platformAchievement, coreTextKey("Course", "platforms stay unused")},
          {ChainNode::feedback, coreTextKey("Course", "what was agreed is not done")}},
         {1, 2, 3, 10},
         "R124"},
        {FailureMode::quicklyDissolved,
         {{ChainNode::trust, coreTextKey("Course", "trust had no time to grow")},
          {ChainNode::riskBenefit,
           coreTextKey("Course", "risk and benefit do not make it worth staying")},
          {ChainNode::internalCoordination,
           coreTextKey("Course", "little coordination comes through the gate")},
          {ChainNode::feedback, coreTextKey("Course", "nothing is adjusted")}},
         {4, 5, 6, 12, 25, 26},
         "R124"},
        {FailureMode::shallow,
         {{ChainNode::riskBenefit, coreTextKey("Course", "willingness to share risk is low")},
          {ChainNode::competitiveDynamics,
           coreTextKey("Course", "openness and protection are out of balance")},
          {ChainNode::researchInvestment, coreTextKey("Course", "pledges are not paid")},
          {ChainNode::breakthrough, coreTextKey("Course", "no breakthrough follows")}},
         {3, 14, 15, 17, 18, 24, 41},
         "R87"},
    };
    return list;
}

/// Mechanisms are read after the gate: a good design that does not come through is weak here.
FailureStep stepOf(const StepInfo& info, const chain::ChainResult& chain)
{
    const auto& node = chain[info.node];
    const bool mechanism = chain::infoOf(info.node).column == chain::Column::mechanism;
    FailureStep step{
        info.node, info.statement.text(), coreText("Course", "no data yet"), {}, Bearing::unknown};
    step.score = mechanism ? node.transmitted : node.observed.score;
    if (!step.score)
        return step;
    step.bearing = *step.score < weakBelow ? Bearing::supports : Bearing::against;
    step.found = mechanism ? coreText("Course", "raw {raw}, transmitted {score}")
                                 .with("raw", std::round(*node.observed.score))
                                 .with("score", std::round(*step.score))
                           : coreText("Course", "{score}").with("score", std::round(*step.score));
    return step;
}

/// A bond must be there before one can be connected in name.
FailureStep bondStep(const model::State& state, model::Date asOf)
{
    FailureStep step{ChainNode::trust,
                     coreText("Course", "a binding agreement connects them"),
                     coreText("Course", "no agreement is recorded"),
                     {},
                     Bearing::unknown};
    const auto agreements = state.rows<model::Agreement>();
    if (agreements.empty())
        return step;
    const bool bound = std::any_of(agreements.begin(), agreements.end(), [&](const auto& row) {
        return row.binding && measures::isInForce(row, asOf);
    });
    step.bearing = bound ? Bearing::supports : Bearing::against;
    step.found =
        bound ? coreText("Course", "one is in force") : coreText("Course", "none is in force");
    return step;
}

/// The bond alone is no failure: only weak steps count as support.
Verdict verdictOf(const FailureReading& reading, std::size_t bonds)
{
    std::size_t known = 0;
    std::size_t supporting = 0;
    for (std::size_t at = bonds; at < reading.path.size(); ++at) {
        known += reading.path[at].bearing != Bearing::unknown ? 1 : 0;
        supporting += reading.path[at].bearing == Bearing::supports ? 1 : 0;
    }
    const bool bondMissing = bonds > 0 && reading.path.front().bearing == Bearing::against;
    if (2 * known < reading.path.size() - bonds)
        return Verdict::untold;
    if (supporting == known && !bondMissing)
        return Verdict::present;
    return supporting > 0 || !reading.rules.empty() ? Verdict::signs : Verdict::absent;
}

measures::Explanation explained(const FailureReading& reading, const char* source)
{
    measures::Explanation why;
    why.title = coreText("Course", "{mode}: {verdict}")
                    .with("mode", titleOf(reading.mode))
                    .with("verdict", titleOf(reading.verdict));
    why.subtitle = coreText("Course", "The path through the chain that would lead there");
    for (const auto& step : reading.path)
        why.inputs.push_back({coreText("Course", "{node}: {statement}")
                                  .with("node", chain::titleOf(step.node))
                                  .with("statement", step.statement),
                              step.found, false});
    for (const int number : reading.rules) {
        if (const auto* rule = warnings::findRule(number))
            why.rules.push_back(
                {std::to_string(number), rule->title.text(), std::string{rule->source}});
    }
    why.notes.push_back(coreText("Course", "A step counts as weak below {score}: a default, not "
                                           "evidence.")
                            .with("score", weakBelow));
    for (const auto& step : reading.path) {
        if (step.bearing == Bearing::unknown)
            why.wouldChange.push_back(
                coreText("Course", "Data on: {node}").with("node", chain::titleOf(step.node)));
    }
    why.sources.push_back(measures::sourceText(source));
    return why;
}

} // namespace

std::vector<FailureReading> failureModes(const chain::ChainResult& chain, const model::State& state,
                                         model::Date asOf, const warnings::Judgement& judgement)
{
    std::vector<FailureReading> readings;
    for (const auto& info : modes()) {
        FailureReading reading;
        reading.mode = info.mode;
        const std::size_t bonds = info.mode == FailureMode::nameOnly ? 1 : 0;
        if (bonds > 0)
            reading.path.push_back(bondStep(state, asOf));
        for (const auto& step : info.path)
            reading.path.push_back(stepOf(step, chain));
        for (const int rule : info.rules) {
            if (judgement.of(rule).stands())
                reading.rules.push_back(rule);
        }
        reading.verdict = verdictOf(reading, bonds);
        reading.why = explained(reading, info.source);
        readings.push_back(std::move(reading));
    }
    return readings;
}

Text titleOf(FailureMode mode)
{
    switch (mode) {
    case FailureMode::nameOnly: return coreText("Course", "Connected in name, not in action");
    case FailureMode::quicklyDissolved:
        return coreText("Course", "Easily formed, quickly dissolved");
    case FailureMode::shallow: break;
    }
    return coreText("Course", "Shallow cooperation");
}

Text titleOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::present: return coreText("Course", "the whole path is there");
    case Verdict::signs: return coreText("Course", "signs of it");
    case Verdict::absent: return coreText("Course", "no sign of it");
    case Verdict::untold: break;
    }
    return coreText("Course", "cannot be told yet");
}

const char* nameOf(FailureMode mode)
{
    switch (mode) {
    case FailureMode::nameOnly: return "nameOnly";
    case FailureMode::quicklyDissolved: return "quicklyDissolved";
    case FailureMode::shallow: break;
    }
    return "shallow";
}

const char* nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::present: return "present";
    case Verdict::signs: return "signs";
    case Verdict::absent: return "absent";
    case Verdict::untold: break;
    }
    return "untold";
}

} // namespace concordat::course
