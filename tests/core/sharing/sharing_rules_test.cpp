#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

#include "core/exchange/guideline_table.h"
#include "core/sharing/contribution_evaluation.h"
#include "core/sharing/dynamic_rules.h"
#include "core/sharing/game_extras.h"
#include "core/sharing/guideline_words.h"
#include "core/sharing/incentives.h"
#include "core/sharing/triggers.h"
#include "tests/core/sharing/small_consortium.h"

namespace concordat::sharing {
namespace {

using namespace test;

TEST(Guidelines, TheMoreParticularRowReplacesAndPlusChanges)
{
    const auto guideline = guidelineFor({}, model::TechnologyField::semiconductors,
                                        model::LeadType::enterprise, model::Stage::operation, 14);
    EXPECT_EQ(guideline.number("reservePercent"), 15);
    EXPECT_NEAR(guideline.number("weightKnowledge"), .35, 1e-12);
    EXPECT_NEAR(guideline.number("weightCash"), .35, 1e-12);
    EXPECT_EQ(guideline.find("bodies")->value, "committee + secretariat");
    EXPECT_EQ(guideline.find("reservePercent")->replaced.front().second, "10");
    EXPECT_EQ(guideline.rows.size(), 5U);
    const auto subtitle = guideline.why().subtitle; // each row in the reader's language
    EXPECT_EQ(subtitle.context, "Sharing");
    EXPECT_EQ(model::toEnglish(subtitle).find("General + "), 0U);
}

TEST(Guidelines, EveryDefaultHasWordsThatCanBeTranslated)
{
    for (const auto& row : defaultGuidelines()) {
        EXPECT_FALSE(guidelineRowName(row.name).context.empty()) << row.name;
        for (const auto& parameter : row.parameters)
            EXPECT_FALSE(guidelineLabel(parameter.name).context.empty()) << parameter.name;
    }
    EXPECT_EQ(model::toEnglish(guidelineLabel("ministryBonus")), "ministryBonus");
}

TEST(Guidelines, EveryFieldLeadStageAndSizeHasABand)
{
    for (int field = 0; field < 7; ++field) {
        for (int lead = 0; lead < 5; ++lead) {
            for (int stage = 0; stage < 5; ++stage) {
                for (const std::size_t size : {1U, 6U, 40U}) {
                    const auto guideline = guidelineFor(
                        {}, static_cast<model::TechnologyField>(field),
                        static_cast<model::LeadType>(lead), static_cast<model::Stage>(stage), size);
                    EXPECT_EQ(guideline.number("bandPoints"), 10);
                    EXPECT_NE(guideline.find("bodies"), nullptr);
                }
            }
        }
    }
}

TEST(Guidelines, AMinistrysOwnTableOverridesAndIsImportable)
{
    const exchange::TextFile csv{
        "ministry.csv",
        "name,fields,stages,sizeFrom,sizeTo,bandPoints,parameters,source\r\n"
        "Chips in operation,semiconductors,operation,,,8,lambda=0.25; capPercent=50,Order 12\r\n",
        {},
        {},
        {}};
    const auto rows = exchange::readGuidelines(csv);
    ASSERT_TRUE(rows) << rows.error().toEnglish();
    const auto guideline = guidelineFor(*rows, model::TechnologyField::semiconductors,
                                        model::LeadType::undeclared, model::Stage::operation, 3);
    EXPECT_EQ(guideline.number("bandPoints"), 8);
    EXPECT_EQ(guideline.number("capPercent"), 50);
    EXPECT_TRUE(guideline.find("lambda")->own);
    const auto elsewhere = guidelineFor(*rows, model::TechnologyField::biomedicine,
                                        model::LeadType::undeclared, model::Stage::operation, 3);
    EXPECT_EQ(elsewhere.number("bandPoints"), 10);
    const auto again =
        exchange::readGuidelines({"again.csv", exchange::writeGuidelines(*rows), {}, {}, {}});
    ASSERT_TRUE(again) << again.error().toEnglish();
    EXPECT_EQ(again->front().parameters, rows->front().parameters);
    const auto json = exchange::readGuidelines(
        {"m.json",
         R"([{"name": "A", "fields": ["biomedicine"], "parameters": {"lambda": 0.1}}])",
         {},
         {},
         {}});
    ASSERT_TRUE(json) << json.error().toEnglish();
    EXPECT_EQ(json->front().fields.size(), 1U);
    for (const char* bad : {"name,bandPoints\n,8\n", "name,fields,x\nA,nowhere,1\n",
                            "name,x\nA,1\nA,2\n", "name,sizeFrom,sizeTo,x\nA,9,3,1\n"}) {
        const auto refused = exchange::readGuidelines({"bad.csv", bad, {}, {}, {}});
        ASSERT_FALSE(refused) << bad;
        EXPECT_NE(refused.error().where.find("bad.csv:"), std::string::npos) << bad;
    }
}

document::Draft assessed()
{
    auto draft = consortiumOf(2);
    for (const auto* name : {"a", "b"}) {
        model::ContributionCriterion criterion;
        criterion.id = model::Id<model::ContributionCriterion>{name};
        criterion.name = name;
        criterion.weight = *name == 'a' ? 3 : 1;
        draft.put(criterion);
    }
    const auto assess = [&](const char* criterion, std::size_t who, double score,
                            const char* assessor) {
        model::ContributionAssessment row;
        row.criterion = model::Id<model::ContributionCriterion>{criterion};
        row.member = member(who);
        row.score = score;
        row.assessor = assessor;
        draft.add(row);
    };
    assess("a", 0, 70, "x");
    assess("a", 0, 90, "y");
    assess("a", 1, 20, "x");
    assess("b", 0, 50, "x");
    assess("b", 1, 50, "x");
    return draft;
}

TEST(ContributionEvaluation, IsANormalisedWeightedScoreOfTheAssessorsMeans)
{
    const auto evaluation = evaluateContributions(assessed().state(), today);
    ASSERT_EQ(evaluation.members.size(), 2U);
    EXPECT_NEAR(*evaluation.members[0].share, .75 * .8 + .25 * .5, 1e-12);
    EXPECT_EQ(evaluation.members[0].inputs[0].assessors, 2U);
    EXPECT_EQ(evaluation.members[0].inputs[0].lowest, 70);
    EXPECT_EQ(evaluation.members[0].rank, 1U);
    EXPECT_NEAR(evaluation.members[0].rankHeld, 1, 1e-9);
}

TEST(ContributionEvaluation, EntropyGivesNoWeightToACriterionThatTellsNobodyApart)
{
    EvaluationOptions options;
    options.weights = WeightSource::entropy;
    const auto evaluation = evaluateContributions(assessed().state(), today, options);
    EXPECT_NEAR(evaluation.criteria[0].weight, 1, 1e-9);
    EXPECT_NEAR(*evaluation.members[1].share, .2, 1e-9);
}

TEST(ContributionEvaluation, ComparisonsOfCriteriaGiveAhpWeights)
{
    auto draft = assessed();
    model::Assumption row;
    row.subject = "contribution.comparison";
    row.scope = "b";
    row.name = "a";
    row.value = 4;
    draft.add(row);
    EvaluationOptions options;
    options.weights = WeightSource::ahp;
    const auto evaluation = evaluateContributions(draft.state(), today, options);
    EXPECT_NEAR(evaluation.criteria[1].weight, .8, 1e-9);
    ASSERT_TRUE(evaluation.consistencyRatio);
}

TEST(ContributionEvaluation, AnOpenAppealIsNamed)
{
    auto draft = assessed();
    model::ContributionAssessment row;
    row.criterion = model::Id<model::ContributionCriterion>{"b"};
    row.member = member(1);
    row.score = 50;
    row.appeal = "Our masks were not counted";
    draft.add(row);
    const auto evaluation = evaluateContributions(draft.state(), today);
    EXPECT_EQ(evaluation.openAppeals.size(), 1U);
}

TEST(ContributionEvaluation, MoneyInASecondCurrencyIsLeftOutAloudAndAlikeEverywhere)
{
    auto draft = consortiumOf(2);
    const auto pledge = [&](std::size_t who, double amount, const char* currency) {
        model::Contribution row;
        row.member = member(who);
        row.pledged = *model::Money::of(amount, currency);
        draft.add(row);
    };
    pledge(0, 12500000, "CNY");
    pledge(0, 1500000, "EUR");
    pledge(1, 800000, "EUR");
    const auto evaluation = evaluateContributions(draft.state(), today);
    ASSERT_FALSE(evaluation.criteria.empty());
    const auto cash =
        std::find_if(evaluation.criteria.begin(), evaluation.criteria.end(),
                     [](const auto& each) { return each.kind == model::ContributionKind::cash; });
    ASSERT_NE(cash, evaluation.criteria.end());
    EXPECT_EQ(cash->unit.currency, "EUR");
    const auto& notes = evaluation.why.notes;
    EXPECT_TRUE(std::any_of(notes.begin(), notes.end(), [](const auto& note) {
        return model::toEnglish(note).find("12500000 CNY") != std::string::npos;
    }));
    const auto weights = contributionWeights(draft.state(), today, {member(0), member(1)});
    EXPECT_NEAR(weights.shares[0], 1.5 / 2.3, 1e-9);
    EXPECT_NE(model::toEnglish(weights.source).find("12500000 CNY"), std::string::npos)
        << model::toEnglish(weights.source);
}

TEST(ContributionWeights, APledgeWithoutAnAmountMakesThemADefaultInPart)
{
    auto draft = consortiumOf(2);
    const auto pledge = [&](std::size_t who, model::Money amount) {
        model::Contribution row;
        row.member = member(who);
        row.pledged = std::move(amount);
        return draft.add(row);
    };
    pledge(0, *model::Money::of(250000, "EUR"));
    const auto weights = [&] {
        return contributionWeights(draft.state(), today, {member(0), member(1)});
    };
    EXPECT_FALSE(weights().partlyDefaulted) << "a member that pledges nothing gives nothing";
    pledge(1, {});
    EXPECT_TRUE(weights().partlyDefaulted);
    EXPECT_FALSE(weights().defaulted);
    EXPECT_EQ(model::toEnglish(weights().source),
              "in proportion to what has been pledged; pledges without an amount count as nothing: "
              "1");
    const auto game = consortiumGame(draft.state(), today);
    ASSERT_TRUE(game);
    const auto& inputs = game->why.inputs;
    const auto line = std::find_if(inputs.begin(), inputs.end(), [](const auto& input) {
        return model::toEnglish(input.label) == "Contributions c";
    });
    ASSERT_NE(line, inputs.end());
    EXPECT_TRUE(line->defaulted);
    // What was paid stands before what was pledged: then nothing hangs on the open pledge.
    pay(draft, 0, 100);
    EXPECT_FALSE(weights().partlyDefaulted);
}

TEST(Bands, FollowTheFairShareTheSmallMembersFloorAndTheCap)
{
    auto draft = consortiumOf(3);
    pay(draft, 0, 800);
    pay(draft, 1, 100);
    pay(draft, 2, 100);
    const double shares[] = {95, 5, 0};
    for (std::size_t i = 0; i < 3; ++i) {
        model::RiskShare row;
        row.member = member(i);
        row.share = shares[i];
        draft.add(row);
    }
    draft.update(member(2), [](model::Member& row) { row.smallOrMedium = model::Tristate::yes; });
    const auto& state = draft.state();
    const auto game = consortiumGame(state, today);
    ASSERT_TRUE(game);
    const auto bands = bandsOf(state, today, *game, guidelineFor(state, today));
    EXPECT_NEAR(*bands.members[0].fair, 87.5, 1e-9);
    EXPECT_EQ(bands.members[0].most, 60);
    EXPECT_TRUE(bands.members[0].capped);
    EXPECT_NEAR(bands.members[1].most, 17.5, 1e-9);
    EXPECT_NEAR(bands.members[2].least, 10, 1e-9); // its contribution, not 5 − 10
    EXPECT_TRUE(bands.members[2].liftedForSmall);
    model::StagePlan star;
    star.model = model::GovernanceModel::singleCentreStar;
    draft.add(star);
    const auto inStar = bandsOf(draft.state(), today, *game, guidelineFor(state, today));
    EXPECT_NEAR(inStar.members[0].most, 97.5, 1e-9);
}

TEST(Incentives, BelowZeroAMemberGainsByHoldingBack)
{
    auto draft = consortiumOf(3);
    const auto assume = [&](std::size_t who, double added, double cost, double penalty) {
        model::IncentiveAssumption row;
        row.member = member(who);
        row.addedValue = *model::Money::of(added, "EUR");
        row.ownCost = *model::Money::of(cost, "EUR");
        row.detection = .5;
        row.penalty = *model::Money::of(penalty, "EUR");
        draft.add(row);
    };
    assume(0, 100, 20, 0);
    assume(1, 100, 40, 10);
    const auto game = consortiumGame(draft.state(), today);
    const std::vector<double> shares{.5, .25, .25};
    const auto incentives =
        incentivesOf(draft.state(), *game, shares, guidelineFor(draft.state(), today));
    EXPECT_EQ(incentives.members[0].compatibility, 30);
    EXPECT_EQ(incentives.members[1].compatibility, 25 - 40 + 5);
    EXPECT_EQ(incentives.members[1].temptation, 10);
    EXPECT_NEAR(*incentives.members[1].shareNeeded, 35, 1e-9);
    EXPECT_FALSE(incentives.members[2].known);
    EXPECT_EQ(incentives.unknown, 1U);
    EXPECT_NEAR(*incentives.balance, 75. / 80, 1e-12);
}

TEST(DynamicRules, SharesApproachTheTargetByLambda)
{
    auto draft = consortiumOf(2);
    pay(draft, 0, 900);
    pay(draft, 1, 100);
    const double shares[] = {50, 50};
    for (std::size_t i = 0; i < 2; ++i) {
        model::RiskShare row;
        row.member = member(i);
        row.share = shares[i];
        draft.add(row);
    }
    model::Benefit benefit;
    benefit.amount = *model::Money::of(1000, "EUR");
    benefit.uncertainty = *model::Money::of(200, "EUR");
    benefit.expectedOn = model::Date(2027, 1, 1);
    draft.add(benefit);
    const auto& state = draft.state();
    const auto game = consortiumGame(state, today);
    const std::vector<double> now{40, 60};
    const auto plan = adjustmentPlan(state, today, *game, now, guidelineFor(state, today));
    ASSERT_EQ(plan.reviews.size(), 6U); // today and five years
    EXPECT_TRUE(plan.lambdaDefaulted);
    EXPECT_NEAR(plan.reviews[1].shares[0], .7 * 40 + .3 * 70, 1e-9);
    EXPECT_NEAR(plan.reviews[2].shares[0], .7 * plan.reviews[1].shares[0] + .3 * 70, 1e-9);
    EXPECT_EQ(plan.returns[1][0].middle, 0);
    const auto& paid = plan.returns[2][0];
    const double expected = 1000 * plan.reviews[1].shares[0] / 100;
    EXPECT_NEAR(paid.middle, expected, .02 * expected);
    EXPECT_NEAR(paid.high - paid.low, 400 * plan.reviews[1].shares[0] / 100, 25);
    const auto again = adjustmentPlan(state, today, *game, now, guidelineFor(state, today));
    EXPECT_EQ(again.returns[2][0].high, paid.high);
}

TEST(Triggers, AreEvaluatedFromFactsSinceTheLastReview)
{
    auto draft = consortiumOf(2);
    model::SplitProposal adopted;
    adopted.adopted = true;
    adopted.proposedOn = model::Date(2025, 1, 1);
    draft.add(adopted);
    model::Milestone milestone;
    milestone.title = "Wafers";
    milestone.plannedValue = 100;
    milestone.actualValue = 60;
    milestone.reachedOn = model::Date(2025, 3, 1);
    draft.add(milestone);
    const auto fired = [](const TriggerReport& report, const char* id) {
        for (const auto& trigger : report.triggers) {
            if (trigger.id == id)
                return trigger.fired;
        }
        return std::optional<bool>{};
    };
    const auto report = triggersOf(draft.state(), today);
    EXPECT_EQ(fired(report, "milestone"), true);
    EXPECT_EQ(fired(report, "membership"), false); // all joined before the review
    EXPECT_EQ(fired(report, "trust"), std::nullopt);
    EXPECT_EQ(fired(report, "time"), false);
    EXPECT_EQ(report.fired, 1U);
    draft.update(member(1), [](model::Member& row) { row.leftOn = model::Date(2025, 5, 1); });
    EXPECT_EQ(fired(triggersOf(draft.state(), today), "membership"), true);
    EXPECT_EQ(fired(triggersOf(draft.state(), model::Date(2026, 2, 1)), "time"), true);
    // Twelve months are over on the anniversary, and not the day before.
    EXPECT_EQ(fired(triggersOf(draft.state(), model::Date(2025, 12, 31)), "time"), false);
    EXPECT_EQ(fired(triggersOf(draft.state(), model::Date(2026, 1, 1)), "time"), true);
}

TEST(Triggers, AReturnIsFarFromThePlanWhenItsYearIsOver)
{
    auto draft = consortiumOf(2);
    model::FundingSource sales;
    sales.kind = model::FundingKind::revenue;
    sales.year = 2026;
    sales.planned = *model::Money::of(100, "EUR");
    draft.add(sales);
    const auto returned = [&](model::Date day) {
        for (const auto& trigger : triggersOf(draft.state(), day).triggers) {
            if (trigger.id == "return")
                return trigger.fired;
        }
        return std::optional<bool>{};
    };
    EXPECT_EQ(returned(model::Date(2026, 1, 2)), std::nullopt);
    EXPECT_EQ(returned(model::Date(2026, 12, 31)), true);
    // Three times the plan by January is far from it at once.
    sales.received = *model::Money::of(300, "EUR");
    sales.year = 2027;
    auto early = consortiumOf(2);
    early.add(sales);
    draft = early;
    EXPECT_EQ(returned(model::Date(2027, 1, 2)), true);
}

TEST(Triggers, TheYearlyReviewOfRiskAndBenefitThatWasHeldResetsThem)
{
    const auto lastReview = [](const char* series, const char* reference,
                               model::OccurrenceStatus status) {
        auto draft = consortiumOf(2);
        model::MeetingSeries row;
        row.id = model::Id<model::MeetingSeries>{series};
        row.title = "Review";
        row.kind = model::SeriesKind::review;
        draft.put(row);
        model::Occurrence held;
        held.id = model::Id<model::Occurrence>{"held"};
        held.series = row.id;
        held.date = model::Date(2025, 3, 27);
        held.status = status;
        draft.put(held);
        model::AgendaItem item;
        item.occurrence = held.id;
        item.title = "Item";
        item.reference = reference;
        draft.add(item);
        return triggersOf(draft.state(), model::Date(2025, 6, 30)).lastReview;
    };
    using model::OccurrenceStatus;
    const model::Date day(2025, 3, 27);
    EXPECT_EQ(lastReview("plan-adjustment", "", OccurrenceStatus::held), day);
    EXPECT_EQ(lastReview("plan-adjustment", "", OccurrenceStatus::planned), std::nullopt);
    EXPECT_EQ(lastReview("ours", "review.risk", OccurrenceStatus::held), day);
    // A review of packages or funding says nothing about the shares.
    EXPECT_EQ(lastReview("plan-packages", "", OccurrenceStatus::held), std::nullopt);
}

} // namespace
} // namespace concordat::sharing
