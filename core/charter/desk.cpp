#include "core/charter/desk.h"

#include <algorithm>
#include <array>
#include <map>

namespace concordat::charter {

namespace {

constexpr std::array languages{Language::english, Language::chinese};

// What people say about the text, not what it says.
bool isBesideTheText(model::TableId table)
{
    using namespace model;
    const std::array beside{tableOf<ArticleComment>(), tableOf<ArticlePosition>(),
                            tableOf<Attachment>(), tableOf<Scenario>(), tableOf<Version>()};
    return std::find(beside.begin(), beside.end(), table) != beside.end();
}

bool numbersMove(const model::Article& before, const model::Article& after)
{
    return before.alternative != after.alternative || before.omitted != after.omitted ||
           before.topic != after.topic || before.agreement != after.agreement;
}

// The articles whose rows differ in nothing but their settings; empty when one differs in more.
std::optional<std::vector<std::string>> articlesSet(const model::State& before,
                                                    const model::State& after)
{
    std::map<std::string, const model::Article*> earlier;
    for (const auto& row : before.rows<model::Article>())
        earlier.emplace(row.id.value(), &row);
    std::vector<std::string> topics;
    const model::Article none;
    for (const auto& row : after.rows<model::Article>()) {
        const auto found = earlier.find(row.id.value());
        const auto* old = found == earlier.end() ? nullptr : found->second;
        if (found != earlier.end())
            earlier.erase(found);
        if (old == &row)
            continue;
        auto blank = none;
        blank.topic = row.topic;
        blank.agreement = row.agreement;
        if (numbersMove(old ? *old : blank, row))
            return {};
        topics.push_back(row.topic);
    }
    for (const auto& [id, row] : earlier) {
        if (!row->alternative.empty() || row->omitted)
            return {};
        topics.push_back(row->topic);
    }
    return topics;
}

} // namespace

Desk::Touched Desk::touchedBy(const model::State& state, model::Date asOf) const
{
    if (!m_state || asOf != m_asOf)
        return {true, {}};
    Touched touched;
    for (model::TableId table = 0; table < model::tableCount; ++table) {
        if (&m_state->rows(table) == &state.rows(table) || isBesideTheText(table))
            continue;
        const auto set = table == model::tableOf<model::Article>()
                             ? articlesSet(*m_state, state)
                             : std::optional<std::vector<std::string>>{};
        if (!set)
            return {true, {}};
        touched.articles = *set;
    }
    return touched;
}

Desk::Touched Desk::update(const model::State& state, model::Date asOf)
{
    auto touched = touchedBy(state, asOf);
    if (!touched.nothing())
        for (const auto language : languages) {
            auto& document = m_documents[language];
            document = touched.everything ? buildCharter(state, *m_library, language, asOf)
                                          : rewriteArticles(std::move(document), state, *m_library,
                                                            asOf, touched.articles);
        }
    m_state = state;
    m_asOf = asOf;
    return touched;
}

} // namespace concordat::charter
