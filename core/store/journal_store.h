#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/document/journal.h"
#include "core/store/connection.h"
#include "core/store/row_io.h"

namespace concordat::store {

/// An entry with the hash that chains it to the one before.
struct StoredEntry {
    std::string consortium;
    document::Entry entry;
    std::string hash;
    std::string expectedHash; ///< what the contents and the previous hash give
};

/// An entry in the words that are stored and hashed.
struct EntryWords {
    std::string at;
    std::string who;
    std::string label;
    std::string kind;
    std::string patch;
    std::int64_t number = 0;
    std::int64_t targetFirst = 0;
    std::int64_t targetLast = 0;
    bool continues = false;

    /// Chains the entry to the one before it.
    std::string hash(const std::string& consortium, const std::string& previous) const;
};

/// An entry ready to be written: everything that needs no database, worked out on any thread.
struct PreparedEntry {
    EntryWords words;
    std::vector<std::string> rowHashes; ///< by place in the change; empty where a row goes
};
/// `entry.patch` is the patch of `change`.
PreparedEntry prepareEntry(const std::string& consortium, const document::Entry& entry,
                           const document::Change& change);

struct LastEntry {
    std::int64_t number = 0;
    std::string hash;
};
LastEntry lastEntry(Connection& connection, const std::string& consortium);

/// Writes entries; its statements are made once.
class EntryWriter {
public:
    explicit EntryWriter(Connection& connection) : m_connection(connection) {}

    /// Inside a transaction. Throws what the backend throws.
    void write(const std::string& consortium, EntryWords words, std::string hash);
    bool hasEntries(const std::string& consortium);

private:
    Connection& m_connection;
    std::unique_ptr<Statement> m_count;
    std::unique_ptr<Statement> m_insert;
};

/// Entries `first` to `last` of one consortium, oldest first.
model::Result<std::vector<StoredEntry>> readEntries(Connection& connection,
                                                    const std::string& consortium,
                                                    std::int64_t first, std::int64_t last);
model::Result<std::vector<document::EntryHeader>> readHeaders(Connection& connection,
                                                              const std::string& consortium);

} // namespace concordat::store
