#include <QFontMetricsF>
#include <algorithm>
#include <array>

#include "ui/bridge/text.h"
#include "ui/figures/renderer.h"

namespace concordat::ui::figures {

namespace {

/// Beside its colour each region has a pattern.
Qt::BrushStyle patternOf(int category)
{
    constexpr std::array patterns{Qt::NoBrush, Qt::BDiagPattern, Qt::Dense7Pattern, Qt::HorPattern,
                                  Qt::CrossPattern};
    return patterns[static_cast<std::size_t>(std::max(0, category)) % patterns.size()];
}

class RegionMapLayout {
public:
    RegionMapLayout(Picture& picture, const QRectF& area, const RegionMap& map,
                    const FigureStyle& style)
        : m_picture(picture), m_area(area), m_map(map), m_style(style), m_scale(picture.scale),
          m_font(sized(style.font, 12 * m_scale)),
          m_smallest(style.smallestText > 0 ? m_font.pixelSize() : 11 * m_scale),
          m_line(QFontMetricsF(m_font).height())
    {
        const double numbers = widthOf(QStringLiteral("100"), m_font) + 8 * m_scale;
        const double below = 3 * m_line + 18 * m_scale;
        m_field = QRectF(area.left() + numbers, area.top() + m_line + 6 * m_scale,
                         area.width() - numbers - 4 * m_scale,
                         std::max(40.0, area.height() - below - m_line - 6 * m_scale));
    }

    void run()
    {
        cells();
        m_picture.rectangle(m_field, 0, QPen(m_style.muted, m_style.lineWidth), Qt::NoBrush);
        axes();
        names();
        for (const auto& dot : m_map.dots)
            draw(dot);
        legend();
    }

private:
    double xOf(double value) const
    {
        const auto& axis = m_map.horizontal;
        return m_field.left() + m_field.width() * (value - axis.from) / (axis.to - axis.from);
    }
    double yOf(double value) const
    {
        const auto& axis = m_map.vertical;
        return m_field.bottom() - m_field.height() * (value - axis.from) / (axis.to - axis.from);
    }

    /// The area around grid point (row, column); those at the edge are half as wide.
    QRectF cell(std::size_t row, std::size_t first, std::size_t last) const
    {
        const auto rows = static_cast<double>(m_map.cells.size() - 1);
        const auto columns = static_cast<double>(m_map.cells.front().size() - 1);
        const auto part = [](std::size_t index, double shift, double all) {
            return std::clamp((static_cast<double>(index) + shift) / all, 0.0, 1.0);
        };
        const double left = m_field.left() + m_field.width() * part(first, -0.5, columns);
        const double right = m_field.left() + m_field.width() * part(last, 0.5, columns);
        const double bottom = m_field.bottom() - m_field.height() * part(row, -0.5, rows);
        const double top = m_field.bottom() - m_field.height() * part(row, 0.5, rows);
        return {QPointF(left, top), QPointF(right, bottom)};
    }

    void cells()
    {
        std::vector<QPainterPath> paths(m_map.regions.size());
        for (std::size_t row = 0; row < m_map.cells.size(); ++row) {
            const auto& line = m_map.cells[row];
            for (std::size_t first = 0; first < line.size();) {
                auto last = first;
                while (last + 1 < line.size() && line[last + 1] == line[first])
                    ++last;
                paths[static_cast<std::size_t>(line[first])].addRect(cell(row, first, last));
                first = last + 1;
            }
        }
        for (std::size_t i = 0; i < paths.size(); ++i) {
            if (paths[i].isEmpty())
                continue;
            const int category = m_map.regions[i].category;
            const QColor colour = m_style.category(category);
            const auto outline = paths[i].simplified();
            m_picture.shapes.push_back(
                {outline, QPen(colour, m_style.lineWidth), m_style.softened(colour, 0.3)});
            if (patternOf(category) != Qt::NoBrush)
                m_picture.shapes.push_back(
                    {outline, QPen(Qt::NoPen),
                     QBrush(m_style.softened(colour, 0.6), patternOf(category))});
        }
    }

    void axes()
    {
        const double y = m_field.bottom() + 2 * m_scale;
        for (const double part : {0.0, 0.5, 1.0}) {
            const auto& across = m_map.horizontal;
            const auto& up = m_map.vertical;
            const auto under = formatted(across.from + part * (across.to - across.from), 0);
            const double width = widthOf(under, m_font) + 2;
            const double x = std::min(m_field.left() + part * m_field.width() - width / 2,
                                      m_area.right() - width);
            m_picture.text({x, y, width, m_line + 1}, under, m_font, m_style.muted,
                           Qt::AlignHCenter | Qt::AlignVCenter, m_smallest);
            const auto beside = formatted(up.from + part * (up.to - up.from), 0);
            m_picture.text({m_area.left(), m_field.bottom() - part * m_field.height() - m_line / 2,
                            m_field.left() - m_area.left() - 5 * m_scale, m_line + 1},
                           beside, m_font, m_style.muted, Qt::AlignRight | Qt::AlignVCenter,
                           m_smallest);
        }
        const auto up = QStringLiteral("↑ ") + translated(m_map.vertical.title);
        m_picture.text({m_area.left(), m_area.top(), m_area.width(), m_line + 1}, up, m_font,
                       m_style.text, Qt::AlignLeft | Qt::AlignVCenter, m_smallest);
        const auto across = translated(m_map.horizontal.title) + QStringLiteral(" →");
        m_picture.text({m_field.left(), y + m_line, m_field.width(), m_line + 1}, across, m_font,
                       m_style.text, Qt::AlignRight | Qt::AlignVCenter, m_smallest);
    }

    /// The cell of a region that lies deepest inside it, where its name fits best.
    struct Place {
        std::size_t row = 0;
        std::size_t column = 0;
        int depth = 0;
    };

    Place deepest(int region) const
    {
        Place best;
        const auto rows = static_cast<int>(m_map.cells.size());
        const auto columns = static_cast<int>(m_map.cells.front().size());
        const auto inside = [&](int row, int column) {
            return row >= 0 && column >= 0 && row < rows && column < columns &&
                   m_map.cells[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)] ==
                       region;
        };
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                int depth = 0;
                while (inside(row, column - depth) && inside(row, column + depth) &&
                       inside(row - depth / 2, column) && inside(row + depth / 2, column))
                    ++depth;
                if (depth > best.depth)
                    best = {static_cast<std::size_t>(row), static_cast<std::size_t>(column), depth};
            }
        }
        return best;
    }

    void names()
    {
        for (std::size_t i = 0; i < m_map.regions.size(); ++i) {
            const auto place = deepest(static_cast<int>(i));
            const auto words = translated(m_map.regions[i].name);
            const double width = widthOf(words, m_font) + 10 * m_scale;
            const double room =
                place.depth * 2 * m_field.width() / static_cast<double>(m_map.cells.front().size());
            if (place.depth > 0)
                m_picture.elements.push_back({"region." + std::to_string(i),
                                              cell(place.row, place.column, place.column),
                                              words,
                                              {}});
            if (place.depth == 0 || room < width)
                continue;
            const auto middle = cell(place.row, place.column, place.column).center();
            const QRectF box(
                std::clamp(middle.x() - width / 2, m_field.left() + 2, m_field.right() - width - 2),
                std::clamp(middle.y() - m_line / 2, m_field.top() + 2,
                           m_field.bottom() - m_line - 2),
                width, m_line + 2);
            QColor ground = m_style.surface;
            ground.setAlpha(215);
            m_picture.rectangle(box, 3 * m_scale, Qt::NoPen, ground);
            m_picture.text(box, words, m_font, m_style.text, Qt::AlignCenter, m_smallest);
        }
    }

    void draw(const RegionMap::Dot& dot)
    {
        const QPointF at(xOf(dot.x), yOf(dot.y));
        const double radius = 6 * m_scale;
        QPainterPath circle;
        circle.addEllipse(at, radius, radius);
        m_picture.shapes.push_back({circle, QPen(m_style.surface, 2 * m_scale), m_style.text});
        const auto words = translated(dot.label);
        const double width = widthOf(words, m_font) + 8 * m_scale;
        double left = at.x() + radius + 3 * m_scale;
        if (left + width > m_field.right())
            left = at.x() - radius - 3 * m_scale - width;
        const double top =
            std::clamp(at.y() - radius - m_line, m_field.top() + 1, m_field.bottom() - m_line - 1);
        const QRectF box(left, top, width, m_line + 2);
        m_picture.rectangle(box, 3 * m_scale, QPen(m_style.hairline, m_style.lineWidth),
                            m_style.surface);
        m_picture.text(box, words, m_font, m_style.text, Qt::AlignCenter, m_smallest);
        m_picture.elements.push_back(
            {"dot",
             QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius),
             QStringLiteral("%1. %2: %3, %4: %5")
                 .arg(words, translated(m_map.horizontal.title), formatted(dot.x, 0),
                      translated(m_map.vertical.title), formatted(dot.y, 0)),
             {}});
    }

    void legend()
    {
        double x = m_field.left();
        const double y = m_field.bottom() + 2 * m_line + 8 * m_scale;
        for (const auto& region : m_map.regions) {
            const double side = 11 * m_scale;
            const QRectF box(x, y + (m_line - side) / 2, side, side);
            const QColor colour = m_style.category(region.category);
            m_picture.rectangle(box, 1, QPen(colour, m_style.lineWidth),
                                m_style.softened(colour, 0.3));
            if (patternOf(region.category) != Qt::NoBrush)
                m_picture.rectangle(
                    box, 1, Qt::NoPen,
                    QBrush(m_style.softened(colour, 0.8), patternOf(region.category)));
            const auto words = translated(region.name);
            const double width =
                std::min(widthOf(words, m_font) + 2, m_area.right() - box.right() - 6 * m_scale);
            m_picture.text({box.right() + 6 * m_scale, y, width, m_line + 1},
                           QFontMetricsF(m_font).elidedText(words, Qt::ElideRight, width + 1),
                           m_font, m_style.muted, Qt::AlignLeft | Qt::AlignVCenter, m_smallest);
            x = box.right() + 6 * m_scale + width + 14 * m_scale;
        }
    }

    Picture& m_picture;
    QRectF m_area;
    const RegionMap& m_map;
    const FigureStyle& m_style;
    double m_scale;
    QFont m_font;
    double m_smallest;
    double m_line;
    QRectF m_field;
};

} // namespace

void layOutRegionMap(Picture& picture, const QRectF& area, const RegionMap& map,
                     const FigureStyle& style)
{
    if (!map.cells.empty() && map.cells.front().size() > 1)
        RegionMapLayout(picture, area, map, style).run();
}

} // namespace concordat::ui::figures
