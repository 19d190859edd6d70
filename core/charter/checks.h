#pragma once

#include "core/charter/build.h"
#include "core/charter/facts.h"

namespace concordat::charter {

/// Holds an article against the model and sets its state and findings.
void checkArticle(const Facts& facts, const ArticleSpec& spec, CharterArticle& article);

} // namespace concordat::charter
