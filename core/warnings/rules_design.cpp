#include <cmath>

#include "core/formation/classifier.h"
#include "core/model/rounding.h"
#include "core/warnings/case.h"

namespace concordat::warnings {

using model::coreText;
using model::coreTextKey;

namespace {

Finding designCannotCompensate(const Case& c)
{
    const auto& chain = c.facts().chain;
    double sum = 0;
    int known = 0;
    for (const auto& node : chain.nodes) {
        if (chain::infoOf(node.node).column != chain::Column::mechanism || !node.observed.score)
            continue;
        sum += *node.observed.score;
        ++known;
    }
    if (known == 0 || !chain.gate.value)
        return needs({data::conditions()});
    const double mean = sum / known;
    return firedIf(mean >= c["mechanisms"] && *chain.gate.value < c["gate"],
                   coreText("Warning", "Mechanisms stand at {score}, and the conditions let {gate} "
                                       "of it through")
                       .with("score", std::round(mean))
                       .with("gate", model::roundedTo(*chain.gate.value, 2)),
                   {evidence(coreText("Warning", "Mean of the mechanisms (M)"), mean),
                    evidence(coreText("Warning", "Gate (G)"), *chain.gate.value)});
}

Finding mislabelledForm(const Case& c)
{
    const auto verdict = formation::classify(c.state(), c.asOf());
    if (verdict.declared == model::Form::undeclared)
        return needs({data::form()});
    if (!verdict.nearest) {
        Finding finding = needs({});
        for (const auto& missing : verdict.missing)
            finding.missing.push_back(missing);
        return finding;
    }
    const auto& forms = model::vocabularyOf<model::Form>();
    const auto declared = forms.label(static_cast<int>(verdict.declared));
    const auto nearest = forms.label(static_cast<int>(*verdict.nearest));
    const auto* fit = verdict.fitOf(verdict.declared);
    const double apart = fit ? verdict.fitOf(*verdict.nearest)->score - fit->score : 100;
    Evidence seen{evidence(coreText("Warning", "Declared form"), declared),
                  evidence(coreText("Warning", "Nearest form"), nearest)};
    if (fit)
        seen.push_back(
            evidence(coreText("Warning", "Points between the two"), model::roundedTo(apart, 1)));
    // Closer than that the classifier itself does not decide.
    return firedIf(*verdict.nearest != verdict.declared && apart >= formation::closeMargin,
                   coreText("Warning", "Declared: {declared}; it reads as: {nearest}")
                       .with("declared", declared)
                       .with("nearest", nearest),
                   std::move(seen));
}

} // namespace

void addDesignRules(std::vector<Rule>& rules)
{
    rules.push_back(
        {59,
         Severity::high,
         coreTextKey("WarningRule", "Design cannot compensate"),
         coreTextKey("WarningRule",
                     "Mechanisms stand at {mechanisms} or more and the gate is below {gate}"),
         coreTextKey("WarningRule", "Mend the conditions first"),
         "R111",
         "chain",
         "chain",
         {{"mechanisms", coreTextKey("WarningRule", "Mechanisms that count as good"), 60,
           Unit::points, 0, 100},
          {"gate", coreTextKey("WarningRule", "Gate that counts as low"), 0.5, Unit::number, 0, 1}},
         &designCannotCompensate});
    rules.push_back({60,
                     Severity::medium,
                     coreTextKey("WarningRule", "Mislabelled form"),
                     coreTextKey("WarningRule", "It reads as another form than the declared one"),
                     coreTextKey("WarningRule", "Couple the members, or declare the other form"),
                     "R61",
                     "overview",
                     "overview",
                     {},
                     &mislabelledForm});
}

} // namespace concordat::warnings
