#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/document/change.h"
#include "core/store/connection.h"

namespace concordat::store {

/// The hash kept beside a row: over its place and its compact JSON.
std::string rowHash(const std::string& consortium, const model::TableInfo& info, const void* row);
std::string rowHash(const std::string& consortium, const model::TableInfo& info,
                    std::string_view compactJson);

/// One row as read, with the consortium it belongs to and the hash found beside it.
struct StoredRow {
    std::string consortium;
    model::RowPtr row;
    std::string hash;
};

/// Writes changed rows; many rows of one table at once where the backend has a faster way.
class RowWriter {
public:
    explicit RowWriter(Connection& connection) : m_connection(connection) {}

    /// Inside a transaction. `hashes` are those of the rows, by their place in the change. Throws
    /// what the backend throws.
    void write(const std::string& consortium, const document::Change& change,
               const std::vector<std::string>& hashes);

private:
    struct Kept {
        const void* row = nullptr;
        const std::string* hash = nullptr;
    };

    void upsert(const std::string& consortium, const model::TableInfo& info,
                const std::vector<Kept>& rows);
    void upsertMany(const std::string& consortium, const model::TableInfo& info,
                    const std::vector<Kept>& rows);
    void remove(const std::string& consortium, const model::TableInfo& info,
                const std::vector<std::string>& ids);
    Statement& upsertOf(const model::TableInfo& info);

    Connection& m_connection;
    std::vector<std::unique_ptr<Statement>> m_upserts; ///< by table
};

/// The rows of one table, of one consortium or (empty) of all, in no particular order.
/// `ErrorCode::damaged` names a row that cannot be read.
model::Result<std::vector<StoredRow>> readRows(Connection& connection, const model::TableInfo& info,
                                               const std::string& consortium);

} // namespace concordat::store
