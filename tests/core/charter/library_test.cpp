#include "core/charter/library.h"

#include <algorithm>

#include "core/charter/template.h"
#include "tests/core/charter/fixtures.h"

using namespace concordat;
using namespace concordat::charter;
using test::shippedFiles;
using test::shippedLibrary;

namespace {

TEST(CharterLibrary, TheShippedLibraryLoadsWithBothLanguages)
{
    const auto& library = shippedLibrary();
    EXPECT_EQ(
        static_cast<std::size_t>(std::count_if(library.articles.begin(), library.articles.end(),
                                               [](const auto& a) { return a.charter; })),
        53U);
    for (const auto& article : library.articles)
        for (const auto language : {Language::english, Language::chinese}) {
            EXPECT_FALSE(article.text[language].purpose.empty()) << article.id;
            EXPECT_FALSE(article.text[language].explanation.empty()) << article.id;
            EXPECT_FALSE(article.sources.empty()) << article.id;
        }
}

TEST(CharterLibrary, BothLanguagesSettleTheSame)
{
    for (const auto& article : shippedLibrary().articles)
        for (const auto& alternative : article.alternatives) {
            std::array<std::multiset<std::string>, 2> names;
            for (const auto language : {Language::english, Language::chinese})
                for (const auto& paragraph : alternative.text[language].paragraphs) {
                    const auto found = placeholdersOf(paragraph.text);
                    ASSERT_TRUE(found) << article.id;
                    for (const auto& placeholder : *found)
                        names[static_cast<std::size_t>(language)].insert(
                            std::string{parameterNamed(placeholder.name)});
                    names[static_cast<std::size_t>(language)].insert("list:" + paragraph.list);
                }
            EXPECT_EQ(names[0], names[1]) << article.id << "/" << alternative.id;
        }
}

TEST(CharterLibrary, EveryParameterIsUsedByItsText)
{
    for (const auto& article : shippedLibrary().articles)
        for (const auto& alternative : article.alternatives)
            for (const auto& parameter : alternative.parameters) {
                const auto& paragraphs = alternative.text[Language::english].paragraphs;
                EXPECT_TRUE(std::any_of(paragraphs.begin(), paragraphs.end(),
                                        [&](const auto& p) {
                                            return p.text.find("{{" + parameter.name + "}}") !=
                                                   std::string::npos;
                                        }))
                    << article.id << "/" << parameter.name;
            }
}

struct Fault {
    const char* file;
    const char* find;
    const char* replace;
    const char* reported;
};

void PrintTo(const Fault& fault, std::ostream* out)
{
    *out << fault.file << ": " << fault.replace;
}

class BrokenLibrary : public testing::TestWithParam<Fault> {};

TEST_P(BrokenLibrary, IsRefusedWithFileFieldAndReason)
{
    const auto& fault = GetParam();
    auto files = shippedFiles();
    const auto file = std::find_if(files.begin(), files.end(),
                                   [&](const auto& f) { return f.name == fault.file; });
    ASSERT_NE(file, files.end());
    const auto at = file->text.find(fault.find);
    ASSERT_NE(at, std::string::npos) << fault.find;
    file->text.replace(at, std::string{fault.find}.size(), fault.replace);
    const auto library = loadLibrary(files);
    ASSERT_FALSE(library);
    EXPECT_NE(library.error().toEnglish().find(fault.reported), std::string::npos)
        << library.error().toEnglish();
}

INSTANTIATE_TEST_SUITE_P(
    Faults, BrokenLibrary,
    testing::Values(
        Fault{"structure/command.json", "\"articles\": [", "\"articles\": [,",
              "structure/command.json"},
        Fault{"structure/command.json", "\"unit\": \"fraction\"", "\"unit\": \"yards\"",
              "structure/command.json:22: /articles/1/alternatives/0/parameters/0/unit"},
        Fault{"structure/command.json", "\"default\": 0.6666666666666666", "\"default\": 7",
              "structure/command.json:22: /articles/1/alternatives/0/parameters/0/default"},
        Fault{"structure/command.json", "\"maximum\": 1,", "\"maximum\": \"one\",",
              "structure/command.json:22: /articles/1/alternatives/0/parameters/0/maximum"},
        Fault{"structure/command.json", "committee.noticeDays", "committee.noSuchField",
              "noSuchField"},
        Fault{"structure/command.json", "{\"alternative\": \"byCriteria\"}",
              "{\"alternative\": \"none\"}", "no alternative “none”"},
        Fault{"structure/command.json", "singleCentreStar", "twinStar", "twinStar"},
        Fault{"structure/command.json", "\"id\": \"mission\",",
              "\"id\": \"mission\", \"mandatory\": 3,", "/mandatory"},
        Fault{"structure/command.json",
              "\"alternatives\": [{\"id\": \"missionAndPackages\"}, {\"id\": \"missionOnly\"}]",
              "\"alternatives\": \"many\"", "structure/command.json"},
        Fault{"en/command.json", "{{consortiumName}}", "{{consortiumNmae}}", "consortiumNmae"},
        Fault{"en/command.json", "{{consortiumName}}", "{{consortiumName",
              "/articles/mission/alternatives"},
        Fault{"en/command.json", "{{/hasHandover}}", "", "/articles/commandBody/alternatives/star"},
        Fault{"zh_CN/command.json", "{{ref_amendment}}", "{{ref_nothing}}", "ref_nothing"},
        Fault{"zh_CN/general.json", "\"title\": \"保密\",", "", "/articles/confidentiality/title"},
        Fault{"zh_CN/general.json", "\"oralDays\": ", "\"orallDays\": ", "oralDays"},
        Fault{"en/general.json", "\"effect\": \"Nothing is held back for ever.\",",
              "\"effect\": 3,", "/effect"},
        Fault{"en/words.json", "\"gapOpen\"", "\"gapOpne\"", "en/words/gapOpen"},
        Fault{"en/words.json", "\"language\": \"en\"", "\"language\": \"fr\"", "/language"}));

} // namespace
