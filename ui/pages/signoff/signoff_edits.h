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

/// What the note of a version says that holds the text of the charter in force.
inline constexpr const char* inForceNote = "charter.inForce";
/// The versions that were named as the text in force, the newest first. An imported one may belong
/// to another workspace's journal.
std::vector<const model::Version*> textsInForce(const model::State& state);

/// Makes the present text, which the parties carry, the one in force from a day on.
bool adoptAmendment(Session& session, model::Agreement agreement, model::Date on,
                    const QString& name);
/// Records the present text as that of a charter which was entered as in force without one.
bool keepTextInForce(Session& session, model::Agreement agreement, model::Date on,
                     const QString& name);
/// Puts the charter into force on a day; its text is kept as a named version.
bool enterIntoForce(Session& session, model::Agreement agreement, model::Date on,
                    const QString& name);

} // namespace concordat::ui::signoff_edits
