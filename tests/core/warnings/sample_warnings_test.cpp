#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/warnings/warnings.h"
#include "tests/core/samples/sample_files.h"

using namespace concordat;
using testing::IsEmpty;
using testing::Not;
using warnings::Status;

namespace {

struct Expected {
    int rule;
    Status status;
};

constexpr auto fired = Status::fired;
constexpr auto clear = Status::clear;
constexpr auto unknown = Status::notJudgeable;
constexpr auto without = Status::notApplicable;

/// SEMATECH as of 31 January 1992, rule by rule, with the fact of the sample it rests on. Most of
/// what a rule wants is not in the secondary excerpts the sample was typed from; then the rule
/// says so. Nothing was added to make one fire.
const std::vector<Expected> sematech{
    {1, unknown}, // no text of an agreement was seen
    {2, unknown}, // no minutes
    {3, unknown}, // LSI Logic's dues are known (LA Times, 7 Jan 1992), not whether they were paid
    {4, unknown}, // August 1987 is known (nap.edu 5707 p. 86), not the first contact
    {5, clear},   // LSI Logic left on 6 Jan 1992, the first founder to leave (LA Times); none of
                  // fourteen left within a year of August 1987 (nap.edu 5707 p. 86)
    {6, unknown}, // nothing on plans after the federal funds
    {7, unknown}, // five years of funding (Wikipedia), no end of the consortium and no single years
    {8, clear},   // up to 100 of about 200 million dollars a year are federal (nap.edu 5707 p. 86)
    {9, unknown}, // one goal of the whole; the members' own goals are not told
    {10, fired},  // the purpose as the GAO gives it (RCED-90-37, 1989) names no measure
    {11, unknown}, // no survey
    {12, unknown},
    {13, unknown}, // DARPA oversees federal money (GAO); supervision of the members is not told
    {14, unknown},
    {15, unknown}, // dues of the other members are not known one by one
    {16, unknown},
    {17, unknown},
    {18, unknown}, // 181 employees of members in the consortium (GAO, Sept 1989): no dated ledger
    {19, unknown},
    {20, unknown},
    {21, unknown},
    {22, unknown},
    {23, unknown},
    {24, unknown}, // LSI Logic found too little direct benefit (LA Times); no shares are told
    {25, unknown},
    {26, unknown},
    {27, unknown},
    {28, unknown},
    {29, unknown}, // Micron, Harris and LSI Logic are small members (Baltimore Sun, 23 Mar 1992);
                   // whether they count as SMEs, and who sat on the board, is not told
    {30, unknown}, // 1 % of sales with a minimum (nap.edu 5707 p. 86); see 29
    {31, unknown},
    {32, unknown},
    {33, unknown},
    {34, unknown},
    {35, unknown},
    {36, unknown},
    {37, unknown},
    {38, unknown},
    {39, clear},   // founded and led by fourteen makers of semiconductors (nap.edu 5707 p. 86)
    {40, without}, // no university among its members
    {41, unknown},
    {42, unknown},
    {43, unknown},
    {44, unknown},
    {45, without}, // in operation since 1988 (Wikipedia), not in maturation
    {46, unknown}, // federal money had been promised for five years; its dates are not told
    {47, unknown},
    {48, unknown}, // seated in Austin (Wikipedia); where its members work together is not told
    {49, unknown},
    {50, unknown},
    {51, unknown},
    {52, unknown},
    {53, without}, // fourteen companies and DARPA (nap.edu 5707 p. 86): no university
    {54, unknown},
    {55, unknown},
    {56, clear}, // thirteen of fourteen companies are left, and DARPA, of fourteen declared
    {57, clear}, // grants are half of the money (nap.edu 5707 p. 86), not more
    {58, unknown},
    {59, unknown},
    {60, unknown}, // the sources do not name one of the review's forms
    {61, unknown},
    {62, unknown},
    {63, unknown},
    {64, unknown},
    {65, unknown},
    {66, unknown},
};

TEST(SampleWarnings, OfSematechInJanuary1992AreWhatItsFactsAllow)
{
    const auto states = test::sampleStates("sematech");
    const auto& state = states.front();
    const auto day = *state.consortium().judgedOn;
    EXPECT_EQ(day.toString(), "1992-01-31");
    const auto judgement = warnings::judge(state, day);
    ASSERT_EQ(sematech.size(), judgement.warnings.size());
    for (const auto& expected : sematech) {
        const auto& finding = judgement.of(expected.rule).finding;
        EXPECT_STREQ(statusName(finding.status), statusName(expected.status))
            << expected.rule << " " << toEnglish(finding.message);
    }
}

TEST(SampleWarnings, OfTheTeachingCaseCanAllBeJudged)
{
    const auto states = test::sampleStates("teaching");
    const auto& state = states.front();
    const auto judgement = warnings::judge(state, *state.consortium().judgedOn);
    for (const auto& warning : judgement.warnings) {
        EXPECT_NE(warning.finding.status, Status::notJudgeable) << warning.rule->number;
        // Its operation is led by core R&D organisations; it is neither a star nor coreless, it has
        // not reached maturation, and its lead is an enterprise.
        const std::vector<int> others{34, 35, 36, 40, 45};
        EXPECT_EQ(warning.finding.status == Status::notApplicable,
                  std::find(others.begin(), others.end(), warning.rule->number) != others.end())
            << warning.rule->number;
    }
    EXPECT_GT(judgement.count(Status::fired), 10);
}

TEST(SampleWarnings, OfAPublishedProjectSayWhichDataItLacks)
{
    const auto states = test::sampleStates("ecsel-one");
    const auto& state = states.front();
    const auto judgement =
        warnings::judge(state, state.consortium().judgedOn.value_or(model::Date(2021, 6, 30)));
    // What CORDIS publishes is enough for the concentration of funding, and for little else.
    EXPECT_EQ(judgement.of(8).finding.status, Status::clear);
    for (const int rule : {1, 11, 20, 22, 29, 47, 51, 54})
        EXPECT_THAT(judgement.of(rule).finding.missing, Not(IsEmpty())) << rule;
    EXPECT_GT(judgement.count(Status::notJudgeable), 40);
}

} // namespace
