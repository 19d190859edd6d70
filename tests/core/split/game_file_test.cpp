#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/split/division.h"

namespace concordat::split {
namespace {

using nlohmann::json;

constexpr auto three = R"({"players": ["A", "B", "C"], "values": {"A": 0, "B": 0, "C": 0,
    "A,B": 1170, "A,C": 770, "C, B": 210, "A,B,C": 1530}})";

json answerTo(std::string_view game, const std::vector<std::string>& methods)
{
    const auto answer = splitJson(game, "game.json", methods);
    EXPECT_TRUE(answer) << (answer ? "" : answer.error().toEnglish());
    return answer ? json::parse(*answer) : json();
}

TEST(SplitFile, AnswersOneRuleAsAnObjectAndSeveralAsAList)
{
    const auto one = answerTo(three, {"nucleolus"});
    EXPECT_EQ(one["method"], "nucleolus");
    EXPECT_EQ(one["shares"]["A"], 955);
    EXPECT_EQ(one["fractions"]["C"], "180");
    EXPECT_EQ(one["exact"], true);
    EXPECT_TRUE(one["standardError"].is_null());
    EXPECT_EQ(one["inCore"], true);
    EXPECT_EQ(one["certified"], true);
    EXPECT_FALSE(one["explanation"]["formula"].get<std::string>().empty());
    EXPECT_EQ(answerTo(three, {"equal", "shapley"}).size(), 2U);
}

TEST(SplitFile, ListsWhoObjectsAndByHowMuch)
{
    const auto answer = answerTo(three, {"equal"});
    EXPECT_EQ(answer["inCore"], false);
    ASSERT_EQ(answer["objections"].size(), 1U);
    EXPECT_EQ(answer["objections"][0]["coalition"], json({"A", "B"}));
    EXPECT_NEAR(answer["objections"][0]["excess"].get<double>(), 150, 1e-9);
}

TEST(SplitFile, ReadsEveryKindOfGame)
{
    EXPECT_EQ(answerTo(R"({"voting": {"players": ["A","B","C"],
        "rules": [{"quota": 51, "weights": [50, 30, 20]}]}})",
                       {"shapley"})["fractions"]["A"],
              "2/3");
    EXPECT_EQ(answerTo(R"({"airport": {"players": ["S","L"], "costs": [6, 10],
        "counts": [2, 1]}})",
                       {"shapley"})["shares"]["L"],
              6);
    EXPECT_EQ(answerTo(R"({"bankruptcy": {"estate": 200,
        "claims": {"A": 100, "B": 200, "C": 300}}})",
                       {"nucleolus"})["shares"]["B"],
              75);
    EXPECT_EQ(answerTo(R"({"shared": {"players": ["A","B","C"], "parts": [
        {"worth": 12, "players": ["A","B"]}, {"worth": 9, "players": ["C","A","B"]}]}})",
                       {"shapley"})["fractions"]["A"],
              "9");
    EXPECT_EQ(answerTo(R"({"synergy": {"players": ["A","B"], "single": [1, 2],
        "pairs": [["A","B",4]]}})",
                       {"shapley"})["shares"]["B"],
              4);
}

TEST(SplitFile, SharesCostsAsCosts)
{
    const auto answer = answerTo(R"({"players": ["A","B"], "cost": true,
        "values": {"A": 10, "B": 20, "A,B": 24}})",
                                 {"shapley"});
    EXPECT_EQ(answer["shares"]["A"], 7);
    EXPECT_EQ(answer["inCore"], true);
}

TEST(SplitFile, RulesGetWhatTheyNeedFromTheFile)
{
    auto game = json::parse(three);
    game["unions"] = json::parse(R"([["A", "B"]])");
    game["links"] = json::parse(R"([["A", "B"]])");
    game["weights"] = {{"A", 1}, {"B", 1}, {"C", 2}};
    game["comparisons"] = json::parse("[[1,1,0.5],[1,1,0.5],[2,2,1]]");
    game["factors"] = json::parse(
        R"([{"name": "risk", "weight": 0.5, "shares": {"A": 0.2, "B": 0.3, "C": 0.5}}])");
    EXPECT_EQ(answerTo(game.dump(), {"weighted"})["shares"]["C"], 765);
    EXPECT_NEAR(answerTo(game.dump(), {"ahp"})["shares"]["C"].get<double>(), 765, 1e-9);
    EXPECT_EQ(answerTo(game.dump(), {"myerson"})["shares"]["A"], 585);
    for (const auto* method : {"owen", "weighted-shapley", "position", "corrected-shapley", "nash"})
        answerTo(game.dump(), {method});
}

struct BadGame {
    const char* text;
    const char* method;
    const char* where;
};

TEST(SplitFile, RefusesUnusableGamesAndSaysWhere)
{
    const std::vector<BadGame> games{
        {R"({"players": ["A","B"], "values": {"A": 0, "B": 0, "A,B": 1, "B,A": 1}})", "equal",
         "g: values[\"B,A\"]"},
        {R"({"players": ["A","B"], "values": {"A": 0, "A": 0, "B": 1, "A,B": 1}})", "equal",
         "g: A"},
        {R"({"players": ["A","B"], "values": {"A": 0, "B": 0, "A,X": 1}})", "equal",
         "g: values[\"A,X\"]"},
        {R"({"players": ["A","B"], "values": {"A": 0, "A,B": 1}})", "equal", "g: values"},
        {R"({"players": ["A","B"], "values": {"A": 0, "B": null, "A,B": 1}})", "equal",
         "g: values[\"B\"]"},
        {R"({"players": ["A"], "values": {"A": NaN}})", "equal", "g:1:36"},
        {R"({"players": ["A"], "values": {"A": 1e999}})", "equal", "g"},
        {R"({"players": [], "values": {}})", "equal", "g: players"},
        {R"({"players": ["A","B"]})", "equal", "g"},
        {R"({"bankruptcy": {"estate": 5, "claims": {"A": -1, "B": 9}}})", "equal",
         "g: bankruptcy.claims[\"A\"]"},
        {R"({"bankruptcy": {"estate": 50, "claims": {"A": 1, "B": 9}}})", "equal",
         "g: bankruptcy.estate"},
        {R"({"players": ["A","B"], "values": {"A": 0, "B": 0, "A,B": 1},
             "weights": {"A": 1, "B": 0}})",
         "weighted", "g: weights[\"B\"]"},
        {R"({"players": ["A","B"], "values": {"A": 0, "B": 0, "A,B": 1}})", "weighted",
         "g: weights"},
        {R"({"players": ["A","B"], "values": {"A": 0, "B": 0, "A,B": 1},
             "links": [["A","A"]]})",
         "myerson", "g: links[0]"},
        {R"({"players": ["A","B"], "values": {"A": 0, "B": 0, "A,B": 1},
             "factors": [{"name": "risk", "shares": {"A": 0.7, "B": 0.7}}]})",
         "corrected-shapley", "g: factors[0].shares"},
    };
    for (const auto& game : games) {
        const auto answer = splitJson(game.text, "g", {game.method});
        ASSERT_FALSE(answer) << game.text;
        EXPECT_EQ(answer.error().code, model::ErrorCode::input);
        EXPECT_EQ(answer.error().where, game.where) << answer.error().toEnglish();
    }
}

TEST(SplitFile, ATableBeyondMemoryIsRefusedBeforehandWithItsSize)
{
    json game;
    for (int i = 0; i < 40; ++i)
        game["players"].push_back("P" + std::to_string(i));
    game["missing"] = "zero";
    game["values"] = {{"P1", 1}};
    const auto answer = splitJson(game.dump(), "g", {"shapley"});
    ASSERT_FALSE(answer);
    EXPECT_NE(answer.error().toEnglish().find("8796.09 gigabytes"), std::string::npos)
        << answer.error().toEnglish();
}

TEST(SplitFile, LargeSynergyGamesNeedNoTable)
{
    json game;
    for (int i = 0; i < 200; ++i) {
        game["synergy"]["players"].push_back("P" + std::to_string(i));
        game["synergy"]["single"].push_back(i);
        if (i > 0)
            game["synergy"]["pairs"].push_back({"P0", "P" + std::to_string(i), 2});
    }
    const auto answer = answerTo(game.dump(), {"shapley"});
    EXPECT_EQ(answer["shares"]["P0"], 199);
    EXPECT_EQ(answer["shares"]["P7"], 8);
    EXPECT_TRUE(answer["inCore"].is_null());
    const auto refused = splitJson(game.dump(), "g", {"banzhaf"});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, model::ErrorCode::unsolvable);
}

TEST(SplitFile, AskingForAnUnknownRuleIsWrongUsage)
{
    const auto answer = splitJson("{}", "g", {"shapely"});
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, model::ErrorCode::usage);
}

} // namespace
} // namespace concordat::split
