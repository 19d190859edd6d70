#pragma once

#include <vector>

#include "core/exchange/delimited.h"
#include "core/exchange/source_files.h"
#include "core/model/state.h"

namespace concordat::exchange {

/// What a CORDIS table is, judged by its columns and never by its file's name.
enum class CordisTable { none, projects, participations, topics };
CordisTable cordisTableOf(const DelimitedTable& table);

/// Consortia read from CORDIS and how that went.
struct CordisImport {
    std::vector<model::State> consortia; ///< in ascending order of id
    ImportReport report;
};

/// Turns CORDIS tables, as published since 2014 with old and present columns, into one consortium
/// per project. Ids follow from CORDIS's own numbers (`cordis-<project>`, `pic-<organisation>`), so
/// that importing again finds the same rows. A grant is funding received and becomes a funding
/// source, never a contribution. Whatever is concluded and not read is listed by the member's
/// `inferred`. Rows whose number of cells is wrong, or whose project is unknown, are refused with
/// their place. An error when the tables of projects or of participations are missing.
model::Result<CordisImport> consortiaFromCordis(const std::vector<DelimitedTable>& tables);

/// The same from files; those that are no CORDIS table are named in the report.
model::Result<CordisImport> readCordis(SourceFiles sources);

} // namespace concordat::exchange
