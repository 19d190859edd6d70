#pragma once

#include <vector>

#include "core/charter/values.h"

namespace concordat::charter {

/// The annexes as the model fills them, in the order of `annexIds`.
std::vector<Annex> annexesOf(const Values& values, const CharterDocument& document);

} // namespace concordat::charter
