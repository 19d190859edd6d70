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
    const auto& from = agreement.effectiveOn ? agreement.effectiveOn : agreement.signedOn;
    const bool begun = !from || *from <= day;
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

Settled settledBy(const State& state, const std::vector<std::string>& topics)
{
    auto settled = Settled::unknown;
    for (const auto& article : state.rows<Article>()) {
        if (!isAbout(article, topics))
            continue;
        if (!article.omitted && article.openPoint.empty())
            return Settled::yes;
        settled = Settled::no;
    }
    return settled;
}

} // namespace concordat::measures
