#pragma once

#include "core/charter/lint.h"

namespace concordat::charter {

/// How far a charter is: one count, the same in every language and wherever it is told. Articles
/// that may be left out and are do not count.
struct Progress {
    int complete = 0;
    int inconsistent = 0;
    int all = 0;
};

/// Whether a finding is about how terms and names are written, most often in one language alone;
/// the state of an article, which both languages share, does not depend on it.
bool isOfWords(LintKind kind);

/// The worst of an article and of the findings about it.
ArticleState stateWith(const CharterArticle& article, const std::vector<LintFinding>& findings);

Progress progressOf(const CharterDocument& document, const std::vector<LintFinding>& findings);

/// Draws up the charter and looks through it, as far as counting needs it.
Progress progressOf(const model::State& state, const Library& library, model::Date asOf);

} // namespace concordat::charter
