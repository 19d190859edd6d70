#include "core/charter/writers.h"

#include "tests/core/charter/fixtures.h"

using namespace concordat;
using namespace concordat::charter;
using test::id;

namespace {

const std::vector<std::pair<const char*, const char*>> hostileNames{
    {"<script>alert(1)</script> & \"Co\"",
     "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Co&quot;"},
    {"{{consortiumName}} {{#strictly}}", "{{consortiumName}} {{#strictly}}"},
    {"Line\nbreak", "Line<br />break"},
    {"Para\xE2\x80\xA9graph", "Para<br />graph"},
    {"=1+1 |pipe| *star*", "=1+1 |pipe| *star*"},
    {"مختبر הים", "مختبر הים"},
    {"bell\x07", "bell\xEF\xBF\xBD"},
    {"mark\x02"
     "0\x03",
     "mark\xEF\xBF\xBD"
     "0\xEF\xBF\xBD"}};

document::Draft consortiumNamed(const std::string& name)
{
    auto draft = test::smallConsortium();
    draft.update(id<model::Consortium>("c"), [&](auto& c) {
        c.name = name;
        c.mission = name;
    });
    draft.update(id<model::Member>("m1"), [&](auto& m) { m.name = name; });
    draft.update(id<model::Goal>("g1"), [&](auto& g) { g.title = name; });
    draft.update(id<model::Body>("b1"), [&](auto& b) { b.name = name; });
    return draft;
}

TEST(CharterWriters, HostileNamesStandLiterallyInHtml)
{
    for (const auto& [name, escaped] : hostileNames)
        for (const auto use : {HtmlUse::file, HtmlUse::converter}) {
            const auto document =
                buildCharter(consortiumNamed(name).state(), test::shippedLibrary(),
                             Language::english, test::someDay);
            const auto html = toHtml(document, use);
            EXPECT_NE(html.find(escaped), std::string::npos) << name;
            EXPECT_EQ(html.find("<script"), std::string::npos) << name;
            EXPECT_NE(plainText(document.articles[1].paragraphs[0].items[0]).find(name),
                      std::string::npos);
        }
}

TEST(CharterWriters, MarkdownKeepsTablesWholeWhateverTheName)
{
    for (const auto& [name, escaped] : hostileNames) {
        const auto document = buildCharter(consortiumNamed(name).state(), test::shippedLibrary(),
                                           Language::english, test::someDay);
        std::istringstream lines{toMarkdown(document)};
        for (std::string line; std::getline(lines, line);) {
            EXPECT_EQ(line.find("<script"), std::string::npos);
            if (!line.starts_with("| 1 "))
                continue;
            std::size_t bars = 0;
            for (std::size_t at = 0; at < line.size(); ++at)
                bars += line[at] == '|' && line[at - (at > 0 ? 1 : 0)] != '\\' ? 1U : 0U;
            EXPECT_EQ(bars, 6U) << line;
        }
    }
}

TEST(CharterWriters, HtmlNamesItsLanguage)
{
    const auto draft = test::smallConsortium();
    const auto html = [&](Language language) {
        return toHtml(buildCharter(draft.state(), test::shippedLibrary(), language, test::someDay),
                      HtmlUse::file);
    };
    EXPECT_NE(html(Language::english).find("<html lang=\"en\">"), std::string::npos);
    EXPECT_NE(html(Language::chinese).find("<html lang=\"zh-CN\">"), std::string::npos);
    EXPECT_NE(html(Language::chinese).find("第一条"), std::string::npos);
}

} // namespace
