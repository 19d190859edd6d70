#include <gtest/gtest.h>

#include <cmath>

#include "core/chain/chain.h"
#include "core/chain/parts.h"
#include "tests/support/state_of.h"

using namespace concordat;
using chain::ChainNode;
using model::Date;
using model::Id;

namespace {

const Date today{2026, 6, 30};

/// One indicator for each condition and for network synergy, so that the scores are given: C1 80,
/// C2 40, C3 50, M1 70, each alone at its node.
test::Build fourScores()
{
    test::Build build;
    const std::pair<ChainNode, double> given[] = {{ChainNode::complementarity, 80},
                                                  {ChainNode::trust, 40},
                                                  {ChainNode::riskBenefit, 50},
                                                  {ChainNode::networkSynergy, 70}};
    for (const auto& [node, value] : given) {
        model::Indicator indicator;
        indicator.id = Id<model::Indicator>{"i" + std::to_string(static_cast<int>(node))};
        indicator.node = node;
        indicator.name = "Given";
        build.add(indicator);
        model::Observation observation;
        observation.indicator = indicator.id;
        observation.date = today;
        observation.value = value;
        build.add(observation);
    }
    return build;
}

TEST(Preview, GivesWhatAnEditOfTheSameValuesWouldGive)
{
    auto build = fourScores();
    const auto findings = chain::observe(build.state(), today);
    chain::ChainOptions options;
    options.strictness = 2;
    options.weights[{ChainNode::complementarity, ChainNode::networkSynergy}] = 3;
    const auto tried = chain::conclude(findings, options);

    build.consortium([](model::Consortium& row) { row.gateStrictness = 2; });
    model::ChainLink link;
    link.from = ChainNode::complementarity;
    link.to = ChainNode::networkSynergy;
    link.weight = 3;
    build.add(link);
    const auto edited = chain::evaluate(build.state(), today);
    ASSERT_TRUE(tried.potential);
    EXPECT_DOUBLE_EQ(*tried.potential, *edited.potential);
    // Weights .6, .2, .2; weakest 40 of 50, squared: 70 · 80^.6·40^.2·50^.2/100 · .64.
    const double mean = std::pow(80, 0.6) * std::pow(40, 0.2) * std::pow(50, 0.2);
    EXPECT_NEAR(*tried[ChainNode::networkSynergy].transmitted, 70 * mean / 100 * 0.64, 1e-9);
}

TEST(Preview, OfASupposedScoreSaysSoAndLeavesTheFindingsAlone)
{
    const auto build = fourScores();
    const auto findings = chain::observe(build.state(), today);
    chain::ChainOptions options;
    options.supposed[ChainNode::trust] = 60;
    const auto tried = chain::conclude(findings, options);
    EXPECT_TRUE(tried[ChainNode::trust].supposed);
    EXPECT_DOUBLE_EQ(*tried[ChainNode::trust].observed.score, 60);
    // Nothing presses any more: the gate is the geometric mean of 80, 60 and 50.
    EXPECT_NEAR(*tried.gate.value, std::cbrt(240000.0) / 100, 1e-12);
    EXPECT_DOUBLE_EQ(*chain::conclude(findings)[ChainNode::trust].observed.score, 40);
}

TEST(Gains, OfTenPointsAreThoseWorkedOutByHand)
{
    const auto build = fourScores();
    const auto result = chain::evaluate(build.state(), today);
    ASSERT_EQ(result.gains.size(), 3u);
    const double now = 70 * std::cbrt(160000.0) / 100 * 0.8;
    EXPECT_NEAR(*result.potential, now, 1e-9);
    // C1 90: ∛180000; C2 50: ∛200000 and nothing presses; C3 60: ∛192000.
    EXPECT_NEAR(result.gains[0].gain, 70 * std::cbrt(180000.0) / 100 * 0.8 - now, 1e-9);
    EXPECT_NEAR(result.gains[1].gain, 70 * std::cbrt(200000.0) / 100 - now, 1e-9);
    EXPECT_NEAR(result.gains[2].gain, 70 * std::cbrt(192000.0) / 100 * 0.8 - now, 1e-9);
    ASSERT_TRUE(result.bottleneck);
    EXPECT_EQ(result.bottleneck->condition, ChainNode::trust);
    EXPECT_NEAR(result.bottleneck->gain, result.gains[1].gain, 1e-12);
}

TEST(Judgement, StandsInForTheComputedScoreFromItsDayOn)
{
    auto build = fourScores();
    model::Assumption row;
    row.subject = "chain";
    row.name = "trust";
    row.value = 65;
    row.setBy = "Ann";
    row.reason = "Talks of June";
    row.setOn = Date(2026, 6, 15);
    build.add(row);
    const auto result = chain::evaluate(build.state(), today);
    const auto& trust = result[ChainNode::trust];
    ASSERT_TRUE(trust.judged);
    EXPECT_EQ(trust.judged->by, "Ann");
    EXPECT_DOUBLE_EQ(*trust.judged->computed, 40);
    EXPECT_DOUBLE_EQ(*trust.observed.score, 65);
    const auto before = chain::evaluate(build.state(), Date(2026, 6, 14));
    EXPECT_FALSE(before[ChainNode::trust].judged);
}

TEST(Ageing, HalvesTheConfidenceOncePerHalfLifeAfterTheFreshMonths)
{
    const chain::Ageing ageing;
    EXPECT_DOUBLE_EQ(chain::freshnessOf({}, today, ageing), 1);
    EXPECT_DOUBLE_EQ(chain::freshnessOf(today.plusMonths(-5), today, ageing), 1);
    // 18 months: 6 in full, then one half-life of 12.
    EXPECT_NEAR(chain::freshnessOf(today.plusMonths(-18), today, ageing), 0.5, 0.01);
    EXPECT_DOUBLE_EQ(chain::freshnessOf(today.plusMonths(-48), today, {6, 0}), 1);
}

TEST(Ageing, MakesAnOldObservationCountForLessBesideANewOne)
{
    test::Build build;
    const std::pair<const char*, double> rows[] = {{"old", 0}, {"new", 90}};
    for (const auto& [id, value] : rows) {
        model::Indicator indicator;
        indicator.id = Id<model::Indicator>{id};
        indicator.node = ChainNode::breakthrough;
        indicator.name = id;
        build.add(indicator);
        model::Observation observation;
        observation.indicator = indicator.id;
        // 548 days before are 18.0 months of 30.4375 days.
        observation.date = std::string{id} == "old" ? today.plusDays(-548) : today;
        observation.value = value;
        build.add(observation);
    }
    const auto score =
        *chain::evaluate(build.state(), today)[ChainNode::breakthrough].observed.score;
    // (½·0 + 1·90) ÷ 1½
    EXPECT_NEAR(score, 60, 0.1);
    model::Assumption never;
    never.subject = "chain";
    never.name = "halfLifeMonths";
    build.add(never);
    EXPECT_NEAR(*chain::evaluate(build.state(), today)[ChainNode::breakthrough].observed.score, 45,
                1e-9);
}

} // namespace
