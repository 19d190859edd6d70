#pragma once

#include <optional>

#include "core/charter/build.h"

namespace concordat::charter {

/// Keeps the charter of one consortium at hand in both languages while it is edited, and draws up
/// anew only what an edit touches.
class Desk {
public:
    /// What the last edit changed.
    struct Touched {
        bool everything = false;
        std::vector<std::string> articles; ///< whose texts were written anew; the rest may be
                                           ///< judged otherwise, but reads as before
        bool nothing() const { return !everything && articles.empty(); }
    };

    /// `library` outlives the desk.
    explicit Desk(const Library& library) : m_library(&library) {}

    Touched update(const model::State& state, model::Date asOf);

    const Library& library() const { return *m_library; }
    const CharterDocument& document(Language language) const { return m_documents[language]; }
    const PerLanguage<CharterDocument>& documents() const { return m_documents; }

private:
    Touched touchedBy(const model::State& state, model::Date asOf) const;

    const Library* m_library;
    std::optional<model::State> m_state; ///< the one the documents were drawn up from
    model::Date m_asOf;
    PerLanguage<CharterDocument> m_documents;
};

} // namespace concordat::charter
