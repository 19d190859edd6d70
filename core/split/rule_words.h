#pragma once

#include "core/model/text.h"
#include "core/split/division.h"

namespace concordat::split {

/// What a rule is called, how it divides and who proposed it.
struct RuleWords {
    const char* name; ///< on the command line
    model::TextKey title;
    const char* formula;
    const char* source; ///< may be empty
};

const RuleWords& wordsOf(SplitMethod method);

} // namespace concordat::split
