#include "core/cadence/plan.h"

#include <gtest/gtest.h>

#include <set>

#include "core/charter/duties.h"
#include "tests/core/charter/combinations.h"
#include "tests/support/state_of.h"

using namespace concordat;
using namespace concordat::cadence;
using model::Date;
using model::toEnglish;

namespace {

const Date day{2026, 2, 10};

std::vector<Duty> dutiesOf(const model::State& state)
{
    return charter::recurringDuties(
        charter::buildCharter(state, test::shippedLibrary(), charter::Language::english, day));
}

/// The bodies that a governance model needs, all members in each.
model::State withBodies(const model::State& state, model::GovernanceModel governance)
{
    document::Draft draft{state};
    const auto add = [&](model::BodyKind kind, const char* key) {
        model::Body body;
        body.id = test::id<model::Body>(key);
        body.name = key;
        body.kind = kind;
        body.meetingsPerYear = 12;
        draft.put(body);
        for (const auto& member : state.rows<model::Member>()) {
            model::Seat seat;
            seat.body = body.id;
            seat.member = member.id;
            draft.add(seat);
        }
    };
    if (governance == model::GovernanceModel::singleCentreStar)
        add(model::BodyKind::commandCommittee, "command");
    if (governance == model::GovernanceModel::corelessConsensus)
        add(model::BodyKind::consensusCircle, "circle");
    return draft.state();
}

model::State withPlan(const model::State& state, const Plan& plan)
{
    document::Draft draft{state};
    for (const auto& planned : plan.series) {
        if (!planned.present.empty())
            continue;
        auto row = planned.row;
        row.title = toEnglish(planned.title);
        draft.put(row);
    }
    return draft.state();
}

std::string told(const std::vector<PlanFinding>& findings)
{
    std::string text;
    for (const auto& finding : findings)
        text += toEnglish(finding.message) + "\n";
    return text;
}

const PlannedSeries* seriesOf(const Plan& plan, const std::string& id)
{
    const auto found =
        std::find_if(plan.series.begin(), plan.series.end(),
                     [&](const PlannedSeries& each) { return each.row.id.value() == id; });
    return found == plan.series.end() ? nullptr : &*found;
}

Plan planned(const model::State& state)
{
    return planOf(state, basisOf(state, day, "Europe/Berlin"), dutiesOf(state));
}

/// The small consortium of one stage, led by one research organisation.
document::Draft inStage(model::Stage stage, model::Form form = model::Form::innovationConsortium)
{
    return document::Draft{
        test::variant(form, model::GovernanceModel::coreResearchOrganisation, stage)};
}

void setParameter(document::Draft& draft, const char* article, const char* name, const char* value)
{
    model::Article row;
    row.topic = article;
    row.parameters = {{name, value}};
    draft.add(row);
}

} // namespace

// Every governance model × stage: the plan does what the charter drawn up for it asks for.
TEST(ReviewPlan, SatisfiesTheCharterOfEveryModelAndStage)
{
    for (const auto governance : test::governanceModels) {
        for (const auto stage :
             {model::Stage::formation, model::Stage::operation, model::Stage::maturation,
              model::Stage::iterativeUpgrade, model::Stage::dissolution}) {
            const auto state = withBodies(
                test::variant(model::Form::innovationConsortium, governance, stage), governance);
            const auto duties = dutiesOf(state);
            EXPECT_GE(duties.size(), 8U);
            const auto before = checkPlan(state, day, duties);
            EXPECT_FALSE(before.empty());
            const auto plan = planOf(state, basisOf(state, day, "Europe/Berlin"), duties);
            const auto after = checkPlan(withPlan(state, plan), day, duties);
            EXPECT_TRUE(after.empty()) << "model " << static_cast<int>(governance) << ", stage "
                                       << static_cast<int>(stage) << ":\n"
                                       << told(after);
        }
    }
}

TEST(ReviewPlan, MarksDefaultsAndNamesTheArticleOtherwise)
{
    const auto state =
        test::variant(model::Form::innovationConsortium,
                      model::GovernanceModel::coreResearchOrganisation, model::Stage::operation);
    const auto plan = planOf(state, basisOf(state, day, "Europe/Berlin"), dutiesOf(state));
    const auto find = [&](const std::string& id) {
        return *std::find_if(plan.series.begin(), plan.series.end(),
                             [&](const PlannedSeries& each) { return each.row.id.value() == id; });
    };
    EXPECT_EQ(find("plan-committee").article, "committee");
    EXPECT_EQ(find("plan-packages").article, ""); // nothing but a default asks for it
    // Itself a third Thursday; that of February would leave less than the 21 days of notice.
    EXPECT_EQ(find("plan-committee").row.startsOn, (Date{2026, 3, 19}));
    EXPECT_EQ(plan.why.inputs.size(), plan.series.size() + 4);
}

TEST(ReviewPlan, DoesNotProposeWhatIsAlreadyThere)
{
    auto state =
        test::variant(model::Form::innovationConsortium,
                      model::GovernanceModel::coreResearchOrganisation, model::Stage::operation);
    const auto duties = dutiesOf(state);
    const auto basis = basisOf(state, day, "Europe/Berlin");
    state = withPlan(state, planOf(state, basis, duties));
    for (const auto& planned : planOf(state, basis, duties).series)
        EXPECT_NE(planned.present, "") << planned.row.id.value();
}

TEST(ReviewPlan, SaysWhenTheCommitteeMeetsTooRarelyAndWhoMissesAQuarter)
{
    auto state =
        test::variant(model::Form::innovationConsortium,
                      model::GovernanceModel::coreResearchOrganisation, model::Stage::operation);
    const auto duties = dutiesOf(state);
    document::Draft draft{
        withPlan(state, planOf(state, basisOf(state, day, "Europe/Berlin"), duties))};
    const auto planned = draft.state();
    for (const auto& series : planned.rows<model::MeetingSeries>()) {
        if (series.id.value() == "plan-committee")
            draft.update(series.id, [](model::MeetingSeries& row) {
                row.recurrence = "FREQ=YEARLY;BYMONTH=4;BYDAY=3TH";
            });
        else
            draft.remove(series.id);
    }
    const auto findings = checkPlan(draft.state(), day, duties);
    const auto text = told(findings);
    EXPECT_NE(text.find("takes place every year, on the third Thursday in April; the charter asks "
                        "for every 3 months"),
              std::string::npos)
        << text;
    EXPECT_NE(text.find("has no formal meeting in Q3 2026, Q4 2026, Q1 2027"), std::string::npos)
        << text;
    EXPECT_NE(text.find("Nothing informal is planned"), std::string::npos) << text;
}

TEST(ReviewPlan, FindsMeetingsAtTheSameTimeInDifferentZones)
{
    auto draft = test::smallConsortium();
    const auto add = [&](const char* key, const char* zone, const char* time) {
        model::MeetingSeries row;
        row.id = test::id<model::MeetingSeries>(key);
        row.title = key;
        row.startsOn = Date{2026, 3, 5};
        row.startTime = time;
        row.timeZone = zone;
        draft.put(row);
    };
    add("West", "Europe/Berlin", "09:00"); // 08:00 UTC, two hours
    add("East", "Asia/Shanghai", "17:30"); // 09:30 UTC
    add("Later", "Asia/Shanghai", "19:30");
    const auto text = told(checkPlan(draft.state(), day, {}));
    EXPECT_NE(text.find("“West” and “East” are at the same time on 2026-03-05"), std::string::npos)
        << text;
    EXPECT_EQ(text.find("Later"), std::string::npos) << text;
}

TEST(ReviewPlan, CountsTheHoursOfEveryMember)
{
    auto draft = test::smallConsortium();
    model::MeetingSeries row;
    row.id = test::id<model::MeetingSeries>("s");
    row.startsOn = Date{2026, 3, 5};
    row.recurrence = "FREQ=WEEKLY";
    row.durationMinutes = 90;
    row.attendees = {test::id<model::Member>("m1")};
    draft.put(row);
    const auto calendar = calendarOf(draft.state(), {Date{2026, 3, 1}, Date{2026, 4, 30}});
    const auto work = workloadOf(draft.state(), calendar);
    ASSERT_EQ(work.months.size(), 2U);
    EXPECT_EQ(work.members[0].value(), "m1");
    EXPECT_EQ(work.at(0, 0).meetings, 4);
    EXPECT_DOUBLE_EQ(work.at(0, 0).hours, 6);
    EXPECT_EQ(work.at(0, 1).meetings, 5);
    EXPECT_EQ(work.at(1, 0).meetings, 0);
}

TEST(ReviewPlan, GivesASeriesThatOnlyADutyAsksForTheRhythmOfTheDuty)
{
    auto draft = inStage(model::Stage::operation);
    const auto plan = planned(draft.state());
    const auto* criteria = seriesOf(plan, "plan-criteria");
    ASSERT_NE(criteria, nullptr);
    // Monthly in formation; the charter asks once a year.
    EXPECT_EQ(timesInEightYears(criteria->row.recurrence, day, day), 8U)
        << criteria->row.recurrence;
    EXPECT_EQ(criteria->article, "members");
}

TEST(ReviewPlan, OfFormationLeavesTheReviewsOfOperationUntilTheCharterIsInForce)
{
    auto draft = inStage(model::Stage::formation);
    std::set<std::string> ids;
    for (const auto& series : planned(draft.state()).series)
        ids.insert(series.row.id.value());
    EXPECT_EQ(ids, (std::set<std::string>{"plan-committee", "plan-criteria", "plan-drafting",
                                          "plan-baseline", "plan-signing"}));
    EXPECT_EQ(told(checkPlan(draft.state(), day, dutiesOf(draft.state()))).find("shares"),
              std::string::npos);
    model::Agreement charter;
    charter.title = "Charter";
    charter.kind = model::AgreementKind::charter;
    charter.status = model::AgreementStatus::inForce;
    draft.add(charter);
    EXPECT_NE(seriesOf(planned(draft.state()), "plan-risks"), nullptr);
}

TEST(ReviewPlan, BeginsWhenThereIsTimeForTheNoticeThatTheBodyAsksFor)
{
    for (const int notice : {14, 45}) {
        auto draft = inStage(model::Stage::operation);
        const auto before = draft.state();
        for (const auto& body : before.rows<model::Body>())
            draft.update(body.id, [&](model::Body& row) { row.noticeDays = notice; });
        const auto plan = planned(draft.state());
        for (const auto& series : plan.series) {
            const int left = daysBetween(day, *series.row.startsOn);
            EXPECT_TRUE(!series.row.body || left >= notice) << series.row.id.value();
        }
        const auto text = told(checkPlan(withPlan(draft.state(), plan), day, {}));
        EXPECT_EQ(text.find("days of notice"), std::string::npos) << text;
    }
}

TEST(ReviewPlan, NamesMeetingsThatLeaveLessThanTheirNotice)
{
    auto draft = test::smallConsortium();
    model::Body body;
    body.id = test::id<model::Body>("slow");
    body.name = "Slow council";
    body.noticeDays = 45;
    body.meetingsPerYear = 0;
    draft.put(body);
    model::MeetingSeries series;
    series.id = test::id<model::MeetingSeries>("weekly");
    series.title = "Weekly council";
    series.body = body.id;
    series.startsOn = day.plusDays(1);
    series.startTime = "09:00";
    series.recurrence = "FREQ=WEEKLY";
    draft.put(series);
    const auto findings = checkPlan(draft.state(), day, {});
    const auto found = std::find_if(findings.begin(), findings.end(), [](const auto& finding) {
        return finding.kind == FindingKind::notice;
    });
    ASSERT_NE(found, findings.end());
    EXPECT_EQ(found->keys.size(), 7U); // one for each week that is nearer
    EXPECT_NE(toEnglish(found->message)
                  .find("7 meetings from 2026-02-11 on leave less than the 45 days of notice"),
              std::string::npos)
        << toEnglish(found->message);
    draft.update(series.id, [](model::MeetingSeries& row) { row.startsOn = day.plusDays(60); });
    EXPECT_EQ(told(checkPlan(draft.state(), day, {})).find("the 45 days of notice"),
              std::string::npos);
}

TEST(ReviewPlan, TellsWhatTheLibraryAsksByDefaultFromWhatWasChosen)
{
    auto draft = inStage(model::Stage::operation);
    const auto finding = [&](const std::string& start) {
        return told(checkPlan(draft.state(), day, dutiesOf(draft.state()))).find(start) !=
               std::string::npos;
    };
    const auto funding = [&] { return *seriesOf(planned(draft.state()), "plan-funding"); };
    EXPECT_TRUE(finding("By default the charter asks: “Review the funding"));
    EXPECT_TRUE(funding().defaulted);
    EXPECT_EQ(funding().article, "funding");
    setParameter(draft, "funding", "fundingReviews", "4");
    EXPECT_FALSE(finding("By default the charter asks: “Review the funding"));
    EXPECT_TRUE(finding("The charter asks: “Review the funding"));
    EXPECT_FALSE(funding().defaulted);
    // The rule of a body is a decision, not a default of the library.
    EXPECT_FALSE(seriesOf(planned(draft.state()), "plan-committee")->defaulted);
}

TEST(ReviewPlan, OfAThinkTankAllianceHasItsSeriesInEveryStage)
{
    for (const auto stage : {model::Stage::formation, model::Stage::operation,
                             model::Stage::maturation, model::Stage::iterativeUpgrade}) {
        const auto plan = planned(inStage(stage, model::Form::thinkTankAlliance).state());
        for (const auto* id : {"plan-screening", "plan-feedback", "plan-conference",
                               "plan-foresight", "plan-services"})
            EXPECT_NE(seriesOf(plan, id), nullptr) << id;
        EXPECT_EQ(seriesOf(planned(inStage(stage).state()), "plan-screening"), nullptr);
    }
}

TEST(ReviewPlan, TakesTheModelThatGovernanceTakesOfSeveralPlansOfAStage)
{
    const auto planned = [](const char* id, int from, int until,
                            model::GovernanceModel governance) {
        model::StagePlan plan;
        plan.id = model::Id<model::StagePlan>{id};
        plan.stage = model::Stage::operation;
        plan.from = Date{from, 1, 1};
        plan.until = Date{until, 12, 31};
        plan.model = governance;
        return plan;
    };
    test::Build build;
    build.consortium([](model::Consortium& row) { row.stage = model::Stage::operation; });
    build.add(planned("a", 2026, 2027, model::GovernanceModel::singleCentreStar));
    build.add(planned("b", 2028, 2029, model::GovernanceModel::corelessConsensus));
    build.add(planned("c", 2025, 2030, model::GovernanceModel::undecided));
    EXPECT_EQ(basisOf(build.state(), Date{2026, 6, 1}, {}).governance,
              model::GovernanceModel::singleCentreStar);
    EXPECT_EQ(basisOf(build.state(), Date{2028, 6, 1}, {}).governance,
              model::GovernanceModel::corelessConsensus);
}
