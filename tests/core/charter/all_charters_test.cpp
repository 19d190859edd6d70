#include <algorithm>
#include <regex>
#include <set>

#include "core/charter/lint.h"
#include "core/charter/parameters.h"
#include "core/charter/wording.h"
#include "core/model/json.h"
#include "tests/core/charter/combinations.h"

using namespace concordat;
using namespace concordat::charter;
using namespace concordat::test;

namespace {

std::vector<std::string> numbersIn(const std::string& text)
{
    static const std::regex number{"[0-9][0-9,]*(?:\\.[0-9]+)?"};
    std::vector<std::string> found;
    for (std::sregex_iterator at{text.begin(), text.end(), number}, end; at != end; ++at) {
        auto digits = at->str();
        std::erase(digits, ',');
        found.push_back(std::to_string(std::stod(digits)));
    }
    return found;
}

template <class Visit>
void forAllSpans(const CharterDocument& document, Visit&& visit)
{
    const auto all = [&](const std::string& where, const Spans& spans) {
        for (const auto& span : spans)
            visit(where, span);
    };
    for (const auto& article : document.articles)
        for (const auto& paragraph : article.paragraphs) {
            all(article.id, paragraph.spans);
            for (const auto& item : paragraph.items)
                all(article.id, item);
        }
    for (const auto& annex : document.annexes)
        for (const auto& table : annex.tables)
            for (const auto& row : table.rows)
                for (std::size_t i = 0; i < row.size(); ++i)
                    if (annex.id != "annexParties" || i > 0) // the first column there only counts
                        all(annex.id, row[i]);
}

/// What each parameter of each article must read, worked out again from the State.
std::multimap<std::string, std::string> expectedParameters(const CharterDocument& document,
                                                           const Facts& facts)
{
    std::multimap<std::string, std::string> expected;
    for (const auto& article : document.articles) {
        const auto& spec = *shippedLibrary().article(article.id);
        const auto* row = articleRow(*facts.state, article.id);
        for (const auto& parameter : spec.parametersOf(*spec.alternative(article.alternative))) {
            std::optional<double> value;
            const auto* body = facts.committee;
            if (parameter.binding == "committee.noticeDays")
                value = body->noticeDays;
            else if (parameter.binding == "committee.quorum")
                value = body->quorum;
            else if (parameter.binding == "committee.meetingsPerYear")
                value = body->meetingsPerYear;
            else if (parameter.binding == "rule.threshold")
                value = facts.rule->threshold;
            else if (!parameter.binding.starts_with("committee."))
                value = standardValue(facts, parameter).number;
            if (row)
                for (const auto& [name, text] : row->parameters)
                    if (name == parameter.name && parameter.unit != ParameterUnit::text)
                        value = std::stod(text);
            if (value && parameter.unit != ParameterUnit::flag)
                expected.emplace(parameter.binding.empty() ||
                                         !parameter.binding.starts_with("committee.")
                                     ? article.id + "/" + parameter.name
                                     : article.id + "/" + parameter.binding,
                                 worded(document.language, parameter.unit, *value));
        }
    }
    return expected;
}

// The wording itself holds no digit, so that no number can come from anywhere but the model or a
// default; and each of those is held against the State.
TEST(AllCharters, EveryNumberIsTheModelsOrANamedDefault)
{
    forAllVariants([](const model::State& state, const std::string& where) {
        std::set<std::string> known;
        for (const auto& number : numbersIn(model::toJson(state)))
            known.insert(number);
        known.insert(std::to_string(4.0)); // parties are counted
        for (const auto language : bothLanguages) {
            const auto document = buildCharter(state, shippedLibrary(), language, someDay);
            const auto facts = gatherFacts(state, someDay);
            const auto expected = expectedParameters(document, facts);
            forAllSpans(document, [&](const std::string& article, const Span& span) {
                if (span.kind == SpanKind::reference)
                    return;
                if (span.kind == SpanKind::plain) {
                    EXPECT_TRUE(numbersIn(span.text).empty())
                        << where << " " << article << ": " << span.text;
                    return;
                }
                if (span.source.starts_with("parameter.") && article != "annexCalendar") {
                    const auto name = article + "/" + span.source.substr(10);
                    const auto found = expected.equal_range(name);
                    if (!numbersIn(span.text).empty()) {
                        EXPECT_TRUE(std::any_of(
                            found.first, found.second,
                            [&](const auto& entry) { return entry.second == span.text; }))
                            << where << " " << name << ": " << span.text;
                    }
                } else if (span.source.starts_with("committee.") ||
                           span.source.starts_with("rule.")) {
                    const auto found = expected.find(article + "/" + span.source);
                    if (found != expected.end()) {
                        EXPECT_EQ(found->second, span.text) << where << " " << span.source;
                    }
                } else if (article != "annexCalendar") {
                    for (const auto& number : numbersIn(span.text))
                        EXPECT_TRUE(known.contains(number))
                            << where << " " << article << " " << span.source << ": " << span.text;
                }
            });
        }
    });
}

TEST(AllCharters, PassTheirOwnChecksInBothLanguages)
{
    forAllVariants([](const model::State& state, const std::string& where) {
        for (const auto language : bothLanguages) {
            const auto document = buildCharter(state, shippedLibrary(), language, someDay);
            for (const auto& finding : lint(state, shippedLibrary(), document, nullptr, someDay))
                ADD_FAILURE() << where << " " << languageCode(language) << " "
                              << lintKindName(finding.kind) << " " << finding.place << ": "
                              << model::toEnglish(finding.reason);
            EXPECT_TRUE(document.gaps.empty()) << where;
            const auto text = allText(document);
            for (const auto* placeholder : {"{{", "}}", "\x02", "[to be agreed", "【待定"})
                EXPECT_EQ(text.find(placeholder), std::string::npos) << where << placeholder;
            for (const auto& article : document.articles) {
                EXPECT_FALSE(article.paragraphs.empty()) << where << article.id;
                for (const auto& paragraph : article.paragraphs)
                    for (const auto& span : paragraph.spans)
                        EXPECT_FALSE(span.text.empty()) << where << article.id;
            }
        }
    });
}

std::map<std::string, std::string> textsOf(const CharterDocument& document)
{
    std::map<std::string, std::string> texts;
    for (const auto& article : document.articles) {
        auto& text = texts[article.id];
        for (const auto& paragraph : article.paragraphs) {
            text += plainText(paragraph.spans) + "\n";
            for (const auto& item : paragraph.items)
                text += plainText(item) + "\n";
        }
    }
    return texts;
}

std::set<std::string> differingArticles(const CharterDocument& a, const CharterDocument& b)
{
    const auto first = textsOf(a);
    const auto second = textsOf(b);
    std::set<std::string> differing;
    for (const auto& [id, text] : first)
        if (second.at(id) != text)
            differing.insert(id);
    return differing;
}

std::set<std::string> differingObligations(const CharterDocument& a, const CharterDocument& b)
{
    const auto duties = [](const CharterDocument& document) {
        std::set<std::string> all;
        for (const auto& duty : document.obligations)
            all.insert(duty.article + "/" + duty.id + " " + duty.recurrence);
        return all;
    };
    const auto first = duties(a);
    const auto second = duties(b);
    std::set<std::string> differing;
    std::set_symmetric_difference(first.begin(), first.end(), second.begin(), second.end(),
                                  std::inserter(differing, differing.end()));
    return differing;
}

CharterDocument charterOf(model::GovernanceModel governance, model::Stage stage, Language language)
{
    return buildCharter(variant(model::Form::innovationConsortium, governance, stage),
                        shippedLibrary(), language, someDay);
}

void expectAll(const std::set<std::string>& differing, const std::vector<std::string>& wanted,
               const char* pair)
{
    for (const auto& id : wanted)
        EXPECT_TRUE(differing.contains(id)) << pair << ": " << id;
}

TEST(AllCharters, GovernanceModelsDifferInTheArticlesThatTheyShape)
{
    using model::GovernanceModel;
    for (const auto language : bothLanguages)
        for (const auto stage : threeStages) {
            const auto star = charterOf(GovernanceModel::singleCentreStar, stage, language);
            const auto core = charterOf(GovernanceModel::coreResearchOrganisation, stage, language);
            const auto coreless = charterOf(GovernanceModel::corelessConsensus, stage, language);
            // Articles 3, 4, 5, 12 and 13 at least.
            EXPECT_EQ(star.article("commandBody")->number, 3);
            EXPECT_EQ(star.article("leadershipRotation")->number, 4);
            EXPECT_EQ(star.article("committee")->number, 5);
            EXPECT_EQ(star.article("disputes")->number, 12);
            EXPECT_EQ(star.article("evaluation")->number, 13);
            expectAll(differingArticles(star, coreless),
                      {"commandBody", "leadershipRotation", "committee", "riskSharing",
                       "contributionEvaluation", "intellectualProperty", "returns", "disputes",
                       "evaluation", "exit", "supervision", "accessRights", "jointOwnership"},
                      "star and coreless");
            expectAll(differingArticles(star, core),
                      {"commandBody", "leadershipRotation", "committee", "riskSharing",
                       "contributionEvaluation", "returns", "evaluation", "exit", "supervision"},
                      "star and core");
            expectAll(differingArticles(core, coreless),
                      {"commandBody", "leadershipRotation", "committee", "contributionEvaluation",
                       "intellectualProperty", "disputes", "evaluation", "accessRights",
                       "jointOwnership"},
                      "core and coreless");
            expectAll(differingObligations(star, coreless),
                      {"commandBody/commandMeets FREQ=MONTHLY", "commandBody/handCommandOver ",
                       "commandBody/circleMeets FREQ=MONTHLY"},
                      "star and coreless");
            expectAll(differingObligations(star, core),
                      {"commandBody/commandMeets FREQ=MONTHLY",
                       "commandBody/leadersReport FREQ=MONTHLY;INTERVAL=3"},
                      "star and core");
            expectAll(differingObligations(core, coreless),
                      {"commandBody/leadersReport FREQ=MONTHLY;INTERVAL=3",
                       "commandBody/circleMeets FREQ=MONTHLY"},
                      "core and coreless");
        }
}

TEST(AllCharters, StagesDifferInTheArticlesThatTheyStress)
{
    using model::Stage;
    for (const auto language : bothLanguages)
        for (const auto governance : governanceModels) {
            const auto formation = charterOf(governance, Stage::formation, language);
            const auto operation = charterOf(governance, Stage::operation, language);
            const auto maturation = charterOf(governance, Stage::maturation, language);
            expectAll(differingArticles(formation, operation),
                      {"mission", "members", "resources", "riskSharing", "contributionEvaluation",
                       "phaseAdjustment", "exit", "informationExchange", "talent", "supervision",
                       "relationalGovernance"},
                      "formation and operation");
            expectAll(differingArticles(operation, maturation),
                      {"mission", "contributionEvaluation", "intellectualProperty", "returns",
                       "spinOffs", "phaseAdjustment", "exit", "supervision", "longTermMechanism",
                       "transfer"},
                      "operation and maturation");
            expectAll(
                differingArticles(formation, maturation),
                {"mission", "members", "spinOffs", "phaseAdjustment", "exit", "longTermMechanism"},
                "formation and maturation");
            expectAll(differingObligations(formation, operation),
                      {"members/reviewMembers FREQ=MONTHLY", "members/reviewMembers FREQ=YEARLY",
                       "contributionEvaluation/evaluate FREQ=MONTHLY;INTERVAL=6",
                       "relationalGovernance/surveyTrust FREQ=YEARLY"},
                      "formation and operation");
            expectAll(differingObligations(operation, maturation),
                      {"spinOffs/incubationMeets FREQ=MONTHLY;INTERVAL=3",
                       "spinOffs/reviewSpinOffs FREQ=MONTHLY;INTERVAL=6",
                       "spinOffs/callDevelopment FREQ=YEARLY", "longTermMechanism/presentPlan ",
                       "longTermMechanism/decideFuture FREQ=YEARLY"},
                      "operation and maturation");
            expectAll(differingObligations(formation, maturation),
                      {"members/reviewMembers FREQ=MONTHLY",
                       "spinOffs/incubationMeets FREQ=MONTHLY;INTERVAL=3"},
                      "formation and maturation");
        }
}

} // namespace
