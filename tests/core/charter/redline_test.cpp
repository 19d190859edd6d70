#include "core/charter/redline.h"

#include "tests/core/charter/combinations.h"

using namespace concordat;
using namespace concordat::charter;
using namespace concordat::test;

namespace {

std::string joined(const RedlineRuns& runs, Edit without)
{
    std::string text;
    for (const auto& run : runs)
        if (run.edit != without)
            text += run.text;
    return text;
}

TEST(Redline, ComparesWordsAndCharacters)
{
    const auto english = compareWords("gives notice 14 days before", "gives notice 21 days before");
    ASSERT_EQ(english.size(), 4U);
    EXPECT_EQ(english[1].text + english[2].text, "14 21 ");
    const auto chinese = compareWords("提前十四日通知", "提前二十一日通知");
    EXPECT_EQ(joined(chinese, Edit::inserted), "提前十四日通知");
    EXPECT_EQ(joined(chinese, Edit::deleted), "提前二十一日通知");
    EXPECT_EQ(chinese.front().text, "提前");
}

// Either side can be read back out of a redline, whatever changed.
TEST(Redline, HoldsBothTexts)
{
    for (const auto language : bothLanguages) {
        const auto before =
            buildCharter(variant(model::Form::innovationConsortium,
                                 model::GovernanceModel::singleCentreStar, model::Stage::formation),
                         shippedLibrary(), language, someDay);
        const auto after = buildCharter(variant(model::Form::researchAlliance,
                                                model::GovernanceModel::corelessConsensus,
                                                model::Stage::maturation),
                                        shippedLibrary(), language, someDay);
        const auto changes = redline(before, after);
        const auto read = [&](Edit without) {
            std::string text;
            for (const auto& article : changes.articles)
                for (const auto& paragraph : article.paragraphs)
                    text += joined(paragraph.runs, without);
            return text;
        };
        const auto all = [](const CharterDocument& document) {
            std::string text;
            for (const auto& article : document.articles)
                for (const auto& paragraph : article.paragraphs) {
                    text += plainText(paragraph.spans);
                    for (const auto& item : paragraph.items)
                        text += "– " + plainText(item);
                }
            for (const auto& annex : document.annexes) {
                text += plainText(annex.introduction);
                for (const auto& table : annex.tables)
                    for (const auto& row : table.rows) {
                        std::string line;
                        for (const auto& cell : row)
                            line += (line.empty() ? "" : " | ") + plainText(cell);
                        text += line;
                    }
            }
            return text;
        };
        EXPECT_EQ(read(Edit::inserted), all(before));
        EXPECT_EQ(read(Edit::deleted), all(after));
        EXPECT_GT(changes.changedArticles(), 10);
        EXPECT_EQ(redline(before, before).changedArticles(), 0);
    }
}

TEST(Redline, ShowsOneChangedNumberAsOneChange)
{
    auto draft = smallConsortium();
    const auto before = buildCharter(draft.state(), shippedLibrary(), Language::english, someDay);
    draft.update(id<model::Body>("b1"), [](model::Body& body) { body.noticeDays = 30; });
    const auto after = buildCharter(draft.state(), shippedLibrary(), Language::english, someDay);
    const auto text = toText(redline(before, after));
    EXPECT_NE(text.find("[-21 -]{+30 +}days before an ordinary"), std::string::npos) << text;
    EXPECT_EQ(redline(before, after).changedArticles(), 1) << text;
    const auto html = toHtml(redline(before, after), false);
    EXPECT_NE(html.find("<del>21 </del><ins>30 </ins>"), std::string::npos);
}

TEST(Redline, WritesMarkupLiterally)
{
    auto draft = smallConsortium();
    const auto before = buildCharter(draft.state(), shippedLibrary(), Language::english, someDay);
    draft.update(id<model::Consortium>("c"), [](model::Consortium& consortium) {
        consortium.mission = "<script>alert(1)</script> {{mission}} & more";
    });
    const auto after = buildCharter(draft.state(), shippedLibrary(), Language::english, someDay);
    const auto html = toHtml(redline(before, after), false);
    EXPECT_EQ(html.find("<script>"), std::string::npos);
    EXPECT_NE(html.find("&lt;"), std::string::npos);
}

} // namespace
