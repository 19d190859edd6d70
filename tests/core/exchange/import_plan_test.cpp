#include "core/exchange/import_plan.h"

#include <filesystem>
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "core/exchange/csv_folder.h"
#include "core/exchange/package.h"
#include "core/exchange/text_file.h"
#include "core/model/json.h"
#include "core/model/validate.h"
#include "tests/core/exchange/exchange_support.h"

using namespace concordat;
using namespace concordat::exchange;
using model::Member;
using model::State;
using MemberId = model::Id<Member>;

namespace {

const std::string extract = CONCORDAT_SOURCE_DIR "/tests/data/cordis";

ImportPlan planOf(const ImportRequest& request, const std::vector<State>& existing = {})
{
    auto plan = planImport(request, existing);
    EXPECT_TRUE(plan) << plan.error().toEnglish();
    if (!plan)
        return {};
    EXPECT_TRUE(plan->report.participations.addsUp());
    EXPECT_TRUE(plan->report.consortia.addsUp());
    return *std::move(plan);
}

ImportPlan planOfText(const std::string& name, const std::string& text,
                      const std::vector<State>& existing = {}, const ImportRequest& request = {})
{
    auto plan = planImport(test::filesOf({{name, text}}), request, existing);
    EXPECT_TRUE(plan) << plan.error().toEnglish();
    return plan ? *std::move(plan) : ImportPlan{};
}

/// The path of an archive that holds a folder's files in a folder.
std::string archiveOf(const std::string& folder)
{
    std::vector<SourceFile> files;
    for (const auto& entry : std::filesystem::directory_iterator{folder})
        files.push_back(
            {"csv/" + entry.path().filename().string(), *readBytes(entry.path().string())});
    const auto path = testing::TempDir() + "concordat_import.zip";
    EXPECT_TRUE(writeFile(path, test::zipped(std::move(files))));
    return path;
}

} // namespace

TEST(ImportPlan, FolderZipAndPairOfFilesGiveTheSame)
{
    const auto folder = planOf({{extract}, {}, {}, {}});
    EXPECT_EQ(folder.kind, SourceKind::cordis);
    ASSERT_EQ(folder.fresh.size(), 2u);
    EXPECT_EQ(folder.report.participations, (RowCount{10, 10, 0, 0, 0}));
    const auto pair =
        planOf({{extract + "/participants.csv", extract + "/projects.csv"}, {}, {}, {}});
    EXPECT_EQ(pair.fresh, folder.fresh);
    const auto archive = planOf({{archiveOf(extract)}, {}, {}, {}});
    EXPECT_EQ(archive.fresh, folder.fresh);
    EXPECT_EQ(test::findingsWith(archive.report.notices, "Left unread"), 1u);
}

TEST(ImportPlan, ImportingAgainChangesNothing)
{
    const auto first = planOf({{extract}, {}, {}, {}});
    const auto second = planOf({{extract}, {}, {}, {}}, first.fresh);
    EXPECT_TRUE(second.fresh.empty());
    EXPECT_TRUE(second.merges.empty());
    EXPECT_EQ(second.unchanged.size(), 2u);
    EXPECT_EQ(second.report.consortia, (RowCount{2, 0, 0, 2, 0}));
    EXPECT_EQ(second.report.participations, (RowCount{10, 0, 0, 10, 0}));
}

TEST(ImportPlan, MergesOnlyIntoWhatIsEmptyAndKeepsCorrections)
{
    const auto first = planOf({{extract}, {}, {}, {}});
    document::Draft draft{first.fresh.front()};
    const auto bosch = MemberId{"pic-999908787"};
    const auto infineon = MemberId{"pic-999978918"};
    const auto tib = MemberId{"pic-925088419"};
    ASSERT_TRUE(draft.update(bosch, [](Member& member) {
        member.country = "";
        member.note = "ours";
    }));
    ASSERT_TRUE(draft.update(infineon, [](Member& member) {
        member.kind = model::ActorKind::backboneEnterprise;
        member.name = "Infineon";
    }));
    draft.removeWithDependants(tib);
    Member own;
    own.id = MemberId{"own"};
    own.name = "Only here";
    draft.put(own);

    const auto plan = planOf({{extract}, {}, {}, {}}, {draft.state(), first.fresh.back()});
    EXPECT_EQ(plan.report.consortia, (RowCount{2, 0, 1, 1, 0}));
    EXPECT_EQ(plan.report.participations, (RowCount{10, 1, 1, 8, 0}));
    ASSERT_EQ(plan.merges.size(), 1u);
    EXPECT_EQ(plan.merges[0].consortium, draft.state().consortium().id);
    ASSERT_TRUE(plan.merges[0].write(draft));
    EXPECT_EQ(draft.find(bosch)->country, "DE");
    EXPECT_EQ(draft.find(bosch)->note, "ours");
    EXPECT_EQ(draft.find(infineon)->kind, model::ActorKind::backboneEnterprise);
    EXPECT_EQ(draft.find(infineon)->name, "Infineon");
    EXPECT_TRUE(draft.find(tib));
    EXPECT_TRUE(draft.find(own.id));
    EXPECT_TRUE(model::validate(draft.state()));
}

TEST(ImportPlan, FindsAMemberUnderItsOwnIdByItsNumber)
{
    const auto first = planOf({{extract}, {}, {}, {}});
    const auto& source = first.fresh.front();
    auto draft = test::emptyConsortium(source.consortium().id.value());
    Member own;
    own.id = MemberId{"mine"};
    own.name = "Bosch";
    own.identifiers = {{"PIC", "999908787"}};
    draft.put(own);
    const auto plan = planOf({{extract}, {}, {}, {}}, {draft.state()});
    ASSERT_EQ(plan.merges.size(), 1u);
    ASSERT_TRUE(plan.merges[0].write(draft));
    EXPECT_EQ(draft.rows<Member>().size(), source.rows<Member>().size());
    EXPECT_FALSE(draft.find(MemberId{"pic-999908787"}));
    const auto* grant = draft.find(model::Id<model::FundingSource>{"grant-pic-999908787"});
    ASSERT_TRUE(grant);
    EXPECT_EQ(grant->recipient, own.id);
    EXPECT_TRUE(model::validate(draft.state()));
}

TEST(ImportPlan, AValueThatIsNowReadReplacesOneThatWasInferred)
{
    auto draft = test::emptyConsortium();
    Member member;
    member.id = MemberId{"org"};
    member.name = "Org";
    member.country = "FI";
    member.inferred = {"country", "kind"};
    draft.put(member);
    const auto plan = planOfText("p.csv", "name,country\nOrg,SE\n", {draft.state()});
    ASSERT_EQ(plan.merges.size(), 1u);
    ASSERT_TRUE(plan.merges[0].write(draft));
    EXPECT_EQ(draft.find(member.id)->country, "SE");
    EXPECT_THAT(draft.find(member.id)->inferred, testing::ElementsAre("kind"));
}

TEST(ImportPlan, OwnJsonComesBackEqualAloneAndAsAPortfolio)
{
    const auto states = planOf({{extract}, {}, {}, {}}).fresh;
    const auto one = planOfText("one.json", model::toJson(states[0]));
    EXPECT_EQ(one.kind, SourceKind::json);
    ASSERT_EQ(one.fresh.size(), 1u);
    EXPECT_TRUE(one.fresh[0] == states[0]);
    const auto both = planOfText("both.json", writePackage(states));
    EXPECT_EQ(both.fresh, states);
    EXPECT_EQ(both.report.participations, (RowCount{10, 10, 0, 0, 0}));
}

TEST(ImportPlan, ACsvExportComesBackEqual)
{
    const auto folder = testing::TempDir() + "concordat_plan_csv";
    std::filesystem::remove_all(folder);
    const auto state = planOf({{extract}, {}, {}, {}}).fresh.front();
    ASSERT_TRUE(writeCsvFolder(state, folder));
    const auto plan = planOf({{folder}, {}, {}, {}});
    EXPECT_EQ(plan.kind, SourceKind::csvExport);
    ASSERT_EQ(plan.fresh.size(), 1u);
    EXPECT_TRUE(plan.fresh[0] == state);
}

TEST(ImportPlan, APartnerTableMakesOrJoinsAConsortium)
{
    const auto fresh = planOfText("Harbour.csv", "name,country\nA,DE\nB,FR\n");
    EXPECT_EQ(fresh.kind, SourceKind::members);
    ASSERT_EQ(fresh.fresh.size(), 1u);
    EXPECT_EQ(fresh.fresh[0].consortium().name, "Harbour");
    EXPECT_EQ(fresh.fresh[0].rows<Member>().size(), 2u);
    EXPECT_TRUE(model::validate(fresh.fresh[0]));

    const std::vector<State> two{test::emptyConsortium("c1").state(),
                                 test::emptyConsortium("c2").state()};
    ImportRequest request;
    const auto undecided = planImport(test::filesOf({{"p.csv", "name\nA\n"}}), request, two);
    ASSERT_FALSE(undecided);
    EXPECT_EQ(undecided.error().code, model::ErrorCode::usage);
    request.consortium = "Consortium c2";
    const auto joined = planOfText("p.csv", "name\nA\n", two, request);
    ASSERT_EQ(joined.merges.size(), 1u);
    EXPECT_EQ(joined.merges[0].consortium.value(), "c2");
    request.consortium = "c9";
    EXPECT_EQ(planImport(test::filesOf({{"p.csv", "name\nA\n"}}), request, two).error().code,
              model::ErrorCode::notFound);
}

TEST(ImportPlan, UnusableSourcesGiveOneErrorThatSaysWhere)
{
    const auto error = [](const std::string& name, const std::string& text,
                          std::optional<SourceKind> as = {}) {
        ImportRequest request;
        request.as = as;
        auto plan = planImport(test::filesOf({{name, text}}), request, {});
        return plan ? std::string{"no error"} : plan.error().toEnglish();
    };
    using testing::HasSubstr;
    EXPECT_THAT(error("a.json", "{\n  \"format\": }"), HasSubstr("a.json:2:"));
    EXPECT_THAT(error("a.json", "{}"), HasSubstr("a.json"));
    EXPECT_THAT(error("a.csv", ""), HasSubstr("a.csv"));
    EXPECT_THAT(error("a.csv", "name\nA\n", SourceKind::cordis), HasSubstr("no table of projects"));
    EXPECT_THAT(error("a.csv", "1,2\n3,4\n"), HasSubstr("a.csv:1"));
    EXPECT_FALSE(planImport({{"/nonexistent"}, {}, {}, {}}, {}));
    EXPECT_FALSE(planImport(SourceFiles{}, {}, {}));
}

TEST(ImportPlan, TheReportIsTextAndJson)
{
    const auto plan = planOfText("p.csv", "name,type\nA,banana\n,\n");
    const auto lines = plan.report.lines();
    ASSERT_EQ(lines.size(), 4u);
    EXPECT_EQ(toEnglish(lines[1]),
              "Participations: 2 read, 1 added, 0 merged, 0 unchanged, 1 refused");
    EXPECT_EQ(toEnglish(lines[3]), "Refused: The row has no name. [p.csv:3]");
    const auto json = nlohmann::json::parse(plan.report.toJson());
    EXPECT_EQ(json["participations"]["read"], 2);
    EXPECT_EQ(json["refused"][0]["place"], "p.csv:3");
}

namespace {

/// The notices about countries, as `place: text`.
std::vector<std::string> doubts(const ImportReport& report)
{
    std::vector<std::string> lines;
    for (const auto& notice : report.notices) {
        const auto words = model::toEnglish(notice.text);
        if (words.find("no country of ISO 3166") != std::string::npos)
            lines.push_back(notice.place.toString() + ": " + words);
    }
    return lines;
}

} // namespace

TEST(ImportPlan, KeepsWordsThatAreNoCountryAndSaysWhereTheyStand)
{
    const std::string words = "“Ruritania” is no country of ISO 3166 and was kept as it is; "
                              "nothing that goes by countries counts it. Write the name or the "
                              "two letters, such as NO.";
    const auto table = planOfText("p.csv", "name,country\nA,DE\nB,Ruritania\nC,挪威\nD,xk\nE,\n");
    ASSERT_EQ(table.fresh.size(), 1u);
    std::vector<std::string> countries;
    for (const auto& member : table.fresh.front().rows<Member>())
        countries.push_back(member.country);
    EXPECT_THAT(countries, testing::UnorderedElementsAre("DE", "Ruritania", "NO", "XK", ""));
    EXPECT_THAT(doubts(table.report), testing::ElementsAre("p.csv:3:2, country: " + words));

    const auto& state = table.fresh.front();
    const auto ruritanian =
        std::find_if(state.rows<Member>().begin(), state.rows<Member>().end(),
                     [](const Member& member) { return member.country == "Ruritania"; });
    const auto place = "member " + (*ruritanian).id.value() + ", country: ";
    const auto json = planOfText("c.json", writePackage({state}));
    EXPECT_EQ(json.fresh, table.fresh);
    EXPECT_THAT(doubts(json.report), testing::ElementsAre("c.json, " + place + words));

    const auto files = planImport(test::filesOf(exportCsv(state)), {}, {});
    ASSERT_TRUE(files);
    EXPECT_EQ(files->fresh, table.fresh);
    EXPECT_THAT(doubts(files->report), testing::ElementsAre("member.csv, " + place + words));
}
