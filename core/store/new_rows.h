#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/document/change.h"
#include "core/store/connection.h"

namespace concordat::store {

/// The rows of a consortium that was not there, ready to be written to SQLite. What they send
/// stands one after the other in three stretches of memory: rows are made on another thread than
/// they are written on, and a piece of memory for each text took longer than its making.
struct NewRows {
    /// Bit `n` for field `n` of a table; fields from the 65th on are never in it.
    using FieldSet = std::uint64_t;

    struct Row {
        model::TableId table = 0;
        FieldSet defaults = 0; ///< the fields that are not sent
    };
    struct Sent {
        Cell::Kind kind = Cell::Kind::text;
        bool isNull = false;
        std::size_t textEnd = 0; ///< in `words`; it begins where the one before it ends
        long long whole = 0;
        double real = 0;
    };

    std::vector<Row> rows;
    std::vector<Sent> sent; ///< of each row the fields that are sent, and last the hash
    std::string words;

    void append(const Cell& cell);
    void append(std::string_view text);
};

/// The rows of a change that only adds; `hashes` are theirs, by their place in the change.
NewRows newRowsOf(const document::Change& change, const std::vector<std::string>& hashes);

/// Writes new rows, on SQLite. Rows of an import leave the same fields at their default: there is
/// one statement for each such set, which holds the defaults in its words, and a row sends no more
/// than what it has.
class NewRowWriter {
public:
    explicit NewRowWriter(Connection& connection) : m_connection(connection) {}

    /// Inside a transaction. Throws what the backend throws, also when a row is there already.
    void write(const std::string& consortium, const NewRows& rows);

private:
    Statement& insertOf(model::TableId table, NewRows::FieldSet defaults);

    Connection& m_connection;
    std::map<std::pair<model::TableId, NewRows::FieldSet>, std::unique_ptr<Statement>> m_inserts;
};

} // namespace concordat::store
