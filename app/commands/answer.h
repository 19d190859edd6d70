#pragma once

#include "app/commands/invocation.h"

namespace concordat::app {

/// Prints an engine's answer: the JSON as it is with `--json`, else as an outline with tables.
int answer(Invocation& invocation, const model::Result<std::string>& result);

} // namespace concordat::app
