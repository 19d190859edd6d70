#include "ui/figures/renderer.h"

#include <algorithm>

#include "ui/bridge/text.h"

namespace concordat::ui::figures {

namespace {

/// The smallest type of a figure at scale 1, in pixels.
constexpr double smallestPixels = 11.5;

double scaleOf(const QRectF& area, const Figure& figure, const FigureStyle& style)
{
    if (style.smallestText > 0)
        return area.height() * style.smallestText / smallestPixels;
    if (std::holds_alternative<ChainDiagram>(figure.data))
        return std::clamp(std::min(area.width() / 1000, area.height() / 600), style.textScale, 2.4);
    return std::clamp(area.width() / 1200, style.textScale, std::max(1.5, style.textScale));
}

QRectF withTitle(Picture& picture, QRectF area, const Figure& figure, const FigureStyle& style)
{
    const double scale = picture.scale;
    const bool distant = style.smallestText > 0;
    const double margin = (distant ? 12 : 20) * scale;
    area.adjust(margin, margin * 0.8, -margin, -margin * 0.6);
    const auto title = translated(figure.title);
    const auto subtitle = translated(figure.subtitle);
    const auto titleFont = sized(style.font, (distant ? 15 : 20) * scale, 600);
    const auto font = sized(style.font, (distant ? smallestPixels : 13.0) * scale);
    double y = area.top();
    for (const auto& [words, face, colour] :
         {std::tuple{title, titleFont, style.text}, std::tuple{subtitle, font, style.muted}}) {
        const double height = wrappedHeight(words, face, area.width());
        picture.text({area.left(), y, area.width(), height}, words, face, colour,
                     Qt::AlignLeft | Qt::AlignTop, face.pixelSize());
        y += height + 3 * scale;
    }
    area.setTop(y + (distant ? 3 : 8) * scale);
    return area;
}

void layOutData(Picture& picture, const QRectF& area, const Figure& figure,
                const FigureStyle& style)
{
    struct {
        Picture& picture;
        const QRectF& area;
        const FigureStyle& style;
        void operator()(const Bars& bars) const { layOutBars(picture, area, bars, style); }
        void operator()(const ChainDiagram& chain) const
        {
            layOutChain(picture, area, chain, style);
        }
        void operator()(const Path& path) const { layOutPath(picture, area, path, style); }
        void operator()(const GroupedBars& bars) const
        {
            layOutGroupedBars(picture, area, bars, style);
        }
        void operator()(const Distribution& distribution) const
        {
            layOutDistribution(picture, area, distribution, style);
        }
        void operator()(const HeatMap& map) const { layOutHeatMap(picture, area, map, style); }
        void operator()(const Timeline& timeline) const
        {
            layOutTimeline(picture, area, timeline, style);
        }
        void operator()(const Tornado& tornado) const
        {
            layOutTornado(picture, area, tornado, style);
        }
        void operator()(const RegionMap& map) const { layOutRegionMap(picture, area, map, style); }
        void operator()(const Diagram& diagram) const
        {
            layOutDiagram(picture, area, diagram, style);
        }
        void operator()(const Lines& lines) const { layOutLines(picture, area, lines, style); }
        void operator()(const Waterfall& waterfall) const
        {
            layOutWaterfall(picture, area, waterfall, style);
        }
        void operator()(const Triangle& triangle) const
        {
            layOutTriangle(picture, area, triangle, style);
        }
        void operator()(const Course& course) const { layOutCourse(picture, area, course, style); }
        void operator()(const Flow& flow) const { layOutFlow(picture, area, flow, style); }
        void operator()(const Network& network) const
        {
            layOutNetwork(picture, area, network, style);
        }
    } const visitor{picture, area, style};
    std::visit(visitor, figure.data);
}

/// Figures made of lines: few of them need little height.
bool isList(const Figure& figure)
{
    return std::holds_alternative<Bars>(figure.data) || std::holds_alternative<Path>(figure.data) ||
           std::holds_alternative<GroupedBars>(figure.data) ||
           std::holds_alternative<Timeline>(figure.data) ||
           std::holds_alternative<Tornado>(figure.data) ||
           std::holds_alternative<Waterfall>(figure.data);
}

std::ptrdiff_t wordsCut(const Picture& picture)
{
    return std::count_if(picture.labels.begin(), picture.labels.end(), [](const Label& label) {
        return label.clipped || label.text.endsWith(QChar(0x2026));
    });
}

double bottomOf(const Picture& picture)
{
    double bottom = 0;
    for (const auto& label : picture.labels)
        bottom = std::max(bottom, label.box.bottom());
    for (const auto& shape : picture.shapes)
        bottom = std::max(bottom, shape.path.boundingRect().bottom());
    return bottom;
}

/// Seen from a distance, few lines are drawn as large as the screen allows: all of them stay on
/// it, and no more words are cut than at the usual size.
Picture largestList(double scale, const QRectF& area, const Figure& figure,
                    const FigureStyle& style)
{
    const auto at = [&](double factor) {
        Picture picture;
        picture.scale = scale * factor;
        layOutData(picture, area, figure, style);
        return picture;
    };
    auto usual = at(1);
    for (const double factor : {2.6, 2.2, 1.9, 1.6, 1.4, 1.2}) {
        auto larger = at(factor);
        if (bottomOf(larger) <= area.bottom() + 1 && wordsCut(larger) <= wordsCut(usual) &&
            larger.elements.size() == usual.elements.size())
            return larger;
    }
    return usual;
}

} // namespace

Picture layOut(const QRectF& area, const Figure& figure, const FigureStyle& style)
{
    Picture picture;
    picture.scale = scaleOf(area, figure, style);
    const QRectF inner = style.withTitle ? withTitle(picture, area, figure, style) : area;
    if (style.smallestText <= 0 || !isList(figure)) {
        layOutData(picture, inner, figure, style);
        return picture;
    }
    auto list = largestList(picture.scale, inner, figure, style);
    list.labels.insert(list.labels.begin(), picture.labels.begin(), picture.labels.end());
    return list;
}

namespace {

void paintLabel(QPainter& painter, const Label& label)
{
    painter.setFont(label.font);
    painter.setPen(label.colour);
    if (!label.upright) {
        painter.drawText(label.box, label.flags, label.text);
        return;
    }
    painter.save();
    painter.translate(label.box.bottomLeft());
    painter.rotate(-90);
    painter.drawText(QRectF(0, 0, label.box.height(), label.box.width()), label.flags, label.text);
    painter.restore();
}

} // namespace

void paint(QPainter& painter, const QRectF& area, const Picture& picture, const FigureStyle& style,
           const QRectF& exposed)
{
    const QRectF seen = exposed.isEmpty() ? area : exposed;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(area, style.window);
    for (const auto& shape : picture.shapes) {
        painter.setPen(shape.pen);
        painter.setBrush(shape.brush);
        painter.drawPath(shape.path);
    }
    if (picture.grid.count() > 0)
        paintGrid(painter, picture.grid, seen);
    for (const auto& label : picture.labels) {
        if (label.box.intersects(seen))
            paintLabel(painter, label);
    }
    painter.restore();
}

void paint(QPainter& painter, const QRectF& area, const Figure& figure, const FigureStyle& style)
{
    paint(painter, area, layOut(area, figure, style), style);
}

std::optional<std::string> elementAt(const Picture& picture, const QPointF& point)
{
    const int index = picture.indexAt(point);
    if (index < 0)
        return {};
    return picture.element(index).id;
}

double preferredHeight(const Figure& figure, double width, const FigureStyle& style)
{
    const double scale = std::clamp(width / 1200, style.textScale, std::max(1.5, style.textScale));
    if (const auto* bars = std::get_if<Bars>(&figure.data))
        return barsHeight(*bars, width, scale, style);
    if (const auto* path = std::get_if<Path>(&figure.data))
        return pathHeight(*path, width, style);
    if (const auto* grouped = std::get_if<GroupedBars>(&figure.data))
        return groupedBarsHeight(*grouped, width, scale, style);
    if (std::holds_alternative<Distribution>(figure.data))
        return std::clamp(width * 0.3, 180 * scale, 320 * scale);
    if (const auto* map = std::get_if<HeatMap>(&figure.data))
        return heatMapHeight(*map, width, style);
    if (const auto* timeline = std::get_if<Timeline>(&figure.data))
        return timelineHeight(*timeline, width, style);
    if (const auto* tornado = std::get_if<Tornado>(&figure.data))
        return (static_cast<double>(tornado->bars.size()) * 28 + 56) * scale;
    if (std::holds_alternative<RegionMap>(figure.data))
        return std::clamp(width * 0.75, 260 * scale, 700.0 * scale);
    if (const auto* diagram = std::get_if<Diagram>(&figure.data))
        return std::clamp(width * diagram->height / std::max(1.0, diagram->width), 120.0, 1000.0);
    if (const auto* lines = std::get_if<Lines>(&figure.data))
        return lines->lines.empty() ? 1 : std::clamp(width * 0.3, 200 * scale, 340 * scale);
    if (const auto* waterfall = std::get_if<Waterfall>(&figure.data))
        return waterfallHeight(*waterfall, scale, style);
    if (std::holds_alternative<Triangle>(figure.data))
        return std::clamp(width * 0.5, 220 * scale, 380 * scale);
    if (std::holds_alternative<Course>(figure.data))
        return 128 * scale;
    if (const auto* flow = std::get_if<Flow>(&figure.data))
        return flowHeight(*flow, scale, style);
    if (const auto* network = std::get_if<Network>(&figure.data))
        return networkHeight(*network, width, scale, style);
    return std::clamp(width * 0.6, 480.0, 1200.0);
}

} // namespace concordat::ui::figures
