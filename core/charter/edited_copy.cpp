#include "core/charter/edited_copy.h"

#include "core/charter/text_mark.h"

namespace concordat::charter {

using model::coreText;

namespace {

std::optional<TextMark> markIn(const std::vector<EditedBlock>& blocks)
{
    for (const auto& block : blocks)
        if (auto mark = textMarkIn(block.text))
            return mark;
    return {};
}

/// The text that the mark names; nothing when this workspace or this library cannot make it.
std::optional<CharterDocument> exported(const TextMark& mark, const PresentCharter& present)
{
    const auto state = present.stateAt(mark.entry);
    if (!state)
        return {};
    auto document = buildCharter(*state, present.library, mark.language, mark.day);
    if (digestOf(document) != mark.digest)
        return {};
    return document;
}

} // namespace

model::Result<EditedCopy> readCopy(const std::vector<EditedBlock>& blocks,
                                   const PresentCharter& present, Language assumed)
{
    const auto mark = markIn(blocks);
    EditedCopy copy;
    copy.language = mark ? mark->language : assumed;
    const auto now = buildCharter(present.state, present.library, copy.language, present.asOf);
    const auto base = mark ? exported(*mark, present) : std::nullopt;
    copy.knowsItsText = base.has_value();
    if (base)
        copy.heldAgainst =
            coreText("Charter", "Held against the text that was exported, drawn up for {day} "
                                "(journal entry {entry}): what was changed here since is not "
                                "among the changes.")
                .with("day", mark->day)
                .with("entry", mark->entry);
    else if (mark)
        copy.heldAgainst =
            coreText("Charter", "The text that was exported (journal entry {entry}) cannot be made "
                                "again here: it comes from another workspace, or other clauses "
                                "are in use. The copy is held against the present text; what was "
                                "changed here since stands among the changes, the other way "
                                "round.")
                .with("entry", mark->entry);
    else
        copy.heldAgainst =
            coreText("Charter", "The copy does not say which text it was made from: the line under "
                                "its title is gone. It is held against the present text; what was "
                                "changed here since stands among the changes, the other way "
                                "round.");
    auto changes = changesIn(blocks, base ? *base : now, now, present.library);
    if (!changes)
        return changes.error();
    copy.changes = std::move(*changes);
    return copy;
}

} // namespace concordat::charter
