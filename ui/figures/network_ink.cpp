#include "ui/figures/network_ink.h"

#include <QFontMetricsF>
#include <QtMath>
#include <algorithm>
#include <cmath>

#include "ui/bridge/text.h"

namespace concordat::ui::figures {

QColor tieColour(const Network::Tie& tie, const FigureStyle& style)
{
    if (tie.weak)
        return style.high;
    return style.softened(style.text, tie.strength ? 0.22 + 0.5 * *tie.strength : 0.3);
}

double tieWidth(const Network::Tie& tie, double scale)
{
    const double width = tie.weak ? 2.2 : tie.strength ? 0.8 + 2.6 * *tie.strength : 1.1;
    return width * scale;
}

void tieLine(Picture& picture, const QPainterPath& path, const QColor& colour, double width,
             bool dashed)
{
    QPen pen(colour, width);
    pen.setCapStyle(Qt::FlatCap);
    if (dashed)
        pen.setDashPattern({4, 2.5});
    picture.shapes.push_back({path, pen, Qt::NoBrush});
}

void tieArrow(Picture& picture, QPointF tip, QPointF before, const QColor& colour, double width)
{
    const double angle = std::atan2(tip.y() - before.y(), tip.x() - before.x());
    const double side = 5 * picture.scale + 1.6 * width;
    QPainterPath head;
    head.moveTo(tip);
    for (const double turn : {M_PI - 0.42, M_PI + 0.42})
        head.lineTo(tip + QPointF(std::cos(angle + turn), std::sin(angle + turn)) * side);
    head.closeSubpath();
    picture.shapes.push_back({head, QPen(Qt::NoPen), colour});
}

namespace {

void keySample(Picture& picture, const FigureStyle& style, const Network::Key& key, QPointF left,
               double width)
{
    using Sample = Network::Key::Sample;
    const double scale = picture.scale;
    const QPointF right = left + QPointF(width, 0);
    const auto ink = style.softened(style.text, 0.6);
    const auto straight = [&](QPointF a, QPointF b) {
        QPainterPath path(a);
        path.lineTo(b);
        return path;
    };
    const auto disc = [&](QPointF middle, double r) {
        QPainterPath path;
        path.addEllipse(middle, r, r);
        return path;
    };
    switch (key.sample) {
    case Sample::strength:
        for (const double part : {0.0, 0.5, 1.0}) {
            Network::Tie tie;
            tie.strength = part;
            const QPointF shift(0, (part - 0.5) * 9 * scale);
            tieLine(picture, straight(left + shift, right + shift), tieColour(tie, style),
                    tieWidth(tie, scale), false);
        }
        break;
    case Sample::weak:
        tieLine(picture, straight(left, right), style.high, 2.2 * scale, true);
        break;
    case Sample::lopsided: break;
    case Sample::mutual:
    case Sample::oneSided:
        tieLine(picture, straight(left, right), ink, 1.4 * scale, false);
        tieArrow(picture, right, left, ink, 1.4 * scale);
        if (key.sample == Sample::mutual)
            tieArrow(picture, left, right, ink, 1.4 * scale);
        break;
    case Sample::size:
        picture.shapes.push_back(
            {disc(left + QPointF(4, 0) * scale, 3 * scale), QPen(Qt::NoPen), ink});
        picture.shapes.push_back(
            {disc(right - QPointF(8, 0) * scale, 7 * scale), QPen(Qt::NoPen), ink});
        break;
    case Sample::hollow:
        picture.shapes.push_back(
            {disc(right - QPointF(8, 0) * scale, 6 * scale), QPen(ink, 2 * scale), style.surface});
        break;
    }
}

} // namespace

QRectF layOutNetworkKeys(Picture& picture, QRectF area, const Network& network,
                         const FigureStyle& style)
{
    using Sample = Network::Key::Sample;
    if (network.keys.empty())
        return area;
    const double scale = picture.scale;
    const auto font = sized(style.font, 11.5 * scale);
    const double line = QFontMetricsF(font).height() + 4 * scale;
    const double gap = 18 * scale;
    struct Entry {
        const Network::Key* key;
        QString words;
        double sample;
        double width;
    };
    std::vector<std::vector<Entry>> rows(1);
    double x = 0;
    for (const auto& key : network.keys) {
        auto words = translated(key.words);
        const double sampled = key.sample == Sample::lopsided ? 0 : 30 * scale;
        const double width = std::min(area.width(), sampled + 6 * scale + widthOf(words, font) + 4);
        if (x > 0 && x + width > area.width()) {
            rows.emplace_back();
            x = 0;
        }
        rows.back().push_back({&key, words, sampled, width});
        x += width + gap;
    }
    double y = area.bottom() - line * static_cast<double>(rows.size());
    area.setBottom(y - 6 * scale);
    for (const auto& row : rows) {
        double at = area.left();
        for (const auto& entry : row) {
            keySample(picture, style, *entry.key, {at, y + line / 2}, entry.sample);
            const double skip = entry.sample > 0 ? entry.sample + 6 * scale : 0;
            picture.text({at + skip, y, entry.width - skip, line}, entry.words, font, style.muted,
                         Qt::AlignLeft | Qt::AlignVCenter, font.pixelSize());
            at += entry.width + gap;
        }
        y += line;
    }
    return area;
}

} // namespace concordat::ui::figures
