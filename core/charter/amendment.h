#pragma once

#include "core/charter/signoff.h"
#include "core/measures/explanation.h"

namespace concordat::charter {

/// Whether the parties carry the present text as an amendment of the one in force.
struct Amendment {
    std::vector<std::string> articles; ///< that read differently, or are new or gone
    double inFavour = 0;               ///< votes of parties that accept every changed article
    double all = 0;                    ///< votes there are
    double needed = 1;                 ///< share of all votes
    std::vector<const model::Member*> against; ///< parties that do not accept all of it
    bool material = false; ///< mission, contributions, liability, ownership or returns
    int exitDays = 0;      ///< in which a party that is against may leave; 0: it may not
    bool carried() const;
    /// The least whole number of votes that carries it.
    double votesNeeded() const;
};

/// Holds the text in force, `before`, drawn up from `inForce`, against the present one. A party
/// votes by accepting the changed articles as they now read; it has the votes of its seats in the
/// joint management committee, or one where there is none. Pointers are into `state`.
Amendment amendment(const model::State& state, const model::State& inForce, const Library& library,
                    const BothDocuments& before, const BothDocuments& now, model::Date asOf);

measures::Explanation explainAmendment(const Amendment& amendment, const CharterDocument& document);

} // namespace concordat::charter
