#pragma once

#include <optional>

#include "core/charter/redline.h"

namespace concordat::charter {

/// One block of a document that somebody edited elsewhere.
struct EditedBlock {
    std::string text;
    bool heading = false;
    bool item = false; ///< of a list
};

enum class EditedKind {
    setting, ///< a number that is a setting of the article
    wording, ///< a paragraph reads differently
    added,   ///< a paragraph that the charter does not have
    removed, ///< a paragraph that is gone
    ownText  ///< the free text of the parties
};
/// `setting` and the like.
const char* editedKindName(EditedKind kind);

/// What was changed in one place; whoever asked takes or refuses it.
struct EditedChange {
    std::string article;
    std::string place; ///< `5.2`, or the heading of the article
    EditedKind kind{};
    std::string before;
    std::string after;
    RedlineRuns runs;
    std::string parameter; ///< of a setting
    double value = 0;      ///< of a setting, in its unit
    /// What stands there now, if it was changed here as well; empty words: it is gone.
    std::optional<std::string> present;
};

/// Holds an edited copy against the text it was made from, and what was changed in it against the
/// present text: a change that was made here as well, or has been taken already, is none. Articles
/// are found by their headings, paragraphs by their numbers. White space and annexes do not count.
/// An error when no article is recognised.
model::Result<std::vector<EditedChange>> changesIn(const std::vector<EditedBlock>& edited,
                                                   const CharterDocument& base,
                                                   const CharterDocument& present,
                                                   const Library& library);

/// The free text of an article once a change of its wording is taken: the clause itself stays the
/// library's, and what the parties want instead is said beside it. A free text that was changed in
/// the copy takes the place of the one it was made from.
std::string ownTextWith(const EditedChange& change, const std::string& present,
                        const Library& library, Language language);

} // namespace concordat::charter
