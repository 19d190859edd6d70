#include "core/exchange/csv_folder.h"

#include <filesystem>

#include "tests/core/exchange/exchange_support.h"

using namespace concordat;
using namespace concordat::exchange;
using model::Member;

namespace {

/// Rows that hold what is hardest to carry through a spreadsheet.
model::State oddState()
{
    auto draft = test::emptyConsortium();
    draft.update(model::Id<model::Consortium>{"c"}, [](model::Consortium& row) {
        row.mission = "Line\nbreak, \"quotes\" and\r\nmore; =1+1";
        row.regions = {"北京", "a;b", " leading", "trailing ", "", "back\\slash"};
        row.sources = {""};
        row.researchDirections = {"[\"looks like JSON\"]"};
        row.identifiers = {{"a=b", "c=d"}, {"", ""}, {"CORDIS", "1; 2"}};
        row.totalCost = {-12345678, "CNY", 2020};
        row.startsOn = model::Date{2024, 2, 29};
        row.declaredSize = 0;
        row.gateStrictness = 0.1;
    });
    int number = 0;
    for (const auto* name :
         {"=1+1", "+49 30", "-name", "@SUM(A1:A9)", "'apostrophe", "清华大学", "جامعة الملك سعود",
          "🚀 Rocket 👩‍🔬", "<b>HTML</b> & <script>", "two\nlines", "tab\there",
          " blanks ", "\\back; slash", "[brackets]", "{\"json\": 1}"}) {
        Member member;
        member.id = model::Id<Member>{"m" + std::to_string(10 + number++)};
        member.name = name;
        member.note = name;
        member.inferred = {"kind", name};
        member.kind = model::ActorKind::university;
        draft.put(member);
    }
    model::Goal goal;
    goal.id = model::Id<model::Goal>{"g"};
    goal.target = 0.1 + 0.2;
    goal.supporters = {model::Id<Member>{"m10"}, model::Id<Member>{"m11"}};
    draft.put(goal);
    model::Scenario scenario;
    scenario.id = model::Id<model::Scenario>{"s"};
    scenario.createdAt = model::Timestamp{1700000000123};
    scenario.changes = "[{\"table\": \"member\"}]";
    draft.put(scenario);
    return draft.state();
}

} // namespace

class CsvExport : public testing::TestWithParam<WriteOptions> {};

TEST_P(CsvExport, ReadBackIsEqual)
{
    const auto state = oddState();
    const auto files = exportCsv(state, GetParam());
    EXPECT_EQ(files.size(), 5u); // four tables with rows, and the manifest
    const auto back = stateFromCsv(test::filesOf(files));
    ASSERT_TRUE(back) << back.error().toEnglish();
    EXPECT_TRUE(*back == state);
}

INSTANTIATE_TEST_SUITE_P(Options, CsvExport,
                         testing::Values(WriteOptions{}, WriteOptions{';', true, false},
                                         WriteOptions{'\t', false, true},
                                         WriteOptions{',', true, true}));

TEST(CsvFolder, ComesBackEqualThroughTheDiskAndIgnoresStaleFiles)
{
    const auto folder = testing::TempDir() + "concordat_csv_folder";
    std::filesystem::remove_all(folder);
    const auto state = oddState();
    ASSERT_TRUE(writeCsvFolder(state, folder));
    ASSERT_TRUE(writeFile(folder + "/risk.csv", "id,title\nr,Left from an older export\n"));
    const auto sources = openSources({folder});
    ASSERT_TRUE(sources);
    ASSERT_TRUE(isCsvExport(*sources));
    const auto back = stateFromCsv(*sources);
    ASSERT_TRUE(back) << back.error().toEnglish();
    EXPECT_TRUE(*back == state);
}

TEST(CsvFolder, GuardedCellsAreNoFormulas)
{
    WriteOptions guarded;
    guarded.guardFormulas = true;
    const auto files = exportCsv(oddState(), guarded);
    const auto members = std::find_if(files.begin(), files.end(), [](const SourceFile& file) {
        return file.name == "member.csv";
    });
    ASSERT_NE(members, files.end());
    EXPECT_NE(members->bytes.find(",'=1+1,"), std::string::npos);
    EXPECT_EQ(members->bytes.find(",=1+1,"), std::string::npos);
}

TEST(CsvFolder, NamesFileLineColumnAndField)
{
    auto files = exportCsv(oddState());
    auto& members = *std::find_if(files.begin(), files.end(),
                                  [](const SourceFile& file) { return file.name == "member.csv"; });
    members.bytes = "id,name,kind\r\nm1,A,university\r\nm2,B,wizard\r\nm3,C\r\n";
    const auto back = stateFromCsv(test::filesOf(files));
    ASSERT_FALSE(back);
    ASSERT_EQ(back.error().causes.size(), 2u);
    EXPECT_EQ(back.error().causes[0].where, "member.csv:3:3, kind");
    EXPECT_EQ(back.error().causes[1].where, "member.csv:4");
    members.bytes = "id,nickname\r\nm1,A\r\n";
    const auto unknown = stateFromCsv(test::filesOf(files));
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().where, "member.csv:1:2, nickname");
}
