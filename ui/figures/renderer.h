#pragma once

#include <QPainter>
#include <QPointF>
#include <QRectF>
#include <optional>
#include <string>

#include "ui/figures/figure.h"
#include "ui/figures/figure_style.h"
#include "ui/figures/picture.h"

namespace concordat::ui::figures {

/// Lays the figure out in `area` (pixels). From about 800×520 upwards nothing is clipped.
Picture layOut(const QRectF& area, const Figure& figure, const FigureStyle& style);

/// Draws a picture with its background. What lies outside `exposed` may be left out.
void paint(QPainter& painter, const QRectF& area, const Picture& picture, const FigureStyle& style,
           const QRectF& exposed = {});
/// Lays out and draws.
void paint(QPainter& painter, const QRectF& area, const Figure& figure, const FigureStyle& style);

/// The element under a point, e.g. `C2`.
std::optional<std::string> elementAt(const Picture& picture, const QPointF& point);

/// Below this width at scale 1 bars have room for their words above them.
inline constexpr double narrowBars = 420;

/// How far lines go apart, and bars grow, where a screen has room for `times` as many.
inline double spread(double times)
{
    constexpr double most = 2.2;
    return times < 1 ? 1 : (times > most ? most : times);
}

/// One file per kind of figure.
void layOutBars(Picture& picture, const QRectF& area, const Bars& bars, const FigureStyle& style);
/// The height at which every bar has a row of its own.
double barsHeight(const Bars& bars, double width, double scale, const FigureStyle& style);
void layOutChain(Picture& picture, const QRectF& area, const ChainDiagram& chain,
                 const FigureStyle& style);
void layOutPath(Picture& picture, const QRectF& area, const Path& path, const FigureStyle& style);
void layOutGroupedBars(Picture& picture, const QRectF& area, const GroupedBars& bars,
                       const FigureStyle& style);
void layOutDistribution(Picture& picture, const QRectF& area, const Distribution& distribution,
                        const FigureStyle& style);
void layOutHeatMap(Picture& picture, const QRectF& area, const HeatMap& map,
                   const FigureStyle& style);
void paintGrid(QPainter& painter, const Grid& grid, const QRectF& exposed);
void layOutTimeline(Picture& picture, const QRectF& area, const Timeline& timeline,
                    const FigureStyle& style);
void layOutTornado(Picture& picture, const QRectF& area, const Tornado& tornado,
                   const FigureStyle& style);
void layOutRegionMap(Picture& picture, const QRectF& area, const RegionMap& map,
                     const FigureStyle& style);
void layOutDiagram(Picture& picture, const QRectF& area, const Diagram& diagram,
                   const FigureStyle& style);
/// The arrows of the chain between cards that have their place already.
void layOutChainLinks(Picture& picture, const ChainDiagram& chain, const QRectF& feedback,
                      const FigureStyle& style);
QColor chainColour(const ChainDiagram::Node& node, const FigureStyle& style);

/// Height for one line a group and the line of names above.
double groupedBarsHeight(const GroupedBars& bars, double width, double scale,
                         const FigureStyle& style);

/// The height that a path or a timeline needs at a width.
double pathHeight(const Path& path, double width, const FigureStyle& style);
double timelineHeight(const Timeline& timeline, double width, const FigureStyle& style);

/// The height a heat map needs at a width so that every row has its label, and the width at which
/// every cell has room for its value.
double heatMapHeight(const HeatMap& map, double width, const FigureStyle& style);
double heatMapWidth(const HeatMap& map, const FigureStyle& style);
void layOutLines(Picture& picture, const QRectF& area, const Lines& lines,
                 const FigureStyle& style);
void layOutWaterfall(Picture& picture, const QRectF& area, const Waterfall& waterfall,
                     const FigureStyle& style);
double waterfallHeight(const Waterfall& waterfall, double scale, const FigureStyle& style);
void layOutCourse(Picture& picture, const QRectF& area, const Course& course,
                  const FigureStyle& style);
/// Where the points of a course stand between the left and the right edge, in pixels.
std::vector<double> coursePlaces(const Course& course, const QRectF& area);
void layOutFlow(Picture& picture, const QRectF& area, const Flow& flow, const FigureStyle& style);
double flowHeight(const Flow& flow, double scale, const FigureStyle& style);
void layOutNetwork(Picture& picture, const QRectF& area, const Network& network,
                   const FigureStyle& style);
/// The height at which every name has a line of its own, and the one that looks well at a width.
double networkLeastHeight(const Network& network, double scale, const FigureStyle& style);
double networkHeight(const Network& network, double width, double scale, const FigureStyle& style);
void layOutTriangle(Picture& picture, const QRectF& area, const Triangle& triangle,
                    const FigureStyle& style);

/// A height that suits the figure at a width, for pages that scroll.
double preferredHeight(const Figure& figure, double width, const FigureStyle& style);

} // namespace concordat::ui::figures
