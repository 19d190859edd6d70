#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <thread>

#include "core/warnings/warnings.h"
#include "tests/core/samples/sample_files.h"

using namespace concordat;
using model::Date;
using nlohmann::json;
using testing::IsEmpty;
using testing::Not;
using warnings::Status;

namespace {

const Date today{2026, 6, 30};

/// A consortium with these rows; what a case need not say is filled in.
model::State stateOf(json rows)
{
    json document{{"format", "concordat"}, {"formatVersion", model::documentFormat}};
    json consortium = rows.contains("consortium") ? rows["consortium"] : json::object();
    consortium["id"] = "c";
    consortium["name"] = "Case";
    rows["consortium"] = json::array({consortium});
    for (auto& [table, list] : rows.items()) {
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (!list[i].contains("id"))
                list[i]["id"] = table + std::to_string(i);
        }
        document[table] = list;
    }
    auto state = model::stateFromJson(document, "case");
    EXPECT_TRUE(state) << test::explained(state.error());
    return state ? *std::move(state) : model::State{};
}

/// Every rule with a state in which it fires, one in which it does not, and what it lacks or has no
/// subject in. The states are minimal; where a number decides, they lie on both sides of it.
json cases()
{
    auto parsed = model::parseJson(test::fileText(std::filesystem::path{CONCORDAT_SOURCE_DIR} /
                                                  "tests/data/warnings/cases.json"),
                                   "cases.json");
    EXPECT_TRUE(parsed);
    return parsed ? *std::move(parsed) : json::array();
}

/// A pair is two raters: in a round that demands three it is told that there is one, not which.
TEST(WarningRules, AWeakLinkIsNamedOnlyWhereMeansOfTwoAreShown)
{
    const auto messageOf = [](int minimum) {
        const auto rating = [](const char* rater, const char* rated, int score) {
            return json{{"round", "r"}, {"rater", rater}, {"rated", rated}, {"score", score}};
        };
        const auto judgement = warnings::judge(
            stateOf({{"member",
                      {{{"id", "a"}, {"name", "Alba"}},
                       {{"id", "b"}, {"name", "Brno"}},
                       {{"id", "c"}, {"name", "Cork"}}}},
                     {"trustRound", {{{"id", "r"}, {"name", "R"}, {"minimumRaters", minimum}}}},
                     {"trustRating",
                      {rating("a", "b", 10), rating("b", "a", 20), rating("b", "c", 80),
                       rating("c", "b", 80)}}}),
            model::Date{2026, 6, 30});
        const auto& finding = judgement.of(11).finding;
        EXPECT_EQ(finding.status, Status::fired);
        std::string words = toEnglish(finding.message);
        for (const auto& each : finding.evidence)
            words += " | " + toEnglish(each.value);
        return words;
    };
    EXPECT_NE(messageOf(2).find("Alba – Brno"), std::string::npos) << messageOf(2);
    EXPECT_NE(messageOf(2).find("1 of 2"), std::string::npos) << messageOf(2);
    EXPECT_EQ(messageOf(3).find("Alba"), std::string::npos) << messageOf(3);
    EXPECT_EQ(messageOf(3).find("1 of 2"), std::string::npos) << messageOf(3);
    EXPECT_NE(messageOf(3).find("at least one"), std::string::npos) << messageOf(3);
}

TEST(WarningRules, AreSixtySixWithEverythingThatIsSaidOfOne)
{
    const auto& rules = warnings::allRules();
    ASSERT_EQ(rules.size(), 66);
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const auto& rule = rules[i];
        EXPECT_EQ(rule.number, static_cast<int>(i) + 1);
        EXPECT_FALSE(rule.source.empty());
        EXPECT_FALSE(rule.page.empty());
        EXPECT_NE(std::string{rule.title.source}, "");
        EXPECT_NE(std::string{rule.condition.source}, "");
        EXPECT_NE(std::string{rule.remedy.source}, "");
        for (const auto& spec : rule.parameters) {
            EXPECT_GE(spec.value, spec.least);
            EXPECT_LE(spec.value, spec.most);
            EXPECT_NE(std::string{rule.condition.source}.find("{" + std::string{spec.name} + "}"),
                      std::string::npos)
                << rule.number << " does not say " << spec.name;
        }
    }
}

TEST(WarningRules, FireStayClearOrSayWhatTheyLack)
{
    std::map<int, std::set<std::string>> covered;
    for (const auto& each : cases()) {
        const int number = each["rule"];
        const auto expected = each["expected"].get<std::string>();
        covered[number].insert(expected);
        const auto judgement = warnings::judge(stateOf(each["state"]), today);
        const auto& finding = judgement.of(number).finding;
        EXPECT_EQ(statusName(finding.status), expected)
            << number << " " << toEnglish(finding.message) << " " << each["state"];
        switch (finding.status) {
        case Status::notJudgeable: EXPECT_THAT(finding.missing, Not(IsEmpty())) << number; break;
        case Status::clear: EXPECT_THAT(finding.evidence, Not(IsEmpty())) << number; break;
        default: EXPECT_FALSE(finding.message.empty()) << number; break;
        }
    }
    for (int number = 1; number <= 66; ++number) {
        EXPECT_EQ(covered[number].count("fired"), 1) << number;
        EXPECT_EQ(covered[number].count("clear"), 1) << number;
    }
}

TEST(WarningRules, SayOfAnEmptyConsortiumWhatTheyNeedAndAreNeverGreen)
{
    const auto judgement = warnings::judge(stateOf(json::object()), today);
    for (const auto& warning : judgement.warnings) {
        const auto expected =
            warning.rule->number == 45 ? Status::notApplicable : Status::notJudgeable;
        EXPECT_EQ(warning.finding.status, expected) << warning.rule->number;
        EXPECT_EQ(warning.finding.missing.empty(), expected == Status::notApplicable);
    }
}

TEST(WarningRules, TakeTheConsortiumsNumberAndBeforeItTheProfiles)
{
    const json rows{
        {"goal",
         json::array({{{"title", "X"}, {"owner", "a"}},
                      {{"title", "Y"}, {"owner", "a"}, {"supporters", json::array({"b"})}}})},
        {"member", json::array({{{"id", "a"}, {"name", "A"}, {"status", "signatory"}},
                                {{"id", "b"}, {"name", "B"}, {"status", "signatory"}}})},
        {"assumption",
         json::array({{{"subject", "warning.9"}, {"name", "overlap"}, {"value", 60}}})}};
    // One goal of two is common to both: an overlap of 50 %.
    auto own = rows;
    own.erase("assumption");
    EXPECT_EQ(warnings::judge(stateOf(own), today).of(9).finding.status, Status::clear);

    const auto state = stateOf(rows);
    const auto set = warnings::judge(state, today);
    EXPECT_EQ(set.of(9).finding.status, Status::fired);
    EXPECT_EQ(set.of(9).parameters.front().origin, warnings::Origin::consortium);

    const auto profile =
        warnings::readProfile(R"({"name":"Strict reader","rules":{"9":{"overlap":40}}})", "p.json");
    ASSERT_TRUE(profile) << profile.error().toEnglish();
    const auto judged = warnings::judge(state, today, &*profile);
    EXPECT_EQ(judged.profile, "Strict reader");
    EXPECT_EQ(judged.of(9).finding.status, Status::clear);
    EXPECT_EQ(judged.of(9).parameters.front().origin, warnings::Origin::profile);
}

TEST(WarningRules, RefuseAProfileWithItsPlace)
{
    const auto refused = [](const char* text) {
        const auto profile = warnings::readProfile(text, "p.json");
        return profile ? std::string{} : profile.error().toEnglish();
    };
    EXPECT_THAT(refused(R"({"name":"P","rules":{"67":{}}})"), testing::HasSubstr("67"));
    EXPECT_THAT(refused(R"({"name":"P","rules":{"8":{"sahre":50}}})"), testing::HasSubstr("sahre"));
    EXPECT_THAT(refused(R"({"name":"P","rules":{"8":{"share":150}}})"), testing::HasSubstr("100"));
    EXPECT_THAT(refused(R"({"rules":{}})"), testing::HasSubstr("name"));
}

TEST(WarningRules, AreAcknowledgedUntilTheDayTheAcknowledgementExpires)
{
    const json rows{{"goal", json::array({{{"title", "X"}}})},
                    {"warningAcknowledgement", json::array({{{"rule", 10},
                                                             {"reason", "Being worked on."},
                                                             {"acknowledgedOn", "2026-06-01"},
                                                             {"expiresOn", "2026-07-31"}}})}};
    const auto state = stateOf(rows);
    const auto during = warnings::judge(state, today);
    ASSERT_NE(during.of(10).acknowledged, nullptr);
    EXPECT_EQ(during.of(10).acknowledged->reason, "Being worked on.");
    EXPECT_EQ(during.of(10).finding.status, Status::fired);
    EXPECT_FALSE(during.of(10).stands());
    EXPECT_EQ(during.standing(warnings::Severity::medium), 0);
    EXPECT_TRUE(warnings::judge(state, Date(2026, 8, 1)).of(10).stands());
    EXPECT_TRUE(warnings::judge(state, Date(2026, 5, 31)).of(10).stands());
}

TEST(WarningHistory, BeginsWhenAWarningFiresAndEndsWhenItIsClearNotWhenDataAreMissing)
{
    const json open{{"id", "e"}, {"rule", 10}, {"appearedOn", "2026-01-01"}};
    json rows{{"goal", json::array({{{"title", "X"}}})}};
    auto steps = episodeSteps(warnings::judge(stateOf(rows), today));
    ASSERT_EQ(steps.size(), 1);
    EXPECT_FALSE(steps.front().ends);

    rows["warningEpisode"] = json::array({open});
    EXPECT_THAT(episodeSteps(warnings::judge(stateOf(rows), today)), IsEmpty());

    rows["goal"][0]["metric"] = "tests";
    const auto mended = warnings::judge(stateOf(rows), today);
    steps = episodeSteps(mended);
    ASSERT_EQ(steps.size(), 1);
    EXPECT_EQ(steps.front().ends->value(), "e");

    rows.erase("goal");
    EXPECT_THAT(episodeSteps(warnings::judge(stateOf(rows), today)), IsEmpty());
}

TEST(Warnings, GiveTheSameAnswerFromSeveralThreads)
{
    const auto states = test::sampleStates("teaching");
    const auto statuses = [&] {
        std::vector<Status> list;
        for (const auto& warning : warnings::judge(states.front(), today).warnings)
            list.push_back(warning.finding.status);
        return list;
    };
    const auto expected = statuses();
    std::vector<std::vector<Status>> answers(4);
    std::vector<std::thread> threads;
    for (auto& answer : answers)
        threads.emplace_back([&] { answer = statuses(); });
    for (auto& thread : threads)
        thread.join();
    for (const auto& answer : answers)
        EXPECT_EQ(answer, expected);
}

TEST(Warnings, ExplainThemselvesWithNumbersMarkedAsDefaults)
{
    const auto states = test::sampleStates("teaching");
    const auto judgement = warnings::judge(states.front(), today);
    for (const auto& warning : judgement.warnings) {
        const auto why = explain(warning);
        EXPECT_FALSE(why.title.empty());
        EXPECT_EQ(why.rules.size(), 1);
        for (std::size_t i = 0; i < warning.parameters.size(); ++i)
            EXPECT_EQ(why.inputs[i].defaulted,
                      warning.parameters[i].origin == warnings::Origin::builtIn);
    }
}

} // namespace
