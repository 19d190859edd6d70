#include "core/store/schema.h"

namespace concordat::store {

using model::Field;
using model::FieldKind;

Cell::Kind columnKind(const Field& field)
{
    switch (field.kind) {
    case FieldKind::boolean:
    case FieldKind::integer: return Cell::Kind::whole;
    case FieldKind::real: return Cell::Kind::real;
    default: return Cell::Kind::text;
    }
}

namespace {

std::string typeOf(const Field& field)
{
    switch (columnKind(field)) {
    case Cell::Kind::whole: return "bigint";
    case Cell::Kind::real: return "double precision";
    case Cell::Kind::text: break;
    }
    return "text";
}

std::string tableStatement(const model::TableInfo& info, Backend backend)
{
    std::string sql = "create table \"" + info.name + "\" (consortium text not null";
    for (const auto& field : info.fields) {
        sql += ", \"" + field.name + "\" " + typeOf(field);
        if (&field == &info.fields.front())
            sql += " not null";
    }
    sql += ", row_hash text not null, primary key (consortium, \"id\"))";
    // Rows are always found by their key: kept in its order they need no second tree.
    return backend == Backend::sqlite ? sql + " without rowid" : sql;
}

} // namespace

std::vector<std::string> createStatements(Backend backend)
{
    std::vector<std::string> statements{
        "create table workspace_meta (key text primary key, value text not null)",
        "create table journal (consortium text not null, number bigint not null, "
        "at text not null, who text not null, label text not null, kind text not null, "
        "target_first bigint not null, target_last bigint not null, continues bigint not null, "
        "patch text not null, entry_hash text not null, primary key (consortium, number))",
        "insert into workspace_meta values ('schema', '" + std::to_string(schemaVersion) + "')",
    };
    for (const auto& info : model::tables())
        statements.push_back(tableStatement(info, backend));
    if (backend == Backend::sqlite) {
        statements.push_back("pragma application_id = " + std::to_string(applicationId));
        statements.push_back("pragma user_version = " + std::to_string(schemaVersion));
    }
    return statements;
}

std::set<std::string> presentColumns(Connection& connection, const model::TableInfo& info)
{
    std::set<std::string> present;
    const auto columns = connection.prepare(
        connection.backend() == Backend::sqlite
            ? "select name from pragma_table_info('" + info.name + "')"
            : "select column_name from information_schema.columns where table_schema = "
              "current_schema() and table_name = '" +
                  info.name + "'",
        {}, {Cell::Kind::text});
    for (bool row = columns->run(); row; row = columns->next())
        present.insert(columns->results()[0].text);
    return present;
}

void migrate(Connection& connection)
{
    for (const auto& info : model::tables()) {
        const auto present = presentColumns(connection, info);
        if (present.empty()) {
            connection.execute(tableStatement(info, connection.backend()));
            continue;
        }
        for (const auto& field : info.fields) {
            if (!present.contains(field.name))
                connection.execute("alter table \"" + info.name + "\" add column \"" + field.name +
                                   "\" " + typeOf(field));
        }
    }
    connection.execute("update workspace_meta set value = '" + std::to_string(schemaVersion) +
                       "' where key = 'schema'");
    if (connection.backend() == Backend::sqlite)
        connection.execute("pragma user_version = " + std::to_string(schemaVersion));
}

std::string schemaText()
{
    std::string text;
    for (const auto& info : model::tables()) {
        text += info.name + ":";
        for (const auto& field : info.fields)
            text += " " + field.name + " " + typeOf(field) + ",";
        text += "\n";
    }
    return text;
}

} // namespace concordat::store
