#include "core/chain/chain.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/state_of.h"

using namespace concordat;
using chain::ChainNode;
using model::Date;
using test::Build;
using test::memberId;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

const Date today{2024, 6, 30};

template <class Entity, class Edit>
void add(Build& build, Edit&& edit)
{
    Entity row;
    edit(row);
    build.add(std::move(row));
}

double scoreOf(const Build& build, ChainNode node, const chain::ChainOptions& options = {})
{
    return chain::evaluate(build.state(), today, options)[node].observed.score.value_or(-1);
}

void observeIndicator(Build& build, const std::string& id, ChainNode node, double value,
                      Date date = today, double confidence = 1)
{
    add<model::Indicator>(build, [&](auto& row) {
        row.id = model::Id<model::Indicator>{id};
        row.node = node;
        row.name = id;
    });
    add<model::Observation>(build, [&](auto& row) {
        row.indicator = model::Id<model::Indicator>{id};
        row.value = value;
        row.date = date;
        row.confidence = confidence;
    });
}

TEST(Chain, OfAnEmptyConsortiumSaysNoDataYetAndGivesNoNumber)
{
    for (const auto& state : {model::State{}, Build{}.state()}) {
        const auto result = chain::evaluate(state, today);
        for (const auto& node : result.nodes) {
            EXPECT_EQ(node.observed.score, std::nullopt) << chain::infoOf(node.node).id;
            EXPECT_EQ(node.transmitted, std::nullopt);
            EXPECT_FALSE(node.observed.missing.empty());
            EXPECT_FALSE(node.observed.page.empty());
            EXPECT_EQ(node.observed.confidence, 0);
            EXPECT_THAT(model::toEnglish(node.observed.why.title), HasSubstr("no data yet"));
        }
        EXPECT_EQ(result.gate.value, std::nullopt);
        EXPECT_EQ(result.potential, std::nullopt);
        EXPECT_FALSE(result.bottleneck);
    }
}

TEST(Chain, MembersAloneGiveNoScore)
{
    Build build;
    build.member("a");
    build.member("b");
    const auto result = chain::evaluate(build.state(), today);
    for (const auto& node : result.nodes)
        EXPECT_EQ(node.observed.score, std::nullopt) << chain::infoOf(node.node).id;
}

TEST(Indicators, CountNothingForAnObservationWithoutADay)
{
    Build build;
    observeIndicator(build, "own", ChainNode::breakthrough, 80);
    EXPECT_DOUBLE_EQ(scoreOf(build, ChainNode::breakthrough), 80);
    // A row that was just added: no day, value 0.
    add<model::Observation>(build,
                            [](auto& row) { row.indicator = model::Id<model::Indicator>{"own"}; });
    EXPECT_DOUBLE_EQ(scoreOf(build, ChainNode::breakthrough), 80);

    Build alone;
    add<model::Indicator>(alone, [](auto& row) {
        row.id = model::Id<model::Indicator>{"own"};
        row.node = ChainNode::breakthrough;
    });
    add<model::Observation>(alone,
                            [](auto& row) { row.indicator = model::Id<model::Indicator>{"own"}; });
    const auto result = chain::evaluate(alone.state(), today);
    EXPECT_EQ(result[ChainNode::breakthrough].observed.score, std::nullopt);
    EXPECT_EQ(model::toEnglish(result[ChainNode::breakthrough].parts.back().value),
              "observation without a day");
}

TEST(Complementarity, IsCoverageTimesDifference)
{
    Build build;
    build.member("a");
    build.member("b");
    for (const auto* id : {"r1", "r2", "r3", "r4"})
        build.required(id);
    EXPECT_EQ(scoreOf(build, ChainNode::complementarity), -1);
    build.holds("a", "r1", 60);
    // One holder has nobody to complement: whether others bring what it lacks is not known.
    EXPECT_EQ(scoreOf(build, ChainNode::complementarity), -1);
    build.holds("a", "r2", 80);
    build.holds("b", "r2", 50);
    // Coverage 2/4, overlap .8.
    EXPECT_NEAR(scoreOf(build, ChainNode::complementarity), 10, 1e-9);
}

TEST(Trust, IsTheMeanOfItsKnownParts)
{
    Build build;
    build.member("a");
    build.member("b");
    add<model::Agreement>(build, [](auto& row) {
        row.title = "Charter";
        row.status = model::AgreementStatus::inForce;
        row.parties = {memberId("a")};
    });
    auto trust = chain::evaluate(build.state(), today)[ChainNode::trust];
    EXPECT_DOUBLE_EQ(*trust.observed.score, 50);
    EXPECT_DOUBLE_EQ(trust.observed.confidence, 0.25);
    EXPECT_THAT(trust.observed.missing, SizeIs(3));

    add<model::InternalMechanism>(build, [](auto& row) {
        row.kind = model::MechanismKind::supervision;
        row.owner = memberId("b");
        row.live = true;
    });
    EXPECT_DOUBLE_EQ(scoreOf(build, ChainNode::trust), 50);

    add<model::Occurrence>(build, [](auto& row) {
        row.date = today.plusDays(-10);
        row.status = model::OccurrenceStatus::held;
    });
    // One of four quarters: mean(25, 50, 50).
    trust = chain::evaluate(build.state(), today)[ChainNode::trust];
    EXPECT_NEAR(*trust.observed.score, 125.0 / 3, 1e-9);
    EXPECT_TRUE(trust.observed.why.inputs[0].defaulted);
}

TEST(Trust, ASupervisingThirdPartyCountsFully)
{
    Build build;
    add<model::Member>(build, [](auto& row) {
        row.id = memberId("t");
        row.name = "Supervisor";
        row.kind = model::ActorKind::thirdParty;
    });
    add<model::InternalMechanism>(build, [](auto& row) {
        row.kind = model::MechanismKind::supervision;
        row.owner = memberId("t");
        row.live = true;
    });
    EXPECT_DOUBLE_EQ(scoreOf(build, ChainNode::trust), 100);
}

TEST(RiskBenefit, CountsWhatIsSettledOnceItIsKnown)
{
    Build build;
    const auto share = [&](model::RiskType type, const char* member, double percent) {
        add<model::RiskShare>(build, [&](auto& row) {
            row.type = type;
            row.member = memberId(member);
            row.share = percent;
        });
    };
    share(model::RiskType::technologicalFailure, "a", 60);
    share(model::RiskType::technologicalFailure, "b", 40);
    EXPECT_DOUBLE_EQ(scoreOf(build, ChainNode::riskBenefit), 50);
    share(model::RiskType::marketFluctuation, "a", 100);
    EXPECT_DOUBLE_EQ(scoreOf(build, ChainNode::riskBenefit), 100);
    add<model::Article>(build, [](auto& row) {
        row.topic = "disputeLadder";
        row.omitted = true;
    });
    EXPECT_DOUBLE_EQ(scoreOf(build, ChainNode::riskBenefit), 50);
    add<model::Body>(build, [](auto& row) { row.kind = model::BodyKind::arbitrationCommittee; });
    EXPECT_DOUBLE_EQ(scoreOf(build, ChainNode::riskBenefit), 100);
}

TEST(RiskBenefit, OfArticlesThatNobodyTouchedNothingIsKnown)
{
    Build build;
    add<model::Article>(build, [](auto& row) { row.topic = "disputes"; });
    EXPECT_DOUBLE_EQ(scoreOf(build, ChainNode::riskBenefit), 100);
    add<model::Agreement>(build, [](auto& row) {
        row.kind = model::AgreementKind::charter;
        row.status = model::AgreementStatus::signedByAll;
    });
    // The charter prints the library's defaults for evaluation and adjustment.
    const auto node = chain::evaluate(build.state(), today)[ChainNode::riskBenefit].observed;
    EXPECT_DOUBLE_EQ(*node.score, 100);
    EXPECT_DOUBLE_EQ(node.confidence, 0.25);
    add<model::Article>(build, [](auto& row) {
        row.topic = "phaseAdjustment";
        row.omitted = true;
    });
    EXPECT_DOUBLE_EQ(scoreOf(build, ChainNode::riskBenefit), 50);
}

TEST(Gate, IsAsSureAsTheConditionsAndThePotentialAsTheLesserOfBoth)
{
    Build build;
    build.member("a");
    build.member("b");
    add<model::Article>(build, [](auto& row) { row.topic = "disputes"; });
    const auto conditions = chain::evaluate(build.state(), today);
    // C3 knows one of four parts, C1 and C2 know nothing.
    EXPECT_NEAR(conditions.gate.confidence, 0.25 / 3, 1e-12);
    EXPECT_EQ(conditions.confidence, 0);
    EXPECT_FALSE(conditions.potential);
    for (const auto kind : {model::MechanismKind::communication, model::MechanismKind::risk})
        add<model::InternalMechanism>(build, [kind](auto& row) {
            row.kind = kind;
            row.live = true;
        });
    const auto both = chain::evaluate(build.state(), today);
    ASSERT_TRUE(both.potential);
    EXPECT_NEAR(both.gate.confidence, 0.25 / 3, 1e-12);
    // M3 alone is known, and surer than the gate.
    EXPECT_NEAR(both.confidence,
                std::min(both.gate.confidence,
                         both[ChainNode::internalCoordination].observed.confidence / 3),
                1e-12);
    EXPECT_GT(both.confidence, 0);
}

TEST(RiskBenefit, AThirdPartysEvaluationIsNoMethodOfEvaluatingContributions)
{
    Build build;
    add<model::Article>(build, [](auto& row) { row.topic = "evaluation"; });
    EXPECT_EQ(scoreOf(build, ChainNode::riskBenefit), -1);
}

TEST(Trust, SaysNothingOfDraftsAndOfMechanismsThatAreOnlyNamed)
{
    Build build;
    build.member("a");
    build.member("b");
    add<model::InternalMechanism>(build,
                                  [](auto& row) { row.kind = model::MechanismKind::supervision; });
    add<model::Agreement>(build, [](auto& row) {
        row.title = "Charter";
        row.status = model::AgreementStatus::draft;
    });
    EXPECT_EQ(scoreOf(build, ChainNode::trust), -1);
    EXPECT_EQ(scoreOf(build, ChainNode::internalCoordination), -1);
    // In effect only later: concluded, and binding nobody yet.
    add<model::Agreement>(build, [](auto& row) {
        row.title = "Agreement";
        row.status = model::AgreementStatus::signedByAll;
        row.signedOn = today.plusDays(-10);
        row.effectiveOn = today.plusDays(10);
    });
    EXPECT_DOUBLE_EQ(scoreOf(build, ChainNode::trust), 0);
}

TEST(NetworkSynergy, IsTheMeanOfUseReuseIncubationAndBridges)
{
    Build build;
    build.member("a");
    build.member("b");
    build.consortium([](auto& row) { row.regions = {"North", "South"}; });
    add<model::Platform>(build, [](auto& row) { row.id = model::Id<model::Platform>{"p"}; });
    add<model::PlatformUse>(build, [](auto& row) {
        row.platform = model::Id<model::Platform>{"p"};
        row.member = memberId("a");
        row.deposits = 10;
        row.reuses = 4;
    });
    EXPECT_DOUBLE_EQ(scoreOf(build, ChainNode::networkSynergy), 45);
    add<model::Incubation>(build, [](auto& row) { row.startedOn = today; });
    add<model::RegionRole>(build, [](auto& row) {
        row.region = "North";
        row.bridged = true;
    });
    // mean(50, 40, 100, 50)
    EXPECT_DOUBLE_EQ(scoreOf(build, ChainNode::networkSynergy), 60);
}

TEST(NetworkSynergy, AProjectThatNobodyPlannedDoesNotStandInForOneThatWas)
{
    Build build;
    add<model::Incubation>(build, [](auto& row) { row.name = "Planned, not started"; });
    add<model::Incubation>(build, [](auto& row) {
        row.name = "Started, not planned";
        row.planned = false;
        row.startedOn = today;
    });
    EXPECT_DOUBLE_EQ(scoreOf(build, ChainNode::networkSynergy), 0);
}

TEST(PlatformAchievement, CountsDatedUsesOfTheLastYearAndNamesTheOthers)
{
    Build build;
    build.member("a");
    const auto use = [&](const char* platform, std::optional<Date> date) {
        add<model::PlatformUse>(build, [&](auto& row) {
            row.platform = model::Id<model::Platform>{platform};
            row.member = memberId("a");
            row.date = date;
        });
    };
    add<model::Platform>(build, [](auto& row) { row.id = model::Id<model::Platform>{"p"}; });
    add<model::Platform>(build, [](auto& row) { row.id = model::Id<model::Platform>{"q"}; });
    use("p", {});
    const auto undated = chain::evaluate(build.state(), today)[ChainNode::platformAchievement];
    EXPECT_EQ(undated.observed.score, std::nullopt);
    EXPECT_THAT(model::toEnglish(undated.observed.why.notes.front()),
                HasSubstr("without a date are left out"));
    use("q", today.plusMonths(-1));
    EXPECT_DOUBLE_EQ(scoreOf(build, ChainNode::platformAchievement), 50);
}

TEST(CompetitiveDynamics, FallsWithTheDistanceFromTheBestSpillover)
{
    Build build;
    chain::ChainOptions options;
    options.spillover = 0.3;
    EXPECT_EQ(scoreOf(build, ChainNode::competitiveDynamics, options), -1);
    options.bestSpillover = 0.6;
    EXPECT_DOUBLE_EQ(scoreOf(build, ChainNode::competitiveDynamics, options), 50);
    add<model::ResearchResult>(build, [](auto& row) {
        row.owners = {memberId("a")};
        row.usageRule = model::UsageRule::fairAndReasonable;
    });
    EXPECT_DOUBLE_EQ(scoreOf(build, ChainNode::competitiveDynamics, options), 75);
}

TEST(InternalCoordination, NeedsAllFiveMechanismsAndBothNatures)
{
    Build build;
    const auto mechanism = [&](model::MechanismKind kind, model::GovernanceNature nature) {
        add<model::InternalMechanism>(build, [&](auto& row) {
            row.kind = kind;
            row.nature = nature;
            row.live = true;
        });
    };
    using model::GovernanceNature;
    using model::MechanismKind;
    mechanism(MechanismKind::management, GovernanceNature::contractual);
    EXPECT_DOUBLE_EQ(scoreOf(build, ChainNode::internalCoordination), 0);
    mechanism(MechanismKind::communication, GovernanceNature::relational);
    EXPECT_DOUBLE_EQ(scoreOf(build, ChainNode::internalCoordination), 40);
    for (int i = 0; i < 8; ++i)
        mechanism(MechanismKind::benefit, GovernanceNature::contractual);
    // 3 of 5 live; 1 of 10 relational: balance .1 / .2.
    EXPECT_DOUBLE_EQ(scoreOf(build, ChainNode::internalCoordination), 30);
}

TEST(KnowledgeFlow, IsRateTimesReciprocityOfTheLastYear)
{
    Build build;
    build.member("a");
    build.member("b");
    const auto exchange = [&](const char* from, const char* to, std::optional<Date> date) {
        add<model::KnowledgeExchange>(build, [&](auto& row) {
            row.from = memberId(from);
            row.to = memberId(to);
            row.date = date;
        });
    };
    exchange("a", "b", {});
    EXPECT_EQ(scoreOf(build, ChainNode::knowledgeFlow), -1);
    exchange("a", "b", today.plusMonths(-13));
    EXPECT_DOUBLE_EQ(scoreOf(build, ChainNode::knowledgeFlow), 0);
    exchange("a", "b", today.plusMonths(-2));
    exchange("b", "a", today.plusMonths(-1));
    // 2 exchanges, 2 members, 4 quarters: .25, all returned.
    EXPECT_NEAR(scoreOf(build, ChainNode::knowledgeFlow), 25, 1e-9);
}

TEST(Outcomes, CountMilestonesDueReturnsAndActionsOnTime)
{
    Build build;
    add<model::Milestone>(build, [](auto& row) {
        row.dueOn = today;
        row.reachedOn = today;
    });
    add<model::Milestone>(build, [](auto& row) { row.dueOn = today.plusDays(-1); });
    add<model::Milestone>(build, [](auto& row) { row.dueOn = today.plusDays(1); });
    EXPECT_DOUBLE_EQ(scoreOf(build, ChainNode::breakthrough), 50);

    add<model::FundingSource>(build, [](auto& row) {
        row.kind = model::FundingKind::revenue;
        row.planned = *model::Money::of(200, "EUR");
        row.received = *model::Money::of(50, "EUR");
    });
    EXPECT_DOUBLE_EQ(scoreOf(build, ChainNode::industrialUpgrading), 25);

    add<model::Action>(build, [](auto& row) {
        row.dueOn = today.plusDays(-5);
        row.doneOn = today.plusDays(-5);
    });
    add<model::Action>(build, [](auto& row) {
        row.dueOn = today.plusDays(-5);
        row.doneOn = today.plusDays(-4);
    });
    EXPECT_DOUBLE_EQ(scoreOf(build, ChainNode::feedback), 50);
}

TEST(Outcomes, CountThePlannedReturnsOfAYearWhenItIsOverOrTheyCame)
{
    Build build;
    const auto revenue = [&](int year, double planned, double received) {
        add<model::FundingSource>(build, [&](auto& row) {
            row.kind = model::FundingKind::revenue;
            row.year = year;
            row.planned = *model::Money::of(planned, "EUR");
            row.received = *model::Money::of(received, "EUR");
        });
    };
    const auto returns = [&](Date day) {
        return chain::evaluate(build.state(), day)[ChainNode::industrialUpgrading]
            .observed.score.value_or(-1);
    };
    revenue(2024, 100, 0);
    EXPECT_EQ(returns(Date(2024, 1, 2)), -1);
    EXPECT_EQ(returns(Date(2024, 12, 30)), -1);
    EXPECT_DOUBLE_EQ(returns(Date(2024, 12, 31)), 0);
    EXPECT_DOUBLE_EQ(returns(Date(2025, 1, 2)), 0);
    revenue(2023, 100, 60);
    EXPECT_DOUBLE_EQ(returns(Date(2024, 1, 2)), 60);
    revenue(2024, 100, 100);
    EXPECT_DOUBLE_EQ(returns(Date(2024, 1, 2)), 80);
}

TEST(ResearchInvestment, NeverAddsCurrencies)
{
    Build build;
    const auto pledge = [&](double pledged, double paid, const char* currency) {
        add<model::Contribution>(build, [&](auto& row) {
            row.member = memberId("a");
            row.pledged = *model::Money::of(pledged, currency);
            row.paid = *model::Money::of(paid, currency);
        });
    };
    pledge(100, 40, "EUR");
    pledge(1'000'000, 800'000, "JPY");
    const auto node = chain::evaluate(build.state(), today)[ChainNode::researchInvestment];
    EXPECT_DOUBLE_EQ(*node.observed.score, 60);
    EXPECT_THAT(node.observed.why.notes, testing::Not(IsEmpty()));
}

TEST(Indicators, JoinTheMeanByWeightAndConfidence)
{
    Build build;
    add<model::Milestone>(build, [](auto& row) { row.reachedOn = today; });
    observeIndicator(build, "i", ChainNode::breakthrough, 40, today, 0.5);
    // (1·100 + .5·40) / 1.5; confidence 1.5 / 2.
    const auto node = chain::evaluate(build.state(), today)[ChainNode::breakthrough];
    EXPECT_NEAR(*node.observed.score, 80, 1e-9);
    EXPECT_NEAR(node.observed.confidence, 0.75, 1e-9);
}

TEST(Indicators, TakeTheLatestObservationNotAfterTheDayAndScaleBothWays)
{
    Build build;
    add<model::Indicator>(build, [](auto& row) {
        row.id = model::Id<model::Indicator>{"defects"};
        row.node = ChainNode::industrialUpgrading;
        row.name = "Defects";
        row.scaleFrom = 50;
        row.scaleTo = 10;
    });
    const auto observe = [&](double value, Date date) {
        add<model::Observation>(build, [&](auto& row) {
            row.indicator = model::Id<model::Indicator>{"defects"};
            row.value = value;
            row.date = date;
        });
    };
    observe(10, today.plusDays(1));
    EXPECT_EQ(scoreOf(build, ChainNode::industrialUpgrading), -1);
    observe(20, today);
    observe(50, today.plusDays(-30));
    EXPECT_DOUBLE_EQ(scoreOf(build, ChainNode::industrialUpgrading), 75);
}

/// Every score given by one indicator, as a reader would work it by hand.
Build handWorked()
{
    Build build;
    const std::pair<ChainNode, double> scores[] = {
        {ChainNode::complementarity, 80},     {ChainNode::trust, 40},
        {ChainNode::riskBenefit, 50},         {ChainNode::networkSynergy, 70},
        {ChainNode::competitiveDynamics, 60}, {ChainNode::internalCoordination, 80},
        {ChainNode::knowledgeFlow, 46},
    };
    for (const auto& [node, score] : scores)
        observeIndicator(build, "i" + std::to_string(static_cast<int>(node)), node, score);
    return build;
}

TEST(Chain, GatesMechanismsAndNamesTheBottleneck)
{
    const auto build = handWorked();
    const auto result = chain::evaluate(build.state(), today);
    EXPECT_TRUE(result.fitAssumed);
    EXPECT_NEAR(*result.gate.value, 0.4343068, 1e-6);
    EXPECT_NEAR(*result[ChainNode::networkSynergy].transmitted, 30.4015, 1e-3);
    EXPECT_NEAR(*result.potential, 30.4015, 1e-3);
    ASSERT_TRUE(result.bottleneck);
    EXPECT_EQ(result.bottleneck->condition, ChainNode::trust);
    EXPECT_THAT(model::toEnglish(result.potentialWhy.wouldChange.front()),
                HasSubstr("from 30 to 41"));
    EXPECT_NEAR(*result[ChainNode::knowledgeFlow].transmitted, 30.4015, 1e-3);
    EXPECT_EQ(*result[ChainNode::knowledgeFlow].observed.score, 46);
}

TEST(Chain, TakesFitStrictnessAndSuppositionsFromItsOptions)
{
    const auto build = handWorked();
    chain::ChainOptions options;
    options.fit = 0.5;
    options.strictness = 0;
    options.supposed[ChainNode::trust] = 80;
    const auto result = chain::evaluate(build.state(), today, options);
    EXPECT_FALSE(result.fitAssumed);
    // gm(80, 80, 50) = 68.3990
    EXPECT_NEAR(*result.potential, 70 * 0.5 * 0.683990, 1e-3);
}

TEST(Chain, TheStrictnessOfTheConsortiumIsTheDefault)
{
    auto build = handWorked();
    build.consortium([](auto& row) { row.gateStrictness = 2; });
    EXPECT_NEAR(*chain::evaluate(build.state(), today).gate.weakest, 0.64, 1e-12);
}

TEST(Chain, OpenConstraintsPressOnTheirNodes)
{
    Build build;
    add<model::Constraint>(build, [](auto& row) {
        row.title = "Insufficient funding";
        row.pressesOn = {ChainNode::researchInvestment};
    });
    add<model::Constraint>(build, [](auto& row) {
        row.title = "Solved";
        row.pressesOn = {ChainNode::researchInvestment};
        row.resolvedOn = today;
    });
    const auto result = chain::evaluate(build.state(), today);
    EXPECT_THAT(result[ChainNode::researchInvestment].constraints,
                ElementsAre("Insufficient funding"));
    EXPECT_EQ(result[ChainNode::researchInvestment].observed.score, std::nullopt);
}

} // namespace
