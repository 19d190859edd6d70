#pragma once

#include <QFrame>
#include <initializer_list>

#include "ui/figures/figure_view.h"

class QLabel;
class QScrollArea;
class QTabWidget;
class QVBoxLayout;

namespace concordat::ui {

/// A card with these widgets below each other.
QFrame* splitCard(QWidget* parent, std::initializer_list<QWidget*> content);
/// The content of a tab that scrolls when the window is small.
void scrolledTab(QTabWidget* tabs, QWidget* content);
/// The column of a content made for such a tab.
QVBoxLayout* tabColumn(QWidget* content);

figures::FigureView* figureOn(QWidget* parent, const char* name);
/// The title a figure is shown under; a figure on a page does not draw its own.
QLabel* figureTitle(figures::FigureView* view);
void showTitled(figures::FigureView* view, figures::Figure figure);

} // namespace concordat::ui
