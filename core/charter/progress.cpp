#include "core/charter/progress.h"

#include <algorithm>

namespace concordat::charter {

bool isOfWords(LintKind kind)
{
    return kind == LintKind::undefinedTerm || kind == LintKind::unusedTerm ||
           kind == LintKind::capitalisationDrift || kind == LintKind::nameDrift;
}

ArticleState stateWith(const CharterArticle& article, const std::vector<LintFinding>& findings)
{
    auto worst = article.state;
    for (const auto& finding : findings)
        if (finding.article == article.id && !isOfWords(finding.kind))
            worst = std::max(worst, finding.state);
    return worst;
}

Progress progressOf(const CharterDocument& document, const std::vector<LintFinding>& findings)
{
    Progress progress;
    for (const auto& article : document.articles) {
        const auto state = stateWith(article, findings);
        if (article.omitted && state == ArticleState::complete)
            continue;
        ++progress.all;
        progress.complete += state == ArticleState::complete ? 1 : 0;
        progress.inconsistent += state == ArticleState::inconsistent ? 1 : 0;
    }
    return progress;
}

Progress progressOf(const model::State& state, const Library& library, model::Date asOf)
{
    const auto document = buildCharter(state, library, Language::english, asOf);
    return progressOf(document,
                      lint(state, library, document, nullptr, asOf, LintScope::withoutWords));
}

} // namespace concordat::charter
