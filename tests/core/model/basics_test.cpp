#include <gtest/gtest.h>

#include <set>

#include "core/model/date.h"
#include "core/model/id.h"
#include "core/model/money.h"
#include "core/model/tables.h"
#include "core/model/text.h"
#include "core/model/value_text.h"

using namespace concordat::model;

namespace {

TEST(Date, ReadsOnlyPossibleDaysAndWritesThemBack)
{
    for (const auto* good : {"2024-02-29", "0001-01-01", "9999-12-31", "1900-02-28"})
        EXPECT_EQ(Date::parse(good).value().toString(), good);
    EXPECT_EQ(Date::parse("2024-02-29T10:00:00").value().toString(), "2024-02-29");
    for (const auto* bad : {"", "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-1-1",
                            "0000-01-01", "2024-02-30", "24-02-20", "2024-02-29x", "2024/02/29"})
        EXPECT_FALSE(Date::parse(bad)) << bad;
}

TEST(Date, CountsDaysAndMonths)
{
    EXPECT_EQ(daysBetween(Date{2024, 2, 28}, Date{2024, 3, 1}), 2);
    EXPECT_EQ(Date(2024, 1, 31).plusMonths(1).toString(), "2024-02-29");
    EXPECT_EQ(Date(2024, 3, 31).plusMonths(-13).toString(), "2023-02-28");
    EXPECT_EQ(Date(2023, 12, 31).plusDays(1).toString(), "2024-01-01");
}

TEST(Timestamp, IsMillisecondsInUtc)
{
    const auto time = Timestamp::parse("2026-03-31T09:30:05.007Z");
    ASSERT_TRUE(time);
    EXPECT_EQ(time->milliseconds(), 1774949405007);
    EXPECT_EQ(time->toString(), "2026-03-31T09:30:05.007Z");
    EXPECT_EQ(Timestamp{-1}.toString(), "1969-12-31T23:59:59.999Z");
    EXPECT_EQ(Timestamp{-1}.date().toString(), "1969-12-31");
    for (const auto* bad : {"2026-03-31", "2026-03-31T25:00:00Z", "2026-03-31T09:30:05",
                            "2026-03-31T09:30:05.7Z", "x"})
        EXPECT_FALSE(Timestamp::parse(bad)) << bad;
}

TEST(Money, IsExactToTheTenThousandth)
{
    std::int64_t sum = 0;
    for (int i = 0; i < 10; ++i)
        sum += Money::of(0.1, "EUR")->tenThousandths;
    EXPECT_EQ(sum, Money::of(1, "EUR")->tenThousandths);
    EXPECT_EQ(Money::parse("255922.13 EUR")->tenThousandths, 2559221300);
    EXPECT_EQ(Money::parse("-0.5 USD 1992")->toString(), "-0.5 USD 1992");
    EXPECT_EQ(Money::parse("70000000000 JPY")->toString(), "70000000000 JPY");
    EXPECT_EQ(Money::parse("922337203685477.5807 EUR")->toString(), "922337203685477.5807 EUR");
    for (const auto* bad : {"", "1", "1 euro", "1,5 EUR", "EUR 1", "1 EUR 19922", "1 EUR 1992 x",
                            "99999999999999999999 EUR", ". EUR", "1..2 EUR"})
        EXPECT_FALSE(Money::parse(bad)) << bad;
    EXPECT_FALSE(Money::of(1e18, "EUR"));
}

TEST(Id, FreshOnesSortInTheOrderInWhichTheyWereMade)
{
    std::string last;
    for (int i = 0; i < 5000; ++i) {
        auto id = newId();
        EXPECT_TRUE(isValidId(id));
        EXPECT_LT(last, id);
        last = std::move(id);
    }
    for (const auto* bad : {"", "a b", "a/b", "ä", "a;b"})
        EXPECT_FALSE(isValidId(bad)) << bad;
    EXPECT_FALSE(isValidId(std::string(65, 'a')));
}

TEST(Text, FillsPlaceholdersAndLeavesOthersAlone)
{
    const auto text = coreText("Test", "{who} pays {amount} on {day} {unknown} {")
                          .with("who", coreText("Test", "{a}").with("a", "{amount}"))
                          .with("amount", Money{15000, "EUR", 0})
                          .with("day", Date{2026, 1, 2});
    EXPECT_EQ(toEnglish(text), "{amount} pays 1.5 EUR on 2026-01-02 {unknown} {");
}

TEST(Text, KnowsWhatEveryBackendCanHold)
{
    EXPECT_TRUE(isStorableText("合同 🧪 مرحبا"));
    for (const auto& bad :
         {std::string{"a\0b", 3}, std::string{"\xC0\x80"}, std::string{"\xED\xA0\x80"},
          std::string{"\xF5\x80\x80\x80"}, std::string{"\xE4\xB8"}})
        EXPECT_FALSE(isStorableText(bad));
}

TEST(Text, ABadByteIsFoundWhereverItStands)
{
    for (std::size_t length = 1; length < 20; ++length) {
        for (std::size_t at = 0; at < length; ++at) {
            std::string text(length, 'a');
            EXPECT_TRUE(isStorableText(text));
            for (const char bad : {'\0', '\x80', '\xFF'}) {
                text[at] = bad;
                EXPECT_FALSE(isStorableText(text)) << at << " of " << length;
            }
        }
    }
}

TEST(Description, EveryTableStartsWithItsIdAndHasUniqueNames)
{
    std::set<std::string> names;
    for (const auto& info : tables()) {
        EXPECT_TRUE(names.insert(info.name).second) << info.name;
        EXPECT_EQ(info.fields.front().name, "id");
        std::set<std::string> fields;
        for (const auto& field : info.fields)
            EXPECT_TRUE(fields.insert(field.name).second) << info.name << " " << field.name;
        EXPECT_EQ(findTable(info.name), &info);
    }
    EXPECT_EQ(tables().size(), tableCount);
    EXPECT_EQ(table(tableOf<WorkPackage>()).name, "workPackage");
}

TEST(Description, TermsAreFoundByNameLabelAndAliasAndNoTwoShareOne)
{
    for (const auto* vocabulary : allVocabularies()) {
        for (std::size_t i = 0; i < vocabulary->terms.size(); ++i) {
            const auto& term = vocabulary->terms[i];
            EXPECT_EQ(term.value, static_cast<int>(i)) << vocabulary->name;
            EXPECT_EQ(vocabulary->find(term.name), &term);
            EXPECT_EQ(vocabulary->find(term.label), &term) << vocabulary->name << " " << term.label;
            for (const auto& alias : term.aliases)
                EXPECT_EQ(vocabulary->find(alias), &term) << vocabulary->name << " " << alias;
        }
    }
    EXPECT_EQ(vocabularyOf<GovernanceModel>().find("Leaderless consensus")->name,
              "corelessConsensus");
    EXPECT_EQ(vocabularyOf<GovernanceModel>().find("nothing"), nullptr);
}

TEST(ValueText, CellsComeBackEqual)
{
    const auto& member = table(tableOf<Member>());
    Member row;
    row.name = " spaces kept ";
    row.kind = ActorKind::smallMediumEnterprise;
    row.joinedOn = Date{2026, 1, 2};
    row.identifiers = {{"PIC", "1;2\\3"}, {"a b", "x=y"}};
    row.inferred = {"kind", "with; semicolon", ""};
    Member back;
    for (const auto& field : member.fields) {
        const auto text = toText(field, field.get(&row));
        auto value = fromText(field, text);
        ASSERT_TRUE(value) << field.name << value.error().toEnglish();
        ASSERT_TRUE(field.set(&back, *value)) << field.name;
    }
    EXPECT_TRUE(member.equal(&row, &back));
}

TEST(ValueText, UnusableCellsSayWhatWasExpected)
{
    const auto& member = table(tableOf<Member>());
    const auto kind = fromText(*member.field("kind"), "Unicorn");
    ASSERT_FALSE(kind);
    EXPECT_NE(kind.error().toEnglish().find("leadEnterprise"), std::string::npos);
    EXPECT_FALSE(fromText(*member.field("joinedOn"), "soon"));
    const auto& holding = table(tableOf<Holding>());
    EXPECT_FALSE(fromText(*holding.field("level"), "nan"));
    EXPECT_EQ(std::get<double>(*fromText(*holding.field("level"), "12,5")), 12.5);
}

} // namespace
