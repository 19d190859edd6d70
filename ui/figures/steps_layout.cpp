#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "ui/bridge/text.h"
#include "ui/figures/renderer.h"

namespace concordat::ui::figures {

namespace {

QString signedNumber(double value, int decimals, bool total)
{
    const auto digits = QLocale().toString(std::abs(value), 'f', decimals);
    if (value < 0)
        return QChar(0x2212) + digits;
    return total ? digits : u'+' + digits;
}

} // namespace

double waterfallHeight(const Waterfall& waterfall, double scale, const FigureStyle& style)
{
    const double line = QFontMetricsF(sized(style.font, 12 * scale)).height();
    return static_cast<double>(std::max<std::size_t>(1, waterfall.steps.size())) *
               (line + 9 * scale) +
           8;
}

void layOutWaterfall(Picture& picture, const QRectF& area, const Waterfall& waterfall,
                     const FigureStyle& style)
{
    const double scale = picture.scale;
    const auto font = sized(style.font, 12 * scale);
    const double smallest = style.smallestText > 0 ? font.pixelSize() : 10.5 * scale;
    const double line = QFontMetricsF(font).height();
    double pitch = line + 9 * scale;
    if (style.smallestText > 0 && !waterfall.steps.empty())
        pitch *= spread(area.height() / (pitch * static_cast<double>(waterfall.steps.size())));
    double low = 0;
    double high = 0;
    double level = 0;
    double labels = 0;
    double numbers = 0;
    for (const auto& step : waterfall.steps) {
        level = step.total ? step.value : level + step.value;
        low = std::min(low, level);
        high = std::max(high, level);
        labels = std::max(labels, widthOf(translated(step.label), font));
        numbers = std::max(numbers,
                           widthOf(signedNumber(step.value, waterfall.decimals, step.total), font));
    }
    labels = std::min(labels + 2, area.width() * 0.45);
    const double gap = 10 * scale;
    const double left = area.left() + labels + gap;
    const double room = std::max(1.0, area.right() - numbers - gap - left);
    const double range = std::max(high - low, 1e-9);
    const auto x = [&](double value) { return left + room * (value - low) / range; };
    level = 0;
    double y = area.top();
    for (const auto& step : waterfall.steps) {
        const double from = step.total ? 0 : level;
        const double to = step.total ? step.value : level + step.value;
        level = to;
        const QRectF bar(x(std::min(from, to)), y + pitch * 0.2,
                         std::max(1.5 * scale, std::abs(x(to) - x(from))), pitch * 0.6);
        const auto colour =
            step.value < 0 ? style.high : (step.total ? style.category(step.category) : style.good);
        picture.rectangle(bar, 2 * scale, Qt::NoPen, colour);
        picture.text({area.left(), y, labels, pitch},
                     QFontMetricsF(font).elidedText(translated(step.label), Qt::ElideRight, labels),
                     font, style.text, Qt::AlignLeft | Qt::AlignVCenter, smallest);
        const auto value = signedNumber(step.value, waterfall.decimals, step.total);
        picture.text({area.right() - numbers - 2, y, numbers + 2, pitch}, value, font,
                     step.total ? style.text : style.muted, Qt::AlignRight | Qt::AlignVCenter,
                     smallest);
        picture.elements.push_back({step.id,
                                    QRectF(area.left(), y, area.width(), pitch),
                                    translated(step.label) + QStringLiteral(": ") + value +
                                        QChar(0xA0) + translated(waterfall.unit),
                                    {}});
        y += pitch;
    }
}

} // namespace concordat::ui::figures
