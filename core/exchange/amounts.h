#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/model/letters.h"

namespace concordat::exchange {

/// A decimal number as people and registers write it, exactly, in ten-thousandths: `1234.5`,
/// `1234,5`, `1 234,50`, `1.234,50`, `1,234.50`. The last separator is the decimal one when both
/// occur or it occurs once (a lone comma is a decimal comma); places beyond the fourth are
/// rounded. Empty when it is no number or too large.
std::optional<std::int64_t> readAmount(std::string_view text);

using model::trimmed;

/// Lower-case ASCII letters and digits and everything above ASCII; the rest is left out, so that
/// `Organisation_ID` and `organisationID` are the same header.
std::string plainHeader(std::string_view header);

} // namespace concordat::exchange
