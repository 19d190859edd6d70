#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/document/document.h"

namespace concordat::exchange {

/// A list of edits from outside: `{"label": "…", "changes": [{"table", "id"|null, "set": {…}} |
/// {"table", "id", "delete": true}]}`.
///
/// `"id": null` adds a row; `"as": "x"` beside it names the new row, so that later values may refer
/// to it as `"@x"`. `"dependants": true` beside `delete` also removes what cannot exist without.
struct AppliedEdits {
    std::vector<std::string> ids; ///< of the row of each change, in order
    std::size_t changedRows = 0;
    std::int64_t entry = 0; ///< number of the journal entry; the last one when nothing changed
};

/// Applies all of them as one edit, or none. The error names the change by its position.
model::Result<AppliedEdits> applyEdits(document::Document& document, std::string_view json,
                                       const std::string& sourceName);

} // namespace concordat::exchange
