#include "core/governance/chooser.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <numeric>

#include "core/governance/chooser_rules.h"

namespace concordat::governance {

using model::coreText;
using model::Text;
using Input = ChooserInput;
using Shape = ChooserShape;

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

namespace {

/// A veto whose facts nobody stated says on which stand-ins it rests.
Text vetoOn(std::initializer_list<Input> needed, const ChooserInputs& inputs, Text veto)
{
    Text names;
    for (const auto input : needed) {
        if (!inputs.values[static_cast<std::size_t>(input)].defaulted)
            continue;
        const auto label = chooserInputLabel(input);
        names = names.empty() ? label
                              : coreText("Chooser", "{first}; {second}")
                                    .with("first", std::move(names))
                                    .with("second", label);
    }
    if (names.empty())
        return veto;
    return coreText("Chooser", "{veto} This rests on a default, not evidence: {inputs}.")
        .with("veto", std::move(veto))
        .with("inputs", std::move(names));
}

} // namespace

std::vector<Text> vetoTexts(std::size_t which, const ChooserInputs& inputs,
                            const ChooserParameters& limits)
{
    std::vector<Text> texts;
    if (which == star && leadAbsent(inputs, limits) &&
        inputs.value(Input::government) < limits.presentFrom)
        texts.push_back(vetoOn({Input::lead, Input::government}, inputs,
                               coreText("Chooser", "A star needs a leading enterprise or "
                                                   "government at its centre; there is neither.")));
    if (which == star && facilitatorNeeded(inputs, limits))
        texts.push_back(vetoOn(
            {Input::lead, Input::trust}, inputs,
            coreText("Chooser", "Without a leading enterprise and with little trust, a third "
                                "party facilitates until core R&D organisations can "
                                "lead.")));
    if (which == coreless && inputs.value(Input::trust) < limits.trustForConsensus)
        texts.push_back(
            vetoOn({Input::trust}, inputs,
                   coreText("Chooser", "Consensus needs trust of {least}; it is {trust}.")
                       .with("least", limits.trustForConsensus)
                       .with("trust", std::round(10 * inputs.value(Input::trust)) / 10)));
    if (which == coreless && inputs.value(Input::asymmetry) > limits.asymmetryForConsensus)
        texts.push_back(
            vetoOn({Input::asymmetry}, inputs,
                   coreText("Chooser", "Consensus needs members of comparable strength: asymmetry "
                                       "up to {most}; it is {asymmetry}.")
                       .with("most", limits.asymmetryForConsensus)
                       .with("asymmetry", std::round(10 * inputs.value(Input::asymmetry)) / 10)));
    return texts;
}

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

namespace {

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

GovernanceChoice chooseGovernance(const ChooserInputs& inputs, const ChooserParameters& parameters,
                                  ChoiceDepth depth)
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
    choice.overlay = leadAbsent(inputs, parameters);
    choice.planRejected = !inputs.adjustable;
    if (depth == ChoiceDepth::verdict)
        return choice;
    choice.flips = flipsOf(inputs, parameters);
    explain(inputs, parameters, choice);
    return choice;
}

} // namespace concordat::governance
