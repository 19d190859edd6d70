#include <QLocale>
#include <algorithm>
#include <cmath>

#include "ui/bridge/text.h"
#include "ui/figures/renderer.h"

namespace concordat::ui::figures {

namespace {

/// Lays the steps side by side, in as many rows as their words need.
class PathLayout {
public:
    PathLayout(Picture& picture, const QRectF& area, const Path& path, const FigureStyle& style)
        : m_picture(picture), m_area(area), m_path(path), m_style(style), m_scale(picture.scale),
          m_title(sized(style.font, 13 * m_scale, 500)), m_small(sized(style.font, 11.5 * m_scale))
    {
        const auto count = static_cast<int>(path.steps.size());
        const double narrowest = 84 * m_scale;
        const auto fitting = static_cast<int>((area.width() + gap()) / (narrowest + gap()));
        m_perRow = std::clamp(fitting, 1, std::max(1, count));
        // Rows of equal length: 4 and 3 rather than 6 and 1.
        const int rows = (count + m_perRow - 1) / m_perRow;
        m_perRow = rows > 1 ? (count + rows - 1) / rows : m_perRow;
        m_width = (area.width() - gap() * (m_perRow - 1)) / m_perRow;
    }

    /// Returns the height used.
    double run()
    {
        const auto count = static_cast<int>(m_path.steps.size());
        double y = m_area.top();
        for (int first = 0; first < count; first += m_perRow) {
            if (first > 0)
                y += 14 * m_scale;
            y += row(first, std::min(count, first + m_perRow), y);
        }
        return y - m_area.top();
    }

private:
    double gap() const { return 8 * m_scale; }

    QString remarkOf(const Path::Step& step) const
    {
        const auto remark = translated(step.remark);
        return step.done >= 1 ? QChar(0x2713) + QLatin1Char(' ') + remark : remark;
    }

    double row(int first, int last, double top)
    {
        const double thickness = 8 * m_scale;
        double titles = 0;
        double remarks = 0;
        for (int i = first; i < last; ++i) {
            const auto& step = m_path.steps[static_cast<std::size_t>(i)];
            titles = std::max(titles, wrappedHeight(translated(step.label), m_title, m_width));
            remarks = std::max(remarks, wrappedHeight(remarkOf(step), m_small, m_width));
        }
        const double titlesTop = top + thickness + 6 * m_scale;
        const double remarksTop = titlesTop + titles + 2 * m_scale;
        const double height = remarksTop + remarks + 2 * m_scale - top;
        for (int i = first; i < last; ++i) {
            const auto& step = m_path.steps[static_cast<std::size_t>(i)];
            const double x = m_area.left() + (i - first) * (m_width + gap());
            const double done = std::clamp(step.done, 0.0, 1.0);
            const QColor colour = done >= 1 ? m_style.good : m_style.accent;
            m_picture.bar({x, top, m_width, thickness}, m_style.hairline);
            m_picture.bar({x, top, m_width * done, thickness}, colour);
            const auto label = translated(step.label);
            const auto remark = remarkOf(step);
            const double smallest = m_small.pixelSize();
            m_picture.text({x, titlesTop, m_width, titles}, label, m_title, m_style.text,
                           Qt::AlignLeft | Qt::AlignTop, smallest);
            m_picture.text({x, remarksTop, m_width, remarks}, remark, m_small,
                           done >= 1 ? m_style.good : m_style.muted, Qt::AlignLeft | Qt::AlignTop,
                           smallest);
            const auto percent =
                QLocale().toString(std::round(100 * done), 'f', 0) + QStringLiteral(" %");
            m_picture.elements.push_back(
                {step.id, QRectF(x, top, m_width, height),
                 label + QStringLiteral(": ") + percent + QStringLiteral(", ") + remark,
                 step.page});
        }
        return height;
    }

    Picture& m_picture;
    QRectF m_area;
    const Path& m_path;
    const FigureStyle& m_style;
    double m_scale;
    QFont m_title;
    QFont m_small;
    int m_perRow = 1;
    double m_width = 0;
};

} // namespace

void layOutPath(Picture& picture, const QRectF& area, const Path& path, const FigureStyle& style)
{
    if (!path.steps.empty())
        PathLayout(picture, area, path, style).run();
}

double pathHeight(const Path& path, double width, const FigureStyle& style)
{
    if (path.steps.empty())
        return 0;
    Picture measured;
    measured.scale = std::clamp(width / 1200, style.textScale, std::max(1.5, style.textScale));
    return PathLayout(measured, QRectF(0, 0, width, 0), path, style).run();
}

} // namespace concordat::ui::figures
