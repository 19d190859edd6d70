#include <gtest/gtest.h>

#include "core/cadence/ical_reader.h"
#include "tests/support/state_of.h"

using namespace concordat;
using namespace concordat::cadence;

namespace {

std::string calendarWith(const std::string& rule)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//elsewhere//EN\r\nBEGIN:VEVENT\r\n"
           "UID:a@elsewhere\r\nSUMMARY:Odd days\r\nDTSTART:20260105T090000Z\r\n"
           "DTEND:20260105T100000Z\r\nRRULE:" +
           rule + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
}

} // namespace

TEST(Ical, ARuleThatNeverComesTrueIsTakenAndNamedWithItsLine)
{
    test::Build build;
    for (const auto* rule :
         {"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31", "FREQ=MONTHLY;BYMONTH=4;BYMONTHDAY=31"}) {
        const auto read = readIcal(build.state(), calendarWith(rule), {});
        ASSERT_TRUE(read) << rule;
        ASSERT_EQ(read->series.size(), 1u) << rule;
        EXPECT_FALSE(read->series.front().recurrence.empty());
        ASSERT_EQ(read->notes.size(), 1u) << rule;
        EXPECT_EQ(read->notes.front().line, 9u);
        EXPECT_EQ(read->notes.front().event, "Odd days");
        const auto words = model::toEnglish(read->notes.front().message);
        EXPECT_NE(words.find(rule), std::string::npos) << words;
        EXPECT_NE(words.find("never comes true"), std::string::npos) << words;
    }
}

TEST(Ical, ARuleForTheLeapDayIsNoneOfThese)
{
    test::Build build;
    const auto read =
        readIcal(build.state(), calendarWith("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29"), {});
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->notes.empty());
}
