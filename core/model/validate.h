#pragma once

#include <vector>

#include "core/model/state.h"

namespace concordat::model {

/// A row that was added or changed (`row` set) or removed (`row` null).
struct TouchedRow {
    TableId table = 0;
    std::string id;
    const void* row = nullptr;
};

/// Holds the touched rows, and whatever refers to removed ones, against the invariants:
/// references exist, numbers are in range, texts are UTF-8 without NUL, required names are there,
/// dates are in order, shares of one risk type or benefit do not exceed 100, one consortium row.
/// Every finding names the row and the field; `ErrorCode::invalid`.
Status validate(const State& state, const std::vector<TouchedRow>& touched);

/// The same for every row.
Status validate(const State& state);

} // namespace concordat::model
