#include <gtest/gtest.h>

#include "core/document/draft.h"
#include "core/exchange/trust_table.h"

using namespace concordat;
using exchange::ReadRating;
using exchange::readTrustTable;

namespace {

model::State threeMembers()
{
    document::Draft draft{model::State{}};
    for (const auto& [id, name, shortName] :
         {std::tuple{"m1", "Alpha Works", "ALPHA"}, std::tuple{"m2", "Beta University", "BETA"},
          std::tuple{"m3", "清华大学", ""}}) {
        model::Member member;
        member.id = model::Id<model::Member>{id};
        member.name = name;
        member.shortName = shortName;
        draft.put(member);
    }
    return draft.state();
}

model::Result<std::vector<ReadRating>> readText(const std::string& text)
{
    return readTrustTable(threeMembers(), {"survey.csv", text, "UTF-8", {}, {}});
}

std::string refusal(const std::string& text)
{
    const auto read = readText(text);
    return read ? std::string{} : read.error().toEnglish();
}

} // namespace

TEST(TrustTable, AListNamesMembersByNameShortNameOrId)
{
    const auto read =
        readText("rating,rater,rated\n80,alpha,清华大学\n\"62,5\",Beta University,m1\n,"
                 "m1,m2\n");
    ASSERT_TRUE(read) << read.error().toEnglish();
    ASSERT_EQ(read->size(), 2U);
    EXPECT_EQ((*read)[0].rater.value(), "m1");
    EXPECT_EQ((*read)[0].rated.value(), "m3");
    EXPECT_EQ((*read)[1].score, 62.5);
}

TEST(TrustTable, AListMayHaveChineseHeadingsAndTabs)
{
    const auto read = readText("评价者\t被评价者\t分数\n清华大学\tBETA\t55\n");
    ASSERT_TRUE(read) << read.error().toEnglish();
    EXPECT_EQ(read->front().rater.value(), "m3");
}

TEST(TrustTable, AMatrixHasRatersDownAndRatedAcross)
{
    const auto read = readText(",ALPHA,BETA,清华大学\nALPHA,-,40,\nBETA,70,–,10\n");
    ASSERT_TRUE(read) << read.error().toEnglish();
    ASSERT_EQ(read->size(), 3U);
    EXPECT_EQ((*read)[0].rater.value(), "m1");
    EXPECT_EQ((*read)[0].rated.value(), "m2");
    EXPECT_EQ((*read)[0].score, 40);
}

TEST(TrustTable, EveryUnusableEntryIsNamedWithItsLine)
{
    const auto words =
        refusal("rater,rated,score\nALPHA,BETA,50\nGAMMA,BETA,50\nBETA,ALPHA,101\nBETA,m3,good\n"
                "ALPHA,BETA,60\n");
    EXPECT_NE(words.find("4 entries"), std::string::npos) << words;
    EXPECT_NE(words.find("survey.csv:3"), std::string::npos) << words;
    EXPECT_NE(words.find("GAMMA"), std::string::npos) << words;
    EXPECT_NE(words.find("survey.csv:4"), std::string::npos) << words;
    EXPECT_NE(words.find("101"), std::string::npos) << words;
    EXPECT_NE(words.find("survey.csv:5"), std::string::npos) << words;
    EXPECT_NE(words.find("rated before, in line 2"), std::string::npos) << words;
}

TEST(TrustTable, ATableOfSomethingElseIsRefused)
{
    const std::string layout = "the columns rater, rated and score, or a matrix";
    EXPECT_NE(refusal("name,country\nALPHA,DE\n").find(layout), std::string::npos);
    EXPECT_NE(refusal("rater,rated,stars\nALPHA,BETA,5\n").find(layout), std::string::npos);
    EXPECT_NE(refusal(",ALPHA,GAMMA\nBETA,1,2\n").find("no member"), std::string::npos);
    EXPECT_NE(refusal("rater,rated,score\n").find("no rating"), std::string::npos);
    EXPECT_NE(refusal(",ALPHA\nBETA,1,2\n").find("more scores"), std::string::npos);
}
