#include "core/cadence/rule.h"

#include <gtest/gtest.h>

#include "core/cadence/expansion.h"
#include "core/cadence/rule_words.h"

using namespace concordat::cadence;
using concordat::model::Date;
using concordat::model::toEnglish;

namespace {

std::string wordsOf(const std::string& rule)
{
    return toEnglish(recurrenceWords(rule));
}

std::string refusal(const std::string& text)
{
    const auto rule = parseRule(text);
    return rule ? std::string{} : rule.error().toEnglish();
}

std::string refusedExpansion(const std::string& text, LocalTime start)
{
    const auto rule = parseRule(text);
    EXPECT_TRUE(rule) << text;
    const auto found =
        expand(*rule, start, *TimeZone::named("UTC"), {start.date, start.date.plusDays(3650)});
    return found ? std::string{} : found.error().toEnglish();
}

} // namespace

TEST(RecurrenceRule, IsReadAndWrittenBack)
{
    for (const std::string text :
         {"FREQ=YEARLY;INTERVAL=4;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8;BYMONTH=11",
          "FREQ=MONTHLY;COUNT=10;BYDAY=1SU,-1SU", "FREQ=WEEKLY;UNTIL=19971224T090030Z;WKST=SU",
          "FREQ=DAILY;UNTIL=20271231;BYMINUTE=0,20,40;BYHOUR=9", "FREQ=YEARLY;BYWEEKNO=-1",
          "FREQ=YEARLY;BYYEARDAY=1,-1;BYSETPOS=-1", "FREQ=HOURLY;BYSECOND=5"}) {
        const auto rule = parseRule(text);
        ASSERT_TRUE(rule) << text << ": " << rule.error().toEnglish();
        EXPECT_EQ(toText(*rule), text);
    }
    EXPECT_EQ(toText(*parseRule("RRULE:freq=monthly;interval=1;byday=+3th;")),
              "FREQ=MONTHLY;BYDAY=3TH");
}

TEST(RecurrenceRule, NamesThePartThatIsWrong)
{
    EXPECT_NE(refusal("INTERVAL=2").find("FREQ="), std::string::npos);
    for (const std::string part :
         {"INTERVAL=0",   "INTERVAL=40000", "COUNT=-1",         "BYMONTH=13",
          "BYMONTHDAY=0", "BYMONTHDAY=32",  "BYDAY=XX",         "BYDAY=0MO",
          "BYDAY=54MO",   "BYHOUR=24",      "BYSECOND=60",      "BYYEARDAY=367",
          "BYWEEKNO=54",  "UNTIL=20270230", "UNTIL=2027-12-31", "UNTIL=20271231T250000",
          "WKST=ZZ",      "RSCALE=CHINESE", "NONSENSE",         "BYMONTH=1,,2",
          "BYMONTH="})
        EXPECT_NE(refusal("FREQ=YEARLY;" + part).find("“" + part.substr(0, 5)), std::string::npos)
            << part << ": " << refusal("FREQ=YEARLY;" + part);
    for (const std::string rule :
         {"FREQ=DAILY;COUNT=3;UNTIL=20271231", "FREQ=DAILY;FREQ=WEEKLY", "FREQ=DAILY;BYDAY=1MO",
          "FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO", "FREQ=MONTHLY;BYWEEKNO=20",
          "FREQ=WEEKLY;BYMONTHDAY=3", "FREQ=MONTHLY;BYYEARDAY=3", "FREQ=MONTHLY;BYSETPOS=1",
          "FREQ=SECONDLY;BYMONTH=2", "FREQ=FORTNIGHTLY", ""})
        EXPECT_NE(refusal(rule), "") << rule;
}

TEST(RecurrenceRule, SaysWhenItNeverHappens)
{
    const LocalTime start{Date{2026, 1, 1}, 9 * 3600};
    for (const std::string rule :
         {"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MONTHLY;BYMONTH=4,6;BYMONTHDAY=31",
          "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=YEARLY;BYMONTH=1;BYYEARDAY=40",
          "FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=8", "FREQ=HOURLY;INTERVAL=2;BYHOUR=10",
          "FREQ=MINUTELY;INTERVAL=60;BYMINUTE=30", "FREQ=SECONDLY;INTERVAL=60;BYSECOND=30",
          "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6"})
        EXPECT_NE(refusedExpansion(rule, start).find("never happens"), std::string::npos) << rule;
    for (const std::string rule :
         {"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "FREQ=HOURLY;INTERVAL=2;BYHOUR=11",
          "FREQ=YEARLY;BYWEEKNO=53", "FREQ=YEARLY;BYDAY=53MO",
          "FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=7", "FREQ=MINUTELY;INTERVAL=45;BYMINUTE=30"})
        EXPECT_EQ(refusedExpansion(rule, start), "") << rule;
}

TEST(RecurrenceRule, IsSaidInWords)
{
    EXPECT_EQ(wordsOf("FREQ=MONTHLY;INTERVAL=3;BYDAY=3TH"),
              "every 3 months, on the third Thursday");
    EXPECT_EQ(wordsOf("FREQ=YEARLY;BYMONTH=1,7;BYDAY=-1FR;UNTIL=20271231"),
              "every year, on the last Friday in January, July, until 2027-12-31");
    EXPECT_EQ(wordsOf("FREQ=WEEKLY;BYDAY=MO,WE;BYHOUR=9,15;BYMINUTE=30;COUNT=4"),
              "every week, on Monday, Wednesday, at 09:30, 15:30, 4 times");
    EXPECT_EQ(wordsOf("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;WKST=SU"),
              "every month, on Monday, Tuesday, Wednesday, Thursday, Friday, of these only number "
              "1 from the end, weeks beginning on Sunday");
    EXPECT_EQ(wordsOf("FREQ=YEARLY;BYDAY=20MO"), "every year, on Monday number 20 of the year");
    EXPECT_EQ(wordsOf("FREQ=YEARLY;BYWEEKNO=-1;BYYEARDAY=3"),
              "every year, on day 3 of the year, in week 1 from the end");
    EXPECT_EQ(wordsOf("FREQ=MONTHLY;BYMONTHDAY=1,-1"),
              "every month, on day 1, 1 from the end of the month");
    EXPECT_EQ(wordsOf(""), "once");
}

TEST(RecurrenceRule, StopsAtTheMostTimesAskedFor)
{
    const auto rule = parseRule("FREQ=SECONDLY");
    const auto found = expand(*rule, {Date{2026, 1, 1}, 0}, *TimeZone::named("UTC"),
                              {Date{2026, 1, 1}, Date{2026, 12, 31}}, 100);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->times.size(), 100U);
    EXPECT_TRUE(found->cut);
}

TEST(TimeZone, KnowsTheNightsInWhichTheClockIsChanged)
{
    const auto berlin = TimeZone::named("Europe/Berlin");
    ASSERT_TRUE(berlin);
    // 29 March 2026: 02:00 becomes 03:00; 25 October 2026: 03:00 becomes 02:00 again.
    const auto skipped = berlin->moment({Date{2026, 3, 29}, 2 * 3600 + 1800});
    EXPECT_EQ(skipped.kind, ClockTime::skipped);
    EXPECT_EQ(berlin->local(skipped.utc).clock(), "03:30");
    const auto twice = berlin->moment({Date{2026, 10, 25}, 2 * 3600 + 1800});
    EXPECT_EQ(twice.kind, ClockTime::twice);
    EXPECT_EQ(LocalTime::fromCount(twice.utc).clock(), "00:30");
    EXPECT_EQ(berlin->moment({Date{2026, 3, 29}, 3 * 3600}).kind, ClockTime::once);
    EXPECT_EQ(berlin->moment({Date{2026, 10, 25}, 3 * 3600}).kind, ClockTime::once);
    const auto shanghai = TimeZone::named("Asia/Shanghai");
    ASSERT_TRUE(shanghai);
    EXPECT_EQ(LocalTime::fromCount(shanghai->moment({Date{2026, 3, 29}, 9 * 3600}).utc).clock(),
              "01:00");
    EXPECT_FALSE(TimeZone::named("Europe/Nowhere"));
    EXPECT_FALSE(TimeZone::named("../../etc/passwd"));
}

TEST(RecurrenceRule, ThatCountsSecondsIsNotWalkedThroughFromItsFirstDay)
{
    const LocalTime start{Date{2000, 1, 1}, 8 * 3600 + 7};
    const Span month{Date{2026, 6, 1}, Date{2026, 6, 30}};
    for (const char* often : {"FREQ=SECONDLY", "FREQ=MINUTELY"}) {
        const auto found = expand(*parseRule(often), start, *TimeZone::named("UTC"), month);
        ASSERT_TRUE(found) << often;
        EXPECT_TRUE(found->cut) << often;
        ASSERT_EQ(found->times.size(), 10000U) << often;
        EXPECT_EQ(found->times.front().date, month.from) << often;
    }
}

// With a count, which has to be walked through, the times are the same.
TEST(RecurrenceRule, HasTheSameTimesFromANearerStart)
{
    const LocalTime start{Date{2020, 3, 5}, 8 * 3600 + 7};
    const Span days{Date{2026, 6, 1}, Date{2026, 6, 14}};
    for (const std::string rule :
         {"FREQ=HOURLY;INTERVAL=5", "FREQ=HOURLY;INTERVAL=7;BYMINUTE=0,30",
          "FREQ=HOURLY;INTERVAL=36;BYMINUTE=10,50;BYSETPOS=-1", "FREQ=MINUTELY;INTERVAL=95",
          "FREQ=HOURLY;BYHOUR=3;BYDAY=MO", "FREQ=SECONDLY;INTERVAL=5000"}) {
        const auto jumped = expand(*parseRule(rule), start, *TimeZone::named("UTC"), days);
        const auto walked =
            expand(*parseRule(rule + ";COUNT=100000"), start, *TimeZone::named("UTC"), days);
        ASSERT_TRUE(jumped && walked) << rule;
        EXPECT_FALSE(jumped->times.empty()) << rule;
        EXPECT_EQ(jumped->times, walked->times) << rule;
    }
}
