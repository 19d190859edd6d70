#include "core/exchange/delimited.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <csv.h>
#include <future>

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

/// Bytes looked at to guess how many cells there are.
constexpr std::size_t judgedBytes = std::size_t{1} << 16;

/// libcsv's state inside a cell; it reports an unclosed quote only when every other laxness is
/// refused as well.
constexpr int fieldBegun = 2;
/// libcsv's state before the first cell of a row.
constexpr int rowNotBegun = 0;

/// Bytes of a text whose halves are read beside each other.
constexpr std::size_t worthTwoThreads = std::size_t{1} << 20;

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

/// Collects what libcsv reports of one part of a text, which begins with a row; counts the lines,
/// which libcsv does not.
class DelimitedReader {
public:
    /// \param text the part; looked at for how much room its cells need.
    DelimitedReader(std::string_view text, char delimiter, bool guarded) : m_guarded(guarded)
    {
        csv_init(&m_parser, CSV_REPALL_NL);
        csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
        csv_set_space_func(&m_parser, &neverSpace); // spaces belong to the cell (RFC 4180)
        csv_set_blk_size(&m_parser, std::size_t{1} << 16);
        m_table.m_delimiter = delimiter;
        m_table.m_text.reserve(text.size());
        m_table.m_starts.reserve(likelyCells(text, delimiter));
        m_table.m_starts.push_back(0);
    }
    ~DelimitedReader() { csv_free(&m_parser); }
    DelimitedReader(const DelimitedReader&) = delete; // libcsv's state is not to be copied
    DelimitedReader& operator=(const DelimitedReader&) = delete;

    void read(std::string_view text)
    {
        if (m_readToEnd)
            m_readToEnd = csv_parse(&m_parser, text.data(), text.size(), &onCell, &onBreak, this) ==
                          text.size();
    }
    /// Whether what follows can be read without knowing what stood before.
    bool isBetweenRows() const { return m_readToEnd && m_parser.pstate == rowNotBegun; }
    /// After the last `read`.
    void end()
    {
        m_lastRow = m_rowLine == 0 ? m_line : m_rowLine;
        m_closed = m_parser.pstate != fieldBegun || !m_parser.quoted;
        csv_fini(&m_parser, &onCell, &onBreak, this);
    }
    /// Takes over what another has read to its end of the part that follows.
    void append(const DelimitedReader& next)
    {
        const auto linesBefore = m_line - 1;
        const auto cellsBefore = m_table.m_starts.size() - 1;
        const auto bytesBefore = m_table.m_text.size();
        m_table.m_text += next.m_table.m_text;
        for (std::size_t cell = 1; cell < next.m_table.m_starts.size(); ++cell)
            m_table.m_starts.push_back(bytesBefore + next.m_table.m_starts[cell]);
        for (const auto& row : next.m_table.m_rows)
            m_table.m_rows.push_back(
                {cellsBefore + row.firstCell, row.cells, linesBefore + row.line});
        m_line = linesBefore + next.m_line;
        m_lastRow = linesBefore + next.m_lastRow;
        m_readToEnd = next.m_readToEnd;
        m_closed = next.m_closed;
    }

    Result<DelimitedTable> finish(std::string file, bool headerRow)
    {
        auto& table = m_table;
        table.m_file = std::move(file);
        if (!m_readToEnd)
            return unusable(coreText("Import", "The file cannot be read to its end from here."),
                            m_line);
        if (!m_closed)
            return unusable(coreText("Import", "A quoted cell that begins in this row is never "
                                               "closed. Add the missing quotation mark."),
                            m_lastRow);
        if (table.m_rows.empty())
            return unusable(coreText("Import", "The file is empty. Choose a file with a header row "
                                               "and at least one more."),
                            0);
        table.m_columns = table.m_rows.front().cells;
        if (headerRow) {
            for (std::size_t column = 0; column < table.m_columns; ++column)
                table.m_header.emplace_back(table.cell(0, column));
            table.m_rows.erase(table.m_rows.begin());
        }
        return std::move(table);
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
        m_table.m_text += m_guarded ? withoutGuard(content) : content;
        m_table.m_starts.push_back(m_table.m_text.size());
    }

    /// As many as if all of the text were like its beginning, and an eighth more. Every cell ends
    /// with a delimiter or a line break, but for the last.
    static std::size_t likelyCells(std::string_view text, char delimiter)
    {
        const auto begin = text.substr(0, judgedBytes);
        const auto ends = std::count(begin.begin(), begin.end(), delimiter) +
                          std::count(begin.begin(), begin.end(), '\n');
        const auto parts = text.size() / judgedBytes + 1;
        return static_cast<std::size_t>(ends) * parts / 8 * 9 + 2;
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

    model::Error unusable(model::Text text, std::size_t line) const
    {
        return unusableInput(std::move(text), {m_table.m_file, line, 0, {}});
    }

    csv_parser m_parser{};
    DelimitedTable m_table;
    std::uint32_t m_line = 1;
    std::uint32_t m_rowLine = 0;
    std::uint32_t m_lastRow = 0; ///< where the row begins that is open at the end
    std::uint32_t m_cells = 0;
    bool m_guarded;
    bool m_afterReturn = false;
    bool m_readToEnd = true;
    bool m_closed = true;
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

namespace {

/// Where the second half begins if the line break there is one between rows; the end of a text
/// that is read sooner than a thread starts.
std::size_t secondHalf(std::string_view text)
{
    if (text.size() < worthTwoThreads)
        return text.size();
    const auto lineBreak = text.find('\n', text.size() / 2);
    return lineBreak == std::string_view::npos ? text.size() : lineBreak + 1;
}

} // namespace

Result<DelimitedTable> readDelimited(const TextFile& file, const ReadOptions& options)
{
    const std::string_view text = file.text;
    const auto delimiter = options.delimiter ? *options.delimiter : detectDelimiter(text);
    const auto middle = secondHalf(text);
    const auto rest = text.substr(middle);
    DelimitedReader reader{text, delimiter, options.guardedFormulas};
    if (rest.empty()) {
        reader.read(text);
        reader.end();
        return reader.finish(file.name, options.headerRow);
    }
    // Read on the assumption that no quoted cell stands open there; otherwise it is thrown away.
    DelimitedReader second{rest, delimiter, options.guardedFormulas};
    auto ahead = std::async(std::launch::async, [&second, rest] {
        second.read(rest);
        second.end();
    });
    reader.read(text.substr(0, middle));
    ahead.get();
    if (reader.isBetweenRows()) {
        reader.append(second);
    } else {
        reader.read(rest);
        reader.end();
    }
    return reader.finish(file.name, options.headerRow);
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
