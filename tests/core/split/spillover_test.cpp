#include "core/split/spillover.h"

#include <cmath>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace concordat::split {
namespace {

using nlohmann::json;

SpilloverInputs duopoly(double beta, double bGamma = 2)
{
    return {40, 1, 0, bGamma, 2, beta, SpilloverKind::output, true};
}

double invested(const SpilloverInputs& inputs, ResearchRegime regime)
{
    const auto outcome = researchOutcome(inputs, regime);
    EXPECT_TRUE(outcome.interior) << toEnglish(outcome.reason);
    return outcome.investment;
}

TEST(Spillover, DAspremontAndJacquemin)
{
    // d'Aspremont & Jacquemin 1988, American Economic Review 78(5), 1133-1137.
    const auto inputs = duopoly(.2);
    EXPECT_NEAR(invested(inputs, ResearchRegime::competition), 10.526316, 5e-7);
    EXPECT_NEAR(invested(inputs, ResearchRegime::cooperation), 6.349206, 5e-7);
    EXPECT_NEAR(invested(inputs, ResearchRegime::collusion), 7.317073, 5e-7);
}

TEST(Spillover, WithoutAMarketThereIsNoEquilibriumInAnyRegime)
{
    SpilloverInputs inputs{100, 1, 520, 10, 3, .3, SpilloverKind::output, false};
    for (const auto kind : {SpilloverKind::output, SpilloverKind::input}) {
        inputs.kind = kind;
        for (const auto regime : researchRegimes) {
            const auto outcome = researchOutcome(inputs, regime);
            EXPECT_FALSE(outcome.interior) << regimeName(regime);
            EXPECT_FALSE(outcome.reason.empty());
        }
        EXPECT_FALSE(spilloverBand(inputs));
    }
    // Two negative numbers must not cancel each other out.
    EXPECT_FALSE(researchOutcome({40, -1, 10, -4, 2, .2}, ResearchRegime::competition).interior);
}

TEST(Spillover, CooperationInvestsMoreExactlyAboveOneHalf)
{
    for (const int firms : {2, 3, 6}) {
        for (const double beta : {.3, .45, .5, .55, .8, 1.}) {
            auto inputs = duopoly(beta, 60);
            inputs.firms = firms;
            const double alone = invested(inputs, ResearchRegime::competition);
            const double together = invested(inputs, ResearchRegime::cooperation);
            if (beta == .5)
                EXPECT_NEAR(together, alone, 1e-12);
            else
                EXPECT_EQ(together > alone, beta > .5) << firms << " firms, beta " << beta;
        }
    }
}

TEST(Spillover, HenriquesStability)
{
    // Henriques 1990, American Economic Review 80(3), 638-640: bγ = 1.
    const double border = (18 - std::sqrt(252.0)) / 12;
    EXPECT_NEAR(border, .1771, 5e-5);
    for (const double beta : {border - 1e-6, .05}) {
        const auto outcome = researchOutcome(duopoly(beta, 1), ResearchRegime::competition);
        EXPECT_FALSE(outcome.interior);
        EXPECT_FALSE(outcome.reason.empty());
    }
    EXPECT_TRUE(researchOutcome(duopoly(border + 1e-6, 1), ResearchRegime::competition).interior);
    EXPECT_NEAR(reactionSlope(duopoly(border, 1)), -1, 1e-9);
}

TEST(Spillover, CompetitionExceedsCollusionBelowSevenSeventeenths)
{
    // Henriques 1990: .4118 at bγ = 1.
    for (const double step : {-1e-6, 1e-6}) {
        const auto inputs = duopoly(7. / 17 + step, 1);
        EXPECT_EQ(invested(inputs, ResearchRegime::competition) >
                      invested(inputs, ResearchRegime::collusion),
                  step < 0);
    }
}

TEST(Spillover, KamienMullerAndZang)
{
    // Kamien, Muller & Zang 1992, American Economic Review 82(5), 1293-1306.
    const SpilloverInputs inputs{100, 1, 60, 1, 5, .5, SpilloverKind::input, false};
    struct Case {
        ResearchRegime regime;
        double reduction;
        double price;
    };
    const std::vector<Case> cases{{ResearchRegime::competition, 8, 60},
                                  {ResearchRegime::cooperation, 8, 60},
                                  {ResearchRegime::jointVentureCompeting, 2.3529, 64.706},
                                  {ResearchRegime::jointVentureCartel, 15.3846, 53.846}};
    for (const auto& one : cases) {
        const auto outcome = researchOutcome(inputs, one.regime);
        ASSERT_TRUE(outcome.interior) << toEnglish(outcome.reason);
        EXPECT_NEAR(outcome.costReduction, one.reduction, 5e-5);
        EXPECT_NEAR(outcome.price, one.price, 5e-4);
    }
}

/// Profit of firm 0 when it alone departs from what the others invest (output spillovers).
double profitOfDeviation(const SpilloverInputs& inputs, double own, double others)
{
    const double n = inputs.firms;
    const double ownCost = inputs.cost - own - inputs.beta * (n - 1) * others;
    const double otherCost = inputs.cost - others - inputs.beta * (own + (n - 2) * others);
    const double quantity = (inputs.a - n * ownCost + (n - 1) * otherCost) / (inputs.b * (n + 1));
    return inputs.b * quantity * quantity - inputs.gamma * own * own / 2;
}

TEST(Spillover, NobodyGainsByDepartingFromCompetition)
{
    for (const double beta : {0., .3, .7, 1.}) {
        const SpilloverInputs inputs{100, 1, 60, 9, 4, beta, SpilloverKind::output, false};
        const auto outcome = researchOutcome(inputs, ResearchRegime::competition);
        ASSERT_TRUE(outcome.interior) << toEnglish(outcome.reason);
        const double x = outcome.investment;
        EXPECT_NEAR(profitOfDeviation(inputs, x, x), outcome.profit, 1e-9);
        for (const double factor : {.5, .99, 1.01, 2.})
            EXPECT_LT(profitOfDeviation(inputs, factor * x, x), outcome.profit);
    }
}

TEST(Spillover, OutsideTheConditionsThereIsNoNumber)
{
    EXPECT_FALSE(researchOutcome(duopoly(0, .5), ResearchRegime::competition).interior);
    EXPECT_FALSE(researchOutcome(duopoly(1, .5), ResearchRegime::cooperation).interior);
    EXPECT_FALSE(researchOutcome(duopoly(1, .5), ResearchRegime::collusion).interior);
    SpilloverInputs cheap{100, 1, 2, 2, 2, .2, SpilloverKind::output, false};
    EXPECT_FALSE(researchOutcome(cheap, ResearchRegime::competition).interior);
}

TEST(Spillover, KnowledgeMovesMostNearTheKnownPeakWhenResearchIsDear)
{
    auto inputs = duopoly(.2, 1e6);
    inputs.firms = 5;
    const auto band = spilloverBand(inputs);
    ASSERT_TRUE(band);
    EXPECT_NEAR(band->best, 5. / 8, 1e-3);
    // β(n − (n−1)β) falls to 90 % of its peak at β*(1 ± √.1).
    EXPECT_NEAR(band->lower, .625 * (1 - std::sqrt(.1)), 1e-3);
    EXPECT_NEAR(band->upper, .625 * (1 + std::sqrt(.1)), 1e-3);
}

TEST(Spillover, AChainWithoutVerticalSpilloverIsSeparateMarkets)
{
    ChainInputs chain{{{"parts", 40, 1, 2, 2}, {"devices", 40, 1, 2, 2}}, .2, 0};
    for (const bool cooperate : {false, true}) {
        const auto investments = chainInvestments(chain, cooperate);
        ASSERT_TRUE(investments);
        for (const double x : *investments)
            EXPECT_NEAR(x, cooperate ? 6.349206 : 10.526316, 5e-7);
    }
    chain.betaVertical = .1;
    const auto linked = chainInvestments(chain, false);
    ASSERT_TRUE(linked);
    EXPECT_GT(linked->front(), 10.526316);
    chain.betaVertical = 1;
    chain.positions[0].gamma = chain.positions[1].gamma = 1;
    EXPECT_FALSE(chainInvestments(chain, true));
}

TEST(SpilloverFile, AnswersAllRegimesAndTheBand)
{
    const auto answer = spilloverJson(R"({"margin": 40, "gamma": 2, "beta": 0.2,
            "chain": {"betaVertical": 0.1, "positions": [
                {"name": "parts", "margin": 40, "gamma": 2, "firms": 2},
                {"name": "devices", "margin": 30, "gamma": 2, "firms": 3}]}})",
                                      "s");
    ASSERT_TRUE(answer) << answer.error().toEnglish();
    const auto document = json::parse(*answer);
    EXPECT_EQ(document["regimes"].size(), 5U);
    EXPECT_NEAR(document["regimes"]["competition"]["investment"].get<double>(), 10.526316, 5e-7);
    EXPECT_EQ(document["band"]["position"], "below");
    // The price itself does not follow from a − A.
    EXPECT_FALSE(document["regimes"]["competition"].contains("price"));
    EXPECT_NEAR(document["regimes"]["competition"]["priceAboveCost"].get<double>(),
                40 - 2 * 17.543860, 5e-6);
    EXPECT_TRUE(document["chain"]["competition"]["interior"].get<bool>());
}

TEST(SpilloverFile, SaysNoInteriorEquilibriumInsteadOfANumber)
{
    const auto answer = spilloverJson(R"({"margin": 40, "gamma": 1, "beta": 0.1})", "s");
    ASSERT_TRUE(answer);
    const auto competition = json::parse(*answer)["regimes"]["competition"];
    EXPECT_EQ(competition["interior"], false);
    EXPECT_FALSE(competition["reason"].get<std::string>().empty());
    EXPECT_FALSE(competition.contains("investment"));
}

struct BadFile {
    const char* text;
    const char* where;
};

TEST(SpilloverFile, RefusesBadInputAndSaysWhere)
{
    const std::vector<BadFile> files{
        {R"({"margin": 40, "gamma": 0, "beta": 0.2})", "s: gamma"},
        {R"({"margin": 40, "gamma": 1, "beta": 1.2})", "s: beta"},
        {R"({"margin": 40, "gamma": 1})", "s"},
        {R"({"a": 40, "cost": 50, "gamma": 1, "beta": 0})", "s: cost"},
        {R"({"margin": 40, "gamma": 1, "beta": 0, "firms": 1})", "s: firms"},
        {R"({"margin": 40, "gamma": 1, "beta": 0, "firms": 2.5})", "s: firms"},
        {R"({"margin": 40, "a": 1, "gamma": 1, "beta": 0})", "s: margin"},
        {R"({"margin": 40, "gamma": 1, "beta": 0, "spillover": "both"})", "s: spillover"},
    };
    for (const auto& file : files) {
        const auto answer = spilloverJson(file.text, "s");
        ASSERT_FALSE(answer) << file.text;
        EXPECT_EQ(answer.error().where, file.where) << answer.error().toEnglish();
    }
}

} // namespace
} // namespace concordat::split
