#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/text_file.h"

namespace concordat::exchange {

struct ReadOptions {
    std::optional<char> delimiter; ///< empty: detected among semicolon, comma and tab
    bool headerRow = true;
    /// Takes back what `WriteOptions::guardFormulas` put before a cell.
    bool guardedFormulas = false;
};

/// A delimited text as rows of cells. Cells are views into the table, valid while it lives and is
/// not moved from.
class DelimitedTable {
public:
    struct RowSpan {
        std::size_t firstCell = 0;
        std::uint32_t cells = 0;
        std::uint32_t line = 0; ///< where the row begins in the file, from 1
    };

    const std::string& file() const { return m_file; }
    char delimiter() const { return m_delimiter; }
    const std::vector<std::string>& header() const { return m_header; }
    std::size_t columns() const { return m_columns; }
    std::size_t rows() const { return m_rows.size(); }
    const RowSpan& row(std::size_t index) const { return m_rows[index]; }
    /// Empty for a cell that a short row lacks.
    std::string_view cell(std::size_t rowIndex, std::size_t column) const
    {
        const auto& span = m_rows[rowIndex];
        if (column >= span.cells)
            return {};
        const auto at = span.firstCell + column;
        return std::string_view{m_text}.substr(m_starts[at], m_starts[at + 1] - m_starts[at]);
    }
    /// Whether the row has more or fewer cells than the header (without one: than the first row).
    bool isRagged(std::size_t rowIndex) const { return m_rows[rowIndex].cells != m_columns; }
    Place place(std::size_t rowIndex, std::size_t column) const;
    Place place(std::size_t rowIndex) const { return {m_file, m_rows[rowIndex].line, 0, {}}; }

private:
    friend class DelimitedReader;

    std::string m_file;
    std::string m_text; ///< every cell's content, one after the other
    std::vector<std::size_t> m_starts;
    std::vector<RowSpan> m_rows;
    std::vector<std::string> m_header;
    std::size_t m_columns = 0;
    char m_delimiter = ',';
};

/// The delimiter that splits the first records most evenly into most cells; comma in doubt.
char detectDelimiter(std::string_view text);

/// Reads CSV or TSV: cells may be quoted, quotes doubled inside, line breaks kept inside quotes;
/// blank lines are skipped. An unclosed quote and an empty file are errors with their line.
model::Result<DelimitedTable> readDelimited(const TextFile& file, const ReadOptions& options = {});

struct WriteOptions {
    char delimiter = ',';
    bool byteOrderMark = false; ///< for programs that otherwise take UTF-8 for Latin-1
    /// Puts `'` before cells that a spreadsheet would run as a formula (those beginning with
    /// `=`, `+`, `-`, `@`, tab or carriage return, unless a plain number) and before cells that
    /// begin with `'`, so that `ReadOptions::guardedFormulas` restores every cell exactly.
    bool guardFormulas = false;
};

/// Rows as RFC 4180: CRLF between records, quotes only where needed.
std::string writeDelimited(const std::vector<std::vector<std::string>>& rows,
                           const WriteOptions& options = {});

/// The opposite of the guard, for one cell.
std::string_view withoutGuard(std::string_view cell);

} // namespace concordat::exchange
