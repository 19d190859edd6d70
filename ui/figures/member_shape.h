#pragma once

#include "ui/figures/picture.h"

namespace concordat::ui::figures {

/// The mark of a member as tables show it: a disc, after seven colours a square, then a diamond,
/// then a triangle.
QPainterPath memberPath(const QRectF& box, int category);

/// Draws it.
void memberShape(Picture& picture, const QRectF& box, int category, const QColor& colour);

} // namespace concordat::ui::figures
