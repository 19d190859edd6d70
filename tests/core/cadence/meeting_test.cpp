#include <gtest/gtest.h>

#include "core/cadence/agenda.h"
#include "core/cadence/due.h"
#include "core/cadence/motions.h"
#include "core/cadence/moving.h"
#include "core/cadence/notices.h"
#include "core/cadence/second_call.h"
#include "core/cadence/working_days.h"
#include "tests/support/state_of.h"

using namespace concordat;
using namespace concordat::cadence;
using model::Date;
using model::DecisionOutcome;
using model::toEnglish;
using model::VoteChoice;

namespace {

/// A committee of five, quorum two thirds, more than half of the votes cast.
class MeetingTest : public testing::Test {
protected:
    MeetingTest()
    {
        for (const char* name : {"A", "B", "C", "D", "E"}) {
            build.member(name);
            model::Seat seat;
            seat.id = model::Id<model::Seat>{std::string{"seat"} + name};
            seat.body = body;
            seat.member = test::memberId(name);
            build.add(seat);
        }
        model::Body committee;
        committee.id = body;
        committee.name = "Committee";
        build.add(committee);
        rule.id = model::Id<model::DecisionRule>{"rule"};
        rule.body = body;
        meeting.id = model::Id<model::Occurrence>{"m"};
        meeting.title = "Meeting";
        meeting.body = body;
        meeting.date = Date{2026, 5, 4};
    }

    void present(std::initializer_list<const char*> names)
    {
        meeting.present.clear();
        for (const char* name : names)
            meeting.present.push_back(test::memberId(name));
    }

    MotionResult judged(const std::vector<Ballot>& ballots)
    {
        build.add(meeting);
        const auto result = judgeMotion(build.state(), meeting, rule, ballots);
        EXPECT_TRUE(result);
        return *result;
    }

    static std::string told(const MotionResult& result)
    {
        std::string text;
        for (const auto& reason : result.reasons)
            text += toEnglish(reason) + "\n";
        return text;
    }

    const model::Id<model::Body> body{"body"};
    model::DecisionRule rule;
    model::Occurrence meeting;
    test::Build build;
};

const auto yes = VoteChoice::inFavour;
const auto no = VoteChoice::against;

} // namespace

TEST_F(MeetingTest, WithoutQuorumNothingPassesHoweverManyAreInFavour)
{
    present({"A", "B", "C"}); // four of five are needed
    const auto result = judged({{"A", yes}, {"B", yes}, {"C", yes}});
    EXPECT_EQ(result.outcome, DecisionOutcome::inquorate);
    EXPECT_NE(told(result).find("3 of 5 voting seats are present, 4 are needed"),
              std::string::npos);
}

TEST_F(MeetingTest, AProxyCountsOnlyWhileItsHolderIsPresent)
{
    model::Proxy proxy;
    proxy.occurrence = meeting.id;
    proxy.from = test::memberId("D");
    proxy.to = test::memberId("A");
    present({"A", "B", "C"});
    build.add(meeting);
    build.add(proxy);
    EXPECT_TRUE(quorumOf(build.state(), meeting).reached());
    EXPECT_EQ(judged({{"A", yes}, {"B", no}, {"C", no}, {"D", yes}}).outcome,
              DecisionOutcome::rejected); // two against two is not more than half
    EXPECT_EQ(judged({{"A", yes}, {"B", no}, {"C", VoteChoice::abstained}, {"D", yes}}).outcome,
              DecisionOutcome::passed);
    present({"B", "C", "E"});
    EXPECT_FALSE(quorumOf(build.state(), meeting).reached());
}

TEST_F(MeetingTest, VotesOfWhoIsNotThereDoNotCountAndAreNamed)
{
    present({"A", "B", "C", "D"});
    const auto result = judged({{"A", yes}, {"B", no}, {"E", yes}});
    EXPECT_EQ(result.outcome, DecisionOutcome::rejected);
    EXPECT_NE(told(result).find("The vote of Member E does not count"), std::string::npos);
}

TEST_F(MeetingTest, WhoIsThereAndSilentIsNamedAndNoVoteIsNoRejection)
{
    present({"A", "B", "C", "D"});
    const auto silent = judged({});
    EXPECT_EQ(toEnglish(silent.why.title), "No result yet: nobody has voted");
    EXPECT_EQ(told(silent).find("without a vote so far"), std::string::npos);
    const auto begun = judged({{"A", yes}});
    EXPECT_EQ(toEnglish(begun.why.title), "Result: Passed");
    EXPECT_NE(told(begun).find("without a vote so far: Member B, Member C, Member D."),
              std::string::npos)
        << told(begun);
}

TEST_F(MeetingTest, VotesOfOutsidersAreAdviceAndSaidToBe)
{
    build.member("F"); // a member without a seat in the committee
    present({"A", "B", "C", "D", "F"});
    const auto result = judged({{"A", yes}, {"B", no}, {"F", yes}, {"nobody", yes}});
    EXPECT_EQ(result.outcome, DecisionOutcome::rejected);
    EXPECT_DOUBLE_EQ(result.inFavour, 1);
    EXPECT_NE(told(result).find("The vote of Member F does not count: it has no vote in this body"),
              std::string::npos);
    EXPECT_NE(told(result).find("The vote of nobody does not count"), std::string::npos);
}

/// A first meeting with three of five, where four are needed, and one called again for it.
class SecondMeeting : public MeetingTest {
protected:
    SecondMeeting() : draft(build.state())
    {
        draft.update(body, [](model::Body& committee) {
            committee.secondQuorum = 0.4; // two of five
            committee.secondMeetingDays = 15;
        });
        meeting.status = model::OccurrenceStatus::held;
        present({"A", "B", "C"});
        draft.put(meeting);
        again.id = model::Id<model::Occurrence>{"n"};
        again.title = "Again";
        again.body = body;
        again.date = meeting.date->plusDays(15);
        again.present = {test::memberId("A"), test::memberId("B")};
        draft.put(again);
    }

    model::Occurrence again;
    document::Draft draft;
};

TEST_F(SecondMeeting, HasTheLowerQuorumOfTheBody)
{
    const auto first = quorumOf(draft.state(), meeting);
    EXPECT_FALSE(first.second);
    EXPECT_EQ(first.needed, 4);
    const auto quorum = quorumOf(draft.state(), again);
    EXPECT_TRUE(quorum.second);
    EXPECT_EQ(quorum.needed, 2);
    EXPECT_TRUE(quorum.reached());
    const auto result = judgeMotion(draft.state(), again, rule, {{"A", yes}, {"B", yes}});
    ASSERT_TRUE(result);
    EXPECT_EQ(result->outcome, DecisionOutcome::passed);
    EXPECT_NE(told(*result).find("lower quorum of a second meeting"), std::string::npos);
    const auto why = whyQuorum(draft.state(), again);
    EXPECT_EQ(toEnglish(why.inputs.front().label), "Quorum of a second meeting");
    EXPECT_NE(toEnglish(why.notes.front()).find("2026-05-04"), std::string::npos);
}

TEST_F(SecondMeeting, ComesTooLateAfterTheDaysThatTheBodyAllows)
{
    again.date = meeting.date->plusDays(16);
    EXPECT_FALSE(quorumOf(draft.state(), again).second);
}

TEST_F(SecondMeeting, IsNoneAfterAMeetingThatHadAQuorum)
{
    present({"A", "B", "C", "D"});
    draft.put(meeting);
    EXPECT_FALSE(quorumOf(draft.state(), again).second);
    EXPECT_EQ(quorumOf(draft.state(), again).needed, 4);
}

TEST_F(SecondMeeting, IsFollowedByAnOrdinaryOneOnceItWasQuorate)
{
    again.status = model::OccurrenceStatus::held;
    draft.put(again);
    auto next = again;
    next.id = model::Id<model::Occurrence>{"o"};
    next.date = again.date->plusDays(10);
    EXPECT_FALSE(quorumOf(draft.state(), next).second);
}

TEST_F(SecondMeeting, IsCalledWithWhatIsLeftWhileTheLowerQuorumLasts)
{
    for (const bool done : {false, true}) {
        model::AgendaItem item;
        item.occurrence = meeting.id;
        item.title = done ? "Done" : "Left";
        item.done = done;
        draft.add(item);
    }
    const auto last = meeting.date->plusDays(15);
    const auto call = secondCallOf(draft.state(), meeting, *meeting.date);
    ASSERT_TRUE(call);
    EXPECT_EQ(*call->meeting.date, (WorkingDays{draft.state()}.nearest(last, -1, {})));
    EXPECT_TRUE(call->lowerQuorum);
    EXPECT_TRUE(call->meeting.id.empty());
    ASSERT_EQ(call->items.size(), 1U);
    EXPECT_EQ(call->items.front().title, "Left");
    const auto late = secondCallOf(draft.state(), meeting, last.plusDays(3));
    ASSERT_TRUE(late);
    EXPECT_EQ(*late->meeting.date, last.plusDays(3));
    EXPECT_FALSE(late->lowerQuorum);
    meeting.date.reset();
    EXPECT_FALSE(secondCallOf(draft.state(), meeting, last));
}

TEST_F(SecondMeeting, NeedsABodyThatHasSuchAQuorum)
{
    draft.update(body, [](model::Body& committee) { committee.secondQuorum = 0; });
    EXPECT_FALSE(quorumOf(draft.state(), again).second);
}

TEST_F(MeetingTest, ANoticeThatWasSentIsNoLongerDueAndOneSentLateIsSaid)
{
    build.add(meeting);
    document::Draft draft{build.state()};
    const auto record = [&](DeadlineKind kind, Date day) {
        auto row = sentRow(draft.state(), meeting.id, kind, day, "Ada");
        if (row.id.empty())
            draft.add(row);
        else
            draft.put(row);
    };
    const auto dueNotices = [&](Date day) {
        const auto due = dueOn(draft.state(), day, 30);
        return std::count_if(due.begin(), due.end(), [](const DueItem& item) {
            return toEnglish(item.words).starts_with("Notice of meeting");
        });
    };
    const Date inTime{2026, 4, 20};
    EXPECT_EQ(dueNotices(inTime), 1);
    EXPECT_FALSE(sentOn(draft.state(), meeting.id, DeadlineKind::notice));
    // An extraordinary meeting asks for seven days; eight are enough, five are not.
    record(DeadlineKind::notice, Date{2026, 4, 26});
    EXPECT_EQ(sentOn(draft.state(), meeting.id, DeadlineKind::notice), (Date{2026, 4, 26}));
    EXPECT_EQ(dueNotices(inTime), 0);
    EXPECT_TRUE(lateNotices(draft.state(), meeting).empty());
    record(DeadlineKind::notice, Date{2026, 4, 29});
    record(DeadlineKind::agenda, Date{2026, 5, 2});
    EXPECT_EQ(draft.state().rows<model::Assumption>().size(), 2u);
    const auto late = lateNotices(draft.state(), meeting);
    ASSERT_EQ(late.size(), 2u);
    EXPECT_NE(toEnglish(late[0]).find("sent 5 days ahead; the body's rules ask for 7"),
              std::string::npos);
    EXPECT_NE(toEnglish(late[1]).find("sent 2 days ahead; the body's rules ask for 7"),
              std::string::npos);
    // What is decided at such a meeting says so.
    present({"A", "B", "C", "D"});
    const auto result =
        judgeMotion(draft.state(), meeting, rule, {{"A", yes}, {"B", yes}, {"C", yes}});
    ASSERT_TRUE(result);
    EXPECT_EQ(result->outcome, DecisionOutcome::passed);
    EXPECT_NE(told(*result).find("can be contested"), std::string::npos);
}

TEST_F(MeetingTest, NobodyVotingPassesNothing)
{
    rule.strictlyMore = false;
    present({"A", "B", "C", "D", "E"});
    EXPECT_EQ(judged({}).outcome, DecisionOutcome::rejected);
}

TEST_F(MeetingTest, AVetoStopsAMotionAndIsNamed)
{
    document::Draft draft{build.state()};
    draft.update(model::Id<model::Seat>{"seatA"}, [](model::Seat& seat) { seat.veto = true; });
    present({"A", "B", "C", "D"});
    const auto result =
        judgeMotion(draft.state(), meeting, rule, {{"A", no}, {"B", yes}, {"C", yes}, {"D", yes}});
    ASSERT_TRUE(result);
    EXPECT_EQ(result->outcome, DecisionOutcome::rejected);
    EXPECT_NE(told(*result).find("Member A used its veto"), std::string::npos);
}

TEST_F(MeetingTest, InAConsentAConcernDoesNotStopAndABlockDoes)
{
    rule.method = model::VotingMethod::consentWithBlock;
    present({"A", "B", "C", "D"});
    EXPECT_EQ(judged({{"A", yes}, {"B", yes}, {"C", yes}, {"D", no}}).outcome,
              DecisionOutcome::passed);
    EXPECT_EQ(judged({{"A", yes}, {"B", yes}, {"C", yes}, {"D", VoteChoice::blocked}}).outcome,
              DecisionOutcome::rejected);
}

TEST_F(MeetingTest, TheAgendaCollectsWhatIsDueOnce)
{
    model::Action action;
    action.title = "Write the report";
    action.dueOn = Date{2026, 4, 1};
    const auto id = build.add(action);
    model::Obligation duty;
    duty.title = "Report";
    duty.dueOn = Date{2025, 3, 31};
    duty.recurrence = "FREQ=YEARLY";
    duty.doneOn = Date{2025, 4, 2};
    build.add(duty);
    model::Agreement agreement;
    agreement.title = "Licence";
    agreement.expiresOn = Date{2026, 6, 30};
    build.add(agreement);
    build.add(meeting);
    std::vector<std::string> titles;
    for (const auto& item : proposeAgenda(build.state(), meeting.id, *meeting.date, {}))
        titles.push_back(toEnglish(item.title));
    EXPECT_EQ(titles, (std::vector<std::string>{"Action: Write the report", "Obligation: Report",
                                                "Agreement: Licence"}));
    model::AgendaItem item;
    item.occurrence = meeting.id;
    item.reference = id.value();
    build.add(item);
    EXPECT_EQ(proposeAgenda(build.state(), meeting.id, *meeting.date, {}).size(), 2U);
}

TEST_F(MeetingTest, MovingKeepsTheOriginalDayAndAppliesTheRuleOfNotice)
{
    model::MeetingSeries series;
    series.id = model::Id<model::MeetingSeries>{"s"};
    series.title = "Committee";
    series.body = body;
    series.startsOn = Date{2026, 5, 14};
    series.recurrence = "FREQ=MONTHLY;BYDAY=2TH";
    build.add(series);
    const auto calendar = calendarOf(build.state(), {Date{2026, 5, 1}, Date{2026, 5, 31}});
    ASSERT_EQ(calendar.meetings.size(), 1U);
    const auto& before = calendar.meetings[0];
    auto row = movedTo(build.state(), before, Date{2026, 5, 20});
    EXPECT_EQ(row.originalDate, (Date{2026, 5, 14}));
    const auto early = noticeOf(build.state(), before, Date{2026, 5, 20}, Date{2026, 4, 20});
    EXPECT_FALSE(early.late);
    EXPECT_FALSE(early.announced);
    EXPECT_EQ(early.due, (Date{2026, 5, 6}));
    const auto late = noticeOf(build.state(), before, Date{2026, 5, 12}, Date{2026, 5, 5});
    EXPECT_TRUE(late.late);
    EXPECT_TRUE(late.announced);
    build.add(row);
    const auto after = calendarOf(build.state(), {Date{2026, 5, 1}, Date{2026, 5, 31}});
    ASSERT_EQ(after.meetings.size(), 1U);
    EXPECT_EQ(after.meetings[0].key, before.key);
    // Moved again, it is still the meeting of the 14th.
    EXPECT_EQ(movedTo(build.state(), after.meetings[0], Date{2026, 5, 27}).id, row.id);
}

TEST_F(MeetingTest, WhatIsDueNamesUnrecordedMeetingsAndRepeatingDuties)
{
    build.add(meeting);
    model::Obligation duty;
    duty.title = "Report";
    duty.dueOn = Date{2025, 11, 30};
    duty.recurrence = "FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1";
    duty.doneOn = Date{2025, 12, 3};
    build.add(duty);
    EXPECT_EQ(nextDue(duty), (Date{2026, 5, 31}));
    const auto items = dueOn(build.state(), Date{2026, 5, 20});
    ASSERT_EQ(items.size(), 2U);
    EXPECT_EQ(toEnglish(items[0].words), "Record whether it took place: Meeting");
    EXPECT_EQ(items[0].time, DueTime::overdue);
    EXPECT_EQ(toEnglish(items[1].words), "Obligation: Report");
    EXPECT_EQ(items[1].time, DueTime::later);
    EXPECT_EQ(dueNow(items), 1U);
}

TEST_F(MeetingTest, ANoticeThatWasNotGivenInTimeStaysOverdueUntilTheDayOfTheMeeting)
{
    build.add(meeting);
    const auto noticeOn = [&](Date day) -> std::optional<DueTime> {
        for (const auto& item : dueOn(build.state(), day)) {
            if (toEnglish(item.words).starts_with("Notice of meeting"))
                return item.time;
        }
        return {};
    };
    const auto due = meeting.date->plusDays(-7);
    const auto last = WorkingDays{build.state()}.nearest(due, -1, {});
    EXPECT_EQ(noticeOn(last.plusDays(-14)), DueTime::later);
    EXPECT_EQ(noticeOn(last), DueTime::today);
    EXPECT_EQ(noticeOn(last.plusDays(1)), DueTime::overdue);
    EXPECT_EQ(noticeOn(*meeting.date), DueTime::overdue);
    EXPECT_EQ(noticeOn(meeting.date->plusDays(1)), std::nullopt);
}

TEST_F(MeetingTest, AThinkTankAllianceAsksWhatBecameOfADeliveryAfterThreeAndTwelveMonths)
{
    model::OutputJob job;
    job.deliveredOn = Date{2026, 1, 10};
    const auto due = [&](Date day) { return feedbackDue(build.state(), job, day); };
    EXPECT_EQ(due(Date{2026, 4, 20}), std::nullopt); // no think-tank alliance
    build.consortium([](auto& row) { row.form = model::Form::thinkTankAlliance; });
    EXPECT_EQ(due(Date{2026, 2, 1}), (Date{2026, 4, 10}));
    EXPECT_EQ(due(Date{2026, 4, 20}), (Date{2026, 4, 10}));
    EXPECT_EQ(due(Date{2027, 1, 10}), (Date{2027, 1, 10}));
    EXPECT_EQ(due(Date{2028, 1, 11}), std::nullopt);
    job.feedbackOn = Date{2026, 4, 15};
    EXPECT_EQ(due(Date{2026, 4, 20}), (Date{2027, 1, 10}));
    job.feedbackOn = Date{2026, 12, 20};
    EXPECT_EQ(due(Date{2027, 2, 1}), std::nullopt);
    job.feedbackOn.reset();
    job.title = "Brief";
    build.add(job);
    const auto items = dueOn(build.state(), Date{2026, 4, 20});
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items[0].kind, DueKind::feedback);
    EXPECT_EQ(toEnglish(items[0].words), "Ask what became of: Brief");
}

TEST_F(MeetingTest, ADutyDoneShortlyBeforeItsDayIsDoneForThatDay)
{
    struct Case {
        const char* rule;
        Date due;
        Date done;
        std::optional<Date> next;
    };
    for (const auto& each : {
             // The first report, eleven days early.
             Case{"FREQ=YEARLY", {2026, 3, 31}, {2026, 3, 20}, Date{2027, 3, 31}},
             // The second, as early.
             Case{"FREQ=YEARLY", {2025, 3, 31}, {2026, 3, 20}, Date{2027, 3, 31}},
             // On the day, and late: the next stands.
             Case{"FREQ=YEARLY", {2026, 3, 31}, {2026, 3, 31}, Date{2027, 3, 31}},
             Case{"FREQ=YEARLY", {2025, 3, 31}, {2025, 11, 30}, Date{2026, 3, 31}},
             // So early that it was for something before.
             Case{"FREQ=YEARLY", {2026, 3, 31}, {2025, 9, 1}, Date{2026, 3, 31}},
             // A quarter of a month is a week.
             Case{"FREQ=MONTHLY", {2026, 1, 15}, {2026, 3, 9}, Date{2026, 4, 15}},
             Case{"FREQ=MONTHLY", {2026, 1, 15}, {2026, 3, 5}, Date{2026, 3, 15}},
             // Of uneven periods, the one that ends on the day counts.
             Case{"FREQ=YEARLY;BYMONTH=3,4;BYMONTHDAY=1",
                  {2025, 3, 1},
                  {2026, 1, 15},
                  Date{2026, 4, 1}},
             Case{"FREQ=YEARLY;BYMONTH=3,4;BYMONTHDAY=1",
                  {2025, 3, 1},
                  {2026, 3, 5},
                  Date{2026, 4, 1}},
             // The last of all.
             Case{"FREQ=YEARLY;COUNT=2", {2025, 3, 31}, {2026, 3, 20}, std::nullopt},
             Case{"FREQ=YEARLY;COUNT=1", {2025, 3, 31}, {2025, 3, 20}, std::nullopt},
         }) {
        model::Obligation duty;
        duty.dueOn = each.due;
        duty.recurrence = each.rule;
        duty.doneOn = each.done;
        EXPECT_EQ(nextDue(duty), each.next) << each.rule << " " << each.done.toString();
    }
}
