#include <gtest/gtest.h>

#include "core/measures/trust_survey.h"
#include "core/model/validate.h"
#include "tests/support/state_of.h"

using namespace concordat;
using measures::trustSurvey;
using model::Date;
using model::Id;
using model::TrustRating;
using model::TrustRound;
using test::memberId;

namespace {

const Date today{2026, 6, 30};
const Id<TrustRound> baseline{"r1"};

model::State survey(const std::vector<std::tuple<std::string, std::string, double>>& ratings,
                    int minimum)
{
    document::Draft draft{model::State{}};
    for (const auto* id : {"a", "b", "c", "d"}) {
        model::Member member;
        member.id = memberId(id);
        member.name = id;
        member.status = model::MemberStatus::signatory;
        draft.put(member);
    }
    TrustRound round;
    round.id = baseline;
    round.minimumRaters = minimum;
    draft.put(round);
    for (const auto& [rater, rated, score] : ratings) {
        TrustRating rating;
        rating.round = baseline;
        rating.rater = memberId(rater);
        rating.rated = memberId(rated);
        rating.score = score;
        draft.add(rating);
    }
    return draft.state();
}

const measures::TrustStanding& standingOf(const measures::TrustSurvey& survey, const char* id)
{
    for (const auto& standing : survey.standings) {
        if (standing.member == memberId(id))
            return standing;
    }
    throw std::logic_error(id);
}

} // namespace

TEST(TrustSurvey, WeakAndAsymmetricPairsAreFoundWeakestFirst)
{
    const auto result =
        trustSurvey(survey({{"a", "b", 20}, {"b", "a", 50}, {"a", "c", 90}, {"c", "a", 70}}, 0),
                    baseline, today);
    ASSERT_EQ(result.pairs.size(), 2U);
    EXPECT_EQ(result.pairs[0].first, memberId("a"));
    EXPECT_EQ(result.pairs[0].second, memberId("b"));
    EXPECT_DOUBLE_EQ(result.pairs[0].mean(), 35);
    EXPECT_TRUE(result.pairs[0].weak());
    EXPECT_TRUE(result.pairs[0].asymmetric());
    EXPECT_FALSE(result.pairs[1].weak());
    EXPECT_FALSE(result.pairs[1].asymmetric());
    EXPECT_EQ(result.ratings, 4U);
    EXPECT_EQ(result.possible, 12U);
}

TEST(TrustSurvey, AMeanOfFewerRatersThanDemandedIsHidden)
{
    const std::vector<std::tuple<std::string, std::string, double>> ratings{
        {"a", "d", 30}, {"b", "d", 60}, {"c", "d", 90}, {"a", "b", 80},
        {"a", "e", 40}, {"b", "e", 50}, {"c", "e", 60}};
    const auto result = trustSurvey(survey(ratings, 3), baseline, today);
    EXPECT_FALSE(result.hidden);
    EXPECT_EQ(standingOf(result, "d").meanReceived, 60);
    EXPECT_FALSE(standingOf(result, "b").meanReceived);
    EXPECT_TRUE(standingOf(result, "b").hidden);
    const auto stricter = trustSurvey(survey(ratings, 4), baseline, today);
    EXPECT_TRUE(stricter.hidden);
    EXPECT_EQ(stricter.pairDetail(), measures::PairDetail::nothing);
    EXPECT_EQ(stricter.pairDetail(measures::TrustReader::keeper), measures::PairDetail::ratings);
    EXPECT_FALSE(standingOf(stricter, "d").meanReceived);
}

TEST(TrustSurvey, AHiddenMeanCannotBeWorkedOutFromTheOthers)
{
    // The mean of all, 58.57 of seven, and those of d and e would leave 80 for the one rating of b.
    const std::vector<std::tuple<std::string, std::string, double>> ratings{
        {"a", "d", 30}, {"b", "d", 60}, {"c", "d", 90}, {"a", "b", 80},
        {"a", "e", 40}, {"b", "e", 50}, {"c", "e", 60}};
    const auto result = trustSurvey(survey(ratings, 3), baseline, today);
    EXPECT_TRUE(standingOf(result, "b").hidden);
    EXPECT_TRUE(standingOf(result, "e").hidden);
    EXPECT_FALSE(standingOf(result, "e").meanReceived);
    EXPECT_TRUE(standingOf(result, "d").meanReceived);
    // With enough raters for everybody nothing more is hidden.
    const auto open =
        trustSurvey(survey({ratings.begin(), ratings.begin() + 3}, 3), baseline, today);
    EXPECT_TRUE(standingOf(open, "d").meanReceived);
}

TEST(TrustSurvey, WhatRestsOnTooFewRatersIsNotForEverybody)
{
    const std::vector<std::tuple<std::string, std::string, double>> onePair{
        {"a", "b", 20}, {"b", "a", 30}, {"c", "a", 60}};
    // A pair is two raters, what a member gives is one.
    for (const auto& [minimum, raters, pairs, any] :
         {std::tuple{1, true, true, true}, {2, false, true, true}, {3, false, false, false}}) {
        const auto result = trustSurvey(survey(onePair, minimum), baseline, today);
        EXPECT_EQ(result.namesRaters(), raters) << minimum;
        EXPECT_EQ(result.namesPairs(), pairs) << minimum;
        EXPECT_EQ(result.tellsOfPairs(), any) << minimum;
    }
    auto twoPairs = onePair;
    twoPairs.emplace_back("a", "c", 70);
    const auto result = trustSurvey(survey(twoPairs, 3), baseline, today);
    EXPECT_EQ(result.paired, 3U);
    EXPECT_TRUE(result.tellsOfPairs());
    EXPECT_FALSE(result.namesPairs());
}

TEST(TrustSurvey, ARoundDemandsAtLeastOneRater)
{
    for (const auto& [minimum, sound] : {std::pair{0, false}, {1, true}}) {
        const auto state = survey({}, minimum);
        const auto* row = state.find(baseline);
        const auto status =
            model::validate(state, {{model::tableOf<TrustRound>(), baseline.value(), row}});
        EXPECT_EQ(static_cast<bool>(status), sound) << minimum;
    }
}

TEST(TrustSurvey, ARatingOfOneselfOnlyShowsTheGapOfPerception)
{
    const auto result =
        trustSurvey(survey({{"a", "d", 30}, {"b", "d", 50}, {"d", "d", 90}}, 0), baseline, today);
    EXPECT_EQ(result.ratings, 2U);
    EXPECT_EQ(standingOf(result, "d").meanReceived, 40);
    EXPECT_EQ(standingOf(result, "d").perceptionGap, 50);
    EXPECT_EQ(standingOf(result, "d").given, 0U);
}

TEST(TrustSurvey, TheLatestRoundIsTheLastThatHasBegun)
{
    document::Draft draft{model::State{}};
    for (const auto& [id, date] :
         {std::pair{"r1", Date{2025, 1, 1}}, {"r2", Date{2026, 1, 1}}, {"r3", Date{2027, 1, 1}}}) {
        TrustRound round;
        round.id = Id<TrustRound>{id};
        round.date = date;
        draft.put(round);
    }
    EXPECT_EQ(measures::latestRound(draft.state(), today), Id<TrustRound>{"r2"});
    EXPECT_FALSE(measures::latestRound(model::State{}, today));
}
