#pragma once

#include <functional>
#include <string>

#include "core/model/text.h"

namespace concordat::measures {

/// How an answer writes the texts in it: in English with numbers in the C locale, as JSON has them,
/// or for people in their language.
using Wording = std::function<std::string(const model::Text&)>;

} // namespace concordat::measures
