#include "core/exchange/cordis.h"

#include <gmock/gmock.h>

#include "core/model/validate.h"
#include "tests/core/exchange/exchange_support.h"

using namespace concordat;
using namespace concordat::exchange;
using model::ActorKind;
using model::Member;
using model::RoleKind;
using model::State;
using model::Tristate;
using test::filesOf;
using test::findingsWith;
using MemberId = model::Id<Member>;

namespace {

const std::string presentProjects =
    "id;acronym;status;title;startDate;endDate;totalCost;ecMaxContribution;fundingScheme;"
    "objective;grantDoi\n";
const std::string presentOrganizations =
    "projectID;organisationID;vatNumber;name;shortName;SME;activityType;city;country;role;"
    "ecContribution;netEcContribution;endOfParticipation\n";
const std::string oneProject =
    presentProjects + "7;ACRO;SIGNED;Title;2024-01-01;2027-12-31;1000;900;HORIZON-RIA;Aim;10.1/7\n";

model::Result<CordisImport> read(const std::string& projects, const std::string& organizations)
{
    return readCordis(filesOf({{"project.csv", projects}, {"organization.csv", organizations}}));
}

/// One project with the rows given under the present columns.
CordisImport withRows(const std::string& rows)
{
    auto import = read(oneProject, presentOrganizations + rows);
    EXPECT_TRUE(import) << import.error().toEnglish();
    if (!import)
        return {};
    for (const auto& state : import->consortia) {
        const auto valid = model::validate(state);
        EXPECT_TRUE(valid) << valid.error().toEnglish();
    }
    EXPECT_TRUE(import->report.participations.addsUp());
    EXPECT_TRUE(import->report.consortia.addsUp());
    return *std::move(import);
}

const Member& memberOf(const CordisImport& import, const std::string& id)
{
    static const Member none;
    const auto* member = import.consortia.front().find(MemberId{id});
    EXPECT_TRUE(member) << id;
    return member ? *member : none;
}

} // namespace

TEST(Cordis, ConcludesTheKindFromActivityRoleAndSmeFlag)
{
    struct Case {
        const char* columns; ///< SME;activityType;city;country;role
        ActorKind kind;
        Tristate smallOrMedium;
    };
    for (const auto& [columns, kind, small] :
         {Case{"true;PRC;;DE;participant", ActorKind::smallMediumEnterprise, Tristate::yes},
          Case{"false;PRC;;DE;participant", ActorKind::enterprise, Tristate::no},
          Case{";PRC;;DE;participant", ActorKind::enterprise, Tristate::unknown},
          Case{"true;PRC;;DE;coordinator", ActorKind::leadEnterprise, Tristate::yes},
          Case{"false;HES;;DE;coordinator", ActorKind::university, Tristate::no},
          Case{"false;REC;;DE;participant", ActorKind::researchInstitute, Tristate::no},
          Case{"false;PUB;;DE;participant", ActorKind::government, Tristate::no},
          Case{"false;OTH;;DE;participant", ActorKind::otherOrganisation, Tristate::no}}) {
        const auto import = withRows("7;1;;A;;" + std::string{columns} + ";1;1;false\n");
        EXPECT_EQ(memberOf(import, "pic-1").kind, kind) << columns;
        EXPECT_EQ(memberOf(import, "pic-1").smallOrMedium, small) << columns;
        EXPECT_THAT(memberOf(import, "pic-1").inferred, testing::Contains("kind"));
    }
}

TEST(Cordis, AssignsTheRoles)
{
    const auto import = withRows("7;1;;A;;;PRC;;DE;coordinator;1;1;\n"
                                 "7;2;;B;;;PRC;;DE;participant;1;1;\n"
                                 "7;3;;C;;;PRC;;DE;thirdParty;0;1;\n"
                                 "7;4;;D;;;PRC;;DE;associatedPartner;;;\n"
                                 "7;5;;E;;;PRC;;DE;partner;;;\n"
                                 "7;6;;F;;;PRC;;DE;juggler;;;\n");
    const auto& state = import.consortia.front();
    const auto roleOf = [&](const std::string& assignment) {
        const auto* row = state.find(model::Id<model::Assignment>{assignment});
        return row ? state.find(row->role)->kind : RoleKind::mediator;
    };
    EXPECT_EQ(roleOf("pic-1-coordinator"), RoleKind::coordinator);
    EXPECT_EQ(roleOf("pic-2-participant"), RoleKind::participant);
    EXPECT_EQ(roleOf("pic-3-linkedThirdParty"), RoleKind::linkedThirdParty);
    EXPECT_EQ(roleOf("pic-4-associatedPartner"), RoleKind::associatedPartner);
    EXPECT_EQ(roleOf("pic-5-associatedPartner"), RoleKind::associatedPartner);
    EXPECT_EQ(roleOf("pic-6-other"), RoleKind::other);
    EXPECT_EQ(findingsWith(import.report.repaired, "juggler"), 1u);
}

TEST(Cordis, AGrantIsFundingReceivedAndTheNetAmountIsNoted)
{
    const auto import = withRows("7;1;;A;;;PRC;;DE;coordinator;100,5;60;\n"
                                 "7;2;;B;;;PRC;;DE;participant;;;\n");
    const auto& state = import.consortia.front();
    ASSERT_EQ(state.rows<model::FundingSource>().size(), 1u);
    const auto& grant = state.rows<model::FundingSource>()[0];
    EXPECT_EQ(grant.planned.toString(), "100.5 EUR");
    EXPECT_EQ(grant.recipient, MemberId{"pic-1"});
    EXPECT_NE(grant.note.find("60 EUR"), std::string::npos);
    EXPECT_EQ(findingsWith(import.report.notices, "netEcContribution differs"), 1u);
    EXPECT_TRUE(state.rows<model::Contribution>().empty());
}

TEST(Cordis, EndOfParticipationMeansWithdrawn)
{
    const auto import = withRows("7;1;;A;;;PRC;;DE;coordinator;1;1;true\n"
                                 "7;2;;B;;;PRC;;DE;participant;1;1;false\n");
    EXPECT_EQ(memberOf(import, "pic-1").status, model::MemberStatus::withdrawn);
    EXPECT_THAT(memberOf(import, "pic-1").inferred, testing::Not(testing::Contains("status")));
    EXPECT_EQ(memberOf(import, "pic-2").status, model::MemberStatus::signatory);
    EXPECT_THAT(memberOf(import, "pic-2").inferred, testing::Contains("status"));
}

TEST(Cordis, OneOrganisationTwiceBecomesOneMemberWithTheSummedGrant)
{
    const auto import = withRows("7;1;;A;;;PRC;;DE;coordinator;100.10;100.10;\n"
                                 "7;1;;A;;;PRC;;DE;thirdParty;0.20;0.20;\n");
    const auto& state = import.consortia.front();
    EXPECT_EQ(state.rows<Member>().size(), 1u);
    EXPECT_EQ(state.rows<model::Assignment>().size(), 2u);
    EXPECT_EQ(state.rows<model::FundingSource>()[0].planned.toString(), "100.3 EUR");
    EXPECT_EQ(import.report.participations, (RowCount{2, 1, 1, 0, 0}));
    ASSERT_EQ(import.report.merged.size(), 1u);
    EXPECT_EQ(import.report.merged[0].place.toString(), "organization.csv:3");
}

TEST(Cordis, RepairsAndNamesWhatCannotBeRead)
{
    const auto import = withRows("7;1;;A;;maybe;PRC;;FI;FI;coordinator;1;1;\n"
                                 "7;2;;B;;;XYZ;;\"FI;FI\";participant;abc;-5;\n"
                                 "7;3;;;Short;;PRC;;DE;participant;1;1;\n");
    // The first row has one cell too many, because its country is not quoted.
    EXPECT_EQ(import.report.participations, (RowCount{3, 2, 0, 0, 1}));
    ASSERT_EQ(import.report.refused.size(), 1u);
    EXPECT_EQ(import.report.refused[0].place.toString(), "organization.csv:2");
    EXPECT_EQ(memberOf(import, "pic-2").country, "FI");
    EXPECT_EQ(memberOf(import, "pic-3").name, "Short");
    EXPECT_THAT(memberOf(import, "pic-3").inferred, testing::Contains("name"));
    EXPECT_EQ(findingsWith(import.report.repaired, "“abc” is no amount"), 1u);
    EXPECT_EQ(findingsWith(import.report.repaired, "“-5” is no amount"), 1u);
    EXPECT_EQ(findingsWith(import.report.repaired, "“XYZ” is no known type"), 1u);
    const auto& bad = import.report.repaired;
    EXPECT_TRUE(std::any_of(bad.begin(), bad.end(), [](const Finding& finding) {
        return finding.place.toString() == "organization.csv:3:11, ecContribution";
    }));
}

TEST(Cordis, RefusesParticipantsOfUnknownProjectsAndRowsWithoutOrganisation)
{
    const auto import = withRows("7;1;;A;;;PRC;;DE;coordinator;1;1;\n"
                                 "8;2;;B;;;PRC;;DE;participant;1;1;\n"
                                 "7;;;;;;PRC;;DE;participant;1;1;\n");
    EXPECT_EQ(import.report.participations, (RowCount{3, 1, 0, 0, 2}));
    EXPECT_EQ(import.report.refused[0].place.toString(), "organization.csv:3:1, projectID");
}

TEST(Cordis, NoticesProjectsWithoutParticipantsCoordinatorOrDates)
{
    const auto import = read(presentProjects + "7;ACRO;SIGNED;Title;;2027-12-31;;;;;\n"
                                               "8;LONE;CLOSED;Title;2024-01-01;2023-01-01;0;;;;\n"
                                               "8;LONE;CLOSED;Title;2024-01-01;2023-01-01;0;;;;\n",
                             presentOrganizations + "7;1;;A;;;PRC;;DE;participant;1;1;\n");
    ASSERT_TRUE(import) << import.error().toEnglish();
    EXPECT_EQ(import->report.consortia, (RowCount{3, 2, 1, 0, 0}));
    const auto& notices = import->report.notices;
    EXPECT_EQ(findingsWith(notices, "LONE has no participants"), 1u);
    EXPECT_EQ(findingsWith(notices, "ACRO has no coordinator"), 1u);
    EXPECT_EQ(findingsWith(notices, "ACRO has no date of start"), 1u);
    EXPECT_EQ(findingsWith(notices, "total cost of 0"), 1u);
    EXPECT_EQ(findingsWith(import->report.repaired, "before the start"), 1u);
    EXPECT_EQ(import->consortia[1].consortium().stage, model::Stage::dissolution);
    for (const auto& state : import->consortia)
        EXPECT_TRUE(model::validate(state));
}

TEST(Cordis, ReadsEveryDelimiterEncodingAndOldColumns)
{
    const auto reference = read("projectID;acronym;title;startDate\n7;ACRO;Zürich;2015-05-01\n",
                                "projectID;organizationID;name;activityType;role;ecContribution\n"
                                "7;1;Universität Zürich;HES;coordinator;1234.5\n");
    ASSERT_TRUE(reference) << reference.error().toEnglish();
    const auto commas = read("\xEF\xBB\xBFreference,acronym,title,startDate\r\n"
                             "7,ACRO,Zürich,01/05/2015\r\n",
                             "projectReference,id,name,activityType,role,ecContribution\r\n"
                             "7,1,Universität Zürich,HES,coordinator,\"1234,5\"\r\n");
    ASSERT_TRUE(commas) << commas.error().toEnglish();
    EXPECT_EQ(commas->consortia, reference->consortia);
    const auto latin =
        read("projectID\tacronym\ttitle\tstartDate\n7\tACRO\tZ\xFCrich\t2015-05-01\n",
             "projectID\torganisationID\tname\tactivityType\trole\tecContribution\n"
             "7\t1\tUniversit\xE4t Z\xFCrich\tHES\tcoordinator\t1234.50\n");
    ASSERT_TRUE(latin) << latin.error().toEnglish();
    EXPECT_EQ(latin->consortia, reference->consortia);
    EXPECT_EQ(findingsWith(latin->report.assumptions, "WINDOWS-1252"), 2u);
}

TEST(Cordis, RecognisesTablesByTheirColumnsNotTheirNames)
{
    const auto import =
        readCordis(filesOf({{"a.csv", presentOrganizations + "7;1;;A;;;PRC;;DE;coordinator;1;1;\n"},
                            {"b.csv", oneProject},
                            {"c.csv", "projectID;topic;title\n7;T-1;A topic\n"},
                            {"d.csv", "projectID;legalBasis;title\n7;X;Y\n"}}));
    ASSERT_TRUE(import) << import.error().toEnglish();
    ASSERT_EQ(import->consortia.size(), 1u);
    EXPECT_THAT(import->consortia[0].consortium().researchDirections,
                testing::ElementsAre("A topic"));
    EXPECT_EQ(findingsWith(import->report.notices, "not used"), 1u);
}

TEST(Cordis, SaysWhichTableIsMissing)
{
    const auto projectsOnly = readCordis(filesOf({{"project.csv", oneProject}}));
    ASSERT_FALSE(projectsOnly);
    EXPECT_NE(projectsOnly.error().toEnglish().find("no table of participations"),
              std::string::npos);
    const auto damaged = readCordis(filesOf(
        {{"organization.csv", presentOrganizations + "7;\"open\n"}, {"project.csv", oneProject}}));
    ASSERT_FALSE(damaged);
    EXPECT_EQ(damaged.error().where, "organization.csv:2");
}

TEST(Cordis, ImportingAgainGivesTheSameRows)
{
    const std::string rows =
        "7;2;;B;;;PRC;;DE;participant;1;1;\n7;1;;A;;;PRC;;DE;coordinator;1;1;\n"
        "7;;;No number;;;PRC;;DE;participant;1;1;\n";
    EXPECT_EQ(withRows(rows).consortia, withRows(rows).consortia);
}

TEST(Cordis, KeepsACountryThatIsNoneAndNamesItsPlace)
{
    const auto import = withRows("7;2;;Beta;;false;PRC;Town;ZQ;coordinator;1;1;false\n"
                                 "7;3;;Gamma;;false;PRC;Town;EL;participant;1;1;false\n");
    EXPECT_EQ(memberOf(import, "pic-2").country, "ZQ");
    EXPECT_EQ(memberOf(import, "pic-3").country, "GR");
    EXPECT_EQ(test::findingsWith(import.report.notices, "“ZQ” is no country of ISO 3166"), 1u);
    for (const auto& notice : import.report.notices) {
        if (model::toEnglish(notice.text).find("ISO 3166") != std::string::npos) {
            EXPECT_EQ(notice.place.toString(), "organization.csv:2:9, country");
        }
    }
}
