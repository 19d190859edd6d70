#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/exchange/partner_table.h"
#include "core/exchange/source_files.h"

namespace concordat::exchange {

/// What a source is.
enum class SourceKind {
    cordis,    ///< projects and participations as CORDIS publishes them
    members,   ///< a table of partners
    json,      ///< our own document, or a portfolio of several
    csvExport, ///< a folder that `writeCsvFolder` wrote
};

/// `cordis`, `members`, `json` or `csv`, as the command line has it.
std::optional<SourceKind> sourceKindNamed(std::string_view name);

/// What the files are, from their content: the export's manifest, JSON, CORDIS columns, else a
/// partner table. An error when there are no files.
model::Result<SourceKind> detectSource(const SourceFiles& sources);

struct ImportRequest {
    std::vector<std::string> sources; ///< files, folders or zip archives
    std::optional<SourceKind> as;     ///< empty: detected
    /// Where a partner table's members go: id or name of a consortium. Empty: the only one there
    /// is, or a new one named after the file when there is none.
    std::string consortium;
    /// The columns as the user corrected them; empty: as guessed.
    std::optional<ColumnMapping> mapping;
};

/// An edit that an import makes to a consortium that is already there.
struct ImportMerge {
    model::Id<model::Consortium> consortium;
    model::Text label;
    std::function<model::Status(document::Draft&)> write;
};

/// What an import would do. A dry run is a plan that is not carried out; carrying it out means to
/// add `fresh` and to edit each of `merges` with its `write`.
struct ImportPlan {
    SourceKind kind = SourceKind::cordis;
    std::vector<model::State> fresh;
    std::vector<ImportMerge> merges;
    std::vector<model::Id<model::Consortium>> unchanged;
    ImportReport report;
};

/// Reads the sources and compares them with the consortia of the workspace. Nothing is written.
/// Unusable sources give one error with file, line, column and field.
model::Result<ImportPlan> planImport(const ImportRequest& request,
                                     const std::vector<model::State>& existing);

/// The same from files that are already in memory.
model::Result<ImportPlan> planImport(SourceFiles sources, const ImportRequest& request,
                                     const std::vector<model::State>& existing);

} // namespace concordat::exchange
