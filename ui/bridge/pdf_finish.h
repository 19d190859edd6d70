#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

#include "core/model/result.h"
#include "ui/bridge/drawn_glyphs.h"

namespace concordat::ui {

/// An entry of a PDF's outline: where a heading stands.
struct OutlineEntry {
    QString title;
    int page = 0;       ///< from 0
    double fromTop = 0; ///< points below the top edge of the page
};

/// What Qt cannot write into a PDF: the outline, the language, the title as the window's title,
/// and a text layer in which radicals are the characters they stand for and glyphs beyond the
/// basic plane have their text.
model::Result<QByteArray> finishPdf(const QByteArray& bytes,
                                    const std::vector<OutlineEntry>& outline,
                                    const QString& language, const DrawnGlyphs& beyondBasicPlane);

/// A ToUnicode map in which Kangxi and CJK radicals are replaced by unified ideographs. Fonts map
/// both to one glyph, and Qt writes the radical (Unicode, EquivalentUnifiedIdeograph). Shaped
/// Arabic letters become plain ones likewise.
std::string repairToUnicode(const std::string& map);

/// The map with texts for the glyphs it leaves out, in their order; `glyphs` is how many the font
/// has, the empty one included. A font that leaves out another number of glyphs than there are
/// texts keeps its map: nothing is guessed.
std::string completeToUnicode(const std::string& map, std::size_t glyphs,
                              const std::vector<QString>& texts);

} // namespace concordat::ui
