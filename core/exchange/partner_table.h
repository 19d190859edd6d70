#pragma once

#include "core/document/draft.h"
#include "core/exchange/partner_columns.h"

namespace concordat::exchange {

/// A partner table as read, with the proposal for its columns.
struct PartnerTable {
    DelimitedTable table;
    bool hasHeader = false;
    ColumnMapping mapping;
    ImportReport report; ///< what the file's encoding had to be assumed to be
};

/// Reads CSV, TSV or what was copied from a spreadsheet.
model::Result<PartnerTable> readPartnerTable(TextFile file);

/// What a partner table would do to a consortium; nothing is written until it is applied.
struct PartnerPlan {
    model::State source; ///< the members that the table describes, each once
    ImportReport report;
};

/// Members from the table's rows, matched with those of `target` by number (PIC, ROR, VAT) and then
/// by exact name. Every cell that cannot be read is named and left out; a row without a name is
/// refused. An error when no column is the name.
model::Result<PartnerPlan> planPartners(const PartnerTable& partners, const ColumnMapping& mapping,
                                        const model::State& target);

/// Adds the plan's members and fills empty fields of those that are there.
model::Status applyPartners(document::Draft& draft, const PartnerPlan& plan);

} // namespace concordat::exchange
