#pragma once

#include <string>
#include <vector>

#include "core/exchange/delimited.h"
#include "core/model/reflect.h"

namespace concordat::exchange {

/// What a column of a partner table becomes: a field of the member, or, for `identifiers`, a number
/// in the register `scheme`. An empty field means that the column is ignored.
struct ColumnTarget {
    std::string field;
    std::string scheme;

    bool ignored() const { return field.empty(); }
    model::Text label() const;
    friend bool operator==(const ColumnTarget&, const ColumnTarget&) = default;
};

/// A proposal for one column, which the caller may replace.
struct ColumnGuess {
    std::string header; ///< empty when the table has no header row
    ColumnTarget target;
    double confidence = 0; ///< 0 to 1; 1 is the field's own name and every cell readable
};
using ColumnMapping = std::vector<ColumnGuess>;

/// Everything a column may become, in the order of the member's fields; the first is "ignored".
std::vector<ColumnTarget> columnTargets();

/// Whether the first row looks like headers. The table must have been read without a header row.
bool beginsWithHeader(const DelimitedTable& table);

/// A proposal for every column, from its header (English or Chinese; names, labels, synonyms) and
/// from whether its cells can be read so. Each field is proposed once.
ColumnMapping guessMapping(const DelimitedTable& table);

/// One cell as a value of the target's field (the number itself for an identifier). Reads what
/// `model::fromText` reads, and the words that partner tables use for kinds and dates.
model::Result<model::Value> readPartnerCell(const ColumnTarget& target, std::string_view cell);

} // namespace concordat::exchange
