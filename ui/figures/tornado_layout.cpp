#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

#include "ui/bridge/text.h"
#include "ui/figures/renderer.h"

namespace concordat::ui::figures {

namespace {

class TornadoLayout {
public:
    TornadoLayout(Picture& picture, const QRectF& area, const Tornado& tornado,
                  const FigureStyle& style)
        : m_picture(picture), m_area(area), m_tornado(tornado), m_style(style),
          m_scale(picture.scale), m_font(sized(style.font, 12 * m_scale)),
          m_smallest(style.smallestText > 0 ? m_font.pixelSize() : 11 * m_scale),
          m_line(QFontMetricsF(m_font).height())
    {
        m_low = std::min(tornado.base, tornado.limit);
        m_high = std::max(tornado.base, tornado.limit);
        for (const auto& bar : tornado.bars) {
            m_labels = std::max(m_labels, widthOf(translated(bar.label), m_font));
            m_low = std::min({m_low, bar.low, bar.high});
            m_high = std::max({m_high, bar.low, bar.high});
        }
        m_labels = std::min(m_labels + 2, area.width() * 0.36);
        const double numbers = widthOf(formatted(-100.0, 0), m_font) + 8 * m_scale;
        m_left = area.left() + m_labels + 12 * m_scale + numbers;
        m_width = std::max(30.0, area.right() - m_left - numbers);
        if (m_high - m_low < 1)
            m_high = m_low + 1;
    }

    void run()
    {
        const double head = m_line + 8 * m_scale;
        const double legend = m_line + 10 * m_scale;
        const auto count = static_cast<double>(m_tornado.bars.size());
        const double pitch =
            std::min((m_area.height() - head - legend) / std::max(1.0, count), 40 * m_scale);
        const double top = m_area.top() + head;
        const double bottom = top + pitch * count;
        rule(m_tornado.limit, top, bottom, Qt::DashLine, m_style.high);
        rule(m_tornado.base, top, bottom, Qt::SolidLine, m_style.text);
        headings();
        double y = top;
        for (const auto& bar : m_tornado.bars) {
            draw(bar, y, pitch);
            y += pitch;
        }
        drawLegend(bottom + 6 * m_scale);
    }

private:
    double xOf(double value) const { return m_left + m_width * (value - m_low) / (m_high - m_low); }

    void rule(double at, double top, double bottom, Qt::PenStyle pen, const QColor& colour)
    {
        QPainterPath line;
        line.moveTo(xOf(at), top - 2 * m_scale);
        line.lineTo(xOf(at), bottom);
        m_picture.shapes.push_back({line, QPen(colour, 1.3 * m_style.lineWidth, pen), {}});
    }

    void headings()
    {
        const auto base = translated(m_tornado.baseName);
        const auto limit = translated(m_tornado.limitName);
        const double baseWidth = widthOf(base, m_font) + 2;
        const double limitWidth = widthOf(limit, m_font) + 2;
        const bool limitFirst = m_tornado.limit < m_tornado.base;
        const auto place = [&](double x, double width) {
            return std::clamp(x - width / 2, m_area.left(), m_area.right() - width);
        };
        double baseLeft = place(xOf(m_tornado.base), baseWidth);
        double limitLeft = place(xOf(m_tornado.limit), limitWidth);
        const double gap = 10 * m_scale;
        if (limitFirst && limitLeft + limitWidth + gap > baseLeft) {
            const double middle = (xOf(m_tornado.base) + xOf(m_tornado.limit)) / 2;
            limitLeft = std::max(m_area.left(), middle - gap / 2 - limitWidth);
            baseLeft = std::min(limitLeft + limitWidth + gap, m_area.right() - baseWidth);
        } else if (!limitFirst && baseLeft + baseWidth + gap > limitLeft) {
            baseLeft = std::max(m_area.left(), limitLeft - gap - baseWidth);
        }
        m_picture.text({baseLeft, m_area.top(), baseWidth, m_line + 1}, base, m_font, m_style.text,
                       Qt::AlignLeft | Qt::AlignVCenter, m_smallest);
        m_picture.text({limitLeft, m_area.top(), limitWidth, m_line + 1}, limit, m_font,
                       m_style.high, Qt::AlignLeft | Qt::AlignVCenter, m_smallest);
    }

    /// Grey: the colours of the categories belong to what else is shown beside the figure.
    /// Grey, told apart by filling: colours belong to what the figures beside it show.
    void half(double value, double y, double thickness, bool high)
    {
        const double a = xOf(m_tornado.base);
        const double b = xOf(value);
        const QRectF box(std::min(a, b), y, std::abs(b - a), thickness);
        const QColor colour = m_style.muted;
        m_picture.rectangle(box, 1, QPen(colour.darker(130), m_style.lineWidth),
                            high ? QBrush(colour) : QBrush(m_style.softened(colour, 0.45)));
    }

    void draw(const Tornado::Bar& bar, double y, double pitch)
    {
        const auto label = translated(bar.label);
        m_picture.text({m_area.left(), y, m_labels, pitch},
                       QFontMetricsF(m_font).elidedText(label, Qt::ElideRight, m_labels), m_font,
                       m_style.text, Qt::AlignLeft | Qt::AlignVCenter, m_smallest);
        const double thickness = std::min(pitch * 0.62, 16 * m_scale);
        const double top = y + (pitch - thickness) / 2;
        // Where both ends lie on one side, the longer one is drawn first.
        const bool lowFirst =
            std::abs(bar.low - m_tornado.base) > std::abs(bar.high - m_tornado.base);
        half(lowFirst ? bar.low : bar.high, top, thickness, !lowFirst);
        half(lowFirst ? bar.high : bar.low, top, thickness, lowFirst);
        const double left = std::min({bar.low, bar.high, m_tornado.base});
        const double right = std::max({bar.low, bar.high, m_tornado.base});
        number(left, xOf(left), y, pitch, true);
        number(right, xOf(right), y, pitch, false);
        auto words = QStringLiteral("%1. %2: %3, %4: %5")
                         .arg(label, translated(m_tornado.lowName), formatted(bar.low, 1),
                              translated(m_tornado.highName), formatted(bar.high, 1));
        if (!bar.remark.empty())
            words += QStringLiteral(". ") + translated(bar.remark);
        m_picture.elements.push_back(
            {bar.id, QRectF(m_area.left(), y, m_area.width(), pitch), words, {}});
    }

    void number(double value, double x, double y, double pitch, bool left)
    {
        if (value == m_tornado.base)
            return;
        const auto words = formatted(value, 0);
        const double width = widthOf(words, m_font) + 2;
        const double gap = 5 * m_scale;
        m_picture.text({left ? x - gap - width : x + gap, y, width, pitch}, words, m_font,
                       m_style.muted,
                       int(Qt::AlignVCenter) | (left ? Qt::AlignRight : Qt::AlignLeft), m_smallest);
    }

    void drawLegend(double y)
    {
        double x = m_left;
        for (const bool high : {false, true}) {
            const auto words = translated(high ? m_tornado.highName : m_tornado.lowName);
            const double side = 11 * m_scale;
            const QRectF box(x, y + (m_line - side) / 2, side, side);
            const QColor colour = m_style.muted;
            m_picture.rectangle(box, 1, QPen(colour.darker(130), m_style.lineWidth),
                                high ? QBrush(colour) : QBrush(m_style.softened(colour, 0.45)));
            const double width = widthOf(words, m_font) + 2;
            m_picture.text({box.right() + 6 * m_scale, y, width, m_line + 1}, words, m_font,
                           m_style.muted, Qt::AlignLeft | Qt::AlignVCenter, m_smallest);
            x = box.right() + 6 * m_scale + width + 18 * m_scale;
        }
    }

    Picture& m_picture;
    QRectF m_area;
    const Tornado& m_tornado;
    const FigureStyle& m_style;
    double m_scale;
    QFont m_font;
    double m_smallest;
    double m_line;
    double m_low = 0;
    double m_high = 1;
    double m_labels = 0;
    double m_left = 0;
    double m_width = 0;
};

} // namespace

void layOutTornado(Picture& picture, const QRectF& area, const Tornado& tornado,
                   const FigureStyle& style)
{
    if (!tornado.bars.empty())
        TornadoLayout(picture, area, tornado, style).run();
}

} // namespace concordat::ui::figures
