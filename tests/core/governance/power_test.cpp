#include "core/governance/power.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <numeric>
#include <random>

#include "core/governance/power_methods.h"
#include "core/governance/size_swings.h"
#include "core/governance/swing_census.h"

namespace concordat::governance {
namespace {

using measures::Rational;

VotingGame gameOf(std::vector<WeightedRule> rules, RuleCombination how = RuleCombination::all)
{
    VotingGame game;
    for (std::size_t i = 0; i < rules.front().weights.size(); ++i)
        game.players.push_back("P" + std::to_string(i + 1));
    game.rules = std::move(rules);
    game.combination = how;
    return game;
}

PowerResult indexOf(const VotingGame& game, PowerIndex index, PowerOptions options = {})
{
    auto results = votingPower(game, {index}, options);
    EXPECT_TRUE(results) << (results ? "" : results.error().toEnglish());
    return results ? results->front() : PowerResult{};
}

struct PublishedCase {
    const char* source;
    WeightedRule rule;
    PowerIndex index;
    std::vector<Rational> shares;
};

std::vector<std::int64_t> repeated(std::vector<std::pair<std::int64_t, int>> kinds)
{
    std::vector<std::int64_t> weights;
    for (const auto& [weight, count] : kinds)
        weights.insert(weights.end(), static_cast<std::size_t>(count), weight);
    return weights;
}

const std::vector<std::int64_t> eec1958{4, 4, 4, 2, 2, 1};
const std::vector<std::int64_t> holler{35, 20, 15, 15, 15};

Rational r(int numerator, int denominator)
{
    return {numerator, denominator};
}

const std::vector<PublishedCase> publishedCases{
    {"EEC 1958, Shapley-Shubik",
     {12, eec1958},
     PowerIndex::shapleyShubik,
     {r(7, 30), r(7, 30), r(7, 30), r(3, 20), r(3, 20), r(0, 1)}},
    {"EEC 1958, Banzhaf",
     {12, eec1958},
     PowerIndex::banzhaf,
     {r(5, 21), r(5, 21), r(5, 21), r(1, 7), r(1, 7), r(0, 1)}},
    {"EEC 1958, Deegan-Packel",
     {12, eec1958},
     PowerIndex::deeganPackel,
     {r(5, 24), r(5, 24), r(5, 24), r(3, 16), r(3, 16), r(0, 1)}},
    {"EEC 1958, Holler",
     {12, eec1958},
     PowerIndex::holler,
     {r(1, 5), r(1, 5), r(1, 5), r(1, 5), r(1, 5), r(0, 1)}},
    {"EEC 1958, Johnston",
     {12, eec1958},
     PowerIndex::johnston,
     {r(1, 4), r(1, 4), r(1, 4), r(1, 8), r(1, 8), r(0, 1)}},
    {"Holler 1982, Deegan-Packel",
     {51, holler},
     PowerIndex::deeganPackel,
     {r(18, 60), r(9, 60), r(11, 60), r(11, 60), r(11, 60)}},
    {"Holler 1982, public good index",
     {51, holler},
     PowerIndex::holler,
     {r(4, 15), r(2, 15), r(1, 5), r(1, 5), r(1, 5)}},
    {"Banzhaf 1965, Rutgers Law Review 19:317-343, Nassau County 1958",
     {16, {9, 9, 7, 3, 1, 1}},
     PowerIndex::banzhaf,
     {r(1, 3), r(1, 3), r(1, 3), r(0, 1), r(0, 1), r(0, 1)}},
    {"Banzhaf 1965, Rutgers Law Review 19:317-343, Nassau County 1964",
     {58, {31, 31, 28, 21, 2, 2}},
     PowerIndex::banzhaf,
     {r(1, 3), r(1, 3), r(1, 3), r(0, 1), r(0, 1), r(0, 1)}},
    {"Shapley & Shubik 1954, doi:10.2307/1951053, p. 791: Security Council of eleven",
     {27, repeated({{5, 5}, {1, 6}})},
     PowerIndex::shapleyShubik,
     {r(76, 385), r(76, 385), r(76, 385), r(76, 385), r(76, 385), r(1, 462), r(1, 462), r(1, 462),
      r(1, 462), r(1, 462), r(1, 462)}},
    {"Brams & Affuso 1976, doi:10.1007/BF00141101, pp. 29-56: European Community of nine",
     {41, repeated({{10, 4}, {5, 2}, {3, 2}, {2, 1}})},
     PowerIndex::shapleyShubik,
     {r(5, 28), r(5, 28), r(5, 28), r(5, 28), r(17, 210), r(17, 210), r(2, 35), r(2, 35),
      r(1, 105)}},
    {"Staudacher & Anwander 2019, CoopGame: German parliament of 2013",
     {315, {309, 193, 63, 64}},
     PowerIndex::holler,
     {r(3, 9), r(2, 9), r(2, 9), r(2, 9)}},
};

TEST(Power, ReproducesPublishedSharesAsFractions)
{
    for (const auto& published : publishedCases) {
        SCOPED_TRACE(published.source);
        EXPECT_EQ(indexOf(gameOf({published.rule}), published.index).fractions, published.shares);
    }
}

TEST(Power, UnitedNationsSecurityCouncil)
{
    const auto game = gameOf({{39, repeated({{7, 5}, {1, 10}})}});
    const auto order = indexOf(game, PowerIndex::shapleyShubik);
    EXPECT_EQ(order.fractions[0], r(421, 2145));
    EXPECT_EQ(order.fractions[14], r(4, 2145));
    const auto swings = indexOf(game, PowerIndex::banzhaf).swings;
    EXPECT_EQ(swings[0], 848);
    EXPECT_EQ(swings[14], 84);
}

TEST(Power, EuropeanUnionOfFifteen)
{
    const auto game = gameOf({{62, repeated({{10, 4}, {8, 1}, {5, 4}, {4, 2}, {3, 3}, {2, 1}})}});
    const std::vector<std::size_t> firstOfKind{0, 4, 5, 9, 11, 14};
    const std::vector<double> order{.1167, .0955, .0552, .0454, .0353, .0207};
    const std::vector<double> banzhaf{.1116, .0924, .0587, .0479, .0359, .0226};
    const auto orderResult = indexOf(game, PowerIndex::shapleyShubik);
    const auto banzhafResult = indexOf(game, PowerIndex::banzhaf);
    EXPECT_EQ(*orderResult.winningCoalitions, 2549);
    for (std::size_t k = 0; k < firstOfKind.size(); ++k) {
        EXPECT_NEAR(orderResult.shares[firstOfKind[k]], order[k], 5e-5);
        EXPECT_NEAR(banzhafResult.shares[firstOfKind[k]], banzhaf[k], 5e-5);
    }
}

TEST(Power, TreatyOfNiceWithItsThreeMajorities)
{
    // Bilbao, Fernández, Jiménez & López 2002, doi:10.1016/S0377-2217(01)00334-4, pp. 181-196.
    const auto votes =
        repeated({{29, 4}, {27, 2}, {14, 1}, {13, 1}, {12, 5}, {10, 3}, {7, 5}, {4, 5}, {3, 1}});
    const std::vector<std::int64_t> people{170, 123, 122, 120, 82, 80, 47, 33, 22,
                                           21,  21,  21,  21,  18, 17, 17, 11, 11,
                                           11,  8,   8,   5,   4,  3,  2,  1,  1};
    const auto game = gameOf({{255, votes}, {14, std::vector<std::int64_t>(27, 1)}, {620, people}});
    const auto banzhaf = indexOf(game, PowerIndex::banzhaf);
    EXPECT_EQ(banzhaf.swings[0], 2193654);
    EXPECT_EQ(banzhaf.swings[7], 1120116);
    EXPECT_EQ(banzhaf.swings[26], 265584);
    const std::vector<std::pair<std::size_t, double>> printed{
        {0, .0778}, {1, .0778},  {4, .0742},  {6, .0426},  {7, .0397},
        {8, .0368}, {13, .0309}, {16, .0218}, {21, .0125}, {26, .0094}};
    for (const auto& [member, share] : printed)
        EXPECT_NEAR(banzhaf.shares[member], share, 5e-5) << member;
}

TEST(Power, AMajorityOfEqualsIsDecidedByOneAsPenroseFound)
{
    // Penrose 1946, doi:10.2307/2981392, p. 53: C(n−1, (n−1)/2) / 2^(n−1).
    for (const int n : {5, 9, 15, 29}) {
        double expected = 1;
        for (int k = 1; k <= n / 2; ++k)
            expected *= (n / 2.0 + 0.5 + k - 1) / k / 4;
        const auto game =
            gameOf({{n / 2 + 1, std::vector<std::int64_t>(static_cast<std::size_t>(n), 1)}});
        EXPECT_NEAR(indexOf(game, PowerIndex::banzhaf).absolute[0], expected, 1e-12);
    }
}

/// Every index from its definition, coalition by coalition.
struct Definition {
    explicit Definition(const VotingGame& game) : n(game.size()), wins(std::size_t{1} << n)
    {
        for (std::size_t s = 0; s < wins.size(); ++s) {
            bool all = true;
            bool any = false;
            for (const auto& rule : game.rules) {
                std::int64_t sum = 0;
                for (std::size_t i = 0; i < n; ++i)
                    sum += (s >> i & 1) ? rule.weights[i] : 0;
                all = all && sum >= rule.quota;
                any = any || sum >= rule.quota;
            }
            wins[s] = game.combination == RuleCombination::all ? all : any;
        }
    }

    bool critical(std::size_t s, std::size_t i) const
    {
        return (s >> i & 1) && wins[s] && !wins[s & ~(std::size_t{1} << i)];
    }

    std::vector<double> shares(PowerIndex index) const
    {
        std::vector<double> value(n, 0);
        std::vector<double> factorial{1};
        for (std::size_t k = 1; k <= n; ++k)
            factorial.push_back(factorial.back() * static_cast<double>(k));
        for (std::size_t s = 0; s < wins.size(); ++s) {
            std::size_t size = 0;
            std::size_t criticals = 0;
            for (std::size_t i = 0; i < n; ++i) {
                size += s >> i & 1;
                criticals += critical(s, i);
            }
            for (std::size_t i = 0; i < n; ++i) {
                if (!critical(s, i))
                    continue;
                switch (index) {
                case PowerIndex::shapleyShubik:
                    value[i] += factorial[size - 1] * factorial[n - size] / factorial[n];
                    break;
                case PowerIndex::banzhaf: value[i] += 1; break;
                case PowerIndex::johnston: value[i] += 1 / static_cast<double>(criticals); break;
                case PowerIndex::deeganPackel:
                    value[i] += criticals == size ? 1 / static_cast<double>(size) : 0;
                    break;
                default: value[i] += criticals == size; break;
                }
            }
        }
        const double total = std::accumulate(value.begin(), value.end(), 0.0);
        for (auto& v : value)
            v /= total;
        return value;
    }

    std::size_t n;
    std::vector<bool> wins;
};

VotingGame randomGame(std::mt19937_64& random, std::size_t members, std::size_t rules)
{
    std::vector<WeightedRule> list(rules);
    for (auto& rule : list) {
        for (std::size_t i = 0; i < members; ++i)
            rule.weights.push_back(static_cast<std::int64_t>(random() % 12));
        rule.weights[0] += 1;
        const auto total =
            std::accumulate(rule.weights.begin(), rule.weights.end(), std::int64_t{0});
        rule.quota = 1 + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(total));
    }
    return gameOf(std::move(list), random() % 2 ? RuleCombination::all : RuleCombination::any);
}

TEST(Power, AgreesWithTheDefinitionsOnRandomGames)
{
    std::mt19937_64 random(7);
    for (int round = 0; round < 60; ++round) {
        const auto game = randomGame(random, 3 + random() % 7, 1 + random() % 3);
        const Definition definition(game);
        for (const auto index :
             {PowerIndex::shapleyShubik, PowerIndex::banzhaf, PowerIndex::johnston,
              PowerIndex::deeganPackel, PowerIndex::holler}) {
            const auto expected = definition.shares(index);
            const auto found = indexOf(game, index).shares;
            for (std::size_t i = 0; i < expected.size(); ++i)
                EXPECT_NEAR(found[i], expected[i], 1e-12) << round << " member " << i;
        }
    }
}

TEST(Power, TheAbsoluteBanzhafIndexIsTheHarmonicMeanOfColemansPowers)
{
    // Dubey & Shapley 1979, doi:10.1287/moor.4.2.99, pp. 99-131.
    std::mt19937_64 random(37);
    for (int round = 0; round < 30; ++round) {
        const auto game = randomGame(random, 3 + random() % 8, 1 + random() % 3);
        const auto found = indexOf(game, PowerIndex::banzhaf);
        for (std::size_t i = 0; i < game.size(); ++i) {
            if (found.absolute[i] == 0) {
                EXPECT_EQ(found.preventing[i], 0);
                continue;
            }
            EXPECT_NEAR(2 / (1 / found.preventing[i] + 1 / found.initiating[i]), found.absolute[i],
                        1e-12);
        }
    }
}

TEST(Power, EveryWayOfCountingFindsTheSameSwings)
{
    std::mt19937_64 random(41);
    int tables = 0;
    for (int round = 0; round < 120; ++round) {
        const auto members = 2 + random() % 11;
        auto game = randomGame(random, members, 1 + random() % 2);
        if (random() % 2) {
            // Heads and vetoes beside the weights, as bodies have them.
            game.rules.push_back({1 + static_cast<std::int64_t>(random() % members),
                                  std::vector<std::int64_t>(members, 1)});
            WeightedRule veto{0, std::vector<std::int64_t>(members, 0)};
            for (auto& weight : veto.weights) {
                weight = random() % 4 == 0 ? 1 : 0;
                veto.quota += weight;
            }
            if (veto.quota > 0)
                game.rules.push_back(veto);
            game.combination = RuleCombination::all;
        }
        const auto kinds = voterKinds(game);
        const auto census = countSwings(kinds);
        const auto streamed = countByStreaming(game);
        const auto table = countBySizeAndWeight(game);
        ASSERT_TRUE(census && streamed);
        EXPECT_EQ(census->winningCoalitions, streamed->winningCoalitions) << round;
        tables += table ? 1 : 0;
        for (std::size_t i = 0; i < members; ++i) {
            for (std::size_t s = 1; s <= members; ++s)
                EXPECT_EQ(census->swings[kinds.kindOf[i]][s][0], streamed->swings[i][s])
                    << round << " member " << i << " size " << s;
        }
        if (table) {
            EXPECT_EQ(table->swings, streamed->swings) << round;
            EXPECT_EQ(table->winningCoalitions, streamed->winningCoalitions) << round;
        }
    }
    EXPECT_GT(tables, 40);
}

TEST(Power, ThirtyMembersUnderTwoRulesAreCounted)
{
    // Against the generating function of the one rule that decides: the other asks for less.
    std::vector<std::int64_t> weights;
    for (int i = 0; i < 30; ++i)
        weights.push_back(20 + 3 * i);
    const auto one = gameOf({{1000, weights}});
    auto two = one;
    two.rules.push_back({1, std::vector<std::int64_t>(30, 1)});
    const auto counted = indexOf(two, PowerIndex::shapleyShubik);
    EXPECT_TRUE(counted.exact);
    EXPECT_FALSE(counted.swings.empty());
    const auto expected = oneRuleShapleyShubik(one, {});
    for (std::size_t i = 0; i < 30; ++i)
        EXPECT_NEAR(counted.shares[i], expected->probability[i], 1e-12);
}

TEST(Power, OwenIsShapleyShubikWhenUnionsSayNothing)
{
    std::mt19937_64 random(11);
    for (int round = 0; round < 20; ++round) {
        auto game = randomGame(random, 6, 2);
        const auto order = indexOf(game, PowerIndex::shapleyShubik).fractions;
        const auto banzhaf = indexOf(game, PowerIndex::banzhaf).absolute;
        game.unions = {{0, 1, 2, 3, 4, 5}};
        EXPECT_EQ(indexOf(game, PowerIndex::owen).fractions, order);
        game.unions = {{0}, {1}, {2}, {3}, {4}, {5}};
        EXPECT_EQ(indexOf(game, PowerIndex::owen).fractions, order);
        const auto alone = indexOf(game, PowerIndex::banzhafOwen).absolute;
        for (std::size_t i = 0; i < banzhaf.size(); ++i)
            EXPECT_NEAR(alone[i], banzhaf[i], 1e-14);
    }
}

TEST(Power, TwoOfFiveGainByVotingTogether)
{
    // Owen 1977, doi:10.1007/978-3-642-45494-3_7, pp. 76-88: simple majority of five, two of them
    // united.
    auto game = gameOf({{3, {1, 1, 1, 1, 1}}});
    game.unions = {{0, 1}, {2}, {3}, {4}};
    EXPECT_EQ(indexOf(game, PowerIndex::owen).fractions,
              (std::vector<Rational>{r(1, 4), r(1, 4), r(1, 6), r(1, 6), r(1, 6)}));
}

TEST(Power, OwenGivesEachUnionItsPowerAsOneVoter)
{
    std::mt19937_64 random(13);
    for (int round = 0; round < 20; ++round) {
        auto game = randomGame(random, 7, 2);
        game.unions = {{0, 3}, {1, 2, 6}, {4}, {5}};
        VotingGame quotient;
        quotient.combination = game.combination;
        quotient.players = {"a", "b", "c", "d"};
        for (const auto& rule : game.rules) {
            quotient.rules.push_back({rule.quota, {}});
            for (const auto& group : game.unions)
                quotient.rules.back().weights.push_back(std::accumulate(
                    group.begin(), group.end(), std::int64_t{0},
                    [&](auto sum, auto player) { return sum + rule.weights[player]; }));
        }
        const auto owen = indexOf(game, PowerIndex::owen).fractions;
        const auto unions = indexOf(quotient, PowerIndex::shapleyShubik).fractions;
        for (std::size_t u = 0; u < unions.size(); ++u) {
            Rational sum = 0;
            for (const auto player : game.unions[u])
                sum += owen[player];
            EXPECT_EQ(sum, unions[u]);
        }
    }
}

TEST(Power, PermutingMembersPermutesTheirPower)
{
    std::mt19937_64 random(17);
    for (int round = 0; round < 20; ++round) {
        const auto game = randomGame(random, 8, 2);
        std::vector<std::size_t> order(8);
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::shuffle(order.begin(), order.end(), random);
        auto permuted = game;
        for (std::size_t r = 0; r < game.rules.size(); ++r) {
            for (std::size_t i = 0; i < 8; ++i)
                permuted.rules[r].weights[order[i]] = game.rules[r].weights[i];
        }
        for (const auto index : {PowerIndex::shapleyShubik, PowerIndex::johnston}) {
            const auto before = indexOf(game, index).fractions;
            const auto after = indexOf(permuted, index).fractions;
            for (std::size_t i = 0; i < 8; ++i)
                EXPECT_EQ(after[order[i]], before[i]);
        }
    }
}

TEST(Power, GeneratingFunctionsAgreeWithCounting)
{
    std::mt19937_64 random(19);
    for (int round = 0; round < 40; ++round) {
        const auto game = randomGame(random, 2 + random() % 13, 1);
        const auto order = oneRuleShapleyShubik(game, {});
        const auto coin = oneRuleBanzhaf(game, {});
        ASSERT_TRUE(order && coin);
        const auto counted = indexOf(game, PowerIndex::shapleyShubik).shares;
        const auto absolute = indexOf(game, PowerIndex::banzhaf).absolute;
        for (std::size_t i = 0; i < counted.size(); ++i) {
            EXPECT_NEAR(order->probability[i], counted[i], 1e-12);
            EXPECT_NEAR(coin->probability[i], absolute[i], 1e-12);
        }
    }
}

TEST(Power, HundredsOfMembersUnderOneRuleSumToOne)
{
    std::mt19937_64 random(23);
    WeightedRule rule;
    for (int i = 0; i < 200; ++i)
        rule.weights.push_back(1 + static_cast<std::int64_t>(random() % 600));
    rule.quota = std::accumulate(rule.weights.begin(), rule.weights.end(), std::int64_t{0}) / 2 + 1;
    const auto result = indexOf(gameOf({rule}), PowerIndex::shapleyShubik);
    EXPECT_TRUE(result.exact);
    EXPECT_NEAR(std::accumulate(result.shares.begin(), result.shares.end(), 0.0), 1, 1e-12);
}

TEST(Power, SamplingCoversTheExactAnswerWithinItsStatedError)
{
    std::mt19937_64 random(29);
    const auto game = randomGame(random, 9, 2);
    const auto exact = indexOf(game, PowerIndex::shapleyShubik).shares;
    const auto absolute = indexOf(game, PowerIndex::banzhaf).absolute;
    PowerOptions options;
    options.samples = 40000;
    const auto order = sampledShapleyShubik(game, options);
    const auto coin = sampledBanzhaf(game, options);
    ASSERT_TRUE(order && coin);
    for (std::size_t i = 0; i < exact.size(); ++i) {
        EXPECT_NEAR(order->probability[i], exact[i], 5 * order->standardError[i] + 1e-12);
        EXPECT_NEAR(coin->probability[i], absolute[i], 5 * coin->standardError[i] + 1e-12);
    }
}

TEST(Power, GaussLegendreIntegratesPolynomialsExactly)
{
    const auto quadrature = gaussLegendre(5);
    for (int degree = 0; degree < 10; ++degree) {
        double sum = 0;
        for (std::size_t i = 0; i < 5; ++i)
            sum += quadrature.weights[i] * std::pow(quadrature.nodes[i], degree);
        EXPECT_NEAR(sum, 1.0 / (degree + 1), 1e-14);
    }
}

TEST(Power, ACancelledCountEndsInAnError)
{
    std::stop_source source;
    source.request_stop();
    std::vector<std::int64_t> weights;
    for (int i = 0; i < 24; ++i)
        weights.push_back(1000 + i * i);
    PowerOptions options;
    options.stop = source.get_token();
    const auto result = votingPower(gameOf({{13000, weights}}), {PowerIndex::johnston}, options);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, model::ErrorCode::cancelled);
}

TEST(PowerFile, AnswersOneIndexAsAnObjectAndSeveralAsAList)
{
    const auto* game = R"({"voting": {"players": ["A", "B", "C"],
        "rules": [{"quota": 50.5, "weights": [50, 30.5, 19.5]}]}})";
    const auto one = powerJson(game, "game.json", {"banzhaf"});
    ASSERT_TRUE(one) << one.error().toEnglish();
    const auto answer = nlohmann::json::parse(*one);
    EXPECT_EQ(answer["method"], "banzhaf");
    EXPECT_EQ(answer["fractions"]["A"], "3/5");
    EXPECT_EQ(answer["swings"]["B"], 1);
    const auto two = powerJson(game, "game.json", {"holler", "johnston"});
    ASSERT_TRUE(two);
    EXPECT_EQ(nlohmann::json::parse(*two).size(), 2U);
}

struct BadFile {
    const char* text;
    const char* where;
};

TEST(PowerFile, RefusesImpossibleGamesAndSaysWhere)
{
    const std::vector<BadFile> files{
        {R"({"voting": {"players": ["A", "A"], "rules": [{"quota": 1, "weights": [1, 1]}]}})",
         "g: voting.players[1]"},
        {R"({"voting": {"players": ["A", "B"], "rules": [{"quota": 3, "weights": [1, 1]}]}})",
         "g: voting.rules[0]"},
        {R"({"voting": {"players": ["A", "B"], "rules": [{"quota": 0, "weights": [1, 1]}]}})",
         "g: voting.rules[0]"},
        {R"({"voting": {"players": ["A", "B"], "rules": [{"quota": 1, "weights": [1, -1]}]}})",
         "g: voting.rules[0].weights[1]"},
        {R"({"voting": {"players": ["A", "B"], "rules": [{"quota": 1, "weights": [1]}]}})",
         "g: voting.rules[0].weights"},
        {R"({"voting": {"players": [], "rules": [{"quota": 1, "weights": []}]}})",
         "g: voting.players"},
        {R"({"voting": {"players": ["A"], "rules": []}})", "g: voting.rules"},
        {R"({"voting": {"players": ["A"], "rules": [{"quota": NaN, "weights": [1]}]}})", "g:1:51"},
        {R"({"voting": {"players": ["A"], "rules": [{"quota": 1, "quota": 1, "weights": [1]}]}})",
         "g: quota"},
        {R"({"voting": {"players": ["A"], "rules": [{"quota": 1, "weights": [1]}], "veto": 1}})",
         "g: voting[\"veto\"]"},
        {R"({"voting": {"players": ["A", "B"], "rules": [{"quota": 1, "weights": [1, 1]}]},
             "unions": [["A"], ["A", "B"]]})",
         "g: unions[1][0]"},
        {R"({"voting": {"players": ["A", "B"], "rules": [{"quota": 1, "weights": [1, 1]}]},
             "unions": [["C"]]})",
         "g: unions[0][0]"},
    };
    for (const auto& file : files) {
        const auto answer = powerJson(file.text, "g", {"banzhaf"});
        ASSERT_FALSE(answer) << file.text;
        EXPECT_EQ(answer.error().code, model::ErrorCode::input);
        EXPECT_EQ(answer.error().where, file.where) << answer.error().toEnglish();
    }
}

TEST(PowerFile, NamesWhatAGameMayHold)
{
    const auto answer =
        powerJson(R"({"voting": {"player": ["A"], "rules": [{"quota": 1, "weights": [1]}]}})", "g",
                  {"banzhaf"});
    ASSERT_FALSE(answer);
    const auto said = answer.error().toEnglish();
    EXPECT_NE(said.find("“players” was probably meant"), std::string::npos) << said;
    EXPECT_NE(said.find("rules"), std::string::npos) << said;
}

TEST(PowerFile, AskingForAnUnknownIndexIsWrongUsage)
{
    const auto answer = powerJson("{}", "g", {"shapely"});
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, model::ErrorCode::usage);
}

} // namespace
} // namespace concordat::governance
