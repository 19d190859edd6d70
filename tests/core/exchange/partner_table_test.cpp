#include "core/exchange/partner_table.h"

#include <gmock/gmock.h>

#include "core/model/validate.h"
#include "tests/core/exchange/exchange_support.h"

using namespace concordat;
using namespace concordat::exchange;
using model::Member;
using test::emptyConsortium;
using test::findingsWith;

namespace {

PartnerTable tableOf(const std::string& text)
{
    TextFile file;
    file.name = "partners.csv";
    file.text = text;
    auto table = readPartnerTable(std::move(file));
    EXPECT_TRUE(table) << table.error().toEnglish();
    return table ? *std::move(table) : PartnerTable{};
}

std::vector<std::string> targets(const PartnerTable& table)
{
    std::vector<std::string> names;
    for (const auto& guess : table.mapping)
        names.push_back(guess.target.scheme.empty() ? guess.target.field : guess.target.scheme);
    return names;
}

PartnerPlan planFor(const PartnerTable& table, const model::State& target)
{
    auto plan = planPartners(table, table.mapping, target);
    EXPECT_TRUE(plan) << plan.error().toEnglish();
    if (!plan)
        return {};
    EXPECT_TRUE(plan->report.participations.addsUp());
    return *std::move(plan);
}

} // namespace

TEST(PartnerColumns, AreGuessedFromHeadersInBothLanguages)
{
    EXPECT_THAT(
        targets(tableOf("Partner name,Acronym,Type,Country Code,SME?,PIC number,Budget\n"
                        "A,a,university,DE,yes,1,5\n")),
        testing::ElementsAre("name", "shortName", "kind", "country", "smallOrMedium", "PIC", ""));
    EXPECT_THAT(
        targets(tableOf("单位名称\t简称\t单位类型\t国家\t城市\t统一社会信用代码\t备注\n"
                        "清华大学\t清华\t高校\t中国\t北京\t12100000\t-\n")),
        testing::ElementsAre("name", "shortName", "kind", "country", "city", "USCC", "note"));
    EXPECT_THAT(targets(tableOf("id;name;joinedOn;ROR;VAT\n1;A;2024-01-01;r;v\n")),
                testing::ElementsAre("", "name", "joinedOn", "ROR", "VAT"));
}

TEST(PartnerColumns, AreSurerOfTheFieldsOwnNameAndOfReadableCells)
{
    const auto table = tableOf("name,type\nA,university\nB,banana\n");
    EXPECT_EQ(table.mapping[0].confidence, 1);
    EXPECT_NEAR(table.mapping[1].confidence, 0.9 * 0.65, 1e-9);
}

TEST(PartnerColumns, AFieldIsProposedOnce)
{
    EXPECT_THAT(targets(tableOf("Organisation,name\nA,B\n")), testing::ElementsAre("", "name"));
}

TEST(PartnerColumns, WithoutHeadersTheFirstWordsAreTheName)
{
    const auto table = tableOf("1\tHarbour Institute\n2\tNorth Works\n");
    EXPECT_FALSE(table.hasHeader);
    EXPECT_THAT(targets(table), testing::ElementsAre("", "name"));
    EXPECT_EQ(table.table.rows(), 2u);
}

TEST(PartnerColumns, CellsAreReadAsPeopleWriteThem)
{
    struct Case {
        const char* field;
        const char* cell;
        model::Value value;
    };
    for (const auto& [field, cell, value] :
         {Case{"kind", "大学", std::string{"university"}},
          Case{"kind", "Research Centre", std::string{"researchInstitute"}},
          Case{"kind", "PRC", std::string{"enterprise"}},
          Case{"kind", "SME", std::string{"smallMediumEnterprise"}},
          Case{"smallOrMedium", "是", std::string{"yes"}},
          Case{"smallOrMedium", "FALSE", std::string{"no"}},
          Case{"joinedOn", "2026年3月31日", model::Date{2026, 3, 31}},
          Case{"joinedOn", "2026/3/1", model::Date{2026, 3, 1}}}) {
        const auto read = readPartnerCell({field, ""}, cell);
        ASSERT_TRUE(read) << cell;
        EXPECT_EQ(*read, value) << cell;
    }
    EXPECT_FALSE(readPartnerCell({"kind", ""}, "banana"));
    EXPECT_FALSE(readPartnerCell({"joinedOn", ""}, "2026-02-30"));
}

TEST(PartnerTable, AddsNewMembersAndFillsEmptyFieldsOfKnownOnes)
{
    auto draft = emptyConsortium();
    Member known;
    known.id = model::Id<Member>{"a"};
    known.name = "Alpha";
    known.country = "FR";
    known.identifiers = {{"PIC", "1"}};
    draft.put(known);
    Member named;
    named.id = model::Id<Member>{"b"};
    named.name = "Beta";
    draft.put(named);
    const auto plan = planFor(tableOf("name,PIC,country,city\nAlpha GmbH,1,DE,Bonn\n"
                                      "Beta,,,\nGamma,3,IT,\nGamma,3,,Rome\n"),
                              draft.state());
    EXPECT_EQ(plan.report.participations, (RowCount{4, 1, 2, 1, 0}));
    ASSERT_TRUE(applyPartners(draft, plan));
    ASSERT_EQ(draft.rows<Member>().size(), 3u);
    const auto* alpha = draft.find(known.id);
    EXPECT_EQ(alpha->name, "Alpha");
    EXPECT_EQ(alpha->country, "FR");
    EXPECT_EQ(alpha->city, "Bonn");
    const auto* gamma = draft.find(model::Id<Member>{"pic-3"});
    ASSERT_TRUE(gamma);
    EXPECT_EQ(gamma->city, "Rome");
    EXPECT_TRUE(model::validate(draft.state()));
}

TEST(PartnerTable, NamesProblemsByLineAndColumn)
{
    const auto plan = planFor(tableOf("name,type,joined\nA,university,2024-01-01\n"
                                      "B,banana,2024-13-01\n,university,\nC,SME,,extra\nD\n"),
                              emptyConsortium().state());
    EXPECT_EQ(plan.report.participations, (RowCount{5, 3, 0, 0, 2}));
    ASSERT_EQ(plan.report.repaired.size(), 2u);
    EXPECT_EQ(plan.report.repaired[0].place.toString(), "partners.csv:3:2, type");
    EXPECT_EQ(plan.report.repaired[1].place.toString(), "partners.csv:3:3, joined");
    ASSERT_EQ(plan.report.refused.size(), 2u);
    EXPECT_EQ(plan.report.refused[0].place.toString(), "partners.csv:4");
    EXPECT_EQ(plan.report.refused[1].place.toString(), "partners.csv:5");
}

TEST(PartnerTable, SaysWhichColumnsAreNotUsed)
{
    const auto plan = planFor(tableOf("name,budget\nA,5\n"), emptyConsortium().state());
    EXPECT_EQ(findingsWith(plan.report.notices, "“budget” is not used"), 1u);
}

TEST(PartnerTable, TheCallersMappingDecides)
{
    const auto table = tableOf("name,country\nDE,Alpha\n");
    auto mapping = table.mapping;
    std::swap(mapping[0].target, mapping[1].target);
    const auto plan = planPartners(table, mapping, emptyConsortium().state());
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->source.rows<Member>()[0].name, "Alpha");
    mapping[1].target = {};
    const auto nameless = planPartners(table, mapping, emptyConsortium().state());
    ASSERT_FALSE(nameless);
    EXPECT_EQ(nameless.error().where, "partners.csv:1");
}

TEST(PartnerTable, WhatASecondRowSaysOtherwiseIsNamed)
{
    const auto plan = planFor(tableOf("name,kind,country,city,website\n"
                                      "Acme,SME,UK,London,\n"
                                      "Acme,University,UK,Boston,https://acme.example\n"),
                              emptyConsortium().state());
    ASSERT_EQ(plan.source.rows<Member>().size(), 1u);
    const auto& member = plan.source.rows<Member>()[0];
    EXPECT_EQ(member.city, "London");
    EXPECT_EQ(member.website, "https://acme.example");
    EXPECT_EQ(findingsWith(plan.report.repaired, "“University” was left out"), 1u);
    EXPECT_EQ(findingsWith(plan.report.repaired, "“Boston” was left out"), 1u);
    EXPECT_EQ(plan.report.repaired.size(), 2u) << "the same country twice is no difference";
}

TEST(PartnerTable, OneNameWithTwoNumbersStaysTwoMembers)
{
    const auto plan = planFor(tableOf("name,ROR\nTwin,r1\nTwin,r2\n"), emptyConsortium().state());
    EXPECT_EQ(plan.source.rows<Member>().size(), 2u);
}
