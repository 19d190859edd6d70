#pragma once

#include <QByteArray>

#include "core/charter/build.h"
#include "core/model/result.h"

class QPrinter;

namespace concordat::ui {

/// The charter as an A4 PDF: title, table of contents with page numbers, articles, annexes,
/// running page numbers, outline, language and a text layer that can be searched.
model::Result<QByteArray> charterPdf(const charter::CharterDocument& document);

/// The same pages on a printer: as many as the charter has, at the printer's page size.
void printCharter(const charter::CharterDocument& document, QPrinter& printer);

} // namespace concordat::ui
