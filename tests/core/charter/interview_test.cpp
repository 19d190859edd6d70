#include "core/charter/interview.h"

#include "tests/core/charter/combinations.h"

namespace concordat::charter {
namespace {

using test::someDay;

std::vector<Question> asked(const model::State& state)
{
    const auto& library = test::shippedLibrary();
    return questions(state, library, buildCharter(state, library, Language::english, someDay),
                     someDay);
}

const Question& questionOn(const std::vector<Question>& all, const std::string& article)
{
    for (const auto& question : all)
        if (question.article == article)
            return question;
    throw std::out_of_range(article);
}

TEST(Interview, AsksCriticalQuestionsFirstAndOnlyWhereThereIsSomethingToDecide)
{
    const auto all = asked(test::smallConsortium().state());
    bool ordinary = false;
    for (const auto& question : all) {
        EXPECT_FALSE(question.critical && ordinary) << question.article;
        ordinary = ordinary || !question.critical;
        EXPECT_TRUE(question.choice || question.parameters > 0) << question.article;
        EXPECT_NE(question.article, "definitions");
    }
    EXPECT_TRUE(questionOn(all, "disputes").choice);
}

TEST(Interview, KeepingEveryDefaultAnswersEveryQuestionAndChangesNoWord)
{
    const auto& library = test::shippedLibrary();
    auto draft = test::smallConsortium();
    const auto before = buildCharter(draft.state(), library, Language::english, someDay);
    for (const auto& question : asked(draft.state())) {
        auto row = withDefaultsKept(draft.state(), library, before, question.article, someDay);
        if (row.id.empty())
            draft.add(std::move(row));
        else
            draft.put(std::move(row));
    }
    for (const auto& question : asked(draft.state()))
        EXPECT_TRUE(question.answered()) << question.article;
    EXPECT_EQ(test::allText(buildCharter(draft.state(), library, Language::english, someDay)),
              test::allText(before));
}

TEST(Interview, TakesOverWhatIsOpenHereAndNeverPlacesOrFreeText)
{
    const auto& library = test::shippedLibrary();
    document::Draft other{model::State{}};
    model::Consortium consortium;
    consortium.id = test::id<model::Consortium>("o");
    other.put(consortium);
    const auto choose = [](document::Draft& draft, const char* topic, const char* alternative,
                           std::vector<model::Parameter> parameters) {
        model::Article row;
        row.topic = topic;
        row.alternative = alternative;
        row.parameters = std::move(parameters);
        row.ownText = "Ours only.";
        draft.add(row);
    };
    choose(other, "liability", "twiceCostShare", {});
    choose(other, "disputes", "expeditedArbitration",
           {{"mediationDays", "90"}, {"arbitrationPlace", "Elsewhere"}});
    choose(other, "goodFaith", "", {{"cureDays", "10"}, {"unknown", "3"}});
    choose(other, "unknownArticle", "x", {});
    auto draft = test::smallConsortium(); // has chosen courts and 45 days for disputes
    const auto rows = answersOf(other.state(), draft.state(), library);
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].topic, "goodFaith");
    ASSERT_EQ(rows[0].parameters.size(), 1u);
    EXPECT_EQ(rows[0].parameters[0].value, "10");
    EXPECT_EQ(rows[1].topic, "liability");
    EXPECT_EQ(rows[1].alternative, "twiceCostShare");
    for (const auto& row : rows)
        EXPECT_TRUE(row.ownText.empty());
}

} // namespace
} // namespace concordat::charter
