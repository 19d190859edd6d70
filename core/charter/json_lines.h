#pragma once

#include <string>
#include <string_view>

namespace concordat::charter {

/// The line, from 1, on which the value at a path such as `/articles/3/id` begins in a JSON text
/// that parses; the line of the deepest part that exists where the path leads on; keys are taken
/// literally, so that a path needs no escapes unless a key holds a slash.
int lineOf(std::string_view json, std::string_view path);

} // namespace concordat::charter
