#include <gtest/gtest.h>

#include <algorithm>

#include "core/course/chain_history.h"
#include "core/course/events.h"
#include "core/course/failure_modes.h"
#include "tests/support/state_of.h"

using namespace concordat;
using chain::ChainNode;
using model::Date;
using model::Id;

namespace {

const Date today{2026, 6, 30};

void observed(test::Build& build, ChainNode node,
              std::initializer_list<std::pair<Date, double>> rows)
{
    model::Indicator indicator;
    indicator.id = Id<model::Indicator>{"i" + std::to_string(static_cast<int>(node))};
    indicator.node = node;
    indicator.name = "Given";
    build.add(indicator);
    for (const auto& [date, value] : rows) {
        model::Observation row;
        row.indicator = indicator.id;
        row.date = date;
        row.value = value;
        build.add(row);
    }
}

course::FailureReading readingOf(const test::Build& build, course::FailureMode mode)
{
    const auto& state = build.state();
    const auto readings = course::failureModes(chain::evaluate(state, today), state, today,
                                               warnings::judge(state, today));
    return *std::find_if(readings.begin(), readings.end(),
                         [&](const auto& reading) { return reading.mode == mode; });
}

TEST(NodeSigns, AssignEveryWarningThatIsNotAboutServicesToTheChain)
{
    for (const auto& rule : warnings::allRules()) {
        // 60 is about the form, 61 and 63-65 about the alliance's services.
        const bool outside =
            rule.number == 60 || rule.number == 61 || (rule.number >= 63 && rule.number <= 65);
        EXPECT_EQ(course::nodesOf(rule.number).empty(), outside) << rule.number;
    }
}

TEST(NodeSigns, SeeTheTrendOverHalfAYearAndNoneBeforeTheFormation)
{
    test::Build build;
    observed(build, ChainNode::trust, {{Date(2025, 12, 1), 70}, {Date(2026, 6, 1), 52}});
    const auto trend = [&] {
        const auto& state = build.state();
        const auto signs = course::signsOf(chain::evaluate(state, today), state, today,
                                           warnings::judge(state, today));
        return signs[static_cast<std::size_t>(ChainNode::trust)].trend;
    };
    ASSERT_TRUE(trend());
    EXPECT_NEAR(*trend(), -18, 1e-9);
    build.consortium([](model::Consortium& row) { row.formedOn = Date(2026, 2, 1); });
    EXPECT_FALSE(trend());
}

TEST(ChainHistory, HasTheEndsOfTheQuartersSinceTheFormationAndTheDayItself)
{
    test::Build build;
    build.consortium([](model::Consortium& row) { row.formedOn = Date(2025, 8, 15); });
    observed(build, ChainNode::trust, {{Date(2025, 9, 1), 40}, {Date(2026, 2, 1), 60}});
    const auto moments = course::chainHistory(build.state(), Date(2026, 5, 10));
    ASSERT_EQ(moments.size(), 4u);
    EXPECT_EQ(moments[0].date, Date(2025, 9, 30));
    EXPECT_EQ(moments[1].date, Date(2025, 12, 31));
    EXPECT_EQ(moments[2].date, Date(2026, 3, 31));
    EXPECT_EQ(moments[3].date, Date(2026, 5, 10));
    EXPECT_NEAR(*moments[1].score(ChainNode::trust), 40, 1e-9);
    EXPECT_NEAR(*moments[2].score(ChainNode::trust), 60, 1e-9);
}

TEST(FailureModes, AreUntoldWhileHalfOfThePathIsUnknown)
{
    test::Build build;
    const auto reading = readingOf(build, course::FailureMode::shallow);
    EXPECT_EQ(reading.verdict, course::Verdict::untold);
    EXPECT_EQ(reading.why.wouldChange.size(), reading.path.size());
}

TEST(FailureModes, ArePresentWhenEveryKnownStepIsWeak)
{
    test::Build build;
    observed(build, ChainNode::riskBenefit, {{today, 30}});
    observed(build, ChainNode::researchInvestment, {{today, 20}});
    EXPECT_EQ(readingOf(build, course::FailureMode::shallow).verdict, course::Verdict::present);
    observed(build, ChainNode::breakthrough, {{today, 80}});
    const auto reading = readingOf(build, course::FailureMode::shallow);
    EXPECT_EQ(reading.verdict, course::Verdict::signs);
    EXPECT_EQ(reading.path.back().bearing, course::Bearing::against);
}

TEST(FailureModes, InNameOnlyNeedABondFirst)
{
    test::Build build;
    build.member("a");
    observed(build, ChainNode::knowledgeFlow, {{today, 10}});
    observed(build, ChainNode::feedback, {{today, 10}});
    model::Agreement agreement;
    agreement.title = "Charter";
    agreement.status = model::AgreementStatus::inForce;
    agreement.signedOn = Date(2026, 1, 1);
    agreement.expiresOn = Date(2026, 3, 1);
    build.add(agreement);
    EXPECT_EQ(readingOf(build, course::FailureMode::nameOnly).verdict, course::Verdict::signs);
}

TEST(Events, AreEverythingDatedUpToTheDayOldestFirst)
{
    test::Build build;
    model::Member leaver;
    leaver.name = "Leaver";
    leaver.joinedOn = Date(2025, 1, 1);
    leaver.leftOn = Date(2026, 5, 1);
    build.add(leaver);
    model::Milestone later;
    later.title = "Later";
    later.reachedOn = Date(2026, 7, 1);
    build.add(later);
    const auto events = course::eventsOf(build.state(), today);
    ASSERT_EQ(events.size(), 2u);
    EXPECT_EQ(model::toEnglish(events[0].label), "Leaver joins");
    EXPECT_EQ(model::toEnglish(events[1].label), "Leaver leaves");
    EXPECT_TRUE(events[1].major);
}

} // namespace
