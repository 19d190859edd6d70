#pragma once

#include <QFrame>
#include <QLabel>

#include "ui/shell/theme.h"

namespace concordat::ui {

/// A label of plain words that wraps and can be selected; `role` as in the style sheet, or null.
QLabel* wrapped(QWidget* parent, const char* role);
/// Gives a frame the look of a card and a column to put things into.
void makeCard(QFrame& frame);

/// A card that holds one thing, nearly to its edge.
QFrame* cardAround(QWidget* content, QWidget* parent, int margin = space::hair);

} // namespace concordat::ui
