#pragma once

#include <string_view>

#include "core/model/text.h"

namespace concordat::sharing {

/// What a parameter of the guidelines means, in words; the name itself for one of a ministry's own.
model::Text guidelineLabel(std::string_view parameter);
/// The value, with the words of the default rows in the reader's language.
model::Text guidelineValue(std::string_view value);
/// The name of a row; those of the default rows in the reader's language.
model::Text guidelineRowName(std::string_view row);

} // namespace concordat::sharing
