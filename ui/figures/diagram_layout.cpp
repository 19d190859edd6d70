#include <QFontMetricsF>
#include <QtMath>
#include <algorithm>
#include <cmath>
#include <map>

#include "ui/bridge/text.h"
#include "ui/figures/renderer.h"

namespace concordat::ui::figures {

namespace {

class DiagramLayout {
public:
    DiagramLayout(Picture& picture, const QRectF& area, const Diagram& diagram,
                  const FigureStyle& style)
        : m_picture(picture), m_diagram(diagram), m_style(style)
    {
        m_factor = std::min({area.width() / std::max(1.0, diagram.width),
                             area.height() / std::max(1.0, diagram.height), 1.6 * picture.scale});
        const double width = diagram.width * m_factor;
        const double height = diagram.height * m_factor;
        m_origin = {area.left() + (area.width() - width) / 2,
                    area.top() + std::max(0.0, (area.height() - height) / 2)};
    }

    void run()
    {
        for (const auto& edge : m_diagram.edges)
            draw(edge);
        for (const auto& node : m_diagram.nodes)
            draw(node);
    }

private:
    QPointF at(const Diagram::Point& point) const
    {
        return m_origin + QPointF(point.x, point.y) * m_factor;
    }

    void draw(const Diagram::Edge& edge)
    {
        if (edge.course.size() < 4)
            return;
        QPainterPath path;
        path.moveTo(at(edge.course.front()));
        for (std::size_t i = 1; i + 2 < edge.course.size(); i += 3)
            path.cubicTo(at(edge.course[i]), at(edge.course[i + 1]), at(edge.course[i + 2]));
        QPen pen(m_style.muted, 1.3 * m_style.lineWidth,
                 edge.dashed ? Qt::DashLine : Qt::SolidLine);
        m_picture.shapes.push_back({path, pen, Qt::NoBrush});
        if (edge.directed)
            arrow(path);
    }

    void arrow(const QPainterPath& path)
    {
        const QPointF tip = path.pointAtPercent(1);
        const double length = std::max(1.0, path.length());
        const QPointF before =
            path.pointAtPercent(std::max(0.0, path.percentAtLength(std::max(0.0, length - 8))));
        const double angle = std::atan2(tip.y() - before.y(), tip.x() - before.x());
        const double side = 7 * std::max(0.6, m_factor);
        QPainterPath head;
        head.moveTo(tip);
        for (const double turn : {M_PI - 0.4, M_PI + 0.4})
            head.lineTo(tip + QPointF(std::cos(angle + turn), std::sin(angle + turn)) * side);
        head.closeSubpath();
        m_picture.shapes.push_back({head, QPen(Qt::NoPen), m_style.muted});
    }

    void draw(const Diagram::Node& node)
    {
        const double width = m_diagram.nodeWidth * m_factor;
        const double height = m_diagram.nodeHeight * m_factor;
        const auto middle = at(node.centre);
        const QRectF box(middle.x() - width / 2, middle.y() - height / 2, width, height);
        const bool body = node.kind == Diagram::Kind::body;
        const QColor colour = body ? m_style.accent : m_style.category(node.category);
        QPen frame(body || node.kind == Diagram::Kind::lead ? colour : m_style.muted,
                   (node.kind == Diagram::Kind::lead ? 2.2 : 1.2) * m_style.lineWidth);
        if (node.kind == Diagram::Kind::outside)
            frame.setStyle(Qt::DashLine);
        m_picture.rectangle(box, body ? 3 : 8 * m_factor, frame,
                            body ? m_style.accentSoft : m_style.surface);
        if (!body && node.category >= 0)
            m_picture.rectangle({box.left() + 2, box.top() + 5, 4 * m_factor, box.height() - 10}, 2,
                                Qt::NoPen, colour);
        const double padding = 8 * m_factor;
        const QRectF inner = box.adjusted(padding, 2, -4 * m_factor, -2);
        const auto label = translated(node.label);
        const auto note = translated(node.note);
        write(inner, label, note, body);
        m_picture.elements.push_back(
            {node.id, box, note.isEmpty() ? label : label + QStringLiteral(": ") + note, {}});
    }

    /// The label and below it the note, wrapped as far as the box has room for both; in a small box
    /// each gets one line, or the label alone.
    void write(const QRectF& box, const QString& label, const QString& note, bool body)
    {
        const bool distant = m_style.smallestText > 0;
        const double smallest = distant ? 11.5 * m_picture.scale : 11;
        const auto font =
            sized(m_style.font, std::max(smallest, 12.5 * m_factor), body ? 600 : 500);
        const auto small = sized(m_style.font, std::max(smallest, 11 * m_factor));
        const double line = QFontMetricsF(font).height();
        const double noteLine = QFontMetricsF(small).height();
        const bool withNote = !note.isEmpty() && box.height() >= line + noteLine;
        const double labelRoom = box.height() - (withNote ? noteLine : 0);
        const double labelHeight = wrappedHeight(label, font, box.width());
        const bool labelWraps = widthOf(label, font) > box.width() && labelHeight <= labelRoom;
        const double upper =
            withNote ? (labelWraps ? labelHeight : line) : std::max(box.height(), line);
        const double noteHeight = wrappedHeight(note, small, box.width());
        const bool noteWraps =
            widthOf(note, small) > box.width() && noteHeight <= box.height() - upper;
        const double lower = !withNote ? 0 : noteWraps ? noteHeight : noteLine;
        const double top = box.top() + std::max(0.0, (box.height() - upper - lower) / 2);
        const auto shown = [&](const QString& words, const QFont& face, bool wraps) {
            return wraps ? words
                         : QFontMetricsF(face).elidedText(words, Qt::ElideRight, box.width());
        };
        m_picture.text({box.left(), top, box.width(), upper}, shown(label, font, labelWraps), font,
                       m_style.text, Qt::AlignCenter, smallest);
        if (withNote)
            m_picture.text({box.left(), top + upper, box.width(), lower},
                           shown(note, small, noteWraps), small,
                           body ? m_style.text : m_style.muted, Qt::AlignCenter, smallest);
    }

    Picture& m_picture;
    const Diagram& m_diagram;
    const FigureStyle& m_style;
    double m_factor = 1;
    QPointF m_origin;
};

} // namespace

void layOutDiagram(Picture& picture, const QRectF& area, const Diagram& diagram,
                   const FigureStyle& style)
{
    if (!diagram.nodes.empty())
        DiagramLayout(picture, area, diagram, style).run();
}

} // namespace concordat::ui::figures
