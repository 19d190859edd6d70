#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

#include "core/measures/contributions.h"
#include "core/measures/funding.h"
#include "core/measures/inequality.h"
#include "core/measures/key_figures.h"
#include "core/measures/resources.h"
#include "core/measures/trust.h"
#include "tests/support/state_of.h"

using namespace concordat;
using measures::ContributionSide;
using model::Date;
using model::MemberStatus;
using model::Money;
using test::Build;
using test::memberId;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

const Date today{2024, 6, 30};

Money euros(double amount, int year = 0)
{
    return *Money::of(amount, "EUR", year);
}

model::Contribution contribution(const std::string& member, Money pledged, Money paid = {})
{
    model::Contribution row;
    row.member = memberId(member);
    row.pledged = std::move(pledged);
    row.paid = std::move(paid);
    return row;
}

TEST(Gini, FollowsHandWorkedValues)
{
    EXPECT_EQ(measures::gini({}), std::nullopt);
    EXPECT_EQ(measures::gini({0, 0}), std::nullopt);
    EXPECT_DOUBLE_EQ(*measures::gini({5, 5, 5}), 0);
    EXPECT_DOUBLE_EQ(*measures::gini({0, 0, 0, 8}), 0.75);
    // Σ(2i − n − 1)x = −3·1 − 1·2 + 1·3 + 3·4 = 10; n·Σx = 40.
    EXPECT_DOUBLE_EQ(*measures::gini({4, 2, 1, 3}), 0.25);
}

TEST(Totals, AreKeptPerCurrencyAndPriceBasis)
{
    const auto totals = measures::totalsPerBasis(
        {euros(10), *Money::of(5, "JPY"), euros(2.5), euros(1, 1990), Money{}});
    EXPECT_THAT(totals, ElementsAre(euros(12.5), euros(1, 1990), *Money::of(5, "JPY")));
}

TEST(Totals, StopAtWhatMoneyCanHold)
{
    const Money largest{std::numeric_limits<std::int64_t>::max(), "EUR", 0};
    EXPECT_THAT(measures::totalsPerBasis({largest, euros(1)}), ElementsAre(largest));
}

TEST(ContributionShares, LeaveOtherCurrenciesOutAndSaySo)
{
    Build build;
    build.member("a");
    build.member("b");
    build.add(contribution("a", euros(30)));
    build.add(contribution("b", euros(60)));
    build.add(contribution("a", euros(10)));
    build.add(contribution("b", *Money::of(900, "USD")));
    const auto result =
        measures::contributionShares(build.state(), today, ContributionSide::pledged);
    ASSERT_THAT(result.shares, SizeIs(2));
    EXPECT_DOUBLE_EQ(result.shares[0].share, 0.4);
    EXPECT_DOUBLE_EQ(result.shares[1].share, 0.6);
    EXPECT_THAT(result.leftOut, ElementsAre(*Money::of(900, "USD")));
    EXPECT_THAT(result.why.notes, SizeIs(1));
    // Two values 40 and 60: (−1·40 + 1·60) / (2·100).
    EXPECT_DOUBLE_EQ(*result.gini, 0.1);
}

TEST(ContributionShares, APledgeWithoutAnAmountIsNamedAndNotTakenForNothing)
{
    Build build;
    build.member("a");
    build.member("b");
    build.add(contribution("a", euros(30)));
    build.add(contribution("b", Money{}));
    build.add(contribution("b", euros(0)));
    const auto pledged =
        measures::contributionShares(build.state(), today, ContributionSide::pledged);
    EXPECT_THAT(pledged.withoutAmount, SizeIs(1));
    EXPECT_THAT(pledged.why.notes, SizeIs(1));
    // What is not paid is not open: nothing was paid.
    const auto paid = measures::contributionShares(build.state(), today, ContributionSide::paid);
    EXPECT_THAT(paid.withoutAmount, IsEmpty());
    EXPECT_THAT(paid.why.notes, IsEmpty());
}

TEST(ContributionShares, ConvertByStatedRatesOnly)
{
    Build build;
    build.add(contribution("a", euros(50)));
    build.add(contribution("b", *Money::of(100, "USD")));
    build.add(contribution("b", *Money::of(7, "CHF")));
    const measures::Conversion conversion{{"EUR", 0}, {{{"USD", 0}, 0.5}}};
    const auto result =
        measures::contributionShares(build.state(), today, ContributionSide::pledged, conversion);
    ASSERT_THAT(result.shares, SizeIs(2));
    EXPECT_DOUBLE_EQ(result.shares[1].share, 0.5);
    EXPECT_THAT(result.leftOut, ElementsAre(*Money::of(7, "CHF")));
}

TEST(Payments, CountWhatIsDueAndPaidByTheDay)
{
    Build build;
    auto due = contribution("a", euros(100), euros(50));
    due.dueOn = today;
    build.add(due);
    auto later = contribution("a", euros(100));
    later.dueOn = today.plusDays(1);
    build.add(later);
    auto paidLater = contribution("b", euros(100), euros(100));
    paidLater.paidOn = today.plusDays(1);
    build.add(paidLater);
    build.add(contribution("b", *Money::of(10, "USD"), euros(10)));
    build.add(contribution("c", euros(1000)));
    const auto payments = measures::paymentRatios(build.state(), today);
    // What was paid in another currency says nothing of how much of the pledge is paid.
    ASSERT_THAT(payments.ratios, SizeIs(1));
    EXPECT_DOUBLE_EQ(payments.ratios[0].ratio, 0.25);
    EXPECT_EQ(payments.unrecorded, 1u);
    EXPECT_EQ(payments.mixed, 1u);
    EXPECT_EQ(payments.notYetDue, 1u);
}

TEST(Membership, FollowsStatusAndDates)
{
    struct Case {
        const char* what;
        MemberStatus status;
        std::optional<Date> joined;
        std::optional<Date> left;
        bool active;
    };
    const Case cases[] = {
        {"candidate", MemberStatus::candidate, {}, {}, false},
        {"committed", MemberStatus::committed, {}, {}, true},
        {"joins later", MemberStatus::signatory, today.plusDays(1), {}, false},
        {"joined today", MemberStatus::signatory, today, {}, true},
        {"leaves tomorrow", MemberStatus::withdrawn, {}, today.plusDays(1), true},
        {"left today", MemberStatus::withdrawn, {}, today, false},
        {"left, nobody knows when", MemberStatus::withdrawn, {}, {}, false},
        {"suspended", MemberStatus::suspended, {}, {}, false},
    };
    for (const auto& one : cases) {
        model::Member member;
        member.status = one.status;
        member.joinedOn = one.joined;
        member.leftOn = one.left;
        EXPECT_EQ(measures::isActive(member, today), one.active) << one.what;
    }
}

TEST(Membership, CandidatesStandInWhileNobodyHasCommitted)
{
    Build build;
    build.member("a", MemberStatus::candidate);
    build.member("b", MemberStatus::withdrawn);
    const auto before = measures::membershipAt(build.state(), today);
    EXPECT_TRUE(before.prospective);
    EXPECT_THAT(before.members, ElementsAre(memberId("a")));
    build.member("c", MemberStatus::committed);
    const auto after = measures::membershipAt(build.state(), today);
    EXPECT_FALSE(after.prospective);
    EXPECT_THAT(after.members, ElementsAre(memberId("c")));
}

TEST(Resources, CoverageOverlapAndWhatEachMemberAdds)
{
    Build build;
    for (const auto* id : {"a", "b"})
        build.member(id);
    for (const auto* id : {"r1", "r2", "r3", "r4"})
        build.required(id);
    build.holds("a", "r1", 60);
    build.holds("a", "r2", 80);
    build.holds("b", "r2", 50);
    build.holds("b", "r3", 0);
    const auto membership = measures::membershipAt(build.state(), today);
    const auto coverage = measures::resourceCoverage(build.state(), today, membership);
    EXPECT_DOUBLE_EQ(*coverage.share, 0.5);
    EXPECT_THAT(coverage.gaps, SizeIs(2));
    // cos((60, 80), (0, 50)) = 80·50 / (100·50).
    EXPECT_NEAR(*measures::resourceOverlap(build.state(), today, membership).mean, 0.8, 1e-12);
    EXPECT_NEAR(*measures::pairOverlap(build.state(), today, memberId("a"), memberId("b")), 0.8,
                1e-12);
    EXPECT_NEAR(*measures::redundancy(build.state(), today, membership), 1.0 / 3, 1e-12);
    EXPECT_DOUBLE_EQ(measures::marginalCoverage(build.state(), today, membership, memberId("a")),
                     0.25);
    EXPECT_DOUBLE_EQ(measures::marginalCoverage(build.state(), today, membership, memberId("b")),
                     0);
}

TEST(Resources, MeanOverlapIsTheMeanOverAllPairs)
{
    Build build;
    for (const auto* id : {"a", "b", "c"})
        build.member(id);
    for (const auto* id : {"r1", "r2"})
        build.required(id);
    build.holds("a", "r1", 10);
    build.holds("b", "r1", 30);
    build.holds("b", "r2", 40);
    build.holds("c", "r2", 70);
    const auto membership = measures::membershipAt(build.state(), today);
    // Pairs: ab = .6, bc = .8, ac = 0.
    EXPECT_NEAR(*measures::resourceOverlap(build.state(), today, membership).mean, 1.4 / 3, 1e-12);
}

TEST(Trust, HidesTheMeanOfTooFewRaters)
{
    Build build;
    model::TrustRound round;
    round.id = model::Id<model::TrustRound>{"t"};
    round.minimumRaters = 2;
    round.date = today;
    build.add(round);
    const auto rate = [&](const char* from, const char* to, double score) {
        model::TrustRating rating;
        rating.round = round.id;
        rating.rater = memberId(from);
        rating.rated = memberId(to);
        rating.score = score;
        build.add(rating);
    };
    rate("a", "b", 40);
    rate("a", "a", 100);
    auto means = measures::trustMeans(build.state(), today);
    ASSERT_THAT(means, SizeIs(1));
    EXPECT_TRUE(means[0].hidden);
    EXPECT_EQ(means[0].mean, std::nullopt);
    rate("b", "a", 70);
    means = measures::trustMeans(build.state(), today);
    EXPECT_DOUBLE_EQ(*means[0].mean, 55);
    EXPECT_THAT(measures::trustMeans(build.state(), today.plusDays(-1)), IsEmpty());
}

/// A survey under way replaces the one before once half of the ratings to be expected are in.
class TrustRounds : public ::testing::Test {
protected:
    void round(const char* id, Date date)
    {
        model::TrustRound row;
        row.id = model::Id<model::TrustRound>{id};
        row.name = id;
        row.minimumRaters = 1;
        row.date = date;
        m_build.add(row);
    }
    void rate(const char* round, const char* from, const char* to, double score)
    {
        model::TrustRating rating;
        rating.round = model::Id<model::TrustRound>{round};
        rating.rater = memberId(from);
        rating.rated = memberId(to);
        rating.score = score;
        m_build.add(rating);
    }
    void SetUp() override
    {
        for (const auto* id : {"a", "b", "c"})
            m_build.member(id);
        round("full", today.plusDays(-30));
        for (const auto* from : {"a", "b", "c"}) {
            for (const auto* to : {"a", "b", "c"}) {
                if (from != to)
                    rate("full", from, to, 80);
            }
        }
        round("next", today);
    }
    std::string counting() const
    {
        const auto rounds = measures::trustMeans(m_build.state(), today);
        const auto* round = measures::countingRound(rounds);
        return round ? round->name : std::string{};
    }
    Build m_build;
};

TEST_F(TrustRounds, ARoundThatIsOnlyBegunLeavesTheOneBeforeInForce)
{
    EXPECT_EQ(counting(), "full"); // nobody has answered
    rate("next", "a", "b", 10);
    rate("next", "a", "c", 10);
    auto rounds = measures::trustMeans(m_build.state(), today);
    ASSERT_THAT(rounds, SizeIs(2));
    EXPECT_TRUE(rounds[1].begun);
    EXPECT_EQ(rounds[1].mean, std::nullopt);
    EXPECT_EQ(rounds[1].needed, 3U);
    EXPECT_EQ(counting(), "full");
    rate("next", "b", "a", 10);
    rounds = measures::trustMeans(m_build.state(), today);
    EXPECT_FALSE(rounds[1].begun);
    EXPECT_EQ(rounds[1].mean, 10);
    EXPECT_EQ(counting(), "next");
}

TEST_F(TrustRounds, ThePartThatIsNeededCanBeSet)
{
    rate("next", "a", "b", 10);
    EXPECT_EQ(counting(), "full");
    model::Assumption part;
    part.subject = "trust";
    part.name = "roundShare";
    part.value = 0.1;
    m_build.add(part);
    EXPECT_EQ(counting(), "next");
}

TEST_F(TrustRounds, FewerMembersThanBeforeAreNotAskedForMore)
{
    m_build.member("c", model::MemberStatus::withdrawn);
    rate("next", "a", "b", 10); // one of the two ratings that are still possible
    EXPECT_EQ(counting(), "next");
}

TEST(Runway, EndsWithTheLastFundedYearInARow)
{
    Build build;
    EXPECT_EQ(measures::fundingRunway(build.state(), today).months, std::nullopt);
    for (const int year : {2024, 2025, 2027}) {
        model::FundingSource source;
        source.year = year;
        source.planned = euros(1);
        build.add(source);
    }
    const auto runway = measures::fundingRunway(build.state(), today);
    EXPECT_EQ(*runway.until, Date(2025, 12, 31));
    EXPECT_GE(runway.why.inputs.size(), 3U) << "years, day of judging and the day it ends";
    EXPECT_EQ(*runway.months, 18);
}

TEST(Funding, OfAMemberTellsWhatIsPlannedFromWhatIsReceived)
{
    Build build;
    model::FundingSource grant;
    grant.recipient = memberId("a");
    grant.planned = euros(7);
    build.add(grant);
    grant.recipient = memberId("b");
    grant.received = euros(3);
    build.add(grant);
    grant.planned = {};
    grant.received = {};
    grant.recipient = memberId("c");
    build.add(grant);
    const auto funding = measures::fundingByRecipient(build.state());
    ASSERT_THAT(funding, SizeIs(2));
    EXPECT_EQ(funding[0].planned, euros(7));
    EXPECT_TRUE(funding[0].received.isZero());
    EXPECT_EQ(funding[1].planned, euros(7));
    EXPECT_EQ(funding[1].received, euros(3));
}

TEST(KeyFigures, TakeASmallEnterpriseByItsKindForSmall)
{
    Build build;
    model::Member member;
    member.id = memberId("a");
    member.name = "a";
    member.status = MemberStatus::signatory;
    member.kind = model::ActorKind::smallMediumEnterprise;
    build.add(member);
    const auto figures = measures::keyFigures(build.state(), today);
    EXPECT_EQ(figures.smallOrMedium, 1);
    EXPECT_EQ(figures.sizeUnknown, 0);
}

TEST(KeyFigures, CountKindsCountriesAndSizes)
{
    Build build;
    for (const auto* id : {"a", "b", "c"}) {
        model::Member member;
        member.id = memberId(id);
        member.name = id;
        member.status = MemberStatus::signatory;
        member.kind = *id == 'a' ? model::ActorKind::university : model::ActorKind::enterprise;
        member.country = *id == 'c' ? "FR" : "DE";
        member.smallOrMedium = *id == 'b' ? model::Tristate::yes : model::Tristate::unknown;
        build.add(member);
    }
    build.member("gone", MemberStatus::withdrawn);
    const auto figures = measures::keyFigures(build.state(), today);
    EXPECT_EQ(figures.members, 4u);
    EXPECT_EQ(figures.activeMembers, 3u);
    EXPECT_THAT(figures.kinds, ElementsAre(std::pair{model::ActorKind::enterprise, 2},
                                           std::pair{model::ActorKind::university, 1}));
    EXPECT_THAT(figures.countries,
                ElementsAre(std::pair{std::string{"DE"}, 2}, std::pair{std::string{"FR"}, 1}));
    EXPECT_EQ(figures.smallOrMedium, 1);
    EXPECT_EQ(figures.sizeUnknown, 2);
}

} // namespace
