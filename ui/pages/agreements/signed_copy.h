#pragma once

#include "ui/bridge/session.h"

namespace concordat::ui::signed_copy {

/// Keeps a file inside the workspace as the signed copy of an agreement, in place of an earlier
/// one. Files beyond what a journal carries comfortably are refused.
bool attach(Session& session, const model::Agreement& agreement, const QString& file);

/// The signed copy of an agreement; null when none is kept.
const model::Attachment* of(const model::State& state, const model::Agreement& agreement);

/// Writes a kept copy to a file, byte by byte as it came.
model::Status save(const model::Attachment& copy, const QString& file);

} // namespace concordat::ui::signed_copy
