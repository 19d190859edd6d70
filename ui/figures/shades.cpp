#include "ui/figures/shades.h"

#include <algorithm>
#include <cmath>

namespace concordat::ui::figures {

namespace {

/// Luminances: the darkest on which black and the lightest on which white is comfortable to read.
constexpr double enoughForBlack = 0.36;
constexpr double enoughForWhite = 0.15;
/// Where the scale ends on light and on dark paper, unless the hue itself goes further.
constexpr double deepestShade = 0.0623;
constexpr double brightestShade = 0.6;
/// The parts of the scale between which it passes from one ink to the other.
constexpr double passBegins = 0.5;
constexpr double passEnds = 0.55;

QColor mixedShade(const QColor& one, const QColor& other, double part)
{
    const auto channel = [part](int a, int b) {
        return static_cast<int>(std::lround(a + (b - a) * part));
    };
    return QColor(channel(one.red(), other.red()), channel(one.green(), other.green()),
                  channel(one.blue(), other.blue()));
}

} // namespace

double luminanceOf(QRgb colour)
{
    const auto linear = [](int channel) {
        const double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) +
           0.0722 * linear(qBlue(colour));
}

double contrastOf(QRgb one, QRgb other)
{
    const double a = luminanceOf(one) + 0.05;
    const double b = luminanceOf(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

Shades Shades::sequential(const FigureStyle& style)
{
    Shades made;
    // Even nothing has a tint: a value of 0 must not look like a missing one.
    constexpr double faintest = 0.08;
    made.m_ways.emplace_back(style.softened(style.accent, faintest), style.accent);
    return made;
}

Shades Shades::diverging(const FigureStyle& style)
{
    Shades made;
    const QColor neutral = style.softened(style.text, 0.06);
    made.m_ways.emplace_back(neutral, QColor(0xD55E00));
    made.m_ways.emplace_back(neutral, QColor(0x0072B2));
    return made;
}

QColor Shades::at(double part) const
{
    const double place = std::clamp(part, 0.0, 1.0);
    if (m_ways.size() == 1)
        return m_ways.front().at(place);
    const double away = 2 * place - 1;
    return away < 0 ? m_ways.front().at(-away) : m_ways.back().at(away);
}

Shades::Way::Way(const QColor& paper, const QColor& hue) : from(paper), through(hue)
{
    const bool light = luminanceOf(paper.rgb()) > enoughForBlack;
    to = light ? QColor(Qt::black) : QColor(Qt::white);
    const auto placeOf = [&](double luminance) {
        double low = 0;
        double high = 1;
        for (int step = 0; step < 16; ++step) {
            const double middle = (low + high) / 2;
            const bool reached = luminanceOf(colourAt(middle).rgb()) > luminance;
            (reached == light ? low : high) = middle;
        }
        return low;
    };
    const double own = luminanceOf(hue.rgb());
    before = placeOf(light ? enoughForBlack : enoughForWhite);
    behind = placeOf(light ? enoughForWhite : enoughForBlack);
    last = placeOf(light ? std::min(own, deepestShade) : std::max(own, brightestShade));
}

QColor Shades::Way::colourAt(double place) const
{
    return place < 0.5 ? mixedShade(from, through, 2 * place)
                       : mixedShade(through, to, 2 * place - 1);
}

QColor Shades::Way::at(double part) const
{
    const auto between = [part](double start, double end, double first, double second) {
        return first + (second - first) * (part - start) / (end - start);
    };
    if (part <= passBegins)
        return colourAt(between(0, passBegins, 0, before));
    if (part < passEnds)
        return colourAt(between(passBegins, passEnds, before, behind));
    return colourAt(between(passEnds, 1, behind, last));
}

} // namespace concordat::ui::figures
