#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "ui/bridge/text.h"
#include "ui/figures/renderer.h"

namespace concordat::ui::figures {

namespace {

/// Every point of the triangle is a split among three; the nearer a corner, the more its owner
/// gets. The core is an area of it.
class TriangleLayout {
public:
    TriangleLayout(Picture& picture, const QRectF& area, const Triangle& triangle,
                   const FigureStyle& style)
        : m_picture(picture), m_data(triangle), m_style(style), m_scale(picture.scale),
          m_font(sized(style.font, 12 * m_scale)),
          m_smallest(style.smallestText > 0 ? m_font.pixelSize() : 10.5 * m_scale),
          m_line(QFontMetricsF(m_font).height()), m_area(area)
    {
        const double room = area.height() - 2.6 * m_line;
        const double side = std::min(area.width() * 0.6, room * 2 / std::sqrt(3.0));
        const double height = side * std::sqrt(3.0) / 2;
        const QPointF middle(area.left() + area.width() * 0.36, area.top() + 1.3 * m_line);
        m_corner[0] = middle;
        m_corner[1] = middle + QPointF(-side / 2, height);
        m_corner[2] = middle + QPointF(side / 2, height);
    }

    void run()
    {
        Shape frame;
        frame.path.addPolygon(QPolygonF({m_corner[0], m_corner[1], m_corner[2], m_corner[0]}));
        frame.pen = QPen(m_style.muted, m_style.lineWidth);
        frame.brush = m_style.surface;
        m_picture.shapes.push_back(std::move(frame));
        if (m_data.area.size() > 2) {
            QPolygonF polygon;
            for (const auto& point : m_data.area)
                polygon << at(point);
            Shape core;
            core.path.addPolygon(polygon);
            core.path.closeSubpath();
            core.pen = QPen(m_style.accent, 1.5 * m_scale);
            core.brush = m_style.accentSoft;
            m_picture.shapes.push_back(std::move(core));
        }
        corners();
        marks();
    }

private:
    QPointF at(const std::array<double, 3>& parts) const
    {
        return m_corner[0] * parts[0] + m_corner[1] * parts[1] + m_corner[2] * parts[2];
    }

    void corners()
    {
        const double width = m_area.width() * 0.35;
        const QRectF boxes[] = {
            {m_corner[0].x() - width / 2, m_corner[0].y() - 1.25 * m_line, width, m_line},
            {m_corner[1].x() - width / 3, m_corner[1].y() + 0.2 * m_line, width, m_line},
            {m_corner[2].x() - width / 2, m_corner[2].y() + 0.2 * m_line, width, m_line}};
        const Qt::Alignment sides[] = {Qt::AlignHCenter, Qt::AlignLeft, Qt::AlignHCenter};
        for (std::size_t i = 0; i < 3; ++i)
            m_picture.text(boxes[i],
                           QFontMetricsF(m_font).elidedText(translated(m_data.corners[i]),
                                                            Qt::ElideRight, width),
                           m_font, m_style.text, int(sides[i] | Qt::AlignVCenter), m_smallest);
    }

    /// Marks are numbered; the list beside the triangle says what they are.
    void marks()
    {
        const double radius = 8 * m_scale;
        const double left = m_corner[2].x() + 24 * m_scale;
        double y = m_area.top() + 0.5 * m_line;
        int number = 0;
        for (const auto& mark : m_data.marks) {
            ++number;
            const auto point = at(mark.parts);
            const auto digit = QLocale().toString(number);
            const auto draw = [&](const QPointF& centre) {
                Shape dot;
                dot.path.addEllipse(centre, radius, radius);
                dot.pen = QPen(m_style.text, m_scale);
                dot.brush = mark.emphasised ? m_style.accent : m_style.window;
                m_picture.shapes.push_back(std::move(dot));
                m_picture.text({centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius},
                               digit, sized(m_style.font, 10.5 * m_scale, 600),
                               mark.emphasised ? m_style.window : m_style.text, Qt::AlignCenter,
                               m_smallest);
            };
            draw(point);
            draw({left + radius, y + m_line / 2});
            const auto name = translated(mark.label);
            m_picture.text({left + 2 * radius + 6 * m_scale, y,
                            m_area.right() - left - 2 * radius - 6 * m_scale, m_line},
                           name, m_font, m_style.text, Qt::AlignLeft | Qt::AlignVCenter,
                           m_smallest);
            QStringList parts;
            for (std::size_t i = 0; i < 3; ++i)
                parts << translated(m_data.corners[i]) + QChar(u' ') +
                             QLocale().toString(100 * mark.parts[i], 'f', 1) +
                             QStringLiteral("\u00a0%");
            m_picture.elements.push_back(
                {mark.id,
                 QRectF(point - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)),
                 name + QStringLiteral(": ") + parts.join(QStringLiteral(", ")),
                 {}});
            y += m_line + 7 * m_scale;
        }
    }

    Picture& m_picture;
    const Triangle& m_data;
    const FigureStyle& m_style;
    double m_scale;
    QFont m_font;
    double m_smallest;
    double m_line;
    QRectF m_area;
    std::array<QPointF, 3> m_corner;
};

} // namespace

void layOutTriangle(Picture& picture, const QRectF& area, const Triangle& triangle,
                    const FigureStyle& style)
{
    TriangleLayout(picture, area, triangle, style).run();
}

} // namespace concordat::ui::figures
