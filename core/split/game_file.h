#pragma once

#include "core/measures/input_stream.h"
#include "core/measures/wording.h"
#include "core/split/division.h"

namespace concordat::split {

/// Reads a game file: `{"players": […], "values": {"A": 0, "A,B": 12, …}}` with `"missing":
/// "zero"`, `"cost": true`, or one of `"voting"`, `"airport"`, `"bankruptcy"`, `"synergy"`,
/// `"shared"`; beside it `"unions"`, `"links"`, `"weights"`, `"factors"`, `"comparisons"` for the
/// rules that need them. The values go into the game's table while they are read, and nowhere
/// else. Errors: what is wrong, with its place; a table above `memoryLimit` bytes, before it is
/// made.
model::Result<Game> readGame(measures::InputText& text, const std::string& sourceName,
                             double memoryLimit);

/// Answers `concordat split --game FILE`: one JSON object, or a list for several methods.
model::Result<std::string> splitJson(measures::InputText& text, const std::string& sourceName,
                                     const std::vector<std::string>& methodNames,
                                     const SplitOptions& options = {},
                                     const measures::Wording& words = model::toEnglish);

} // namespace concordat::split
