#include "core/charter/copies.h"

#include "core/charter/writers.h"
#include "tests/core/charter/combinations.h"

namespace concordat::charter {
namespace {

using test::someDay;

CharterDocument drawn(Language language)
{
    static const auto state = test::smallConsortium().state();
    return buildCharter(state, test::shippedLibrary(), language, someDay);
}

const model::Member& member(const model::State& state, const char* id)
{
    return *state.find(test::id<model::Member>(id));
}

std::size_t occurrences(const std::string& text, const std::string& words)
{
    std::size_t count = 0;
    for (auto at = text.find(words); at != std::string::npos; at = text.find(words, at + 1))
        ++count;
    return count;
}

TEST(CharterCopies, LeaveOutWhatSingleOthersPledgeBearAndReceiveAndSayHowMuch)
{
    const auto state = test::smallConsortium().state();
    const auto copy =
        copyFor(drawn(Language::english), test::shippedLibrary(), member(state, "m1"));
    const auto text = test::allText(copy);
    EXPECT_NE(text.find("Pledge of m1"), std::string::npos);
    for (const auto* other : {"Pledge of m2", "Pledge of m3", "Pledge of m4"})
        EXPECT_EQ(text.find(other), std::string::npos) << other;
    // Four pledges, eight shares of risk, four of return: a quarter of each stays.
    EXPECT_NE(text.find("Copy for Aurora Cells. Left out: 12 rows"), std::string::npos);
    const auto html = toHtml(copy, HtmlUse::file);
    EXPECT_NE(html.find("Left out of this copy: 3 rows"), std::string::npos);
    // Everybody is still named as a party.
    EXPECT_NE(text.find("Small Works"), std::string::npos);
}

TEST(CharterCopies, SayInBothLanguagesWhatIsLeftOut)
{
    const auto state = test::smallConsortium().state();
    const auto copy = copyFor(inColumns(drawn(Language::english), drawn(Language::chinese)),
                              test::shippedLibrary(), member(state, "m1"));
    EXPECT_EQ(test::allText(*copy.beside).find("Pledge of m2"), std::string::npos);
    EXPECT_NE(toHtml(copy, HtmlUse::file).find("已省略"), std::string::npos);
}

TEST(CharterColumns, StandEveryParagraphBesideItsCounterpart)
{
    const auto html =
        toHtml(inColumns(drawn(Language::english), drawn(Language::chinese)), HtmlUse::file);
    const auto row = html.find("The Parties establish a Joint Management Committee");
    ASSERT_NE(row, std::string::npos);
    const auto end = html.find("</tr>", row);
    EXPECT_NE(html.substr(row, end - row).find("各方设立联合管理委员会"), std::string::npos);
    EXPECT_GT(occurrences(html, "lang=\"zh-CN\""), 100u);
    EXPECT_EQ(occurrences(html, "<table"), occurrences(html, "</table>"));
    EXPECT_EQ(occurrences(html, "<td"), occurrences(html, "</td>"));
}

} // namespace
} // namespace concordat::charter
