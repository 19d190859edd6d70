#pragma once

#include "core/warnings/warnings.h"
#include "ui/bridge/session.h"

/// The edits of the page; each is one step of undo.
namespace concordat::ui {

/// The warning may stand for now. `expires` empty: until somebody takes it back.
bool acknowledge(Session& session, int rule, const std::string& reason,
                 std::optional<model::Date> expires);
bool takeBack(Session& session, const model::Id<model::WarningAcknowledgement>& acknowledgement);

/// Sets a number of a rule for this consortium.
bool setNumber(Session& session, int rule, const std::string& parameter, double value);
/// Brings the default back.
bool resetNumber(Session& session, int rule, const std::string& parameter);

/// Writes down which warnings appeared and which have gone; false when nothing is new.
bool recordToday(Session& session);

} // namespace concordat::ui
