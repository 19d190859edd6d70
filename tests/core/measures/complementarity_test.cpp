#include "core/measures/complementarity.h"

#include <cmath>
#include <gtest/gtest.h>
#include <random>

#include "core/measures/membership.h"
#include "core/measures/resources.h"
#include "tests/support/state_of.h"

namespace concordat::measures {
namespace {

using test::memberId;

const model::Date day(2024, 6, 30);

TEST(Complementarity, WorkedOutByHand)
{
    test::Build build;
    for (const auto* id : {"a", "b", "c"})
        build.member(id);
    for (const auto* type : {"t1", "t2", "t3", "t4"})
        build.required(type);
    build.holds("a", "t1", 80);
    build.holds("a", "t2", 40);
    build.holds("b", "t2", 60);
    build.holds("b", "t3", 0); // assessed, and not there
    build.holds("c", "t2", 60);
    const auto matrix = resourceMatrix(build.state(), day, activeMembers(build.state(), day));
    const auto found = complementarity(matrix);
    EXPECT_DOUBLE_EQ(*found.coverage, 0.5);
    EXPECT_DOUBLE_EQ(*found.depth, (0.8 + 0.6) / 4);
    EXPECT_EQ(found.gaps, (std::vector<std::size_t>{2, 3}));
    EXPECT_EQ(found.singlePoints, (std::vector<std::size_t>{0}));
    EXPECT_DOUBLE_EQ(found.marginalCoverage[0], 0.25);
    EXPECT_DOUBLE_EQ(found.marginalDepth[0], 0.2);
    EXPECT_DOUBLE_EQ(found.marginalDepth[1], 0); // c holds as much
    EXPECT_DOUBLE_EQ(found.own[0], (0.8 + 0.4) / 4);
    EXPECT_DOUBLE_EQ(*found.wholeToBestPart, 1.4 / 1.2);
    EXPECT_EQ(found.bestPart, 0U);
    EXPECT_DOUBLE_EQ(found.overlap[1 * 3 + 2], 1);
    EXPECT_NEAR(found.overlap[0 * 3 + 1], 40 / std::sqrt(80 * 80 + 40 * 40), 1e-12);
    EXPECT_DOUBLE_EQ(*found.redundancy, 0.5); // four holdings, two of them not needed
    EXPECT_EQ(found.recorded, 5U);
}

TEST(Complementarity, NothingIsSaidOfWhatNobodyRequired)
{
    test::Build build;
    build.member("a");
    const auto found =
        complementarity(resourceMatrix(build.state(), day, activeMembers(build.state(), day)));
    EXPECT_FALSE(found.coverage);
    EXPECT_FALSE(found.depth);
    EXPECT_FALSE(found.wholeToBestPart);
    EXPECT_FALSE(found.meanOverlap);
    EXPECT_FALSE(found.redundancy);
}

TEST(Complementarity, AgreesWithTheMeasuresOfTheChain)
{
    std::mt19937 random(5);
    std::uniform_int_distribution<int> level(0, 100);
    for (int trial = 0; trial < 10; ++trial) {
        test::Build build;
        for (int m = 0; m < 6; ++m)
            build.member("m" + std::to_string(m));
        for (int t = 0; t < 8; ++t)
            build.required("t" + std::to_string(t));
        for (int k = 0; k < 20; ++k)
            build.holds("m" + std::to_string(random() % 6), "t" + std::to_string(random() % 8),
                        level(random) > 30 ? level(random) : 0);
        const auto membership = membershipAt(build.state(), day);
        const auto found = complementarity(resourceMatrix(build.state(), day, membership.members));
        EXPECT_NEAR(*found.coverage, *resourceCoverage(build.state(), day, membership).share,
                    1e-12);
        EXPECT_NEAR(found.meanOverlap.value_or(-1),
                    resourceOverlap(build.state(), day, membership).mean.value_or(-1), 1e-9);
        EXPECT_NEAR(*found.redundancy, *redundancy(build.state(), day, membership), 1e-12);
        for (std::size_t m = 0; m < membership.members.size(); ++m)
            EXPECT_NEAR(found.marginalCoverage[m],
                        marginalCoverage(build.state(), day, membership, membership.members[m]),
                        1e-12);
        EXPECT_GE(found.wholeToBestPart.value_or(1), 1 - 1e-12);
    }
}

TEST(Complementarity, TheWorstShortfallsSayWhetherTheyAreGapsAndNameWhoCouldFillThem)
{
    test::Build build;
    build.member("a");
    build.member("b", model::MemberStatus::candidate);
    build.member("c", model::MemberStatus::candidate);
    for (const auto* type : {"t1", "t2", "t3", "t4", "t5"})
        build.required(type);
    build.holds("a", "t1", 90);
    build.holds("a", "t2", 50);
    build.holds("a", "t3", 100);
    build.holds("b", "t4", 30);
    build.holds("c", "t4", 70);
    build.holds("b", "t2", 40); // less than what is there
    const auto group = resourceMatrix(build.state(), day, {memberId("a")});
    const auto others = resourceMatrix(build.state(), day, {memberId("b"), memberId("c")});
    const auto found = complementarity(group);
    EXPECT_EQ(found.gaps.size(), 2U);
    ASSERT_EQ(found.partial.size(), 2U) << "t3 is held in full";
    const auto gaps = worstShortfalls(group, found, others, 3);
    ASSERT_EQ(gaps.size(), 3U);
    EXPECT_EQ(group.types[gaps[0].type].value(), "t4");
    EXPECT_DOUBLE_EQ(gaps[0].loss, 0.2);
    ASSERT_EQ(gaps[0].fillers.size(), 2U);
    EXPECT_EQ(gaps[0].fillers.front().member, memberId("c"));
    EXPECT_EQ(group.types[gaps[1].type].value(), "t5");
    EXPECT_DOUBLE_EQ(gaps[1].level, 0);
    EXPECT_TRUE(gaps[1].fillers.empty());
    EXPECT_EQ(group.types[gaps[2].type].value(), "t2");
    EXPECT_DOUBLE_EQ(gaps[2].level, 50);
    EXPECT_TRUE(gaps[2].fillers.empty());
}

} // namespace
} // namespace concordat::measures
