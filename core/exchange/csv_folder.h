#pragma once

#include "core/exchange/delimited.h"
#include "core/exchange/source_files.h"
#include "core/model/state.h"

namespace concordat::exchange {

/// Names the files of an export and says how they were written.
inline constexpr const char* csvManifest = "concordat-tables.json";

/// One file per table that has rows, `<table>.csv` with the fields' names as headers, and the
/// manifest. Spreadsheet formulas in cells are written as they are unless `guardFormulas` is on;
/// the manifest says so and reading takes the guard back.
std::vector<SourceFile> exportCsv(const model::State& state, const WriteOptions& options = {});

/// The same into a folder, which is made if missing; the manifest is written last.
model::Status writeCsvFolder(const model::State& state, const std::string& folder,
                             const WriteOptions& options = {});

/// Whether the files are such an export.
bool isCsvExport(const SourceFiles& sources);

/// The state that was exported. Every cell that cannot be read is named, at most twenty of them.
model::Result<model::State> stateFromCsv(const SourceFiles& sources);

} // namespace concordat::exchange
