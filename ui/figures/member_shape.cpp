#include "ui/figures/member_shape.h"

namespace concordat::ui::figures {

QPainterPath memberPath(const QRectF& box, int category)
{
    QPainterPath path;
    const auto middle = box.center();
    switch ((category / 7) % 4) {
    case 0: path.addEllipse(box); break;
    case 1: path.addRect(box); break;
    case 2:
        path.addPolygon(QPolygonF{QPointF(middle.x(), box.top()), QPointF(box.right(), middle.y()),
                                  QPointF(middle.x(), box.bottom()),
                                  QPointF(box.left(), middle.y())});
        path.closeSubpath();
        break;
    default:
        path.addPolygon(
            QPolygonF{QPointF(middle.x(), box.top()), box.bottomRight(), box.bottomLeft()});
        path.closeSubpath();
    }
    return path;
}

void memberShape(Picture& picture, const QRectF& box, int category, const QColor& colour)
{
    Shape shape;
    shape.path = memberPath(box, category);
    shape.pen = QPen(Qt::NoPen);
    shape.brush = colour;
    picture.shapes.push_back(std::move(shape));
}

} // namespace concordat::ui::figures
