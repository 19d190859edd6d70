#pragma once

#include <QString>

#include "ui/bridge/session.h"

namespace concordat::ui {

/// The folder in which the open workspace lies, where its other files are looked for first; empty
/// for a workspace on a server.
QString workspaceFolder(const Session& session);

/// What a file about the open consortium is best called: beside the workspace, with the name of
/// the consortium, of the document, of the recipient where it is a copy for one, and the language.
/// Signs that file systems refuse are left out.
QString suggestedFile(const Session& session, const QString& document,
                      const model::Member* recipient, const QString& language,
                      const QString& ending);

} // namespace concordat::ui
