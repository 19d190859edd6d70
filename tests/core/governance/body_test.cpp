#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "body_fixture.h"
#include "core/governance/body_power.h"
#include "core/governance/body_templates.h"
#include "core/governance/swing_explorer.h"

namespace concordat::governance {
namespace {

using model::DecisionRule;
using model::Seat;
using model::SeatKind;
using model::VotingMethod;
using test::BodyFixture;
using test::day;
using test::ruleOf;
using Weights = std::vector<std::int64_t>;

VotingGame gameIn(const BodyFixture& fixture)
{
    const auto game = gameOf(fixture.setting());
    EXPECT_TRUE(game) << (game ? "" : game.error().toEnglish());
    return game ? game->game : VotingGame{};
}

TEST(BodyVotes, OneMemberHasOneVoteWhateverItsSeats)
{
    BodyFixture fixture({3, 1, 1});
    Seat second;
    second.id = model::Id<Seat>{"x"};
    second.body = model::Id<model::Body>{"body"};
    second.member = model::Id<model::Member>{"m11"};
    second.votes = 4;
    fixture.draft().put(second);
    fixture.rule(ruleOf(VotingMethod::oneMemberOneVote, 0.5, true));
    const auto setting = fixture.setting();
    ASSERT_EQ(setting.voters.size(), 3U);
    EXPECT_EQ(setting.voters[1].votes, 5);
    const auto game = gameIn(fixture);
    EXPECT_EQ(game.rules.front().weights, (Weights{1, 1, 1}));
    EXPECT_EQ(game.rules.front().quota, 2);
}

TEST(BodyVotes, DecimalVotesAndTwoThirdsAreExact)
{
    BodyFixture fixture({1.5, 1.5, 1.5});
    fixture.rule(ruleOf(VotingMethod::weighted, 0.6666666667, false));
    const auto game = gameIn(fixture);
    EXPECT_EQ(game.rules.front().weights, (Weights{15, 15, 15}));
    EXPECT_EQ(game.rules.front().quota, 30);
}

TEST(BodyVotes, AShareThatNoPercentSaysExactlyIsSaidAsAFraction)
{
    const auto said = [](double threshold) {
        return model::toEnglish(ruleText(ruleOf(VotingMethod::weighted, threshold, false)));
    };
    EXPECT_NE(said(10.0 / 11).find("at least 10/11 of votes cast"), std::string::npos)
        << said(10.0 / 11);
    EXPECT_NE(said(2.0 / 3).find("at least 2/3 of"), std::string::npos);
    EXPECT_NE(said(0.75).find("at least 75 % of"), std::string::npos);
}

TEST(BodyVotes, ACastingVoteBreaksATie)
{
    BodyFixture fixture({1, 1});
    auto rule = ruleOf(VotingMethod::weighted, 0.5, true);
    rule.castingVote = true;
    fixture.rule(rule).seat(0, [](Seat& seat) { seat.kind = SeatKind::chair; });
    const auto power = votingPower(gameIn(fixture), {PowerIndex::shapleyShubik});
    ASSERT_TRUE(power);
    EXPECT_EQ(power->front().shares, (std::vector<double>{1, 0}));
}

TEST(BodyVotes, ACastingVoteNeverTurnsALostVote)
{
    BodyFixture fixture({1, 1, 1});
    auto rule = ruleOf(VotingMethod::weighted, 0.5, true);
    rule.castingVote = true;
    fixture.rule(rule).seat(0, [](Seat& seat) { seat.kind = SeatKind::chair; });
    const auto power = votingPower(gameIn(fixture), {PowerIndex::shapleyShubik});
    for (const double share : power->front().shares)
        EXPECT_NEAR(share, 1.0 / 3, 1e-15);
}

TEST(BodyVotes, DoubleMajorityTiersConsentAndVeto)
{
    BodyFixture both({5, 1, 1});
    both.rule(ruleOf(VotingMethod::doubleMajority, 0.5, true));
    auto game = gameIn(both);
    ASSERT_EQ(game.rules.size(), 2U);
    EXPECT_EQ(game.rules[0].quota, 4);
    EXPECT_EQ(game.rules[1].quota, 2);

    BodyFixture tiers({2, 1, 1});
    tiers.rule(ruleOf(VotingMethod::tiers, 0.5, true));
    tiers.seat(0, [](Seat& seat) { seat.tier = "industry"; });
    for (const std::size_t i : {1U, 2U})
        tiers.seat(i, [](Seat& seat) { seat.tier = "science"; });
    game = gameIn(tiers);
    ASSERT_EQ(game.rules.size(), 2U);
    EXPECT_EQ(game.rules[0].weights, (Weights{2, 0, 0}));
    EXPECT_EQ(game.rules[1].quota, 2);

    BodyFixture consent({1, 1, 1, 1});
    auto rule = ruleOf(VotingMethod::consentWithBlock, 0.5, true);
    rule.blocksNeeded = 2;
    consent.rule(rule).seat(3, [](Seat& seat) { seat.veto = true; });
    game = gameIn(consent);
    ASSERT_EQ(game.rules.size(), 2U);
    EXPECT_EQ(game.rules[0].quota, 3);
    EXPECT_EQ(game.rules[1].weights, (Weights{0, 0, 0, 1}));
}

TEST(BodyVotes, EachQuotaSaysInTheReasonsWhatItCounts)
{
    BodyFixture both({5, 1, 1});
    both.rule(ruleOf(VotingMethod::doubleMajority, 0.5, true));
    both.seat(0, [](Seat& seat) { seat.veto = true; });
    const auto power = votingPower(gameIn(both), {PowerIndex::shapleyShubik});
    std::vector<std::string> said;
    for (const auto& input : power->front().why.inputs)
        said.push_back(model::toEnglish(input.label) + ": " + model::toEnglish(input.value));
    EXPECT_EQ(said, (std::vector<std::string>{"Members: 3", "Votes needed: 4 of 7",
                                              "Members needed: 2 of 3",
                                              "Holders of a veto who have to agree: 1 of 1"}));
}

TEST(BodyVotes, VacantSeatsCountWhereAllVotesDo)
{
    BodyFixture fixture({1, 1, 1, 1});
    fixture.seat(3, [](Seat& seat) { seat.member.reset(); });
    auto rule = ruleOf(VotingMethod::weighted, 0.5, true);
    rule.ofAllSeats = true;
    fixture.rule(rule);
    EXPECT_EQ(gameIn(fixture).rules.front().quota, 3);
}

TEST(BodyVotes, PrecoalitionsBecomeUnions)
{
    BodyFixture fixture({1, 1, 1});
    model::Precoalition together;
    together.id = model::Id<model::Precoalition>{"p"};
    together.body = model::Id<model::Body>{"body"};
    together.name = "South";
    together.members = {model::Id<model::Member>{"m10"}, model::Id<model::Member>{"m12"}};
    fixture.draft().put(together);
    const auto game = gameIn(fixture);
    EXPECT_EQ(game.unions, (std::vector<std::vector<std::size_t>>{{0, 2}, {1}}));
    const auto owen = votingPower(game, {PowerIndex::owen});
    ASSERT_TRUE(owen);
    EXPECT_EQ(owen->front().shares, (std::vector<double>{0.5, 0, 0.5}));
}

struct Broken {
    const char* finding;
    BodyFindingKind kind;
    std::function<void(BodyFixture&)> make;
};

TEST(BodyFindings, NameWhatIsImpossibleWhereItWasMade)
{
    const auto impossible = BodyFindingKind::impossible;
    const auto doubtful = BodyFindingKind::doubtful;
    const std::vector<Broken> cases{
        {"rule-impossible", impossible,
         [](BodyFixture& f) { f.rule(ruleOf(VotingMethod::weighted, 1, true)); }},
        {"rule-impossible", impossible,
         [](BodyFixture& f) { f.rule(ruleOf(VotingMethod::weighted, 0, false)); }},
        {"rule-impossible", impossible,
         [](BodyFixture& f) {
             auto rule = ruleOf(VotingMethod::consentWithBlock, 0.5, true);
             rule.blocksNeeded = 9;
             f.rule(rule);
         }},
        {"rule-impossible", impossible,
         [](BodyFixture& f) { f.rule(ruleOf(VotingMethod::tiers, 0.5, true)); }},
        {"no-seats", BodyFindingKind::doubtful,
         [](BodyFixture& f) {
             for (std::size_t i = 0; i < 3; ++i)
                 f.draft().remove(model::Id<Seat>{"s" + std::to_string(10 + i)});
         }},
        {"no-seats", impossible,
         [](BodyFixture& f) {
             for (std::size_t i = 0; i < 3; ++i)
                 f.seat(i, [](Seat& seat) { seat.kind = SeatKind::observer; });
         }},
        {"veto-of-non-member", impossible,
         [](BodyFixture& f) {
             f.seat(0, [](Seat& seat) { seat.veto = true; });
             f.member(0, [](model::Member& member) { member.leftOn = model::Date(2025, 1, 1); });
         }},
        {"veto-of-non-member", impossible,
         [](BodyFixture& f) {
             f.seat(0, [](Seat& seat) {
                 seat.veto = true;
                 seat.member.reset();
                 seat.holder = "Somebody";
             });
         }},
        {"veto-without-vote", impossible,
         [](BodyFixture& f) {
             f.seat(0, [](Seat& seat) {
                 seat.veto = true;
                 seat.kind = SeatKind::observer;
             });
         }},
        {"quorum-never-met", impossible,
         [](BodyFixture& f) {
             f.body([](model::Body& body) { body.quorum = 1; });
             f.seat(2, [](Seat& seat) { seat.member.reset(); });
         }},
        {"casting-vote-without-chair", impossible,
         [](BodyFixture& f) {
             auto rule = ruleOf(VotingMethod::weighted, 0.5, true);
             rule.castingVote = true;
             f.rule(rule);
         }},
        {"parent-circle", impossible,
         [](BodyFixture& f) { f.body([](model::Body& body) { body.parent = body.id; }); }},
        {"second-meeting-too-soon", impossible,
         [](BodyFixture& f) { f.body([](model::Body& body) { body.secondMeetingDays = 3; }); }},
        {"own-substitute", impossible,
         [](BodyFixture& f) { f.seat(0, [](Seat& seat) { seat.substitute = seat.member; }); }},
        {"half-decides", doubtful,
         [](BodyFixture& f) { f.rule(ruleOf(VotingMethod::weighted, 0.5, false)); }},
        {"two-rules", doubtful,
         [](BodyFixture& f) {
             f.rule(ruleOf(VotingMethod::weighted, 0.5, true));
             f.rule(ruleOf(VotingMethod::weighted, 0.6, true));
         }},
        {"second-quorum-higher", doubtful,
         [](BodyFixture& f) { f.body([](model::Body& body) { body.secondQuorum = 1; }); }},
    };
    EXPECT_TRUE(BodyFixture({1, 1, 1}).findings().empty());
    for (const auto& broken : cases) {
        SCOPED_TRACE(broken.finding);
        BodyFixture fixture({1, 1, 1});
        broken.make(fixture);
        const auto found = findingsOf(fixture.state(), fixture.theBody(), day);
        const auto at = std::find_if(found.begin(), found.end(), [&](const auto& finding) {
            return finding.id == broken.finding;
        });
        ASSERT_NE(at, found.end());
        EXPECT_EQ(at->kind, broken.kind);
        EXPECT_FALSE(at->message.empty());
        EXPECT_FALSE(at->remedy.empty());
        EXPECT_EQ(model::toEnglish(at->message).find('{'), std::string::npos)
            << model::toEnglish(at->message);
    }
}

TEST(BodyPower, AnImpossibleRuleIsAnErrorAndNotANumber)
{
    BodyFixture fixture({1, 1, 1});
    fixture.rule(ruleOf(VotingMethod::weighted, 1, true));
    BodyPowerQuery query;
    query.body = "body";
    query.indices = {PowerIndex::banzhaf};
    const auto answer = bodyPowerJson(fixture.state(), day, query);
    ASSERT_FALSE(answer);
    EXPECT_NE(answer.error().toEnglish().find("no motion can ever pass"), std::string::npos);
    query.body.clear();
    const auto all = bodyPowerJson(fixture.state(), day, query);
    ASSERT_TRUE(all);
    const auto json = nlohmann::json::parse(*all);
    EXPECT_TRUE(json[0]["rules"][0].contains("impossible"));
    EXPECT_EQ(json[0]["findings"][0]["id"], "rule-impossible");
}

TEST(SwingExplorer, ListsTheSmallestCoalitionsThatNeedAMember)
{
    const VotingGame game{{"A", "B", "C", "D"}, {{5, {3, 2, 2, 1}}}, RuleCombination::all, {}};
    const auto needing = coalitionsNeeding(game, 3, 10);
    ASSERT_TRUE(needing);
    EXPECT_TRUE(needing->complete);
    EXPECT_FALSE(needing->needed);
    EXPECT_EQ(needing->coalitions, (std::vector<std::vector<std::size_t>>{{1, 2, 3}}));
    const auto first = coalitionsNeeding(game, 0, 2);
    ASSERT_TRUE(first);
    EXPECT_FALSE(first->complete);
    EXPECT_EQ(first->coalitions, (std::vector<std::vector<std::size_t>>{{0, 1}, {0, 2}}));
    const VotingGame idle{{"A", "B"}, {{3, {3, 1}}}, RuleCombination::all, {}};
    EXPECT_TRUE(coalitionsNeeding(idle, 1, 10)->idle);
    EXPECT_TRUE(coalitionsNeeding(idle, 0, 10)->needed);
}

TEST(SwingExplorer, CountsTheSameSwingsAsTheCensus)
{
    const VotingGame game{{"A", "B", "C", "D", "E", "F"},
                          {{12, {4, 4, 4, 2, 2, 1}}, {3, {1, 1, 1, 1, 1, 1}}},
                          RuleCombination::all,
                          {}};
    const auto banzhaf = votingPower(game, {PowerIndex::banzhaf});
    for (std::size_t i = 0; i < game.size(); ++i) {
        const auto needing = coalitionsNeeding(game, i, 1000);
        ASSERT_TRUE(needing);
        EXPECT_EQ(needing->coalitions.size(), banzhaf->front().swings[i]) << i;
    }
}

TEST(BodyTemplates, SuggestForTheModelThatIsChosenForThePresentStage)
{
    BodyFixture fixture(std::vector<double>(7, 1));
    const auto choose = [&](const char* id, model::Stage stage, model::GovernanceModel governance,
                            int chosenIn) {
        model::StagePlan plan;
        plan.id = model::Id<model::StagePlan>{id};
        plan.stage = stage;
        plan.model = governance;
        plan.chosenOn = model::Date{chosenIn, 1, 1};
        fixture.draft().add(plan);
    };
    const auto stage = fixture.state().consortium().stage;
    const auto other =
        stage == model::Stage::operation ? model::Stage::maturation : model::Stage::operation;
    choose("a", other, model::GovernanceModel::coreResearchOrganisation, 2023);
    choose("b", stage, model::GovernanceModel::corelessConsensus, 2022);
    choose("c", stage, model::GovernanceModel::singleCentreStar, 2021);
    const auto templates = bodyTemplates(fixture.state(), day);
    EXPECT_EQ(templates.front().id, "consensus");
    EXPECT_FALSE(templates[1].suggested);
}

TEST(BodyTemplates, EveryTemplateIsSoundAndHasNothingImpossible)
{
    BodyFixture fixture(std::vector<double>(7, 1));
    fixture.member(0,
                   [](model::Member& member) { member.kind = model::ActorKind::leadEnterprise; });
    fixture.member(1, [](model::Member& member) { member.kind = model::ActorKind::government; });
    fixture.member(
        2, [](model::Member& member) { member.kind = model::ActorKind::smallMediumEnterprise; });
    fixture.member(3, [](model::Member& member) { member.kind = model::ActorKind::university; });
    fixture.draft().removeWithDependants(model::Id<model::Body>{"body"});
    model::WorkPackage package;
    package.title = "Work";
    package.leader = model::Id<model::Member>{"m13"};
    fixture.draft().add(package);
    const auto say = [](const model::Text& text) { return model::toEnglish(text); };
    const auto templates = bodyTemplates(fixture.state(), day);
    EXPECT_EQ(templates.size(), 8U);
    EXPECT_TRUE(templates.front().suggested);
    EXPECT_EQ(templates.front().id, "committee-secretariat");
    for (const auto& each : templates) {
        SCOPED_TRACE(each.id);
        const auto plan = planOf(each.id, fixture.state(), day, say);
        ASSERT_TRUE(plan);
        EXPECT_FALSE(plan->bodies.empty());
        document::Draft draft(fixture.state());
        for (const auto& row : plan->bodies)
            draft.put(row);
        for (const auto& row : plan->seats)
            draft.put(row);
        for (const auto& row : plan->rules)
            draft.put(row);
        for (const auto& finding : bodyFindings(draft.state(), day))
            EXPECT_NE(finding.kind, BodyFindingKind::impossible)
                << model::toEnglish(finding.message);
    }
    EXPECT_FALSE(planOf("none", fixture.state(), day, say));
}

TEST(BodyTemplates, NamesThatAreTakenAreReplacedOrMadeDistinct)
{
    BodyFixture fixture(std::vector<double>(6, 1));
    fixture.body([](model::Body& body) { body.name = "Joint management committee"; });
    model::DecisionRule present;
    present.id = model::Id<model::DecisionRule>{"present"};
    fixture.rule(present);
    const auto say = [](const model::Text& text) { return model::toEnglish(text); };
    const auto plan = *planOf("committee-secretariat", fixture.state(), day, say);
    EXPECT_EQ(namesTaken(plan, fixture.state()),
              (std::vector<std::string>{"Joint management committee"}));

    auto beside = plan;
    giveFreeNames(beside, fixture.state());
    EXPECT_EQ(beside.bodies[0].name, "Joint management committee (2)");
    EXPECT_EQ(beside.bodies[1].name, "Secretariat");
    EXPECT_TRUE(beside.replaced.empty());
    EXPECT_TRUE(namesTaken(beside, fixture.state()).empty());

    auto instead = plan;
    takePlaces(instead, fixture.state());
    const model::Id<model::Body> body{"body"};
    EXPECT_EQ(instead.replaced, (std::vector<model::Id<model::Body>>{body}));
    EXPECT_EQ(instead.bodies[0].id, body);
    EXPECT_EQ(instead.bodies[1].parent, body);
    EXPECT_TRUE(std::any_of(instead.rules.begin(), instead.rules.end(), [&](const auto& rule) {
        return rule.matter.empty() && rule.id == present.id && rule.body == body;
    }));
    EXPECT_EQ(std::count_if(instead.seats.begin(), instead.seats.end(),
                            [&](const Seat& seat) { return seat.body == body; }),
              6);
}

TEST(BodyTemplates, ASmallMemberSitsOnTheBoard)
{
    BodyFixture fixture(std::vector<double>(20, 1));
    fixture.member(
        19, [](model::Member& member) { member.kind = model::ActorKind::smallMediumEnterprise; });
    const auto plan = planOf("assembly", fixture.state(), day,
                             [](const model::Text& text) { return model::toEnglish(text); });
    ASSERT_TRUE(plan);
    const auto board = plan->bodies[1].id;
    EXPECT_TRUE(std::any_of(plan->seats.begin(), plan->seats.end(), [&](const Seat& seat) {
        return seat.body == board && seat.member == model::Id<model::Member>{"m29"};
    }));
}

} // namespace
} // namespace concordat::governance
