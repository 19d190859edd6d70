#include "ui/figures/picture.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "ui/figures/heat_map.h"

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

namespace {

/// The interval between edges that holds a place; -1 outside.
int intervalOf(const std::vector<int>& edges, double place)
{
    if (edges.size() < 2 || place < edges.front() || place >= edges.back())
        return -1;
    return static_cast<int>(std::upper_bound(edges.begin(), edges.end(), place) - edges.begin()) -
           1;
}

int placeOf(const std::vector<std::string>& ids, const std::string& id)
{
    const auto found = std::find(ids.begin(), ids.end(), id);
    return found == ids.end() ? -1 : static_cast<int>(found - ids.begin());
}

} // namespace

QRect Grid::box(int cell) const
{
    const auto row = static_cast<std::size_t>(cell / columns());
    const auto column = static_cast<std::size_t>(cell % columns());
    return {x[column], y[row], x[column + 1] - x[column] - gapX, y[row + 1] - y[row] - gapY};
}

int Grid::at(const QPointF& point) const
{
    const int row = intervalOf(y, point.y());
    const int column = intervalOf(x, point.x());
    return row < 0 || column < 0 ? -1 : row * columns() + column;
}

int Grid::indexOf(const std::string& id) const
{
    const auto parts = heatCellOf(id);
    if (!parts)
        return -1;
    const int row = placeOf(rowIds, parts->first);
    const int column = placeOf(columnIds, parts->second);
    return row < 0 || column < 0 ? -1 : row * columns() + column;
}

Element Grid::element(int cell) const
{
    const auto row = static_cast<std::size_t>(cell / columns());
    const auto column = static_cast<std::size_t>(cell % columns());
    const auto at = static_cast<std::size_t>(cell);
    const QString value =
        std::isnan(values[at]) ? missing : QLocale().toString(values[at], 'f', decimals);
    QString said = QCoreApplication::translate("HeatMap", "%1, %2: %3")
                       .arg(rowNames[row], columnNames[column], value);
    if (!marked.empty() && marked[at] && !mark.isEmpty())
        said += QStringLiteral(" · ") + mark;
    return {heatCellId(rowIds[row], columnIds[column]), QRectF(box(cell)), said, {}};
}

Element Picture::element(int index) const
{
    return index < grid.count() ? grid.element(index)
                                : elements[static_cast<std::size_t>(index - grid.count())];
}

QRectF Picture::boxOf(int index) const
{
    return index < grid.count() ? QRectF(grid.box(index))
                                : elements[static_cast<std::size_t>(index - grid.count())].box;
}

namespace {

bool isNear(const QPainterPath& course, const QPointF& point, double distance)
{
    if (course.isEmpty())
        return false;
    const double d = distance;
    if (!course.controlPointRect().adjusted(-d, -d, d, d).contains(point))
        return false;
    QPainterPathStroker stroker;
    stroker.setWidth(2 * distance);
    return stroker.createStroke(course).contains(point);
}

} // namespace

int Picture::indexAt(const QPointF& point) const
{
    if (const int cell = grid.at(point); cell >= 0)
        return cell;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        if (elements[i].box.contains(point))
            return grid.count() + static_cast<int>(i);
    }
    for (std::size_t i = 0; i < elements.size(); ++i) {
        if (isNear(elements[i].course, point, 4 * scale))
            return grid.count() + static_cast<int>(i);
    }
    return -1;
}

int Picture::indexOf(const std::string& id) const
{
    if (const int cell = grid.indexOf(id); cell >= 0)
        return cell;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        if (elements[i].id == id)
            return grid.count() + static_cast<int>(i);
    }
    return -1;
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

namespace {

/// Whether the words stand in one line that is a little higher than its box: the line of a font
/// that stands in for another, as for Chinese, may be. It is drawn over the edge.
bool isOneLine(const QRectF& needed, const QRectF& box)
{
    constexpr double higher = 1.5;
    return needed.width() <= box.width() + slack && needed.height() <= higher * box.height();
}

} // namespace

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
    const auto needed = bounds(words, font, box.width());
    const bool single =
        needed.height() < 1.5 * QFontMetricsF(font).height() && isOneLine(needed, box);
    if (single)
        flags |= Qt::TextDontClip;
    labels.push_back({box, words, font, colour, flags | wrapping, !single && !fits()});
    return needed.height();
}

} // namespace concordat::ui::figures
