#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/result.h"

namespace concordat::exchange {

/// Where in what was read something stands. Lines and columns count from 1; 0 is "not stated".
struct Place {
    std::string file;
    std::size_t line = 0;
    std::size_t column = 0;
    std::string field;

    /// `file:line:column, field` as far as known.
    std::string toString() const;
};

/// One thing the reader should know, with where it stands.
struct Finding {
    model::Text text;
    Place place;
};

/// What became of the rows of one kind: `read` is always the sum of the others.
struct RowCount {
    std::int64_t read = 0;
    std::int64_t added = 0;
    std::int64_t merged = 0; ///< into another row of the source, or into one that was there
    std::int64_t unchanged = 0;
    std::int64_t refused = 0;

    bool addsUp() const { return read == added + merged + unchanged + refused; }
    friend bool operator==(const RowCount&, const RowCount&) = default;
};

/// What an import did, or would do: every row accounted for, every liberty taken named.
struct ImportReport {
    RowCount consortia;               ///< projects of a CORDIS source, documents of a JSON source
    RowCount participations;          ///< rows that stand for one member in one consortium
    std::vector<Finding> assumptions; ///< encoding, delimiter, columns that are missing
    std::vector<Finding> merged;
    std::vector<Finding> repaired; ///< a value was corrected or left out; the row is in
    std::vector<Finding> refused;  ///< a row is not in
    std::vector<Finding> notices;

    /// The whole report, a line each: the counts first, then every finding under its heading.
    std::vector<model::Text> lines() const;
    /// `{"consortia": {"read": …}, "participations": {…}, "repaired": [{"text", "place"}], …}`.
    std::string toJson() const;
    void append(ImportReport&& other);
};

/// An error of unusable input at a place.
model::Error unusableInput(model::Text text, const Place& place);

} // namespace concordat::exchange
