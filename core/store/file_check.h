#pragma once

#include <string>

#include "core/model/result.h"

namespace concordat::store {

/// What the first bytes of a workspace file say, read without opening the database.
struct FileCheck {
    bool writable = false;   ///< the file and its folder
    bool hotJournal = false; ///< an unfinished write lies beside it
    int schema = 0;          ///< version of the tables
};

/// Refuses, each with its own words, a file that is missing, empty, no database, another program's
/// database, or shorter than its header says.
model::Result<FileCheck> checkFile(const std::string& path);

} // namespace concordat::store
