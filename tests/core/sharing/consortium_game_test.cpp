#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <numeric>

#include "core/sharing/consortium_game.h"
#include "core/sharing/report.h"
#include "core/split/game_checks.h"
#include "tests/core/sharing/small_consortium.h"

namespace concordat::sharing {
namespace {

using namespace test;

TEST(ConsortiumGame, StatedCoalitionsAreTakenAndTheRestInterpolatedOpenly)
{
    auto draft = consortiumOf(3);
    for (std::size_t i = 0; i < 3; ++i)
        setCoalition(draft, {i}, 1);
    setCoalition(draft, {0, 1}, 6);
    setCoalition(draft, {0, 1, 2}, 12);
    const auto game = consortiumGame(draft.state(), today);
    ASSERT_TRUE(game);
    EXPECT_EQ(game->basis, GameBasis::coalitions);
    EXPECT_EQ(game->game.values, (std::vector<double>{0, 1, 1, 6, 1, 2, 2, 12}));
    ASSERT_FALSE(game->ask.empty());
    EXPECT_EQ(game->ask.front().interpolated, 2);
    EXPECT_EQ(game->ask.front().highest, 11);
}

TEST(ConsortiumGame, BadRowsAreRefusedWithTheirPlace)
{
    const auto refusal = [](auto change) {
        auto draft = consortiumOf(3);
        setCoalition(draft, {0, 1}, 3);
        change(draft);
        const auto game = consortiumGame(draft.state(), today);
        EXPECT_FALSE(game);
        return game ? model::Error{} : game.error();
    };
    const auto twice = refusal([](auto& draft) { setCoalition(draft, {1, 0}, 4); });
    EXPECT_EQ(twice.where.rfind("coalitionValue ", 0), 0U);
    EXPECT_NE(twice.text.source.find("listed twice"), std::string::npos);
    const auto strange = refusal([](auto& draft) {
        model::Member left;
        left.id = model::Id<model::Member>{"gone"};
        left.name = "Gone";
        left.status = model::MemberStatus::candidate;
        draft.put(left);
        model::CoalitionValue row;
        row.members = {left.id};
        draft.add(row);
    });
    EXPECT_EQ(strange.code, model::ErrorCode::input);
    const auto nan = refusal(
        [](auto& draft) { setCoalition(draft, {2}, std::numeric_limits<double>::quiet_NaN()); });
    EXPECT_NE(nan.text.source.find("finite"), std::string::npos);
    const auto repeated = refusal([](auto& draft) { setCoalition(draft, {2, 2}, 1); });
    EXPECT_NE(repeated.text.source.find("occurs twice"), std::string::npos);
}

TEST(ConsortiumGame, DerivedSynergiesShareOutExactlyTheAmountAndSayTheyAreADefault)
{
    auto draft = consortiumOf(4);
    pay(draft, 0, 400);
    pay(draft, 1, 300);
    pay(draft, 2, 200);
    pay(draft, 3, 100);
    model::Benefit benefit;
    benefit.amount = *model::Money::of(1000, "EUR");
    draft.add(benefit);
    const auto game = consortiumGame(draft.state(), today);
    ASSERT_TRUE(game);
    EXPECT_EQ(game->basis, GameBasis::synergies);
    EXPECT_NEAR(game->game.worthOfAll(), 1000, 1e-9);
    EXPECT_NEAR(game->game.synergies.single[0], 200, 1e-9);
    EXPECT_TRUE(std::any_of(game->why.inputs.begin(), game->why.inputs.end(),
                            [](const auto& input) { return input.defaulted; }));
    const auto search = split::ObjectionSearch::of(game->game, 1e9);
    ASSERT_TRUE(search);
    const auto checks = split::checkGame(game->game, *search);
    ASSERT_TRUE(checks);
    EXPECT_TRUE(*checks->convex);
    EXPECT_TRUE(*checks->balanced);
}

TEST(ConsortiumGame, StatedSynergiesReplaceDerivedOnes)
{
    auto draft = consortiumOf(2);
    setCoalition(draft, {0}, 10);
    setCoalition(draft, {1}, 20);
    setSynergy(draft, 1, 0, 30);
    const auto game = consortiumGame(draft.state(), today);
    ASSERT_TRUE(game);
    EXPECT_EQ(game->game.worthOfAll(), 60);
    EXPECT_EQ(game->derivedValues, 0U);
    setSynergy(draft, 0, 1, 1);
    EXPECT_FALSE(consortiumGame(draft.state(), today));
}

TEST(ConsortiumGame, StatedValuesAreInMillionsUnlessSaidOtherwise)
{
    auto draft = consortiumOf(2);
    pay(draft, 0, 1);
    pay(draft, 1, 1);
    model::Benefit benefit;
    benefit.amount = *model::Money::of(4e6, "EUR");
    draft.add(benefit);
    setCoalition(draft, {0}, 1.5);
    const auto millions = consortiumGame(draft.state(), today);
    ASSERT_TRUE(millions);
    EXPECT_NEAR(millions->game.synergies.single[1], 1, 1e-9);
    EXPECT_NEAR(millions->game.worthOfAll(), 1.5 + 1 + 2, 1e-9);
    model::Assumption unit;
    unit.subject = "split";
    unit.name = "unit";
    unit.value = 1000;
    draft.add(unit);
    const auto thousands = consortiumGame(draft.state(), today);
    ASSERT_TRUE(thousands);
    EXPECT_NEAR(thousands->game.synergies.single[1], 1000, 1e-9);
}

TEST(ConsortiumGame, PackagesAreACostGameWhoseShapleyValueSharesEachAmongItsPeople)
{
    auto draft = consortiumOf(3);
    model::WorkPackage first;
    first.title = "first";
    first.budget = *model::Money::of(60, "EUR");
    first.participants = {member(0), member(1)};
    draft.add(first);
    model::WorkPackage second;
    second.title = "second";
    second.budget = *model::Money::of(30, "EUR");
    second.leader = member(2);
    second.participants = {member(0), member(1)};
    draft.add(second);
    GameOptions options;
    options.basis = GameBasis::costs;
    const auto game = consortiumGame(draft.state(), today, options);
    ASSERT_TRUE(game);
    const auto division = split::divide(game->game, {split::SplitMethod::shapley});
    ASSERT_TRUE(division);
    EXPECT_NEAR(division->front().shares[0], 40, 1e-9);
    EXPECT_NEAR(division->front().shares[2], 10, 1e-9);
    EXPECT_TRUE(*division->front().stability.inCore);
}

TEST(ConsortiumGame, CoverageOfFortyMembersIsDividedExactly)
{
    auto draft = consortiumOf(40);
    model::ResourceType type;
    type.name = "Clean room";
    type.required = true;
    type.weight = 3;
    const auto common = draft.add(type);
    type.name = "Mask shop";
    type.weight = 1;
    const auto rare = draft.add(type);
    for (std::size_t i = 0; i < 40; ++i) {
        model::Holding holding;
        holding.member = member(i);
        holding.resourceType = common;
        holding.level = 50;
        draft.add(holding);
    }
    model::Holding only;
    only.member = member(7);
    only.resourceType = rare;
    only.level = 80;
    draft.add(only);
    GameOptions options;
    options.basis = GameBasis::coverage;
    const auto game = consortiumGame(draft.state(), today, options);
    ASSERT_TRUE(game) << game.error().toEnglish();
    const auto division = split::divide(game->game, {split::SplitMethod::shapley});
    ASSERT_TRUE(division);
    const double all = game->game.worthOfAll();
    EXPECT_TRUE(division->front().exact);
    EXPECT_NEAR(division->front().shares[0], all * .75 / 40, 1e-9);
    EXPECT_NEAR(division->front().shares[7], all * (.75 / 40 + .25), 1e-9);
}

TEST(ConsortiumGame, RulesTakeUnionsLinksAndFactorsFromTheConsortium)
{
    auto draft = consortiumOf(4);
    pay(draft, 0, 2);
    pay(draft, 1, 1);
    pay(draft, 2, 1);
    pay(draft, 3, 1);
    for (const std::size_t i : {2U, 3U})
        draft.update(member(i),
                     [](model::Member& row) { row.smallOrMedium = model::Tristate::yes; });
    model::KnowledgeExchange exchange;
    exchange.from = member(0);
    exchange.to = member(1);
    draft.add(exchange);
    const auto game = consortiumGame(draft.state(), today);
    ASSERT_TRUE(game);
    EXPECT_EQ(game->game.unions.front(), (std::vector<std::size_t>{2, 3}));
    EXPECT_EQ(game->game.unions.size(), 3U);
    EXPECT_EQ(game->game.links.size(), 1U);
    EXPECT_EQ(game->game.factors.size(), 2U); // contribution and knowledge; no risk is recorded
    EXPECT_NEAR(game->game.factors[0].weight, .5, 1e-12);
    const auto report = splitReportJson(
        draft.state(), today, {"equal", "owen", "myerson", "corrected-shapley", "nash", "talmud"});
    ASSERT_TRUE(report) << report.error().toEnglish();
    EXPECT_NE(report->find("\"error\""), std::string::npos); // the Talmud's rule needs claims
}

TEST(ConsortiumGame, TooManyMembersForATableAreRefusedBeforehand)
{
    auto draft = consortiumOf(25);
    GameOptions options;
    options.basis = GameBasis::coalitions;
    const auto game = consortiumGame(draft.state(), today, options);
    ASSERT_FALSE(game);
    EXPECT_EQ(game.error().code, model::ErrorCode::unsolvable);
    EXPECT_TRUE(consortiumGame(draft.state(), today));
}

} // namespace
} // namespace concordat::sharing
