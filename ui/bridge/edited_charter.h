#pragma once

#include <QString>

#include "core/charter/edited.h"

namespace concordat::ui {

/// Reads a charter that somebody edited in an office program or as Markdown (`.docx`, `.odt`,
/// `.md`,
/// `.html`). Needs the program pandoc and a QGuiApplication. Tracked changes of a DOCX count as
/// accepted.
model::Result<std::vector<charter::EditedBlock>>
readEditedCharter(const QString& file, const QString& pandoc = QStringLiteral("pandoc"));

} // namespace concordat::ui
