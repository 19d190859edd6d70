#pragma once

#include <initializer_list>

class QListView;
class QTableView;

namespace concordat::ui {

/// Lets every row of a list take as many lines as its words need at the list's width, and shows
/// all of them. Call once.
void wrapRows(QListView& list);

/// Lets every row of a table take as many lines as the words of some columns need, also while the
/// columns change their widths. Call once.
void wrapCells(QTableView& table, std::initializer_list<int> columns);

} // namespace concordat::ui
