#include "ui/pages/charter/charter_sheet.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/charter/facts.h"
#include "core/charter/parameters.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using charter::ArticleState;

namespace {

QString word(const char* english)
{
    return QCoreApplication::translate("CharterSheet", english);
}

} // namespace

bool standsOnDefault(const charter::ArticleSpec& spec, const charter::CharterArticle& article)
{
    const auto& alternative = *spec.alternative(article.alternative);
    if (alternative.governance)
        return *alternative.governance == model::GovernanceModel::undecided;
    return article.defaultAlternative;
}

StateLook lookOf(ArticleState state)
{
    const auto& tokens = Theme::current().tokens();
    switch (state) {
    case ArticleState::complete:
        return {QStringLiteral("✓"), word(QT_TRANSLATE_NOOP("CharterSheet", "complete")),
                tokens.good};
    case ArticleState::atRisk:
        return {QStringLiteral("◆"), word(QT_TRANSLATE_NOOP("CharterSheet", "at risk")),
                tokens.medium};
    case ArticleState::missingData:
        return {QStringLiteral("○"), word(QT_TRANSLATE_NOOP("CharterSheet", "data missing")),
                tokens.medium};
    case ArticleState::inconsistent: break;
    }
    return {QStringLiteral("▲"), word(QT_TRANSLATE_NOOP("CharterSheet", "inconsistent")),
            tokens.high};
}

charter::Desk::Touched CharterSheet::update(const model::State& state, model::Date asOf,
                                            charter::Language language,
                                            const charter::Profile* profile)
{
    auto touched = m_desk.update(state, asOf);
    m_language = language;
    m_findings = charter::lint(state, library(), document(), profile, asOf);
    // What a profile asks for besides is shown, but is no other count of the same charter.
    m_progress = charter::progressOf(document(),
                                     profile ? charter::lint(state, library(), document(), nullptr,
                                                             asOf, charter::LintScope::withoutWords)
                                             : m_findings);
    m_deviations = charter::deviations(state, library(), document(), asOf);
    m_open.clear();
    for (const auto& comment : state.rows<model::ArticleComment>())
        if (!comment.agreement && !comment.resolvedOn)
            ++m_open[comment.topic];
    for (const auto& row : state.rows<model::Article>())
        if (!row.agreement && !row.openPoint.empty())
            ++m_open[row.topic];
    findUndecided(state, asOf);
    return touched;
}

void CharterSheet::findUndecided(const model::State& state, model::Date asOf)
{
    m_undecided.clear();
    const auto facts = charter::gatherFacts(state, asOf);
    for (const auto& article : document().articles) {
        const auto* spec = library().article(article.id);
        const auto* alternative = spec ? spec->alternative(article.alternative) : nullptr;
        if (!alternative || !article.ownText.empty() || !standsOnDefault(*spec, article))
            continue;
        const auto parameters = spec->parametersOf(*alternative);
        const bool choice = spec->alternatives.size() > 1 || !parameters.empty();
        if (choice && std::all_of(parameters.begin(), parameters.end(), [&](const auto& each) {
                return charter::parameterValue(facts, article.id, each).defaulted;
            }))
            m_undecided.insert(article.id);
    }
}

std::vector<const charter::LintFinding*> CharterSheet::findingsOf(const std::string& article) const
{
    std::vector<const charter::LintFinding*> found;
    for (const auto& finding : m_findings)
        if (finding.article == article)
            found.push_back(&finding);
    return found;
}

ArticleState CharterSheet::stateOf(const charter::CharterArticle& article) const
{
    return charter::stateWith(article, m_findings);
}

StateLook CharterSheet::lookOf(const charter::CharterArticle& article) const
{
    const auto state = stateOf(article);
    if (article.omitted && state == ArticleState::complete)
        return {QStringLiteral("–"), word(QT_TRANSLATE_NOOP("CharterSheet", "left out")),
                Theme::current().tokens().muted};
    if (state == ArticleState::complete && m_undecided.contains(article.id))
        return {QStringLiteral("(✓)"),
                word(QT_TRANSLATE_NOOP("CharterSheet", "complete by default, decided by nobody")),
                Theme::current().tokens().muted};
    return ui::lookOf(state);
}

bool CharterSheet::deviates(const std::string& article) const
{
    return std::any_of(m_deviations.begin(), m_deviations.end(),
                       [&](const auto& deviation) { return deviation.article == article; });
}

int CharterSheet::openPoints(const std::string& article) const
{
    const auto found = m_open.find(article);
    return found == m_open.end() ? 0 : found->second;
}

} // namespace concordat::ui
