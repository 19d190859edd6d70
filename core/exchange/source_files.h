#pragma once

#include <string>
#include <vector>

#include "core/exchange/import_report.h"

namespace concordat::exchange {

/// A file's bytes under the name that messages use.
struct SourceFile {
    std::string name;
    std::string bytes;
};

/// What the paths of an import stand for.
struct SourceFiles {
    std::vector<SourceFile> files;
    std::vector<Finding> notices; ///< files that were left unread, with why
};

/// Whether a file begins like a zip archive.
bool isZip(std::string_view bytes);

/// The delimited and JSON files that paths name: files themselves, what a folder holds, and what
/// is in a zip. Other files in folders and archives are left unread and said. In order of name.
model::Result<SourceFiles> openSources(const std::vector<std::string>& paths);

} // namespace concordat::exchange
