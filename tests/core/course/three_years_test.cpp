#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "core/cadence/agenda.h"
#include "core/cadence/calendar.h"
#include "core/cadence/yearly_review.h"
#include "core/chain/chain.h"
#include "core/course/chain_history.h"
#include "core/course/events.h"
#include "core/document/document.h"
#include "core/exchange/edits.h"
#include "core/sharing/triggers.h"
#include "core/warnings/warnings.h"
#include "tests/core/samples/sample_files.h"
#include "tests/support/memory_journal.h"

using namespace concordat;
using model::Date;
using nlohmann::json;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

json changed(const char* table, const std::string& id, json set)
{
    return {{"table", table}, {"id", id}, {"set", std::move(set)}};
}

json added(const char* table, json set)
{
    return {{"table", table}, {"id", nullptr}, {"set", std::move(set)}};
}

/// The teaching sample, led through three years by lists of edits such as `apply` reads.
class Life {
public:
    Life()
        : m_document(
              model::State{}, 0, std::make_shared<test::MemoryJournal>(), "Secretariat",
              [this] { return *model::Timestamp::parse(m_today.toString() + "T12:00:00.000Z"); })
    {
        EXPECT_TRUE(m_document.bringBack(test::sampleStates("teaching").front(),
                                         model::literalText("Begin with the teaching sample")));
    }

    const model::State& state() const { return m_document.state(); }
    const document::Document& document() const { return m_document; }

    void apply(Date day, const std::string& label, const std::vector<json>& changes)
    {
        m_today = day;
        const json script{{"label", label}, {"changes", changes}};
        const auto applied = exchange::applyEdits(m_document, script.dump(), label);
        ASSERT_TRUE(applied) << label << ": " << model::toEnglish(applied.error().text) << " "
                             << applied.error().where;
    }

    void nameVersion(Date day, const std::string& name)
    {
        m_today = day;
        ASSERT_TRUE(m_document.nameVersion(name));
    }

    /// Holds every meeting of a series between two days, each as an edit of its own.
    void hold(const char* series, Date from, Date until, std::size_t most = 1000)
    {
        const auto calendar = cadence::calendarOf(state(), {from, until});
        for (const auto& meeting : calendar.meetings) {
            if (!meeting.series || meeting.series->value() != series || most == 0)
                continue;
            --most;
            ++held;
            json set{{"status", "held"},
                     {"date", meeting.start.date.toString()},
                     {"title", meeting.title},
                     {"series", series},
                     {"present", present(meeting.start.date)}};
            if (meeting.occurrence)
                apply(meeting.start.date, "Hold " + meeting.title,
                      {changed("occurrence", meeting.occurrence->value(), std::move(set))});
            else
                apply(meeting.start.date, "Hold " + meeting.title,
                      {added("occurrence", std::move(set))});
        }
    }

    std::set<int> fired(Date day) const
    {
        std::set<int> numbers;
        for (const auto& warning : warnings::judge(state(), day).warnings) {
            if (warning.finding.status != warnings::Status::fired)
                continue;
            numbers.insert(warning.rule->number);
            EXPECT_FALSE(warning.finding.message.empty()) << warning.rule->number;
            EXPECT_FALSE(warning.rule->remedy.text().empty()) << warning.rule->number;
        }
        return numbers;
    }

    /// Ids of the triggers that fired; each tells the fact.
    std::set<std::string> triggers(Date day) const
    {
        std::set<std::string> ids;
        const auto report = sharing::triggersOf(state(), day);
        for (const auto& trigger : report.triggers) {
            if (!trigger.fired.value_or(false))
                continue;
            ids.insert(trigger.id);
            EXPECT_FALSE(model::toEnglish(trigger.evidence).empty()) << trigger.id;
        }
        return ids;
    }

    std::string evidence(Date day, const std::string& id) const
    {
        for (const auto& trigger : sharing::triggersOf(state(), day).triggers) {
            if (trigger.id == id)
                return model::toEnglish(trigger.evidence);
        }
        return {};
    }

    std::size_t held = 0;

private:
    json present(Date day) const
    {
        json list = json::array();
        for (const auto& member : state().rows<model::Member>()) {
            if (!member.leftOn || *member.leftOn > day)
                list.push_back(member.id.value());
        }
        return list;
    }

    Date m_today{2026, 6, 30};
    document::Document m_document;
};

json reviewed(Date day)
{
    return added("contributionAssessment", {{"member", "aurelia"},
                                            {"criterion", "kc-cash"},
                                            {"assessor", "Plumbline Assessors"},
                                            {"score", 80},
                                            {"assessedOn", day.toString()}});
}

const std::set<int> none;

std::set<int> newIn(const std::set<int>& now, const std::set<int>& before)
{
    std::set<int> result;
    std::set_difference(now.begin(), now.end(), before.begin(), before.end(),
                        std::inserter(result, result.end()));
    return result;
}

bool proposes(const Life& life, Date day, const std::string& reference)
{
    const auto items = cadence::proposeAgenda(
        life.state(), model::Id<model::Occurrence>{"a-meeting-to-come"}, day, {});
    return std::any_of(items.begin(), items.end(), [&](const auto& item) {
        return item.reference == reference && !model::toEnglish(item.facts).empty();
    });
}

bool asksForAttention(const Life& life, Date day, const std::string& id)
{
    for (const auto& step : cadence::yearlyReview(life.state(), day)) {
        if (step.id == id)
            return step.attention && !model::toEnglish(step.facts).empty();
    }
    return false;
}

// Forty and more meetings, a rotation of the lead, two exits, a dispute, a shock of funding, three
// reviews that end in versions. What follows is not only counted but told each time.
TEST(ThreeYears, OfTheTeachingSampleLeadToTheWarningsTriggersAndVersionsOneWouldExpect)
{
    Life life;
    const auto start = life.fired(Date(2026, 6, 30));
    EXPECT_THAT(life.triggers(Date(2026, 6, 30)), ElementsAre("milestone"));

    // The first review answers the milestone that is off the plan.
    life.hold("ser-jmc", Date(2026, 7, 1), Date(2026, 9, 30));
    life.hold("ser-coffee", Date(2026, 7, 1), Date(2026, 9, 30));
    life.apply(Date(2026, 7, 20), "Review", {reviewed(Date(2026, 7, 20))});
    life.nameVersion(Date(2026, 7, 21), "Review of 2026");
    EXPECT_THAT(life.triggers(Date(2026, 9, 30)), IsEmpty());
    EXPECT_EQ(newIn(life.fired(Date(2026, 9, 30)), start), none);

    // The lead rotates: the shares are to be looked at again, and the agenda says so.
    life.apply(Date(2026, 10, 1), "Rotation",
               {changed("body", "jmc", {{"chair", "fennick"}}),
                added("assignment", {{"member", "fennick"},
                                     {"role", "lead"},
                                     {"responsibility", "accountable"},
                                     {"from", "2026-10-01"},
                                     {"until", "2027-09-30"}})});
    life.hold("ser-jmc", Date(2026, 10, 1), Date(2027, 3, 31));
    life.hold("ser-coffee", Date(2026, 10, 1), Date(2027, 3, 31));
    EXPECT_THAT(life.triggers(Date(2026, 10, 15)), ElementsAre("leader"));
    EXPECT_THAT(life.evidence(Date(2026, 10, 15), "leader"), HasSubstr("Fennick"));
    EXPECT_TRUE(proposes(life, Date(2026, 10, 15), "trigger.leader"));

    // A small member leaves.
    life.apply(Date(2027, 3, 31), "First exit",
               {changed("member", "dovecote", {{"status", "withdrawn"}, {"leftOn", "2027-03-31"}}),
                changed("seat", "s4", {{"until", "2027-03-31"}})});
    EXPECT_THAT(life.triggers(Date(2027, 4, 1)), ElementsAre("leader", "membership"));
    EXPECT_THAT(life.evidence(Date(2027, 4, 1), "membership"), HasSubstr("Dovecote"));
    EXPECT_TRUE(proposes(life, Date(2027, 4, 15), "trigger.membership"));
    EXPECT_TRUE(asksForAttention(life, Date(2027, 7, 1), "review.risk"));

    // The second review takes both in.
    life.hold("ser-jmc", Date(2027, 4, 1), Date(2027, 12, 31));
    life.hold("ser-coffee", Date(2027, 4, 1), Date(2027, 12, 31));
    life.apply(Date(2027, 7, 20), "Review", {reviewed(Date(2027, 7, 20))});
    life.nameVersion(Date(2027, 7, 21), "Review of 2027");
    EXPECT_THAT(life.triggers(Date(2027, 7, 21)), IsEmpty());

    // A dispute over the pilot line, which presses on the framework of risk and benefit.
    life.apply(Date(2027, 9, 6), "Dispute",
               {{{"table", "constraint"},
                 {"id", nullptr},
                 {"as", "dispute"},
                 {"set",
                  {{"group", "interests"},
                   {"title", "Who owns the pilot line"},
                   {"severity", 80},
                   {"openedOn", "2027-09-06"},
                   {"pressesOn", {"riskBenefit"}}}}}});
    EXPECT_THAT(life.triggers(Date(2027, 9, 10)), ElementsAre("dispute"));
    EXPECT_EQ(life.evidence(Date(2027, 9, 10), "dispute"), "Who owns the pilot line");
    EXPECT_TRUE(proposes(life, Date(2027, 9, 10), "trigger.dispute"));
    const auto disputed = chain::evaluate(life.state(), Date(2027, 9, 10));
    EXPECT_THAT(disputed[model::ChainNode::riskBenefit].constraints,
                Contains("Who owns the pilot line"));
    // Fennick's term ended and nobody follows; a stage begins meanwhile.
    EXPECT_TRUE(life.fired(Date(2027, 10, 15)).contains(37)) << "leaderless stage";
    EXPECT_THAT(life.triggers(Date(2027, 10, 15)), ElementsAre("dispute", "stage"));

    // The grant stops: money is promised for less than a year.
    EXPECT_FALSE(life.fired(Date(2028, 1, 9)).contains(7));
    life.apply(Date(2028, 1, 10), "Funding shock",
               {changed("fundingSource", "grant-2028", {{"planned", "0 EUR"}}),
                changed("fundingSource", "grant-2027", {{"received", "300000 EUR"}})});
    EXPECT_TRUE(life.fired(Date(2028, 1, 15)).contains(7)) << "underfunded";

    // The bank leaves; the third review closes the year.
    life.hold("ser-jmc", Date(2028, 1, 1), Date(2028, 12, 31));
    life.hold("ser-coffee", Date(2028, 1, 1), Date(2028, 12, 31));
    life.apply(Date(2028, 6, 30), "Second exit",
               {changed("member", "gildern", {{"status", "withdrawn"}, {"leftOn", "2028-06-30"}})});
    EXPECT_THAT(life.triggers(Date(2028, 7, 1)), ElementsAre("dispute", "membership", "stage"));
    EXPECT_THAT(life.evidence(Date(2028, 7, 1), "membership"), HasSubstr("Gildern"));
    life.apply(Date(2028, 7, 20), "Review", {reviewed(Date(2028, 7, 20))});
    life.nameVersion(Date(2028, 7, 21), "Review of 2028");
    EXPECT_THAT(life.triggers(Date(2028, 7, 21)), IsEmpty());

    // Two years without a review later it is time again.
    life.hold("ser-jmc", Date(2029, 1, 1), Date(2029, 6, 30));
    EXPECT_GE(life.held, 40U);

    // The course of the chain shows what happened, and every version as it was then.
    const auto events = course::eventsOf(life.state(), Date(2029, 6, 30));
    std::vector<std::string> major;
    for (const auto& event : events) {
        if (event.major && event.on > Date(2026, 6, 30))
            major.push_back(event.on.toString() + " " + model::toEnglish(event.label));
    }
    for (const char* expected :
         {"2026-07-21 Version: Review of 2026", "2026-10-01 Fennick takes the lead",
          "2027-03-31 Dovecote leaves", "2027-07-21 Version: Review of 2027",
          "2027-10-01 Stage begins: Maturation", "2028-06-30 Gildern leaves",
          "2028-07-21 Version: Review of 2028"})
        EXPECT_THAT(major, Contains(expected));
    const auto moments = course::chainHistory(life.state(), Date(2029, 6, 30));
    EXPECT_EQ(moments.size(), 13U);
    std::map<std::string, std::size_t> membersThen;
    for (const auto& version : life.state().rows<model::Version>()) {
        const auto then = life.document().stateOf(version);
        ASSERT_TRUE(then) << version.name;
        const auto members = then->rows<model::Member>();
        membersThen[version.name] = static_cast<std::size_t>(std::count_if(
            members.begin(), members.end(), [](const auto& member) { return !member.leftOn; }));
    }
    EXPECT_EQ(membersThen,
              (std::map<std::string, std::size_t>{
                  {"Review of 2026", 9}, {"Review of 2027", 8}, {"Review of 2028", 7}}));
}

} // namespace
