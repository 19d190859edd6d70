#pragma once

#include <QByteArray>

#include "core/model/result.h"

namespace concordat::ui {

/// What pandoc leaves open in an OpenDocument text. Its table of contents has no name, which the
/// OASIS schema asks for, and no lines: those are written here, each a link to its heading (page
/// numbers come when the reader's program refreshes the table). The document is declared as
/// OpenDocument 1.3, Chinese text as Chinese, and the picture of pandoc's own template is taken
/// out.
model::Result<QByteArray> finishOpenDocument(const QByteArray& document, bool chinese);

} // namespace concordat::ui
