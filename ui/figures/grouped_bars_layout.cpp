#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/bridge/text.h"
#include "ui/figures/member_shape.h"
#include "ui/figures/renderer.h"

namespace concordat::ui::figures {

namespace {

/// How the bars of one series look; told apart by filling and outline as well as by colour.
struct Look {
    QColor fill;
    QColor outline;
};

Look lookOf(const GroupedBars& bars, std::size_t series, const FigureStyle& style)
{
    if (const int category = bars.series[series].category; category >= 0) {
        constexpr std::array fillings{1.0, 0.25, 0.6};
        const QColor colour = style.category(category);
        return {style.softened(colour, fillings[series % fillings.size()]), colour};
    }
    switch (series) {
    case 0: return {style.accent, style.accent};
    case 1: return {style.surface, style.text};
    case 2: return {style.softened(style.category(1), 0.45), style.category(1)};
    default: return {style.softened(style.muted, 0.75), style.muted};
    }
}

/// Where a bar is full at the least: the end of a unit that is a range, such as `0–100`.
double endOfUnit(const model::Text& unit)
{
    const auto words = QString::fromStdString(unit.source);
    if (!words.startsWith(QStringLiteral("0–")))
        return 0;
    return QLocale::c().toDouble(words.mid(2));
}

/// The part of the width below which bars cannot be compared any more.
constexpr double leastForBars = 0.3;

class GroupedLayout {
public:
    GroupedLayout(Picture& picture, const QRectF& area, const GroupedBars& bars,
                  const FigureStyle& style)
        : m_picture(picture), m_area(area), m_bars(bars), m_style(style), m_scale(picture.scale),
          m_font(sized(style.font, 12 * m_scale)),
          m_smallest(style.smallestText > 0 ? m_font.pixelSize() : 10.5 * m_scale)
    {
        m_count = m_bars.series.size();
        m_pitch = pitchOf(m_count, m_scale, m_font);
    }

    static double pitchOf(std::size_t series, double scale, const QFont& font)
    {
        const double bars = static_cast<double>(series) * 6 * scale + 8 * scale;
        return std::max(QFontMetricsF(font).height() + 4 * scale, bars);
    }

    void run()
    {
        begin();
        const double room = m_area.bottom() - m_top;
        const auto lines = static_cast<std::size_t>(std::max(0.0, std::floor(room / m_pitch)));
        const bool all = m_bars.groups.size() <= lines;
        if (m_style.smallestText > 0 && all) {
            m_stretch = spread(room / (m_pitch * static_cast<double>(m_bars.groups.size())));
            m_pitch *= m_stretch;
        }
        const std::size_t shown = all ? m_bars.groups.size() : (lines > 0 ? lines - 1 : 0);
        for (std::size_t g = 0; g < shown; ++g)
            line(m_bars.groups[g], m_top + static_cast<double>(g) * m_pitch);
        if (!all && lines > 0)
            rest(m_bars.groups.size() - shown, m_top + static_cast<double>(shown) * m_pitch);
    }

    /// The height at which every group has its line.
    double fullHeight()
    {
        begin();
        return m_top - m_area.top() +
               std::max<double>(1, static_cast<double>(m_bars.groups.size())) * m_pitch + 2;
    }

private:
    void begin()
    {
        for (const auto& series : m_bars.series) {
            m_names.append(translated(series.name));
            m_columns.push_back(0);
        }
        measure();
        heading();
    }

    QString number(double value) const { return QLocale().toString(value, 'f', m_bars.decimals); }

    QString words(const GroupedBars::Value& value) const
    {
        if (!value.value)
            return QStringLiteral("–");
        return value.error && *value.error > 0
                   ? number(*value.value) + QStringLiteral(" ± ") + number(*value.error)
                   : number(*value.value);
    }

    GroupedBars::Value valueOf(const GroupedBars::Group& group, std::size_t series) const
    {
        return series < group.values.size() ? group.values[series] : GroupedBars::Value{};
    }

    void measure()
    {
        double labels = 0;
        m_largest = endOfUnit(m_bars.unit);
        for (const auto& group : m_bars.groups) {
            labels = std::max(labels, widthOf(translated(group.label), m_font));
            for (std::size_t s = 0; s < m_count; ++s) {
                const auto value = valueOf(group, s);
                m_columns[s] = std::max(m_columns[s], widthOf(words(value), m_font));
                m_largest = std::max(m_largest, value.value.value_or(0));
            }
        }
        m_mark = std::any_of(m_bars.groups.begin(), m_bars.groups.end(),
                             [](const auto& group) { return group.category >= 0; })
                     ? 14 * m_scale
                     : 0;
        const auto numbers = m_columns;
        // Names of columns wrap into two lines; longer words widen their column.
        for (std::size_t s = 0; s < m_count; ++s) {
            const auto name = m_names[static_cast<qsizetype>(s)];
            double widest = 0;
            for (const auto& word : name.split(QLatin1Char(' ')))
                widest = std::max(widest, widthOf(word, m_font));
            const double whole = widthOf(name, m_font);
            m_columns[s] = std::max(
                {m_columns[s], std::min(whole, std::max(widest, 78 * m_scale)) + swatch() + 4});
        }
        double columns = 0;
        for (const double width : m_columns)
            columns += width + gap();
        m_labels = std::min(labels + 2, std::max(m_area.width() * 0.3, 60.0));
        m_values = columns;
        const auto left = [this] { return m_area.width() - m_mark - m_labels - gap() - m_values; };
        if (left() < leastForBars * m_area.width()) {
            // The bars are what the figure is for: the names of the columns go above them.
            m_namesAbove = true;
            m_columns = numbers;
            m_values = 0;
            for (auto& width : m_columns) {
                width = std::max(width, swatch());
                m_values += width + gap();
            }
        }
        m_room = std::max(0.0, left());
    }

    double gap() const { return 12 * m_scale; }
    double swatch() const { return 14 * m_scale; }

    void sample(const QRectF& box, std::size_t series)
    {
        const auto look = lookOf(m_bars, series, m_style);
        m_picture.rectangle(box, 1 * m_scale, QPen(look.outline, std::max(1.0, m_scale)),
                            look.fill);
    }

    /// The names one after the other over the whole width; below each column stands its sample.
    void headingAbove()
    {
        const double line = QFontMetricsF(m_font).height();
        const double size = 9 * m_scale;
        double at = m_area.left();
        double y = m_area.top();
        for (std::size_t s = 0; s < m_count; ++s) {
            const auto& name = m_names[static_cast<qsizetype>(s)];
            const double width = std::min(widthOf(name, m_font) + 2, m_area.width() - swatch());
            if (at > m_area.left() && at + swatch() + width > m_area.right()) {
                at = m_area.left();
                y += line + 2;
            }
            const double high = wrappedHeight(name, m_font, width);
            sample({at, y + (line - size) / 2, size, size}, s);
            m_picture.text({at + swatch(), y, width, high + 2}, name, m_font, m_style.muted,
                           Qt::AlignLeft | Qt::AlignTop, m_smallest);
            at += swatch() + width + gap();
            if (high > line * 1.5) {
                at = m_area.left();
                y += high - line;
            }
        }
        y += line + 4 * m_scale;
        const auto unit = translated(m_bars.unit);
        if (!unit.isEmpty())
            m_picture.text({m_area.left(), y, m_area.width() - m_values - gap(), line}, unit,
                           m_font, m_style.muted, Qt::AlignLeft | Qt::AlignTop, m_smallest);
        double column = m_area.right() - m_values;
        for (std::size_t s = 0; s < m_count; ++s) {
            column += gap() + m_columns[s];
            sample({column - size, y + (line - size) / 2, size, size}, s);
        }
        m_top = y + line + 2 * m_scale;
    }

    void heading()
    {
        if (m_namesAbove)
            return headingAbove();
        const double x = m_area.right() - m_values;
        double height = 0;
        double at = x;
        for (std::size_t s = 0; s < m_count; ++s) {
            const double width = m_columns[s] - swatch();
            height = std::max(height,
                              wrappedHeight(m_names[static_cast<qsizetype>(s)], m_font, width) + 2);
        }
        const double line = QFontMetricsF(m_font).height();
        for (std::size_t s = 0; s < m_count; ++s) {
            at += gap();
            const double size = 9 * m_scale;
            sample({at, m_area.top() + (line - size) / 2, size, size}, s);
            m_picture.text({at + swatch(), m_area.top(), m_columns[s] - swatch(), height},
                           m_names[static_cast<qsizetype>(s)], m_font, m_style.muted,
                           Qt::AlignLeft | Qt::AlignTop, m_smallest);
            at += m_columns[s];
        }
        const auto unit = translated(m_bars.unit);
        if (!unit.isEmpty())
            m_picture.text({m_area.left(), m_area.top(), m_area.width() - m_values - gap(), height},
                           unit, m_font, m_style.muted, Qt::AlignLeft | Qt::AlignTop, m_smallest);
        m_top = m_area.top() + height + 4 * m_scale;
    }

    void line(const GroupedBars::Group& group, double y)
    {
        const auto label = translated(group.label);
        if (group.category >= 0) {
            const double size = 8 * m_scale;
            memberShape(m_picture, {m_area.left(), y + (m_pitch - size) / 2, size, size},
                        group.category, m_style.category(group.category));
        }
        const auto shown =
            QFontMetricsF(m_font).elidedText(label, Qt::ElideRight, std::max(0.0, m_labels));
        m_picture.text({m_area.left() + m_mark, y, m_labels, m_pitch}, shown, m_font, m_style.text,
                       Qt::AlignLeft | Qt::AlignVCenter, m_smallest);
        const double left = m_area.left() + m_mark + m_labels + gap();
        const double slot =
            (m_pitch - 5 * m_scale) / static_cast<double>(std::max<std::size_t>(1, m_count));
        QStringList spoken;
        double at = m_area.right() - m_values;
        for (std::size_t s = 0; s < m_count; ++s) {
            const auto value = valueOf(group, s);
            const double top = y + 2.5 * m_scale + static_cast<double>(s) * slot;
            bar(value,
                {left, top, m_room,
                 std::max(2.0, std::min(9 * m_scale * m_stretch, slot - m_scale))},
                s);
            at += gap();
            m_picture.text({at, y, m_columns[s], m_pitch}, words(value), m_font,
                           s == 0 ? m_style.text : m_style.muted, Qt::AlignRight | Qt::AlignVCenter,
                           m_smallest);
            at += m_columns[s];
            spoken << QCoreApplication::translate("GroupedBars", "%1 %2", "series and value")
                          .arg(m_names[static_cast<qsizetype>(s)],
                               value.value ? words(value)
                                           : QCoreApplication::translate("GroupedBars", "unknown"));
        }
        m_picture.elements.push_back(
            {group.id,
             QRectF(m_area.left(), y, m_area.width(), m_pitch),
             label + QStringLiteral(": ") + spoken.join(QStringLiteral(", ")),
             {}});
    }

    void bar(const GroupedBars::Value& value, QRectF box, std::size_t series)
    {
        if (!value.value || m_largest <= 0)
            return;
        const auto look = lookOf(m_bars, series, m_style);
        const double whole = box.width();
        box.setWidth(whole * std::max(0.0, *value.value) / m_largest);
        if (box.width() > 0)
            m_picture.rectangle(box, std::min(1.5 * m_scale, box.width() / 2),
                                QPen(look.outline, 1), look.fill);
        if (value.error && *value.error > 0) {
            const double spread = whole * *value.error / m_largest;
            const double middle = box.center().y();
            Shape whisker;
            whisker.path.moveTo(std::max(box.left(), box.right() - spread), middle);
            whisker.path.lineTo(std::min(box.left() + whole, box.right() + spread), middle);
            whisker.pen = QPen(m_style.text, 1);
            m_picture.shapes.push_back(std::move(whisker));
        }
    }

    void rest(std::size_t count, double y)
    {
        const auto words =
            QCoreApplication::translate("GroupedBars", "%1 more; the table has them").arg(count);
        m_picture.text({m_area.left() + m_mark, y, m_area.width() - m_mark, m_pitch}, words, m_font,
                       m_style.muted, Qt::AlignLeft | Qt::AlignVCenter, m_smallest);
        m_picture.elements.push_back(
            {"rest", QRectF(m_area.left(), y, m_area.width(), m_pitch), words, {}});
    }

    Picture& m_picture;
    QRectF m_area;
    const GroupedBars& m_bars;
    const FigureStyle& m_style;
    double m_scale;
    QFont m_font;
    double m_smallest;
    std::size_t m_count = 0;
    QStringList m_names;
    std::vector<double> m_columns; ///< widths of the columns of numbers
    double m_labels = 0;
    double m_mark = 0;
    double m_values = 0;
    double m_room = 0;
    double m_largest = 0;
    double m_pitch = 0;
    double m_stretch = 1; ///< of the lines, on a screen with room
    double m_top = 0;
    bool m_namesAbove = false;
};

} // namespace

void layOutGroupedBars(Picture& picture, const QRectF& area, const GroupedBars& bars,
                       const FigureStyle& style)
{
    if (!bars.series.empty() && !bars.groups.empty())
        GroupedLayout(picture, area, bars, style).run();
}

double groupedBarsHeight(const GroupedBars& bars, double width, double scale,
                         const FigureStyle& style)
{
    Picture measured;
    measured.scale = scale;
    return GroupedLayout(measured, QRectF(0, 0, width, 1e6), bars, style).fullHeight();
}

} // namespace concordat::ui::figures
