#include "core/formation/selection.h"

#include <cmath>
#include <gtest/gtest.h>
#include <random>

#include "core/measures/complementarity.h"
#include "core/model/validate.h"
#include "tests/support/state_of.h"

namespace concordat::formation {
namespace {

using model::Id;
using model::SelectionCriterion;

constexpr std::array methods{RankingMethod::weightedSum, RankingMethod::topsis,
                             RankingMethod::vikor, RankingMethod::promethee, RankingMethod::ahp};
const model::Date day(2024, 6, 30);

Decision randomDecision(std::mt19937& random)
{
    std::uniform_real_distribution<double> score(1, 100);
    std::uniform_int_distribution<int> some(2, 9);
    Decision decision;
    const int criteria = some(random);
    for (int j = 0; j < criteria; ++j) {
        Criterion criterion;
        criterion.name = "C" + std::to_string(j);
        criterion.weight = score(random);
        criterion.larger = j % 3 != 1;
        if (j % 2 == 0) {
            criterion.preference.shape = PreferenceShape::linear;
            criterion.preference.indifference = 3;
            criterion.preference.preference = 20;
        }
        decision.criteria.push_back(criterion);
    }
    const int alternatives = some(random);
    for (int i = 0; i < alternatives; ++i) {
        Alternative alternative{"A" + std::to_string(i), {}};
        for (int j = 0; j < criteria; ++j)
            alternative.scores.emplace_back(std::round(score(random)));
        decision.alternatives.push_back(alternative);
    }
    decision.missing = MissingScores::mean;
    return decision;
}

void expectSame(const LiveRanking& live, const Decision& decision, RankingMethod method)
{
    const auto whole = rank(decision, method);
    ASSERT_TRUE(whole) << whole.error().toEnglish();
    ASSERT_EQ(live.scores(method).size(), whole->scores.size());
    for (std::size_t i = 0; i < whole->scores.size(); ++i) {
        EXPECT_NEAR(live.scores(method)[i], whole->scores[i], 1e-9);
        EXPECT_EQ(live.ranks(method)[i], whole->ranks[i]);
    }
    const auto stability = live.stability(method);
    ASSERT_EQ(stability.size(), whole->stability.size());
    for (std::size_t j = 0; j < stability.size(); ++j) {
        EXPECT_NEAR(stability[j].lower, whole->stability[j].lower, 1e-6);
        EXPECT_NEAR(stability[j].upper, whole->stability[j].upper, 1e-6);
    }
}

TEST(LiveRanking, SaysWhatTheFullRankingSaysWhileWeightsMove)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> weight(0, 1);
    for (int trial = 0; trial < 25; ++trial) {
        auto decision = randomDecision(random);
        auto live = LiveRanking::of(decision);
        ASSERT_TRUE(live) << live.error().toEnglish();
        for (int move = 0; move < 3; ++move) {
            std::vector<double> weights;
            for (auto& criterion : decision.criteria) {
                criterion.weight = weight(random);
                weights.push_back(criterion.weight);
            }
            ASSERT_TRUE(live->weigh(weights));
            for (const auto method : methods)
                expectSame(*live, decision, method);
        }
    }
}

TEST(LiveRanking, TakesASingleScoreAsIfAllWereNew)
{
    std::mt19937 random(11);
    std::uniform_real_distribution<double> score(1, 100);
    for (int trial = 0; trial < 10; ++trial) {
        auto decision = randomDecision(random);
        auto live = LiveRanking::of(decision);
        ASSERT_TRUE(live);
        for (int edit = 0; edit < 5; ++edit) {
            const auto i = random() % decision.alternatives.size();
            const auto j = random() % decision.criteria.size();
            const double value = score(random);
            decision.alternatives[i].scores[j] = value;
            live->setScore(i, j, value);
        }
        ASSERT_TRUE(live->weigh(live->weights()));
        for (const auto method : methods)
            expectSame(*live, decision, method);
    }
}

TEST(LiveRanking, RefusesWeightsThatSumToNothing)
{
    std::mt19937 random(3);
    auto decision = randomDecision(random);
    auto live = LiveRanking::of(decision);
    ASSERT_TRUE(live);
    const auto refused = live->weigh(std::vector<double>(decision.criteria.size(), 0.0));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().where, "criteria");
    for (auto& criterion : decision.criteria)
        criterion.weight = 0;
    EXPECT_FALSE(LiveRanking::of(decision));
}

TEST(LiveRanking, WhatItSaysWouldOvertakeDoes)
{
    std::mt19937 random(19);
    int reached = 0;
    for (int trial = 0; trial < 10; ++trial) {
        const auto decision = randomDecision(random);
        const auto live = LiveRanking::of(decision);
        ASSERT_TRUE(live);
        for (const auto method : methods) {
            const auto& ranks = live->ranks(method);
            const auto leader = static_cast<std::size_t>(
                std::min_element(ranks.begin(), ranks.end()) - ranks.begin());
            const auto follower = static_cast<std::size_t>(
                std::max_element(ranks.begin(), ranks.end()) - ranks.begin());
            if (ranks[leader] == ranks[follower])
                continue;
            const std::vector<double> least(decision.criteria.size(), 1);
            const std::vector<double> most(decision.criteria.size(), 100);
            const auto ways = live->overtaking(method, leader, follower, least, most);
            for (std::size_t j = 0; j < ways.size(); ++j) {
                if (!ways[j].score)
                    continue;
                ++reached;
                auto changed = decision;
                changed.alternatives[follower].scores[j] = ways[j].score;
                const auto after = rank(changed, method);
                ASSERT_TRUE(after);
                const double sign = method == RankingMethod::vikor ? -1 : 1;
                EXPECT_GE(sign * after->scores[follower], sign * after->scores[leader] - 1e-3);
            }
        }
    }
    EXPECT_GT(reached, 20);
}

/// Three candidates, two criteria of which one counts downwards, two assessors.
class SelectionCase : public ::testing::Test {
protected:
    SelectionCase()
    {
        for (const auto* id : {"a", "b", "c"})
            build.member(id, model::MemberStatus::candidate);
        build.member("m");
        criterion("c1", 2, false);
        criterion("c2", 1, true);
    }

    void criterion(const std::string& id, double weight, bool lessIsBetter)
    {
        SelectionCriterion row;
        row.id = Id<SelectionCriterion>{id};
        row.name = id;
        row.weight = weight;
        row.lessIsBetter = lessIsBetter;
        build.add(row);
    }

    void score(const std::string& who, const std::string& criterion, const std::string& assessor,
               double value)
    {
        model::CandidateScore row;
        row.candidate = test::memberId(who);
        row.criterion = Id<SelectionCriterion>{criterion};
        row.assessor = assessor;
        row.value = value;
        build.add(row);
    }

    void scoreAll()
    {
        score("a", "c1", "Ann", 80);
        score("a", "c2", "Ann", 20);
        score("b", "c1", "Ann", 60);
        score("b", "c2", "Ann", 40);
        score("c", "c1", "Ann", 40);
        score("c", "c2", "Ann", 60);
    }

    test::Build build;
};

TEST_F(SelectionCase, MeansAndSpreadsOfAssessorsWorkedOutByHand)
{
    scoreAll();
    score("a", "c1", "Bob", 60);
    const auto table = selectionTable(build.state(), day);
    ASSERT_EQ(table.candidates.size(), 3U);
    EXPECT_EQ(table.assessors, (std::vector<std::string>{"Ann", "Bob"}));
    EXPECT_DOUBLE_EQ(table.scores[table.cell(0, 0)], 70);
    EXPECT_DOUBLE_EQ(table.spread[table.cell(0, 0)], 0.2);
    EXPECT_TRUE(std::isnan(table.spread[table.cell(1, 0)]));
    EXPECT_TRUE(table.criteria[1].larger == false && table.judgedCriteria() == 2);
}

TEST_F(SelectionCase, ScoresMustLieOnTheirScaleAndBeGivenOnce)
{
    scoreAll();
    ASSERT_TRUE(model::validate(build.state()));
    score("a", "c1", "Bob", 101);
    score("b", "c1", "Ann", 61);
    const auto refused = model::validate(build.state());
    ASSERT_FALSE(refused);
    const auto words = refused.error().toEnglish();
    EXPECT_NE(words.find("101 is outside the scale"), std::string::npos) << words;
    EXPECT_NE(words.find("already"), std::string::npos) << words;
}

TEST_F(SelectionCase, AScaleThatEndsWhereItBeginsIsRefused)
{
    SelectionCriterion flat;
    flat.id = Id<SelectionCriterion>{"c9"};
    flat.name = "Flat";
    flat.scaleFrom = 5;
    flat.scaleTo = 5;
    build.add(flat);
    const auto refused = model::validate(build.state());
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().toEnglish().find("must end above"), std::string::npos);
}

TEST_F(SelectionCase, AMissingScoreIsNamedAndNeverZero)
{
    scoreAll();
    build.member("d", model::MemberStatus::invited);
    build.member("e", model::MemberStatus::candidate);
    score("d", "c1", "Ann", 50);
    const auto table = selectionTable(build.state(), day);
    const auto problem = selectionProblem(table, MissingTreatment::mean);
    EXPECT_EQ(problem.candidates.size(), 4U);
    ASSERT_EQ(problem.unranked.size(), 1U);
    EXPECT_EQ(table.names[problem.unranked.front()], "Member e");
    ASSERT_EQ(problem.missing.size(), 3U);
    EXPECT_DOUBLE_EQ(*problem.missing.front().standIn, 40); // the mean of 20, 40 and 60
    EXPECT_FALSE(problem.missing.back().standIn);
    const auto worst = selectionProblem(table, MissingTreatment::worst);
    EXPECT_DOUBLE_EQ(*worst.missing.front().standIn, 100); // less is better
    const auto left = selectionProblem(table, MissingTreatment::leaveOut);
    EXPECT_EQ(left.candidates.size(), 3U);
    EXPECT_EQ(left.unranked.size(), 2U);

    const auto live = LiveRanking::of(problem.decision);
    ASSERT_TRUE(live);
    const auto ranges = rankRanges(problem, *live, RankingMethod::weightedSum);
    // Weighted sum 2:1: a 1, b .5, c 0; d has (50 − 40)/40 on c1 and 0 to 1 on c2:
    // between .1667 and .5, which ties with b.
    EXPECT_EQ(ranges[3], (std::pair<std::size_t, std::size_t>{2, 3}));
    EXPECT_EQ(ranges[0], (std::pair<std::size_t, std::size_t>{1, 1}));
}

TEST_F(SelectionCase, WhoHasJoinedIsNotRankedWhileOthersAreOpen)
{
    scoreAll();
    build.member("a", model::MemberStatus::committed);
    const auto table = selectionTable(build.state(), day);
    ASSERT_EQ(table.candidates.size(), 3U);
    const auto problem = selectionProblem(table, MissingTreatment::mean);
    EXPECT_EQ(problem.candidates, (std::vector<std::size_t>{1, 2}));
    EXPECT_EQ(problem.joined, (std::vector<std::size_t>{0}));
    const auto live = LiveRanking::of(problem.decision);
    ASSERT_TRUE(live);
    EXPECT_EQ(jointOrder(table, problem, *live).back(), 0U);

    // When nobody is open any more, the ranking is the record of the choice.
    build.member("b", model::MemberStatus::signatory);
    build.member("c", model::MemberStatus::committed);
    const auto record =
        selectionProblem(selectionTable(build.state(), day), MissingTreatment::mean);
    EXPECT_EQ(record.candidates.size(), 3U);
    EXPECT_TRUE(record.joined.empty());
}

TEST_F(SelectionCase, AssessorsWhoAgreeAndWhoDoNot)
{
    scoreAll();
    for (const auto* who : {"a", "b", "c"}) {
        for (const auto* criterion : {"c1", "c2"}) {
            const double value = *who == 'a' ? 10 : *who == 'b' ? 50 : 90;
            score(who, criterion, "Rev",
                  *criterion == 'c' && criterion[1] == '1' ? value : 100 - value);
        }
    }
    const auto table = selectionTable(build.state(), day);
    const auto found =
        agreement(table, MissingTreatment::mean, RankingMethod::weightedSum, {2.0 / 3, 1.0 / 3});
    EXPECT_EQ(found.assessors, 2U);
    // Opposite orders of three: every sum of ranks is 4, so W is 0.
    ASSERT_TRUE(found.concordance);
    EXPECT_NEAR(*found.concordance, 0, 1e-12);
    EXPECT_EQ(found.ranks[0], (std::pair<std::size_t, std::size_t>{1, 3}));

    test::Build alone;
    const auto nobody = agreement(selectionTable(alone.state(), day), MissingTreatment::mean,
                                  RankingMethod::weightedSum, {});
    EXPECT_FALSE(nobody.concordance);
}

TEST_F(SelectionCase, JudgementsOfTwoAssessorsJoinByTheirGeometricMean)
{
    scoreAll();
    for (const auto& [ratio, assessor, turned] :
         {std::tuple{4.0, "Ann", false}, std::tuple{1.0, "Bob", true}}) {
        model::CriterionComparison row;
        row.first = Id<SelectionCriterion>{turned ? "c2" : "c1"};
        row.second = Id<SelectionCriterion>{turned ? "c1" : "c2"};
        row.ratio = ratio;
        row.assessor = assessor;
        build.add(row);
    }
    const auto table = selectionTable(build.state(), day);
    ASSERT_EQ(table.comparisons.size(), 2U);
    EXPECT_NEAR(table.comparisons[0][1], 2, 1e-12);
    EXPECT_NEAR(table.comparisons[1][0], 0.5, 1e-12);
    EXPECT_EQ(table.comparisonsMissing, 0U);
}

TEST_F(SelectionCase, ComparedCriteriaDivideWhatTheComputedOneLeavesThem)
{
    scoreAll();
    build.required("chips");
    build.holds("a", "chips", 80);
    model::CriterionComparison row;
    row.first = Id<SelectionCriterion>{"c1"};
    row.second = Id<SelectionCriterion>{"c2"};
    row.ratio = 3;
    build.add(row);
    const auto table = selectionTable(build.state(), day);
    ASSERT_EQ(table.criteria.size(), 3U);
    const auto problem = selectionProblem(table, MissingTreatment::mean);
    ASSERT_EQ(problem.criteria.size(), 3U);
    const auto ranking = rank(problem.decision, RankingMethod::ahp);
    ASSERT_TRUE(ranking) << ranking.error().toEnglish();
    double given = 0;
    for (const auto& criterion : problem.decision.criteria)
        given += criterion.weight;
    const double group = problem.decision.criteria.back().weight / given;
    EXPECT_NEAR(ranking->weights[0], 0.75 * (1 - group), 1e-9);
    EXPECT_NEAR(ranking->weights[1], 0.25 * (1 - group), 1e-9);
    EXPECT_NEAR(ranking->weights[2], group, 1e-9);
    const auto live = LiveRanking::of(problem.decision);
    ASSERT_TRUE(live);
    for (std::size_t i = 0; i < live->alternatives(); ++i)
        EXPECT_NEAR(live->scores(RankingMethod::ahp)[i], ranking->scores[i], 1e-9);
}

TEST_F(SelectionCase, TheRankingIsAboutTheTeam)
{
    scoreAll();
    build.required("chips");
    build.required("labs");
    build.holds("m", "chips", 80);
    build.holds("a", "chips", 80); // what is there already
    build.holds("b", "labs", 60);  // closes a gap
    build.holds("b", "chips", 90); // and deepens what is there by ten
    const auto fits = teamFits(build.state(), day,
                               {test::memberId("a"), test::memberId("b"), test::memberId("c")});
    EXPECT_DOUBLE_EQ(*fits[0].addedCoverage, 0);
    EXPECT_DOUBLE_EQ(*fits[0].overlap, 1);
    EXPECT_DOUBLE_EQ(*fits[1].addedCoverage, 0.5);
    EXPECT_DOUBLE_EQ(*fits[1].addedDepth, (0.6 + 0.1) / 2);
    EXPECT_EQ(fits[1].fills.size(), 1U);
    EXPECT_FALSE(fits[2].addedCoverage); // nothing recorded is not nothing
    const auto table = selectionTable(build.state(), day);
    ASSERT_EQ(table.criteria.size(), 3U);
    EXPECT_TRUE(table.criteria.back().weightIsDefault);
    EXPECT_DOUBLE_EQ(table.criteria.back().weight, 1.5); // as much as the others on average: 2, 1
    EXPECT_DOUBLE_EQ(table.scores[table.cell(1, 2)], 35);
    EXPECT_TRUE(std::isnan(table.scores[table.cell(2, 2)]));
}

TEST_F(SelectionCase, TrustIsHiddenBelowTheRoundsNumberOfRaters)
{
    build.member("n");
    model::TrustRound round;
    round.id = Id<model::TrustRound>{"r"};
    round.minimumRaters = 2;
    build.add(round);
    const auto rate = [&](const std::string& rater, double score) {
        model::TrustRating rating;
        rating.round = round.id;
        rating.rater = test::memberId(rater);
        rating.rated = test::memberId("a");
        rating.score = score;
        build.add(rating);
    };
    rate("m", 70);
    auto fit = teamFits(build.state(), day, {test::memberId("a")}).front();
    EXPECT_TRUE(fit.trustHidden);
    EXPECT_FALSE(fit.trust);
    rate("n", 50);
    fit = teamFits(build.state(), day, {test::memberId("a")}).front();
    EXPECT_DOUBLE_EQ(*fit.trust, 60);
    EXPECT_EQ(fit.linked, 2U);
}

TEST_F(SelectionCase, ARoundThatIsOnlyBegunLeavesTheTrustOfTheOneBefore)
{
    for (const auto* id : {"n", "o", "p"})
        build.member(id);
    const auto round = [&](const char* id, model::Date on) {
        model::TrustRound row;
        row.id = Id<model::TrustRound>{id};
        row.minimumRaters = 1;
        row.date = on;
        build.add(row);
    };
    const auto rate = [&](const char* in, const char* rater, double score) {
        model::TrustRating rating;
        rating.round = Id<model::TrustRound>{in};
        rating.rater = test::memberId(rater);
        rating.rated = test::memberId("a");
        rating.score = score;
        build.add(rating);
    };
    const auto trust = [&] { return teamFits(build.state(), day, {test::memberId("a")}).front(); };
    round("full", day.plusDays(-30));
    for (const auto* rater : {"m", "n", "o", "p"})
        rate("full", rater, 80);
    round("next", day);
    rate("next", "m", 10);
    EXPECT_EQ(trust().trust, 80);
    EXPECT_EQ(trust().raters, 4U);
    rate("next", "n", 10); // half of what the last round had: it counts
    EXPECT_EQ(trust().trust, 10);
    EXPECT_EQ(trust().raters, 2U);
}

TEST_F(SelectionCase, EveryRankSaysWhyAndWhatWouldChangeIt)
{
    scoreAll();
    const auto table = selectionTable(build.state(), day);
    const auto problem = selectionProblem(table, MissingTreatment::mean);
    const auto live = LiveRanking::of(problem.decision);
    ASSERT_TRUE(live);
    for (const auto method : methods) {
        for (std::size_t i = 0; i < 3; ++i) {
            const auto why = explainRank(table, problem, *live, method, i);
            EXPECT_FALSE(why.title.empty());
            EXPECT_FALSE(why.subtitle.empty());
            EXPECT_FALSE(why.formula.empty());
            EXPECT_GE(why.inputs.size(), 2U);
            EXPECT_FALSE(why.wouldChange.empty());
            EXPECT_FALSE(why.sources.empty());
        }
    }
}

TEST_F(SelectionCase, ThePlaceByAllMethodsIsTheSumOfTheirRanks)
{
    score("a", "c1", "Ann", 80);
    score("a", "c2", "Ann", 60);
    score("b", "c1", "Ann", 40);
    score("b", "c2", "Ann", 20);
    const auto table = selectionTable(build.state(), day);
    const auto problem = selectionProblem(table, MissingTreatment::mean);
    const auto live = LiveRanking::of(problem.decision);
    ASSERT_TRUE(live);
    const auto joint = jointRanks(*live);
    ASSERT_EQ(joint.sums.size(), live->alternatives());
    EXPECT_EQ(joint.sums[0], 5U); // first by each of the five
    EXPECT_EQ(joint.places[0], 1U);
    EXPECT_EQ(joint.sums[1], 10U);
    EXPECT_EQ(joint.places[1], 2U);
    const auto why = explainJointRank(problem, *live, 1);
    EXPECT_EQ(model::toEnglish(why.subtitle),
              "Place 2 of " + std::to_string(live->alternatives()) + "; sum of ranks 10");
    EXPECT_EQ(why.formula, "r = Σ_m r_m\n= 2 + 2 + 2 + 2 + 2\n= 10");
    ASSERT_EQ(why.inputs.size(), LiveRanking::methodCount);
    ASSERT_EQ(why.wouldChange.size(), 1U);
    EXPECT_EQ(model::toEnglish(why.wouldChange[0]), "5 ranks fewer in all would reach Member a.");
}

TEST_F(SelectionCase, WhatWouldTakeTheLeadIsSaidAsAWeightNotAScore)
{
    score("a", "c1", "Ann", 80);
    score("a", "c2", "Ann", 60);
    score("b", "c1", "Ann", 40);
    score("b", "c2", "Ann", 20);
    const auto table = selectionTable(build.state(), day);
    const auto problem = selectionProblem(table, MissingTreatment::mean);
    const auto live = LiveRanking::of(problem.decision);
    ASSERT_TRUE(live);
    const auto why = explainRank(table, problem, *live, RankingMethod::weightedSum, 0);
    ASSERT_EQ(why.wouldChange.size(), 2U);
    EXPECT_EQ(model::toEnglish(why.wouldChange[0]),
              "With a weight of c1 below 0.5, Member b would lead.");
    EXPECT_EQ(model::toEnglish(why.wouldChange[1]),
              "With a weight of c2 above 0.5, Member b would lead.");
}

} // namespace
} // namespace concordat::formation
