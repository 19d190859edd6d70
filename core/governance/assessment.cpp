#include "core/governance/assessment.h"
#include "core/measures/sources.h"
#include "core/model/rounding.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace concordat::governance {

using model::coreText;
using model::coreTextKey;
using model::Date;
using model::GovernanceModel;
using model::Stage;
using model::State;
using model::Text;
using Input = ChooserInput;

namespace {

/// Points of complexity or dependency after which a choice no longer fits *(d)*, warning 38.
constexpr double misfitAbove = 20;

std::optional<double> numberOf(const std::string& words)
{
    double value = 0;
    const auto* end = words.data() + words.size();
    const auto read = std::from_chars(words.data(), end, value);
    if (read.ec != std::errc{} || read.ptr != end || value < 0 || value > 100)
        return {};
    return value;
}

std::string storedNumber(double value)
{
    std::array<char, 32> digits{};
    const auto written =
        std::to_chars(digits.data(), digits.data() + digits.size(), model::roundedTo(value, 2));
    return {digits.data(), written.ptr};
}

const model::Term& termOf(Stage stage)
{
    return *model::vocabularyOf<Stage>().byValue(static_cast<int>(stage));
}

/// An answer for the stage before one for all stages; of several the one set last.
const model::Assumption* answerFor(const State& state, Input input, Stage stage)
{
    const model::Assumption* best = nullptr;
    const auto rank = [](const model::Assumption& row) {
        return std::tuple{!row.scope.empty(), row.setOn};
    };
    for (const auto& row : state.rows<model::Assumption>()) {
        const bool here = row.scope.empty() || row.scope == termOf(stage).name;
        if (row.subject == governanceSubject && here && inputOfName(row.name) == input &&
            (!best || rank(row) >= rank(*best)))
            best = &row;
    }
    return best;
}

std::optional<double> recordedIn(const model::StagePlan& plan, Input input)
{
    for (const auto& parameter : plan.chosenInputs) {
        if (inputOfName(parameter.name) == input)
            return numberOf(parameter.value);
    }
    return {};
}

Text whatItIs(Input input)
{
    switch (input) {
    case Input::urgency:
        return coreText("Governance", "How much is lost by every month without a result; it is "
                                      "asked, no data say it");
    case Input::trust: return coreText("Governance", "Condition C2 of the chain");
    default: break;
    }
    return {};
}

ComputedInput trustInput(const AssessmentOptions& options)
{
    ComputedInput result;
    if (!options.trust)
        return result;
    result.value = options.trust->score;
    result.confidence = options.trust->confidence;
    result.why = options.trust->why;
    return result;
}

AssessedInput assessInput(const State& state, Date asOf, Stage stage, Input input,
                          const AssessmentOptions& options)
{
    auto computed =
        input == Input::trust ? trustInput(options) : computeInput(state, asOf, stage, input);
    AssessedInput result;
    result.input = input;
    result.computed = computed.value;
    result.why = std::move(computed.why);
    auto& why = result.why;
    const auto* plan = planOf(state, stage, asOf);
    const auto recorded = plan ? recordedIn(*plan, input) : std::nullopt;
    if (const auto* answer = answerFor(state, input, stage)) {
        result.value = std::clamp(answer->value, 0.0, 100.0);
        result.origin = InputOrigin::answered;
        result.confidence = 1;
        why.notes.insert(why.notes.begin(),
                         answer->scope.empty()
                             ? coreText("Governance", "Answered for every stage.")
                             : coreText("Governance", "Answered for the stage {stage}.")
                                   .with("stage", stageName(stage)));
        if (!answer->reason.empty())
            why.notes.push_back(
                coreText("Governance", "Reason given: {reason}").with("reason", answer->reason));
        if (!answer->setBy.empty())
            why.notes.push_back(
                coreText("Governance", "Set by {name}.").with("name", answer->setBy));
        if (result.computed)
            why.notes.push_back(coreText("Governance", "The model says {value}.")
                                    .with("value", model::roundedTo(*result.computed, 1)));
    } else if (computed.value) {
        result.value = std::clamp(*computed.value, 0.0, 100.0);
        result.origin = InputOrigin::computed;
        result.confidence = computed.confidence;
        why.notes.push_back(coreText("Governance", "Computed from the model; confidence "
                                                   "{percent} %.")
                                .with("percent", std::round(100 * computed.confidence)));
    } else if (recorded) {
        result.value = *recorded;
        result.origin = InputOrigin::recorded;
        result.confidence = 0.5;
        why.notes.push_back(
            plan->chosenOn
                ? coreText("Governance", "As recorded when the model was chosen, {date}; nothing "
                                         "newer is known.")
                      .with("date", *plan->chosenOn)
                : coreText("Governance", "As recorded when the model was chosen; nothing newer is "
                                         "known."));
    } else {
        why.notes.push_back(coreText("Governance", "Nothing is known: 50 stands in, a default and "
                                                   "not evidence."));
        if (input == Input::trust)
            why.notes.push_back(coreText("Governance", "It cannot be computed: it needs members, "
                                                       "and their meetings or exchanges, a "
                                                       "contract, supervision, or a survey."));
        why.wouldChange.push_back(coreText("Governance", "Answer it with the slider, or add the "
                                                         "data it is computed from."));
    }
    why.title = coreText("Governance", "{input}: {value} of 100")
                    .with("input", chooserInputLabel(input))
                    .with("value", model::roundedTo(result.value, 1));
    if (const auto words = whatItIs(input); !words.empty())
        why.subtitle = words;
    if (input != Input::trust && input != Input::urgency)
        why.sources.push_back(
            coreText("Governance", "The way of computing it is a default of ours, not evidence."));
    why.sources.push_back(measures::sourceText("R93"));
    return result;
}

ChooserInputs chooserInputsOf(const Assessment& assessment)
{
    ChooserInputs inputs;
    for (const auto& input : assessment.inputs) {
        if (input.origin != InputOrigin::defaulted)
            inputs.set(input.input, input.value);
    }
    inputs.members = assessment.facts.members;
    inputs.regions = assessment.facts.regions;
    inputs.nearEqualCores = !assessment.facts.nearEqualCores.empty();
    inputs.changed = !assessment.facts.changes.empty();
    inputs.adjustable = !assessment.facts.planned || !assessment.facts.flexibility.empty();
    return inputs;
}

double scoreOf(const GovernanceChoice& choice, GovernanceModel which)
{
    for (const auto& score : choice.scores) {
        if (score.model == which)
            return score.score;
    }
    return 0;
}

std::vector<Text> vetoesOf(const GovernanceChoice& choice, GovernanceModel which)
{
    for (const auto& score : choice.scores) {
        if (score.model == which)
            return score.vetoes;
    }
    return {};
}

bool isChosen(const std::optional<model::StagePlan>& plan)
{
    return plan && plan->model != GovernanceModel::undecided;
}

std::optional<double> fitOf(const Assessment& assessment)
{
    if (!isChosen(assessment.plan))
        return {};
    const double best = scoreOf(assessment.choice, assessment.choice.leading);
    if (best <= 0)
        return 1;
    return std::min(1.0, scoreOf(assessment.choice, assessment.plan->model) / best);
}

std::optional<ChoiceDrift> driftOf(const Assessment& assessment)
{
    if (!isChosen(assessment.plan) || assessment.plan->chosenInputs.empty())
        return {};
    ChoiceDrift drift;
    drift.chosen = assessment.plan->model;
    drift.leadingNow = assessment.choice.leading;
    auto then = assessment.chooser;
    for (std::size_t i = 0; i < chooserInputCount; ++i) {
        const auto input = static_cast<Input>(i);
        const auto value = recordedIn(*assessment.plan, input);
        if (!value)
            continue;
        then.set(input, *value);
        drift.inputs.push_back({input, *value, assessment[input].value});
    }
    std::stable_sort(drift.inputs.begin(), drift.inputs.end(),
                     [](const auto& a, const auto& b) { return a.distance() > b.distance(); });
    const auto choiceThen = chooseGovernance(then, assessment.parameters, ChoiceDepth::verdict);
    drift.leadingThen = choiceThen.leading;
    drift.vetoedSince = vetoesOf(choiceThen, drift.chosen).empty() &&
                        !vetoesOf(assessment.choice, drift.chosen).empty();
    auto& why = drift.why;
    for (const auto& moved : drift.inputs) {
        const bool deciding = moved.input == Input::complexity || moved.input == Input::dependency;
        drift.misfit = drift.misfit || (deciding && moved.distance() > misfitAbove);
        why.inputs.push_back({chooserInputLabel(moved.input),
                              coreText("Governance", "{then} → {now}")
                                  .with("then", model::roundedTo(moved.then, 1))
                                  .with("now", model::roundedTo(moved.now, 1)),
                              false});
    }
    why.title = drift.hasDrifted() ? coreText("Governance", "It has drifted: choose again")
                                   : coreText("Governance", "The choice still stands");
    why.subtitle = assessment.plan->chosenOn
                       ? coreText("Governance", "{model}, chosen on {date}, against today")
                             .with("model", modelName(drift.chosen))
                             .with("date", *assessment.plan->chosenOn)
                       : coreText("Governance", "{model}, as recorded, against today")
                             .with("model", modelName(drift.chosen));
    if (drift.misfit)
        why.rules.push_back({"38",
                             coreText("Governance", "Complexity or dependency moved by more than "
                                                    "{points} points since the choice.")
                                 .with("points", misfitAbove),
                             "R93"});
    why.notes.push_back(coreText("Governance", "By the recorded inputs {then} led, today {now}.")
                            .with("then", modelName(drift.leadingThen))
                            .with("now", modelName(drift.leadingNow)));
    for (const auto& veto : vetoesOf(assessment.choice, drift.chosen))
        why.notes.push_back((drift.vetoedSince
                                 ? coreText("Governance", "Since then a veto speaks against the "
                                                          "chosen model: {reason}")
                                 : coreText("Governance", "A veto spoke against the chosen model "
                                                          "already then: {reason}"))
                                .with("reason", veto));
    if (drift.leadingNow != drift.chosen && drift.leadingNow == drift.leadingThen)
        why.notes.push_back(coreText("Governance", "Another model than the leading one was chosen; "
                                                   "that alone is no drift."));
    if (assessment.choice.why.rules.end() !=
        std::find_if(assessment.choice.why.rules.begin(), assessment.choice.why.rules.end(),
                     [](const auto& rule) { return rule.id == "R5"; }))
        why.notes.push_back(coreText("Governance", "Rule R5 asks for a fresh choice all the same: "
                                                   "stage, role or technology changed since."));
    why.sources.push_back(
        coreText("Governance",
                 "The threshold of 20 points holds for complexity and dependency only (warning "
                 "38); other inputs count when they change which model leads. It is a "
                 "default, not evidence."));
    return drift;
}

} // namespace

const std::array<std::string, chooserInputCount>& storedInputNames()
{
    static const std::array<std::string, chooserInputCount> names{"technologicalComplexity",
                                                                  "resourceDependency",
                                                                  "missionUrgency",
                                                                  "strengthAsymmetry",
                                                                  "leadPresence",
                                                                  "governmentInvolvement",
                                                                  "trust",
                                                                  "separability",
                                                                  "stageVariety"};
    return names;
}

std::optional<ChooserInput> inputOfName(const std::string& name)
{
    for (std::size_t i = 0; i < chooserInputCount; ++i) {
        if (name == storedInputNames()[i] || name == chooserInputNames()[i])
            return static_cast<ChooserInput>(i);
    }
    return {};
}

const std::array<std::string, chooserModelCount>& storedModelNames()
{
    static const std::array<std::string, chooserModelCount> names{"star", "coreResearch",
                                                                  "coreless"};
    return names;
}

const std::vector<NamedThreshold>& thresholds()
{
    using P = ChooserParameters;
    static const std::vector<NamedThreshold> all{
        {"closeMargin", &P::closeMargin,
         coreTextKey("Governance", "Points apart under which nothing is recommended")},
        {"presentFrom", &P::presentFrom,
         coreTextKey("Governance", "A lead or government below this counts as absent")},
        {"trustForConsensus", &P::trustForConsensus,
         coreTextKey("Governance", "Trust that consensus needs")},
        {"asymmetryForConsensus", &P::asymmetryForConsensus,
         coreTextKey("Governance", "Asymmetry that consensus bears")},
        {"lowTrust", &P::lowTrust,
         coreTextKey("Governance", "Trust below which, without a lead, a third party facilitates")},
        {"governmentLedFrom", &P::governmentLedFrom,
         coreTextKey("Governance", "Government involvement from which it leads")},
        {"concentratedFrom", &P::concentratedFrom,
         coreTextKey("Governance", "Urgency that asks for concentrated force (R1)")},
        {"variedFrom", &P::variedFrom,
         coreTextKey("Governance", "Separability or variety that asks for packages (R2)")},
    };
    return all;
}

ChooserParameters parametersOf(const State& state)
{
    ChooserParameters parameters;
    for (const auto& row : state.rows<model::Assumption>()) {
        if (row.subject == governanceSubject) {
            for (const auto& threshold : thresholds()) {
                if (row.name == threshold.name)
                    parameters.*threshold.member = std::clamp(row.value, 0.0, 100.0);
            }
            if (row.name == "defaultedShare")
                parameters.defaultedShare = std::clamp(row.value, 0.0, 1.0);
            if (row.name == "federateAbove")
                parameters.federateAbove = static_cast<int>(std::clamp(row.value, 1.0, 1e6));
        } else if (row.subject == weightSubject) {
            for (std::size_t m = 0; m < chooserModelCount; ++m) {
                for (auto& term : parameters.terms[m]) {
                    const auto name = storedModelNames()[m] + "." +
                                      storedInputNames()[static_cast<std::size_t>(term.input)];
                    if (row.name == name)
                        term.weight = std::max(0.0, row.value);
                }
            }
        }
    }
    // A score needs some weight; a model whose weights were all set to nothing keeps ours.
    const ChooserParameters ours;
    for (std::size_t m = 0; m < chooserModelCount; ++m) {
        const bool weighed = std::any_of(parameters.terms[m].begin(), parameters.terms[m].end(),
                                         [](const ChooserTerm& term) { return term.weight > 0; });
        if (!weighed)
            parameters.terms[m] = ours.terms[m];
    }
    return parameters;
}

Assessment assess(const State& state, Date asOf, const AssessmentOptions& options)
{
    Assessment result;
    result.stage = options.stage.value_or(state.consortium().stage);
    for (std::size_t i = 0; i < chooserInputCount; ++i)
        result.inputs[i] = assessInput(state, asOf, result.stage, static_cast<Input>(i), options);
    result.facts = situationFacts(state, asOf, result.stage);
    result.parameters = parametersOf(state);
    result.chooser = chooserInputsOf(result);
    result.choice = chooseGovernance(result.chooser, result.parameters, options.depth);
    for (const auto& change : result.facts.changes)
        result.choice.why.notes.push_back(change);
    if (const auto* plan = planOf(state, result.stage, asOf))
        result.plan = *plan;
    result.fit = fitOf(result);
    if (isChosen(result.plan))
        result.vetoesOfChosen = vetoesOf(result.choice, result.plan->model);
    result.drift = driftOf(result);
    return result;
}

std::vector<model::Parameter> recordedInputs(const Assessment& assessment)
{
    std::vector<model::Parameter> parameters;
    for (const auto& input : assessment.inputs) {
        if (input.origin != InputOrigin::defaulted)
            parameters.push_back({storedInputNames()[static_cast<std::size_t>(input.input)],
                                  storedNumber(input.value)});
    }
    return parameters;
}

Text modelName(GovernanceModel which)
{
    return model::vocabularyOf<GovernanceModel>().label(static_cast<int>(which));
}

Text stageName(Stage stage)
{
    return model::vocabularyOf<Stage>().label(static_cast<int>(stage));
}

Text originName(InputOrigin origin)
{
    switch (origin) {
    case InputOrigin::answered: return coreText("Governance", "answered");
    case InputOrigin::computed: return coreText("Governance", "computed");
    case InputOrigin::recorded: return coreText("Governance", "recorded at the choice");
    case InputOrigin::defaulted: break;
    }
    return coreText("Governance", "default, not evidence");
}

} // namespace concordat::governance
