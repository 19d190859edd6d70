#pragma once

#include <vector>

#include "core/charter/build.h"
#include "core/charter/profile.h"

namespace concordat::charter {

/// What a finding is about; a stable id of its kind.
enum class LintKind {
    article,        ///< against the model, another article or a range
    missingArticle, ///< left out, or other than a profile demands
    undefinedTerm,
    unusedTerm,
    brokenReference,
    missingAnnex,
    nameDrift,
    capitalisationDrift
};

/// `undefined-term` and the like.
const char* lintKindName(LintKind kind);

struct LintFinding {
    LintKind kind{};
    ArticleState state{};
    std::string article; ///< id; empty: the charter as a whole
    std::string place;   ///< `Article 5`, `5.2`, `Annex B`
    model::Text reason;
    std::string link; ///< `page` or `page/target` where it can be mended
};

/// How much is looked through.
enum class LintScope {
    everything,
    withoutWords ///< not how terms and names are written
};

/// Everything that is wrong or risky in a charter, in the order of the document: the findings of
/// the articles, what a profile misses, and what the wording itself gives away.
std::vector<LintFinding> lint(const model::State& state, const Library& library,
                              const CharterDocument& document, const Profile* profile,
                              model::Date asOf, LintScope scope = LintScope::everything);

} // namespace concordat::charter
