#include "core/governance/assessment.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

#include "core/chain/chain.h"
#include "tests/support/state_of.h"

namespace concordat::governance {
namespace {

using Input = ChooserInput;
using model::GovernanceModel;
using model::Stage;

const model::Date day(2026, 6, 30);

model::Id<model::Member> memberId(const char* id)
{
    return model::Id<model::Member>{id};
}

void answerIn(test::Build& build, const std::string& name, double value,
              const std::string& scope = {})
{
    model::Assumption row;
    row.subject = governanceSubject;
    row.name = name;
    row.value = value;
    row.scope = scope;
    build.add(row);
}

void answerAll(test::Build& build, const std::array<double, chooserInputCount>& values)
{
    for (std::size_t i = 0; i < values.size(); ++i)
        answerIn(build, storedInputNames()[i], values[i]);
}

/// Everything answered so that a star leads clearly.
void answerForStar(test::Build& build)
{
    answerAll(build, {40, 80, 90, 70, 85, 70, 50, 20, 20});
}

void pledge(test::Build& build, const char* member, std::int64_t euros)
{
    model::Contribution row;
    row.member = memberId(member);
    row.pledged = model::Money{euros * 100, "EUR"};
    build.add(row);
}

model::WorkPackage package(const char* number, std::initializer_list<const char*> who)
{
    model::WorkPackage row;
    row.number = number;
    row.stage = Stage::operation;
    for (const auto* member : who)
        row.participants.push_back(memberId(member));
    return row;
}

TEST(Assessment, AnEmptyConsortiumKnowsNothingAndRecommendsNothing)
{
    const test::Build build;
    const auto result = assess(build.state(), day);
    for (const auto& input : result.inputs) {
        EXPECT_EQ(input.origin, InputOrigin::defaulted);
        EXPECT_FALSE(input.why.title.empty());
        EXPECT_FALSE(input.why.wouldChange.empty());
    }
    EXPECT_FALSE(result.choice.recommended);
    EXPECT_EQ(result.choice.abstention, Abstention::mostlyDefaults);
    EXPECT_EQ(result.choice.deciding.size(), 3U);
    EXPECT_FALSE(result.fit);
}

TEST(Assessment, ComplexityIsTheMeanOfWhatThePackagesState)
{
    test::Build build;
    build.consortium([](model::Consortium& row) { row.stage = Stage::operation; });
    auto first = package("1", {});
    first.complexity = 60;
    auto second = package("2", {});
    second.complexity = 80;
    build.add(first);
    build.add(second);
    build.add(package("3", {}));
    const auto result = assess(build.state(), day);
    EXPECT_EQ(result[Input::complexity].origin, InputOrigin::computed);
    EXPECT_DOUBLE_EQ(result[Input::complexity].value, 70);
    EXPECT_NEAR(result[Input::complexity].confidence, 2.0 / 3, 1e-12);
}

TEST(Assessment, DependencyIsWhatMembersGetOnlyFromOthers)
{
    test::Build build;
    build.member("a");
    build.member("b");
    for (const auto* type : {"r1", "r2", "r3", "r4"})
        build.required(type);
    // a holds three of the four at hand, b one: (1/4 + 3/4) / 2.
    build.holds("a", "r1", 50);
    build.holds("a", "r2", 50);
    build.holds("a", "r3", 50);
    build.holds("b", "r4", 50);
    EXPECT_DOUBLE_EQ(assess(build.state(), day)[Input::dependency].value, 50);
}

TEST(Assessment, AsymmetryIsTheGiniOfThePledges)
{
    test::Build build;
    build.member("a");
    build.member("b");
    pledge(build, "a", 75);
    pledge(build, "b", 25);
    // Two values: Gini = |75 − 25| / (2 · 100).
    EXPECT_NEAR(assess(build.state(), day)[Input::asymmetry].value, 25, 1e-9);
}

TEST(Assessment, SeparabilityIsOneMinusTheOverlapOfParticipants)
{
    test::Build build;
    for (const auto* id : {"a", "b", "c", "d"})
        build.member(id);
    build.add(package("1", {"a", "b"}));
    build.add(package("2", {"b", "c"}));
    // One of three in common.
    EXPECT_NEAR(assess(build.state(), day)[Input::separability].value, 100 * (1 - 1.0 / 3), 1e-9);
}

TEST(Assessment, NoLeadingEnterpriseAmongTheMembersIsKnownToBeZero)
{
    test::Build build;
    model::Member university;
    university.id = memberId("u");
    university.kind = model::ActorKind::university;
    university.status = model::MemberStatus::signatory;
    build.add(university);
    const auto none = assess(build.state(), day);
    EXPECT_EQ(none[Input::lead].origin, InputOrigin::computed);
    EXPECT_DOUBLE_EQ(none[Input::lead].value, 0);
    EXPECT_TRUE(none.choice.overlay);
    test::Build led;
    model::Member lead;
    lead.id = memberId("a");
    lead.kind = model::ActorKind::leadEnterprise;
    lead.status = model::MemberStatus::signatory;
    led.add(lead);
    model::LeadershipTerm term;
    term.member = lead.id;
    term.levers = {model::LeadershipLever::commercialisation};
    led.add(term);
    // Presence 50, one of four levers.
    EXPECT_DOUBLE_EQ(assess(led.state(), day)[Input::lead].value, 50 + 50 * 0.25);
    EXPECT_FALSE(assess(led.state(), day).choice.overlay);
}

TEST(Assessment, WhoLeadsIsNotKnownAmongMembersOnlyCalledOrganisations)
{
    test::Build build;
    model::Member plain;
    plain.id = memberId("p");
    plain.kind = model::ActorKind::otherOrganisation;
    plain.status = model::MemberStatus::signatory;
    build.add(plain);
    EXPECT_NE(assess(build.state(), day)[Input::lead].origin, InputOrigin::computed);
    test::Build declared;
    declared.add(plain);
    declared.consortium([](auto& row) { row.leadType = model::LeadType::university; });
    EXPECT_EQ(assess(declared.state(), day)[Input::lead].origin, InputOrigin::computed);
}

TEST(Assessment, MembersOfWhomNothingIsRecordedAreLeftOutAndNotPoor)
{
    test::Build build;
    for (const auto* id : {"a", "b", "c", "d", "e"})
        build.member(id);
    build.required("x");
    build.required("y");
    build.holds("a", "x", 60);
    const auto pledge = [&](const char* member, double euros) {
        model::Contribution row;
        row.member = memberId(member);
        row.pledged = *model::Money::of(euros, "EUR");
        build.add(row);
    };
    pledge("a", 100);
    const auto one = assess(build.state(), day);
    EXPECT_NE(one[Input::asymmetry].origin, InputOrigin::computed);
    EXPECT_NE(one[Input::dependency].origin, InputOrigin::computed);
    pledge("b", 100);
    build.holds("b", "y", 60);
    const auto two = assess(build.state(), day);
    EXPECT_DOUBLE_EQ(two[Input::asymmetry].value, 0);
    EXPECT_DOUBLE_EQ(two[Input::asymmetry].confidence, 0.4);
    EXPECT_DOUBLE_EQ(two[Input::dependency].value, 50);
}

TEST(Assessment, TrustComesFromTheChain)
{
    test::Build build;
    measures::ScoreWithReason trust;
    trust.score = 63;
    trust.confidence = 0.5;
    const auto result = assess(build.state(), day, {{}, trust});
    EXPECT_EQ(result[Input::trust].origin, InputOrigin::computed);
    EXPECT_DOUBLE_EQ(result[Input::trust].value, 63);
}

TEST(Assessment, WithoutMembersTrustIsADefaultAndNotComputed)
{
    test::Build build;
    model::InternalMechanism planned;
    planned.kind = model::MechanismKind::supervision;
    planned.instrument = "Yearly audit";
    build.add(planned);
    const auto nobody = chain::governanceAssessment(build.state(), day);
    EXPECT_EQ(nobody[Input::trust].origin, InputOrigin::defaulted);
    EXPECT_FALSE(nobody[Input::trust].computed);
    EXPECT_TRUE(nobody.chooser.values[static_cast<std::size_t>(Input::trust)].defaulted);
    const auto& notes = nobody[Input::trust].why.notes;
    EXPECT_TRUE(std::any_of(notes.begin(), notes.end(), [](const model::Text& note) {
        return model::toEnglish(note).find("cannot be computed: it needs members") !=
               std::string::npos;
    }));
    build.member("a");
    build.member("b");
    EXPECT_EQ(chain::governanceAssessment(build.state(), day)[Input::trust].origin,
              InputOrigin::computed);
}

TEST(Assessment, AnswersStandInsteadOfTheModelAndTheStagesOwnFirst)
{
    test::Build build;
    build.consortium([](model::Consortium& row) { row.stage = Stage::operation; });
    auto one = package("1", {});
    one.complexity = 60;
    build.add(one);
    answerIn(build, "technologicalComplexity", 10);
    EXPECT_DOUBLE_EQ(assess(build.state(), day)[Input::complexity].value, 10);
    answerIn(build, "technologicalComplexity", 20, "operation");
    const auto result = assess(build.state(), day);
    EXPECT_DOUBLE_EQ(result[Input::complexity].value, 20);
    EXPECT_EQ(result[Input::complexity].origin, InputOrigin::answered);
    EXPECT_DOUBLE_EQ(*result[Input::complexity].computed, 60);
    EXPECT_DOUBLE_EQ(assess(build.state(), day, {Stage::formation, {}})[Input::complexity].value,
                     10);
}

TEST(Assessment, TheOrderInWhichAnswersWereGivenDoesNotMatter)
{
    test::Build forwards;
    test::Build backwards;
    for (std::size_t i = 0; i < chooserInputCount; ++i) {
        const auto j = chooserInputCount - 1 - i;
        answerIn(forwards, storedInputNames()[i], 10.0 * static_cast<double>(i));
        answerIn(backwards, storedInputNames()[j], 10.0 * static_cast<double>(j));
    }
    const auto one = assess(forwards.state(), day);
    const auto other = assess(backwards.state(), day);
    EXPECT_EQ(one.choice.leading, other.choice.leading);
    EXPECT_EQ(one.choice.recommended, other.choice.recommended);
    for (std::size_t m = 0; m < chooserModelCount; ++m)
        EXPECT_EQ(one.choice.scores[m].score, other.choice.scores[m].score);
    EXPECT_EQ(one.choice.why.notes, other.choice.why.notes);
}

TEST(Assessment, AnAnswerAtTheFlipPointFlipsTheLeaderAndOneShortOfItDoesNot)
{
    test::Build build;
    answerAll(build, {60, 60, 70, 50, 70, 50, 65, 50, 50});
    const auto before = assess(build.state(), day);
    ASSERT_GT(before.choice.flips.size(), 3U);
    for (const auto& flip : before.choice.flips) {
        const auto moved = [&](double value) {
            test::Build changed;
            for (const auto& input : before.inputs)
                answerIn(changed, storedInputNames()[static_cast<std::size_t>(input.input)],
                         input.input == flip.input ? value : input.value);
            return assess(changed.state(), day).choice.leading;
        };
        EXPECT_EQ(moved(flip.to), flip.becomes);
        const double short_ = flip.to > flip.from ? flip.to - 1e-6 : flip.to + 1e-6;
        if (std::abs(flip.to - flip.from) > 1e-6) {
            EXPECT_EQ(moved(short_), before.choice.leading);
        }
    }
}

TEST(Assessment, DefaultsOverHalfOfTheLeadingScoreNameTheThreeDecidingAnswers)
{
    test::Build build;
    answerIn(build, "technologicalComplexity", 100);
    answerIn(build, "trust", 20);
    const auto result = assess(build.state(), day);
    EXPECT_FALSE(result.choice.recommended);
    EXPECT_EQ(result.choice.abstention, Abstention::mostlyDefaults);
    EXPECT_EQ(result.choice.deciding,
              (std::vector<Input>{Input::separability, Input::stageVariety, Input::asymmetry}));
    EXPECT_EQ(std::count_if(
                  result.choice.why.wouldChange.begin(), result.choice.why.wouldChange.end(),
                  [](const model::Text& text) { return text.source == "An answer to: {input}."; }),
              3);
}

TEST(Assessment, TheFitIsTheChosenScoreOverTheBest)
{
    test::Build build;
    answerForStar(build);
    model::StagePlan plan;
    plan.model = GovernanceModel::coreResearchOrganisation;
    build.add(plan);
    const auto result = assess(build.state(), day);
    ASSERT_TRUE(result.fit);
    EXPECT_NEAR(*result.fit, result.choice.scores[1].score / result.choice.scores[0].score, 1e-12);
    const auto chain = chain::evaluate(build.state(), day);
    EXPECT_FALSE(chain.fitAssumed);
    EXPECT_NEAR(chain.fit, *result.fit, 1e-12);
}

TEST(Assessment, WithoutAModelForTheStageTheChainAssumesAFitOfOne)
{
    test::Build build;
    model::StagePlan plan;
    plan.stage = Stage::maturation;
    plan.model = GovernanceModel::singleCentreStar;
    build.add(plan);
    const auto chain = chain::evaluate(build.state(), day);
    EXPECT_TRUE(chain.fitAssumed);
    EXPECT_EQ(chain.fit, 1);
}

TEST(Assessment, ARecordedChoiceDriftsWhenComplexityMovesByMoreThanTwenty)
{
    test::Build build;
    answerForStar(build);
    model::StagePlan plan;
    plan.model = GovernanceModel::singleCentreStar;
    plan.chosenInputs = recordedInputs(assess(build.state(), day));
    EXPECT_EQ(plan.chosenInputs.size(), chooserInputCount);
    build.add(plan);
    const auto still = assess(build.state(), day);
    ASSERT_TRUE(still.drift);
    EXPECT_FALSE(still.drift->misfit);
    EXPECT_EQ(still.drift->leadingNow, GovernanceModel::singleCentreStar);
    answerIn(build, "technologicalComplexity", 61, "formation"); // 40 before
    const auto moved = assess(build.state(), day);
    EXPECT_TRUE(moved.drift->misfit);
    EXPECT_EQ(moved.drift->inputs.front().input, Input::complexity);
}

TEST(Assessment, NotFollowingTheAdviceIsNoDriftUntilAVetoAppears)
{
    test::Build build;
    answerForStar(build);
    answerIn(build, "trust", 80, "formation");
    answerIn(build, "strengthAsymmetry", 30, "formation");
    model::StagePlan plan;
    plan.model = GovernanceModel::corelessConsensus;
    plan.chosenInputs = recordedInputs(assess(build.state(), day));
    build.add(plan);
    const auto still = assess(build.state(), day);
    ASSERT_TRUE(still.drift);
    EXPECT_NE(still.drift->leadingNow, GovernanceModel::corelessConsensus);
    EXPECT_FALSE(still.drift->hasDrifted());
    EXPECT_EQ(still.drift->why.title.source, "The choice still stands");
    EXPECT_TRUE(still.vetoesOfChosen.empty());
    answerIn(build, "urgency", 90, "formation"); // no threshold is crossed
    EXPECT_FALSE(assess(build.state(), day).drift->hasDrifted());

    test::Build later;
    answerForStar(later);
    answerIn(later, "trust", 59, "formation");
    answerIn(later, "strengthAsymmetry", 30, "formation");
    later.add(plan);
    const auto vetoed = assess(later.state(), day);
    EXPECT_TRUE(vetoed.drift->vetoedSince);
    EXPECT_TRUE(vetoed.drift->hasDrifted());
    EXPECT_EQ(vetoed.vetoesOfChosen.size(), 1U);
}

TEST(Assessment, AFlipBeyondABoundarySaysSo)
{
    const Flip above{Input::asymmetry, 35, 40 + 1e-9, GovernanceModel::singleCentreStar};
    EXPECT_EQ(model::toEnglish(flipText(above)), "from 35 to more than 40");
    const Flip at{Input::trust, 50, 60, GovernanceModel::corelessConsensus};
    EXPECT_EQ(model::toEnglish(flipText(at)), "from 50 to 60");
    const Flip below{Input::trust, 70, 60 - 1e-9, GovernanceModel::singleCentreStar};
    EXPECT_EQ(model::toEnglish(flipText(below)), "from 70 to less than 60");
}

TEST(Assessment, ThresholdsAndWeightsOfTheConsortiumReplaceOurs)
{
    test::Build build;
    answerIn(build, "trustForConsensus", 45);
    model::Assumption weight;
    weight.subject = weightSubject;
    weight.name = "star.missionUrgency";
    weight.value = 0.6;
    build.add(weight);
    const auto parameters = parametersOf(build.state());
    EXPECT_EQ(parameters.trustForConsensus, 45);
    EXPECT_EQ(parameters.terms[0][0].weight, 0.6);
    EXPECT_EQ(ChooserParameters{}.terms[0][0].weight, 0.3);
}

TEST(Assessment, APlanWithoutAnyRoomForChangeIsRejected)
{
    test::Build build;
    answerForStar(build);
    model::StagePlan plan;
    plan.model = GovernanceModel::singleCentreStar;
    const auto id = build.add(plan);
    EXPECT_TRUE(assess(build.state(), day).choice.planRejected);
    plan.id = id;
    plan.gateCriteria = "Budget decided";
    build.add(plan);
    EXPECT_FALSE(assess(build.state(), day).choice.planRejected);
}

TEST(Assessment, TwoNearlyEqualContributorsAboveTheRestLeadTogether)
{
    test::Build build;
    for (const auto* id : {"a", "b", "c"})
        build.member(id);
    pledge(build, "a", 100);
    pledge(build, "b", 95);
    pledge(build, "c", 40);
    EXPECT_EQ(assess(build.state(), day).facts.nearEqualCores.size(), 2U);
}

} // namespace
} // namespace concordat::governance
