#include "core/governance/leadership.h"

#include <algorithm>
#include <gtest/gtest.h>

#include "core/governance/coordination.h"
#include "core/governance/responsibilities.h"
#include "tests/support/state_of.h"

namespace concordat::governance {
namespace {

using model::Date;
using model::Stage;

const Date day(2026, 6, 30);

model::Id<model::Member> memberOf(test::Build& build, const char* id, model::ActorKind kind)
{
    model::Member row;
    row.id = model::Id<model::Member>{id};
    row.name = id;
    row.kind = kind;
    row.status = model::MemberStatus::signatory;
    return build.add(row);
}

model::LeadershipTerm term(const model::Id<model::Member>& member, Date from, Date until)
{
    model::LeadershipTerm row;
    row.member = member;
    row.stage = Stage::operation;
    row.from = from;
    row.until = until;
    return row;
}

const RotationFinding* finding(const std::vector<Rotation>& all, RotationProblem problem)
{
    for (const auto& rotation : all) {
        for (const auto& each : rotation.findings) {
            if (each.problem == problem)
                return &each;
        }
    }
    return nullptr;
}

TEST(Rotation, AHoleIsShownWithItsDaysAndTheReason)
{
    test::Build build;
    const auto a = memberOf(build, "Alpha", model::ActorKind::leadEnterprise);
    const auto b = memberOf(build, "Beta", model::ActorKind::researchInstitute);
    build.add(term(a, Date(2026, 1, 1), Date(2026, 6, 30)));
    build.add(term(b, Date(2026, 8, 1), Date(2026, 12, 31)));
    const auto all = rotations(build.state(), day);
    const auto* hole = finding(all, RotationProblem::gap);
    ASSERT_NE(hole, nullptr);
    EXPECT_EQ(hole->from, Date(2026, 7, 1));
    EXPECT_EQ(hole->until, Date(2026, 7, 31));
    EXPECT_EQ(toEnglish(hole->message),
              "Nobody leads from 2026-07-01 to 2026-07-31: a stage without a leader.");
    EXPECT_EQ(hole->terms.size(), 2U);
}

TEST(Rotation, TermsThatMeetHaveNoHole)
{
    test::Build build;
    const auto a = memberOf(build, "Alpha", model::ActorKind::leadEnterprise);
    const auto b = memberOf(build, "Beta", model::ActorKind::researchInstitute);
    build.add(term(a, Date(2026, 1, 1), Date(2026, 6, 30)));
    build.add(term(b, Date(2026, 7, 1), Date(2026, 12, 31)));
    const auto all = rotations(build.state(), day);
    EXPECT_EQ(finding(all, RotationProblem::gap), nullptr);
    EXPECT_EQ(finding(all, RotationProblem::overlap), nullptr);
    EXPECT_NE(finding(all, RotationProblem::handoverMissing), nullptr);
}

TEST(Rotation, AHoleAtTheEndOfAPlannedStageIsShown)
{
    test::Build build;
    const auto a = memberOf(build, "Alpha", model::ActorKind::leadEnterprise);
    build.add(term(a, Date(2026, 1, 1), Date(2026, 6, 30)));
    model::StagePlan plan;
    plan.stage = Stage::operation;
    plan.from = Date(2026, 1, 1);
    plan.until = Date(2026, 12, 31);
    build.add(plan);
    const auto found = rotations(build.state(), day);
    const auto* hole = finding(found, RotationProblem::gap);
    ASSERT_NE(hole, nullptr);
    EXPECT_EQ(hole->from, Date(2026, 7, 1));
    EXPECT_EQ(hole->until, Date(2026, 12, 31));
}

TEST(Rotation, SharedDaysAreAnOverlapUnlessTheyAreTheSameDays)
{
    test::Build build;
    const auto a = memberOf(build, "Alpha", model::ActorKind::leadEnterprise);
    const auto b = memberOf(build, "Beta", model::ActorKind::researchInstitute);
    build.add(term(a, Date(2026, 1, 1), Date(2026, 6, 30)));
    auto second = term(b, Date(2026, 1, 1), Date(2026, 6, 30));
    second.id = build.add(second);
    EXPECT_EQ(finding(rotations(build.state(), day), RotationProblem::overlap), nullptr);
    second.until = Date(2026, 7, 31);
    build.add(second);
    const auto all = rotations(build.state(), day);
    const auto* overlap = finding(all, RotationProblem::overlap);
    ASSERT_NE(overlap, nullptr);
    EXPECT_EQ(overlap->until, Date(2026, 6, 30));
}

TEST(Rotation, ImpossibleTermsAreNamedAndDoNoHarm)
{
    test::Build build;
    const auto a = memberOf(build, "Alpha", model::ActorKind::leadEnterprise);
    build.add(term(a, Date(2026, 6, 30), Date(2026, 1, 1)));
    model::LeadershipTerm open;
    open.member = a;
    build.add(open);
    const auto all = rotations(build.state(), day);
    EXPECT_NE(finding(all, RotationProblem::datesReversed), nullptr);
    EXPECT_NE(finding(all, RotationProblem::dateMissing), nullptr);
}

TEST(Rotation, AUniversityLeadsForItsStageOnly)
{
    test::Build build;
    const auto u = memberOf(build, "Uni", model::ActorKind::university);
    build.add(term(u, Date(2026, 1, 1), Date(2027, 6, 30)));
    model::StagePlan plan;
    plan.stage = Stage::operation;
    plan.from = Date(2026, 1, 1);
    plan.until = Date(2026, 12, 31);
    build.add(plan);
    EXPECT_NE(finding(rotations(build.state(), day), RotationProblem::overstay), nullptr);
}

TEST(Rotation, AGovernmentThatLeadsNeedsADayOnWhichEnterprisesTakeOver)
{
    test::Build build;
    const auto g = memberOf(build, "Region", model::ActorKind::government);
    auto lead = term(g, Date(2026, 1, 1), Date(2026, 12, 31));
    lead.id = build.add(lead);
    EXPECT_NE(finding(rotations(build.state(), day), RotationProblem::enterpriseHandover), nullptr);
    lead.handoverOn = Date(2026, 12, 31);
    build.add(lead);
    EXPECT_EQ(finding(rotations(build.state(), day), RotationProblem::enterpriseHandover), nullptr);
    EXPECT_EQ(enterpriseHandover(build.state(), day).on, Date(2026, 12, 31));
}

TEST(Levers, AreHeldByTermsAndByPractices)
{
    test::Build build;
    const auto a = memberOf(build, "Alpha", model::ActorKind::leadEnterprise);
    auto lead = term(a, Date(2026, 1, 1), Date(2026, 12, 31));
    lead.levers = {model::LeadershipLever::technologyDecisions};
    build.add(lead);
    EXPECT_EQ(leverUses(build.state(), day).front().heldCount(), 1);
    EXPECT_NE(finding(rotations(build.state(), day), RotationProblem::fewLevers), nullptr);
    model::LeadershipPractice practice;
    practice.member = a;
    practice.lever = model::LeadershipLever::commercialisation;
    practice.driver = model::InternalDriver::organisationalLearning;
    build.add(practice);
    const auto uses = leverUses(build.state(), day);
    EXPECT_EQ(uses.front().heldCount(), 2);
    EXPECT_EQ(uses.front().practices[3][2], 1);
    EXPECT_EQ(finding(rotations(build.state(), day), RotationProblem::fewLevers), nullptr);
}

model::Id<model::WorkPackage> packageIn(test::Build& build)
{
    model::WorkPackage row;
    row.number = "1";
    row.title = "Wafers";
    return build.add(row);
}

void assign(test::Build& build, const model::Id<model::Member>& member,
            const model::Id<model::WorkPackage>& package, model::RoleKind kind,
            model::Responsibility responsibility)
{
    model::Role role;
    role.kind = kind;
    model::Assignment row;
    row.member = member;
    row.role = build.add(role);
    row.workPackage = package;
    row.responsibility = responsibility;
    build.add(row);
}

bool says(const ResponsibilityRow& row, const std::string& source)
{
    return std::any_of(row.findings.begin(), row.findings.end(),
                       [&](const model::Text& text) { return text.source == source; });
}

TEST(Responsibilities, ExactlyOneIsAccountable)
{
    test::Build build;
    const auto a = memberOf(build, "Alpha", model::ActorKind::enterprise);
    const auto b = memberOf(build, "Beta", model::ActorKind::enterprise);
    const auto package = packageIn(build);
    EXPECT_TRUE(says(responsibilities(build.state(), day).rows.front(), "Nobody is accountable."));
    assign(build, a, package, model::RoleKind::other, model::Responsibility::accountable);
    EXPECT_TRUE(responsibilities(build.state(), day).rows.front().findings.empty());
    assign(build, b, package, model::RoleKind::other, model::Responsibility::accountable);
    EXPECT_TRUE(says(responsibilities(build.state(), day).rows.front(),
                     "{count} are accountable; exactly one can be."));
}

TEST(Responsibilities, NobodyIsAccountableForMoreThanTheLimit)
{
    test::Build build;
    const auto a = memberOf(build, "Alpha", model::ActorKind::enterprise);
    for (int i = 0; i < 4; ++i) {
        model::WorkPackage row;
        row.number = std::to_string(i);
        row.leader = a;
        build.add(row);
    }
    const auto all = responsibilities(build.state(), day);
    ASSERT_EQ(all.loads.size(), 1U);
    EXPECT_EQ(all.loads.front().accountable, 4);
    EXPECT_TRUE(all.loads.front().overloaded);
    model::Assumption limit;
    limit.subject = "responsibilities";
    limit.name = "accountableMost";
    limit.value = 4;
    build.add(limit);
    EXPECT_FALSE(responsibilities(build.state(), day).loads.front().overloaded);
}

TEST(Responsibilities, ALeadWithoutStandardsAndAUniversityThatOnlyProvidesAreNamed)
{
    test::Build build;
    const auto lead = memberOf(build, "Alpha", model::ActorKind::leadEnterprise);
    const auto uni = memberOf(build, "Uni", model::ActorKind::university);
    const auto package = packageIn(build);
    const auto unmet = [&](const model::Id<model::Member>& member, const std::string& expectation) {
        const auto all = responsibilities(build.state(), day).expected;
        return std::any_of(all.begin(), all.end(), [&](const ExpectedRole& role) {
            return role.member == member && !role.met && role.expectation.source == expectation;
        });
    };
    EXPECT_TRUE(unmet(lead, "Sets standards"));
    EXPECT_TRUE(unmet(uni, "Helps to organise, not only to provide"));
    assign(build, lead, package, model::RoleKind::standardSetter,
           model::Responsibility::accountable);
    assign(build, uni, package, model::RoleKind::coOrganiser, model::Responsibility::responsible);
    EXPECT_FALSE(unmet(lead, "Sets standards"));
    EXPECT_FALSE(unmet(uni, "Helps to organise, not only to provide"));
}

TEST(Coordination, CountsMechanismsAndBalanceAndNamesWhatIsAbsent)
{
    test::Build build;
    model::InternalMechanism row;
    row.live = true;
    for (const auto kind : {model::MechanismKind::communication, model::MechanismKind::management,
                            model::MechanismKind::supervision, model::MechanismKind::benefit}) {
        row.id = {};
        row.kind = kind;
        build.add(row);
    }
    const auto status = coordination(build.state(), day);
    EXPECT_EQ(status.liveCount, 4);
    EXPECT_EQ(status.contractual, 4);
    EXPECT_TRUE(status.lopsided);
    EXPECT_FALSE(status.mechanisms[4].recorded);
    EXPECT_EQ(status.findings.size(), 2U); // risk is absent, and only contracts
    row.id = {};
    row.kind = model::MechanismKind::risk;
    row.nature = model::GovernanceNature::relational;
    build.add(row);
    const auto balanced = coordination(build.state(), day);
    EXPECT_FALSE(balanced.lopsided); // one in five
    EXPECT_TRUE(balanced.findings.empty());
}

TEST(Overlay, NamesTheChainsPartiesAndGoalsWithoutAnEntry)
{
    test::Build build;
    memberOf(build, "Uni", model::ActorKind::university);
    const auto none = overlayCoverage(build.state(), day, true);
    EXPECT_EQ(none.entries, 0U);
    EXPECT_EQ(none.findings.size(), 2U); // no overlay, no stage lead
    model::OverlayEntry entry;
    entry.live = true;
    build.add(entry);
    const auto some = overlayCoverage(build.state(), day, false);
    EXPECT_EQ(some.live, 1U);
    EXPECT_EQ(some.chainsWithout.size(), 4U);
    EXPECT_EQ(some.partiesWithout.size(), 2U);
    EXPECT_EQ(some.goalsWithout.size(), 2U);
}

} // namespace
} // namespace concordat::governance
