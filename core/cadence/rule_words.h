#pragma once

#include "core/cadence/rule.h"

namespace concordat::cadence {

/// A rule as people say it: “every 3 months, on the third Thursday, until 2027-12-31”. Covers
/// every part that a rule may have.
model::Text ruleWords(const Rule& rule);
/// The words of a rule in text, or why it is none; empty text: “once”.
model::Text recurrenceWords(const std::string& recurrence);
/// Several texts after each other, with the list mark of the language; at least one.
model::Text listed(const std::vector<model::Text>& parts);

} // namespace concordat::cadence
