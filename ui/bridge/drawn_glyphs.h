#pragma once

#include <QString>
#include <map>
#include <vector>

class QTextDocument;

namespace concordat::ui {

/// The glyphs that stand for characters beyond Unicode's basic plane (emoji, rare ideographs), by
/// the PostScript name of their font, each with its text, in the order of their first appearance.
/// A PDF of Qt draws such glyphs but gives them no text.
using DrawnGlyphs = std::map<QString, std::vector<QString>>;

/// Reads them from a document that has been laid out. A glyph that stands for a whole sequence,
/// such as a flag, has the sequence as its text.
DrawnGlyphs glyphsBeyondBasicPlane(const QTextDocument& document);

} // namespace concordat::ui
