#pragma once

#include "core/governance/assessment.h"
#include "ui/bridge/session.h"

namespace concordat::ui {

/// What the page writes. Every function is one undoable edit; false when it was refused.

/// Answers an input; `stage` empty: for every stage.
bool answerInput(Session& session, governance::ChooserInput input, double value,
                 std::optional<model::Stage> stage);
/// Takes the answers back that hold for this stage, so that the computed value stands again.
bool resetInput(Session& session, governance::ChooserInput input, model::Stage stage);
/// Writes model, day and inputs into the plan of the stage, which is made where there is none.
bool recordChoice(Session& session, const governance::Assessment& assessment,
                  model::GovernanceModel model);
/// Nothing → planned → live → nothing.
bool turnOverlayCell(Session& session, model::OverlayParty party, model::OverlayChain chain,
                     model::OverlayGoal goal);

} // namespace concordat::ui
