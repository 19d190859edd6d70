#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLinearGradient>
#include <QLocale>
#include <QTextLayout>
#include <algorithm>
#include <cmath>
#include <map>

#include "ui/bridge/text.h"
#include "ui/figures/member_shape.h"
#include "ui/figures/renderer.h"
#include "ui/figures/shades.h"

namespace concordat::ui::figures {

namespace {

/// Pixels at scale 1.
constexpr double fontPixels = 12;
constexpr double printedPixels = 11;
/// Numbers on coloured ground are a little stronger than words on paper.
constexpr int printedWeight = 600;
constexpr double rowPitch = 26;
constexpr double widestColumn = 140;
constexpr double tallestHeading = 180;
/// As many lines of a column's name as can be read, lying and standing.
constexpr int mostLyingLines = 5;
constexpr int mostStandingLines = 3;
constexpr double dot = 8;
constexpr double labelGap = 8;
/// Cells below this are not cells any more: the rest is counted instead of drawn.
constexpr double leastPitch = 1.5;

struct HeadingLines {
    QString text;
    bool whole = true; ///< nothing was left out
};

/// Words in at most so many lines of a width, whole or ending in an ellipsis.
HeadingLines headingLines(const QString& words, const QFont& font, double width, int most)
{
    const QFontMetricsF metrics(font);
    if (metrics.horizontalAdvance(words) <= width)
        return {words};
    QTextLayout layout(words, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    bool whole = true;
    while (true) {
        auto line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool last = lines.size() + 1 == most;
        const auto end = line.textStart() + line.textLength();
        const QString rest =
            last ? words.mid(line.textStart()) : words.mid(line.textStart(), line.textLength());
        // A single word may be longer than the line.
        const QString fitting = metrics.elidedText(rest.trimmed(), Qt::ElideRight, width);
        whole = whole && fitting == rest.trimmed();
        lines.append(fitting);
        if (last || end >= words.size())
            break;
    }
    layout.endLayout();
    return {lines.join(u'\n'), whole};
}

class HeatMapLayout {
public:
    HeatMapLayout(Picture& picture, const QRectF& area, const HeatMap& map,
                  const FigureStyle& style)
        : m_picture(picture), m_grid(picture.grid), m_area(area), m_map(map), m_style(style),
          m_shades(map.scale == HeatMap::Scale::diverging ? Shades::diverging(style)
                                                          : Shades::sequential(style)),
          m_scale(picture.scale), m_font(sized(style.font, fontPixels * m_scale)),
          m_printed(sized(m_font, (style.smallestText > 0 ? fontPixels : printedPixels) * m_scale,
                          printedWeight)),
          m_metrics(m_font), m_line(m_metrics.height())
    {
        for (const auto& row : map.rows)
            m_grid.rowNames.push_back(translated(row.label));
        for (const auto& column : map.columns)
            m_grid.columnNames.push_back(translated(column.label));
        for (const auto& name : m_grid.rowNames)
            m_rowLabels = std::max(m_rowLabels, m_metrics.horizontalAdvance(name));
        m_rowLabels = std::min(m_rowLabels + 2, m_area.width() * 0.32) + dots();
        for (const auto& name : m_grid.columnNames) {
            m_longest = std::max(m_longest, m_metrics.horizontalAdvance(name));
            // A font that stands in for another, as for Chinese, may have higher lines.
            m_nameLine = std::max(m_nameLine,
                                  m_metrics.boundingRect(QRectF(0, 0, 1e5, 1e5), 0, name).height());
        }
        const double room = m_area.width() - m_rowLabels - labelGap * m_scale;
        m_pitchX = std::clamp(room / std::max<double>(1, static_cast<double>(map.columns.size())),
                              1.0, std::max(widestColumn * m_scale, 1.0));
        decideHeading();
    }

    /// Legend and column labels.
    double above() { return legend(false) + m_heading + 4 * m_scale; }

    double preferredHeight()
    {
        return above() +
               std::max<double>(1, static_cast<double>(m_map.rows.size())) * rowPitch * m_scale +
               4 * m_scale;
    }

    double preferredWidth()
    {
        const double cell = printedWidth() + 10 * m_scale;
        return m_rowLabels + labelGap * m_scale + cell * static_cast<double>(m_map.columns.size());
    }

    void run()
    {
        if (m_map.rows.empty() || m_map.columns.empty())
            return;
        m_top = m_area.top() + legend(true);
        const double cells = m_area.bottom() - (m_top + m_heading + 4 * m_scale);
        std::size_t rows = m_map.rows.size();
        if (cells < leastPitch * static_cast<double>(rows))
            rows = static_cast<std::size_t>(std::max(0.0, (cells - m_line) / leastPitch));
        if (rows == 0)
            return;
        const double pitch = std::min(cells / static_cast<double>(rows), rowPitch * 1.5 * m_scale);
        place(rows, pitch);
        fill(rows);
        columnLabels();
        rowLabels(pitch);
        if (rows < m_map.rows.size())
            sayWhatIsLeftOut(rows);
    }

private:
    double dots() const
    {
        const bool any = std::any_of(m_map.rows.begin(), m_map.rows.end(),
                                     [](const auto& row) { return row.category >= 0; });
        return any ? (dot + 6) * m_scale : 0;
    }

    /// Labels lie flat where they have room and take no more height than standing; a wide column
    /// lets them stand in several lines.
    void decideHeading()
    {
        const double room = m_pitchX - 6 * m_scale;
        const double limit = headingLimit();
        const double standing = std::min(standingHeight(limit), limit);
        const double most =
            std::max(3 * m_nameLine, std::min(mostLyingLines * m_nameLine, standing));
        double flat = 0;
        m_upright = room < 40 * m_scale && m_longest > room;
        for (const auto& name : m_grid.columnNames) {
            if (m_upright)
                break;
            const auto box =
                m_metrics.boundingRect(QRectF(0, 0, room, 1e5), Qt::TextWordWrap, name);
            flat = std::max(flat, box.height());
            m_upright = box.width() > room + 1 || box.height() > most + 1;
        }
        m_heading = m_upright ? standing : flat;
    }

    /// What the names may take of the height: a third, or what the rows leave free.
    double headingLimit()
    {
        const double taste = tallestHeading * m_scale;
        // Without a height to fill, as when one is asked for, nothing limits the labels but taste.
        if (m_area.height() <= 0)
            return taste;
        const double rows = std::max<double>(1, static_cast<double>(m_map.rows.size()));
        const double free =
            m_area.height() - legend(false) - 8 * m_scale - rows * rowPitch * m_scale;
        return std::max(3 * m_nameLine, std::min(taste, std::max(m_area.height() * 0.32, free)));
    }

    /// The height at which every name stands in as many lines as its column is wide.
    double standingHeight(double limit)
    {
        m_standingLines = std::clamp(static_cast<int>(m_pitchX / m_nameLine), 1, mostStandingLines);
        const double longest = m_longest + 4;
        // Short names are not broken, however wide their columns.
        if (longest <= 4 * m_line)
            m_standingLines = 1;
        if (m_standingLines == 1)
            return longest;
        const auto holds = [&](double height) {
            return std::all_of(m_grid.columnNames.begin(), m_grid.columnNames.end(),
                               [&](const auto& name) {
                                   return headingLines(name, m_font, height, m_standingLines).whole;
                               });
        };
        const double step = 12 * m_scale;
        for (double height = longest / m_standingLines; height < std::min(longest, limit);
             height += step) {
            if (holds(height))
                return height + 2;
        }
        return longest;
    }

    double printedWidth() const
    {
        const QFontMetricsF metrics(m_printed);
        double width = 0;
        for (const double end : {m_map.least, m_map.most})
            width = std::max(width, metrics.horizontalAdvance(number(end)));
        return width;
    }

    QString number(double value) const { return QLocale().toString(value, 'f', m_map.decimals); }

    double partOf(double value) const
    {
        const double span = m_map.most - m_map.least;
        return span != 0 ? std::clamp((value - m_map.least) / span, 0.0, 1.0) : 0.5;
    }

    QString missingName() const
    {
        return m_map.missing.empty() ? QCoreApplication::translate("HeatMap", "no data")
                                     : translated(m_map.missing);
    }

    /// Lays the legend out in lines, from the left; draws it if asked. Returns its height.
    double legend(bool draw)
    {
        const double line = std::max(m_line, 14 * m_scale);
        double x = m_area.left();
        double y = m_area.top();
        const auto advance = [&](double width) {
            if (x > m_area.left() && x + width > m_area.right()) {
                x = m_area.left();
                y += line + 4 * m_scale;
            }
            const double at = x;
            x += width;
            return at;
        };
        const auto words = [&](double at, const QString& text, const QColor& colour) {
            if (!draw)
                return;
            const double width =
                std::min(m_metrics.horizontalAdvance(text) + 2, m_area.right() - at);
            m_picture.text({at, y, width, line}, text, m_font, colour,
                           Qt::AlignLeft | Qt::AlignVCenter, m_font.pixelSize());
        };
        const auto widthFor = [&](const QString& text) {
            return m_metrics.horizontalAdvance(text) + 2 + 6 * m_scale;
        };
        const QString name = translated(m_map.valueName);
        if (!name.isEmpty())
            words(advance(widthFor(name)), name, m_style.text);
        const QString low = number(m_map.least);
        const QString high = number(m_map.most);
        const double ramp = 110 * m_scale;
        const double at =
            advance(widthFor(low) + ramp + 6 * m_scale + widthFor(high) + 10 * m_scale);
        words(at, low, m_style.muted);
        const double rampAt = at + widthFor(low);
        words(rampAt + ramp + 6 * m_scale, high, m_style.muted);
        if (draw)
            drawRamp({rampAt, y + (line - 12 * m_scale) / 2, ramp, 12 * m_scale});
        const bool anyMissing = std::any_of(m_map.values.begin(), m_map.values.end(),
                                            [](double value) { return std::isnan(value); });
        const QRectF swatch(0, (line - 12 * m_scale) / 2, 18 * m_scale, 12 * m_scale);
        if (anyMissing) {
            const double left =
                advance(swatch.width() + 6 * m_scale + widthFor(missingName()) + 10 * m_scale);
            if (draw)
                drawMissing(swatch.translated(left, y));
            words(left + swatch.width() + 6 * m_scale, missingName(), m_style.muted);
        }
        const bool anyMarked = std::any_of(m_map.marked.begin(), m_map.marked.end(),
                                           [](bool marked) { return marked; });
        if (anyMarked && !m_map.markedName.empty()) {
            const QString mark = translated(m_map.markedName);
            const double left = advance(swatch.width() + 6 * m_scale + widthFor(mark));
            if (draw)
                m_picture.rectangle(swatch.translated(left, y).adjusted(1, 1, -1, -1), 0,
                                    QPen(m_style.medium, 2), m_shades.at(0.35));
            words(left + swatch.width() + 6 * m_scale, mark, m_style.muted);
        }
        return y - m_area.top() + line + 8 * m_scale;
    }

    void drawRamp(const QRectF& box)
    {
        QLinearGradient gradient(box.topLeft(), box.topRight());
        constexpr int stops = 8;
        for (int i = 0; i <= stops; ++i) {
            const double part = static_cast<double>(i) / stops;
            gradient.setColorAt(part, m_shades.at(part));
        }
        m_picture.rectangle(box, 2 * m_scale, Qt::NoPen, gradient);
    }

    void drawMissing(const QRectF& box)
    {
        m_picture.rectangle(box, 0, QPen(m_style.hairline, m_style.lineWidth), Qt::NoBrush);
        Shape stroke;
        stroke.path.moveTo(box.center() - QPointF(box.width() / 4, 0));
        stroke.path.lineTo(box.center() + QPointF(box.width() / 4, 0));
        stroke.pen = QPen(missingColour(), 1);
        m_picture.shapes.push_back(std::move(stroke));
    }

    QColor missingColour() const { return m_style.softened(m_style.muted, 0.55); }

    void place(std::size_t rows, double pitch)
    {
        const double left = m_area.left() + m_rowLabels + labelGap * m_scale;
        const double top = m_top + m_heading + 4 * m_scale;
        const auto gapFor = [](double size) { return size >= 24 ? 2 : size >= 7 ? 1 : 0; };
        // Edges on whole pixels: cells stay sharp and none is drawn over its neighbour.
        for (std::size_t i = 0; i <= m_map.columns.size(); ++i)
            m_grid.x.push_back(static_cast<int>(left + static_cast<double>(i) * m_pitchX));
        for (std::size_t i = 0; i <= rows; ++i)
            m_grid.y.push_back(static_cast<int>(top + static_cast<double>(i) * pitch));
        m_grid.gapX = gapFor(m_pitchX);
        m_grid.gapY = gapFor(pitch);
        m_fits = printedWidth() + 4 * m_scale <= m_pitchX &&
                 QFontMetricsF(m_printed).height() <= pitch + 1;
    }

    void fill(std::size_t rows)
    {
        for (std::size_t i = 0; i < rows; ++i)
            m_grid.rowIds.push_back(m_map.rows[i].id);
        for (const auto& column : m_map.columns)
            m_grid.columnIds.push_back(column.id);
        const std::size_t count = rows * m_map.columns.size();
        m_grid.values.assign(m_map.values.begin(),
                             m_map.values.begin() + static_cast<std::ptrdiff_t>(count));
        if (!m_map.marked.empty())
            m_grid.marked.assign(m_map.marked.begin(),
                                 m_map.marked.begin() + static_cast<std::ptrdiff_t>(count));
        constexpr int shades = 256;
        std::vector<QRgb> palette;
        for (int i = 0; i < shades; ++i)
            palette.push_back(m_shades.at(static_cast<double>(i) / (shades - 1)).rgb());
        m_grid.fills.resize(count);
        m_grid.words.assign(m_fits ? count : 0, -1);
        const double unit = std::pow(10, m_map.decimals);
        std::map<std::int64_t, int> known;
        for (std::size_t i = 0; i < count; ++i) {
            const double value = m_grid.values[i];
            if (std::isnan(value))
                continue;
            m_grid.fills[i] =
                palette[static_cast<std::size_t>(std::lround(partOf(value) * (shades - 1)))];
            if (!m_fits)
                continue;
            const auto [place, added] = known.try_emplace(std::llround(value * unit),
                                                          static_cast<int>(m_grid.texts.size()));
            if (added)
                m_grid.texts.push_back(number(value));
            m_grid.words[i] = place->second;
        }
        m_grid.decimals = m_map.decimals;
        m_grid.missing = missingName();
        m_grid.mark = translated(m_map.markedName);
        m_grid.font = m_printed;
        m_grid.markColour = m_style.medium;
        m_grid.missingColour = missingColour();
    }

    void label(const QRectF& box, const QString& name, int flags, bool upright)
    {
        Label label;
        label.box = box;
        label.text = upright ? headingLines(name, m_font, box.height(), m_standingLines).text
                             : m_metrics.elidedText(name, Qt::ElideRight, box.width());
        label.font = m_font;
        label.colour = m_style.text;
        label.flags = flags;
        label.upright = upright;
        m_picture.labels.push_back(std::move(label));
    }

    static QString described(const QString& name, const model::Text& note)
    {
        return note.empty() ? name : name + QStringLiteral(": ") + translated(note);
    }

    void columnLabels()
    {
        const auto step =
            m_upright
                ? std::max<std::size_t>(1, static_cast<std::size_t>(std::ceil(m_line / m_pitchX)))
                : 1;
        for (std::size_t i = 0; i < m_map.columns.size(); ++i) {
            const double left = m_grid.x[i];
            const QRectF cell(left, m_top, m_grid.x[i + 1] - m_grid.x[i] - m_grid.gapX, m_heading);
            const auto& name = m_grid.columnNames[i];
            m_picture.elements.push_back(
                {m_map.columns[i].id, cell, described(name, m_map.columns[i].note), {}});
            if (i % step != 0)
                continue;
            if (!m_upright) {
                m_picture.text(cell, name, m_font, m_style.text, Qt::AlignHCenter | Qt::AlignBottom,
                               m_font.pixelSize());
                continue;
            }
            // Centred on its column; the last may need room that only lies to its left.
            const double width = std::max(cell.width(), m_standingLines * m_nameLine);
            const double x = std::min(cell.center().x() - width / 2, m_area.right() - width);
            label({x, m_top, width, m_heading}, name, Qt::AlignLeft | Qt::AlignVCenter, true);
        }
    }

    void rowLabels(double pitch)
    {
        const double spot = dots();
        const bool all = m_grid.rowIds.size() == m_map.rows.size();
        const double bottom = m_area.bottom() - (all ? 0 : m_line);
        double free = m_area.top(); // labels moved into the area must not cover others
        const auto step =
            std::max<std::size_t>(1, static_cast<std::size_t>(std::ceil((m_line * 0.95) / pitch)));
        for (std::size_t i = 0; i < m_grid.rowIds.size(); ++i) {
            const auto& row = m_map.rows[i];
            const auto& name = m_grid.rowNames[i];
            const QRectF cell(m_area.left(), m_grid.y[i], m_rowLabels,
                              m_grid.y[i + 1] - m_grid.y[i] - m_grid.gapY);
            m_picture.elements.push_back({row.id, cell, described(name, row.note), {}});
            if (i % step != 0)
                continue;
            const double height = std::max(cell.height(), m_line);
            const double y = std::min(cell.center().y() - height / 2, bottom - height);
            if (y < free)
                continue;
            free = y + height - 1;
            if (row.category >= 0) {
                const double side = dot * m_scale;
                memberShape(m_picture, {m_area.left(), y + (height - side) / 2, side, side},
                            row.category, m_style.category(row.category));
            }
            label({m_area.left() + spot, y, m_rowLabels - spot, height}, name,
                  Qt::AlignLeft | Qt::AlignVCenter, false);
        }
    }

    void sayWhatIsLeftOut(std::size_t rows)
    {
        const auto count = static_cast<int>(m_map.rows.size() - rows);
        const auto words = QCoreApplication::translate(
            "HeatMap", "%n more rows; the table has them", nullptr, count);
        m_picture.text({m_area.left(), m_area.bottom() - m_line, m_area.width(), m_line}, words,
                       m_font, m_style.muted, Qt::AlignLeft | Qt::AlignVCenter, m_font.pixelSize());
    }

    Picture& m_picture;
    Grid& m_grid;
    QRectF m_area;
    const HeatMap& m_map;
    const FigureStyle& m_style;
    Shades m_shades;
    double m_scale;
    QFont m_font;
    QFont m_printed;
    QFontMetricsF m_metrics;
    double m_line;
    double m_nameLine = 1; ///< the height of a line of a column's name
    double m_rowLabels = 0;
    double m_longest = 0;
    double m_pitchX = 0;
    double m_heading = 0;
    int m_standingLines = 1;
    double m_top = 0;
    bool m_upright = false;
    bool m_fits = false;
};

double naturalScale(double width, const FigureStyle& style)
{
    return std::clamp(width / 1200, style.textScale, std::max(1.5, style.textScale));
}

} // namespace

void layOutHeatMap(Picture& picture, const QRectF& area, const HeatMap& map,
                   const FigureStyle& style)
{
    HeatMapLayout(picture, area, map, style).run();
}

double heatMapHeight(const HeatMap& map, double width, const FigureStyle& style)
{
    Picture measured;
    measured.scale = naturalScale(width, style);
    return HeatMapLayout(measured, QRectF(0, 0, width, 0), map, style).preferredHeight();
}

double heatMapWidth(const HeatMap& map, const FigureStyle& style)
{
    constexpr double widest = 2400;
    Picture measured;
    return std::min(widest,
                    HeatMapLayout(measured, QRectF(0, 0, widest, 0), map, style).preferredWidth());
}

} // namespace concordat::ui::figures
