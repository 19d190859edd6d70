#include "core/formation/classifier.h"

#include <algorithm>
#include <cmath>

#include "core/formation/classifier_signs.h"
#include "core/measures/sources.h"
#include "core/model/rounding.h"

namespace concordat::formation {

using model::coreText;
using model::Form;
using model::Text;

Text titleOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::goalOrientation: return coreText("Classifier", "Goal orientation");
    case Dimension::actorRelations: return coreText("Classifier", "Actor relations");
    case Dimension::institutionalConstraints:
        return coreText("Classifier", "Institutional constraints");
    case Dimension::operationalLogic: break;
    }
    return coreText("Classifier", "Operational logic");
}

const FormFit* Classification::fitOf(Form form) const
{
    const auto found = std::find_if(forms.begin(), forms.end(),
                                    [&](const FormFit& fit) { return fit.form == form; });
    return found == forms.end() ? nullptr : &*found;
}

namespace {

Text formText(Form form)
{
    return model::vocabularyOf<Form>().label(static_cast<int>(form));
}

std::size_t indexOf(Form form)
{
    return static_cast<std::size_t>(std::find(formsTold.begin(), formsTold.end(), form) -
                                    formsTold.begin());
}

FormFit fitOf(const std::vector<SeenSign>& signs, std::size_t form)
{
    std::array<double, dimensionCount> sums{};
    std::array<double, dimensionCount> weights{};
    for (const auto& seen : signs) {
        if (!seen.value)
            continue;
        const auto at = static_cast<std::size_t>(seen.sign->dimension);
        sums[at] += seen.weight * (1 - std::abs(*seen.value - seen.sign->typical[form]));
        weights[at] += seen.weight;
    }
    FormFit fit{formsTold[form], 0, {}};
    int known = 0;
    for (std::size_t at = 0; at < dimensionCount; ++at) {
        if (weights[at] <= 0)
            continue;
        fit.dimensions[at] = 100 * sums[at] / weights[at];
        fit.score += *fit.dimensions[at];
        ++known;
    }
    if (known > 0)
        fit.score /= known;
    return fit;
}

/// What each sign alone would add to the declared form's score at its typical value.
std::vector<Step> stepsTo(const std::vector<SeenSign>& signs, Form declared)
{
    const auto form = indexOf(declared);
    std::vector<Step> steps;
    if (form >= formsTold.size())
        return steps;
    const double before = fitOf(signs, form).score;
    for (std::size_t i = 0; i < signs.size(); ++i) {
        if (!signs[i].value)
            continue;
        auto moved = signs;
        moved[i].value = signs[i].sign->typical[form];
        const double gain = fitOf(moved, form).score - before;
        if (gain >= 0.5)
            steps.push_back({signs[i].sign, *moved[i].value > *signs[i].value, gain});
    }
    std::stable_sort(steps.begin(), steps.end(),
                     [](const Step& a, const Step& b) { return a.gain > b.gain; });
    return steps;
}

bool isAlliance(Form form)
{
    return form == Form::researchAlliance || form == Form::technologyInnovationAlliance ||
           form == Form::thinkTankAlliance;
}

Text verdictOf(const Classification& result)
{
    if (!result.nearest)
        return coreText("Classifier", "Too little is known to tell the form.");
    if (result.behavesLikeAlliance)
        return coreText("Classifier", "Declared an innovation consortium, it behaves like an "
                                      "alliance: {nearest}.")
            .with("nearest", formText(*result.nearest));
    if (result.declared == Form::undeclared)
        return coreText("Classifier", "No form is declared; it reads as: {nearest}.")
            .with("nearest", formText(*result.nearest));
    if (*result.nearest == result.declared)
        return coreText("Classifier", "It is what it declares itself to be: {nearest}.")
            .with("nearest", formText(*result.nearest));
    const auto* fit = result.fitOf(result.declared);
    if (fit && result.fitOf(*result.nearest)->score - fit->score < closeMargin)
        return coreText("Classifier", "Declared: {declared}; {nearest} fits slightly better, too "
                                      "close to tell.")
            .with("declared", formText(result.declared))
            .with("nearest", formText(*result.nearest));
    return coreText("Classifier", "Declared: {declared}; it reads as: {nearest}.")
        .with("declared", formText(result.declared))
        .with("nearest", formText(*result.nearest));
}

void explain(Classification& result)
{
    auto& why = result.why;
    why.title = result.nearest ? formText(*result.nearest)
                               : coreText("Classifier", "The form cannot be told");
    why.subtitle = coreText("Classifier", "Organisational form along four dimensions");
    why.formula = "score = mean over dimensions of 100 * (1 - weighted mean |seen - typical|)";
    for (const auto& seen : result.signs) {
        if (seen.value)
            why.inputs.push_back({seen.sign->label.text(), seen.facts, !seen.weightSet});
    }
    why.notes.push_back(result.verdict);
    for (const auto& fit : result.forms)
        why.notes.push_back(coreText("Classifier", "{form}: {score}")
                                .with("form", formText(fit.form))
                                .with("score", std::round(fit.score)));
    if (result.nearest && result.margin < closeMargin)
        why.notes.push_back(
            coreText("Classifier", "The two nearest forms are {points} points apart: too close to "
                                   "tell.")
                .with("points", model::roundedTo(result.margin, 1)));
    for (const auto& step : result.steps)
        why.wouldChange.push_back(
            (step.more ? coreText("Classifier",
                                  "More of “{sign}”: {points} points nearer to the declared "
                                  "form")
                       : coreText("Classifier",
                                  "Less of “{sign}”: {points} points nearer to the declared "
                                  "form"))
                .with("sign", step.sign->label.text())
                .with("points", model::roundedTo(step.gain, 1)));
    for (const auto& missing : result.missing)
        why.wouldChange.push_back(
            coreText("Classifier", "Not known: {evidence}").with("evidence", missing));
    why.sources.push_back(measures::sourceText("R61-63, R132"));
    why.sources.push_back(coreText("Classifier", "Weights and typical values are defaults of ours, "
                                                 "not evidence."));
}

} // namespace

Classification classify(const model::State& state, model::Date asOf)
{
    Classification result;
    result.declared = state.consortium().form;
    result.signs = seeSigns(state, asOf);
    double all = 0;
    double known = 0;
    for (const auto& seen : result.signs) {
        all += seen.weight;
        if (seen.value) {
            known += seen.weight;
            continue;
        }
        auto missing = seen.sign->missing.text();
        if (std::find(result.missing.begin(), result.missing.end(), missing) ==
            result.missing.end())
            result.missing.push_back(std::move(missing));
    }
    result.known = all > 0 ? known / all : 0;
    if (known > 0) {
        for (std::size_t form = 0; form < formsTold.size(); ++form)
            result.forms.push_back(fitOf(result.signs, form));
        std::stable_sort(result.forms.begin(), result.forms.end(),
                         [](const FormFit& a, const FormFit& b) { return a.score > b.score; });
        result.margin = result.forms[0].score - result.forms[1].score;
    }
    if (result.known >= leastKnown) {
        result.nearest = result.forms[0].form;
        result.next = result.forms[1].form;
        result.behavesLikeAlliance =
            result.declared == Form::innovationConsortium && isAlliance(*result.nearest);
    }
    result.steps = stepsTo(result.signs, result.declared);
    result.verdict = verdictOf(result);
    explain(result);
    return result;
}

} // namespace concordat::formation
