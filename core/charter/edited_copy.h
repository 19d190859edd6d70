#pragma once

#include <cstdint>
#include <functional>

#include "core/charter/edited.h"

namespace concordat::charter {

/// What a copy that came back asks for, and what it was held against.
struct EditedCopy {
    std::vector<EditedChange> changes;
    Language language{};       ///< of the copy
    bool knowsItsText = false; ///< the text that was exported could be made again
    model::Text heldAgainst;   ///< a sentence for the reader
};

/// The charter as it stands, and the way to its earlier texts.
struct PresentCharter {
    const model::State& state;
    const Library& library;
    model::Date asOf;
    /// The state after an entry of the journal.
    std::function<model::Result<model::State>(std::int64_t)> stateAt;
};

/// Holds an edited copy against the text that was exported, which the copy names (`setTextMark`),
/// so that what was changed here in the meantime is not taken for a wish of the other side. A copy
/// that names none, or one that cannot be made again, is held against the present text in
/// `assumed` language, and that is said.
model::Result<EditedCopy> readCopy(const std::vector<EditedBlock>& blocks,
                                   const PresentCharter& present, Language assumed);

} // namespace concordat::charter
