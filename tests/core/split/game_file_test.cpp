#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <sstream>

#include "core/split/game_file.h"

namespace concordat::split {
namespace {

using nlohmann::json;

constexpr auto three = R"({"players": ["A", "B", "C"], "values": {"A": 0, "B": 0, "C": 0,
    "A,B": 1170, "A,C": 770, "C, B": 210, "A,B,C": 1530}})";

model::Result<std::string> split(std::string_view game, const std::vector<std::string>& methods)
{
    measures::InputText text(game);
    return splitJson(text, "g", methods);
}

json answerTo(std::string_view game, const std::vector<std::string>& methods)
{
    const auto answer = split(game, methods);
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
         "g: values[\"A\"]"},
        {R"({"players": ["A"], "values": {"A": 1}, "cost": true, "cost": false})", "equal",
         "g: cost"},
        {R"({"players": ["A"], "values": {"A": 1}, "players": ["A"]})", "equal", "g: players"},
        {R"({"players": ["A"], "values": {"A": {"A": 1}}})", "equal", "g: values[\"A\"]"},
        {R"({"players": ["A"], "values": {"A": "1"}})", "equal", "g: values[\"A\"]"},
        {R"({"players": ["A"], "values": [1]})", "equal", "g: values"},
        {R"({"values": {"A": 1}})", "equal", "g"},
        {R"({"values": {"A": 1, "X": {"A": [0]}}, "players": ["A"]})", "equal", "g: values[\"X\"]"},
        {"{\"players\": [\"A\"],\n \"values\": {\"A\": 1,\n}}", "equal", "g:3:1"},
        {"{\"players\": [\"A\"],\n \"values\": {\"A\": 1\n", "equal", "g:3:1"},
        {R"({"players": ["A"], "value": {"A": 1}})", "equal", "g: [\"value\"]"},
        {R"({"players": ["A","B"], "values": {"A": 0, "B": 0, "A,X": 1}})", "equal",
         "g: values[\"A,X\"]"},
        {R"({"players": ["A","B"], "values": {"A": 0, "A,B": 1}})", "equal", "g: values"},
        {R"({"players": ["A","B"], "values": {"A": 0, "B": null, "A,B": 1}})", "equal",
         "g: values[\"B\"]"},
        {R"({"players": ["A"], "values": {"A": NaN}})", "equal", "g:1:36"},
        {R"({"players": ["A"], "values": {"A": 1e999}})", "equal", "g: values[\"A\"]"},
        {R"({"players": ["A"], "weights": {"A": 1e999}, "values": {"A": 1}})", "equal", "g:1:41"},
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
        const auto answer = split(game.text, {game.method});
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
    const auto answer = split(game.dump(), {"shapley"});
    ASSERT_FALSE(answer);
    EXPECT_NE(answer.error().toEnglish().find("8796.09 gigabytes"), std::string::npos)
        << answer.error().toEnglish();
}

std::string gameOf(std::size_t players, bool playersFirst)
{
    std::string names;
    std::string values;
    for (std::size_t i = 0; i < players; ++i)
        names += (i > 0 ? ", \"P" : "\"P") + std::to_string(i) + '"';
    for (std::size_t s = 1; s < std::size_t{1} << players; ++s) {
        std::string key;
        for (std::size_t i = 0; i < players; ++i) {
            if ((s >> i & 1) != 0)
                key += (key.empty() ? "P" : ", P") + std::to_string(i);
        }
        values += (s > 1 ? ",\n\"" : "\"") + key + "\": " + std::to_string(s * s);
    }
    return playersFirst ? "{\"players\": [" + names + "], \"values\": {" + values + "}}"
                        : "{\"values\": {" + values + "}, \"players\": [" + names + "]}";
}

TEST(SplitFile, FillsTheTableWhateverComesFirstAndHoweverItIsRead)
{
    for (const bool playersFirst : {true, false}) {
        const auto written = gameOf(13, playersFirst); // some pieces long
        ASSERT_GT(written.size(), 200000U);
        std::istringstream stream(written);
        measures::InputText fromStream(stream);
        measures::InputText fromMemory{std::string_view(written)};
        for (auto* text : {&fromStream, &fromMemory}) {
            const auto game = readGame(*text, "g", 1e9);
            ASSERT_TRUE(game) << game.error().toEnglish();
            ASSERT_EQ(game->values.size(), 8192U);
            for (std::size_t s = 0; s < 8192; ++s)
                ASSERT_EQ(game->values[s], static_cast<double>(s * s));
        }
    }
}

TEST(SplitFile, AMistakeFarIntoAStreamHasItsLineAndColumn)
{
    auto written = gameOf(13, true);
    written.resize(written.rfind('"') + 1);
    written += "?";
    std::istringstream stream(written);
    measures::InputText text(stream);
    const auto game = readGame(text, "g", 1e9);
    ASSERT_FALSE(game);
    const auto lines = std::count(written.begin(), written.end(), '\n');
    const auto column = written.size() - written.rfind('\n') - 1;
    EXPECT_EQ(game.error().where, "g:" + std::to_string(lines + 1) + ":" + std::to_string(column));
}

/// A pipe: it cannot go back.
class ReadOnce : public std::stringbuf {
public:
    using std::stringbuf::stringbuf;

protected:
    pos_type seekpos(pos_type, std::ios_base::openmode) override { return pos_type(off_type(-1)); }
};

TEST(SplitFile, WhatCanBeReadOnlyOnceNamesItsPlayersFirst)
{
    for (const bool playersFirst : {true, false}) {
        ReadOnce buffer(gameOf(3, playersFirst));
        std::istream stream(&buffer);
        measures::InputText text(stream);
        const auto game = readGame(text, "g", 1e9);
        ASSERT_EQ(game.operator bool(), playersFirst);
        if (!playersFirst) {
            EXPECT_EQ(game.error().where, "g: values");
        }
    }
}

TEST(SplitFile, TheTableIsTheOnlyOneThatIsHeld)
{
    for (const auto* cost : {"false", "true"}) {
        measures::InputText text{std::string_view(three)};
        auto game = readGame(text, "g", 1e9);
        ASSERT_TRUE(game);
        game->cost = std::string_view(cost) == "true";
        std::vector<double> made;
        const auto table = gainTable(*game, made, 1e9);
        ASSERT_TRUE(table);
        EXPECT_EQ(table->data(), game->values.data());
        EXPECT_TRUE(made.empty());
    }
}

TEST(SplitFile, ARuleThatNeedsASecondTableIsRefusedWhenBothAreTooLarge)
{
    auto game = json::parse(three);
    game["weights"] = {{"A", 1}, {"B", 1}, {"C", 2}};
    const auto written = game.dump();
    SplitOptions options;
    options.memoryLimit = tableBytes(3);
    for (const auto* method : {"shapley", "tau", "myerson", "nucleolus", "weighted-shapley"}) {
        measures::InputText text{std::string_view(written)};
        const auto answer = splitJson(text, "g", {method}, options);
        EXPECT_EQ(answer.operator bool(), method != std::string_view("weighted-shapley")) << method;
    }
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
    const auto refused = split(game.dump(), {"banzhaf"});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, model::ErrorCode::unsolvable);
}

TEST(SplitFile, AskingForAnUnknownRuleIsWrongUsage)
{
    const auto answer = split("{}", {"shapely"});
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, model::ErrorCode::usage);
}

} // namespace
} // namespace concordat::split
