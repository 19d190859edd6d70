#include "core/charter/deviations.h"

#include <cmath>

#include "core/charter/parameters.h"
#include "core/charter/sections.h"
#include "core/charter/wording.h"

namespace concordat::charter {

using model::coreText;

namespace {

std::string wordedValue(const Library& library, Language language, const ParameterSpec& spec,
                        const ParameterValue& value)
{
    if (spec.unit == ParameterUnit::choice)
        return library.word(language, "option." + value.text);
    if (spec.unit == ParameterUnit::text)
        return value.text;
    return worded(language, spec.unit, value.number.value_or(0));
}

std::string proposedAlternative(const ArticleSpec& spec, const Facts& facts)
{
    for (const auto& rule : spec.defaults)
        if (holds(rule.when, facts))
            return rule.alternative;
    return spec.alternatives.front().id;
}

} // namespace

std::vector<Deviation> deviations(const model::State& state, const Library& library,
                                  const CharterDocument& document, model::Date asOf)
{
    const auto facts = gatherFacts(state, asOf);
    const auto language = document.language;
    std::vector<Deviation> found;
    for (const auto& article : document.articles) {
        const auto& spec = *library.article(article.id);
        const auto heading = article.omitted ? article.title : article.heading;
        const auto add = [&](model::Text what, std::string proposed, std::string present) {
            found.push_back(
                {article.id, heading, std::move(what), std::move(proposed), std::move(present)});
        };
        if (article.omitted) {
            add(coreText("Charter", "The article is left out."), article.title, {});
            continue;
        }
        const auto& alternative = *spec.alternative(article.alternative);
        const auto proposed = proposedAlternative(spec, facts);
        if (proposed != article.alternative)
            add(coreText("Charter", "Another alternative"),
                spec.alternative(proposed)->text[language].title, alternative.text[language].title);
        for (const auto& parameter : spec.parametersOf(alternative)) {
            const auto present = parameterValue(facts, article.id, parameter);
            const auto standard = standardValue(facts, parameter);
            const bool same =
                parameter.unit == ParameterUnit::text || present.defaulted ||
                (parameter.unit == ParameterUnit::choice
                     ? present.text == standard.text
                     : std::abs(present.number.value_or(0) - standard.number.value_or(0)) < 1e-6);
            if (!same)
                add(model::literalText(spec.text[language].parameterLabels.at(parameter.name)),
                    wordedValue(library, language, parameter, standard),
                    wordedValue(library, language, parameter, present));
        }
        if (const auto* row = articleRow(state, article.id); row && !row->ownText.empty())
            add(coreText("Charter", "Free text of the parties"), {}, row->ownText);
    }
    return found;
}

} // namespace concordat::charter
