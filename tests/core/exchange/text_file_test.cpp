#include "core/exchange/text_file.h"

#include <gtest/gtest.h>

#include "core/exchange/amounts.h"

using namespace concordat;
using namespace concordat::exchange;
using namespace std::string_literals;

namespace {

struct Decoding {
    const char* name;
    std::string bytes;
    std::string text;
    std::string encoding;
};

class Decodings : public testing::TestWithParam<Decoding> {};

} // namespace

TEST_P(Decodings, GiveTheSameText)
{
    const auto file = decodeText(GetParam().bytes, "table.csv");
    ASSERT_TRUE(file) << file.error().toEnglish();
    EXPECT_EQ(file->text, GetParam().text);
    EXPECT_EQ(file->encoding, GetParam().encoding);
}

INSTANTIATE_TEST_SUITE_P(
    TextFile, Decodings,
    testing::Values(Decoding{"Ascii", "name\nABC", "name\nABC", "UTF-8"},
                    Decoding{"Empty", "", "", "UTF-8"},
                    Decoding{"Utf8", "Zürich 中国", "Zürich 中国", "UTF-8"},
                    Decoding{"Utf8Marked", "\xEF\xBB\xBFZürich", "Zürich", "UTF-8"},
                    Decoding{"ShortLatin1", "Z\xFCrich", "Zürich", "WINDOWS-1252"},
                    Decoding{"Windows1252", "\x80 5 \x96 caf\xE9", "€ 5 – café", "WINDOWS-1252"},
                    Decoding{"Unassigned1252", "\x81 \xFC", "\xC2\x81 ü", "WINDOWS-1252"},
                    Decoding{"Utf16LittleMarked", "\xFF\xFE"s + "a\0\xFC\0"s, "aü", "UTF-16LE"},
                    Decoding{"Utf16BigMarked", "\xFE\xFF"s + "\0a\0\xFC"s, "aü", "UTF-16BE"},
                    Decoding{"Utf16LittleUnmarked", "a\0b\0;\0c\0"s, "ab;c", "UTF-16LE"},
                    Decoding{"Utf16BigUnmarked", "\0a\0b\0;\0c"s, "ab;c", "UTF-16BE"},
                    Decoding{
                        "Gb18030",
                        "\xC3\xFB\xB3\xC6,\xB9\xFA\xBC\xD2\n\xC7\xE5\xBB\xAA\xB4\xF3\xD1\xA7,"
                        "\xD6\xD0\xB9\xFA\n\xB1\xB1\xBE\xA9\xB4\xF3\xD1\xA7,\xD6\xD0\xB9\xFA\n",
                        "名称,国家\n清华大学,中国\n北京大学,中国\n", "GB18030"}),
    [](const auto& decoding) { return std::string{decoding.param.name}; });

TEST(TextFile, NamesTheLineOfANul)
{
    const auto file = decodeText("a,b\nc,\0d\n"s, "table.csv");
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().where, "table.csv:2");
}

TEST(TextFile, ReplacesFewDamagedBytesAndNamesTheirLines)
{
    const auto file = decodeText("Zürich\nGenève\nM\xFCnchen", "table.csv");
    ASSERT_TRUE(file);
    EXPECT_EQ(file->text, "Zürich\nGenève\nM\xEF\xBF\xBDnchen");
    ASSERT_EQ(file->repaired.size(), 1u);
    EXPECT_EQ(file->repaired[0].place.toString(), "table.csv:3");
}

TEST(TextFile, SaysWhichEncodingWasAssumed)
{
    const auto file = decodeText("Z\xFCrich", "table.csv");
    ASSERT_TRUE(file);
    ASSERT_EQ(file->assumptions.size(), 1u);
    EXPECT_NE(toEnglish(file->assumptions[0].text).find("WINDOWS-1252"), std::string::npos);
}

TEST(TextFile, RefusesBrokenUtf16MissingFilesAndFolders)
{
    EXPECT_FALSE(decodeText("\xFF\xFE"s + "a\0b"s, "table.csv"));
    EXPECT_EQ(readTextFile("/nonexistent/table.csv").error().code, model::ErrorCode::notFound);
    EXPECT_FALSE(readTextFile(testing::TempDir()));
}

TEST(TextFile, RefusesFilesAboveTheLimit)
{
    const auto path = testing::TempDir() + "concordat_large.csv";
    ASSERT_TRUE(writeFile(path, std::string(2048, 'a')));
    EXPECT_TRUE(readTextFile(path, 2048));
    EXPECT_FALSE(readTextFile(path, 2047));
}

TEST(Amounts, ReadDecimalsAsRegistersAndPeopleWriteThem)
{
    const std::vector<std::pair<std::string, std::optional<std::int64_t>>> cases{
        {"1234.5", 12345000},
        {"1234,5", 12345000},
        {"1.234,50", 12345000},
        {"1,234.50", 12345000},
        {"1 234,50", 12345000},
        {"1,234,567", 12345670000},
        {"-3", -30000},
        {"0.00005", 1},
        {"0", 0},
        {"255922.13", 2559221300},
        {"1\xC2\xA0"
         "234",
         12340000},
        {"", std::nullopt},
        {"abc", std::nullopt},
        {"1.2.3", std::nullopt},
        {"12,34,5", std::nullopt},
        {"--1", std::nullopt},
        {".", std::nullopt},
        {"99999999999999999999", std::nullopt},
    };
    for (const auto& [text, expected] : cases)
        EXPECT_EQ(readAmount(text), expected) << text;
}
