#include <algorithm>
#include <set>

#include "core/model/validate.h"
#include "tests/core/samples/sample_files.h"

using namespace concordat;
using model::Date;
using model::Money;
using test::explained;
using test::sampleDocuments;
using test::samplePath;
using test::sampleStates;

namespace {

struct Shipped {
    std::string name;
    std::size_t consortia;
};

/// How a failing case is named.
void PrintTo(const Shipped& sample, std::ostream* out)
{
    *out << sample.name;
}

const std::vector<Shipped>& shipped()
{
    static const std::vector<Shipped> all{
        {"cpre", 1},     {"ecsel-one", 1}, {"ecsel-portfolio", 12},
        {"sematech", 1}, {"teaching", 1},  {"vlsi", 1}};
    return all;
}

Money totalPlanned(const model::State& state)
{
    Money total;
    for (const auto& source : state.rows<model::FundingSource>()) {
        EXPECT_TRUE(total.isZero() || total.currency == source.planned.currency);
        total.currency = source.planned.currency;
        total.tenThousandths += source.planned.tenThousandths;
    }
    return total;
}

model::State onlyState(const std::string& name)
{
    auto states = sampleStates(name);
    EXPECT_EQ(states.size(), 1u);
    return states.empty() ? model::State{} : states.front();
}

std::string caseName(const testing::TestParamInfo<Shipped>& sample)
{
    auto name = sample.param.name;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

} // namespace

class EverySample : public testing::TestWithParam<Shipped> {};

TEST_P(EverySample, LoadsAndKeepsTheInvariants)
{
    const auto states = sampleStates(GetParam().name);
    EXPECT_EQ(states.size(), GetParam().consortia);
    for (const auto& state : states) {
        const auto status = model::validate(state);
        EXPECT_TRUE(status) << explained(status.error());
    }
}

TEST_P(EverySample, IsWrittenBackAsItWasRead)
{
    for (const auto& document : sampleDocuments(GetParam().name)) {
        const auto state = model::stateFromJson(document, GetParam().name);
        ASSERT_TRUE(state) << explained(state.error());
        const auto compact =
            model::parseJson(model::toJson(*state, model::JsonStyle::compact), "compact");
        ASSERT_TRUE(compact);
        const auto difference = nlohmann::json::diff(document, *compact);
        EXPECT_TRUE(difference.empty()) << difference.dump(1).substr(0, 2000);
        const auto full = model::parseJson(model::toJson(*state), "full");
        ASSERT_TRUE(full);
        const auto again = model::stateFromJson(*full, "full");
        ASSERT_TRUE(again) << explained(again.error());
        EXPECT_TRUE(*again == *state);
    }
}

TEST_P(EverySample, NamesItsSources)
{
    for (const auto& state : sampleStates(GetParam().name)) {
        const auto& consortium = state.consortium();
        EXPECT_FALSE(consortium.sources.empty()) << consortium.name;
        EXPECT_FALSE(consortium.note.empty()) << consortium.name;
        for (const auto& source : consortium.sources)
            EXPECT_FALSE(source.empty()) << consortium.name;
    }
}

INSTANTIATE_TEST_SUITE_P(Samples, EverySample, testing::ValuesIn(shipped()), caseName);

TEST(Samples, NoFileIsShippedUntested)
{
    std::set<std::string> expected;
    for (const auto& sample : shipped())
        expected.insert(sample.name);
    std::set<std::string> found;
    for (const auto& entry : std::filesystem::directory_iterator{samplePath("x").parent_path()}) {
        if (entry.path().extension() == ".json")
            found.insert(entry.path().stem().string());
    }
    EXPECT_EQ(found, expected);
}

TEST(Samples, ConsortiaOfAllSamplesFitIntoOneWorkspace)
{
    std::set<std::string> ids;
    std::set<std::string> names;
    for (const auto& sample : shipped()) {
        for (const auto& state : sampleStates(sample.name)) {
            EXPECT_TRUE(ids.insert(state.consortium().id.value()).second)
                << state.consortium().id.value();
            EXPECT_TRUE(names.insert(state.consortium().name).second) << state.consortium().name;
        }
    }
}

TEST(Samples, HistoricalOnesAreJudgedAtTheirOwnDate)
{
    EXPECT_EQ(onlyState("vlsi").consortium().judgedOn, Date(1980, 3, 31));
    EXPECT_EQ(onlyState("sematech").consortium().judgedOn, Date(1992, 1, 31));
    EXPECT_EQ(onlyState("teaching").consortium().judgedOn, Date(2026, 6, 30));
}

// Semiconductor History Museum of Japan: about 70 billion yen, 29 billion of it subsidy.
TEST(Samples, VlsiProjectHasFiveCompaniesEtlAndItsMoneyInYen)
{
    const auto state = onlyState("vlsi");
    EXPECT_EQ(state.rows<model::Member>().size(), 6u);
    EXPECT_EQ(totalPlanned(state).toString(), "70000000000 JPY");
    EXPECT_EQ(totalPlanned(state), state.consortium().totalCost);
    const auto* subsidy = state.find(model::Id<model::FundingSource>{"subsidy"});
    ASSERT_TRUE(subsidy);
    EXPECT_EQ(subsidy->received.toString(), "29000000000 JPY");
}

// National Academies, nap.edu 5707 p. 86; Los Angeles Times, 7 January 1992.
TEST(Samples, SematechHasFourteenFoundersOfWhomLsiLogicHasLeft)
{
    const auto state = onlyState("sematech");
    int founders = 0;
    for (const auto& member : state.rows<model::Member>()) {
        if (member.kind == model::ActorKind::government) {
            EXPECT_EQ(member.governmentLevel, model::GovernmentLevel::central);
            continue;
        }
        ++founders;
        EXPECT_EQ(member.smallOrMedium, model::Tristate::unknown) << member.name;
        const bool left = member.status == model::MemberStatus::withdrawn;
        EXPECT_EQ(left, member.id.value() == "lsi-logic") << member.name;
        EXPECT_EQ(left, member.leftOn.has_value()) << member.name;
    }
    EXPECT_EQ(founders, 14);
}

TEST(Samples, CordisConsortiaHaveOneCoordinatorAndGrantsThatAreNoContributions)
{
    for (const auto* name : {"ecsel-one", "ecsel-portfolio"}) {
        for (const auto& state : sampleStates(name)) {
            const auto& consortium = state.consortium();
            EXPECT_EQ(consortium.id.value().rfind("cordis-", 0), 0u);
            EXPECT_TRUE(state.rows<model::Contribution>().empty()) << consortium.name;
            ASSERT_FALSE(consortium.sources.empty()) << consortium.name;
            EXPECT_NE(consortium.sources.front().find("CC BY 4.0"), std::string::npos);
            int coordinators = 0;
            for (const auto& assignment : state.rows<model::Assignment>())
                coordinators += assignment.role.value() == "role-coordinator";
            EXPECT_EQ(coordinators, 1) << consortium.name;
            for (const auto& member : state.rows<model::Member>()) {
                EXPECT_EQ(member.id.value().rfind("pic-", 0), 0u);
                EXPECT_EQ(member.smallOrMedium, model::Tristate::unknown) << member.name;
                EXPECT_EQ(std::count(member.inferred.begin(), member.inferred.end(), "kind"), 1)
                    << member.name;
            }
        }
    }
}

// CORDIS: participations listed, and ecMaxContribution of the twelve and of HiPERFORM (783174).
TEST(Samples, CordisConsortiaHaveAllTheirParticipantsAndGrants)
{
    const auto one = onlyState("ecsel-one");
    EXPECT_EQ(one.rows<model::Member>().size(), 32u);
    EXPECT_EQ(totalPlanned(one).toString(), "11798310.94 EUR");
    std::size_t participants = 0;
    Money grants{0, "EUR"};
    for (const auto& state : sampleStates("ecsel-portfolio")) {
        participants += state.rows<model::Member>().size();
        EXPECT_EQ(state.rows<model::Member>().size(), state.rows<model::Assignment>().size());
        grants.tenThousandths += totalPlanned(state).tenThousandths;
    }
    EXPECT_EQ(participants, 400u);
    EXPECT_EQ(grants.toString(), "165756972.55 EUR");
}

TEST(Samples, PortfolioIsVariedAndSmallEnoughToShip)
{
    EXPECT_LT(std::filesystem::file_size(samplePath("ecsel-portfolio")), 600'000u);
    std::set<std::size_t> sizes;
    for (const auto& state : sampleStates("ecsel-portfolio"))
        sizes.insert(state.rows<model::Member>().size());
    EXPECT_LE(*sizes.begin(), 10u);
    EXPECT_GE(*sizes.rbegin(), 80u);
}

TEST(Samples, CpreListsSevenUniversities)
{
    const auto state = onlyState("cpre");
    EXPECT_EQ(state.rows<model::Member>().size(), 7u);
    for (const auto& member : state.rows<model::Member>())
        EXPECT_EQ(member.kind, model::ActorKind::university) << member.name;
}
