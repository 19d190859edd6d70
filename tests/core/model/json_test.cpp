#include "core/model/json.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <random>

using namespace concordat::model;

namespace {

Result<State> read(const std::string& text)
{
    auto json = parseJson(text, "f.json");
    if (!json)
        return std::move(json.error());
    return stateFromJson(*json, "f.json");
}

const std::string head =
    R"({"format":"concordat","formatVersion":1,"consortium":[{"id":"c","name":"C"}])";

TEST(Json, WritesAndReadsTheSameStateInBothStyles)
{
    const auto state = read(head + R"(,"member":[{"id":"b","name":"=1+1 \"q\" \n 名","kind":"SME",
        "identifiers":[{"scheme":"PIC","value":"1"}],"joinedOn":"2026-01-31"},
        {"id":"a","name":"A"}],"contribution":[{"id":"x","member":"a",
        "pledged":{"amount":1250.55,"currency":"EUR","year":2024},"paid":"10 EUR"}]})");
    ASSERT_TRUE(state) << state.error().toEnglish();
    EXPECT_EQ(state->rows<Member>()[0].id.value(), "a") << "rows are kept in order of id";
    EXPECT_EQ(state->rows<Member>()[1].kind, ActorKind::smallMediumEnterprise);
    EXPECT_EQ(state->rows<Contribution>()[0].pledged.tenThousandths, 12505500);
    for (const auto style : {JsonStyle::compact, JsonStyle::full}) {
        const auto again = read(toJson(*state, style));
        ASSERT_TRUE(again) << again.error().toEnglish();
        EXPECT_TRUE(*again == *state);
    }
}

TEST(Json, EveryCharacterIsWrittenAsJsonWantsItWhereverItStands)
{
    for (std::size_t at = 0; at < 20; ++at) {
        for (int byte = 0; byte < 0x80; ++byte) {
            std::string text(20, 'a');
            text[at] = static_cast<char>(byte);
            std::string quoted;
            appendQuoted(quoted, text);
            EXPECT_EQ(nlohmann::json::parse(quoted).get<std::string>(), text);
            const bool plain = quoted == '"' + text + '"';
            EXPECT_EQ(plain, byte >= 0x20 && byte != '"' && byte != '\\' && byte != 0x7F) << byte;
        }
    }
}

struct BadDocument {
    const char* tail;
    const char* word;
};

TEST(Json, NamesTheRowAndFieldThatCannotBeRead)
{
    for (const auto& bad : std::vector<BadDocument>{
             {R"(,"member":[{"id":"a","nmae":"A"}]})", "member[0], nmae"},
             {R"(,"member":[{"id":"a","kind":"Unicorn"}]})", "member[0], kind"},
             {R"(,"member":[{"name":"A"}]})", "id"},
             {R"(,"member":[{"id":"a"},{"id":"a"}]})", "Two rows"},
             {R"(,"members":[]})", "members"},
             {R"(,"member":[{"id":"a","joinedOn":"31.1.2026"}]})", "joinedOn"},
             {R"(,"holding":[{"id":"a","level":"high"}]})", "level"},
             {R"(,"contribution":[{"id":"a","pledged":{"amount":1,"curency":"EUR"}}]})", "curency"},
             {R"(,"member":[{"id":"a","name":null}]})", "cannot be empty"},
             {R"(,"member":7})", "member"}}) {
        const auto state = read(head + bad.tail);
        ASSERT_FALSE(state) << bad.tail;
        EXPECT_NE(state.error().toEnglish().find(bad.word), std::string::npos)
            << state.error().toEnglish();
    }
}

TEST(Json, SyntaxErrorsHaveLineAndColumn)
{
    const auto json = parseJson("{\n \"a\": 1,\n  oops}", "f.json");
    ASSERT_FALSE(json);
    EXPECT_EQ(json.error().where, "f.json:3:3");
}

TEST(Json, NestingThatNobodyNeedsIsRefusedWhereItBegins)
{
    const auto nested = [](std::size_t levels) {
        return "{\n\"a\\\"[\": " + std::string(levels - 1, '[') + std::string(levels - 1, ']') +
               "}";
    };
    EXPECT_TRUE(parseJson(nested(64), "f.json"));
    for (const std::size_t levels : {65U, 300'000U}) {
        const auto json = parseJson(nested(levels), "f.json");
        ASSERT_FALSE(json);
        EXPECT_EQ(json.error().where, "f.json:2:72");
    }
    EXPECT_TRUE(parseJson("\"" + std::string(1000, '[') + "\\\"[[\"", "f.json"));
}

TEST(Json, AWrongValueIsNamedInAFewWholeCharacters)
{
    const auto found = [](const char* value) {
        const auto state = read(std::string{R"({"format":"concordat","formatVersion":1,)"} +
                                R"("consortium":[{"id":"c","name":)" + value + "}]}");
        EXPECT_FALSE(state);
        return state ? std::string{} : state.error().toEnglish();
    };
    EXPECT_NE(found("[[[1]]]").find("found a list."), std::string::npos) << found("[[[1]]]");
    EXPECT_NE(found("{\"a\":1}").find("found an object."), std::string::npos);
    EXPECT_NE(found("17").find("found 17."), std::string::npos);
    const auto state =
        read(R"({"format":"concordat","formatVersion":1,"consortium":[{"id":"c",)"
             R"("name":"C","form":"联联联联联联联联联联联联联联联联联联联联联联"}]})");
    ASSERT_FALSE(state);
    EXPECT_TRUE(isStorableText(state.error().toEnglish())) << state.error().toEnglish();
}

TEST(Json, EveryAmountComesBackToTheTenThousandth)
{
    const auto cost = [](const std::string& written) {
        return read(R"({"format":"concordat","formatVersion":1,"consortium":[{"id":"c",)"
                    R"("name":"C","totalCost":)" +
                    written + "}]}");
    };
    std::mt19937_64 random{7};
    for (int i = 0; i < 2000; ++i) {
        Consortium consortium;
        consortium.id = Id<Consortium>{"c"};
        consortium.name = "C";
        const auto digits = static_cast<std::int64_t>(random() >> (1 + random() % 60));
        consortium.totalCost = Money{i % 2 == 0 ? digits : -digits, "EUR", i % 3 == 0 ? 1992 : 0};
        const auto& info = table(tableOf<Consortium>());
        const auto json = parseJson(rowToJson(info, &consortium, JsonStyle::full), "row");
        ASSERT_TRUE(json);
        const auto row = rowFromJson(info, *json, "row");
        ASSERT_TRUE(row) << row.error().toEnglish();
        EXPECT_EQ(static_cast<const Consortium*>(row->get())->totalCost, consortium.totalCost);
    }
    for (const auto* amount : {"1234567890123.4567", "-922337203685477.5807", "0.1", "12500"}) {
        const auto state = cost(R"({"amount":")" + std::string{amount} + R"(","currency":"EUR"})");
        ASSERT_TRUE(state) << state.error().toEnglish();
        EXPECT_EQ(state->consortium().totalCost.amountString(), amount);
    }
    const auto whole = cost(R"({"amount":922337203685477,"currency":"EUR"})");
    ASSERT_TRUE(whole);
    EXPECT_EQ(whole->consortium().totalCost.amountString(), "922337203685477");
    for (const auto* amount : {"\"\"", "\"12 EUR\"", "\"1e9\"", "\"9223372036854775\"", "1e300"})
        EXPECT_FALSE(cost(R"({"amount":)" + std::string{amount} + R"(,"currency":"EUR"})"))
            << amount;
    EXPECT_FALSE(cost(R"({"amount":1,"currency":"EUR","year":4294969288})"));
    for (const auto* amount : {"\"1.2.3\"", "\"--5\"", "\"+-1\"", "\".\""}) {
        const auto state = cost(R"({"amount":)" + std::string{amount} + R"(,"currency":"EUR"})");
        ASSERT_FALSE(state) << amount;
        EXPECT_EQ(state.error().toEnglish().find("too large"), std::string::npos) << amount;
    }
    EXPECT_EQ(toJson(*cost(R"("1234.5 EUR")")).find(R"("amount":")"), std::string::npos);
}

TEST(Json, ADocumentOfANewerProgramIsRefused)
{
    // The second is 1 in the lower half of its bits.
    for (const std::string version : {"99", "4294967297", "18446744073709551615"}) {
        const auto state = read(R"({"format":"concordat","formatVersion":)" + version +
                                R"(,"consortium":[{"id":"c","name":"C"}]})");
        ASSERT_FALSE(state) << version;
        EXPECT_EQ(state.error().code, ErrorCode::newer) << version;
    }
}

TEST(Json, TheSchemaDescribesEveryFieldOfEveryTable)
{
    const auto schema = nlohmann::json::parse(jsonSchema());
    for (const auto& info : tables()) {
        ASSERT_TRUE(schema["$defs"].contains(info.name)) << info.name;
        for (const auto& field : info.fields)
            EXPECT_TRUE(schema["$defs"][info.name]["properties"].contains(field.name))
                << info.name << " " << field.name;
    }
}

} // namespace
