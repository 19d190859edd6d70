#pragma once

#include <QTableWidgetItem>

namespace concordat::ui {

/// A cell that can be read and selected but not edited; numbers stand at the right.
QTableWidgetItem* readOnlyCell(const QString& words, bool numeric = false);

} // namespace concordat::ui
