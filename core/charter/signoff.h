#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/charter/build.h"

namespace concordat::charter {

/// Both languages of one charter: what the parties agree to.
using BothDocuments = PerLanguage<CharterDocument>;
BothDocuments buildBoth(const model::State& state, const Library& library, model::Date asOf);

/// A hash of an article's text in both languages, without its number: moving an article does not
/// change what was agreed to.
std::string articleContent(const BothDocuments& documents, const std::string& articleId);

/// What one party says to one article.
struct SignoffCell {
    const model::ArticlePosition* position = nullptr; ///< null: nothing yet
    bool stale = false;                               ///< the text has changed since
    bool accepts() const;
};

/// One thing that must be so before the charter can enter into force.
struct EntryCondition {
    model::Text text;
    bool met = false;
    std::string link;
};

struct Signoff {
    std::vector<const model::Member*> parties;
    std::vector<std::string> articles;           ///< ids of those in the charter
    std::vector<std::vector<SignoffCell>> cells; ///< article × party
    int accepted = 0;
    int objections = 0;
    int reserved = 0;
    int stale = 0;
    int open = 0;                                    ///< nothing said, or only proposed
    const model::Agreement* agreement = nullptr;     ///< the charter's own, if recorded
    std::vector<const model::Signature*> signatures; ///< of each party; null: none
    int signedBy = 0;
    std::vector<EntryCondition> conditions;

    int all() const { return static_cast<int>(parties.size() * articles.size()); }
    bool canEnterIntoForce() const;
};

/// The agreement that the charter is signed under: the one in force before one that is signed or
/// negotiated, of equals the last to take effect; null while none is recorded. Ended ones are none.
const model::Agreement* charterAgreement(const model::State& state);

/// How far the parties are. Pointers are into `state`.
Signoff signoff(const model::State& state, const BothDocuments& documents, model::Date asOf);

/// The duties of a charter as rows to be kept, without those that `state` holds already under the
/// same title; a duty of several is written once for each of its owners.
std::vector<model::Obligation> obligationsToRecord(const model::State& state,
                                                   const CharterDocument& document);
/// The same for another document, made for an agreement.
std::vector<model::Obligation> obligationsToRecord(const model::State& state,
                                                   const CharterDocument& document,
                                                   const model::Agreement* agreement);

} // namespace concordat::charter
