#include <algorithm>
#include <cmath>

#include "ui/figures/renderer.h"

namespace concordat::ui::figures {

namespace {

const Element* elementOf(const Picture& picture, const std::string& id)
{
    for (const auto& element : picture.elements) {
        if (element.id == id)
            return &element;
    }
    return nullptr;
}

const ChainDiagram::Node* nodeOf(const ChainDiagram& chain, const std::string& id)
{
    for (const auto& node : chain.nodes) {
        if (node.id == id)
            return &node;
    }
    return nullptr;
}

void arrowHead(Picture& picture, const QPointF& tip, const QPointF& direction, double size,
               const QColor& colour)
{
    const QPointF side(-direction.y(), direction.x());
    Shape shape;
    shape.path.moveTo(tip);
    shape.path.lineTo(tip - direction * size + side * (size * 0.5));
    shape.path.lineTo(tip - direction * size - side * (size * 0.5));
    shape.path.closeSubpath();
    shape.brush = colour;
    picture.shapes.push_back(std::move(shape));
}

/// A curve from card to card; wide where the weight is, strong where much is transmitted.
void forwardLink(Picture& picture, const QRectF& from, const QRectF& to,
                 const ChainDiagram::Link& link, const QColor& colour, const FigureStyle& style)
{
    const QPointF start(from.right(), from.center().y());
    const QPointF end(to.left() - 5 * picture.scale, to.center().y());
    const double bend = (end.x() - start.x()) * 0.55;
    Shape shape;
    shape.path.moveTo(start);
    shape.path.cubicTo(start + QPointF(bend, 0), end - QPointF(bend, 0), end);
    const double width = (0.7 + 6 * link.weight) * picture.scale * 0.75;
    // A link that carries nothing known is faint; otherwise from half to full colour.
    const double strength = link.transmitted ? 0.4 + 0.5 * *link.transmitted / 100 : 0.3;
    QColor ink = colour;
    ink.setAlphaF(static_cast<float>(strength));
    shape.pen = QPen(link.weight > 0 ? ink : style.hairline, width);
    shape.pen.setCapStyle(Qt::FlatCap);
    if (link.weight <= 0)
        shape.pen.setStyle(Qt::DotLine);
    picture.shapes.push_back(std::move(shape));
    if (link.weight > 0)
        arrowHead(picture, {to.left(), to.center().y()}, {1, 0}, 6 * picture.scale,
                  style.softened(colour, strength));
}

QPen dashed(double scale, const FigureStyle& style)
{
    QPen pen(style.muted, 1.2 * scale * style.lineWidth);
    pen.setStyle(Qt::DashLine);
    return pen;
}

/// From under the outcomes to the feedback card, and from it up to conditions and mechanisms.
void feedbackLoop(Picture& picture, const ChainDiagram& chain, const QRectF& feedback,
                  const FigureStyle& style)
{
    const double scale = picture.scale;
    const auto lowest = [&](ChainDiagram::Column column) {
        const Element* found = nullptr;
        for (const auto& node : chain.nodes) {
            const auto* element = elementOf(picture, node.id);
            const bool lower = element && (!found || element->box.top() > found->box.top());
            if (node.column == column && lower)
                found = element;
        }
        return found;
    };
    const auto bend = [&](const QPointF& above, const QPointF& beside, double limit) {
        Shape shape;
        shape.path.moveTo(above);
        shape.path.cubicTo({above.x(), beside.y() - 2}, {above.x(), beside.y()},
                           {limit, beside.y()});
        shape.path.lineTo(beside);
        shape.pen = dashed(scale, style);
        picture.shapes.push_back(std::move(shape));
    };
    const double y = feedback.center().y();
    const double reach = 70 * scale;
    if (const auto* outcome = lowest(ChainDiagram::Column::outcome)) {
        const QPointF above(outcome->box.center().x(), outcome->box.bottom());
        bend(above, {feedback.right(), y}, std::max(feedback.right(), above.x() - reach));
        arrowHead(picture, {feedback.right(), y}, {-1, 0}, 7 * scale, style.muted);
    }
    if (const auto* condition = lowest(ChainDiagram::Column::condition)) {
        const QPointF above(condition->box.center().x(), condition->box.bottom() + 5 * scale);
        bend(above, {feedback.left(), y}, std::min(feedback.left(), above.x() + reach));
        arrowHead(picture, {above.x(), condition->box.bottom() + scale}, {0, -1}, 7 * scale,
                  style.muted);
    }
    if (const auto* mechanism = lowest(ChainDiagram::Column::mechanism)) {
        const double x = std::clamp(mechanism->box.center().x(), feedback.left() + 12 * scale,
                                    feedback.right() - 12 * scale);
        Shape shape;
        shape.path.moveTo(x, feedback.top());
        shape.path.lineTo(x, mechanism->box.bottom() + 5 * scale);
        shape.pen = dashed(scale, style);
        picture.shapes.push_back(std::move(shape));
        arrowHead(picture, {x, mechanism->box.bottom() + scale}, {0, -1}, 7 * scale, style.muted);
    }
}

} // namespace

void layOutChainLinks(Picture& picture, const ChainDiagram& chain, const QRectF& feedback,
                      const FigureStyle& style)
{
    for (const auto& link : chain.links) {
        const auto* from = nodeOf(chain, link.from);
        const auto* to = nodeOf(chain, link.to);
        if (!from || !to || from->column == ChainDiagram::Column::feedback ||
            to->column == ChainDiagram::Column::feedback)
            continue;
        const QColor colour = from->score ? chainColour(*from, style) : style.muted;
        forwardLink(picture, elementOf(picture, link.from)->box, elementOf(picture, link.to)->box,
                    link, colour, style);
    }
    if (!feedback.isNull())
        feedbackLoop(picture, chain, feedback, style);
}

} // namespace concordat::ui::figures
