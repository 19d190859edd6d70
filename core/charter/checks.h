#pragma once

#include "core/charter/build.h"
#include "core/charter/facts.h"

namespace concordat::charter {

/// Holds an article against the model and sets its state and findings, which name parameters in
/// the language of the charter.
void checkArticle(const Facts& facts, const ArticleSpec& spec, Language language,
                  CharterArticle& article);

} // namespace concordat::charter
