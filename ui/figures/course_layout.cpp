#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "ui/bridge/text.h"
#include "ui/figures/renderer.h"

namespace concordat::ui::figures {

std::vector<double> coursePlaces(const Course& course, const QRectF& area)
{
    std::vector<double> places;
    if (course.points.empty())
        return places;
    const auto first = course.points.front().date;
    const double days = std::max(1, daysBetween(first, course.points.back().date));
    // The numbers of the scale stand on the left; half a knob keeps the last one inside.
    constexpr double scaleWidth = 32;
    constexpr double margin = 14;
    const double width = std::max(1.0, area.width() - scaleWidth - margin);
    for (const auto& point : course.points)
        places.push_back(area.left() + scaleWidth + width * daysBetween(first, point.date) / days);
    if (places.size() == 1)
        places.front() = area.right() - margin;
    return places;
}

namespace {

class CourseLayout {
public:
    CourseLayout(Picture& picture, const QRectF& area, const Course& course,
                 const FigureStyle& style)
        : m_picture(picture), m_area(area), m_course(course), m_style(style),
          m_scale(picture.scale), m_font(sized(style.font, 11.5 * m_scale)),
          m_line(QFontMetricsF(m_font).height()), m_places(coursePlaces(course, area))
    {
        // Tall pictures show the scores large; the strip below the chain keeps to two lines of
        // type.
        const double above = 2 * m_line + 4 * m_scale;
        m_plot = area.adjusted(0, above, 0, -m_line - 6 * m_scale);
    }

    void run()
    {
        if (m_course.points.empty())
            return;
        rail();
        curve();
        labels();
        events();
        knob();
        for (std::size_t at = 0; at < m_course.points.size(); ++at)
            m_picture.elements.push_back(
                {m_course.points[at].id,
                 QRectF(m_places[at] - 9 * m_scale, m_plot.top(), 18 * m_scale, m_plot.height()),
                 described(m_course.points[at]),
                 {}});
    }

private:
    QString described(const Course::Point& point) const
    {
        const auto value = point.value ? QLocale().toString(std::round(*point.value), 'f', 0)
                                       : QCoreApplication::translate("Course", "no data then");
        return QCoreApplication::translate("Course", "%1, %2: %3")
            .arg(translated(point.label), formatted(point.date), value);
    }

    double y(double value) const { return m_plot.bottom() - m_plot.height() * value / 100; }

    void stroke(const QPointF& from, const QPointF& to, const QPen& pen)
    {
        Shape shape;
        shape.path.moveTo(from);
        shape.path.lineTo(to);
        shape.pen = pen;
        m_picture.shapes.push_back(std::move(shape));
    }

    /// A line across at a score, with the score above its left end.
    void rule(double value)
    {
        stroke({m_plot.left() + 24 * m_scale, y(value)}, {m_plot.right(), y(value)},
               QPen(m_style.hairline, m_style.lineWidth));
        m_picture.text({m_plot.left(), y(value) - m_line * (1 - value / 100), 30 * m_scale, m_line},
                       QLocale().toString(value, 'f', 0), m_font, m_style.muted,
                       Qt::AlignLeft | Qt::AlignVCenter, m_font.pixelSize());
    }

    void rail()
    {
        for (const double value : {0.0, 50.0, 100.0})
            rule(value);
        for (const double place : m_places)
            stroke({place, m_plot.bottom() - 3 * m_scale}, {place, m_plot.bottom() + 3 * m_scale},
                   QPen(m_style.muted, m_style.lineWidth));
    }

    /// Days without data leave a gap in the line.
    void curve()
    {
        const QColor colour = m_style.category(m_course.category);
        Shape shape;
        bool drawing = false;
        for (std::size_t at = 0; at < m_course.points.size(); ++at) {
            const auto& value = m_course.points[at].value;
            if (!value) {
                drawing = false;
                continue;
            }
            const QPointF here(m_places[at], y(*value));
            if (drawing)
                shape.path.lineTo(here);
            else
                shape.path.moveTo(here);
            drawing = true;
        }
        shape.pen = QPen(colour, 2 * m_scale * std::max(1.0, m_style.lineWidth));
        shape.pen.setJoinStyle(Qt::RoundJoin);
        m_picture.shapes.push_back(std::move(shape));
        for (std::size_t at = 0; at < m_course.points.size(); ++at) {
            const auto& point = m_course.points[at];
            if (!point.value)
                continue;
            const double radius = (point.named ? 4 : 2.5) * m_scale;
            const QPointF here(m_places[at], y(*point.value));
            m_picture.rectangle(QRectF(here - QPointF(radius, radius), QSizeF(2, 2) * radius),
                                point.named ? 0 : radius, QPen(m_style.window, m_scale), colour);
        }
    }

    void labels()
    {
        double taken = 1e9;
        for (std::size_t at = m_course.points.size(); at-- > 0;) {
            const auto words = translated(m_course.points[at].label);
            const double width = widthOf(words, m_font) + 2;
            double left = std::min(m_places[at] - width / 2, m_plot.right() - width);
            left = std::max(left, m_plot.left());
            if (left + width + 8 * m_scale > taken)
                continue;
            m_picture.text({left, m_plot.bottom() + 4 * m_scale, width, m_line}, words, m_font,
                           at == m_course.current ? m_style.text : m_style.muted, Qt::AlignCenter,
                           m_font.pixelSize());
            taken = left;
        }
    }

    /// The latest first; a label that has no room stays with its line, to be read by pointing.
    void events()
    {
        const auto first = m_course.points.front().date;
        const auto last = m_course.points.back().date;
        const double days = std::max(1, daysBetween(first, last));
        const double from = m_places.front();
        const double width = m_places.back() - from;
        double taken[2] = {1e9, 1e9};
        for (auto event = m_course.events.rbegin(); event != m_course.events.rend(); ++event) {
            if (event->on < first || event->on > last || m_places.size() < 2)
                continue;
            const double x = from + width * daysBetween(first, event->on) / days;
            const auto words = translated(event->label);
            const double wide = widthOf(words, m_font) + 2;
            const double left = std::max(m_plot.left(), x - wide - 4 * m_scale);
            int row = -1;
            for (int candidate = 0; candidate < 2 && row < 0; ++candidate) {
                if (left + wide + 8 * m_scale <= taken[candidate])
                    row = candidate;
            }
            const double top = row < 0 ? m_plot.top() : m_area.top() + row * m_line;
            const QPen pen(row < 0 ? m_style.hairline : m_style.accent,
                           m_style.lineWidth * m_scale);
            stroke({x, m_plot.top()}, {x, m_plot.bottom()}, pen);
            // Beside its words, and through nobody's.
            if (row >= 0 && x >= left + wide)
                stroke({x, top}, {x, top + m_line}, pen);
            m_picture.elements.push_back(
                {event->id,
                 QRectF(x - 3 * m_scale, top, 6 * m_scale, m_plot.bottom() - top),
                 QCoreApplication::translate("Course", "%1: %2").arg(formatted(event->on), words),
                 {}});
            if (row < 0)
                continue;
            taken[row] = left;
            m_picture.text({left, top, wide, m_line}, words, m_font, m_style.text,
                           Qt::AlignRight | Qt::AlignVCenter, m_font.pixelSize());
        }
    }

    void knob()
    {
        const auto at = std::min(m_course.current, m_course.points.size() - 1);
        const auto& value = m_course.points[at].value;
        const QPointF centre(m_places[at], value ? y(*value) : m_plot.bottom());
        const double radius = 7 * m_scale;
        m_picture.rectangle(QRectF(centre - QPointF(radius, radius), QSizeF(2, 2) * radius), radius,
                            QPen(m_style.surface, 2 * m_scale), m_style.accent);
    }

    Picture& m_picture;
    QRectF m_area;
    const Course& m_course;
    const FigureStyle& m_style;
    double m_scale;
    QFont m_font;
    double m_line;
    std::vector<double> m_places;
    QRectF m_plot;
};

} // namespace

void layOutCourse(Picture& picture, const QRectF& area, const Course& course,
                  const FigureStyle& style)
{
    CourseLayout(picture, area, course, style).run();
}

} // namespace concordat::ui::figures
