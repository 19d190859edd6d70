#include "core/measures/sources.h"

#include <gtest/gtest.h>

namespace {

std::string words(std::string_view places)
{
    return concordat::model::toEnglish(concordat::measures::sourceText(places));
}

TEST(Sources, AreNamedAsAReaderCanLookThemUp)
{
    EXPECT_EQ(words("R93"), "Zhao, Fan & Yang 2026, §3.2");
    EXPECT_EQ(words("R61"), "Zhao, Fan & Yang 2026, §2");
    EXPECT_EQ(words("R166"), "Zhao, Fan & Yang 2026, §5.2");
    EXPECT_EQ(words("T226"), "Study of industrial think tank alliances, §4.1");
    EXPECT_EQ(words("T76"), "Study of industrial think tank alliances, introduction");
}

TEST(Sources, NameEachSectionOnce)
{
    EXPECT_EQ(words("R93, R95"), "Zhao, Fan & Yang 2026, §3.2");
    EXPECT_EQ(words("R87, R144, R150"), "Zhao, Fan & Yang 2026, §3.2, 4.2");
    EXPECT_EQ(words("R120-122"), "Zhao, Fan & Yang 2026, §3.4");
    EXPECT_EQ(words("R71-80"), "Zhao, Fan & Yang 2026, §3.1, 3.2");
}

TEST(Sources, LeaveOtherReferencesAsTheyAre)
{
    EXPECT_EQ(words("Shapley 1953"), "Shapley 1953");
    EXPECT_EQ(words("R103; d'Aspremont & Jacquemin 1988"),
              "Zhao, Fan & Yang 2026, §3.3; d'Aspremont & Jacquemin 1988");
    EXPECT_EQ(words("R93x"), "R93x");
    EXPECT_EQ(words("R5"), "R5");
    EXPECT_EQ(words(""), "");
}

} // namespace
