#pragma once

#include <string>
#include <vector>

#include "core/charter/build.h"
#include "core/charter/library.h"

namespace concordat::charter {

/// One thing a profile asks of a charter.
struct Requirement {
    std::string article;                   ///< must be in the charter; empty: only `fact` counts
    std::vector<std::string> alternatives; ///< one of them; empty: any
    std::string parameter;                 ///< must be at least `minimum`
    double minimum = 0;
    std::string fact; ///< of the model, such as `bindingAgreement`
    PerLanguage<std::string> reason;
};

/// What somebody demands of a charter beyond the library's own mandatory articles.
struct Profile {
    std::string id;
    PerLanguage<std::string> name;
    std::vector<Requirement> requirements;
};

/// Reads a profile and holds it against the library; an error names file, line, field and reason.
model::Result<Profile> loadProfile(const LibraryFile& file, const Library& library);
/// The names of the profiles shipped below `resources/clauses/profiles`.
const std::vector<std::string>& shippedProfiles();

/// Whether the model has what a requirement's fact names.
bool factHolds(const std::string& fact, const model::State& state, model::Date asOf);

} // namespace concordat::charter
