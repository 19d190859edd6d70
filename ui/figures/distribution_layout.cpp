#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "ui/bridge/text.h"
#include "ui/figures/renderer.h"

namespace concordat::ui::figures {

namespace {

/// Solid columns are the part asked for, hollow ones the rest; both names stand above.
class DistributionLayout {
public:
    DistributionLayout(Picture& picture, const QRectF& area, const Distribution& distribution,
                       const FigureStyle& style)
        : m_picture(picture), m_area(area), m_data(distribution), m_style(style),
          m_scale(picture.scale), m_font(sized(style.font, 12 * m_scale)),
          m_smallest(style.smallestText > 0 ? m_font.pixelSize() : 10.5 * m_scale),
          m_line(QFontMetricsF(m_font).height())
    {}

    void run()
    {
        names();
        const double top = m_area.top() + m_line + 8 * m_scale;
        const double bottom = m_area.bottom() - 2 * m_line - 6 * m_scale;
        const double pitch = m_area.width() / static_cast<double>(m_data.columns.size());
        double largest = 0;
        double widestLabel = 0;
        double widestValue = 0;
        for (const auto& column : m_data.columns) {
            largest = std::max(largest, column.value);
            widestLabel = std::max(widestLabel, widthOf(translated(column.label), m_font));
            widestValue = std::max(widestValue, widthOf(number(column.value), m_font));
        }
        const auto every =
            static_cast<std::size_t>(std::max(1.0, std::ceil((widestLabel + 6 * m_scale) / pitch)));
        const bool valuesFit = widestValue + 2 * m_scale <= pitch;
        const double valueRoom = valuesFit ? m_line + 2 * m_scale : 0;
        const double room = std::max(1.0, bottom - top - valueRoom);
        for (std::size_t i = 0; i < m_data.columns.size(); ++i) {
            const auto& column = m_data.columns[i];
            const double x = m_area.left() + static_cast<double>(i) * pitch;
            const double height = largest > 0 ? room * column.value / largest : 0;
            draw(column, {x + pitch * 0.14, bottom - height, pitch * 0.72, height});
            if (valuesFit)
                m_picture.text({x, bottom - height - m_line - m_scale, pitch, m_line},
                               number(column.value), m_font, m_style.muted,
                               Qt::AlignHCenter | Qt::AlignBottom, m_smallest);
            const auto label = translated(column.label);
            if (i % every == 0) {
                const double width = std::max(pitch, widestLabel + 2);
                const double left =
                    std::clamp(x + (pitch - width) / 2, m_area.left(), m_area.right() - width);
                m_picture.text({left, bottom + 2 * m_scale, width, m_line}, label, m_font,
                               m_style.muted, Qt::AlignHCenter | Qt::AlignTop, m_smallest);
            }
            const auto unit = translated(m_data.unit);
            m_picture.elements.push_back({column.id,
                                          QRectF(x, top, pitch, bottom - top),
                                          label + QStringLiteral(": ") + number(column.value) +
                                              (unit.isEmpty() ? QString{} : QChar(0xA0) + unit),
                                          {}});
        }
        Shape base;
        base.path.moveTo(m_area.left(), bottom);
        base.path.lineTo(m_area.right(), bottom);
        base.pen = QPen(m_style.hairline, m_style.lineWidth);
        m_picture.shapes.push_back(std::move(base));
        m_picture.text({m_area.left(), bottom + m_line + 3 * m_scale, m_area.width(), m_line},
                       translated(m_data.axis), m_font, m_style.muted,
                       Qt::AlignHCenter | Qt::AlignTop, m_smallest);
    }

private:
    QString number(double value) const { return QLocale().toString(value, 'f', m_data.decimals); }

    void draw(const Distribution::Column& column, const QRectF& box)
    {
        if (box.height() <= 0)
            return;
        m_picture.rectangle(box, std::min(2 * m_scale, box.height() / 2),
                            QPen(column.full ? m_style.accent : m_style.muted, m_style.lineWidth),
                            column.full ? m_style.accent : m_style.surface);
    }

    /// The names of both parts, side by side with a sample of each.
    void names()
    {
        double x = m_area.left();
        const double size = 9 * m_scale;
        const auto add = [&](const QString& words, bool full) {
            if (words.isEmpty())
                return;
            m_picture.rectangle({x, m_area.top() + (m_line - size) / 2, size, size}, m_scale,
                                QPen(full ? m_style.accent : m_style.muted, m_style.lineWidth),
                                full ? m_style.accent : m_style.surface);
            x += size + 5 * m_scale;
            const double width = std::min(widthOf(words, m_font) + 2, m_area.right() - x);
            m_picture.text({x, m_area.top(), width, m_line}, words, m_font, m_style.muted,
                           Qt::AlignLeft | Qt::AlignVCenter, m_smallest);
            x += width + 18 * m_scale;
        };
        add(translated(m_data.fullName), true);
        add(translated(m_data.hollowName), false);
        const auto unit = translated(m_data.unit);
        const double width = widthOf(unit, m_font) + 2;
        if (!unit.isEmpty() && x + width <= m_area.right())
            m_picture.text({m_area.right() - width, m_area.top(), width, m_line}, unit, m_font,
                           m_style.muted, Qt::AlignRight | Qt::AlignVCenter, m_smallest);
    }

    Picture& m_picture;
    QRectF m_area;
    const Distribution& m_data;
    const FigureStyle& m_style;
    double m_scale;
    QFont m_font;
    double m_smallest;
    double m_line;
};

} // namespace

void layOutDistribution(Picture& picture, const QRectF& area, const Distribution& distribution,
                        const FigureStyle& style)
{
    if (!distribution.columns.empty())
        DistributionLayout(picture, area, distribution, style).run();
}

} // namespace concordat::ui::figures
