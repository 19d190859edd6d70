#pragma once

#include "ui/figures/figure_style.h"
#include "ui/figures/network.h"
#include "ui/figures/picture.h"

namespace concordat::ui::figures {

/// How a tie looks: by its strength, or as a weak one.
QColor tieColour(const Network::Tie& tie, const FigureStyle& style);
double tieWidth(const Network::Tie& tie, double scale);
void tieLine(Picture& picture, const QPainterPath& path, const QColor& colour, double width,
             bool dashed);
void tieArrow(Picture& picture, QPointF tip, QPointF before, const QColor& colour, double width);

/// The signs of a network and what they mean at the foot of the area; returns the rest of it.
QRectF layOutNetworkKeys(Picture& picture, QRectF area, const Network& network,
                         const FigureStyle& style);

} // namespace concordat::ui::figures
