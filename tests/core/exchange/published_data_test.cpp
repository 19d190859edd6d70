#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "core/exchange/cordis.h"
#include "core/exchange/delimited.h"
#include "core/model/validate.h"
#include "tests/core/exchange/exchange_support.h"

using namespace concordat;
using namespace concordat::exchange;
using test::findingsWith;

namespace {

/// CORDIS extracts (European Commission, CC BY 4.0) and the csv-spectrum cases.
const std::string data = CONCORDAT_DATA_DIR "/";

CordisImport imported(const std::string& folder)
{
    auto sources = openSources({data + folder});
    EXPECT_TRUE(sources) << sources.error().toEnglish();
    auto import = readCordis(*std::move(sources));
    EXPECT_TRUE(import) << import.error().toEnglish();
    return import ? *std::move(import) : CordisImport{};
}

const model::State* stateOf(const CordisImport& import, const std::string& id)
{
    const auto at = std::find_if(
        import.consortia.begin(), import.consortia.end(),
        [&](const model::State& state) { return state.consortium().id.value() == id; });
    return at == import.consortia.end() ? nullptr : &*at;
}

std::int64_t sumOfGrants(const CordisImport& import)
{
    std::int64_t sum = 0;
    for (const auto& state : import.consortia) {
        for (const auto& source : state.rows<model::FundingSource>())
            sum += source.planned.tenThousandths;
    }
    return sum;
}

nlohmann::json rowsAsJson(const DelimitedTable& table)
{
    auto rows = nlohmann::json::array();
    for (std::size_t row = 0; row < table.rows(); ++row) {
        nlohmann::json object;
        for (std::size_t column = 0; column < table.columns(); ++column)
            object[table.header()[column]] = table.cell(row, column);
        rows.push_back(std::move(object));
    }
    return rows;
}

} // namespace

class CsvSpectrum : public testing::TestWithParam<const char*> {};

TEST_P(CsvSpectrum, ComesOutAsItsJsonSays)
{
    const std::string name = GetParam();
    const auto text = readTextFile(data + "csv/csvs/" + name + ".csv");
    ASSERT_TRUE(text) << text.error().toEnglish();
    const auto table = readDelimited(*text);
    ASSERT_TRUE(table) << table.error().toEnglish();
    std::ifstream in{data + "csv/json/" + name + ".json"};
    auto expected = nlohmann::json::parse(in);
    if (!expected.is_array())
        expected = nlohmann::json::array({expected});
    auto rows = rowsAsJson(*table);
    if (name == "location_coordinates") {
        // The two files of this case disagree about the telephone number itself.
        ASSERT_EQ(rows[0]["Contact Phone Number"], "2095257564");
        rows[0]["Contact Phone Number"] = expected[0]["Contact Phone Number"];
    }
    EXPECT_EQ(rows, expected);
}

INSTANTIATE_TEST_SUITE_P(Cases, CsvSpectrum,
                         testing::Values("comma_in_quotes", "empty", "empty_crlf", "escaped_quotes",
                                         "json", "location_coordinates", "newlines",
                                         "newlines_crlf", "quotes_and_newlines", "simple",
                                         "simple_crlf", "utf8"));

TEST(CordisEcsel, AccountsForEveryProjectAndParticipation)
{
    const auto import = imported("cordis-ecsel");
    EXPECT_EQ(import.report.consortia, (RowCount{96, 96, 0, 0, 0}));
    EXPECT_EQ(import.report.participations, (RowCount{3379, 3378, 1, 0, 0}));
    EXPECT_TRUE(import.report.participations.addsUp());
    std::size_t largest = 0;
    std::size_t smallest = 1000;
    std::size_t members = 0;
    for (const auto& state : import.consortia) {
        const auto size = state.rows<model::Member>().size();
        largest = std::max(largest, size);
        smallest = std::min(smallest, size);
        members += size;
        const auto valid = model::validate(state);
        EXPECT_TRUE(valid) << valid.error().toEnglish();
    }
    EXPECT_EQ(members, 3378u);
    // 114 participations, of which two are of one organisation.
    EXPECT_EQ(largest, 113u);
    const auto* state = stateOf(import, "cordis-737459");
    ASSERT_TRUE(state);
    EXPECT_EQ(state->rows<model::Assignment>().size(), 114u);
    EXPECT_EQ(smallest, 5u);
}

TEST(CordisEcsel, GrantsAreFundingReceivedAndAddUpToTheCent)
{
    const auto import = imported("cordis-ecsel");
    EXPECT_EQ(sumOfGrants(import), 11568763386900);
    for (const auto& state : import.consortia) {
        EXPECT_TRUE(state.rows<model::Contribution>().empty());
        for (const auto& source : state.rows<model::FundingSource>()) {
            EXPECT_EQ(source.kind, model::FundingKind::grant);
            EXPECT_TRUE(source.recipient);
            EXPECT_EQ(source.planned.currency, "EUR");
        }
    }
}

TEST(CordisEcsel, SurvivesAndReportsTheQuirks)
{
    const auto import = imported("cordis-ecsel");
    const auto& report = import.report;
    const auto* state = stateOf(import, "cordis-737459");
    ASSERT_TRUE(state);
    const auto* metso = state->find(model::Id<model::Member>{"pic-998387051"});
    ASSERT_TRUE(metso);
    EXPECT_EQ(metso->country, "FI");
    EXPECT_EQ(metso->kind, model::ActorKind::enterprise);
    EXPECT_THAT(metso->inferred, testing::Contains("country"));
    const auto* grant = state->find(model::Id<model::FundingSource>{"grant-pic-998387051"});
    ASSERT_TRUE(grant);
    EXPECT_EQ(grant->planned.toString(), "21576.45 EUR");
    EXPECT_EQ(findingsWith(report.merged, "METSO"), 1u);
    EXPECT_GE(findingsWith(report.repaired, "FI;FI"), 1u);
    EXPECT_GE(findingsWith(report.repaired, "PRC;PRC"), 1u);
    EXPECT_EQ(findingsWith(report.notices, "thirdParty, taken as linked third parties: 142"), 1u);
    EXPECT_EQ(findingsWith(report.notices, "stands under two numbers"), 2u);
    EXPECT_EQ(findingsWith(report.notices, "no coordinator"), 0u);
    EXPECT_EQ(findingsWith(report.assumptions, "“SME”"), 1u);
    EXPECT_TRUE(report.refused.empty());
}

TEST(CordisEcsel, ReadsAMemberWithWhatIsInferred)
{
    const auto import = imported("cordis-ecsel");
    const auto* state = stateOf(import, "cordis-101007322");
    ASSERT_TRUE(state);
    const auto& consortium = state->consortium();
    EXPECT_EQ(consortium.name, "MATQu");
    EXPECT_EQ(consortium.title, "Materials for Quantum Computing");
    EXPECT_EQ(consortium.startsOn, model::Date(2021, 6, 1));
    EXPECT_FALSE(consortium.endsOn);
    EXPECT_EQ(consortium.totalCost.toString(), "21707010 EUR");
    EXPECT_EQ(consortium.leadType, model::LeadType::researchOrganisation);
    const auto* lead = state->find(model::Id<model::Member>{"pic-999984059"});
    ASSERT_TRUE(lead);
    EXPECT_EQ(lead->shortName, "Fraunhofer");
    EXPECT_EQ(lead->kind, model::ActorKind::researchInstitute);
    EXPECT_EQ(lead->smallOrMedium, model::Tristate::unknown);
    EXPECT_THAT(lead->inferred, testing::ElementsAre("kind", "status"));
    EXPECT_THAT(lead->identifiers, testing::ElementsAre(model::Identifier{"PIC", "999984059"}));
    EXPECT_TRUE(state->find(model::Id<model::Assignment>{"pic-999984059-coordinator"}));
}

TEST(CordisHorizon, ReadsThePresentColumns)
{
    const auto import = imported("cordis-horizon");
    EXPECT_EQ(import.report.consortia, (RowCount{100, 100, 0, 0, 0}));
    EXPECT_EQ(import.report.participations, (RowCount{100, 100, 0, 0, 0}));
    EXPECT_EQ(findingsWith(import.report.notices, "has no participants"), 58u);
    std::map<model::Tristate, int> flags;
    int differing = 0;
    for (const auto& state : import.consortia) {
        const auto valid = model::validate(state);
        EXPECT_TRUE(valid) << valid.error().toEnglish();
        for (const auto& member : state.rows<model::Member>())
            ++flags[member.smallOrMedium];
        for (const auto& source : state.rows<model::FundingSource>())
            differing += source.note.starts_with("Net contribution") ? 1 : 0;
    }
    EXPECT_EQ(flags, (std::map<model::Tristate, int>{{model::Tristate::yes, 23},
                                                     {model::Tristate::no, 77}}));
    EXPECT_EQ(differing, 20);
}

TEST(CordisHorizon, KeepsIdentifiersAddressAndTopic)
{
    const auto import = imported("cordis-horizon");
    const auto* state = stateOf(import, "cordis-101116741");
    ASSERT_TRUE(state);
    const auto* member = state->find(model::Id<model::Member>{"pic-999981634"});
    ASSERT_TRUE(member);
    EXPECT_THAT(member->identifiers,
                testing::ElementsAre(model::Identifier{"PIC", "999981634"},
                                     model::Identifier{"VAT", "NL811383696B01"}));
    EXPECT_EQ(member->kind, model::ActorKind::university);
    EXPECT_EQ(member->region, "NL221");
    EXPECT_EQ(state->consortium().endsOn, model::Date(2029, 1, 31));
    EXPECT_THAT(state->consortium().researchDirections,
                testing::ElementsAre("ERC STARTING GRANTS"));
    EXPECT_THAT(state->consortium().identifiers,
                testing::Contains(model::Identifier{"GrantDOI", "10.3030/101116741"}));
    ASSERT_EQ(state->rows<model::Contact>().size(), 1u);
    EXPECT_EQ(state->rows<model::Contact>()[0].address, "DROEVENDAALSESTEEG 4, 6708 PB Wageningen");
}
