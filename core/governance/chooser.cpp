#include "core/governance/chooser.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

#include "core/model/reflect.h"

namespace concordat::governance {

using model::coreText;
using model::GovernanceModel;
using model::literalText;
using model::Text;
using Input = ChooserInput;
using Shape = ChooserShape;

namespace {

constexpr std::size_t star = 0;
constexpr std::size_t coreLed = 1;
constexpr std::size_t coreless = 2;

Text modelLabel(GovernanceModel which)
{
    return model::vocabularyOf<GovernanceModel>().label(static_cast<int>(which));
}

double shaped(Shape shape, double value)
{
    switch (shape) {
    case Shape::inverse: return 100 - value;
    case Shape::middle: return 100 - 2 * std::abs(value - 50);
    case Shape::straight: break;
    }
    return value;
}

double totalWeight(const std::vector<ChooserTerm>& terms)
{
    return std::accumulate(terms.begin(), terms.end(), 0.0,
                           [](double sum, const auto& term) { return sum + term.weight; });
}

double scoreOf(const std::vector<ChooserTerm>& terms, const ChooserInputs& inputs)
{
    double sum = 0;
    for (const auto& term : terms)
        sum += term.weight * shaped(term.shape, inputs.value(term.input));
    return sum / totalWeight(terms);
}

bool leadAbsent(const ChooserInputs& inputs, const ChooserParameters& limits)
{
    return inputs.value(Input::lead) < limits.presentFrom;
}

bool facilitatorNeeded(const ChooserInputs& inputs, const ChooserParameters& limits)
{
    return leadAbsent(inputs, limits) && inputs.value(Input::trust) < limits.lowTrust;
}

bool vetoed(std::size_t which, const ChooserInputs& inputs, const ChooserParameters& limits)
{
    if (which == star)
        return (leadAbsent(inputs, limits) &&
                inputs.value(Input::government) < limits.presentFrom) ||
               facilitatorNeeded(inputs, limits);
    return which == coreless && (inputs.value(Input::trust) < limits.trustForConsensus ||
                                 inputs.value(Input::asymmetry) > limits.asymmetryForConsensus);
}

std::vector<Text> vetoTexts(std::size_t which, const ChooserInputs& inputs,
                            const ChooserParameters& limits)
{
    std::vector<Text> texts;
    if (which == star && leadAbsent(inputs, limits) &&
        inputs.value(Input::government) < limits.presentFrom)
        texts.push_back(coreText("Chooser",
                                 "A star needs a leading enterprise or government at its "
                                 "centre; there is neither."));
    if (which == star && facilitatorNeeded(inputs, limits))
        texts.push_back(coreText("Chooser", "Without a leading enterprise and with little trust, a "
                                            "third party facilitates until core R&D organisations "
                                            "can lead."));
    if (which == coreless && inputs.value(Input::trust) < limits.trustForConsensus)
        texts.push_back(coreText("Chooser", "Consensus needs trust of {least}; it is {trust}.")
                            .with("least", limits.trustForConsensus)
                            .with("trust", inputs.value(Input::trust)));
    if (which == coreless && inputs.value(Input::asymmetry) > limits.asymmetryForConsensus)
        texts.push_back(coreText("Chooser", "Consensus needs members of comparable strength: "
                                            "asymmetry up to {most}; it is {asymmetry}.")
                            .with("most", limits.asymmetryForConsensus)
                            .with("asymmetry", inputs.value(Input::asymmetry)));
    return texts;
}

/// Positions of the models that are not vetoed, the best first; equal scores keep their order.
std::vector<std::size_t> standing(const ChooserInputs& inputs, const ChooserParameters& limits)
{
    std::array<double, chooserModelCount> score{};
    std::vector<std::size_t> order;
    for (std::size_t m = 0; m < chooserModelCount; ++m) {
        score[m] = scoreOf(limits.terms[m], inputs);
        if (!vetoed(m, inputs, limits))
            order.push_back(m);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](auto a, auto b) { return score[a] > score[b]; });
    return order;
}

std::size_t leaderOf(const ChooserInputs& inputs, const ChooserParameters& limits)
{
    return standing(inputs, limits).front(); // core-R&D-led is never vetoed
}

/// Values at which a score bends or a veto starts or ends, from `from` towards `limit`, each with
/// a neighbour just beyond. Between two of them scores are linear and vetoes constant, so that a
/// model leading at both ends leads in between.
std::vector<double> bends(double from, double limit, const ChooserParameters& limits)
{
    constexpr double beyond = 1e-9;
    const double direction = limit < from ? -1 : 1;
    std::vector<double> result;
    for (const double bend : {0.0, 50.0, 100.0, limits.presentFrom, limits.lowTrust,
                              limits.trustForConsensus, limits.asymmetryForConsensus}) {
        for (const double value : {bend, bend + direction * beyond}) {
            if ((value - from) * direction > 0 && (limit - value) * direction >= 0)
                result.push_back(value);
        }
    }
    std::sort(result.begin(), result.end(),
              [&](double x, double y) { return (y - x) * direction > 0; });
    return result;
}

/// The nearest value from the present one towards `limit` at which another model leads.
std::optional<Flip> flipTowards(const ChooserInputs& inputs, Input input, double limit,
                                const ChooserParameters& limits)
{
    const double from = inputs.value(input);
    const auto leader = leaderOf(inputs, limits);
    const auto leaderAt = [&](double value) {
        auto moved = inputs;
        moved.set(input, value);
        return leaderOf(moved, limits);
    };
    double held = from;
    for (double lost : bends(from, limit, limits)) {
        if (leaderAt(lost) == leader) {
            held = lost;
            continue;
        }
        while (std::abs(lost - held) > 1e-9) {
            const double middle = (held + lost) / 2;
            (leaderAt(middle) == leader ? held : lost) = middle;
        }
        return Flip{input, from, lost, chooserModels[leaderAt(lost)]};
    }
    return std::nullopt;
}

std::vector<Flip> flipsOf(const ChooserInputs& inputs, const ChooserParameters& limits)
{
    std::vector<Flip> flips;
    for (std::size_t i = 0; i < chooserInputCount; ++i) {
        for (const double limit : {0.0, 100.0}) {
            if (auto flip = flipTowards(inputs, static_cast<Input>(i), limit, limits))
                flips.push_back(*flip);
        }
    }
    std::stable_sort(flips.begin(), flips.end(),
                     [](const auto& a, const auto& b) { return a.distance() < b.distance(); });
    return flips;
}

std::vector<Contribution> contributionsOf(const std::vector<ChooserTerm>& terms,
                                          const ChooserInputs& inputs)
{
    std::vector<Contribution> result;
    result.reserve(terms.size());
    for (const auto& term : terms)
        result.push_back({term.input, term.weight / totalWeight(terms) *
                                          shaped(term.shape, inputs.value(term.input))});
    std::stable_sort(result.begin(), result.end(),
                     [](const auto& a, const auto& b) { return a.points > b.points; });
    return result;
}

/// Share of the leading score's weight on defaults, and which of them weigh most.
void weighDefaults(const ChooserInputs& inputs, const std::vector<ChooserTerm>& terms,
                   GovernanceChoice& choice)
{
    auto defaulted = terms;
    std::erase_if(defaulted, [&](const auto& term) {
        return !inputs.values[static_cast<std::size_t>(term.input)].defaulted;
    });
    choice.defaultedWeight = totalWeight(defaulted) / totalWeight(terms);
    std::stable_sort(defaulted.begin(), defaulted.end(),
                     [](const auto& a, const auto& b) { return a.weight > b.weight; });
    for (std::size_t i = 0; i < std::min<std::size_t>(3, defaulted.size()); ++i)
        choice.deciding.push_back(defaulted[i].input);
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

double tenth(double value)
{
    return std::round(value * 10) / 10;
}

/// The scores, what carried the leading one, who is vetoed and which answers would decide.
void explainStanding(GovernanceChoice& choice)
{
    auto& notes = choice.why.notes;
    const ModelScore* leading = nullptr;
    for (const auto& score : choice.scores) {
        notes.push_back(coreText("Chooser", "{model}: {score} points")
                            .with("model", modelLabel(score.model))
                            .with("score", tenth(score.score)));
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
                            .with("points", tenth(parts[i].points)));
    if (choice.runnerUp)
        notes.push_back(
            coreText("Chooser", "Runner-up: {model}.").with("model", modelLabel(*choice.runnerUp)));
    for (const auto input : choice.deciding)
        choice.why.wouldChange.push_back(
            coreText("Chooser", "An answer to: {input}.").with("input", chooserInputLabel(input)));
}

void explain(const ChooserInputs& inputs, GovernanceChoice& choice)
{
    auto& why = choice.why;
    why.title = choice.recommended ? modelLabel(*choice.recommended)
                                   : coreText("Chooser", "No recommendation");
    why.subtitle = coreText("Chooser", "Governance model");
    why.formula = "score = Σ weight × input; the best model that is not vetoed";
    for (std::size_t i = 0; i < chooserInputCount; ++i)
        why.inputs.push_back(
            {chooserInputLabel(static_cast<Input>(i)),
             coreText("Chooser", "{value} of 100").with("value", tenth(inputs.values[i].value)),
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
    if (!choice.flips.empty()) {
        const auto& flip = choice.flips.front();
        why.wouldChange.push_back(
            coreText("Chooser", "{input} at {to} instead of {from} would make it: {model}.")
                .with("input", chooserInputLabel(flip.input))
                .with("to", tenth(flip.to))
                .with("from", tenth(flip.from))
                .with("model", modelLabel(flip.becomes)));
    }
    why.sources.push_back(literalText("R93, R95"));
    why.sources.push_back(
        coreText("Chooser", "Weights and thresholds are defaults of ours, not evidence."));
}

} // namespace

ChooserParameters::ChooserParameters()
{
    terms[star] = {{Input::urgency, .30, Shape::straight},
                   {Input::asymmetry, .25, Shape::straight},
                   {Input::dependency, .20, Shape::straight},
                   {Input::government, .15, Shape::straight},
                   {Input::lead, .10, Shape::straight}};
    terms[coreLed] = {{Input::separability, .30, Shape::straight},
                      {Input::stageVariety, .25, Shape::straight},
                      {Input::complexity, .25, Shape::straight},
                      {Input::asymmetry, .20, Shape::middle}};
    terms[coreless] = {{Input::asymmetry, .35, Shape::inverse},
                       {Input::trust, .35, Shape::straight},
                       {Input::urgency, .15, Shape::inverse},
                       {Input::dependency, .15, Shape::inverse}};
}

const std::array<std::string, chooserInputCount>& chooserInputNames()
{
    static const std::array<std::string, chooserInputCount> names{
        "complexity", "dependency", "urgency",      "asymmetry",   "lead",
        "government", "trust",      "separability", "stageVariety"};
    return names;
}

Text chooserInputLabel(ChooserInput input)
{
    switch (input) {
    case Input::complexity: return coreText("Chooser", "Technological complexity");
    case Input::dependency: return coreText("Chooser", "Resource dependency");
    case Input::urgency: return coreText("Chooser", "Mission urgency");
    case Input::asymmetry: return coreText("Chooser", "Asymmetry of strength");
    case Input::lead: return coreText("Chooser", "Leading enterprise");
    case Input::government: return coreText("Chooser", "Government involvement");
    case Input::trust: return coreText("Chooser", "Trust");
    case Input::separability: return coreText("Chooser", "Separability of work packages");
    case Input::stageVariety: break;
    }
    return coreText("Chooser", "Variety of R&D stages");
}

GovernanceChoice chooseGovernance(const ChooserInputs& inputs, const ChooserParameters& parameters)
{
    GovernanceChoice choice;
    for (std::size_t m = 0; m < chooserModelCount; ++m)
        choice.scores[m] = {chooserModels[m], scoreOf(parameters.terms[m], inputs),
                            contributionsOf(parameters.terms[m], inputs),
                            vetoTexts(m, inputs, parameters)};
    const auto order = standing(inputs, parameters);
    choice.leading = chooserModels[order[0]];
    const double margin =
        order.size() > 1 ? choice.scores[order[0]].score - choice.scores[order[1]].score : HUGE_VAL;
    if (order.size() > 1)
        choice.runnerUp = chooserModels[order[1]];
    weighDefaults(inputs, parameters.terms[order[0]], choice);
    if (choice.defaultedWeight > parameters.defaultedShare)
        choice.abstention = Abstention::mostlyDefaults;
    else if (margin < parameters.closeMargin)
        choice.abstention = Abstention::tooClose;
    else
        choice.recommended = choice.leading;
    if (choice.abstention != Abstention::mostlyDefaults)
        choice.deciding.clear();
    choice.flips = flipsOf(inputs, parameters);
    choice.overlay = leadAbsent(inputs, parameters);
    choice.planRejected = !inputs.adjustable;
    fireRules(inputs, parameters, choice);
    noteEdgeCases(inputs, parameters, choice);
    explain(inputs, choice);
    return choice;
}

std::vector<TornadoBar> chooserTornado(const ChooserInputs& inputs, double step,
                                       const ChooserParameters& parameters)
{
    const auto leader = leaderOf(inputs, parameters);
    const auto movedTo = [&](Input input, double value) {
        auto moved = inputs;
        moved.set(input, std::clamp(value, 0.0, 100.0));
        return moved;
    };
    const auto flipsAt = [&](Input input, double value) {
        return leaderOf(movedTo(input, value), parameters) != leader;
    };
    const auto marginAt = [&](Input input, double value) {
        const auto moved = movedTo(input, value);
        double best = -HUGE_VAL;
        for (const auto m : standing(moved, parameters)) {
            if (m != leader)
                best = std::max(best, scoreOf(parameters.terms[m], moved));
        }
        const double own = scoreOf(parameters.terms[leader], moved);
        return std::isfinite(best) ? own - best : own;
    };
    std::vector<TornadoBar> bars;
    for (std::size_t i = 0; i < chooserInputCount; ++i) {
        const auto input = static_cast<Input>(i);
        const double down = inputs.value(input) - step;
        const double up = inputs.value(input) + step;
        bars.push_back({input, marginAt(input, down), marginAt(input, up), flipsAt(input, down),
                        flipsAt(input, up)});
    }
    std::stable_sort(bars.begin(), bars.end(), [](const auto& a, const auto& b) {
        return std::abs(a.marginUp - a.marginDown) > std::abs(b.marginUp - b.marginDown);
    });
    return bars;
}

std::array<double, chooserModelCount> weightWinShares(const ChooserInputs& inputs, double spread,
                                                      std::size_t draws, std::uint64_t seed,
                                                      const ChooserParameters& parameters)
{
    std::mt19937_64 random(seed);
    std::array<double, chooserModelCount> wins{};
    for (std::size_t draw = 0; draw < draws; ++draw) {
        auto perturbed = parameters;
        for (auto& terms : perturbed.terms) {
            for (auto& term : terms) {
                // 53 random bits as a number in [0, 1), the same with every standard library
                const double uniform = std::ldexp(static_cast<double>(random() >> 11), -53);
                term.weight *= 1 + spread * (2 * uniform - 1);
            }
        }
        wins[leaderOf(inputs, perturbed)] += 1 / static_cast<double>(draws);
    }
    return wins;
}

std::vector<std::vector<GovernanceModel>> chooserMap(const ChooserInputs& inputs, std::size_t steps,
                                                     const ChooserParameters& parameters)
{
    std::vector<std::vector<GovernanceModel>> rows;
    const auto valueAt = [&](std::size_t step) {
        return steps > 1 ? 100.0 * static_cast<double>(step) / static_cast<double>(steps - 1)
                         : 50.0;
    };
    for (std::size_t row = 0; row < steps; ++row) {
        rows.emplace_back();
        for (std::size_t column = 0; column < steps; ++column) {
            auto moved = inputs;
            moved.set(Input::dependency, valueAt(row));
            moved.set(Input::complexity, valueAt(column));
            rows.back().push_back(chooserModels[leaderOf(moved, parameters)]);
        }
    }
    return rows;
}

} // namespace concordat::governance
