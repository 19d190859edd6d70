#include <algorithm>
#include <cmath>

#include "core/governance/chooser_rules.h"
#include "core/measures/sources.h"
#include "core/model/reflect.h"
#include "core/model/rounding.h"

namespace concordat::governance {

using model::coreText;
using model::GovernanceModel;
using model::Text;
using Input = ChooserInput;

namespace {

Text modelLabel(GovernanceModel which)
{
    return model::vocabularyOf<GovernanceModel>().label(static_cast<int>(which));
}

void fireRules(const ChooserInputs& inputs, const ChooserParameters& limits,
               GovernanceChoice& choice)
{
    auto& rules = choice.why.rules;
    const auto fire = [&](const char* id, Text text) {
        rules.push_back({id, std::move(text), "R93"});
    };
    if (inputs.value(Input::urgency) >= limits.concentratedFrom)
        fire("R1",
             coreText("Chooser", "The mission needs concentrated force: in favour of a star."));
    if (std::max(inputs.value(Input::separability), inputs.value(Input::stageVariety)) >=
        limits.variedFrom)
        fire("R2",
             coreText("Chooser", "Advantage differs by package or stage: in favour of core R&D "
                                 "organisations, leading in rotation if wished."));
    if (!vetoed(coreless, inputs, limits))
        fire("R3", coreText("Chooser", "Comparable strength and trust: consensus is possible."));
    if (choice.overlay)
        fire("R4", coreText("Chooser", "No leading enterprise: add the 3+5+3 overlay, a university "
                                       "leading for a stage."));
    if (inputs.changed)
        rules.push_back({"R5",
                         coreText("Chooser", "Stage, role or technology changed: choose again and "
                                             "record it."),
                         "R95"});
    if (choice.planRejected)
        rules.push_back({"R6",
                         coreText("Chooser", "The plan leaves no room for change; it is rejected "
                                             "until it does."),
                         "R95"});
}

void noteEdgeCases(const ChooserInputs& inputs, const ChooserParameters& limits,
                   GovernanceChoice& choice)
{
    auto& notes = choice.why.notes;
    if (inputs.nearEqualCores)
        notes.push_back(coreText("Chooser", "Two cores are nearly equal: let them lead together."));
    if (facilitatorNeeded(inputs, limits))
        notes.push_back(coreText("Chooser", "Name a third party as facilitator for the interim."));
    if (inputs.value(Input::government) >= limits.governmentLedFrom &&
        inputs.value(Input::government) > inputs.value(Input::lead))
        notes.push_back(coreText("Chooser", "Government leads: set up a committee with a dated "
                                            "hand-over to enterprises."));
    if (choice.leading == GovernanceModel::corelessConsensus &&
        inputs.members.value_or(0) > limits.federateAbove)
        notes.push_back(coreText("Chooser", "More than {count} members cannot agree in one circle: "
                                            "form a federation of circles.")
                            .with("count", static_cast<std::int64_t>(limits.federateAbove)));
    if (choice.leading != GovernanceModel::coreResearchOrganisation)
        choice.why.evidence.push_back(coreText(
            "Chooser", "Counter-evidence: in eight collaborations, a dominating leader and "
                       "consensus both went with less innovation than rotating leadership "
                       "(Davis & Eisenhardt 2011, doi:10.1177/0001839211428131)."));
}

/// The scores, what carried the leading one, who is vetoed and which answers would decide.
void explainStanding(GovernanceChoice& choice)
{
    auto& notes = choice.why.notes;
    const ModelScore* leading = nullptr;
    for (const auto& score : choice.scores) {
        notes.push_back(coreText("Chooser", "{model}: {score} points")
                            .with("model", modelLabel(score.model))
                            .with("score", model::roundedTo(score.score, 1)));
        for (const auto& veto : score.vetoes)
            notes.push_back(coreText("Chooser", "{model} is vetoed: {reason}")
                                .with("model", modelLabel(score.model))
                                .with("reason", veto));
        if (score.model == choice.leading)
            leading = &score;
    }
    const auto& parts = leading->contributions;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, parts.size()); ++i)
        notes.push_back(coreText("Chooser", "{input} gives {points} of its points.")
                            .with("input", chooserInputLabel(parts[i].input))
                            .with("points", model::roundedTo(parts[i].points, 1)));
    if (choice.runnerUp)
        notes.push_back(
            coreText("Chooser", "Runner-up: {model}.").with("model", modelLabel(*choice.runnerUp)));
    for (const auto input : choice.deciding)
        choice.why.wouldChange.push_back(
            coreText("Chooser", "An answer to: {input}.").with("input", chooserInputLabel(input)));
}

} // namespace

Text flipText(const Flip& flip)
{
    const double shown = model::roundedTo(flip.to, 1);
    auto text = flip.to > flip.from
                    ? (flip.to > shown ? coreText("Chooser", "from {from} to more than {to}")
                                       : coreText("Chooser", "from {from} to {to}"))
                    : (flip.to < shown ? coreText("Chooser", "from {from} to less than {to}")
                                       : coreText("Chooser", "from {from} to {to}"));
    return std::move(text).with("from", model::roundedTo(flip.from, 1)).with("to", shown);
}

void explain(const ChooserInputs& inputs, const ChooserParameters& limits, GovernanceChoice& choice)
{
    fireRules(inputs, limits, choice);
    noteEdgeCases(inputs, limits, choice);
    auto& why = choice.why;
    why.title = choice.recommended ? modelLabel(*choice.recommended)
                                   : coreText("Chooser", "No recommendation");
    why.subtitle = coreText("Chooser", "Governance model");
    why.formula = "score = Σ weight × input";
    for (std::size_t i = 0; i < chooserInputCount; ++i)
        why.inputs.push_back({chooserInputLabel(static_cast<Input>(i)),
                              coreText("Chooser", "{value} of 100")
                                  .with("value", model::roundedTo(inputs.values[i].value, 1)),
                              inputs.values[i].defaulted});
    if (choice.abstention == Abstention::tooClose)
        why.notes.insert(why.notes.begin(),
                         coreText("Chooser",
                                  "{first} and {second} are too close to tell apart; both "
                                  "are shown.")
                             .with("first", modelLabel(choice.leading))
                             .with("second", modelLabel(*choice.runnerUp)));
    if (choice.abstention == Abstention::mostlyDefaults)
        why.notes.insert(why.notes.begin(),
                         coreText("Chooser",
                                  "Defaults carry {share} % of the leading score; answer "
                                  "the deciding questions first.")
                             .with("share", std::round(100 * choice.defaultedWeight)));
    explainStanding(choice);
    why.notes.push_back(coreText("Chooser", "The best model that is not vetoed leads."));
    if (!choice.flips.empty()) {
        const auto& flip = choice.flips.front();
        why.wouldChange.push_back(coreText("Chooser", "{input} {change} would make it: {model}.")
                                      .with("input", chooserInputLabel(flip.input))
                                      .with("change", flipText(flip))
                                      .with("model", modelLabel(flip.becomes)));
    }
    why.sources.push_back(measures::sourceText("R93, R95"));
    why.sources.push_back(
        coreText("Chooser", "Weights and thresholds are defaults of ours, not evidence."));
}

} // namespace concordat::governance
