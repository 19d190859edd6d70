#include "core/measures/articles.h"
#include "core/model/letters.h"

#include <algorithm>
#include <cctype>

namespace concordat::measures {

using model::Agreement;
using model::AgreementKind;
using model::AgreementStatus;
using model::Article;
using model::Date;
using model::State;

bool isInForce(const Agreement& agreement, Date day)
{
    const bool settled = agreement.status == AgreementStatus::signedByAll ||
                         agreement.status == AgreementStatus::inForce;
    const bool begun = !agreement.signedOn || *agreement.signedOn <= day;
    const bool running = !agreement.expiresOn || *agreement.expiresOn > day;
    return settled && begun && running;
}

bool charterInForce(const State& state, Date day)
{
    const auto agreements = state.rows<Agreement>();
    return std::any_of(agreements.begin(), agreements.end(), [&](const Agreement& agreement) {
        const bool charter = agreement.kind == AgreementKind::charter ||
                             agreement.kind == AgreementKind::coConstruction;
        return charter && isInForce(agreement, day);
    });
}

bool isAbout(const Article& article, const std::vector<std::string>& topics)
{
    const auto topic = model::lettersOf(article.topic);
    return std::any_of(topics.begin(), topics.end(),
                       [&](const auto& word) { return topic.find(word) != std::string::npos; });
}

Settled settledBy(const State& state, Date day, const std::vector<std::string>& topics)
{
    bool open = false;
    for (const auto& article : state.rows<Article>()) {
        if (!isAbout(article, topics))
            continue;
        if (!article.omitted && article.openPoint.empty())
            return Settled::yes;
        open = true;
    }
    if (open)
        return Settled::no;
    const bool recorded = !state.rows<Article>().empty();
    return recorded && charterInForce(state, day) ? Settled::no : Settled::unknown;
}

} // namespace concordat::measures
