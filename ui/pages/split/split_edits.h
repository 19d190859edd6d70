#pragma once

#include "core/document/draft.h"
#include "core/sharing/negotiation.h"

namespace concordat::ui {

/// Writes the shares, floors, caps and locks of a proposal, one row for each member of the game.
model::Status storePositions(document::Draft& draft, const sharing::ConsortiumGame& game,
                             const model::Id<model::SplitProposal>& proposal,
                             const sharing::Positions& positions);

/// Makes a proposal the split of its benefit, or of all benefits: `BenefitShare` rows replace what
/// was there, and only this proposal of the benefit is marked as adopted.
model::Status adoptProposal(document::Draft& draft, const sharing::ConsortiumGame& game,
                            const model::Id<model::SplitProposal>& proposal, model::Date day);

/// One row for everybody who gave up something between two stands of the table.
model::Status logConcessions(document::Draft& draft, const sharing::ConsortiumGame& game,
                             const model::Id<model::SplitProposal>& proposal,
                             const sharing::Positions& before, const sharing::Positions& after,
                             model::Date day);

} // namespace concordat::ui
