#pragma once

class QListView;

namespace concordat::ui {

/// Lets every row of a list take as many lines as its words need at the list's width, and shows
/// all of them. Call once.
void wrapRows(QListView& list);

} // namespace concordat::ui
