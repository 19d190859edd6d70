#include "core/store/new_rows.h"

#include <algorithm>
#include <bit>

#include "core/store/field_cell.h"
#include "core/store/schema.h"

namespace concordat::store {

using model::Field;
using model::TableInfo;

namespace {

constexpr std::size_t setSize = 64;
/// Statements at a time; an import of CORDIS needs about ten.
constexpr std::size_t mostInserts = 500;

bool mayStayDefault(const TableInfo& info, std::size_t field)
{
    // A number with a point is not the same in words.
    return field < setSize && columnKind(info.fields[field]) != Cell::Kind::real;
}

NewRow::FieldSet bitOf(std::size_t field)
{
    return NewRow::FieldSet{1} << field;
}

bool isSent(NewRow::FieldSet defaults, std::size_t field)
{
    return field >= setSize || (defaults & bitOf(field)) == 0;
}

Cell cellOf(const Field& field, const void* row)
{
    Cell cell;
    cell.kind = columnKind(field);
    toCell(field, row, cell);
    return cell;
}

/// The default of a field as a word of SQL.
std::string defaultLiteral(const TableInfo& info, const Field& field)
{
    const auto cell = cellOf(field, info.defaults);
    if (cell.isNull())
        return "null";
    if (cell.kind == Cell::Kind::whole)
        return std::to_string(cell.whole);
    std::string quoted = "'";
    for (const char c : cell.text)
        quoted += c == '\'' ? std::string{"''"} : std::string{c};
    return quoted + "'";
}

} // namespace

std::vector<NewRow> newRowsOf(const document::Change& change,
                              const std::vector<std::string>& hashes)
{
    std::vector<NewRow> rows(change.rows.size());
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const auto& info = model::table(change.rows[at].table);
        const void* content = change.rows[at].after.get();
        auto& row = rows[at];
        row.table = info.id;
        for (std::size_t i = 0; i < info.fields.size(); ++i) {
            if (mayStayDefault(info, i) && info.fields[i].equal(content, info.defaults))
                row.defaults |= bitOf(i);
        }
        const auto unsent = static_cast<std::size_t>(std::popcount(row.defaults));
        row.cells.reserve(info.fields.size() - unsent + 1);
        for (std::size_t i = 0; i < info.fields.size(); ++i) {
            if (isSent(row.defaults, i))
                row.cells.push_back(cellOf(info.fields[i], content));
        }
        row.cells.emplace_back().set(hashes[at]);
    }
    return rows;
}

Statement& NewRowWriter::insertOf(model::TableId table, NewRow::FieldSet defaults)
{
    if (const auto known = m_inserts.find({table, defaults}); known != m_inserts.end())
        return *known->second;
    if (m_inserts.size() == mostInserts)
        m_inserts.clear(); // rows that have little in common
    const auto& info = model::table(table);
    std::string columns = "consortium";
    std::string values = ":consortium";
    std::vector<Cell::Kind> kinds{Cell::Kind::text};
    for (std::size_t i = 0; i < info.fields.size(); ++i) {
        const auto& field = info.fields[i];
        columns += ", \"" + field.name + "\"";
        if (isSent(defaults, i)) {
            values += ", :p" + std::to_string(i);
            kinds.push_back(columnKind(field));
        } else {
            values += ", " + defaultLiteral(info, field);
        }
    }
    kinds.push_back(Cell::Kind::text);
    auto insert = m_connection.prepare("insert into \"" + info.name + "\" (" + columns +
                                           ", row_hash) values (" + values + ", :hash)",
                                       kinds, {});
    return *(m_inserts[{table, defaults}] = std::move(insert));
}

void NewRowWriter::write(const std::string& consortium, std::vector<NewRow>& rows)
{
    for (auto& row : rows) {
        auto& insert = insertOf(row.table, row.defaults);
        auto& parameters = insert.parameters();
        parameters.front().set(consortium);
        std::swap_ranges(row.cells.begin(), row.cells.end(), parameters.begin() + 1);
        insert.run();
    }
}

} // namespace concordat::store
