#include "ui/models/member_mark.h"

#include <QPainter>

#include "ui/figures/catalog.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

QIcon memberMark(int index)
{
    QPixmap pixmap(24, 24);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto color = Theme::current().category(index);
    painter.setBrush(color);
    // Light colours need an edge to be seen on white.
    painter.setPen(QPen(color.darker(150), 1.5));
    const QRectF box(4, 4, 16, 16);
    switch ((index / 7) % 4) {
    case 0: painter.drawEllipse(box); break;
    case 1: painter.drawRect(box.adjusted(1, 1, -1, -1)); break;
    case 2:
        painter.drawPolygon(
            QPolygonF{QPointF(12, 3), QPointF(21, 12), QPointF(12, 21), QPointF(3, 12)});
        break;
    default: painter.drawPolygon(QPolygonF{QPointF(12, 4), QPointF(21, 20), QPointF(3, 20)});
    }
    return QIcon(pixmap);
}

int memberPlace(const model::State& state, const std::string& id)
{
    return figures::categoryOf(state, model::Id<model::Member>{id});
}

} // namespace concordat::ui
