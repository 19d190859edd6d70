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

/// Writes the next entry of a consortium after `previousHash`; returns its own hash.
std::string insertEntry(Connection& connection, const std::string& consortium,
                        const document::Entry& entry, const std::string& previousHash);

struct LastEntry {
    std::int64_t number = 0;
    std::string hash;
};
LastEntry lastEntry(Connection& connection, const std::string& consortium);

/// Entries `first` to `last` of one consortium, oldest first.
model::Result<std::vector<StoredEntry>> readEntries(Connection& connection,
                                                    const std::string& consortium,
                                                    std::int64_t first, std::int64_t last);
model::Result<std::vector<document::EntryHeader>> readHeaders(Connection& connection,
                                                              const std::string& consortium);

} // namespace concordat::store
