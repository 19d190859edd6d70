#pragma once

#include "app/commands/invocation.h"
#include "core/measures/wording.h"

namespace concordat::app {

/// How an engine writes texts for this call: in English for JSON, else in the reader's language.
measures::Wording wordingOf(const Invocation& invocation);

/// Prints an engine's answer: the JSON as it is with `--json`, else as an outline with tables.
int answer(Invocation& invocation, const model::Result<std::string>& result);

} // namespace concordat::app
