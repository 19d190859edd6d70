#include <algorithm>
#include <bit>
#include <gtest/gtest.h>
#include <numeric>

#include "core/split/airport.h"
#include "core/split/bankruptcy.h"
#include "core/split/division.h"
#include "core/split/values.h"

namespace concordat::split {
namespace {

/// Values in the order "by size, then alphabetically", as the literature prints them.
Game sizeLex(std::size_t players, const std::vector<double>& listed, bool cost = false)
{
    std::vector<Coalition> order;
    for (Coalition s = 1; s < Coalition{1} << players; ++s)
        order.push_back(s);
    std::sort(order.begin(), order.end(), [](Coalition a, Coalition b) {
        const auto sizeA = std::popcount(a);
        const auto sizeB = std::popcount(b);
        if (sizeA != sizeB)
            return sizeA < sizeB;
        const auto differing = std::countr_zero(a ^ b);
        return (a >> differing & 1) != 0;
    });
    Game game;
    game.cost = cost;
    game.values.assign(std::size_t{1} << players, 0.0);
    for (std::size_t i = 0; i < order.size(); ++i)
        game.values[order[i]] = cost ? -listed[i] : listed[i];
    for (std::size_t i = 0; i < players; ++i)
        game.players.push_back("P" + std::to_string(i + 1));
    return game;
}

Game bankruptcy(double estate, std::vector<double> claims)
{
    Game game;
    game.kind = GameKind::bankruptcy;
    game.bankruptcy = {estate, std::move(claims)};
    game.players.resize(game.bankruptcy.claims.size());
    return game;
}

/// Town A has 36,000 inhabitants, town B 12,000.
Game townsByInhabitants()
{
    auto game = sizeLex(2, {11, 7, 15}, true);
    game.weights = {36000, 12000};
    return game;
}

struct PublishedSplit {
    const char* source;
    Game game;
    SplitMethod method;
    std::vector<double> shares;
    double digits; ///< half a unit of the last printed digit
};

const std::vector<double> glove{0, 0, 0, 1, 1, 0, 1};
const std::vector<double> gately{0, 0, 0, 1170, 770, 210, 1530};
const std::vector<double> lemaire{46125, 17437.5, 5812.5, 69187.5, 53812.5, 30750, 90000};
const std::vector<double> tennessee{163520, 140826, 250096, 301607, 378821, 367370, 412584};
const std::vector<double> stach{0, 0, 0, 1, 2, 1, 3};
constexpr double sharp = 1e-9;
constexpr double third = 100.0 / 3;

std::vector<PublishedSplit> publishedSplits()
{
    using M = SplitMethod;
    return {
        {"glove game, Shapley 1959",
         sizeLex(3, glove),
         M::shapley,
         {2. / 3, 1. / 6, 1. / 6},
         sharp},
        {"glove game", sizeLex(3, glove), M::nucleolus, {1, 0, 0}, sharp},
        {"glove game", sizeLex(3, glove), M::tau, {1, 0, 0}, sharp},
        {"glove game, Sudhölter 1997, doi:10.1007/BF01295846, pp. 147-182",
         sizeLex(3, glove),
         M::modiclus,
         {.5, .25, .25},
         sharp},
        {"Aumann & Maschler 1985, doi:10.1016/0022-0531(85)90102-4, pp. 195-213, estate 100",
         bankruptcy(100, {100, 200, 300}),
         M::nucleolus,
         {third, third, third},
         sharp},
        {"Aumann & Maschler 1985, pp. 195-213, estate 200",
         bankruptcy(200, {100, 200, 300}),
         M::nucleolus,
         {50, 75, 75},
         sharp},
        {"Aumann & Maschler 1985, pp. 195-213, estate 300",
         bankruptcy(300, {100, 200, 300}),
         M::nucleolus,
         {50, 100, 150},
         sharp},
        {"Aumann & Maschler 1985, estate 200",
         bankruptcy(200, {100, 200, 300}),
         M::shapley,
         {third, 250. / 3, 250. / 3},
         sharp},
        {"Gately 1974, doi:10.2307/2526099, pp. 195-208",
         sizeLex(3, gately),
         M::gately,
         {827.7049, 476.5574, 225.7377},
         5e-5},
        {"Gately 1974, doi:10.2307/2526099, pp. 195-208",
         sizeLex(3, gately),
         M::nucleolus,
         {955, 395, 180},
         sharp},
        {"Peleg & Sudhölter 2007, example 5.5.12, p. 96, doi:10.1007/978-3-540-72945-7",
         sizeLex(3, {0, 0, 0, 10, 0, 0, 2}),
         M::prenucleolus,
         {3, 3, -4},
         sharp},
        {"Young 1985, doi:10.1007/BF01769885, pp. 65-72, savings",
         sizeLex(3, {0, 0, 0, 0, 9, 10, 12}),
         M::perCapitaNucleolus,
         {2. / 3, 7. / 6, 61. / 6},
         sharp},
        {"Young 1985, doi:10.1007/BF01769885, pp. 65-72, costs",
         sizeLex(3, {15, 20, 55, 35, 61, 65, 78}, true),
         M::perCapitaNucleolus,
         {15 - 2. / 3, 20 - 7. / 6, 55 - 61. / 6},
         sharp},
        {"Stach", sizeLex(3, stach), M::tau, {1.2, .6, 1.2}, sharp},
        {"Stach", sizeLex(3, stach), M::banzhaf, {1.25, .75, 1.25}, sharp},
        {"Lemaire 1991, ASTIN Bulletin 21(1), doi:10.2143/AST.21.1.2005399, pp. 17-40",
         sizeLex(3, lemaire),
         M::shapley,
         {51750, 25875, 12375},
         sharp},
        {"Lemaire 1991, ASTIN Bulletin 21(1), doi:10.2143/AST.21.1.2005399, pp. 17-40",
         sizeLex(3, lemaire),
         M::nucleolus,
         {52687.5, 24468.75, 12843.75},
         sharp},
        {"Straffin & Heaney 1981, doi:10.1007/BF01770069, pp. 35-43",
         sizeLex(3, tennessee, true),
         M::shapley,
         {117829, 100756.5, 193998.5},
         .5},
        {"Straffin & Heaney 1981, doi:10.1007/BF01770069, pp. 35-43",
         sizeLex(3, tennessee, true),
         M::nucleolus,
         {116234, 93540, 202810},
         .5},
        {"Straffin & Heaney 1981, doi:10.1007/BF01770069, pp. 35-43, alternate cost avoided",
         sizeLex(3, tennessee, true),
         M::gately,
         {117476, 99157, 195951},
         .5},
        {"Young 1994, doi:10.1016/S1574-0005(05)80066-9, pp. 1193-1235, two towns",
         sizeLex(2, {11, 7, 15}, true),
         M::shapley,
         {9.5, 5.5},
         sharp},
        {"Young 1994, doi:10.1016/S1574-0005(05)80066-9, pp. 1193-1235, by inhabitants",
         townsByInhabitants(),
         M::weighted,
         {11.25, 3.75},
         sharp},
        {"Ferguson, Game Theory, part IV, section 4.3 (UCLA)",
         sizeLex(3, {-1, 0, 1, 3, 4, 2, 5}),
         M::nucleolus,
         {8. / 3, 2. / 3, 5. / 3},
         sharp},
        {"Staudacher & Anwander 2019, CoopGame, tau value",
         sizeLex(3, {0, 0, 0, 2, 2, 3, 5}),
         M::tau,
         {1.25, 1.875, 1.875},
         sharp},
        {"Staudacher & Anwander 2019, CoopGame, Gately point",
         sizeLex(3, {0, 0, 0, 4, 0, 3, 6}),
         M::gately,
         {18. / 11, 36. / 11, 12. / 11},
         sharp},
        {"Shapley value in Wiese 2005, Kooperative Spieltheorie, p. 65: gloves",
         sizeLex(4, {0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 1, 0, 1, 1, 1}),
         M::shapley,
         {1. / 12, 1. / 12, 3. / 4, 1. / 12},
         sharp},
    };
}

TEST(PublishedGames, ComeOutToThePrintedDigits)
{
    for (const auto& published : publishedSplits()) {
        SCOPED_TRACE(std::string(published.source) + ", " +
                     splitMethodNames()[static_cast<std::size_t>(published.method)]);
        const auto result = divide(published.game, {published.method});
        ASSERT_TRUE(result) << result.error().toEnglish();
        const auto& division = result->front();
        for (std::size_t i = 0; i < published.shares.size(); ++i)
            EXPECT_NEAR(division.shares[i], published.shares[i], published.digits);
        EXPECT_TRUE(division.certified.value_or(true));
    }
}

TEST(PublishedGames, MyersonValueFollowsTheLinks)
{
    // Myerson 1977, doi:10.1287/moor.2.3.225, pp. 225-229.
    struct Case {
        Links links;
        std::vector<double> shares;
    };
    const std::vector<Case> cases{{{{0, 1}}, {6, 6, 0}},
                                  {{{0, 1}, {0, 2}}, {7, 4, 1}},
                                  {{{0, 2}, {1, 2}}, {3, 3, 6}},
                                  {{{0, 1}, {0, 2}, {1, 2}}, {5, 5, 2}}};
    for (const auto& one : cases) {
        auto game = sizeLex(3, {0, 0, 0, 12, 6, 6, 12});
        game.links = one.links;
        const auto result = divide(game, {SplitMethod::myerson});
        ASSERT_TRUE(result);
        for (std::size_t i = 0; i < 3; ++i)
            EXPECT_NEAR(result->front().shares[i], one.shares[i], sharp);
    }
}

TEST(PublishedGames, PositionValueRewardsTheMiddleOfALine)
{
    // Borm, Owen & Tijs 1992, doi:10.1137/0405023, pp. 305-320: 1 and 3 need each other, 2 connects
    // them.
    auto game = sizeLex(3, {0, 0, 0, 0, 1, 0, 1});
    game.links = {{0, 1}, {1, 2}};
    const auto result = divide(game, {SplitMethod::position, SplitMethod::myerson});
    ASSERT_TRUE(result);
    EXPECT_EQ((*result)[0].shares, (std::vector<double>{.25, .5, .25}));
    for (const double share : (*result)[1].shares)
        EXPECT_NEAR(share, 1. / 3, sharp);
}

TEST(PublishedGames, ModiclusTreatsBothSidesOfAMarketAlike)
{
    // Sudhölter 1997 and 2001: each side of a glove market gets half, whatever its size.
    for (const double ratio : {.3, .9, 1.4}) {
        Game game;
        game.players = {"a", "b", "c", "d", "e"};
        game.values.assign(32, 0.0);
        for (Coalition s = 1; s < 32; ++s)
            game.values[s] = std::min<double>(std::popcount(s & 3U), ratio * std::popcount(s >> 2));
        const auto result = divide(game, {SplitMethod::modiclus});
        ASSERT_TRUE(result);
        const double total = game.values[31];
        for (std::size_t i = 0; i < 5; ++i)
            EXPECT_NEAR(result->front().shares[i], total / (i < 2 ? 4 : 6), 1e-9) << ratio;
    }
}

TEST(PublishedGames, RiskCorrectedShapley)
{
    // Math. Probl. Eng. 2022, doi:10.1155/2022/8942299, table 11; the paper rounds 1/3 to .333,
    // .333 and .334.
    const std::vector<double> shapley{4.890, 12.714, 1.956};
    const auto total = std::accumulate(shapley.begin(), shapley.end(), 0.0);
    const std::vector<double> roundedThirds{.333, .333, .334};
    const std::vector<double> asPrinted{12.518, 6.299, .743};
    const std::vector<double> withExactThird{12.512, 6.292, .756};
    CorrectionFactor risk{"risk", 1, {.723, .005, .272}, -1};
    const auto exact = correctedShares(shapley, {risk});
    ASSERT_TRUE(exact);
    EXPECT_NEAR(std::accumulate(exact->shares.begin(), exact->shares.end(), 0.0), 1, 1e-12);
    for (std::size_t i = 0; i < 3; ++i) {
        risk.mean = roundedThirds[i];
        const auto printed = correctedShares(shapley, {risk});
        ASSERT_TRUE(printed);
        EXPECT_NEAR(printed->shares[i] * total, asPrinted[i], 1.1e-3);
        EXPECT_NEAR(exact->shares[i] * total, withExactThird[i], 1.1e-3);
    }
}

TEST(PublishedGames, NegativeCorrectedSharesAreClippedAndSaid)
{
    const auto result = correctedShares(std::vector<double>{1, 9}, {{"risk", 1, {0, 1}, -1}});
    ASSERT_TRUE(result);
    EXPECT_TRUE(result->clipped);
    EXPECT_EQ(result->shares, (std::vector<double>{0, 1}));
}

TEST(PublishedGames, IbnEzrasDivisionIsTheShapleyValueOfTheAirportGame)
{
    // O'Neill 1982, doi:10.1016/0165-4896(82)90029-4, pp. 345-371: claims 30, 40, 60, 120 on 120.
    const auto shares = airportShapley({{30, 40, 60, 120}, {1, 1, 1, 1}});
    const std::vector<double> expected{7.5, 65. / 6, 125. / 6, 485. / 6};
    for (std::size_t i = 0; i < 4; ++i)
        EXPECT_NEAR(shares[i], expected[i], sharp);
}

TEST(PublishedGames, TalmudLiesBetweenAwardsAndLosses)
{
    // Thomson 2003, doi:10.1016/S0165-4896(02)00070-7, pp. 249-297: claims 100, 200, 300, estate
    // 200.
    const std::vector<double> claims{100, 200, 300};
    const auto awards = constrainedEqualAwards(200, claims);
    const auto losses = constrainedEqualLosses(200, claims);
    const std::vector<double> expectedAwards{200. / 3, 200. / 3, 200. / 3};
    const std::vector<double> expectedLosses{0, 50, 150};
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_NEAR(awards[i], expectedAwards[i], sharp);
        EXPECT_NEAR(losses[i], expectedLosses[i], sharp);
    }
}

TEST(PublishedGames, EqualAwardsAndEqualLosses)
{
    // Thomson 2003, doi:10.1016/S0165-4896(02)00070-7, pp. 249-297, for the claims of the Talmud;
    // recomputed by tests/oracles/games.py.
    struct Case {
        double estate;
        std::vector<double> awards;
        std::vector<double> losses;
    };
    const Case cases[] = {{100, {third, third, third}, {0, 0, 100}},
                          {200, {2 * third, 2 * third, 2 * third}, {0, 50, 150}},
                          {300, {100, 100, 100}, {0, 100, 200}},
                          {400, {100, 150, 150}, {third, 4 * third, 7 * third}}};
    for (const auto& each : cases) {
        const auto awards = constrainedEqualAwards(each.estate, {100, 200, 300});
        const auto losses = constrainedEqualLosses(each.estate, {100, 200, 300});
        for (std::size_t i = 0; i < 3; ++i) {
            EXPECT_NEAR(awards[i], each.awards[i], sharp) << each.estate;
            EXPECT_NEAR(losses[i], each.losses[i], sharp) << each.estate;
        }
    }
}

TEST(PublishedGames, ContestedGarment)
{
    // Baba Metzia 2a in Aumann & Maschler 1985, doi:10.1016/0022-0531(85)90102-4, pp. 195-213.
    const auto shares = talmud({1, {1, .5}});
    EXPECT_NEAR(shares[0], .75, sharp);
    EXPECT_NEAR(shares[1], .25, sharp);
}

TEST(PublishedGames, PositionValueOnALineAndARing)
{
    // Everybody is needed (Borm, Owen & Tijs 1992, doi:10.1137/0405023, pp. 305-320): each link
    // counts alike, so that the middle of a line gets twice what an end gets.
    std::vector<double> three(8, 0.0);
    three.back() = 1;
    const auto line = positionValue(three, {{0, 1}, {1, 2}}, 1e9);
    ASSERT_TRUE(line);
    EXPECT_NEAR((*line)[0], .25, sharp);
    EXPECT_NEAR((*line)[1], .5, sharp);
    std::vector<double> four(16, 0.0);
    four.back() = 1;
    const auto ring = positionValue(four, {{0, 1}, {1, 2}, {2, 3}, {0, 3}}, 1e9);
    ASSERT_TRUE(ring);
    for (const double share : *ring)
        EXPECT_NEAR(share, .25, sharp);
}

} // namespace
} // namespace concordat::split
