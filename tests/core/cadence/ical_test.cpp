#include <gtest/gtest.h>

#include <algorithm>

#include "core/cadence/ical_reader.h"
#include "core/cadence/ical_writer.h"
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

TEST(Ical, WhatStandsTooDeepIsLeftOutAndNamedWithItsLine)
{
    const std::string inner = "BEGIN:A\r\nX:y\r\n";
    std::string text = "BEGIN:VCALENDAR\r\n";
    for (std::size_t i = 0; i < 400'000; ++i)
        text += inner;
    test::Build build;
    const auto endless = readIcal(build.state(), text, {});
    ASSERT_TRUE(endless);
    EXPECT_TRUE(std::any_of(endless->notes.begin(), endless->notes.end(), [](const auto& note) {
        return note.line == 32 && note.event == "BEGIN:A";
    }));
    for (std::size_t i = 0; i < 400'000; ++i)
        text += "END:A\r\n";
    const auto event = calendarWith("FREQ=WEEKLY");
    text += event.substr(event.find("BEGIN:VEVENT"));
    const auto closed = readIcal(build.state(), text, {});
    ASSERT_TRUE(closed);
    EXPECT_EQ(closed->series.size(), 1u);
}

TEST(Ical, ARuleForTheLeapDayIsNoneOfThese)
{
    test::Build build;
    const auto read =
        readIcal(build.state(), calendarWith("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29"), {});
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->notes.empty());
}

namespace {

/// A series in a zone, so that the consortium has a usual one.
test::Build usuallyIn(const std::string& zone)
{
    test::Build build;
    model::MeetingSeries series;
    series.id = model::Id<model::MeetingSeries>{"s"};
    series.title = "Committee";
    series.startsOn = model::Date{2027, 1, 4};
    series.startTime = "10:00";
    series.recurrence = "FREQ=WEEKLY;COUNT=20";
    series.timeZone = zone;
    build.add(series);
    return build;
}

std::string eventAt(const std::string& start, const std::string& more = {})
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:call@elsewhere\r\n"
           "SUMMARY:Call\r\nDTSTART" +
           start + "\r\nDURATION:PT1H\r\n" + more + "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

std::string writtenWith(const model::State& state)
{
    return writeIcal(state, {model::Date{2027, 1, 1}, model::Date{2027, 12, 31}}, {}, {});
}

} // namespace

// 09:00 in New York is 15:00 in Berlin, but 14:00 while only America has put its clocks forward.
TEST(Ical, ASingleMeetingKeepsItsMomentWhateverZoneTheFileNames)
{
    struct Case {
        const char* start;
        const char* zone;
        model::Date day;
        const char* clock;
    };
    for (const auto& each :
         {Case{";TZID=America/New_York:20270301T090000", "Europe/Berlin", {2027, 3, 1}, "15:00"},
          Case{";TZID=America/New_York:20270315T090000", "Europe/Berlin", {2027, 3, 15}, "14:00"},
          Case{":20270301T230000Z", "Asia/Shanghai", {2027, 3, 2}, "07:00"},
          Case{":20270301T083000", "Asia/Shanghai", {2027, 3, 1}, "08:30"},
          Case{";TZID=Moon/Crater:20270301T083000", "Asia/Shanghai", {2027, 3, 1}, "08:30"}}) {
        auto build = usuallyIn(each.zone);
        IcalReading reading;
        reading.defaultZone = each.zone;
        const auto read = readIcal(build.state(), eventAt(each.start), reading);
        ASSERT_TRUE(read && read->occurrences.size() == 1) << each.start;
        const auto& row = read->occurrences.front();
        EXPECT_EQ(row.date, each.day) << each.start;
        EXPECT_EQ(row.startTime, each.clock) << each.start;
        // And goes out as the same moment, and comes back as the same row.
        build.add(row);
        const auto file = writtenWith(build.state());
        auto clock = std::string{each.clock};
        std::erase(clock, ':');
        auto day = each.day.toString();
        std::erase(day, '-');
        const auto line = std::string{"DTSTART;TZID="} + each.zone + ":" + day + "T" + clock + "00";
        EXPECT_NE(file.find(line), std::string::npos) << line << "\n" << file;
        const auto again = readIcal(build.state(), file, reading);
        ASSERT_TRUE(again);
        EXPECT_TRUE(again->occurrences.empty());
        EXPECT_EQ(again->changed, 0u);
    }
}

TEST(Ical, AChangedMeetingOfASeriesComesIntoTheZoneOfTheSeries)
{
    auto build = usuallyIn("Asia/Shanghai");
    const auto uid = uidOf(build.state(), "s");
    const auto text = eventAt(":20270302T010000Z", "RECURRENCE-ID:20270301T020000Z\r\n");
    const auto read = readIcal(build.state(),
                               std::string{text}.replace(text.find("call@elsewhere"), 14, uid), {});
    ASSERT_TRUE(read && read->occurrences.size() == 1);
    const auto& row = read->occurrences.front();
    EXPECT_EQ(row.originalDate, (model::Date{2027, 3, 1}));
    EXPECT_EQ(row.date, (model::Date{2027, 3, 2}));
    EXPECT_EQ(row.startTime, "09:00");
}

TEST(Ical, ASingleMeetingInTheHourThatTheClockSkipsIsNamed)
{
    auto build = usuallyIn("Europe/Berlin");
    model::Occurrence row;
    row.id = model::Id<model::Occurrence>{"night"};
    row.title = "Night";
    row.date = model::Date{2027, 3, 28};
    row.startTime = "02:30";
    build.add(row);
    const auto calendar =
        calendarOf(build.state(), {model::Date{2027, 3, 28}, model::Date{2027, 3, 28}});
    const auto* night = calendar.find("night");
    ASSERT_NE(night, nullptr);
    EXPECT_TRUE(std::any_of(night->notes.begin(), night->notes.end(), [](const auto& note) {
        return model::toEnglish(note).find("put forward over 02:30") != std::string::npos;
    }));
}

TEST(Ical, AChangedMeetingKeepsALengthThatDiffersFromItsSeries)
{
    struct Case {
        int series;
        const char* end;
        int minutes;
    };
    for (const auto& each : {Case{60, "120000Z", 120}, Case{60, "110000Z", 0},
                             Case{120, "110000Z", 60}, Case{120, "120000Z", 0}}) {
        test::Build build;
        model::MeetingSeries series;
        series.id = model::Id<model::MeetingSeries>{"s"};
        series.startsOn = model::Date{2027, 1, 4};
        series.startTime = "10:00";
        series.recurrence = "FREQ=WEEKLY";
        series.durationMinutes = each.series;
        build.add(series);
        const auto text = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:" + uidOf(build.state(), "s") +
                          "\r\nRECURRENCE-ID:20270301T100000Z\r\nDTSTART:20270301T100000Z\r\n"
                          "DTEND:20270301T" +
                          each.end + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        const auto read = readIcal(build.state(), text, {});
        ASSERT_TRUE(read && read->occurrences.size() == 1);
        EXPECT_EQ(int{read->occurrences.front().durationMinutes}, each.minutes)
            << each.series << " " << each.end;
    }
}

TEST(Ical, AnEndInAnotherZoneThanTheStartGivesTheRightLength)
{
    struct Case {
        const char* start;
        const char* end;
        int minutes;
    };
    for (const auto& each :
         {Case{";TZID=America/New_York:20270301T100000", ":20270301T160000Z", 60},
          Case{":20270301T160000Z", ";TZID=America/New_York:20270301T130000", 120},
          Case{";TZID=Asia/Shanghai:20270301T200000", ";TZID=Europe/Berlin:20270301T150000", 120},
          // Over the night in which Berlin puts its clocks forward.
          Case{";TZID=Europe/Berlin:20270327T220000", ";TZID=Europe/Berlin:20270328T100000", 660},
          Case{";TZID=Europe/Berlin:20270301T100000", ";TZID=Europe/Berlin:20270301T103000", 30}}) {
        test::Build build;
        auto text = eventAt(each.start);
        const std::string duration = "DURATION:PT1H";
        text.replace(text.find(duration), duration.size(), std::string{"DTEND"} + each.end);
        const auto read = readIcal(build.state(), text, {});
        ASSERT_TRUE(read && read->occurrences.size() == 1) << each.start;
        EXPECT_TRUE(read->notes.empty()) << each.start;
        const int minutes = read->occurrences.front().durationMinutes;
        EXPECT_EQ(minutes ? minutes : 120, each.minutes) << each.start;
    }
}

TEST(Ical, ASingleMeetingWithoutASeriesGoesOutAsTheMomentThatIsShown)
{
    test::Build build;
    model::Occurrence row;
    row.id = model::Id<model::Occurrence>{"call"};
    row.title = "Call";
    row.date = model::Date{2027, 3, 1};
    row.startTime = "10:00";
    build.add(row);
    const auto calendar =
        calendarOf(build.state(), {model::Date{2027, 3, 1}, model::Date{2027, 3, 1}});
    ASSERT_EQ(calendar.meetings.size(), 1u);
    ASSERT_TRUE(calendar.meetings.front().moment);
    EXPECT_EQ(calendar.meetings.front().moment->utc % 86400, 10 * 3600);
    EXPECT_NE(writtenWith(build.state()).find("DTSTART:20270301T100000Z"), std::string::npos);
    // Another computer, in another zone, sees the same.
    IcalReading reading;
    reading.defaultZone = "Asia/Shanghai";
    const auto again = readIcal(build.state(), writtenWith(build.state()), reading);
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->occurrences.empty());
}

TEST(Ical, ASingleMeetingComesIntoTheZoneOfTheSeriesThatComeWithIt)
{
    test::Build build;
    auto text = eventAt(":20270301T090000Z");
    text.insert(text.find("END:VCALENDAR"),
                "BEGIN:VEVENT\r\nUID:weekly@elsewhere\r\nSUMMARY:Weekly\r\n"
                "DTSTART;TZID=Europe/Berlin:20270301T140000\r\nDURATION:PT1H\r\n"
                "RRULE:FREQ=WEEKLY\r\nEND:VEVENT\r\n");
    const auto read = readIcal(build.state(), text, {});
    ASSERT_TRUE(read && read->occurrences.size() == 1 && read->series.size() == 1);
    build.add(read->series.front());
    build.add(read->occurrences.front());
    const auto calendar =
        calendarOf(build.state(), {model::Date{2027, 3, 1}, model::Date{2027, 3, 1}});
    ASSERT_EQ(calendar.meetings.size(), 2u);
    EXPECT_EQ(calendar.meetings.front().moment->utc % 86400, 9 * 3600);
}

TEST(Ical, AWholeDayBecomesAMeetingUntilTheEveningAndIsNamed)
{
    for (const auto* rule : {"", "RRULE:FREQ=WEEKLY;COUNT=3\r\n"}) {
        test::Build build;
        auto text = eventAt(";VALUE=DATE:20270301", rule);
        const std::string duration = "DURATION:PT1H";
        text.replace(text.find(duration), duration.size(), "DTEND;VALUE=DATE:20270303");
        const auto read = readIcal(build.state(), text, {});
        ASSERT_TRUE(read);
        ASSERT_EQ(read->notes.size(), 1u);
        EXPECT_EQ(read->notes.front().line, 6u);
        EXPECT_NE(model::toEnglish(read->notes.front().message).find("whole days"),
                  std::string::npos);
        for (const auto& row : read->occurrences)
            build.add(row);
        for (const auto& row : read->series)
            build.add(row);
        const auto calendar =
            calendarOf(build.state(), {model::Date{2027, 3, 1}, model::Date{2027, 3, 7}});
        ASSERT_EQ(calendar.meetings.size(), 1u);
        EXPECT_EQ(calendar.meetings.front().start.clock(), "09:00");
        EXPECT_EQ(calendar.meetings.front().minutes, 540);
    }
    // As a holiday it lasts its days.
    IcalReading holidays;
    holidays.holidays = true;
    auto text = eventAt(";VALUE=DATE:20270301");
    text.replace(text.find("DURATION:PT1H"), 13, "DTEND;VALUE=DATE:20270303");
    const auto read = readIcal(test::Build{}.state(), text, holidays);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->holidays.size(), 2u);
    EXPECT_TRUE(read->notes.empty());
}

namespace {

using Days = std::vector<std::string>;

model::StagePlan stageOf(model::Stage stage, std::optional<model::Date> from,
                         std::optional<model::Date> until)
{
    model::StagePlan plan;
    plan.stage = stage;
    plan.from = from;
    plan.until = until;
    return plan;
}

model::MeetingSeries monthly(const std::string& end, std::vector<model::Stage> stages)
{
    model::MeetingSeries series;
    series.id = model::Id<model::MeetingSeries>{"s"};
    series.title = "Committee";
    series.startsOn = model::Date{2026, 1, 1};
    series.startTime = "10:00";
    series.recurrence = "FREQ=MONTHLY" + end;
    series.stages = std::move(stages);
    return series;
}

Days shown(const model::State& state)
{
    Days result;
    for (const auto& meeting :
         calendarOf(state, {model::Date{2025, 1, 1}, model::Date{2029, 12, 31}}).meetings)
        result.push_back(meeting.start.date.toString());
    return result;
}

/// What another program shows of our file: a state that knows nothing of stages.
Days shownElsewhere(const model::State& state)
{
    test::Build elsewhere;
    elsewhere.consortium([](model::Consortium& row) { row.name = "Elsewhere"; });
    auto text = writtenWith(state);
    const auto own = uidOf(state, {});
    for (auto at = text.find(own); at != std::string::npos; at = text.find(own))
        text.replace(at, own.size(), "@x");
    const auto read = readIcal(elsewhere.state(), text, {});
    EXPECT_TRUE(read);
    for (const auto& row : read->series)
        elsewhere.add(row);
    for (const auto& row : read->occurrences)
        elsewhere.add(row);
    return shown(elsewhere.state());
}

void expectOwnFileChangesNothing(const model::State& state)
{
    const auto again = readIcal(state, writtenWith(state), {});
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->series.empty() && again->occurrences.empty()) << writtenWith(state);
    EXPECT_EQ(again->unchanged, 1u);
}

} // namespace

TEST(Ical, ASeriesOfACountThatBeginsBeforeItsStageGoesOutAsItIsShown)
{
    for (const auto& until :
         {std::optional<model::Date>{}, std::optional{model::Date{2027, 12, 31}}}) {
        test::Build build;
        build.add(stageOf(model::Stage::operation, model::Date{2026, 7, 1}, until));
        build.add(monthly(";COUNT=12", {model::Stage::operation}));
        EXPECT_EQ(shown(build.state()), (Days{"2026-07-01", "2026-08-01", "2026-09-01",
                                              "2026-10-01", "2026-11-01", "2026-12-01"}));
        EXPECT_EQ(shownElsewhere(build.state()), shown(build.state()));
        expectOwnFileChangesNothing(build.state());
    }
}

TEST(Ical, ADayAddedOutsideTheStageStands)
{
    test::Build build;
    build.add(
        stageOf(model::Stage::operation, model::Date{2026, 10, 1}, model::Date{2026, 12, 31}));
    auto series = monthly("", {model::Stage::operation});
    series.extraDates = {"2027-02-10"};
    build.add(series);
    EXPECT_EQ(shown(build.state()), (Days{"2026-10-01", "2026-11-01", "2026-12-01", "2027-02-10"}));
    EXPECT_EQ(shownElsewhere(build.state()), shown(build.state()));
    expectOwnFileChangesNothing(build.state());
}

TEST(Ical, ADayAddedToASeriesWithNoTimeInItsStageStandsAlone)
{
    test::Build build;
    build.add(
        stageOf(model::Stage::operation, model::Date{2026, 10, 2}, model::Date{2026, 10, 20}));
    auto series = monthly("", {model::Stage::operation});
    series.extraDates = {"2026-10-10", "2027-02-10"};
    build.add(series);
    EXPECT_EQ(shown(build.state()), (Days{"2026-10-10", "2027-02-10"}));
    EXPECT_EQ(shownElsewhere(build.state()), shown(build.state()));
    expectOwnFileChangesNothing(build.state());
}

TEST(Ical, ASeriesOfTwoStagesRestsBetweenThem)
{
    const Days days{"2026-01-01", "2026-02-01", "2026-03-01", "2027-01-01", "2027-02-01"};
    for (const bool ends : {true, false}) {
        test::Build build;
        build.add(stageOf(model::Stage::formation, {}, model::Date{2026, 3, 31}));
        build.add(stageOf(model::Stage::maturation, model::Date{2027, 1, 1},
                          ends ? std::optional{model::Date{2027, 2, 28}} : std::nullopt));
        build.add(
            monthly(ends ? "" : ";COUNT=14", {model::Stage::formation, model::Stage::maturation}));
        EXPECT_EQ(shown(build.state()), days);
        EXPECT_EQ(shownElsewhere(build.state()), days);
        expectOwnFileChangesNothing(build.state());
    }
}

TEST(Ical, WhatWasRecordedBetweenTheStagesIsNoExceptionOfTheFile)
{
    test::Build build;
    build.add(stageOf(model::Stage::formation, {}, model::Date{2026, 3, 31}));
    build.add(stageOf(model::Stage::maturation, model::Date{2026, 7, 1}, model::Date{2026, 8, 31}));
    build.add(monthly("", {model::Stage::formation, model::Stage::maturation}));
    model::Occurrence held;
    held.series = model::Id<model::MeetingSeries>{"s"};
    held.date = model::Date{2026, 5, 1};
    held.status = model::OccurrenceStatus::held;
    build.add(held);
    EXPECT_EQ(shown(build.state()), (Days{"2026-01-01", "2026-02-01", "2026-03-01", "2026-05-01",
                                          "2026-07-01", "2026-08-01"}));
    EXPECT_EQ(shownElsewhere(build.state()), shown(build.state()));
    expectOwnFileChangesNothing(build.state());
}

TEST(Ical, ASeriesThatOthersHaveShortenedEndsWhereTheySay)
{
    struct Case {
        const char* end;
        std::optional<model::Date> stageEnd;
        const char* written;
        const char* changed;
    };
    for (const auto& each :
         {Case{"", model::Date{2026, 12, 31}, "UNTIL=20261201T100000Z", "UNTIL=20260930"},
          Case{";COUNT=12", std::nullopt, "COUNT=6", "COUNT=3"}}) {
        test::Build build;
        build.add(stageOf(model::Stage::operation, model::Date{2026, 7, 1}, each.stageEnd));
        build.add(monthly(each.end, {model::Stage::operation}));
        auto text = writtenWith(build.state());
        const std::string written = each.written;
        const auto at = text.find(written);
        ASSERT_NE(at, std::string::npos) << text;
        const auto read =
            readIcal(build.state(), text.replace(at, written.size(), each.changed), {});
        ASSERT_TRUE(read);
        ASSERT_EQ(read->series.size(), 1u) << each.changed;
        build.add(read->series.front());
        EXPECT_EQ(shown(build.state()), (Days{"2026-07-01", "2026-08-01", "2026-09-01"}));
    }
}
