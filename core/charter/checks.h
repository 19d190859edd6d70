#pragma once

#include "core/charter/build.h"
#include "core/charter/facts.h"

namespace concordat::charter {

/// Holds an article of the document against the model and the other articles, and sets its state
/// and findings, which name parameters in the language of the charter.
void checkArticle(const Facts& facts, const Library& library, const CharterDocument& document,
                  CharterArticle& article);

} // namespace concordat::charter
