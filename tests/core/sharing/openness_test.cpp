#include "core/sharing/openness.h"

#include <gtest/gtest.h>

#include "core/chain/chain.h"
#include "tests/core/sharing/small_consortium.h"

namespace concordat::sharing {
namespace {

using namespace test;

void exchange(document::Draft& draft, std::size_t from, std::size_t to)
{
    model::KnowledgeExchange row;
    row.from = member(from);
    row.to = member(to);
    row.date = model::Date(2025, 3, 1);
    draft.add(row);
}

void state(document::Draft& draft, const char* name, double value)
{
    model::Assumption row;
    row.subject = spilloverSubject;
    row.name = name;
    row.value = value;
    draft.add(row);
}

void stateMarket(document::Draft& draft)
{
    state(draft, "a", 100);
    state(draft, "cost", 60);
    state(draft, "gamma", 4);
    state(draft, "firms", 2);
}

TEST(Openness, NothingRecordedIsNotZero)
{
    const auto openness = opennessOf(consortiumOf(3).state(), today);
    EXPECT_FALSE(openness.rate);
    EXPECT_FALSE(openness.band);
    EXPECT_EQ(openness.missing.size(), 3U);
}

TEST(Openness, TheLedgerCountsPairsByKindWorkedOutByHand)
{
    auto draft = consortiumOf(3);
    draft.update(member(0), [](model::Member& row) { row.kind = model::ActorKind::enterprise; });
    draft.update(member(1), [](model::Member& row) { row.kind = model::ActorKind::enterprise; });
    draft.update(member(2), [](model::Member& row) { row.kind = model::ActorKind::university; });
    exchange(draft, 0, 1);
    exchange(draft, 0, 1); // the same pair once more
    exchange(draft, 2, 0);
    const auto estimate = estimateSpillover(draft.state(), today);
    ASSERT_TRUE(estimate);
    EXPECT_EQ(estimate->reached, 2U);
    EXPECT_EQ(estimate->pairs, 6U);
    EXPECT_DOUBLE_EQ(*estimate->horizontal, 1.0 / 2);
    EXPECT_DOUBLE_EQ(*estimate->vertical, 1.0 / 4);
    // A year later nothing of it is recent: known, and nothing moves.
    const auto later = estimateSpillover(draft.state(), model::Date(2026, 6, 30));
    ASSERT_TRUE(later);
    EXPECT_EQ(later->rate, 0);
}

TEST(Openness, AJudgementStandsInsteadOfTheLedger)
{
    auto draft = consortiumOf(3);
    exchange(draft, 0, 1);
    EXPECT_DOUBLE_EQ(*opennessOf(draft.state(), today).rate, 1.0 / 6);
    state(draft, "beta", 0.4);
    const auto openness = opennessOf(draft.state(), today);
    EXPECT_DOUBLE_EQ(*openness.rate, 0.4);
    EXPECT_DOUBLE_EQ(openness.estimate->rate, 1.0 / 6);
}

TEST(Openness, TheBestRateOfTwoFirmsNearsOneAsResearchGetsDear)
{
    // β* = n/(2(n−1)) for large γ: 1 for two firms, 3/4 for three.
    for (const auto& [firms, best] : {std::pair{2, 1.0}, std::pair{3, 0.75}}) {
        auto draft = consortiumOf(2);
        stateMarket(draft);
        state(draft, "gamma", 10000);
        state(draft, "firms", firms);
        const auto openness = opennessOf(draft.state(), today);
        ASSERT_TRUE(openness.band);
        EXPECT_NEAR(openness.band->best, best, 0.002);
        EXPECT_LT(openness.band->lower, best);
    }
}

TEST(Openness, CheapResearchHasNoBandAndSaysSo)
{
    auto draft = consortiumOf(2);
    stateMarket(draft);
    state(draft, "gamma", 0.01);
    const auto openness = opennessOf(draft.state(), today);
    ASSERT_TRUE(openness.inputs);
    EXPECT_FALSE(openness.band);
    EXPECT_FALSE(openness.obstacle.empty());
    state(draft, "gamma", 10000);
    EXPECT_TRUE(opennessOf(draft.state(), today).obstacle.empty());
    EXPECT_FALSE(
        split::researchOutcome(*openness.inputs, split::ResearchRegime::competition).interior);
}

TEST(Openness, PositionsOfTheChainInvestWhatWasWorkedOutByHand)
{
    auto draft = consortiumOf(2);
    draft.update(member(0), [](model::Member& row) { row.kind = model::ActorKind::enterprise; });
    draft.update(member(1), [](model::Member& row) { row.kind = model::ActorKind::university; });
    stateMarket(draft);
    state(draft, "beta", .3);
    const auto outlook = [&] {
        return outlookAlongChain(draft.state(), today, opennessOf(draft.state(), today));
    };
    EXPECT_TRUE(outlook().positions.empty());
    EXPECT_FALSE(outlook().obstacle.empty()) << "nothing says how much reaches the other kind";
    // One firm a position: 4x = ½(40 + 1.5x), and together 4x = ¾(40 + 1.5x).
    state(draft, "betaVertical", .5);
    const auto found = outlook();
    ASSERT_EQ(found.positions.size(), 2U);
    for (const auto& position : found.positions) {
        EXPECT_EQ(position.members, 1);
        EXPECT_NEAR(position.competing, 20 / 3.25, 1e-9);
        EXPECT_NEAR(position.cooperating, 30 / 2.875, 1e-9);
    }
}

TEST(Openness, OneExchangeMovesCompetitiveDynamicsToTheValueWorkedOutByHand)
{
    auto draft = consortiumOf(2);
    stateMarket(draft);
    const auto scoreOf = [&] {
        return chain::evaluate(draft.state(), today)[model::ChainNode::competitiveDynamics]
            .observed.score;
    };
    EXPECT_FALSE(scoreOf());
    exchange(draft, 0, 1);
    // β 1/2 of two pairs against β*; no result is recorded, so this is the only part known.
    const double best = opennessOf(draft.state(), today).band->best;
    ASSERT_TRUE(scoreOf());
    EXPECT_NEAR(*scoreOf(), 100 - 100 * (best - 0.5) / best, 1e-9);
}

} // namespace
} // namespace concordat::sharing
