#include "core/charter/interview.h"

#include <algorithm>

#include "core/charter/facts.h"
#include "core/charter/wording.h"

namespace concordat::charter {

namespace {

bool hasParameter(const model::Article& row, const std::string& name)
{
    return std::any_of(row.parameters.begin(), row.parameters.end(),
                       [&](const auto& parameter) { return parameter.name == name; });
}

// Whether a default of ours can stand in for the setting, so that there is something to keep.
bool canBeKept(const ParameterSpec& spec)
{
    return spec.unit != ParameterUnit::text;
}

Question asked(const Facts& facts, const ArticleSpec& spec, const CharterArticle& article)
{
    const auto& alternative = *spec.alternative(article.alternative);
    Question question;
    question.article = spec.id;
    question.critical = spec.critical;
    question.choice = spec.alternatives.size() > 1;
    if (question.choice) {
        const bool open = alternative.governance
                              ? facts.governance() == model::GovernanceModel::undecided
                              : article.defaultAlternative;
        question.unanswered += open ? 1 : 0;
    }
    for (const auto& parameter : spec.parametersOf(alternative)) {
        const auto value = parameterValue(facts, spec.id, parameter);
        const bool elsewhere = value.source == parameter.binding && !parameter.binding.empty();
        if (elsewhere)
            continue;
        ++question.parameters;
        const bool open = canBeKept(parameter) ? value.defaulted : value.text.empty();
        question.unanswered += open ? 1 : 0;
    }
    return question;
}

} // namespace

std::vector<Question> questions(const model::State& state, const Library& library,
                                const CharterDocument& document, model::Date asOf)
{
    const auto facts = gatherFacts(state, asOf);
    std::vector<Question> all;
    for (const auto& article : document.articles) {
        if (article.omitted)
            continue;
        auto question = asked(facts, *library.article(article.id), article);
        if (question.choice || question.parameters > 0)
            all.push_back(std::move(question));
    }
    std::stable_partition(all.begin(), all.end(), [](const auto& q) { return q.critical; });
    return all;
}

model::Article withDefaultsKept(const model::State& state, const Library& library,
                                const CharterDocument& document, const std::string& articleId,
                                model::Date asOf)
{
    const auto facts = gatherFacts(state, asOf);
    const auto* present = articleRow(state, articleId);
    auto row = present ? *present : model::Article{};
    row.topic = articleId;
    const auto& spec = *library.article(articleId);
    const auto& alternative = *spec.alternative(document.article(articleId)->alternative);
    if (spec.alternatives.size() > 1 && !alternative.governance)
        row.alternative = alternative.id;
    for (const auto& parameter : spec.parametersOf(alternative)) {
        const auto value = parameterValue(facts, articleId, parameter);
        if (!canBeKept(parameter) || !value.defaulted || hasParameter(row, parameter.name))
            continue;
        row.parameters.push_back({parameter.name, parameter.unit == ParameterUnit::choice
                                                      ? value.text
                                                      : number(value.number.value_or(0))});
    }
    return row;
}

std::vector<model::Article> answersOf(const model::State& other, const model::State& present,
                                      const Library& library)
{
    std::vector<model::Article> rows;
    for (const auto& spec : library.articles) {
        const auto* theirs = articleRow(other, spec.id);
        if (!theirs)
            continue;
        const auto* ours = articleRow(present, spec.id);
        auto row = ours ? *ours : model::Article{};
        row.topic = spec.id;
        const auto before = row;
        const auto* chosen = spec.alternative(theirs->alternative);
        if (row.alternative.empty() && chosen && !chosen->governance)
            row.alternative = chosen->id;
        const auto* used = spec.alternative(row.alternative);
        for (const auto& parameter : spec.parametersOf(used ? *used : spec.alternatives.front()))
            for (const auto& [name, value] : theirs->parameters) {
                const bool sound =
                    parameter.unit == ParameterUnit::choice
                        ? std::find(parameter.options.begin(), parameter.options.end(), value) !=
                              parameter.options.end()
                        : parseNumber(value).has_value();
                if (name == parameter.name && canBeKept(parameter) && sound &&
                    !hasParameter(row, name))
                    row.parameters.push_back({name, value});
            }
        if (row.alternative != before.alternative ||
            row.parameters.size() != before.parameters.size())
            rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace concordat::charter
