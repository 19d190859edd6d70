#pragma once

#include <QTableWidget>
#include <vector>

namespace concordat::ui {

/// A table to read, with the look of the page.
QTableWidget* reportTable(const char* name, QWidget* parent);

/// Fills it; cells of `numeric` columns stand right. Names in the first column stay readable: it
/// takes what room is left, and where none is left the table scrolls.
void fillReport(QTableWidget& table, const QStringList& headings,
                const std::vector<QStringList>& rows, const std::vector<int>& numeric);

} // namespace concordat::ui
