#pragma once

#include <optional>

#include "core/model/reflect.h"
#include "core/store/connection.h"

namespace concordat::store {

/// Puts a row's value of a field into a cell of the kind of its column.
void toCell(const model::Field& field, const void* row, Cell& cell);

/// The value that a cell holds for a field; empty when it cannot be one of the field.
std::optional<model::Value> fromCell(const model::Field& field, const Cell& cell);

} // namespace concordat::store
