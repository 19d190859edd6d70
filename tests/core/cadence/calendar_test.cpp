#include "core/cadence/calendar.h"

#include <gtest/gtest.h>

#include "tests/support/state_of.h"

using namespace concordat;
using namespace concordat::cadence;
using model::Date;
using model::toEnglish;

namespace {

class CalendarTest : public testing::Test {
protected:
    model::MeetingSeries series(const std::string& rule)
    {
        model::MeetingSeries row;
        row.id = model::Id<model::MeetingSeries>{"s"};
        row.title = "Committee";
        row.startsOn = Date{2026, 1, 15};
        row.startTime = "10:00";
        row.timeZone = "Europe/Berlin";
        row.recurrence = rule;
        return row;
    }

    static std::vector<std::string> days(const Calendar& calendar)
    {
        std::vector<std::string> result;
        for (const auto& meeting : calendar.meetings)
            result.push_back(meeting.start.date.toString());
        return result;
    }

    Calendar year(int year = 2026) const
    {
        return calendarOf(build.state(), {Date{year, 1, 1}, Date{year, 12, 31}});
    }

    test::Build build;
};

using Days = std::vector<std::string>;

} // namespace

TEST_F(CalendarTest, FollowsRuleExceptionsAndAdditions)
{
    auto row = series("FREQ=MONTHLY;INTERVAL=3;BYDAY=3TH");
    row.exceptDates = {"2026-07-16"};
    row.extraDates = {"2026-08-03"};
    build.add(row);
    EXPECT_EQ(days(year()), (Days{"2026-01-15", "2026-04-16", "2026-08-03", "2026-10-15"}));
    EXPECT_TRUE(year().problems.empty());
}

TEST_F(CalendarTest, AMovedMeetingTakesThePlaceOfTheOriginal)
{
    build.add(series("FREQ=MONTHLY;INTERVAL=3;BYDAY=3TH"));
    model::Occurrence moved;
    moved.series = model::Id<model::MeetingSeries>{"s"};
    moved.originalDate = Date{2026, 4, 16};
    moved.date = Date{2026, 4, 23};
    moved.startTime = "14:00";
    build.add(moved);
    const auto calendar = year();
    EXPECT_EQ(days(calendar), (Days{"2026-01-15", "2026-04-23", "2026-07-16", "2026-10-15"}));
    const auto* meeting = calendar.find("s/2026-04-16");
    ASSERT_NE(meeting, nullptr);
    EXPECT_TRUE(meeting->moved);
    EXPECT_EQ(meeting->start.clock(), "14:00");
}

TEST_F(CalendarTest, AMeetingMovedIntoAnotherYearIsShownThere)
{
    build.add(series("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=30"));
    model::Occurrence moved;
    moved.series = model::Id<model::MeetingSeries>{"s"};
    moved.originalDate = Date{2026, 12, 30};
    moved.date = Date{2027, 1, 11};
    build.add(moved);
    EXPECT_EQ(days(year(2026)), Days{});
    EXPECT_EQ(days(year(2027)), (Days{"2027-01-11", "2027-12-30"}));
}

TEST_F(CalendarTest, WhatWasRecordedStaysWhenTheRuleChanges)
{
    build.add(series("FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1"));
    model::Occurrence held;
    held.series = model::Id<model::MeetingSeries>{"s"};
    held.date = Date{2026, 3, 5};
    held.status = model::OccurrenceStatus::held;
    build.add(held);
    EXPECT_EQ(days(year()), (Days{"2026-03-05", "2026-06-01"}));
}

TEST_F(CalendarTest, NamesWhatItCannotReadAndKeepsTheRest)
{
    build.add(series("FREQ=MONTHLY;INTERVAL=3;BYDAY=3TH"));
    auto impossible = series("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30");
    impossible.id = model::Id<model::MeetingSeries>{"t"};
    impossible.extraDates = {"2026-02-31", "2026-03-02"};
    build.add(impossible);
    auto wrong = series("EVERY FULL MOON");
    wrong.id = model::Id<model::MeetingSeries>{"u"};
    wrong.timeZone = "Moon/Tycho";
    build.add(wrong);
    model::Occurrence dayless;
    dayless.title = "Some day";
    build.add(dayless);
    const auto calendar = year();
    EXPECT_EQ(days(calendar).size(), 5U);
    EXPECT_EQ(calendar.problems.size(), 5U);
    for (const auto& problem : calendar.problems)
        EXPECT_FALSE(toEnglish(problem.message).empty());
}

TEST_F(CalendarTest, NamesATimeThatTheClockSkips)
{
    auto row = series("FREQ=WEEKLY;BYDAY=SU");
    row.startsOn = Date{2026, 3, 22};
    row.startTime = "02:30";
    build.add(row);
    const auto calendar = calendarOf(build.state(), {Date{2026, 3, 22}, Date{2026, 4, 5}});
    ASSERT_EQ(calendar.meetings.size(), 3U);
    const auto& skipped = calendar.meetings[1];
    ASSERT_FALSE(skipped.notes.empty());
    EXPECT_EQ(
        toEnglish(skipped.notes[0]),
        "The clock in Europe/Berlin is put forward over 02:30 on this day; the meeting starts "
        "when it shows 03:30.");
    // An hour less passes over the change than in the other weeks.
    EXPECT_EQ(calendar.meetings[1].moment->utc - calendar.meetings[0].moment->utc, 7 * 86400);
    EXPECT_EQ(calendar.meetings[2].moment->utc - calendar.meetings[1].moment->utc,
              7 * 86400 - 3600);
}

TEST_F(CalendarTest, CountsDeadlinesByTheBodyAndTheChairsHolidays)
{
    build.member("A");
    auto state = build.state();
    document::Draft draft{state};
    draft.update(test::memberId("A"), [](model::Member& row) { row.country = "DE"; });
    model::Body body;
    body.id = model::Id<model::Body>{"b"};
    body.name = "Committee";
    body.chair = test::memberId("A");
    draft.put(body);
    auto row = series("");
    row.body = body.id;
    row.startsOn = Date{2026, 1, 15}; // a Thursday
    draft.put(row);
    model::Holiday newYear;
    newYear.country = "DE";
    newYear.date = Date{2026, 1, 1};
    newYear.name = "Neujahr";
    draft.add(newYear);
    const auto calendar = calendarOf(draft.state(), {Date{2026, 1, 1}, Date{2026, 2, 1}});
    ASSERT_EQ(calendar.meetings.size(), 1U);
    const auto& deadlines = calendar.meetings[0].deadlines;
    ASSERT_EQ(deadlines.size(), 5U);
    EXPECT_EQ(deadlines[0].due, (Date{2025, 12, 31})); // 14 days before is New Year's Day
    EXPECT_TRUE(deadlines[0].shifted);
    EXPECT_EQ(deadlines[1].due, (Date{2026, 1, 8}));
    EXPECT_EQ(deadlines[2].due, (Date{2026, 1, 13}));
    EXPECT_EQ(deadlines[3].due, (Date{2026, 1, 26})); // ten days after is a Sunday
    EXPECT_EQ(deadlines[4].due, (Date{2026, 2, 9}));  // counted from the tenth day, a Sunday again
}

TEST_F(CalendarTest, ExpectsNobodyWhoHadLeft)
{
    build.member("A");
    build.member("B");
    auto row = series("FREQ=MONTHLY;INTERVAL=6");
    row.attendees = {test::memberId("A"), test::memberId("B")};
    build.add(row);
    document::Draft draft{build.state()};
    draft.update(test::memberId("B"), [](model::Member& member) {
        member.status = model::MemberStatus::withdrawn;
        member.leftOn = Date{2026, 5, 1};
    });
    const auto calendar = calendarOf(draft.state(), {Date{2026, 1, 1}, Date{2026, 12, 31}});
    ASSERT_EQ(calendar.meetings.size(), 2U);
    EXPECT_EQ(calendar.meetings[0].attendees.size(), 2U);
    EXPECT_EQ(calendar.meetings[1].attendees.size(), 1U);
}

TEST_F(CalendarTest, ExpectsOnlyWhoIsActiveWhateverDayIsMissing)
{
    using Status = model::MemberStatus;
    struct Case {
        const char* id;
        Status status;
    };
    for (const auto& each :
         {Case{"A", Status::signatory}, Case{"B", Status::withdrawn}, Case{"C", Status::excluded},
          Case{"D", Status::suspended}, Case{"E", Status::candidate}, Case{"F", Status::committed}})
        build.member(each.id, each.status);
    EXPECT_EQ(attendeesOf(build.state(), {}, {}, Date{2026, 5, 1}),
              (std::vector{test::memberId("A"), test::memberId("F")}));
    EXPECT_EQ(attendeesOf(build.state(), {test::memberId("B"), test::memberId("F")}, {},
                          Date{2026, 5, 1}),
              std::vector{test::memberId("F")});
}
