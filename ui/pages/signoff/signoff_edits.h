#pragma once

#include "core/charter/signoff.h"
#include "ui/bridge/session.h"

/// What the parties say to the charter, as undoable edits.
namespace concordat::ui::signoff_edits {

struct Place {
    std::string article;
    model::Id<model::Member> member;
};

/// Writes one position into many cells; empty `status` takes them back. The text as it reads now
/// is remembered with it.
bool setPositions(Session& session, const charter::BothDocuments& documents,
                  const std::vector<Place>& places, std::optional<model::PositionStatus> status,
                  const QString& reason);

/// Records who signed for a party and when; without a day the signature is pending. The charter's
/// agreement is recorded with the first signature.
bool sign(Session& session, const model::Member& member, const QString& signatory,
          const std::optional<model::Date>& on);

/// Puts the charter into force on a day.
bool enterIntoForce(Session& session, const model::Agreement& agreement, model::Date on);

} // namespace concordat::ui::signoff_edits
