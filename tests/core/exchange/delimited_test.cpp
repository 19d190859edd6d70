#include "core/exchange/delimited.h"

#include <gtest/gtest.h>

using namespace concordat;
using namespace concordat::exchange;

namespace {

using Cells = std::vector<std::vector<std::string>>;

model::Result<DelimitedTable> tableOf(const std::string& text, const ReadOptions& options = {})
{
    TextFile file;
    file.name = "table.csv";
    file.text = text;
    return readDelimited(file, options);
}

Cells cellsOf(const DelimitedTable& table)
{
    Cells rows;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        auto& cells = rows.emplace_back();
        for (std::size_t column = 0; column < table.row(row).cells; ++column)
            cells.emplace_back(table.cell(row, column));
    }
    return rows;
}

const Cells oddCells{
    {"=1+1", "+1", "-1", "@SUM(A1)", "'quoted", "\tTab", "\rReturn"},
    {"a \"quote\"", "semi;colon", "com,ma", "line\nbreak", "crlf\r\nbreak", "", " space "},
    {"中文名称", "שלום", "🚀", "<b>bold</b>", "-12.5", "=\"x\"", "''"},
};

/// Rows of a text so long that its halves are read beside each other: a number, and a cell of four
/// lines with a quotation mark and a delimiter.
constexpr std::size_t longRows = 30000;

std::string longText()
{
    std::string text = "number;words\n";
    for (std::size_t row = 0; row < longRows; ++row)
        text += std::to_string(row) + ";\"first\n\"\"second\"\" line\nthird; line\n" +
                std::to_string(row) + "\"\n";
    return text;
}

} // namespace

TEST(Delimited, DetectsTheDelimiter)
{
    EXPECT_EQ(detectDelimiter("a;b;c\n1,5;2;3\n"), ';');
    EXPECT_EQ(detectDelimiter("a,b\n\"x;y;z\",2\n"), ',');
    EXPECT_EQ(detectDelimiter("a\tb\nx, y\tz\n"), '\t');
    EXPECT_EQ(detectDelimiter("a\nb\n"), ',');
    EXPECT_EQ(detectDelimiter(""), ',');
}

TEST(Delimited, CountsLinesThroughQuotedBreaksBlankLinesAndEveryLineEnd)
{
    const auto table = tableOf("a,b\r\n1,\"x\ny\"\r\n\r\n2,z\r3,w\n4,v");
    ASSERT_TRUE(table) << table.error().toEnglish();
    ASSERT_EQ(table->rows(), 4u);
    EXPECT_EQ(table->row(0).line, 2u);
    EXPECT_EQ(table->row(1).line, 5u);
    EXPECT_EQ(table->row(2).line, 6u);
    EXPECT_EQ(table->row(3).line, 7u);
    EXPECT_EQ(table->place(1, 1).toString(), "table.csv:5:2, b");
}

TEST(Delimited, ALongTextIsReadTheSameWhereverItsMiddleLies)
{
    // A comment of growing length moves the middle through all lines of a row, so that it lies
    // inside a quoted cell three times of four.
    for (std::size_t length = 0; length < 96; length += 8) {
        const auto table = tableOf(longText() + std::string(length, 'x') + ";y\n");
        ASSERT_TRUE(table);
        ASSERT_EQ(table->rows(), longRows + 1);
        for (std::size_t row = 0; row < longRows; ++row) {
            const auto number = std::to_string(row);
            ASSERT_EQ(table->cell(row, 0), number);
            ASSERT_EQ(table->cell(row, 1), "first\n\"second\" line\nthird; line\n" + number);
            ASSERT_EQ(table->row(row).line, 2 + 4 * row);
            ASSERT_EQ(table->row(row).cells, 2U);
        }
        EXPECT_EQ(table->cell(longRows, 1), "y");
        EXPECT_EQ(table->row(longRows).line, 2 + 4 * longRows);
    }
}

TEST(Delimited, AnUnclosedQuoteIsFoundInTheSecondHalfOfALongText)
{
    for (std::size_t length = 0; length < 96; length += 8) {
        const auto table =
            tableOf(longText() + std::string(length, 'x') + ";\"never closed\nmore\n");
        ASSERT_FALSE(table);
        EXPECT_EQ(table.error().where, "table.csv:" + std::to_string(2 + 4 * longRows));
    }
}

TEST(Delimited, NamesRaggedRows)
{
    const auto table = tableOf("a,b\n1,2\n1\n1,2,3\n");
    ASSERT_TRUE(table);
    EXPECT_FALSE(table->isRagged(0));
    EXPECT_TRUE(table->isRagged(1));
    EXPECT_TRUE(table->isRagged(2));
    EXPECT_EQ(table->cell(1, 1), "");
    EXPECT_EQ(table->place(2).line, 4u);
}

TEST(Delimited, AnUnclosedQuoteIsAnErrorWithTheLineOfItsRow)
{
    const auto table = tableOf("a,b\n1,2\n3,\"never closed\n4,5\n");
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().where, "table.csv:3");
}

TEST(Delimited, AnEmptyFileIsAnError)
{
    EXPECT_FALSE(tableOf(""));
    EXPECT_FALSE(tableOf("\n\n"));
}

class WriteModes : public testing::TestWithParam<std::tuple<char, bool, bool>> {};

TEST_P(WriteModes, EveryCellComesBackEqual)
{
    const auto [delimiter, mark, guard] = GetParam();
    const auto text = writeDelimited(oddCells, {delimiter, mark, guard});
    const auto file = decodeText(text, "table.csv");
    ASSERT_TRUE(file);
    ReadOptions options;
    options.delimiter = delimiter;
    options.headerRow = false;
    options.guardedFormulas = guard;
    const auto table = readDelimited(*file, options);
    ASSERT_TRUE(table) << table.error().toEnglish();
    EXPECT_EQ(cellsOf(*table), oddCells);
}

INSTANTIATE_TEST_SUITE_P(Delimited, WriteModes,
                         testing::Combine(testing::Values(',', ';', '\t'), testing::Bool(),
                                          testing::Bool()));

TEST(Delimited, TheGuardDisarmsFormulasAndLeavesNumbersAlone)
{
    WriteOptions guarded;
    guarded.guardFormulas = true;
    EXPECT_EQ(writeDelimited({{"=1+1", "-5.5", "name"}}, guarded), "'=1+1,-5.5,name\r\n");
    EXPECT_EQ(writeDelimited({{"=1+1"}}), "=1+1\r\n");
}
