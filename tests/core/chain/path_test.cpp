#include "core/formation/path.h"

#include <gtest/gtest.h>

#include "tests/support/state_of.h"

using namespace concordat;
using formation::formationPath;
using model::Date;
using test::Build;

namespace {

const Date today{2024, 6, 30};

std::vector<std::string> ids(const std::vector<formation::PathStep>& steps)
{
    std::vector<std::string> names;
    for (const auto& step : steps)
        names.push_back(step.id);
    return names;
}

TEST(FormationPath, HasTheStepsOfTheReviewInOrder)
{
    EXPECT_EQ(ids(formationPath(model::State{}, today)),
              (std::vector<std::string>{"directions", "tasks", "management", "mechanisms",
                                        "agreement", "members", "operation"}));
}

TEST(FormationPath, OfAnEmptyConsortiumIsUntouchedAndSaysWhatIsNext)
{
    const auto path = formationPath(Build{}.state(), today);
    ASSERT_FALSE(path.empty());
    for (const auto& step : path) {
        EXPECT_EQ(step.done, 0) << step.id;
        EXPECT_FALSE(step.next.empty()) << step.id;
        EXPECT_FALSE(step.remark.empty()) << step.id;
    }
}

TEST(FormationPath, LeadsToTheFieldThatIsMissing)
{
    EXPECT_EQ(formationPath(Build{}.state(), today)[0].page, "programme/directions/mission");
    Build build;
    model::Body body;
    body.name = "Committee";
    build.add(body);
    build.member("a");
    auto path = formationPath(build.state(), today);
    EXPECT_EQ(path[1].page, "programme/work");
    EXPECT_EQ(path[2].page, "bodies/seats");
    EXPECT_EQ(path[5].page, "resources");
    build.member("b", model::MemberStatus::candidate);
    path = formationPath(build.state(), today);
    EXPECT_EQ(path[5].page, "selection");
    EXPECT_EQ(model::toEnglish(path[5].remark), "1 of 2 committed, no resources recorded");
}

TEST(FormationPath, SaysWhatIsNotRecordedAndCountsNoneOfIt)
{
    Build build;
    build.member("a");
    auto path = formationPath(build.state(), today);
    EXPECT_EQ(model::toEnglish(path[0].remark), "no mission and no directions");
    EXPECT_EQ(model::toEnglish(path[3].remark), "no mechanisms recorded");
    EXPECT_EQ(model::toEnglish(path[5].remark), "1 of 1 committed, no resources recorded");
    EXPECT_EQ(model::toEnglish(path[6].remark), "no meetings recorded");
    model::InternalMechanism mechanism;
    build.add(mechanism);
    model::Occurrence occurrence;
    occurrence.status = model::OccurrenceStatus::held;
    occurrence.date = today.plusDays(-500);
    build.add(occurrence);
    path = formationPath(build.state(), today);
    EXPECT_EQ(model::toEnglish(path[3].remark), "0 of 5 mechanisms are live");
    EXPECT_EQ(model::toEnglish(path[6].remark), "met in 0 of 4 quarters");
}

TEST(FormationPath, CountsMembersWithResources)
{
    Build build;
    build.member("a");
    build.member("b", model::MemberStatus::invited);
    build.member("c", model::MemberStatus::withdrawn);
    build.required("r");
    build.holds("a", "r", 10);
    build.holds("b", "r", 0); // judged, and found to have none
    const auto step = formationPath(build.state(), today)[5];
    EXPECT_EQ(model::toEnglish(step.remark), "1 of 2 members and candidates have resources");
    EXPECT_DOUBLE_EQ(step.done, 0.5);
}

TEST(FormationPath, AnAgreementIsCompleteOnlyWhenSigned)
{
    Build build;
    model::Article settled;
    settled.topic = "mission";
    build.add(settled);
    EXPECT_DOUBLE_EQ(formationPath(build.state(), today)[4].done, 0.9);
    model::Agreement charter;
    charter.kind = model::AgreementKind::charter;
    charter.status = model::AgreementStatus::signedByAll;
    charter.signedOn = today;
    build.add(charter);
    EXPECT_DOUBLE_EQ(formationPath(build.state(), today)[4].done, 1);
    EXPECT_LT(formationPath(build.state(), today.plusDays(-1))[4].done, 1);
}

TEST(FormationPath, OperationCountsTheQuartersInWhichMembersMet)
{
    Build build;
    for (const int days : {1, 30, 100}) {
        model::Occurrence occurrence;
        occurrence.status = model::OccurrenceStatus::held;
        occurrence.date = today.plusDays(-days);
        build.add(occurrence);
    }
    EXPECT_DOUBLE_EQ(formationPath(build.state(), today)[6].done, 0.5);
}

} // namespace
