#include "core/charter/deviations.h"
#include "core/charter/explain.h"
#include "core/charter/facts.h"
#include "core/charter/parameters.h"
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

} // namespace
} // namespace concordat::charter
