#include "core/charter/amendment.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/charter/facts.h"
#include "core/charter/parameters.h"
#include "core/governance/body_votes.h"

namespace concordat::charter {

using model::coreText;

namespace {

/// What the library's article on amendments calls material.
constexpr std::array materialArticles{
    "mission", "resources", "funding", "liability", "intellectualProperty", "returns"};

std::vector<std::string> changedArticles(const BothDocuments& before, const BothDocuments& now)
{
    std::vector<std::string> changed;
    for (const auto& article : now[Language::english].articles)
        if (articleContent(before, article.id) != articleContent(now, article.id))
            changed.push_back(article.id);
    return changed;
}

/// The votes that a party has in the committee on that day; without a committee each has one.
double votesOf(const std::vector<governance::Voter>* voters, const model::Member& party)
{
    if (!voters)
        return 1;
    const auto voter =
        std::find_if(voters->begin(), voters->end(),
                     [&party](const governance::Voter& each) { return each.member == party.id; });
    return voter == voters->end() ? 0 : voter->votes;
}

std::optional<double> parameterOf(const Facts& facts, const Library& library,
                                  const CharterDocument& document, const std::string& articleId,
                                  const std::string& name)
{
    const auto* article = document.article(articleId);
    const auto* spec = library.article(articleId);
    if (!article || !spec || article->omitted)
        return {};
    for (const auto& parameter : spec->parametersOf(*spec->alternative(article->alternative)))
        if (parameter.name == name)
            return parameterValue(facts, articleId, parameter).number;
    return {};
}

} // namespace

bool Amendment::carried() const
{
    return !articles.empty() && all > 0 && inFavour >= needed * all - 1e-9;
}

double Amendment::votesNeeded() const
{
    return std::ceil(needed * all - 1e-9);
}

Amendment amendment(const model::State& state, const model::State& inForce, const Library& library,
                    const BothDocuments& before, const BothDocuments& now, model::Date asOf)
{
    Amendment result;
    const auto facts = gatherFacts(state, asOf);
    result.articles = changedArticles(before, now);
    result.material =
        std::any_of(result.articles.begin(), result.articles.end(), [](const std::string& id) {
            return std::find(materialArticles.begin(), materialArticles.end(), id) !=
                   materialArticles.end();
        });
    // The rule is that of the text in force: nobody amends by a rule that is not agreed yet.
    const auto& text = before[Language::english];
    const auto agreed = gatherFacts(inForce, asOf);
    const auto share = parameterOf(agreed, library, text, "amendment", "amendmentShare");
    result.needed = share.value_or(1);
    if (share && result.material)
        result.exitDays = static_cast<int>(
            parameterOf(agreed, library, text, "amendment", "objectorDays").value_or(0));
    const auto positions = signoff(state, now, asOf);
    const auto voters = facts.committee
                            ? std::optional{governance::votersOf(state, facts.committee->id, asOf)}
                            : std::nullopt;
    for (std::size_t i = 0; i < positions.parties.size(); ++i) {
        const auto votes = votesOf(voters ? &*voters : nullptr, *positions.parties[i]);
        bool accepts = true;
        for (std::size_t row = 0; row < positions.articles.size(); ++row) {
            const bool changed = std::find(result.articles.begin(), result.articles.end(),
                                           positions.articles[row]) != result.articles.end();
            accepts = accepts && (!changed || positions.cells[row][i].accepts());
        }
        result.all += votes;
        if (accepts)
            result.inFavour += votes;
        else
            result.against.push_back(positions.parties[i]);
    }
    return result;
}

measures::Explanation explainAmendment(const Amendment& amendment, const CharterDocument& document)
{
    measures::Explanation why;
    why.title = coreText("Signoff", "Amendment of the charter in force");
    const auto number = [](double value) { return coreText("Signoff", "{n}").with("n", value); };
    why.inputs.push_back(
        {coreText("Signoff", "Votes in favour"), number(amendment.inFavour), false});
    why.inputs.push_back({coreText("Signoff", "Votes there are"), number(amendment.all), false});
    why.inputs.push_back(
        {coreText("Signoff", "Votes needed"), number(amendment.votesNeeded()), false});
    for (const auto& id : amendment.articles)
        if (const auto* article = document.article(id))
            why.evidence.push_back(coreText("Signoff", "{article} reads differently.")
                                       .with("article", article->title));
    for (const auto* party : amendment.against)
        why.wouldChange.push_back(
            coreText("Signoff", "{member} has not accepted every changed article.")
                .with("member", party->name));
    if (amendment.exitDays > 0)
        why.notes.push_back(coreText("Signoff",
                                     "The amendment is material: a party that is against "
                                     "it may leave within {days} days.")
                                .with("days", static_cast<std::int64_t>(amendment.exitDays)));
    why.sources.push_back(coreText("Signoff", "The article on amendments of the text in force"));
    return why;
}

} // namespace concordat::charter
