#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "ui/bridge/text.h"
#include "ui/figures/member_shape.h"
#include "ui/figures/renderer.h"

namespace concordat::ui::figures {

namespace {

constexpr double markSize = 8;
/// Longer lines are marked about so many times.
constexpr std::size_t fewPoints = 12;
constexpr std::size_t someMarks = 6;
/// From the last point to the mark before the name.
constexpr double leaderWidth = 14;

/// A round step that divides a range into about four parts.
double roundStep(double range)
{
    if (!(range > 0))
        return 1;
    const double rough = range / 4;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (rough <= factor * power)
            return factor * power;
    }
    return 10 * power;
}

QPolygonF outline(const std::vector<QPointF>& there, const std::vector<QPointF>& back)
{
    QPolygonF polygon;
    for (const auto& point : there)
        polygon << point;
    for (auto point = back.rbegin(); point != back.rend(); ++point)
        polygon << *point;
    return polygon;
}

/// Lines over common positions with their bands. Each carries the marks of its category, for
/// colours repeat after seven; names stand at the right ends, pushed apart, behind the same mark
/// and a thin line that leads there.
class LinesLayout {
public:
    LinesLayout(Picture& picture, const QRectF& area, const Lines& lines, const FigureStyle& style)
        : m_picture(picture), m_area(area), m_data(lines), m_style(style), m_scale(picture.scale),
          m_font(sized(style.font, 12 * m_scale)),
          m_smallest(style.smallestText > 0 ? m_font.pixelSize() : 10.5 * m_scale),
          m_line(QFontMetricsF(m_font).height())
    {}

    void run()
    {
        if (m_data.lines.empty())
            return; // axes alone would say 0
        range();
        double names = 0;
        for (const auto& line : m_data.lines)
            names = std::max(names, widthOf(endLabel(line), m_font));
        double values = 0;
        for (int i = 0; i <= m_steps; ++i)
            values = std::max(values, widthOf(number(m_low + i * m_step), m_font));
        m_plot = m_area.adjusted(
            values + 10 * m_scale, m_line * 0.6 + (unit().isEmpty() ? 0 : m_line),
            -std::min(names + (leaderWidth + markSize + 8) * m_scale, m_area.width() * 0.4),
            -m_line - 8 * m_scale);
        axes(values);
        for (const auto& line : m_data.lines)
            bands(line);
        for (const auto& line : m_data.lines)
            draw(line);
        for (const auto& line : m_data.lines)
            marks(line);
        endLabels();
    }

private:
    QString unit() const { return translated(m_data.unit); }
    QString number(double value) const { return QLocale().toString(value, 'f', m_data.decimals); }
    QString endLabel(const Lines::Line& line) const
    {
        const auto name = translated(line.label);
        return line.points.empty() ? name
                                   : name + QStringLiteral("  ") + number(line.points.back().value);
    }

    void range()
    {
        double low = HUGE_VAL;
        double high = -HUGE_VAL;
        for (const auto& line : m_data.lines) {
            for (const auto& point : line.points) {
                low = std::min({low, point.value, point.low.value_or(point.value)});
                high = std::max({high, point.value, point.high.value_or(point.value)});
            }
        }
        if (!(low <= high))
            low = high = 0;
        low = std::min(low, 0.0);
        m_step = roundStep(std::max(high - low, 1e-9));
        m_low = std::floor(low / m_step) * m_step;
        m_high = std::max(m_low + m_step, std::ceil(high / m_step) * m_step);
        m_steps = static_cast<int>(std::lround((m_high - m_low) / m_step));
    }

    QPointF at(std::size_t index, double value) const
    {
        const auto steps = std::max<std::size_t>(m_data.positions.size(), 2) - 1;
        const double x = m_plot.left() +
                         m_plot.width() * static_cast<double>(index) / static_cast<double>(steps);
        const double y = m_plot.bottom() - m_plot.height() * (value - m_low) / (m_high - m_low);
        return {x, y};
    }

    void axes(double values)
    {
        for (int i = 0; i <= m_steps; ++i) {
            const double value = m_low + i * m_step;
            const double y = at(0, value).y();
            Shape line;
            line.path.moveTo(m_plot.left(), y);
            line.path.lineTo(m_plot.right(), y);
            line.pen = QPen(m_style.hairline, m_style.lineWidth);
            m_picture.shapes.push_back(std::move(line));
            m_picture.text({m_area.left(), y - m_line / 2, values + 4, m_line}, number(value),
                           m_font, m_style.muted, Qt::AlignRight | Qt::AlignVCenter, m_smallest);
        }
        if (!unit().isEmpty())
            m_picture.text({m_area.left(), m_area.top(), m_area.width(), m_line}, unit(), m_font,
                           m_style.muted, Qt::AlignLeft | Qt::AlignTop, m_smallest);
        double widest = 0;
        for (const auto& position : m_data.positions)
            widest = std::max(widest, widthOf(translated(position), m_font));
        const auto count = m_data.positions.size();
        const double pitch =
            count > 1 ? m_plot.width() / static_cast<double>(count - 1) : m_plot.width();
        const auto every = static_cast<std::size_t>(
            std::max(1.0, std::ceil((widest + 8 * m_scale) / std::max(1.0, pitch))));
        for (std::size_t i = 0; i < count; i += every) {
            const double x = at(i, m_low).x();
            m_picture.text({x - widest / 2 - 2, m_plot.bottom() + 5 * m_scale, widest + 4, m_line},
                           translated(m_data.positions[i]), m_font, m_style.muted,
                           Qt::AlignHCenter | Qt::AlignTop, m_smallest);
        }
    }

    void band(const Lines::Line& line, double strength, std::optional<double> Lines::Point::*low,
              std::optional<double> Lines::Point::*high)
    {
        std::vector<QPointF> upper;
        std::vector<QPointF> lower;
        for (std::size_t i = 0; i < line.points.size(); ++i) {
            const auto& point = line.points[i];
            upper.push_back(at(i, (point.*high).value_or(point.value)));
            lower.push_back(at(i, (point.*low).value_or(point.value)));
        }
        auto colour = m_style.category(line.category);
        colour.setAlphaF(static_cast<float>(strength));
        Shape shape;
        shape.path.addPolygon(outline(upper, lower));
        shape.path.closeSubpath();
        shape.brush = colour;
        m_picture.shapes.push_back(std::move(shape));
    }

    void bands(const Lines::Line& line)
    {
        band(line, 0.12, &Lines::Point::low, &Lines::Point::high);
        band(line, 0.18, &Lines::Point::lower, &Lines::Point::upper);
    }

    void draw(const Lines::Line& line)
    {
        if (line.points.empty())
            return;
        Shape shape;
        QRectF box;
        QStringList said;
        for (std::size_t i = 0; i < line.points.size(); ++i) {
            const auto point = at(i, line.points[i].value);
            if (i == 0)
                shape.path.moveTo(point);
            else
                shape.path.lineTo(point);
            box |= QRectF(point - QPointF(4, 4), QSizeF(8, 8));
            if (i < m_data.positions.size())
                said << translated(m_data.positions[i]) + QChar(u' ') +
                            number(line.points[i].value);
        }
        shape.pen = QPen(m_style.category(line.category), 2.2 * m_scale, Qt::SolidLine,
                         Qt::RoundCap, Qt::RoundJoin);
        m_picture.shapes.push_back(std::move(shape));
        m_picture.elements.push_back({line.id,
                                      box,
                                      translated(line.label) + QStringLiteral(": ") +
                                          said.join(QStringLiteral(", ")) + QChar(u' ') + unit(),
                                      {}});
    }

    void mark(const QPointF& middle, int category)
    {
        const double size = markSize * m_scale;
        Shape shape;
        shape.path = memberPath({middle.x() - size / 2, middle.y() - size / 2, size, size},
                                std::max(0, category));
        shape.pen = QPen(m_style.surface, 1 * m_scale);
        shape.brush = m_style.category(category);
        m_picture.shapes.push_back(std::move(shape));
    }

    void marks(const Lines::Line& line)
    {
        const auto count = line.points.size();
        const auto every = count <= fewPoints ? 1 : (count + someMarks - 1) / someMarks;
        for (std::size_t i = 0; i < count; ++i) {
            if ((count - 1 - i) % every == 0)
                mark(at(i, line.points[i].value), line.category);
        }
    }

    void endLabels()
    {
        std::vector<std::pair<double, const Lines::Line*>> ends;
        for (const auto& line : m_data.lines) {
            if (!line.points.empty())
                ends.emplace_back(at(line.points.size() - 1, line.points.back().value).y(), &line);
        }
        std::sort(ends.begin(), ends.end(),
                  [](const auto& a, const auto& b) { return a.first < b.first; });
        double next = m_area.top();
        for (auto& end : ends) {
            end.first = std::max(end.first - m_line / 2, next);
            next = end.first + m_line;
        }
        // Beside the axis a name would run into the last position; where the names need more room
        // than the plot has, they may.
        const double needed = m_line * static_cast<double>(ends.size());
        double limit =
            (needed <= m_plot.bottom() + m_line / 2 - m_area.top() ? m_plot.bottom() + m_line / 2
                                                                   : m_area.bottom()) -
            m_line;
        for (auto end = ends.rbegin(); end != ends.rend(); ++end) {
            end->first = std::min(end->first, limit);
            limit = end->first - m_line;
        }
        for (const auto& [y, line] : ends) {
            const auto last = at(line->points.size() - 1, line->points.back().value);
            const QPointF place(m_plot.right() + (leaderWidth + markSize / 2) * m_scale,
                                y + m_line / 2);
            Shape leader;
            leader.path.moveTo(last);
            leader.path.lineTo(place);
            leader.pen = QPen(m_style.category(line->category), m_style.lineWidth);
            m_picture.shapes.push_back(std::move(leader));
            mark(place, line->category);
            const double left = place.x() + (markSize / 2 + 6) * m_scale;
            m_picture.text({left, y, m_area.right() - left, m_line}, endLabel(*line), m_font,
                           m_style.text, Qt::AlignLeft | Qt::AlignVCenter, m_smallest);
        }
    }

    Picture& m_picture;
    QRectF m_area;
    const Lines& m_data;
    const FigureStyle& m_style;
    double m_scale;
    QFont m_font;
    double m_smallest;
    double m_line;
    QRectF m_plot;
    double m_low = 0;
    double m_high = 1;
    double m_step = 1;
    int m_steps = 1; ///< from the lowest to the highest line
};

} // namespace

void layOutLines(Picture& picture, const QRectF& area, const Lines& lines, const FigureStyle& style)
{
    LinesLayout(picture, area, lines, style).run();
}

} // namespace concordat::ui::figures
