#include <gtest/gtest.h>
#include <numeric>
#include <random>

#include "core/sharing/negotiation.h"
#include "core/split/division.h"
#include "tests/core/sharing/small_consortium.h"

namespace concordat::sharing {
namespace {

using namespace test;
using split::Proof;

double sumOf(const Positions& positions)
{
    return std::accumulate(positions.begin(), positions.end(), 0.0,
                           [](double sum, const Position& each) { return sum + each.share; });
}

TEST(Negotiation, MovingAShareKeepsTheSumAndTheBounds)
{
    Positions positions{
        {40, {}, {}, false}, {30, 25.0, {}, false}, {20, {}, {}, true}, {10, {}, 12.0, false}};
    EXPECT_NEAR(moveShare(positions, 0, 50), 50, 1e-9);
    EXPECT_NEAR(sumOf(positions), 100, 1e-9);
    EXPECT_EQ(positions[2].share, 20);
    EXPECT_GE(positions[1].share, 25 - 1e-9);
    EXPECT_NEAR(moveShare(positions, 0, 90), 55, 1e-9); // 25 and 20 are bound, 0 is left
    EXPECT_NEAR(positions[3].share, 0, 1e-9);
    EXPECT_NEAR(sumOf(positions), 100, 1e-9);
    EXPECT_NEAR(moveShare(positions, 0, 10), 10, 1e-9);
    EXPECT_LE(positions[3].share, 12 + 1e-9);
    EXPECT_NEAR(sumOf(positions), 100, 1e-9);
    EXPECT_EQ(moveShare(positions, 2, 5), 20);
}

TEST(Negotiation, ContradictoryBoundsAreNamed)
{
    const std::vector<std::string> names{"A", "B", "C"};
    const auto said = [&](const Positions& positions) {
        std::string all;
        for (const auto& text : contradictionsOf(positions, names))
            all += toEnglish(text) + "\n";
        return all;
    };
    EXPECT_EQ(said({{50, {}, {}, false}, {30, 30.0, {}, false}, {20, {}, 20.0, false}}), "");
    EXPECT_EQ(said({{50, 80.0, 10.0, false}, {30, {}, {}, false}, {20, {}, {}, false}}),
              "A: the floor of 80 % is above the cap of 10 %.\n");
    EXPECT_EQ(said({{50, 60.0, {}, false}, {30, 25.0, {}, false}, {20, {}, {}, true}}),
              "A has 50 %, below its floor of 60 %.\n"
              "Floors and locked shares add up to 105 %, more than there is: no split keeps to "
              "them.\n");
    EXPECT_EQ(said({{50, {}, 50.0, false}, {30, {}, 20.0, false}, {20, {}, 20.0, false}}),
              "B has 30 %, above its cap of 20 %.\n"
              "Caps and locked shares add up to 90 %: not everything can be shared out.\n");
    EXPECT_EQ(said({}), "");
}

TEST(Negotiation, WhoHasNothingSharesAlike)
{
    Positions positions{{100, {}, {}, false}, {}, {}};
    moveShare(positions, 0, 40);
    EXPECT_NEAR(positions[1].share, 30, 1e-9);
    EXPECT_NEAR(positions[2].share, 30, 1e-9);
}

/// A synergy game of 21 to 24 players, so that cuts answer, whose table is still affordable.
split::Game pairsGame(std::mt19937_64& random, std::size_t players, bool hindrance)
{
    split::Game game;
    game.kind = split::GameKind::synergy;
    for (std::size_t i = 0; i < players; ++i) {
        game.players.push_back(std::to_string(i));
        game.synergies.single.push_back(static_cast<double>(random() % 20));
        for (std::size_t j = 0; j < i; ++j) {
            const auto value = static_cast<double>(random() % 9) - (hindrance ? 3 : 0);
            if (random() % 3 == 0)
                game.synergies.pairs.push_back({j, i, value});
        }
    }
    return game;
}

TEST(Negotiation, MinimumCutsFindWhatLookingAtEveryCoalitionFinds)
{
    std::mt19937_64 random(3);
    for (int round = 0; round < 2; ++round) {
        const auto game = pairsGame(random, 21, false);
        const auto search = split::ObjectionSearch::of(game, 1e9);
        ASSERT_TRUE(search);
        ASSERT_EQ(search->proof(), Proof::minimumCut);
        std::vector<double> made;
        const auto table = split::gainTable(game, made, 1e9);
        ASSERT_TRUE(table);
        std::vector<double> shares;
        for (std::size_t i = 0; i < 21; ++i)
            shares.push_back(static_cast<double>(random() % 40));
        const double scale = search->total() / std::accumulate(shares.begin(), shares.end(), 0.0);
        for (auto& share : shares)
            share *= scale;
        const auto all = split::stabilityOf(*table, shares, 1);
        const auto cut = search->find(shares, 5);
        ASSERT_EQ(all.objections.empty(), cut.objections.empty());
        if (!all.objections.empty()) {
            EXPECT_NEAR(all.objections[0].excess, cut.objections[0].excess, 1e-6);
        }
        double largest = -1e300;
        std::vector<double> paid(table->size(), 0.0);
        for (std::size_t s = 1; s + 1 < table->size(); ++s) {
            paid[s] = paid[s & (s - 1)] + shares[static_cast<std::size_t>(std::countr_zero(s))];
            largest = std::max(largest, (*table)[s] - paid[s]);
        }
        EXPECT_NEAR(search->worst(shares, 1)[0].excess, largest, 1e-6);
    }
}

TEST(Negotiation, WithHindrancesObjectionsAreSearchedAndSaidToBe)
{
    std::mt19937_64 random(4);
    const auto game = pairsGame(random, 21, true);
    const auto search = split::ObjectionSearch::of(game, 1e9);
    ASSERT_TRUE(search);
    EXPECT_EQ(search->proof(), Proof::searched);
    std::vector<double> shares(21, search->total() / 21);
    const auto found = search->find(shares, 3);
    EXPECT_EQ(found.proof, Proof::searched);
    std::vector<double> made;
    const auto table = split::gainTable(game, made, 1e9);
    const auto all = split::stabilityOf(*table, shares, 1);
    ASSERT_FALSE(found.objections.empty());
    EXPECT_LE(found.objections[0].excess, all.objections[0].excess + 1e-9);
}

TEST(Negotiation, LeastCoreIsTheFirstLevelOfThePrenucleolus)
{
    std::mt19937_64 random(5);
    for (int round = 0; round < 10; ++round) {
        split::Game game;
        const std::size_t n = 3 + random() % 4;
        game.values.assign(std::size_t{1} << n, 0.0);
        for (std::size_t i = 0; i < n; ++i)
            game.players.push_back(std::to_string(i));
        for (std::size_t s = 1; s < game.values.size(); ++s)
            game.values[s] = static_cast<double>(random() % 30);
        game.values.back() += 20;
        const auto search = split::ObjectionSearch::of(game, 1e9);
        const auto least = split::leastCore(*search, nullptr);
        const auto prenucleolus = split::divide(game, {split::SplitMethod::prenucleolus});
        ASSERT_TRUE(least && prenucleolus);
        EXPECT_NEAR(least->excess, *prenucleolus->front().leastCore, 1e-7) << round;
    }
}

TEST(Negotiation, NearestSplitIsInTheCoreAndMovesAsLittleAsPossible)
{
    // v(12) = 80, v(13) = 60, v(23) = 40 of 100: the core holds (55, 30, 15); from thirds the
    // pair 1, 2 lacks 13⅓.
    split::Game game;
    game.players = {"1", "2", "3"};
    game.values = {0, 0, 0, 80, 0, 60, 40, 100};
    const auto search = split::ObjectionSearch::of(game, 1e9);
    const std::vector<double> thirds(3, 100. / 3);
    const split::Bounds free{{0, 0, 0}, {100, 100, 100}};
    const auto nearest = split::nearestAcceptable(*search, thirds, free);
    ASSERT_TRUE(nearest);
    EXPECT_NEAR(nearest->moved, 40. / 3, 1e-6);
    EXPECT_NEAR(nearest->shares[2], 20, 1e-6);
    EXPECT_EQ(nearest->excess, 0);
    EXPECT_TRUE(search->find(nearest->shares, 5).objections.empty());
    // Who holds 3 at 25 leaves the core no room: the least the others must bear is said.
    const split::Bounds held{{0, 0, 25}, {100, 100, 100}};
    const auto squeezed = split::nearestAcceptable(*search, thirds, held);
    ASSERT_TRUE(squeezed);
    EXPECT_NEAR(squeezed->excess, 5, 1e-6);
    EXPECT_FALSE(squeezed->coreEmpty);
    const split::Bounds impossible{{50, 50, 50}, {100, 100, 100}};
    EXPECT_FALSE(split::nearestAcceptable(*search, thirds, impossible));
}

TEST(Negotiation, AnEmptyCoreIsSaidAndAnsweredByTheLeastCore)
{
    split::Game game;
    game.players = {"1", "2", "3"};
    game.values = {0, 0, 0, 90, 0, 90, 90, 100};
    const auto search = split::ObjectionSearch::of(game, 1e9);
    const auto nearest = split::nearestAcceptable(*search, std::vector<double>{50, 30, 20},
                                                  {{0, 0, 0}, {100, 100, 100}});
    ASSERT_TRUE(nearest);
    EXPECT_TRUE(nearest->coreEmpty);
    EXPECT_NEAR(nearest->excess, 70. / 3, 1e-6);
}

TEST(Negotiation, TheTableSaysWhoObjectsAndHowEachStands)
{
    auto draft = consortiumOf(3);
    for (std::size_t i = 0; i < 3; ++i)
        setCoalition(draft, {i}, 0);
    setCoalition(draft, {0, 1}, 80);
    setCoalition(draft, {0, 2}, 60);
    setCoalition(draft, {1, 2}, 40);
    setCoalition(draft, {0, 1, 2}, 100);
    const auto game = consortiumGame(draft.state(), today);
    ASSERT_TRUE(game);
    const auto search = split::ObjectionSearch::of(game->game, 1e9);
    const TableRules rules(
        draft.state(), today, *game, *search,
        bandsOf(draft.state(), today, *game, guidelineFor(draft.state(), today)));
    Positions positions(3);
    for (auto& position : positions)
        position.share = 100. / 3;
    const auto report = rules.report(positions);
    EXPECT_TRUE(report.efficient);
    EXPECT_TRUE(report.individuallyRational);
    EXPECT_FALSE(report.inCore);
    ASSERT_EQ(report.objections.objections.size(), 1U);
    EXPECT_NEAR(report.objections.objections[0].excess, 80 - 200. / 3, 1e-9);
    EXPECT_NEAR(report.members[0].margin, -(80 - 200. / 3), 1e-9);
    EXPECT_EQ(report.members[2].margin, 0);
    EXPECT_NEAR(report.members[0].adds, 60, 1e-9);
    EXPECT_NEAR(*report.members[0].satisfaction, (100. / 3) / 60, 1e-9);
}

} // namespace
} // namespace concordat::sharing
