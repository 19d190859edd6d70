#include <gtest/gtest.h>

#include <cmath>

#include "core/chain/chain.h"
#include "core/document/draft.h"
#include "tests/support/state_of.h"

using namespace concordat;
using chain::ChainNode;
using model::Date;
using model::Id;
using test::memberId;

namespace {

const Date today{2026, 6, 30};

/// Two members, two required resources of which one is held, a survey, a pledge, an action and a
/// result with an owner and a rule of use.
document::Draft smallConsortium()
{
    test::Build build;
    build.member("a");
    build.member("b");
    build.required("x");
    build.required("y");
    build.holds("a", "x", 50);
    model::TrustRound round;
    round.id = Id<model::TrustRound>{"round"};
    round.name = "Survey";
    round.date = Date(2026, 3, 1);
    round.minimumRaters = 2;
    build.add(round);
    for (const auto* rater : {"a", "b"}) {
        model::TrustRating rating;
        rating.id = Id<model::TrustRating>{std::string{"by-"} + rater};
        rating.round = round.id;
        rating.rater = memberId(rater);
        rating.rated = memberId(*rater == 'a' ? "b" : "a");
        rating.score = 40;
        build.add(rating);
    }
    model::Contribution pledge;
    pledge.id = Id<model::Contribution>{"pledge"};
    pledge.member = memberId("a");
    pledge.pledged = *model::Money::of(200, "EUR");
    pledge.dueOn = Date(2026, 1, 31);
    pledge.paid = *model::Money::of(50, "EUR");
    pledge.paidOn = Date(2026, 1, 30);
    build.add(pledge);
    for (const auto* id : {"first", "second"}) {
        model::Action action;
        action.id = Id<model::Action>{id};
        action.title = id;
        action.dueOn = Date(2026, 5, 31);
        build.add(action);
    }
    model::ResearchResult result;
    result.title = "Result";
    result.owners = {memberId("a")};
    result.usageRule = model::UsageRule::openToAll;
    build.add(result);
    return document::Draft{build.state()};
}

double scoreOf(const chain::ChainResult& result, ChainNode node)
{
    return result[node].observed.score.value_or(-1);
}

chain::ChainResult chainOf(const document::Draft& draft)
{
    return chain::evaluate(draft.state(), today);
}

TEST(SingleEdits, OfAHoldingMovesComplementarityAndThePotential)
{
    auto draft = smallConsortium();
    const auto before = chainOf(draft);
    // One holder has nobody to complement: C1 is left out, and C2 = 40 stands alone.
    EXPECT_EQ(scoreOf(before, ChainNode::complementarity), -1);
    // G = 40/100 · min(1, 40/50); the only mechanism known is M2 = 100.
    EXPECT_NEAR(*before.gate.value, 0.4 * 0.8, 1e-9);
    EXPECT_NEAR(*before.potential, 40 * 0.8, 1e-9);
    model::Holding holding;
    holding.member = memberId("b");
    holding.resourceType = Id<model::ResourceType>{"y"};
    holding.level = 80;
    draft.add(holding);
    const auto after = chainOf(draft);
    // Both are held by members with nothing in common.
    EXPECT_NEAR(scoreOf(after, ChainNode::complementarity), 100, 1e-9);
    EXPECT_NEAR(*after.potential, std::sqrt(4000.0) * 0.8, 1e-9);
}

TEST(SingleEdits, OfTheLevelOfAHoldingMovesTheOverlap)
{
    auto draft = smallConsortium();
    model::Holding holding;
    holding.id = Id<model::Holding>{"edited"};
    holding.member = memberId("b");
    holding.resourceType = Id<model::ResourceType>{"x"};
    holding.level = 30;
    draft.add(holding);
    holding.id = Id<model::Holding>{"other"};
    holding.resourceType = Id<model::ResourceType>{"y"};
    holding.level = 40;
    draft.add(holding);
    // (50, 0) and (30, 40): cosine 50·30 / (50·50) = 0.6, both types held.
    EXPECT_NEAR(scoreOf(chainOf(draft), ChainNode::complementarity), 40, 1e-9);
    // With (96, 40), of length 104: cosine 96/104 = 12/13.
    draft.update(Id<model::Holding>{"edited"}, [](auto& row) { row.level = 96; });
    const auto after = chainOf(draft);
    EXPECT_NEAR(scoreOf(after, ChainNode::complementarity), 100.0 / 13, 1e-9);
    // C2 = 40, C1 is the weakest: G = √(C1·40)/100 · C1/50, and M2 = 100.
    EXPECT_NEAR(*after.potential, std::sqrt(4000.0 / 13) * (100.0 / 13 / 50), 1e-9);
    // Without it only y is b's: nothing in common.
    draft.remove(Id<model::Holding>{"edited"});
    EXPECT_NEAR(scoreOf(chainOf(draft), ChainNode::complementarity), 100, 1e-9);
}

TEST(SingleEdits, OfARatingMovesTrustAndThePotential)
{
    auto draft = smallConsortium();
    draft.update(Id<model::TrustRating>{"by-a"}, [](auto& row) { row.score = 60; });
    const auto after = chainOf(draft);
    // (60 + 40) / 2 = 50: the weakest condition no longer presses.
    EXPECT_NEAR(scoreOf(after, ChainNode::trust), 50, 1e-9);
    EXPECT_NEAR(*after.potential, 50, 1e-9);
}

TEST(SingleEdits, OfAPaymentMovesTheInvestment)
{
    auto draft = smallConsortium();
    EXPECT_NEAR(scoreOf(chainOf(draft), ChainNode::researchInvestment), 25, 1e-9);
    draft.update(Id<model::Contribution>{"pledge"},
                 [](auto& row) { row.paid = *model::Money::of(150, "EUR"); });
    EXPECT_NEAR(scoreOf(chainOf(draft), ChainNode::researchInvestment), 75, 1e-9);
}

TEST(SingleEdits, OfAnActionMovesTheFeedback)
{
    auto draft = smallConsortium();
    EXPECT_NEAR(scoreOf(chainOf(draft), ChainNode::feedback), 0, 1e-9);
    draft.update(Id<model::Action>{"first"}, [](auto& row) { row.doneOn = Date(2026, 5, 31); });
    EXPECT_NEAR(scoreOf(chainOf(draft), ChainNode::feedback), 50, 1e-9);
    // Closed a day late counts as due and not as on time.
    draft.update(Id<model::Action>{"second"}, [](auto& row) { row.doneOn = Date(2026, 6, 1); });
    EXPECT_NEAR(scoreOf(chainOf(draft), ChainNode::feedback), 50, 1e-9);
}

} // namespace
