#include "core/store/new_rows.h"

#include "core/store/field_cell.h"
#include "core/store/schema.h"

namespace concordat::store {

using model::Field;
using model::TableInfo;

namespace {

constexpr std::size_t setSize = 64;
/// Statements at a time; an import of CORDIS needs about ten.
constexpr std::size_t mostInserts = 500;
/// Of a row of an import, for the memory taken at first.
constexpr std::size_t likelyFields = 10;
constexpr std::size_t likelyBytes = 200;

bool mayStayDefault(const TableInfo& info, std::size_t field)
{
    // A number with a point is not the same in words.
    return field < setSize && columnKind(info.fields[field]) != Cell::Kind::real;
}

NewRows::FieldSet bitOf(std::size_t field)
{
    return NewRows::FieldSet{1} << field;
}

bool isSent(NewRows::FieldSet defaults, std::size_t field)
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

void NewRows::append(std::string_view text)
{
    words += text;
    sent.push_back({Cell::Kind::text, false, words.size(), 0, 0});
}

void NewRows::append(const Cell& cell)
{
    if (cell.kind == Cell::Kind::text && !cell.isNull())
        append(cell.text);
    else
        sent.push_back({cell.kind, cell.isNull(), words.size(), cell.whole, cell.real});
}

NewRows newRowsOf(const document::Change& change, const std::vector<std::string>& hashes)
{
    NewRows made;
    made.rows.reserve(change.rows.size());
    made.sent.reserve(change.rows.size() * likelyFields);
    made.words.reserve(change.rows.size() * likelyBytes);
    Cell cell; // keeps its memory from field to field
    for (std::size_t at = 0; at < change.rows.size(); ++at) {
        const auto& info = model::table(change.rows[at].table);
        const void* content = change.rows[at].after.get();
        auto& row = made.rows.emplace_back();
        row.table = info.id;
        for (std::size_t i = 0; i < info.fields.size(); ++i) {
            const auto& field = info.fields[i];
            if (mayStayDefault(info, i) && field.equal(content, info.defaults)) {
                row.defaults |= bitOf(i);
            } else if (const auto* text = field.text(content)) {
                made.append(*text);
            } else {
                cell.kind = columnKind(field);
                toCell(field, content, cell);
                made.append(cell);
            }
        }
        made.append(hashes[at]);
    }
    return made;
}

Statement& NewRowWriter::insertOf(model::TableId table, NewRows::FieldSet defaults)
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

void NewRowWriter::write(const std::string& consortium, const NewRows& rows)
{
    auto next = rows.sent.begin();
    std::size_t textBegin = 0;
    for (const auto& row : rows.rows) {
        auto& insert = insertOf(row.table, row.defaults);
        auto& parameters = insert.parameters();
        parameters.front().set(consortium);
        for (auto cell = parameters.begin() + 1; cell != parameters.end(); ++cell, ++next) {
            if (next->isNull) {
                cell->setNull();
            } else if (next->kind == Cell::Kind::whole) {
                cell->set(next->whole);
            } else if (next->kind == Cell::Kind::real) {
                cell->set(next->real);
            } else {
                cell->text.assign(rows.words, textBegin, next->textEnd - textBegin);
                cell->state = soci::i_ok;
            }
            textBegin = next->textEnd;
        }
        insert.run();
    }
}

} // namespace concordat::store
