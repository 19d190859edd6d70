#include "ui/figures/picture.h"

#include <QFontMetricsF>
#include <algorithm>

namespace concordat::ui::figures {

void Picture::rectangle(const QRectF& box, double radius, const QPen& pen, const QBrush& brush)
{
    Shape shape;
    shape.path.addRoundedRect(box, radius, radius);
    shape.pen = pen;
    shape.brush = brush;
    shapes.push_back(std::move(shape));
}

void Picture::bar(const QRectF& box, const QColor& colour)
{
    if (box.width() <= 0)
        return;
    const double radius = std::min(box.width(), box.height()) / 2;
    rectangle(box, radius, Qt::NoPen, colour);
}

QFont sized(const QFont& font, double pixels, int weight)
{
    QFont result = font;
    result.setPixelSize(std::max(1, qRound(pixels)));
    result.setWeight(static_cast<QFont::Weight>(weight));
    return result;
}

namespace {

constexpr int wrapping = Qt::TextWordWrap;
/// Text boxes are measured in fractions of pixels, fonts hint to whole ones.
constexpr double slack = 1.0;

QRectF bounds(const QString& words, const QFont& font, double width)
{
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e5), wrapping, words);
}

} // namespace

double wrappedHeight(const QString& words, const QFont& font, double width)
{
    return words.isEmpty() ? 0 : bounds(words, font, width).height();
}

double widthOf(const QString& words, const QFont& font)
{
    return QFontMetricsF(font).horizontalAdvance(words);
}

double Picture::text(const QRectF& box, const QString& words, QFont font, const QColor& colour,
                     int flags, double smallest)
{
    if (words.isEmpty())
        return 0;
    const auto fits = [&] {
        const auto needed = bounds(words, font, box.width());
        return needed.width() <= box.width() + slack && needed.height() <= box.height() + slack;
    };
    while (!fits() && font.pixelSize() - 1 >= smallest)
        font.setPixelSize(font.pixelSize() - 1);
    labels.push_back({box, words, font, colour, flags | wrapping, !fits()});
    return wrappedHeight(words, font, box.width());
}

} // namespace concordat::ui::figures
