#include "core/governance/chooser.h"

#include <cmath>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <numeric>
#include <random>

namespace concordat::governance {
namespace {

using Input = ChooserInput;
using model::GovernanceModel;
using nlohmann::json;

/// In the order complexity, dependency, urgency, asymmetry, lead, government, trust,
/// separability, stage variety.
ChooserInputs answered(const std::array<double, chooserInputCount>& values)
{
    ChooserInputs inputs;
    for (std::size_t i = 0; i < values.size(); ++i)
        inputs.set(static_cast<Input>(i), values[i]);
    return inputs;
}

const ChooserInputs concentrated = answered({40, 80, 90, 70, 85, 70, 50, 20, 20});
const ChooserInputs staged = answered({90, 40, 40, 50, 60, 30, 55, 90, 85});
const ChooserInputs equals = answered({30, 20, 20, 10, 40, 20, 90, 40, 30});

bool fired(const GovernanceChoice& choice, const std::string& id)
{
    return std::any_of(choice.why.rules.begin(), choice.why.rules.end(),
                       [&](const auto& rule) { return rule.id == id; });
}

TEST(Chooser, ScoresAreTheStatedSums)
{
    const auto choice = chooseGovernance(concentrated);
    EXPECT_NEAR(choice.scores[0].score, .3 * 90 + .25 * 70 + .2 * 80 + .15 * 70 + .1 * 85, 1e-12);
    EXPECT_NEAR(choice.scores[1].score, .3 * 20 + .25 * 20 + .25 * 40 + .2 * 60, 1e-12);
    EXPECT_NEAR(choice.scores[2].score, .35 * 30 + .35 * 50 + .15 * 10 + .15 * 20, 1e-12);
    EXPECT_EQ(choice.scores[0].contributions.front().input, Input::urgency);
}

TEST(Chooser, EachSituationGetsItsModel)
{
    EXPECT_EQ(chooseGovernance(concentrated).recommended, GovernanceModel::singleCentreStar);
    EXPECT_EQ(chooseGovernance(staged).recommended, GovernanceModel::coreResearchOrganisation);
    EXPECT_EQ(chooseGovernance(equals).recommended, GovernanceModel::corelessConsensus);
    EXPECT_TRUE(fired(chooseGovernance(concentrated), "R1"));
    EXPECT_TRUE(fired(chooseGovernance(staged), "R2"));
    EXPECT_TRUE(fired(chooseGovernance(equals), "R3"));
}

TEST(Chooser, VetoesHoldWhateverTheScore)
{
    auto distrustful = equals;
    distrustful.set(Input::trust, 59);
    EXPECT_NE(chooseGovernance(distrustful).leading, GovernanceModel::corelessConsensus);
    EXPECT_EQ(chooseGovernance(distrustful).scores[2].vetoes.size(), 1U);
    auto headless = concentrated;
    headless.set(Input::lead, 0);
    headless.set(Input::government, 0);
    const auto choice = chooseGovernance(headless);
    EXPECT_NE(choice.leading, GovernanceModel::singleCentreStar);
    EXPECT_FALSE(choice.scores[0].vetoes.empty());
    EXPECT_TRUE(choice.overlay);
    EXPECT_TRUE(fired(choice, "R4"));
}

TEST(Chooser, AVetoFromADefaultSaysThatNobodyStatedIt)
{
    const auto vetoOf = [](const ChooserInputs& inputs) {
        return model::toEnglish(chooseGovernance(inputs).scores[2].vetoes.front());
    };
    ChooserInputs unknown;
    EXPECT_NE(vetoOf(unknown).find("it is 50. This rests on a default, not evidence: Trust"),
              std::string::npos)
        << vetoOf(unknown);
    unknown.set(Input::trust, 50);
    EXPECT_EQ(vetoOf(unknown).find("default"), std::string::npos) << vetoOf(unknown);
}

TEST(Chooser, WithoutLeadAndTrustAThirdPartyFacilitates)
{
    auto inputs = concentrated;
    inputs.set(Input::lead, 0);
    inputs.set(Input::trust, 30);
    const auto choice = chooseGovernance(inputs);
    EXPECT_EQ(choice.leading, GovernanceModel::coreResearchOrganisation);
    EXPECT_FALSE(choice.scores[0].vetoes.empty());
}

TEST(Chooser, AbstainsWhenTwoAreTooCloseAndShowsBoth)
{
    // 84 for core R&D organisations against 79.5 for the star.
    auto inputs = concentrated;
    inputs.set(Input::complexity, 90);
    inputs.set(Input::separability, 90);
    inputs.set(Input::stageVariety, 90);
    const auto close = chooseGovernance(inputs);
    EXPECT_EQ(close.abstention, Abstention::tooClose);
    EXPECT_FALSE(close.recommended);
    EXPECT_EQ(close.leading, GovernanceModel::coreResearchOrganisation);
    EXPECT_EQ(close.runnerUp, GovernanceModel::singleCentreStar);
    inputs.set(Input::complexity, 92); // exactly 5 points apart
    EXPECT_EQ(chooseGovernance(inputs).recommended, GovernanceModel::coreResearchOrganisation);
}

TEST(Chooser, MostlyDefaultsRecommendNothingAndNameThreeAnswers)
{
    ChooserInputs inputs;
    inputs.set(Input::complexity, 100);
    inputs.set(Input::trust, 20);
    const auto choice = chooseGovernance(inputs);
    EXPECT_EQ(choice.leading, GovernanceModel::coreResearchOrganisation);
    EXPECT_FALSE(choice.recommended);
    EXPECT_EQ(choice.abstention, Abstention::mostlyDefaults);
    EXPECT_NEAR(choice.defaultedWeight, .75, 1e-12);
    EXPECT_EQ(choice.deciding,
              (std::vector<Input>{Input::separability, Input::stageVariety, Input::asymmetry}));
}

TEST(Chooser, ExactlyHalfOnDefaultsMayStillBeRecommended)
{
    ChooserInputs inputs;
    inputs.set(Input::separability, 100);
    inputs.set(Input::asymmetry, 50);
    EXPECT_NEAR(chooseGovernance(inputs).defaultedWeight, .5, 1e-12);
    EXPECT_EQ(chooseGovernance(inputs).recommended, GovernanceModel::coreResearchOrganisation);
}

TEST(Chooser, FlipPointsAreWhereTheLeaderChanges)
{
    std::mt19937_64 random(3);
    for (int round = 0; round < 200; ++round) {
        std::array<double, chooserInputCount> values{};
        for (auto& value : values)
            value = static_cast<double>(random() % 101);
        const auto inputs = answered(values);
        const auto choice = chooseGovernance(inputs);
        for (const auto& flip : choice.flips) {
            auto moved = inputs;
            moved.set(flip.input, flip.to);
            EXPECT_EQ(chooseGovernance(moved).leading, flip.becomes);
            const double back = flip.to > flip.from ? -1e-6 : 1e-6;
            if (std::abs(flip.to - flip.from) > 1e-6) {
                moved.set(flip.input, flip.to + back);
                EXPECT_EQ(chooseGovernance(moved).leading, choice.leading);
            }
        }
        for (std::size_t i = 1; i < choice.flips.size(); ++i)
            EXPECT_LE(choice.flips[i - 1].distance(), choice.flips[i].distance());
    }
}

TEST(Chooser, EveryChangeOfTheLeaderWasPredicted)
{
    // Each input is moved through its whole range: before the point that was named nothing changes,
    // and where none was named nothing changes at all. That the leader changes at the point is
    // said above.
    std::mt19937_64 random(5);
    for (int round = 0; round < 60; ++round) {
        std::array<double, chooserInputCount> values{};
        for (auto& value : values)
            value = static_cast<double>(random() % 101);
        const auto inputs = answered(values);
        const auto choice = chooseGovernance(inputs);
        for (std::size_t i = 0; i < chooserInputCount; ++i) {
            const auto input = static_cast<Input>(i);
            for (const double direction : {-1.0, 1.0}) {
                const auto flip =
                    std::find_if(choice.flips.begin(), choice.flips.end(), [&](const Flip& each) {
                        return each.input == input && (each.to - each.from) * direction > 0;
                    });
                const bool predicted = flip != choice.flips.end();
                const double first = predicted ? flip->to : (direction > 0 ? 101 : -1);
                for (double at = values[i]; at >= 0 && at <= 100; at += direction / 2) {
                    auto moved = inputs;
                    moved.set(input, at);
                    const auto leading = chooseGovernance(moved, {}, ChoiceDepth::verdict).leading;
                    if ((first - at) * direction <= 1e-6)
                        break;
                    ASSERT_EQ(leading, choice.leading) << round << " input " << i << " at " << at;
                }
            }
        }
    }
}

TEST(Chooser, TheVerdictAloneIsTheSameVerdict)
{
    for (const auto& inputs : {concentrated, staged, equals, ChooserInputs{}}) {
        const auto whole = chooseGovernance(inputs);
        const auto verdict = chooseGovernance(inputs, {}, ChoiceDepth::verdict);
        EXPECT_EQ(verdict.leading, whole.leading);
        EXPECT_EQ(verdict.recommended, whole.recommended);
        EXPECT_EQ(verdict.abstention, whole.abstention);
        EXPECT_TRUE(verdict.flips.empty());
    }
}

TEST(Chooser, RigidPlansAreRejectedAndChangesAskAgain)
{
    auto inputs = staged;
    inputs.adjustable = false;
    inputs.changed = true;
    const auto choice = chooseGovernance(inputs);
    EXPECT_TRUE(choice.planRejected);
    EXPECT_TRUE(fired(choice, "R5"));
    EXPECT_TRUE(fired(choice, "R6"));
}

TEST(Chooser, SensitivityIsSeededAndAddsUp)
{
    const auto first = weightWinShares(staged, .3, 500, 42);
    EXPECT_EQ(first, weightWinShares(staged, .3, 500, 42));
    EXPECT_NEAR(std::accumulate(first.begin(), first.end(), 0.0), 1, 1e-9);
    EXPECT_EQ(chooserTornado(staged).size(), chooserInputCount);
    const auto map = chooserMap(staged, 11);
    ASSERT_EQ(map.size(), 11U);
    EXPECT_EQ(map[4][9], chooseGovernance(staged).leading); // dependency 40, complexity 90
}

TEST(ChooserFile, TheOrderOfTheInputsDoesNotMatter)
{
    const auto one = chooserJson(R"({"complexity": 90, "dependency": 40, "urgency": 40,
        "asymmetry": 50, "separability": 90, "stageVariety": 85, "trust": 55})",
                                 "g");
    const auto other = chooserJson(R"({"trust": 55, "stageVariety": 85, "separability": 90,
        "asymmetry": 50, "urgency": 40, "dependency": 40, "complexity": 90})",
                                   "g");
    ASSERT_TRUE(one && other);
    EXPECT_EQ(*one, *other);
    const auto answer = json::parse(*one);
    EXPECT_EQ(answer["recommended"], "coreResearchOrganisation");
    EXPECT_TRUE(answer["explanation"]["inputs"][4]["defaulted"].get<bool>());
}

TEST(ChooserFile, StagesReplaceSingleInputs)
{
    const auto text = chooserJson(R"({"complexity": 90, "dependency": 40, "urgency": 40,
        "asymmetry": 50, "lead": 80, "government": 70, "separability": 90, "stageVariety": 85,
        "trust": 55, "stages": {"maturation": {"urgency": 100, "dependency": 100,
        "asymmetry": 100, "separability": 10, "stageVariety": 10}}})",
                                  "g");
    ASSERT_TRUE(text) << text.error().toEnglish();
    EXPECT_EQ(json::parse(*text)["stages"]["maturation"]["recommended"], "singleCentreStar");
}

struct BadFile {
    const char* text;
    const char* where;
};

TEST(ChooserFile, RefusesBadInputAndSaysWhere)
{
    const std::vector<BadFile> files{
        {R"({"trust": 101})", "g: trust"},
        {R"({"trust": "high"})", "g: trust"},
        {R"({"confidence": 10})", "g: [\"confidence\"]"},
        {R"({"members": 0})", "g: members"},
        {R"({"stages": {"formation": {"trust": -1}}})", "g: stages[\"formation\"].trust"},
        {R"([])", "g"},
    };
    for (const auto& file : files) {
        const auto answer = chooserJson(file.text, "g");
        ASSERT_FALSE(answer) << file.text;
        EXPECT_EQ(answer.error().where, file.where) << answer.error().toEnglish();
    }
}

TEST(ChooserFile, AnUnknownNameIsAnsweredWithTheOneThatWasMeant)
{
    const auto said = [](const char* text) {
        const auto answer = chooserJson(text, "g");
        return answer ? std::string{} : answer.error().toEnglish();
    };
    EXPECT_NE(said(R"({"complexty": 50})").find("“complexity” was probably meant"),
              std::string::npos);
    EXPECT_NE(said(R"({"goverment": 50})").find("“government” was probably meant"),
              std::string::npos);
    EXPECT_NE(
        said(R"({"stages": {"formation": {"Trust": 50}}})").find("“trust” was probably meant"),
        std::string::npos);
    const auto far = said(R"({"weather": 50})");
    EXPECT_EQ(far.find("probably meant"), std::string::npos) << far;
    for (const auto& name : chooserInputNames())
        EXPECT_NE(far.find(name), std::string::npos) << name;
}

} // namespace
} // namespace concordat::governance
