#pragma once

#include <string>
#include <string_view>

#include "core/model/reflect.h"

namespace concordat::model {

/// A value as one spreadsheet cell: ISO dates, `amount CUR [year]`, `yes`/`no`, terms by name,
/// lists separated by `; `, pairs as `name=value`. Empty for an empty optional.
std::string toText(const Field& field, const Value& value);

/// Reads what `toText` wrote, and what people type: labels and aliases of terms, `true`/`1`,
/// decimal commas when there is no point. The error says what was expected.
Result<Value> fromText(const Field& field, std::string_view text);

} // namespace concordat::model
