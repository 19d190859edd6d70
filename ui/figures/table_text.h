#pragma once

#include <QByteArray>
#include <QString>

#include "ui/figures/figure.h"

namespace concordat::ui::figures {

/// The table in the reader's language with tabs between cells, for the clipboard.
QString tableAsTsv(const FigureTable& table);
/// RFC 4180, UTF-8, headings in the reader's language, numbers with a decimal point.
QByteArray tableAsCsv(const FigureTable& table);
/// `{"id", "title", "subtitle", "alternative", "columns", "rows"}`; numbers stay numbers, money is
/// `{"amount", "currency", "year"}`, what is unknown is null.
QByteArray figureAsJson(const Figure& figure);

} // namespace concordat::ui::figures
