#include "core/formation/decide.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <numeric>

#include "core/formation/ranking_methods.h"

namespace concordat::formation {
namespace {

using nlohmann::json;
using Table = std::vector<std::vector<double>>;

Decision decisionOf(const Table& scores, const std::vector<double>& weights,
                    const std::string& directions = {})
{
    Decision decision;
    for (std::size_t j = 0; j < weights.size(); ++j)
        decision.criteria.push_back({"C" + std::to_string(j + 1),
                                     weights[j],
                                     directions.empty() || directions[j] == '+',
                                     {},
                                     {}});
    for (const auto& row : scores) {
        decision.alternatives.push_back(
            {"A" + std::to_string(decision.alternatives.size() + 1), {}});
        for (const double score : row)
            decision.alternatives.back().scores.emplace_back(score);
    }
    return decision;
}

Table transposed(const Table& table)
{
    Table result(table.front().size(), std::vector<double>(table.size()));
    for (std::size_t i = 0; i < table.size(); ++i) {
        for (std::size_t j = 0; j < table[i].size(); ++j)
            result[j][i] = table[i][j];
    }
    return result;
}

void expectScores(const Decision& decision, RankingMethod method,
                  const std::vector<double>& printed, double digits)
{
    const auto ranking = rank(decision, method);
    ASSERT_TRUE(ranking) << ranking.error().toEnglish();
    for (std::size_t i = 0; i < printed.size(); ++i)
        EXPECT_NEAR(ranking->scores[i], printed[i], digits) << "alternative " << i + 1;
}

const Table facilities{{8, 7, 2, 1}, {5, 3, 7, 5},   {7, 5, 6, 4},
                       {9, 9, 7, 3}, {11, 10, 3, 7}, {6, 9, 5, 4}};
const std::vector<double> facilityWeights{.4, .3, .1, .2};

TEST(PublishedRankings, VikorPapathanasiouAndPloskas)
{
    // Papathanasiou & Ploskas 2018, doi:10.1007/978-3-319-91648-4_2, pp. 31-55.
    auto decision = decisionOf(facilities, facilityWeights);
    decision.vikorStrategy = .625;
    expectScores(decision, RankingMethod::vikor, {.640, 1, .693, .271, 0, .694}, 5e-4);
}

TEST(PublishedRankings, VikorMountainClimbing)
{
    // Opricovic & Tzeng 2004, doi:10.1016/S0377-2217(03)00020-1, pp. 445-455: risk and altitude.
    const auto decision = decisionOf({{1, 3000}, {2, 3750}, {5, 4500}}, {.5, .5}, "-+");
    const auto ranking = rank(decision, RankingMethod::vikor);
    ASSERT_TRUE(ranking);
    EXPECT_EQ(ranking->utility, (std::vector<double>{.5, .375, .5}));
    EXPECT_EQ(ranking->regret, (std::vector<double>{.5, .25, .5}));
    EXPECT_EQ(ranking->scores, (std::vector<double>{1, 0, 1}));
    EXPECT_EQ(ranking->compromise, (std::vector<std::size_t>{1}));
}

TEST(PublishedRankings, PrometheePapathanasiouAndPloskas)
{
    // Papathanasiou & Ploskas 2018, doi:10.1007/978-3-319-91648-4_3, pp. 57-89.
    auto decision = decisionOf(facilities, facilityWeights);
    for (auto& criterion : decision.criteria)
        criterion.preference = {PreferenceShape::linear, 1, 2, 0};
    expectScores(decision, RankingMethod::promethee, {-.26, -.52, -.22, .36, .70, -.06}, 5e-3);
}

TEST(PublishedRankings, PrometheeSustainability)
{
    // Ziemba 2019, doi:10.3390/su11061555.
    const Table byCriterion{{38723, 34913, 25596, 34842, 22570, 39773, 19500, 34525, 16486},
                            {33207, 32085, 2123, 32095, 1445, 17485, 868, 16958, 958},
                            {0, .2, 5, .2, .2, .2, 99, 99, 99},
                            {3375, 3127, 3547, 3115, 3090, 4135, 3160, 4295, 3653},
                            {11.36, 12.78, 12.78, 12.86, 12.86, 17, 12.86, 17, 12.86},
                            {-320.9, -148.4, -148.4, -9.9, -9.9, 0, -9.9, 0, -9.9},
                            {203.7, 463, 356.2, 552.5, 295, 383, 264, 352, 264},
                            {0, 11.7, 44.8, 11.7, 95.9, 95.9, 116.8, 116.8, 164.9},
                            {0, 4.9, 10.7, 5.4, 11.2, 11.2, 11.2, 11.2, 11.2},
                            {1, 1, 1, 3.5, 4, 4, 4, 4, 4},
                            {21.5, 47.9, 27.7, 39.7, 1.5, 22.7, 2.7, 23.9, 1},
                            {0, 3.7, 4.5, 10.3, 11.5, 11.5, 11.3, 11.3, 11.4}};
    auto decision =
        decisionOf(transposed(byCriterion),
                   {.3333, .1667, .1667, .3333, .25, .75, 1, 1, .4, .2, .4, 1}, "--+-++-++--+");
    const std::vector<double> p{2100, 5000, 50, 200, 5, 20, 100, 80, 4, 2, 23, 3};
    const std::vector<double> q{420, 1000, 10, 40, 1, 7, 50, 20, 1, 1, 4.6, 1};
    for (std::size_t j = 0; j < p.size(); ++j)
        decision.criteria[j].preference = {PreferenceShape::linear, q[j], p[j], 0};
    expectScores(decision, RankingMethod::promethee,
                 {-.4143, -.5056, -.2317, -.2892, .3313, .0619, .4296, .1626, .4554}, 5e-5);
}

TEST(PublishedRankings, PrometheeOffshoreWind)
{
    // Ziemba, Wątróbski, Zioło & Karczmarczyk 2017, doi:10.3390/en10111755.
    const Table byCriterion{{16347, 14219, 8160, 8160},
                            {9, 8.5, 9, 8.5},
                            {73.8, 55, 64.8, 62.5},
                            {36.7, 36, 28.5, 29.5},
                            {1.5, 2, 2, 1.5},
                            {3730, 3240, 1860, 1860},
                            {2, 1, 2, 1},
                            {1, 1, 2, 3},
                            {38.8, 33.1, 45.8, 27.3},
                            {4, 2, 4, 3},
                            {1720524, 1496512, 858830, 858830},
                            {40012, 34803, 19973, 19973}};
    auto decision =
        decisionOf(transposed(byCriterion),
                   {20, 5, 5, 1.67, 1.67, 11.67, 11.67, 5, 5, 16.67, 8.33, 8.33}, "-----+--+-++");
    const std::vector<double> p{7280, 4, 13.4, 7.4, 3, 1662, 3, 3, 13.8, 3, 766240, 17820};
    for (std::size_t j = 0; j < p.size(); ++j)
        decision.criteria[j].preference = {PreferenceShape::vShape, 0, p[j], 0};
    expectScores(decision, RankingMethod::promethee, {-.0445, .1884, -.0954, -.0485}, 5e-5);
}

TEST(PublishedRankings, TopsisEquipmentSelection)
{
    // Ersoy 2021, LogForum 17(3), doi:10.17270/J.LOG.2021.603; the printed weights are rounded.
    const auto decision = decisionOf({{256, 8, 41, 1.6, 1.77, 7347.16},
                                      {256, 8, 32, 1.0, 1.8, 6919.99},
                                      {256, 8, 53, 1.6, 1.9, 8400},
                                      {256, 8, 41, 1.0, 1.75, 6808.9},
                                      {512, 8, 35, 1.6, 1.7, 8479.99},
                                      {256, 4, 35, 1.6, 1.7, 7499.99}},
                                     {.405, .221, .134, .199, .007, .034}, "++++--");
    expectScores(decision, RankingMethod::topsis, {.308, .254, .327, .263, .857, .192}, 5e-3);
}

TEST(PublishedRankings, WeightedSumSchoolAdmission)
{
    // Rizan, Wahyuningsih, Pradana & Ramadella 2020, doi:10.1109/CITSM50537.2020.9268874.
    auto decision = decisionOf({{.75, .50, .75, 0, 0, 0, 1},
                                {.75, 1, .75, 0, 0, 0, .75},
                                {.75, .75, .75, 0, .50, .25, 1},
                                {.50, .50, .75, 1, .50, 0, .75}},
                               {.1, .1, .1, .15, .2, .25, .1});
    decision.weightedSumNormalisation = Normalisation::linear;
    expectScores(decision, RankingMethod::weightedSum, {.35, .375, .825, .642}, 5.1e-4);
}

TEST(PublishedRankings, AhpPapathanasiouAndPloskas)
{
    // Papathanasiou & Ploskas 2018, doi:10.1007/978-3-319-91648-4_5, pp. 109-129.
    auto decision = decisionOf(facilities, facilityWeights);
    decision.comparisons = {
        {1, 1, 5, 3}, {1, 1, 5, 3}, {1. / 5, 1. / 5, 1, 1. / 3}, {1. / 3, 1. / 3, 3, 1}};
    decision.criteria[0].comparisons = {
        {1, 5, 1, 1, 1. / 3, 3},      {1. / 5, 1, 1. / 3, 1. / 5, 1. / 7, 1},
        {1, 3, 1, 1. / 3, 1. / 5, 1}, {1, 5, 3, 1, 1. / 3, 3},
        {3, 7, 5, 3, 1, 7},           {1. / 3, 1, 1, 1. / 3, 1. / 7, 1}};
    decision.criteria[1].comparisons = {{1, 7, 3, 1. / 3, 1. / 3, 1. / 3},
                                        {1. / 7, 1, 1. / 3, 1. / 7, 1. / 9, 1. / 7},
                                        {1. / 3, 3, 1, 1. / 5, 1. / 5, 1. / 5},
                                        {3, 7, 5, 1, 1, 1},
                                        {3, 9, 5, 1, 1, 1},
                                        {3, 7, 5, 1, 1, 1}};
    decision.criteria[2].comparisons = {{1, 1. / 9, 1. / 7, 1. / 9, 1, 1. / 5},
                                        {9, 1, 1, 1, 5, 3},
                                        {7, 1, 1, 1, 5, 1},
                                        {9, 1, 1, 1, 7, 3},
                                        {1, 1. / 5, 1. / 5, 1. / 7, 1, 1. / 3},
                                        {5, 1. / 3, 1, 1. / 3, 3, 1}};
    decision.criteria[3].comparisons = {{1, 1. / 5, 1. / 5, 1. / 3, 1. / 7, 1. / 5},
                                        {5, 1, 1, 3, 1. / 3, 1},
                                        {5, 1, 1, 1, 1. / 3, 1},
                                        {3, 1. / 3, 1, 1, 1. / 7, 1},
                                        {7, 3, 3, 7, 1, 5},
                                        {5, 1, 1, 1, 1. / 5, 1}};
    expectScores(decision, RankingMethod::ahp, {.117, .071, .095, .212, .350, .155}, 5.1e-4);
    const auto ranking = rank(decision, RankingMethod::ahp);
    EXPECT_LT(ranking->criteriaPriorities->consistencyRatio, .1);
}

TEST(Ahp, NamesTheComparisonToRevisit)
{
    const auto priorities = ahpPriorities({{1, 2, 1. / 4}, {.5, 1, 2}, {4, .5, 1}}, "c");
    ASSERT_TRUE(priorities);
    EXPECT_GT(priorities->consistencyRatio, .1);
    EXPECT_NE(priorities->revisitRow, priorities->revisitColumn);
    const auto consistent = ahpPriorities({{1, 2, 4}, {.5, 1, 2}, {.25, .5, 1}}, "c");
    ASSERT_TRUE(consistent);
    EXPECT_NEAR(consistent->consistencyRatio, 0, 1e-12);
    EXPECT_NEAR(consistent->weights[0], 4. / 7, 1e-12);
}

TEST(Ahp, ImpliesADoubtfulComparisonFromTheOthersAlone)
{
    // By hand: 3 · 9 = 27 and 1/3 · 1/9 = 1/27 lie beyond the scale; 1/3 · 1/3 = 1/9 mends it all.
    auto judged = std::vector<std::vector<double>>{{1, 3, 1. / 3}, {1. / 3, 1, 9}, {3, 1. / 9, 1}};
    const auto before = ahpPriorities(judged, "c");
    ASSERT_TRUE(before);
    EXPECT_NEAR(before->consistencyRatio, 2.205, 5e-4);
    EXPECT_EQ(before->revisitRow, 1U);
    EXPECT_EQ(before->revisitColumn, 2U);
    EXPECT_NEAR(before->revisitTo, 1. / 9, 1e-12);
    EXPECT_EQ(ratioText(before->revisitTo), "1/9");
    judged[1][2] = 1. / 9;
    judged[2][1] = 9;
    EXPECT_NEAR(ahpPriorities(judged, "c")->consistencyRatio, 0, 1e-9);
}

TEST(Ahp, FindsTheOneComparisonThatWasTurnedRound)
{
    // Weights 8 : 4 : 2 : 1, only the second against the fourth turned round: 1/4 for 4. See
    // tests/oracles/decide.py for the trial of all six.
    const auto priorities =
        ahpPriorities({{1, 2, 4, 8}, {.5, 1, 2, .25}, {.25, .5, 1, 2}, {.125, 4, .5, 1}}, "c");
    ASSERT_TRUE(priorities);
    EXPECT_NEAR(priorities->consistencyRatio, .4026, 5e-5);
    EXPECT_EQ(priorities->revisitRow, 1U);
    EXPECT_EQ(priorities->revisitColumn, 3U);
    EXPECT_NEAR(priorities->revisitTo, 4, 1e-9);
}

TEST(Ahp, RefusesTablesThatContradictThemselves)
{
    EXPECT_EQ(ahpPriorities({{1, 2}, {2, 1}}, "c").error().where, "c[1][0]");
    EXPECT_EQ(ahpPriorities({{1, 0}, {2, 1}}, "c").error().where, "c[0][1]");
    EXPECT_EQ(ahpPriorities({{1, 2}}, "c").error().where, "c[0]");
    EXPECT_EQ(ahpPriorities({{2}}, "c").error().where, "c[0]");
}

TEST(WeightStability, TheLeaderChangesExactlyAtTheEnds)
{
    auto decision = decisionOf({{1, 0}, {0, 1}, {.8, .6}}, {.5, .5});
    decision.weightedSumNormalisation = Normalisation::none;
    const auto ranking = rank(decision, RankingMethod::weightedSum);
    ASSERT_TRUE(ranking);
    EXPECT_EQ(ranking->ranks, (std::vector<std::size_t>{2, 2, 1}));
    // .8w + .6(1 − w) = w at w = .75 and = 1 − w at w = 1/3.
    EXPECT_NEAR(ranking->stability[0].upper, .75, 1e-8);
    EXPECT_EQ(ranking->stability[0].above, 0U);
    EXPECT_NEAR(ranking->stability[0].lower, 1. / 3, 1e-8);
    EXPECT_EQ(ranking->stability[0].below, 1U);
    EXPECT_EQ(ranking->why.wouldChange.size(), 4U);
}

TEST(MissingScores, AreRefusedFilledOrBoundedButNeverZero)
{
    auto decision = decisionOf({{10, 1}, {20, 2}, {30, 3}}, {.5, .5});
    decision.alternatives[0].scores[0].reset();
    const auto refused = rank(decision, RankingMethod::weightedSum);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().where, "alternatives[0].scores");
    decision.missing = MissingScores::mean;
    const auto filled = rank(decision, RankingMethod::topsis);
    ASSERT_TRUE(filled);
    ASSERT_EQ(filled->why.inputs.size(), 1U);
    EXPECT_TRUE(filled->why.inputs[0].defaulted);
    decision.missing = MissingScores::bounds;
    decision.alternatives[0].scores[1] = 2.5;
    const auto bounded = rank(decision, RankingMethod::weightedSum);
    ASSERT_TRUE(bounded);
    EXPECT_EQ(bounded->rankRange[0], (std::pair<std::size_t, std::size_t>{2, 2}));
    EXPECT_EQ(bounded->rankRange[2], (std::pair<std::size_t, std::size_t>{1, 1}));
}

TEST(Promethee, PreferenceShapesMeetTheirDefinitions)
{
    struct Case {
        Preference preference;
        double difference;
        double expected;
    };
    const std::vector<Case> cases{{{PreferenceShape::usual, 0, 0, 0}, .1, 1},
                                  {{PreferenceShape::usual, 0, 0, 0}, 0, 0},
                                  {{PreferenceShape::uShape, 2, 0, 0}, 2, 0},
                                  {{PreferenceShape::uShape, 2, 0, 0}, 2.1, 1},
                                  {{PreferenceShape::vShape, 0, 4, 0}, 1, .25},
                                  {{PreferenceShape::level, 1, 3, 0}, 2, .5},
                                  {{PreferenceShape::linear, 1, 3, 0}, 2.5, .75},
                                  {{PreferenceShape::gaussian, 0, 0, 1}, 1, 1 - std::exp(-.5)}};
    for (const auto& one : cases)
        EXPECT_NEAR(preferenceOf(one.preference, one.difference), one.expected, 1e-15);
}

constexpr auto partners = R"({"criteria": [{"name": "growth", "weight": 2},
    {"name": "price", "weight": 1, "direction": "min"}],
    "alternatives": [{"name": "North", "scores": {"growth": 70, "price": 3}},
                     {"name": "South", "scores": {"growth": 50, "price": 2}}]})";

TEST(DecideFile, AnswersEveryMethod)
{
    const auto answer = decideJson(partners, "d", rankingMethodNames());
    ASSERT_TRUE(answer) << answer.error().toEnglish();
    const auto list = json::parse(*answer);
    ASSERT_EQ(list.size(), 5U);
    for (const auto& one : list) {
        EXPECT_EQ(one["ranks"].size(), 2U);
        EXPECT_NEAR(one["weights"]["growth"].get<double>(), 2. / 3, 1e-12);
    }
    EXPECT_EQ(list[0]["ranks"]["North"], 1);
}

struct BadFile {
    const char* text;
    const char* where;
};

TEST(DecideFile, RefusesBadInputAndSaysWhere)
{
    const std::vector<BadFile> files{
        {R"({"criteria": [], "alternatives": [{"name": "A"}]})", "d: criteria"},
        {R"({"criteria": [{"name": "x", "weight": 0}],
             "alternatives": [{"name": "A", "scores": {"x": 1}}]})",
         "d: criteria"},
        {R"({"criteria": [{"name": "x", "weight": -1}],
             "alternatives": [{"name": "A", "scores": {"x": 1}}]})",
         "d: criteria[0].weight"},
        {R"({"criteria": [{"name": "x", "weight": 1}],
             "alternatives": [{"name": "A", "scores": {"y": 1}}]})",
         "d: alternatives[0].scores[\"y\"]"},
        {R"({"criteria": [{"name": "x", "weight": 1}],
             "alternatives": [{"name": "A", "scores": {"x": "high"}}]})",
         "d: alternatives[0].scores[\"x\"]"},
        {R"({"criteria": [{"name": "x", "weight": 1}],
             "alternatives": [{"name": "A", "scores": {}}]})",
         "d: criteria[0]"},
        {R"({"criteria": [{"name": "x", "weight": 1}],
             "alternatives": [{"name": "A", "scores": {"x": 1}},
                              {"name": "A", "scores": {"x": 1}}]})",
         "d: alternatives[1]"},
        {R"({"criteria": [{"name": "x", "weight": 1, "direction": "up"}],
             "alternatives": [{"name": "A", "scores": {"x": 1}}]})",
         "d: criteria[0].direction"},
        {R"({"criteria": [{"name": "x", "weight": 1,
                           "preference": {"shape": "linear", "q": 3, "p": 2}}],
             "alternatives": [{"name": "A", "scores": {"x": 1}}]})",
         "d: criteria[0].preference"},
    };
    for (const auto& file : files) {
        const auto answer = decideJson(file.text, "d", {"weighted-sum"});
        ASSERT_FALSE(answer) << file.text;
        EXPECT_EQ(answer.error().code, model::ErrorCode::input);
        EXPECT_EQ(answer.error().where, file.where) << answer.error().toEnglish();
    }
}

} // namespace
} // namespace concordat::formation
