#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <pugixml.hpp>
#include <set>
#include <string>
#include <utility>

#include "core/model/country.h"
#include "core/model/reflect.h"
#include "core/model/text.h"

using namespace concordat;

namespace {

using Key = std::pair<std::string, std::string>; // context and English source

/// Every label that the descriptions of the model bring forth.
std::set<Key> labelsOfTheModel()
{
    std::set<Key> labels;
    const auto take = [&labels](const model::Text& text) {
        labels.emplace(text.context, text.source);
    };
    for (const auto& info : model::tables()) {
        take(info.label());
        for (const auto& field : info.fields)
            take(field.label());
    }
    for (const auto* vocabulary : model::allVocabularies()) {
        for (const auto& term : vocabulary->terms)
            take(vocabulary->label(term.value));
    }
    return labels;
}

class ModelTranslation : public testing::Test {
protected:
    ModelTranslation()
    {
        const auto loaded = file.load_file(CONCORDAT_SOURCE_DIR "/translations/model_zh_CN.ts");
        EXPECT_TRUE(loaded) << loaded.description();
        for (const auto context : file.child("TS").children("context")) {
            for (const auto message : context.children("message")) {
                const Key key{context.child_value("name"), message.child_value("source")};
                EXPECT_TRUE(messages.emplace(key, message.child("translation")).second)
                    << key.first << ": " << key.second << " stands twice";
            }
        }
    }

    pugi::xml_document file;
    std::map<Key, pugi::xml_node> messages;
};

} // namespace

TEST_F(ModelTranslation, IsFromEnglishToSimplifiedChinese)
{
    const auto root = file.child("TS");
    EXPECT_STREQ(root.attribute("language").value(), "zh_CN");
    EXPECT_STREQ(root.attribute("sourcelanguage").value(), "en");
}

TEST_F(ModelTranslation, EveryLabelHasAFinishedTranslation)
{
    for (const auto& key : labelsOfTheModel()) {
        const auto found = messages.find(key);
        if (found == messages.end()) {
            ADD_FAILURE() << "missing in model_zh_CN.ts: " << key.first << ": " << key.second;
            continue;
        }
        EXPECT_FALSE(found->second.attribute("type")) << key.first << ": " << key.second;
        const std::string words = found->second.child_value();
        EXPECT_TRUE(std::any_of(words.begin(), words.end(),
                                [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
            << key.first << ": " << key.second << " is not in Chinese";
        EXPECT_TRUE(model::isStorableText(words));
    }
}

TEST_F(ModelTranslation, TranslatesNothingThatTheModelNoLongerSays)
{
    const auto labels = labelsOfTheModel();
    for (const auto& [key, translation] : messages)
        EXPECT_TRUE(labels.contains(key)) << "stale: " << key.first << ": " << key.second;
}

TEST_F(ModelTranslation, TermsOfOneVocabularyCanBeToldApart)
{
    for (const auto* vocabulary : model::allVocabularies()) {
        std::set<std::string> words;
        for (const auto& term : vocabulary->terms) {
            const auto found = messages.find({vocabulary->name, term.label});
            if (found != messages.end()) {
                EXPECT_TRUE(words.insert(found->second.child_value()).second)
                    << vocabulary->name << ": " << found->second.child_value();
            }
        }
    }
}

TEST_F(ModelTranslation, GlossaryUsesTheSameWords)
{
    std::multimap<std::string, std::string> wordsOfSource;
    for (const auto& [key, translation] : messages)
        wordsOfSource.emplace(key.second, translation.child_value());
    std::ifstream glossary{CONCORDAT_SOURCE_DIR "/docs/manual/glossary.md"};
    ASSERT_TRUE(glossary);
    int rows = 0;
    for (std::string line; std::getline(glossary, line);) {
        const auto english = line.find("| ");
        const auto chinese = line.find(" | ", 2);
        if (english != 0 || chinese == std::string::npos || line.find("中文") != std::string::npos)
            continue;
        const auto end = line.find(" | ", chinese + 3);
        ASSERT_NE(end, std::string::npos) << line;
        const auto term = line.substr(2, chinese - 2);
        const auto words = line.substr(chinese + 3, end - chinese - 3);
        const auto [first, last] = wordsOfSource.equal_range(term);
        EXPECT_TRUE(
            std::any_of(first, last, [&](const auto& known) { return known.second == words; }))
            << term << ": " << words;
        ++rows;
    }
    EXPECT_GT(rows, 80);
}

TEST(CountryNames, AreReadInChineseAsTheyAreShown)
{
    pugi::xml_document texts;
    ASSERT_TRUE(texts.load_file(CONCORDAT_SOURCE_DIR "/translations/concordat_zh_CN.ts"));
    const auto context = texts.child("TS").find_child([](const pugi::xml_node& node) {
        return std::string_view{node.child_value("name")} == "Country";
    });
    std::map<std::string, std::string> shown;
    for (const auto message : context.children("message"))
        shown.emplace(message.child_value("source"), message.child_value("translation"));
    EXPECT_EQ(shown.size(), model::countries().size());
    for (const auto& country : model::countries())
        EXPECT_EQ(shown[std::string{country.name.source}], country.chinese) << country.code;
}
