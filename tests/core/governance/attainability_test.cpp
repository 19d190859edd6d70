#include "core/governance/attainability.h"

#include <gtest/gtest.h>

#include "body_fixture.h"
#include "core/governance/motion.h"

namespace concordat::governance {
namespace {

using model::Seat;
using model::VotingMethod;
using test::BodyFixture;
using test::day;
using test::ruleOf;

std::vector<Expectation> certain(std::initializer_list<std::pair<double, double>> list)
{
    std::vector<Expectation> result;
    for (const auto& [attendance, support] : list) {
        Expectation expected;
        expected.attendance = attendance;
        expected.came = attendance * 10;
        expected.missed = (1 - attendance) * 10;
        expected.support = support;
        result.push_back(expected);
    }
    return result;
}

/// Everything from its definition, by looking at all 3^n ways a meeting can go.
struct Enumerated {
    double quorate = 0;
    double passes = 0;
    std::vector<double> blocks;

    Enumerated(const BodySetting& setting, const std::vector<Expectation>& expected, int quorum)
        : blocks(expected.size(), 0.0)
    {
        const Motion motion(setting, quorum);
        std::vector<Conduct> conduct(expected.size(), Conduct::absent);
        walk(motion, setting, expected, conduct, 0, 1, quorum);
    }

    static bool outcome(const Motion& motion, const std::vector<Conduct>& conduct)
    {
        auto sum = motion.start();
        for (std::size_t i = 0; i < conduct.size(); ++i) {
            if (!motion.add(sum, i, conduct[i]))
                return false;
        }
        return motion.isQuorate(sum) && motion.passes(sum);
    }

    void walk(const Motion& motion, const BodySetting& setting,
              const std::vector<Expectation>& expected, std::vector<Conduct>& conduct,
              std::size_t at, double chance, int quorum)
    {
        if (at == expected.size()) {
            int seats = 0;
            for (std::size_t i = 0; i < conduct.size(); ++i)
                seats += conduct[i] != Conduct::absent
                             ? static_cast<int>(setting.voters[i].seats.size())
                             : 0;
            quorate += seats >= quorum ? chance : 0;
            passes += outcome(motion, conduct) ? chance : 0;
            for (std::size_t i = 0; i < conduct.size(); ++i) {
                if (conduct[i] == Conduct::absent)
                    continue;
                auto other = conduct;
                other[i] = conduct[i] == Conduct::inFavour ? Conduct::against : Conduct::inFavour;
                blocks[i] += outcome(motion, conduct) != outcome(motion, other) ? chance : 0;
            }
            return;
        }
        const auto& e = expected[at];
        const std::pair<Conduct, double> ways[] = {
            {Conduct::absent, 1 - e.attendance},
            {Conduct::inFavour, e.attendance * e.support},
            {Conduct::against, e.attendance * (1 - e.support)}};
        for (const auto& [what, part] : ways) {
            conduct[at] = what;
            walk(motion, setting, expected, conduct, at + 1, chance * part, quorum);
        }
    }
};

TEST(Attainability, FollowsTheBinomialForAlikeMembers)
{
    BodyFixture fixture({1, 1, 1, 1});
    fixture.body([](model::Body& body) { body.quorum = 0.75; });
    const auto found =
        attainabilityOf(fixture.setting(), certain({{0.9, 1}, {0.9, 1}, {0.9, 1}, {0.9, 1}}));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->quorumSeats, 3);
    const double three = 4 * 0.9 * 0.9 * 0.9 * 0.1;
    const double four = 0.9 * 0.9 * 0.9 * 0.9;
    EXPECT_NEAR(found->attended[3], three, 1e-12);
    EXPECT_NEAR(found->quorate, three + four, 1e-12);
    EXPECT_NEAR(found->passes, three + four, 1e-12) << "everybody who comes is in favour";
    EXPECT_NEAR(found->passesWhenQuorate, 1, 1e-12);
    EXPECT_NEAR(found->breaksQuorum[0], 3 * 0.9 * 0.9 * 0.1, 1e-12);
    EXPECT_TRUE(found->motionExact);
    EXPECT_LT(found->quorateLow, found->quorate);
    EXPECT_GT(found->quorateHigh, found->quorate);
}

TEST(Attainability, AgreesWithEveryOutcomeOfASmallBody)
{
    std::vector<model::DecisionRule> rules{ruleOf(VotingMethod::weighted, 0.5, true),
                                           ruleOf(VotingMethod::weighted, 2.0 / 3, false),
                                           ruleOf(VotingMethod::doubleMajority, 0.5, true),
                                           ruleOf(VotingMethod::oneMemberOneVote, 0.75, false),
                                           ruleOf(VotingMethod::consentWithBlock, 0.5, true),
                                           ruleOf(VotingMethod::tiers, 0.5, true)};
    auto all = rules[1];
    all.ofAllSeats = true;
    rules.push_back(all);
    auto cast = rules[0];
    cast.castingVote = true;
    rules.push_back(cast);
    for (const auto& rule : rules) {
        SCOPED_TRACE(static_cast<int>(rule.method));
        BodyFixture fixture({3, 2, 1, 1, 2});
        fixture.rule(rule);
        fixture.seat(0, [](Seat& seat) { seat.kind = model::SeatKind::chair; });
        fixture.seat(1, [](Seat& seat) { seat.veto = true; });
        for (std::size_t i = 0; i < 5; ++i)
            fixture.seat(i, [i](Seat& seat) { seat.tier = i < 3 ? "one" : "two"; });
        const auto expected = certain({{0.9, 0.7}, {0.6, 0.5}, {0.75, 0.4}, {1, 0.9}, {0.5, 0.2}});
        const auto found = attainabilityOf(fixture.setting(), expected);
        ASSERT_TRUE(found) << found.error().toEnglish();
        const Enumerated truth(fixture.setting(), expected, found->quorumSeats);
        EXPECT_NEAR(found->quorate, truth.quorate, 1e-12);
        EXPECT_NEAR(found->passes, truth.passes, 1e-12);
        for (std::size_t i = 0; i < 5; ++i)
            EXPECT_NEAR(found->blocks[i], truth.blocks[i], 1e-12) << i;
    }
}

TEST(Attainability, SimulatesLargeBodiesWithinItsStatedError)
{
    // Votes so different that outcomes cannot be merged.
    std::vector<double> votes;
    double next = 1;
    for (int i = 0; i < 20; ++i) {
        votes.push_back(next + i);
        next = i == 12 ? 2 : next * 3;
    }
    BodyFixture fixture(votes);
    fixture.rule(ruleOf(VotingMethod::doubleMajority, 0.5, true));
    std::vector<Expectation> expected(20);
    for (auto& each : expected) {
        each.attendance = 0.9;
        each.came = 9;
        each.missed = 1;
        each.support = 0.6;
    }
    AttainabilityOptions few;
    few.meetings = 1000;
    AttainabilityOptions many = few;
    many.meetings = 4000;
    many.seed = 99;
    const auto first = attainabilityOf(fixture.setting(), expected, few);
    const auto second = attainabilityOf(fixture.setting(), expected, many);
    ASSERT_TRUE(first && second);
    EXPECT_FALSE(first->motionExact);
    EXPECT_GT(first->motionError, 0);
    EXPECT_NEAR(first->passes, second->passes, 5 * (first->motionError + second->motionError));
    const auto again = attainabilityOf(fixture.setting(), expected, few);
    EXPECT_EQ(first->passes, again->passes) << "seeded";
}

TEST(Attainability, ObservedMeetingsUpdateWhatWasStated)
{
    BodyFixture fixture({1, 1, 1});
    fixture.seat(0, [](Seat& seat) {
        seat.attendance = 0.5;
        seat.attendanceMeetings = 4;
    });
    fixture.seat(1, [](Seat& seat) { seat.substitute = model::Id<model::Member>{"m12"}; });
    for (int month = 1; month <= 4; ++month) {
        model::Occurrence meeting;
        meeting.body = model::Id<model::Body>{"body"};
        meeting.status = model::OccurrenceStatus::held;
        meeting.date = model::Date(2026, month, 10);
        meeting.present = {model::Id<model::Member>{"m10"}, model::Id<model::Member>{"m12"}};
        fixture.draft().add(meeting);
    }
    const auto found = expectationsOf(fixture.state(), fixture.setting(), day);
    EXPECT_EQ(found[0].attendanceBasis, ExpectationBasis::observed);
    EXPECT_NEAR(found[0].attendance, (2.0 + 4) / (4 + 4), 1e-15);
    EXPECT_EQ(found[1].attended, 4) << "the substitute came";
    EXPECT_EQ(found[2].supportBasis, ExpectationBasis::defaulted);
    EXPECT_EQ(found[2].support, 0.5);
}

TEST(Attainability, AnAssumptionReplacesTheDefault)
{
    BodyFixture fixture({1, 1});
    model::Assumption assumption;
    assumption.subject = "attendance";
    assumption.name = "expected";
    assumption.value = 0.6;
    fixture.draft().add(assumption);
    const auto found = expectationsOf(fixture.state(), fixture.setting(), day);
    EXPECT_EQ(found[0].attendanceBasis, ExpectationBasis::defaulted);
    EXPECT_NEAR(found[0].attendance, 0.6, 1e-15);
}

TEST(Attainability, AnImpossibleRuleIsRefused)
{
    BodyFixture fixture({1, 1});
    fixture.rule(ruleOf(VotingMethod::weighted, 1, true));
    EXPECT_FALSE(attainabilityOf(fixture.setting(), certain({{1, 1}, {1, 1}})));
}

} // namespace
} // namespace concordat::governance
