#include "core/chain/transmission.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/support/state_of.h"

using namespace concordat;
using chain::ChainNode;
using chain::Scores;

namespace {

constexpr auto C1 = ChainNode::complementarity;
constexpr auto C2 = ChainNode::trust;
constexpr auto C3 = ChainNode::riskBenefit;
constexpr auto M1 = ChainNode::networkSynergy;
constexpr auto M2 = ChainNode::competitiveDynamics;
constexpr auto M3 = ChainNode::internalCoordination;
constexpr auto K1 = ChainNode::knowledgeFlow;
constexpr auto K2 = ChainNode::researchInvestment;
constexpr auto O1 = ChainNode::breakthrough;

std::vector<chain::Link> equalLinks()
{
    return chain::linksOf(model::State{});
}

std::vector<chain::Link>
weighted(std::initializer_list<std::tuple<ChainNode, ChainNode, double>> rows)
{
    test::Build build;
    for (const auto& [from, to, weight] : rows) {
        model::ChainLink link;
        link.from = from;
        link.to = to;
        link.weight = weight;
        build.add(link);
    }
    return chain::linksOf(build.state());
}

TEST(Links, AreAllArrowsOfTheModelWithColumnsThatSumToOne)
{
    const auto links = equalLinks();
    EXPECT_EQ(links.size(), 9u + 6u + 6u + 3u + 3u + 3u);
    std::map<std::pair<ChainNode, chain::Column>, double> sums;
    for (const auto& link : links)
        sums[{link.to, chain::infoOf(link.from).column}] += link.normalised;
    for (const auto& [column, sum] : sums)
        EXPECT_NEAR(sum, 1, 1e-12);
}

TEST(Transmission, FollowsTheHandWorkedCase)
{
    // gm(80, 40, 50) = (160000)^(1/3) = 54.2884; min 40 → factor .8; G = .434307.
    const Scores scores{{C1, 80}, {C2, 40}, {C3, 50}, {M1, 70}, {M2, 60}, {M3, 80}};
    const auto result = chain::transmit(scores, equalLinks(), 0.9, 1);
    EXPECT_NEAR(*result.gateMean, std::cbrt(160000.0) / 100, 1e-12);
    EXPECT_NEAR(*result.gateWeakest, 0.8, 1e-12);
    EXPECT_NEAR(result.gates.at(M1), 0.4343068, 1e-6);
    EXPECT_NEAR(result.transmitted.at(M1), 70 * 0.9 * 0.4343068, 1e-4);
    EXPECT_NEAR(*result.potential, 70 * 0.9 * 0.4343068, 1e-4);
    EXPECT_NEAR(result.transmitted.at(K1), *result.potential, 1e-9);
    EXPECT_NEAR(result.transmitted.at(O1), *result.potential, 1e-9);
}

TEST(Transmission, StrictnessZeroTakesTheWeakestOutOfTheGate)
{
    const Scores scores{{C1, 80}, {C2, 40}, {C3, 50}, {M1, 70}};
    const auto mild = chain::transmit(scores, equalLinks(), 1, 0);
    const auto strict = chain::transmit(scores, equalLinks(), 1, 2);
    EXPECT_DOUBLE_EQ(*mild.gateWeakest, 1);
    EXPECT_NEAR(*strict.gateWeakest, 0.64, 1e-12);
}

TEST(Transmission, WeakConditionsDefeatStrongMechanisms)
{
    const Scores strongMechanisms{{C1, 20}, {C2, 20}, {C3, 20}, {M1, 100}, {M2, 100}, {M3, 100}};
    const Scores strongConditions{{C1, 80}, {C2, 80}, {C3, 80}, {M1, 40}, {M2, 40}, {M3, 40}};
    const auto weak = chain::transmit(strongMechanisms, equalLinks(), 1, 1);
    const auto strong = chain::transmit(strongConditions, equalLinks(), 1, 1);
    EXPECT_NEAR(*weak.potential, 100 * 0.2 * 0.4, 1e-9);
    EXPECT_NEAR(*strong.potential, 40 * 0.8, 1e-9);
    EXPECT_LT(*weak.potential, *strong.potential);
}

TEST(Transmission, AConditionAtZeroLetsNothingThrough)
{
    const auto result =
        chain::transmit({{C1, 0}, {C2, 90}, {C3, 90}, {M1, 100}}, equalLinks(), 1, 1);
    EXPECT_DOUBLE_EQ(*result.potential, 0);
}

TEST(Transmission, UnknownScoresAreLeftOutAndNeverZero)
{
    const auto result = chain::transmit({{C1, 64}, {C3, 100}, {M3, 50}}, equalLinks(), 1, 1);
    EXPECT_NEAR(*result.gateMean, 0.8, 1e-12);
    EXPECT_NEAR(*result.potential, 40, 1e-9);
    EXPECT_EQ(result.transmitted.count(M1), 0u);
    const auto noGate = chain::transmit({{M1, 50}}, equalLinks(), 1, 1);
    EXPECT_EQ(noGate.potential, std::nullopt);
    EXPECT_EQ(noGate.gateMean, std::nullopt);
}

TEST(Transmission, WeightsReplaceThePlainMeans)
{
    // M1 hears C1 three times as much as C2, and C3 not at all: gm = 81^.75 · 16^.25 = 54.
    const auto links = weighted({{C1, M1, 3}, {C3, M1, 0}, {M1, K1, 3}, {M2, K1, 1}, {M3, K1, 0}});
    const Scores scores{{C1, 81}, {C2, 16}, {C3, 1}, {M1, 50}, {M2, 10}, {M3, 90}};
    const auto result = chain::transmit(scores, links, 1, 0);
    EXPECT_NEAR(result.gates.at(M1), 0.54, 1e-9);
    EXPECT_NEAR(result.transmitted.at(K1),
                0.75 * result.transmitted.at(M1) + 0.25 * result.transmitted.at(M2), 1e-9);
    EXPECT_NEAR(
        result.transmitted.at(K2),
        (result.transmitted.at(M1) + result.transmitted.at(M2) + result.transmitted.at(M3)) / 3,
        1e-9);
}

TEST(Bottleneck, IsTheConditionThatTenPointsHelpMost)
{
    const Scores scores{{C1, 80}, {C2, 40}, {C3, 50}, {M1, 70}};
    const auto limit = chain::bottleneckOf(scores, equalLinks(), 1, 1);
    ASSERT_TRUE(limit);
    EXPECT_EQ(limit->condition, C2);
    EXPECT_TRUE(limit->ofPotential);
    // With C2 at 50: gm = (200000)^(1/3) = 58.4804, no penalty, so 70 · .584804.
    EXPECT_NEAR(limit->then, 40.9363, 1e-3);
    EXPECT_NEAR(limit->now, 70 * 0.4343068, 1e-3);
}

TEST(Bottleneck, SpeaksOfTheGateWhileNoMechanismHasAScore)
{
    const auto limit = chain::bottleneckOf({{C1, 30}, {C2, 90}}, equalLinks(), 1, 1);
    ASSERT_TRUE(limit);
    EXPECT_EQ(limit->condition, C1);
    EXPECT_FALSE(limit->ofPotential);
}

TEST(Bottleneck, IsAbsentWithoutConditionsAndWhenAllAreFull)
{
    EXPECT_FALSE(chain::bottleneckOf({{M1, 10}}, equalLinks(), 1, 1));
    EXPECT_FALSE(chain::bottleneckOf({{C1, 100}, {C2, 100}}, equalLinks(), 1, 1));
}

TEST(Bottleneck, NamesAConditionAtZeroEvenWhenAnotherIsZeroToo)
{
    const auto limit =
        chain::bottleneckOf({{C1, 0}, {C2, 0}, {C3, 80}, {M1, 50}}, equalLinks(), 1, 1);
    ASSERT_TRUE(limit);
    EXPECT_EQ(limit->score, 0);
}

} // namespace
