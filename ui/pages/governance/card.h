#pragma once

#include <QFrame>
#include <QLabel>

namespace concordat::ui {

/// A label of plain words that wraps and can be selected; `role` as in the style sheet, or null.
QLabel* wrapped(QWidget* parent, const char* role);
/// Gives a frame the look of a card and a column to put things into.
void makeCard(QFrame& frame);

} // namespace concordat::ui
