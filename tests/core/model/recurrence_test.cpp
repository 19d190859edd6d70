#include "core/model/recurrence.h"

#include <gtest/gtest.h>

#include "core/model/validate.h"
#include "tests/support/state_of.h"

namespace concordat::model {
namespace {

Status checked(const std::string& recurrence)
{
    test::Build build;
    MeetingSeries series;
    series.title = "Steering";
    series.recurrence = recurrence;
    build.add(series);
    return validate(build.state());
}

TEST(Recurrence, IsRefusedAtTheInvariantWithTheRowAndTheReason)
{
    EXPECT_TRUE(checked(""));
    EXPECT_TRUE(checked("FREQ=MONTHLY;BYDAY=3TH;COUNT=4"));
    const auto refused = checked("FREQ=MONTHLY;COUNT=-1");
    ASSERT_FALSE(refused);
    const auto words = refused.error().toEnglish();
    EXPECT_NE(words.find("“Steering”"), std::string::npos) << words;
    EXPECT_NE(words.find("“COUNT=-1” is not possible; it takes a whole number from 1"),
              std::string::npos)
        << words;
    EXPECT_NE(words.find("recurrence"), std::string::npos) << words;
    EXPECT_FALSE(checked("every month"));
}

} // namespace
} // namespace concordat::model
