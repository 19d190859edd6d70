#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/document/change.h"
#include "core/store/connection.h"

namespace concordat::store {

/// The hash kept beside a row: over its place and its compact JSON.
std::string rowHash(const std::string& consortium, const model::TableInfo& info, const void* row);

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

    /// Inside a transaction. Throws what the backend throws.
    void write(const std::string& consortium, const document::Change& change);

private:
    void upsert(const std::string& consortium, const model::TableInfo& info,
                const std::vector<model::RowPtr>& rows);
    void upsertMany(const std::string& consortium, const model::TableInfo& info,
                    const std::vector<model::RowPtr>& rows);
    void remove(const std::string& consortium, const model::TableInfo& info,
                const std::vector<std::string>& ids);

    Connection& m_connection;
    std::vector<std::unique_ptr<Statement>> m_upserts; ///< by table
};

/// The rows of one table, of one consortium or (empty) of all, in no particular order.
/// `ErrorCode::damaged` names a row that cannot be read.
model::Result<std::vector<StoredRow>> readRows(Connection& connection, const model::TableInfo& info,
                                               const std::string& consortium);

} // namespace concordat::store
