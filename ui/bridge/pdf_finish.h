#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

#include "core/model/result.h"

namespace concordat::ui {

/// An entry of a PDF's outline: where a heading stands.
struct OutlineEntry {
    QString title;
    int page = 0;       ///< from 0
    double fromTop = 0; ///< points below the top edge of the page
};

/// What Qt cannot write into a PDF: the outline, the language, the title as the window's title,
/// and a text layer in which radicals are the characters they stand for.
model::Result<QByteArray> finishPdf(const QByteArray& pdf, const std::vector<OutlineEntry>& outline,
                                    const QString& language);

/// What a reader of a PDF is told beside its pages.
struct PdfSummary {
    QString language;
    std::vector<QString> outline;
};
model::Result<PdfSummary> pdfSummary(const QString& file);

/// A ToUnicode map in which Kangxi and CJK radicals are replaced by unified ideographs. Fonts map
/// both to one glyph, and Qt writes the radical (Unicode, EquivalentUnifiedIdeograph). Shaped
/// Arabic letters become plain ones likewise.
std::string repairToUnicode(const std::string& map);

} // namespace concordat::ui
