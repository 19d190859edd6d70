#pragma once

#include "core/charter/build.h"
#include "core/measures/explanation.h"

namespace concordat::charter {

/// Why an article reads as it does: its purpose, the choice made, every parameter with whether a
/// default stands in, what was found and the source. Clause words are in the charter's language.
measures::Explanation explainArticle(const model::State& state, const Library& library,
                                     const CharterDocument& document, const std::string& articleId,
                                     model::Date asOf);

} // namespace concordat::charter
