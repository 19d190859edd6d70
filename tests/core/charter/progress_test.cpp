#include "core/charter/progress.h"

#include "tests/core/charter/combinations.h"

namespace concordat::charter {
namespace {

using test::someDay;

Progress counted(const model::State& state, Language language)
{
    const auto& library = test::shippedLibrary();
    const auto document = buildCharter(state, library, language, someDay);
    return progressOf(document, lint(state, library, document, nullptr, someDay));
}

void expectOneCount(const model::State& state)
{
    const auto shared = progressOf(state, test::shippedLibrary(), someDay);
    for (const auto language : test::bothLanguages) {
        const auto progress = counted(state, language);
        EXPECT_EQ(progress.complete, shared.complete);
        EXPECT_EQ(progress.inconsistent, shared.inconsistent);
        EXPECT_EQ(progress.all, shared.all);
    }
}

TEST(CharterProgress, IsOneCountInBothLanguagesForEveryFormModelAndStage)
{
    for (const auto form : test::consortiumForms)
        for (const auto governance : test::governanceModels)
            for (const auto stage : test::threeStages) {
                SCOPED_TRACE(::testing::Message()
                             << static_cast<int>(form) << ' ' << static_cast<int>(governance) << ' '
                             << static_cast<int>(stage));
                expectOneCount(test::variant(form, governance, stage));
            }
    expectOneCount(model::State{});
}

TEST(CharterProgress, DoesNotDependOnTheWordsOfOneLanguage)
{
    auto draft = test::smallConsortium();
    const auto before = progressOf(draft.state(), test::shippedLibrary(), someDay);
    model::Article row;
    row.topic = "severability";
    // In English a term without a definition and one with other capitals; in Chinese just words.
    row.ownText = "The Frobnication Bureau decides what confidential Information is.";
    draft.add(row);
    const auto& library = test::shippedLibrary();
    const auto document = buildCharter(draft.state(), library, Language::english, someDay);
    const auto findings = lint(draft.state(), library, document, nullptr, someDay);
    EXPECT_TRUE(std::any_of(findings.begin(), findings.end(), [](const auto& finding) {
        return finding.article == "severability" && isOfWords(finding.kind);
    }));
    EXPECT_EQ(counted(draft.state(), Language::english).complete, before.complete);
    expectOneCount(draft.state());
}

TEST(CharterProgress, CountsAnArticleThatIsLeftOutOnlyWhereTheCharterNeedsIt)
{
    const auto before =
        progressOf(test::smallConsortium().state(), test::shippedLibrary(), someDay);
    const auto without = [](const char* topic) {
        auto draft = test::smallConsortium();
        model::Article row;
        row.topic = topic;
        row.omitted = true;
        draft.add(row);
        expectOneCount(draft.state());
        return progressOf(draft.state(), test::shippedLibrary(), someDay);
    };
    EXPECT_EQ(without("forceMajeure").all, before.all - 1);
    EXPECT_EQ(without("noPartnership").all, before.all);
    EXPECT_EQ(without("noPartnership").inconsistent, before.inconsistent + 1);
}

} // namespace
} // namespace concordat::charter
