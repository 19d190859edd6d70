#include "core/store/row_io.h"

#include "core/model/hash.h"
#include "core/model/json.h"
#include "core/store/field_cell.h"
#include "core/store/schema.h"

namespace concordat::store {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Field;
using model::FieldKind;
using model::TableInfo;
using model::Value;

namespace {

/// On PostgreSQL one statement with all rows as JSON is thirty times faster than row by row.
constexpr std::size_t rowsWorthOneStatement = 20;
constexpr std::size_t rowsPerStatement = 5000;

bool isJsonColumn(const Field& field)
{
    switch (field.kind) {
    case FieldKind::money:
    case FieldKind::texts:
    case FieldKind::enumerations:
    case FieldKind::references:
    case FieldKind::pairs: return true;
    default: return false;
    }
}

/// `"a", "b", …` with a prefix before each.
std::string columnList(const TableInfo& info)
{
    std::string list = "consortium";
    for (const auto& field : info.fields)
        list += ", \"" + field.name + "\"";
    return list + ", row_hash";
}

/// The same with `null` for columns that are not there.
std::string columnList(const TableInfo& info, const std::set<std::string>& present)
{
    std::string list = "consortium";
    for (const auto& field : info.fields)
        list += present.contains(field.name) ? ", \"" + field.name + "\"" : ", null";
    return list + ", row_hash";
}

std::string conflictClause(const TableInfo& info)
{
    std::string sql =
        " on conflict (consortium, \"id\") do update set row_hash = excluded.row_hash";
    for (std::size_t i = 1; i < info.fields.size(); ++i)
        sql += ", \"" + info.fields[i].name + "\" = excluded.\"" + info.fields[i].name + "\"";
    return sql;
}

std::vector<Cell::Kind> columnKinds(const TableInfo& info)
{
    std::vector<Cell::Kind> kinds{Cell::Kind::text};
    for (const auto& field : info.fields)
        kinds.push_back(columnKind(field));
    kinds.push_back(Cell::Kind::text);
    return kinds;
}

} // namespace

std::string rowHash(const std::string& consortium, const TableInfo& info, const void* row)
{
    return rowHash(consortium, info, model::rowToJson(info, row, model::JsonStyle::compact));
}

std::string rowHash(const std::string& consortium, const TableInfo& info,
                    std::string_view compactJson)
{
    return model::shortHash({consortium, "\n", info.name, "\n", compactJson});
}

void RowWriter::write(const std::string& consortium, const document::Change& change,
                      const std::vector<std::string>& hashes)
{
    std::vector<Kept> kept;
    std::vector<std::string> gone;
    for (std::size_t at = 0; at < change.rows.size();) {
        const auto& info = model::table(change.rows[at].table);
        kept.clear();
        gone.clear();
        for (; at < change.rows.size() && change.rows[at].table == info.id; ++at) {
            const auto& row = change.rows[at];
            if (row.after)
                kept.push_back({row.after.get(), &hashes[at]});
            else
                gone.push_back(row.id());
        }
        if (!gone.empty())
            remove(consortium, info, gone);
        if (m_connection.backend() == Backend::postgresql && kept.size() >= rowsWorthOneStatement)
            upsertMany(consortium, info, kept);
        else if (!kept.empty())
            upsert(consortium, info, kept);
    }
}

Statement& RowWriter::upsertOf(const TableInfo& info)
{
    m_upserts.resize(model::tableCount);
    auto& upsert = m_upserts[info.id];
    if (!upsert) {
        std::string places;
        for (std::size_t i = 0; i < info.fields.size() + 2; ++i)
            places += (i > 0 ? ", :p" : ":p") + std::to_string(i);
        upsert = m_connection.prepare("insert into \"" + info.name + "\" (" + columnList(info) +
                                          ") values (" + places + ")" + conflictClause(info),
                                      columnKinds(info), {});
    }
    return *upsert;
}

void RowWriter::upsert(const std::string& consortium, const TableInfo& info,
                       const std::vector<Kept>& rows)
{
    auto& statement = upsertOf(info);
    auto& cells = statement.parameters();
    cells.front().set(consortium);
    for (const auto& [row, hash] : rows) {
        for (std::size_t i = 0; i < info.fields.size(); ++i) {
            const auto& field = info.fields[i];
            toCell(field, row, cells[i + 1]);
        }
        cells.back().set(*hash);
        statement.run();
    }
}

void RowWriter::upsertMany(const std::string& consortium, const TableInfo& info,
                           const std::vector<Kept>& rows)
{
    std::string record = "consortium text";
    for (const auto& field : info.fields) {
        record += ", \"" + field.name + "\" ";
        switch (columnKind(field)) {
        case Cell::Kind::text: record += "text"; break;
        case Cell::Kind::whole: record += "bigint"; break;
        case Cell::Kind::real: record += "double precision"; break;
        }
    }
    const auto statement = m_connection.prepare(
        "insert into \"" + info.name + "\" (" + columnList(info) + ") select " + columnList(info) +
            " from jsonb_to_recordset(cast(:rows as jsonb)) as incoming(" + record +
            ", row_hash text)" + conflictClause(info),
        {Cell::Kind::text}, {});
    for (std::size_t from = 0; from < rows.size(); from += rowsPerStatement) {
        std::string json = "[";
        for (std::size_t i = from; i < std::min(rows.size(), from + rowsPerStatement); ++i) {
            json += i > from ? ",{\"consortium\":" : "{\"consortium\":";
            model::appendQuoted(json, consortium);
            for (const auto& field : info.fields) {
                const auto value = field.get(rows[i].row);
                if (std::holds_alternative<std::monostate>(value))
                    continue;
                json += ",\"" + field.name + "\":";
                if (const auto* flag = std::get_if<bool>(&value)) {
                    json += *flag ? '1' : '0';
                } else if (isJsonColumn(field)) {
                    std::string inner;
                    model::appendValue(inner, field, value);
                    model::appendQuoted(json, inner);
                } else {
                    model::appendValue(json, field, value);
                }
            }
            json += ",\"row_hash\":\"" + *rows[i].hash + "\"}";
        }
        statement->parameters()[0].set(json + "]");
        statement->run();
    }
}

void RowWriter::remove(const std::string& consortium, const TableInfo& info,
                       const std::vector<std::string>& ids)
{
    const auto statement = m_connection.prepare(
        "delete from \"" + info.name + "\" where consortium = :consortium and \"id\" = :id",
        {Cell::Kind::text, Cell::Kind::text}, {});
    for (const auto& id : ids) {
        statement->parameters()[0].set(consortium);
        statement->parameters()[1].set(id);
        statement->run();
    }
}

model::Result<std::vector<StoredRow>> readRows(Connection& connection, const TableInfo& info,
                                               const std::string& consortium)
{
    auto columns = columnList(info);
    if (connection.isOlder()) {
        const auto present = presentColumns(connection, info);
        if (present.empty())
            return std::vector<StoredRow>{};
        columns = columnList(info, present);
    }
    std::string sql = "select " + columns + " from \"" + info.name + "\"";
    std::vector<Cell::Kind> parameters;
    if (!consortium.empty()) {
        sql += " where consortium = :consortium";
        parameters.push_back(Cell::Kind::text);
    }
    const auto statement = connection.prepare(sql, parameters, columnKinds(info));
    if (!consortium.empty())
        statement->parameters()[0].set(consortium);
    std::vector<StoredRow> rows;
    for (bool more = statement->run(); more; more = statement->next()) {
        const auto& cells = statement->results();
        StoredRow stored{cells.front().text, nullptr, cells.back().text};
        auto row = info.make();
        for (std::size_t i = 0; i < info.fields.size(); ++i) {
            const auto& field = info.fields[i];
            const auto& cell = cells[i + 1];
            // A column that a migration added is empty in older rows: the default holds.
            if (cell.isNull() && !field.optional)
                continue;
            const auto value = fromCell(field, cell);
            if (!value || !field.set(row.get(), *value))
                return Error{ErrorCode::damaged,
                             coreText("Store", "A stored value cannot be read; it was changed "
                                               "outside this program or the disk is failing. "
                                               "Restore a backup."),
                             stored.consortium + ", " + info.name + " " +
                                 (cells[1].isNull() ? std::string{"?"} : cells[1].text) + ", " +
                                 field.name,
                             {}};
        }
        stored.row = std::move(row);
        rows.push_back(std::move(stored));
    }
    return rows;
}

} // namespace concordat::store
