#pragma once

#include "core/measures/input_reader.h"
#include "core/split/game.h"

namespace concordat::split {

/// Reads a game file: `{"players": […], "values": {"A": 0, "A,B": 12, …}}` with `"missing":
/// "zero"`, `"cost": true`, or one of `"voting"`, `"airport"`, `"bankruptcy"`, `"synergy"`; beside
/// it `"unions"`, `"links"`, `"weights"`, `"factors"`, `"comparisons"` for the rules that need
/// them. What is wrong is written into the report with its place. A table above `memoryLimit`
/// bytes is refused before it is made.
Game readGame(const measures::InputNode& root, double memoryLimit);

} // namespace concordat::split
