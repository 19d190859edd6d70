#include "core/charter/deviations.h"
#include "core/charter/explain.h"
#include "core/charter/facts.h"
#include "core/charter/parameters.h"
#include "core/sharing/guidelines.h"
#include "tests/core/charter/combinations.h"

namespace concordat::charter {
namespace {

using test::someDay;

const ParameterSpec& parameter(const char* article, const char* name)
{
    for (const auto& spec : test::shippedLibrary().article(article)->parameters)
        if (spec.name == name)
            return spec;
    throw std::out_of_range(name);
}

model::GuidelineRow row(const char* name, std::vector<model::Parameter> parameters)
{
    model::GuidelineRow guideline;
    guideline.name = name;
    guideline.parameters = std::move(parameters);
    return guideline;
}

TEST(CharterGuidelines, RowsOfTheConsortiumAreDefaultsInTheirTierAndNoChoice)
{
    auto draft = test::smallConsortium();
    auto guideline = row("Ministry, energy", {{"reservePercent", "22"}, {"weightCash", "0.4"}});
    guideline.fields = {model::TechnologyField::energyAndMaterials};
    draft.add(guideline);
    auto elsewhere = row("Ministry, medicine", {{"reservePercent", "33"}});
    elsewhere.fields = {model::TechnologyField::biomedicine};
    draft.add(elsewhere);
    const auto facts = gatherFacts(draft.state(), someDay);
    const auto reserve = parameterValue(facts, "funding", parameter("funding", "reservePercent"));
    EXPECT_DOUBLE_EQ(*reserve.number, 22);
    EXPECT_TRUE(reserve.defaulted);
    EXPECT_EQ(reserve.guideline, "Ministry, energy");
    const auto cash = parameterValue(facts, "contributionEvaluation",
                                     parameter("contributionEvaluation", "cashPoints"));
    EXPECT_DOUBLE_EQ(*cash.number, 40); // a weight of 0.4 is forty points of a hundred
    const auto& library = test::shippedLibrary();
    const auto document = buildCharter(draft.state(), library, Language::english, someDay);
    for (const auto& deviation : deviations(draft.state(), library, document, someDay))
        EXPECT_NE(deviation.article, "funding");
    const auto why = explainArticle(draft.state(), library, document, "funding", someDay);
    bool named = false;
    for (const auto& note : why.notes)
        named = named || model::toEnglish(note).find("Ministry, energy") != std::string::npos;
    EXPECT_TRUE(named);
}

TEST(CharterGuidelines, AChoiceOfThePartiesComesBeforeARow)
{
    auto draft = test::smallConsortium();
    draft.add(row("Ours", {{"reservePercent", "22"}}));
    model::Article funding;
    funding.topic = "funding";
    funding.parameters = {{"reservePercent", "12"}};
    draft.add(funding);
    const auto facts = gatherFacts(draft.state(), someDay);
    const auto reserve = parameterValue(facts, "funding", parameter("funding", "reservePercent"));
    EXPECT_DOUBLE_EQ(*reserve.number, 12);
    EXPECT_FALSE(reserve.defaulted);
    EXPECT_TRUE(reserve.guideline.empty());
}

// The charter's library and the guidelines each hold the defaults of fields and leads.
TEST(CharterGuidelines, TheLibraryHasTheDefaultsOfTheGuidelinesInEveryFieldAndUnderEveryLead)
{
    struct Pair {
        const char* guideline;
        const char* article;
        const char* parameter;
        double factor;
    };
    const std::array<Pair, 8> pairs{
        {{"reservePercent", "funding", "reservePercent", 1},
         {"largestSourcePercent", "funding", "sourcePercent", 1},
         {"weightCash", "contributionEvaluation", "cashPoints", 100},
         {"weightKnowledge", "contributionEvaluation", "knowledgePoints", 100},
         {"weightPeople", "contributionEvaluation", "peoplePoints", 100},
         {"weightFacilities", "contributionEvaluation", "facilityPoints", 100},
         {"evaluationMonths", "phaseAdjustment", "reviewMonths", 1},
         {"evaluationMonths", "contributionEvaluation", "evaluations", 0}}};
    for (const auto& field : model::vocabularyOf<model::TechnologyField>().terms) {
        for (const auto& lead : model::vocabularyOf<model::LeadType>().terms) {
            auto draft = test::smallConsortium();
            draft.update(test::id<model::Consortium>("c"), [&](model::Consortium& consortium) {
                consortium.field = static_cast<model::TechnologyField>(field.value);
                consortium.leadType = static_cast<model::LeadType>(lead.value);
                consortium.stage = model::Stage::formation;
            });
            const auto facts = gatherFacts(draft.state(), someDay);
            const auto guideline = sharing::guidelineFor(draft.state(), someDay);
            for (const auto& pair : pairs) {
                const auto number = guideline.number(pair.guideline);
                const auto wanted = pair.factor > 0 ? pair.factor * number : 12 / number;
                EXPECT_DOUBLE_EQ(
                    *standardValue(facts, parameter(pair.article, pair.parameter)).number, wanted)
                    << pair.parameter << " in " << field.name << " under " << lead.name;
            }
        }
    }
}

TEST(CharterGuidelines, ARhythmOfOnesOwnReachesReviewsAndEvaluations)
{
    auto draft = test::smallConsortium();
    draft.add(row("Ours", {{"evaluationMonths", "3"}}));
    const auto facts = gatherFacts(draft.state(), someDay);
    const auto review =
        parameterValue(facts, "phaseAdjustment", parameter("phaseAdjustment", "reviewMonths"));
    const auto evaluations = parameterValue(facts, "contributionEvaluation",
                                            parameter("contributionEvaluation", "evaluations"));
    EXPECT_DOUBLE_EQ(*review.number, 3);
    EXPECT_DOUBLE_EQ(*evaluations.number, 4);
    EXPECT_EQ(evaluations.guideline, "Ours");
}

} // namespace
} // namespace concordat::charter
