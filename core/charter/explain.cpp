#include "core/charter/explain.h"

#include "core/charter/values.h"
#include "core/charter/wording.h"

namespace concordat::charter {

using model::coreText;
using model::literalText;

measures::Explanation explainArticle(const model::State& state, const Library& library,
                                     const CharterDocument& document, const std::string& articleId,
                                     model::Date asOf)
{
    measures::Explanation why;
    const auto* spec = library.article(articleId);
    const auto* article = document.article(articleId);
    if (!spec || !article)
        return why;
    const auto& words = spec->text[document.language];
    const auto& alternative = *spec->alternative(article->alternative);
    why.title = article->number > 0 ? literalText(article->heading + " " + article->title)
                                    : literalText(article->title);
    why.subtitle = literalText(words.purpose);
    why.inputs.push_back({coreText("Charter", "Alternative"),
                          literalText(alternative.text[document.language].title),
                          article->defaultAlternative && spec->alternatives.size() > 1});
    if (article->because)
        why.notes.push_back(
            coreText("Charter", "This alternative is the default for {condition}.")
                .with("condition", worded(*article->because, library, document.language)));
    const auto facts = gatherFacts(state, asOf);
    for (const auto& parameter : spec->parametersOf(alternative)) {
        const auto value = parameterValue(facts, articleId, parameter);
        auto text = literalText(parameter.unit == ParameterUnit::choice
                                    ? library.word(document.language, "option." + value.text)
                                    : value.text);
        if (parameter.unit == ParameterUnit::flag)
            text = value.number.value_or(0) > 0.5 ? coreText("Charter", "yes")
                                                  : coreText("Charter", "no");
        else if (value.number)
            text = literalText(worded(document.language, parameter.unit, *value.number));
        else if (value.text.empty())
            text = coreText("Charter", "not agreed yet");
        if (value.because)
            why.notes.push_back(
                coreText("Charter", "“{parameter}”: the default for {condition}.")
                    .with("parameter", words.parameterLabels.at(parameter.name))
                    .with("condition", worded(*value.because, library, document.language)));
        if (!value.guideline.empty())
            why.notes.push_back(coreText("Charter",
                                         "“{parameter}”: proposed by the guideline “{row}” of the "
                                         "consortium.")
                                    .with("parameter", words.parameterLabels.at(parameter.name))
                                    .with("row", value.guideline));
        why.inputs.push_back({literalText(words.parameterLabels.at(parameter.name)),
                              std::move(text), value.defaulted});
    }
    why.notes.push_back(literalText(words.explanation));
    for (const auto& option : spec->alternatives)
        if (spec->alternatives.size() > 1)
            why.wouldChange.push_back(coreText("Charter", "{alternative}: {effect}")
                                          .with("alternative", option.text[document.language].title)
                                          .with("effect", option.text[document.language].effect));
    for (const auto& finding : article->findings)
        why.evidence.push_back(finding.reason);
    for (const auto& source : spec->sources)
        why.sources.push_back(
            source == "checklist"
                ? coreText("Charter", "What agreements of this kind settle")
                : coreText("Charter", "Review, line {line}").with("line", source));
    return why;
}

} // namespace concordat::charter
