#pragma once

class QTableView;

namespace concordat::ui {

/// Lets the headings of a table's columns take as many lines as they need, up to five. Call once,
/// after the model has been set.
void wrapHeadings(QTableView& table);

} // namespace concordat::ui
