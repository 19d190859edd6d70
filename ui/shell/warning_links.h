#pragma once

#include "core/warnings/warnings.h"
#include "ui/shell/page.h"

namespace concordat::ui {

/// Whether the program has this page.
bool pageExists(const QString& id);

/// Where a warning is mended: its page, or the one that stands in while that does not exist;
/// empty when there is neither.
QString linkOf(const warnings::Rule& rule);
/// Where something that a rule lacks is entered; empty when no page says so.
QString linkOfData(const model::Text& missing);
/// The name of the page a link leads to.
QString pageTitleOf(const QString& link);
/// The same for a button, where a single `&` would mark a key.
QString pageButtonOf(const QString& link);

/// `▲`, `◆`, `●`.
QString signOf(warnings::Severity severity);
/// Property `role` of a label in the colour of a severity.
const char* roleOf(warnings::Severity severity);

/// The page's own state, or the mark of the gravest warning that is mended there.
RailState markedByWarnings(const RailState& own, const warnings::Judgement& judgement,
                           const QString& page);

} // namespace concordat::ui
