#pragma once

#include <string_view>

#include "core/model/text.h"

namespace concordat::warnings {

/// Where something that rules lack is entered, as a link `page` or `page/section`; empty: unknown.
std::string_view pageOfData(const model::Text& missing);

} // namespace concordat::warnings
