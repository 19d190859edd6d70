#include "core/exchange/delimited.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <csv.h>

namespace concordat::exchange {

using model::coreText;
using model::Result;

namespace {

/// Records looked at to find the delimiter.
constexpr std::size_t judgedRecords = 20;

/// How often a delimiter stands outside quotes in each of the first records.
std::vector<std::size_t> countPerRecord(std::string_view text, char delimiter)
{
    std::vector<std::size_t> counts;
    std::size_t count = 0;
    bool quoted = false;
    bool any = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        if (quoted || (c != '\n' && c != '\r')) {
            count += !quoted && c == delimiter ? 1 : 0;
            any = true;
            continue;
        }
        if (any)
            counts.push_back(count);
        if (counts.size() == judgedRecords)
            return counts;
        count = 0;
        any = false;
    }
    if (any)
        counts.push_back(count);
    return counts;
}

/// libcsv's state inside a cell; it reports an unclosed quote only when every other laxness is
/// refused as well.
constexpr int fieldBegun = 2;

int neverSpace(unsigned char)
{
    return 0;
}

bool isNumber(std::string_view cell)
{
    double number = 0;
    if (cell.starts_with('+'))
        cell.remove_prefix(1);
    const auto end = cell.data() + cell.size();
    const auto [stop, problem] = std::from_chars(cell.data(), end, number);
    return problem == std::errc{} && stop == end;
}

bool wantsGuard(std::string_view cell)
{
    static constexpr std::string_view dangerous = "=+-@\t\r'";
    return !cell.empty() && dangerous.find(cell.front()) != std::string_view::npos &&
           !isNumber(cell);
}

void appendCell(std::string& out, std::string_view cell, const WriteOptions& options)
{
    const bool guard = options.guardFormulas && wantsGuard(cell);
    const bool quote = cell.find('"') != std::string_view::npos ||
                       cell.find(options.delimiter) != std::string_view::npos ||
                       cell.find_first_of("\r\n") != std::string_view::npos ||
                       (!cell.empty() && (cell.front() == ' ' || cell.back() == ' '));
    if (quote)
        out += '"';
    if (guard)
        out += '\'';
    for (const char c : cell) {
        if (c == '"')
            out += '"';
        out += c;
    }
    if (quote)
        out += '"';
}

} // namespace

/// Collects what libcsv reports; counts the lines, which libcsv does not.
class DelimitedReader {
public:
    DelimitedReader(const TextFile& file, const ReadOptions& options) : m_options(options)
    {
        m_table.m_file = file.name;
        m_table.m_delimiter = options.delimiter ? *options.delimiter : detectDelimiter(file.text);
        m_table.m_text.reserve(file.text.size());
        m_table.m_starts.reserve(cellsAtMost(file.text, m_table.m_delimiter));
        m_table.m_starts.push_back(0);
    }

    Result<DelimitedTable> read(std::string_view text)
    {
        csv_parser parser{};
        if (csv_init(&parser, CSV_REPALL_NL) != 0)
            return unusable(coreText("Import", "There is not enough memory to read the file."), 0);
        csv_set_delim(&parser, static_cast<unsigned char>(m_table.m_delimiter));
        csv_set_space_func(&parser, &neverSpace); // spaces belong to the cell (RFC 4180)
        csv_set_blk_size(&parser, std::size_t{1} << 16);
        const auto done = csv_parse(&parser, text.data(), text.size(), &onCell, &onBreak, this);
        const bool parsed = done == text.size();
        const auto lastRow = m_rowLine == 0 ? m_line : m_rowLine;
        const bool closed = parser.pstate != fieldBegun || !parser.quoted;
        csv_fini(&parser, &onCell, &onBreak, this);
        csv_free(&parser);
        if (!parsed)
            return unusable(coreText("Import", "The file cannot be read to its end from here."),
                            m_line);
        if (!closed)
            return unusable(coreText("Import", "A quoted cell that begins in this row is never "
                                               "closed. Add the missing quotation mark."),
                            lastRow);
        return finish();
    }

private:
    static void onCell(void* content, std::size_t size, void* self)
    {
        static_cast<DelimitedReader*>(self)->cell(
            {static_cast<const char*>(content), content ? size : 0});
    }
    static void onBreak(int c, void* self) { static_cast<DelimitedReader*>(self)->lineBreak(c); }

    void cell(std::string_view content)
    {
        m_afterReturn = false;
        if (m_cells == 0)
            m_rowLine = m_line;
        ++m_cells;
        m_line += countBreaks(content);
        m_table.m_text += m_options.guardedFormulas ? withoutGuard(content) : content;
        m_table.m_starts.push_back(m_table.m_text.size());
    }

    /// Every cell ends with a delimiter or a line break, but for the last.
    static std::size_t cellsAtMost(std::string_view text, char delimiter)
    {
        const auto delimiters = std::count(text.begin(), text.end(), delimiter);
        const auto breaks = std::count(text.begin(), text.end(), '\n');
        return static_cast<std::size_t>(delimiters + breaks) + 2;
    }

    static std::uint32_t countBreaks(std::string_view content)
    {
        std::uint32_t count = 0;
        for (auto at = content.find('\n'); at != std::string_view::npos;
             at = content.find('\n', at + 1))
            ++count;
        return count;
    }

    void lineBreak(int c)
    {
        if (m_cells != 0) {
            m_table.m_rows.push_back({m_table.m_starts.size() - 1 - m_cells, m_cells, m_rowLine});
            m_cells = 0;
            m_rowLine = 0;
        }
        // CR LF is one line break, CR alone as well; the end of the file is reported as -1.
        if (c == '\r' || (c == '\n' && !m_afterReturn))
            ++m_line;
        m_afterReturn = c == '\r';
    }

    Result<DelimitedTable> finish()
    {
        auto& table = m_table;
        if (table.m_rows.empty())
            return unusable(coreText("Import", "The file is empty. Choose a file with a header row "
                                               "and at least one more."),
                            0);
        table.m_columns = table.m_rows.front().cells;
        if (m_options.headerRow) {
            for (std::size_t column = 0; column < table.m_columns; ++column)
                table.m_header.emplace_back(table.cell(0, column));
            table.m_rows.erase(table.m_rows.begin());
        }
        return std::move(table);
    }

    model::Error unusable(model::Text text, std::size_t line) const
    {
        return unusableInput(std::move(text), {m_table.m_file, line, 0, {}});
    }

    ReadOptions m_options;
    DelimitedTable m_table;
    std::uint32_t m_line = 1;
    std::uint32_t m_rowLine = 0;
    std::uint32_t m_cells = 0;
    bool m_afterReturn = false;
};

Place DelimitedTable::place(std::size_t rowIndex, std::size_t column) const
{
    return {m_file, m_rows[rowIndex].line, column + 1,
            column < m_header.size() ? m_header[column] : std::string{}};
}

char detectDelimiter(std::string_view text)
{
    char best = ',';
    std::size_t bestScore = 0;
    for (const char candidate : {',', ';', '\t'}) {
        const auto counts = countPerRecord(text, candidate);
        if (counts.empty() || counts.front() == 0)
            continue;
        const auto same =
            static_cast<std::size_t>(std::count(counts.begin(), counts.end(), counts.front()));
        // Evenness first, then the number of cells; a lone record is even by itself.
        const auto score =
            same * 1000 / counts.size() * 100 + std::min<std::size_t>(counts.front(), 99);
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

Result<DelimitedTable> readDelimited(const TextFile& file, const ReadOptions& options)
{
    return DelimitedReader{file, options}.read(file.text);
}

std::string writeDelimited(const std::vector<std::vector<std::string>>& rows,
                           const WriteOptions& options)
{
    std::string out = options.byteOrderMark ? "\xEF\xBB\xBF" : "";
    for (const auto& row : rows) {
        // A lone empty cell would be a blank line, which readers skip.
        if (row.size() == 1 && row.front().empty())
            out += "\"\"";
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i != 0)
                out += options.delimiter;
            appendCell(out, row[i], options);
        }
        out += "\r\n";
    }
    return out;
}

std::string_view withoutGuard(std::string_view cell)
{
    if (cell.starts_with('\'') && wantsGuard(cell.substr(1)))
        cell.remove_prefix(1);
    return cell;
}

} // namespace concordat::exchange
