#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <gtest/gtest.h>
#include <numeric>
#include <random>

#include "core/split/airport.h"
#include "core/split/bankruptcy.h"
#include "core/split/division.h"
#include "core/split/exact_values.h"
#include "core/split/nucleolus.h"
#include "core/split/sampling.h"
#include "core/split/semivalues.h"
#include "core/split/span.h"
#include "core/split/values.h"

namespace concordat::split {
namespace {

using measures::Rational;

/// Whole numbers, so that answers can be compared without rounding; `range` small makes ties.
Game randomGame(std::mt19937_64& random, std::size_t players, std::uint64_t range)
{
    Game game;
    for (std::size_t i = 0; i < players; ++i)
        game.players.push_back("P" + std::to_string(i));
    game.values.assign(std::size_t{1} << players, 0.0);
    for (std::size_t s = 1; s < game.values.size(); ++s)
        game.values[s] =
            static_cast<double>(random() % range) * static_cast<double>(std::popcount(s));
    game.values.back() += static_cast<double>(range * players);
    game.weights.assign(players, 1.0);
    for (auto& weight : game.weights)
        weight += static_cast<double>(random() % 4);
    game.unions = {{0}, {}};
    for (std::size_t i = 1; i < players; ++i)
        game.unions[random() % 2].push_back(i);
    std::erase_if(game.unions, [](const auto& group) { return group.empty(); });
    for (std::size_t i = 1; i < players; ++i)
        game.links.emplace_back(random() % i, i);
    return game;
}

const std::vector<SplitMethod> efficientOnTables{
    SplitMethod::equal,    SplitMethod::shapley,   SplitMethod::weightedShapley,
    SplitMethod::owen,     SplitMethod::nucleolus, SplitMethod::prenucleolus,
    SplitMethod::myerson,  SplitMethod::position,  SplitMethod::perCapitaNucleolus,
    SplitMethod::modiclus, SplitMethod::nash,      SplitMethod::gately,
    SplitMethod::weighted};

Division only(const Game& game, SplitMethod method)
{
    auto result = divide(game, {method});
    EXPECT_TRUE(result) << splitMethodNames()[static_cast<std::size_t>(method)] << ": "
                        << (result ? "" : result.error().toEnglish());
    return result ? result->front() : Division{};
}

TEST(SplitProperties, ExactlyTheTotalIsSharedOut)
{
    std::mt19937_64 random(1);
    for (int round = 0; round < 12; ++round) {
        const auto game = randomGame(random, 2 + random() % 4, 1 + random() % 30);
        for (const auto method : efficientOnTables) {
            const auto shares = only(game, method).shares;
            EXPECT_NEAR(std::accumulate(shares.begin(), shares.end(), 0.0), game.values.back(),
                        1e-8 * std::max(1.0, game.values.back()))
                << splitMethodNames()[static_cast<std::size_t>(method)];
        }
    }
}

TEST(SplitProperties, RelabellingPlayersRelabelsTheAnswer)
{
    std::mt19937_64 random(2);
    for (int round = 0; round < 12; ++round) {
        const std::size_t n = 3 + random() % 3;
        const auto game = randomGame(random, n, 40);
        std::vector<std::size_t> to(n);
        std::iota(to.begin(), to.end(), std::size_t{0});
        std::shuffle(to.begin(), to.end(), random);
        auto other = game;
        for (std::size_t s = 0; s < game.values.size(); ++s) {
            std::size_t image = 0;
            for (std::size_t i = 0; i < n; ++i)
                image |= (s >> i & 1) << to[i];
            other.values[image] = game.values[s];
        }
        for (std::size_t i = 0; i < n; ++i)
            other.weights[to[i]] = game.weights[i];
        for (auto& group : other.unions) {
            for (auto& player : group)
                player = to[player];
        }
        for (auto& [first, second] : other.links) {
            first = to[first];
            second = to[second];
        }
        for (const auto method : efficientOnTables) {
            const auto before = only(game, method).shares;
            const auto after = only(other, method).shares;
            for (std::size_t i = 0; i < n; ++i)
                EXPECT_NEAR(after[to[i]], before[i], 1e-7)
                    << splitMethodNames()[static_cast<std::size_t>(method)];
        }
    }
}

TEST(SplitProperties, ScalingAndAddingOwnIncomeCarriesThrough)
{
    std::mt19937_64 random(3);
    const std::vector<SplitMethod> covariant{
        SplitMethod::shapley, SplitMethod::banzhaf,        SplitMethod::nucleolus,
        SplitMethod::tau,     SplitMethod::prenucleolus,   SplitMethod::perCapitaNucleolus,
        SplitMethod::gately,  SplitMethod::modiclus,       SplitMethod::nash,
        SplitMethod::owen,    SplitMethod::weightedShapley};
    for (int round = 0; round < 10; ++round) {
        const auto game = randomGame(random, 4, 30);
        auto changed = game;
        std::vector<double> own;
        for (std::size_t i = 0; i < 4; ++i)
            own.push_back(static_cast<double>(random() % 50));
        for (std::size_t s = 1; s < 16; ++s) {
            changed.values[s] *= 3;
            for (std::size_t i = 0; i < 4; ++i)
                changed.values[s] += (s >> i & 1) != 0 ? own[i] : 0;
        }
        for (const auto method : covariant) {
            const auto before = divide(game, {method});
            const auto after = divide(changed, {method});
            ASSERT_EQ(static_cast<bool>(before), static_cast<bool>(after));
            if (!before)
                continue; // no tau value before, and none after
            for (std::size_t i = 0; i < 4; ++i)
                EXPECT_NEAR(after->front().shares[i], 3 * before->front().shares[i] + own[i], 1e-6)
                    << splitMethodNames()[static_cast<std::size_t>(method)];
        }
    }
}

TEST(SplitProperties, ADummyGetsWhatItBringsAlone)
{
    std::mt19937_64 random(4);
    for (int round = 0; round < 10; ++round) {
        auto game = randomGame(random, 4, 30);
        for (std::size_t s = 8; s < 16; ++s)
            game.values[s] = game.values[s & 7] + 5;
        for (const auto method :
             {SplitMethod::shapley, SplitMethod::banzhaf, SplitMethod::owen,
              SplitMethod::weightedShapley, SplitMethod::nucleolus, SplitMethod::gately}) {
            const auto result = divide(game, {method});
            if (!result)
                continue; // the three others may earn less together than alone
            EXPECT_NEAR(result->front().shares[3], 5, 1e-8)
                << splitMethodNames()[static_cast<std::size_t>(method)];
        }
    }
}

TEST(SplitProperties, ShapleyIsTheMeanOverAllOrders)
{
    std::mt19937_64 random(5);
    for (std::size_t n = 1; n <= 8; ++n) {
        // Whole numbers, so that the sums over all n! orders are exact without fractions.
        const auto game = randomGame(random, n, 1000);
        std::vector<std::size_t> order(n);
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::vector<std::int64_t> sums(n, 0);
        std::int64_t orders = 0;
        do {
            std::size_t coalition = 0;
            for (const auto player : order) {
                const auto larger = coalition | std::size_t{1} << player;
                sums[player] += std::llround(game.values[larger] - game.values[coalition]);
                coalition = larger;
            }
            ++orders;
        } while (std::next_permutation(order.begin(), order.end()));
        const auto values = exactShapley(exactTable(game.values));
        for (std::size_t i = 0; i < n; ++i)
            EXPECT_EQ(values[i], Rational(sums[i]) / orders) << n;
    }
}

TEST(SplitProperties, FoldsAgreeWithTheSubsetFormula)
{
    std::mt19937_64 random(6);
    for (const std::size_t n : {1U, 2U, 7U, 11U, 12U, 13U, 14U}) {
        const auto game = randomGame(random, n, 1000);
        const auto folded = semivalues(n, fromTable(game.values));
        ASSERT_TRUE(folded);
        const auto table = exactTable(game.values);
        const auto shapley = exactShapley(table);
        const auto banzhaf = exactBanzhaf(table);
        for (std::size_t i = 0; i < n; ++i) {
            EXPECT_NEAR(folded->shapley[i], measures::toDouble(shapley[i]), 1e-8);
            EXPECT_NEAR(folded->banzhaf[i], measures::toDouble(banzhaf[i]), 1e-8);
        }
    }
}

TEST(SplitProperties, NucleolusIsCertifiedOnRandomAndTiedGames)
{
    std::mt19937_64 random(7);
    for (int round = 0; round < 60; ++round) {
        const auto n = 2 + random() % 6;
        const auto game = randomGame(random, n, round % 3 == 0 ? 2 : round % 3 == 1 ? 6 : 1000);
        for (const auto method :
             {SplitMethod::nucleolus, SplitMethod::prenucleolus, SplitMethod::perCapitaNucleolus}) {
            const auto division = only(game, method);
            ASSERT_TRUE(division.certified);
            EXPECT_TRUE(*division.certified) << round;
            EXPECT_FALSE(division.fractions.empty()) << round;
        }
    }
}

TEST(SplitProperties, KohlbergRejectsAnythingElse)
{
    std::mt19937_64 random(8);
    for (int round = 0; round < 20; ++round) {
        const auto game = randomGame(random, 4, 50);
        auto shares = only(game, SplitMethod::prenucleolus).shares;
        shares[0] += 1;
        shares[1] -= 1;
        NucleolusOptions options;
        options.imputationsOnly = false;
        const auto holds = kohlbergHolds(game.values, shares, {}, options);
        ASSERT_TRUE(holds);
        EXPECT_FALSE(*holds);
    }
}

TEST(SplitProperties, ClosedFormsAgreeWithTheLinearPrograms)
{
    std::mt19937_64 random(9);
    for (int round = 0; round < 15; ++round) {
        Game airport;
        airport.cost = true;
        Game estate;
        std::vector<double> claims;
        for (std::size_t i = 0; i < 5; ++i) {
            airport.airport.costs.push_back(static_cast<double>(1 + random() % 9));
            airport.airport.counts.push_back(1);
            airport.players.push_back(std::to_string(i));
            claims.push_back(static_cast<double>(1 + random() % 20));
        }
        estate.players = airport.players;
        const double total = std::accumulate(claims.begin(), claims.end(), 0.0);
        estate.bankruptcy = {std::floor(total * static_cast<double>(random() % 100) / 100), claims};
        airport.kind = GameKind::airport;
        estate.kind = GameKind::bankruptcy;
        for (const auto* game : {&airport, &estate}) {
            Game table;
            table.players = game->players;
            table.cost = game->cost;
            for (Coalition s = 0; s < 32; ++s)
                table.values.push_back((game->cost ? -1 : 1) * game->worth(s));
            for (const auto method : {SplitMethod::nucleolus, SplitMethod::shapley}) {
                const auto closed = only(*game, method).shares;
                const auto general = only(table, method).shares;
                for (std::size_t i = 0; i < 5; ++i)
                    EXPECT_NEAR(closed[i], general[i], 1e-8) << round;
            }
            EXPECT_EQ(only(*game, SplitMethod::equal).stability.inCore,
                      only(table, SplitMethod::equal).stability.inCore);
        }
    }
}

TEST(SplitProperties, KindsOfEqualPlayersAddUp)
{
    const AirportCosts kinds{{2, 5, 9}, {3, 1, 2}};
    const AirportCosts singles{{2, 2, 2, 5, 9, 9}, {1, 1, 1, 1, 1, 1}};
    for (auto* rule : {airportShapley, airportNucleolus}) {
        const auto totals = rule(kinds);
        const auto each = rule(singles);
        EXPECT_NEAR(totals[0], each[0] + each[1] + each[2], 1e-12);
        EXPECT_NEAR(totals[1], each[3], 1e-12);
        EXPECT_NEAR(totals[2], each[4] + each[5], 1e-12);
    }
}

TEST(SplitProperties, SamplingIsExactInGamesOfPairsAndHonestElsewhere)
{
    std::mt19937_64 random(10);
    const auto game = randomGame(random, 6, 50);
    const auto exact = exactShapley(exactTable(game.values));
    const OrderMarginals marginals = [&](auto order, auto added) {
        std::size_t coalition = 0;
        for (const auto player : order) {
            const auto larger = coalition | std::size_t{1} << player;
            added[player] = game.values[larger] - game.values[coalition];
            coalition = larger;
        }
    };
    SamplingOptions options;
    options.orders = 20000;
    const auto sampled = sampledShapley(6, marginals, options);
    ASSERT_TRUE(sampled);
    for (std::size_t i = 0; i < 6; ++i)
        EXPECT_NEAR(sampled->shares[i], measures::toDouble(exact[i]),
                    5 * sampled->standardError[i]);
    const OrderMarginals pairs = [](auto order, auto added) {
        for (std::size_t k = 0; k < order.size(); ++k)
            added[order[k]] = static_cast<double>(k);
    };
    const auto additive = sampledShapley(6, pairs, options);
    ASSERT_TRUE(additive);
    for (const double share : additive->shares)
        EXPECT_NEAR(share, 2.5, 1e-12);
}

Game claimsOfSixty()
{
    Game game;
    game.kind = GameKind::bankruptcy;
    game.bankruptcy.estate = 3000;
    for (int i = 0; i < 60; ++i) {
        game.players.push_back("P" + std::to_string(i));
        game.bankruptcy.claims.push_back(10 + i * 37 % 190);
    }
    return game;
}

TEST(SplitProperties, SixtyMembersAreSampledUntilTheWidestIntervalIsNarrowEnough)
{
    const auto game = claimsOfSixty();
    SplitOptions wanted;
    wanted.halfWidth = 0.01;
    const auto rough = divide(game, {SplitMethod::shapley}, wanted);
    ASSERT_TRUE(rough);
    const auto& first = rough->front();
    EXPECT_FALSE(first.exact);
    ASSERT_TRUE(first.evaluations);
    EXPECT_LE(halfWidth95(*first.standardError), .01 * 3000);
    EXPECT_NEAR(std::accumulate(first.shares.begin(), first.shares.end(), 0.0), 3000, 1e-6);
    wanted.halfWidth = 0.0005;
    const auto fine = divide(game, {SplitMethod::shapley}, wanted);
    ASSERT_TRUE(fine);
    EXPECT_GT(*fine->front().evaluations, *first.evaluations);
    for (std::size_t i = 0; i < 60; ++i)
        EXPECT_NEAR(first.shares[i], fine->front().shares[i], 5 * (*first.standardError)[i] + 3);
}

TEST(SplitProperties, WhatSeveralCanBringIsSharedAlikeAmongThem)
{
    // The closed form of large games against the table of all coalitions.
    std::mt19937_64 random(12);
    for (const bool cost : {false, true}) {
        Game game;
        game.kind = GameKind::parts;
        game.cost = cost;
        for (std::size_t i = 0; i < 13; ++i)
            game.players.push_back("P" + std::to_string(i));
        for (int k = 0; k < 9; ++k) {
            SharedPart part;
            part.worth = static_cast<double>(1 + random() % 50);
            for (std::size_t i = 0; i < 13; ++i) {
                if (random() % 3 == 0 || i == static_cast<std::size_t>(k))
                    part.players.push_back(i);
            }
            game.parts.push_back(part);
        }
        const auto direct = divide(game, {SplitMethod::shapley});
        std::vector<double> made;
        const auto table = gainTable(game, made, 1e9);
        ASSERT_TRUE(direct && table);
        const auto counted = semivalues(13, fromTable(*table));
        ASSERT_TRUE(counted);
        for (std::size_t i = 0; i < 13; ++i)
            EXPECT_NEAR(direct->front().shares[i], (cost ? -1 : 1) * counted->shapley[i], 1e-9);
        EXPECT_NEAR(table->back(), (cost ? -1 : 1) * game.worthOfAll(), 1e-9);
        EXPECT_NEAR((*table)[1 << 4], (cost ? -1 : 1) * game.worthAlone(4), 1e-9);
    }
}

TEST(SplitProperties, SpanKnowsSumsAndDifferences)
{
    CoalitionSpan span(5);
    EXPECT_TRUE(span.add(0b11111));
    EXPECT_TRUE(span.add(0b00111));
    EXPECT_TRUE(span.contains(0b11000));
    EXPECT_FALSE(span.add(0b11000));
    EXPECT_FALSE(span.contains(0b00001));
    EXPECT_EQ(span.rank(), 2U);
}

TEST(SplitProperties, ACancelledComputationEndsInAnError)
{
    std::mt19937_64 random(11);
    const auto game = randomGame(random, 8, 100);
    std::stop_source source;
    source.request_stop();
    SplitOptions options;
    options.stop = source.get_token();
    for (const auto method :
         {SplitMethod::banzhaf, SplitMethod::nucleolus, SplitMethod::owen, SplitMethod::myerson,
          SplitMethod::position, SplitMethod::tau, SplitMethod::weightedShapley}) {
        const auto result = divide(game, {method}, options);
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, model::ErrorCode::cancelled);
    }
}

} // namespace
} // namespace concordat::split
