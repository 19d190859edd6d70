#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/document/change.h"
#include "core/store/connection.h"

namespace concordat::store {

/// A row of a consortium that was not there, ready to be written to SQLite.
struct NewRow {
    /// Bit `n` for field `n` of a table; fields from the 65th on are never in it.
    using FieldSet = std::uint64_t;

    model::TableId table = 0;
    FieldSet defaults = 0;   ///< the fields that are not sent
    std::vector<Cell> cells; ///< of those that are, and last the hash
};

/// The rows of a change that only adds; `hashes` are theirs, by their place in the change.
std::vector<NewRow> newRowsOf(const document::Change& change,
                              const std::vector<std::string>& hashes);

/// Writes new rows, on SQLite. Rows of an import leave the same fields at their default: there is
/// one statement for each such set, which holds the defaults in its words, and a row sends no more
/// than what it has.
class NewRowWriter {
public:
    explicit NewRowWriter(Connection& connection) : m_connection(connection) {}

    /// Inside a transaction; uses up the cells. Throws what the backend throws, also when a row is
    /// there already.
    void write(const std::string& consortium, std::vector<NewRow>& rows);

private:
    Statement& insertOf(model::TableId table, NewRow::FieldSet defaults);

    Connection& m_connection;
    std::map<std::pair<model::TableId, NewRow::FieldSet>, std::unique_ptr<Statement>> m_inserts;
};

} // namespace concordat::store
