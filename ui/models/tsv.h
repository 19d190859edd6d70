#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace concordat::ui {

/// A block of cells as spreadsheets put it on the clipboard: tabs between cells, line feeds
/// between rows, quotes around cells that contain either or a quote.
QString toTsv(const std::vector<QStringList>& rows);
std::vector<QStringList> fromTsv(const QString& text);

} // namespace concordat::ui
