#pragma once

#include <vector>

#include "core/charter/values.h"

namespace concordat::charter {

/// The signatures alone, as the first and only annex of another document.
Annex signatureAnnex(const Values& values);

/// The annexes of the charter as the model fills them, in the order of `annexIds`.
std::vector<Annex> annexesOf(const Values& values, const CharterDocument& document);

/// Draws up anew what the annexes of a charter show of its duties; all else stays as it is.
void rewriteDuties(std::vector<Annex>& annexes, const Values& values,
                   const CharterDocument& document);

} // namespace concordat::charter
