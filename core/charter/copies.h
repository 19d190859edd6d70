#pragma once

#include "core/charter/build.h"
#include "core/charter/library.h"

namespace concordat::charter {

/// Both languages in columns; the first leads.
CharterDocument inColumns(CharterDocument first, CharterDocument second);

/// A copy for one party: of what the others pledge, bear and receive in the annexes only the sums
/// of rows left out remain, said in the annex and at the head of the document. Remarks and open
/// points are never part of a document.
CharterDocument copyFor(CharterDocument document, const Library& library,
                        const model::Member& recipient);

} // namespace concordat::charter
