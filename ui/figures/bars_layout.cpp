#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>

#include "ui/bridge/text.h"
#include "ui/figures/renderer.h"

namespace concordat::ui::figures {

namespace {

struct Row {
    std::string id;
    QString label;
    double value = 0;
    std::optional<double> part;
    int category = -1;
};

QString valueText(const Row& row, const Bars& bars)
{
    const auto number = [&](double value) { return QLocale().toString(value, 'f', bars.decimals); };
    QString text = number(row.value);
    if (row.part)
        text = QCoreApplication::translate("Bars", "%1 of %2").arg(number(*row.part), text);
    const auto unit = translated(bars.unit);
    return unit.isEmpty() ? text : text + QChar(0xA0) + unit;
}

std::vector<Row> rowsThatFit(const Bars& bars, std::size_t room)
{
    std::vector<Row> rows;
    for (const auto& bar : bars.bars)
        rows.push_back({bar.id, translated(bar.label), bar.value, bar.part, bar.category});
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row& a, const Row& b) { return a.value > b.value; });
    if (rows.size() <= room || room == 0)
        return rows;
    // The rest becomes one line, so that the picture never pretends to be complete.
    Row rest;
    rest.id = "rest";
    const auto first = rows.begin() + static_cast<std::ptrdiff_t>(room - 1);
    for (auto row = first; row != rows.end(); ++row)
        rest.value += row->value;
    rest.label = QCoreApplication::translate("Bars", "%1 more").arg(rows.end() - first);
    rows.erase(first, rows.end());
    rows.push_back(rest);
    return rows;
}

/// What the rows of a picture have in common.
struct Columns {
    double labels = 0; ///< widths
    double values = 0;
    double room = 0; ///< left for the longest bar
};

Columns columnsOf(const std::vector<Row>& rows, const Bars& bars, const QFont& font, double width,
                  double gap)
{
    Columns columns;
    for (const auto& row : rows) {
        columns.labels = std::max(columns.labels, widthOf(row.label, font));
        columns.values = std::max(columns.values, widthOf(valueText(row, bars), font));
    }
    columns.labels = std::min(columns.labels + 2, width * 0.42);
    columns.room = std::max(0.0, width - columns.labels - columns.values - 2 * gap - 4);
    return columns;
}

/// How the rows stand in a picture of some width.
struct RowShape {
    QFont font;
    double gap = 0;
    double thickness = 0; ///< of a bar
    double line = 0;      ///< height of the words
    bool stacked = false; ///< the words above their bar instead of beside it
    double pitch = 0;     ///< from one row to the next
};

RowShape shapeOf(const Bars& bars, double width, double scale, const FigureStyle& style)
{
    RowShape shape;
    shape.font = sized(style.font, 12 * scale);
    shape.gap = 10 * scale;
    // A Chinese line is higher than the typeface says: its glyphs come from another one.
    const auto all = rowsThatFit(bars, 0);
    shape.line = QFontMetricsF(shape.font).height();
    for (const auto& row : all)
        shape.line = std::max(shape.line, wrappedHeight(row.label, shape.font, 1e6));
    shape.thickness = std::min(14 * scale, shape.line * 0.8);
    // Where words leave no room for bars, or a narrow picture none for the words, bars stand below.
    const auto beside = columnsOf(all, bars, shape.font, width, shape.gap);
    const bool cut = std::any_of(all.begin(), all.end(), [&](const Row& row) {
        return widthOf(row.label, shape.font) > beside.labels;
    });
    shape.stacked = beside.room < 60 * scale || (cut && width < narrowBars * scale);
    shape.pitch = shape.line + (shape.stacked ? shape.thickness : 0) + 9 * scale;
    return shape;
}

} // namespace

double barsHeight(const Bars& bars, double width, double scale, const FigureStyle& style)
{
    const auto rows = std::max<std::size_t>(1, bars.bars.size());
    const auto shape = shapeOf(bars, width, scale, style);
    const double comfortable = (shape.stacked ? 38 : 26) * scale;
    return std::max(shape.pitch, comfortable) * static_cast<double>(rows) + 8;
}

void layOutBars(Picture& picture, const QRectF& area, const Bars& bars, const FigureStyle& style)
{
    const double scale = picture.scale;
    auto [font, gap, thickness, line, stacked, pitch] = shapeOf(bars, area.width(), scale, style);
    const double smallest = style.smallestText > 0 ? font.pixelSize() : 11 * scale;
    const auto rows = rowsThatFit(bars, static_cast<std::size_t>(area.height() / pitch));
    if (rows.empty())
        return;
    if (style.smallestText > 0 && !stacked) {
        const double stretch = spread(area.height() / (pitch * static_cast<double>(rows.size())));
        pitch *= stretch;
        thickness *= stretch;
    }
    const auto columns = columnsOf(rows, bars, font, area.width(), gap);
    const double words = stacked ? line + 3 * scale : pitch;
    const double largest = std::max(1e-9, rows.front().value);
    double y = area.top();
    for (const auto& row : rows) {
        const QRectF box(area.left(), y, area.width(), pitch);
        const double labels =
            stacked ? std::max(0.0, area.width() - widthOf(valueText(row, bars), font) - gap)
                    : columns.labels;
        const auto shown = QFontMetricsF(font).elidedText(row.label, Qt::ElideRight, labels);
        picture.text({area.left(), y, labels, words}, shown, font, style.text,
                     Qt::AlignLeft | Qt::AlignVCenter, smallest);
        // The sum of the rest would dwarf single bars: it is said, not drawn.
        const double drawn = row.id == "rest" ? 0 : std::max(0.0, row.value);
        const QRectF bar =
            stacked ? QRectF(area.left(), y + words, area.width() * drawn / largest, thickness)
                    : QRectF(area.left() + labels + gap, y + (pitch - thickness) / 2,
                             columns.room * drawn / largest, thickness);
        const QColor colour = row.id == "rest" ? style.muted : style.category(row.category);
        picture.rectangle(bar, 2 * scale, Qt::NoPen,
                          row.part ? style.softened(colour, 0.4) : colour);
        if (row.part && row.value > 0) {
            QRectF inner = bar;
            inner.setWidth(bar.width() * std::clamp(*row.part / row.value, 0.0, 1.0));
            picture.rectangle(inner, 2 * scale, Qt::NoPen, colour);
        }
        if (stacked)
            picture.text({area.left(), y, area.width(), words}, valueText(row, bars), font,
                         style.muted, Qt::AlignRight | Qt::AlignVCenter, smallest);
        else
            picture.text({bar.right() + gap, y, columns.values + 2, pitch}, valueText(row, bars),
                         font, style.muted, Qt::AlignLeft | Qt::AlignVCenter, smallest);
        picture.elements.push_back(
            {row.id, box, row.label + QStringLiteral(": ") + valueText(row, bars), {}});
        y += pitch;
    }
}

} // namespace concordat::ui::figures
