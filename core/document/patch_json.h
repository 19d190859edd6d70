#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "core/document/change.h"

namespace concordat::document {

/// Hears the compact JSON of a row that was added, and its place in the patch.
using WholeRow = std::function<void(std::size_t place, std::string_view compactJson)>;

/// The same as `toJson(patch)` of the journal, for who also needs the JSON of each added row.
std::string toJson(const Patch& patch, const WholeRow& wholeRow);

} // namespace concordat::document
