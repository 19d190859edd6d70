#include <QFontMetricsF>
#include <QLineF>
#include <QLocale>
#include <QtMath>
#include <algorithm>
#include <cmath>
#include <map>

#include "ui/bridge/text.h"
#include "ui/figures/member_shape.h"
#include "ui/figures/network_ink.h"
#include "ui/figures/renderer.h"

namespace concordat::ui::figures {

namespace {

constexpr double typePixels = 12;
/// Up to so many members stand at equal angles; more stand at equal heights, each name on a line
/// of its own.
constexpr std::size_t mostByAngle = 12;
/// How far ties bend to the middle, so that they do not run through neighbours.
constexpr double bendInwards = 0.35;

/// A curve of one control point.
struct Arc {
    QPointF from;
    QPointF by;
    QPointF to;

    QPointF at(double t) const
    {
        return (1 - t) * (1 - t) * from + 2 * t * (1 - t) * by + t * t * to;
    }
    /// The part from `a` to `b` (de Casteljau).
    Arc part(double a, double b) const
    {
        const auto mixed = [&](double s, double t) {
            return (1 - s) * (1 - t) * from + ((1 - s) * t + s * (1 - t)) * by + s * t * to;
        };
        return {mixed(a, a), mixed(a, b), mixed(b, b)};
    }
    Arc reversed() const { return {to, by, from}; }
    /// How far along it comes out of a circle around its beginning.
    double leaves(double radius) const
    {
        double inside = 0;
        double outside = 1;
        for (int step = 0; step < 20; ++step) {
            const double middle = (inside + outside) / 2;
            (QLineF(from, at(middle)).length() < radius ? inside : outside) = middle;
        }
        return inside;
    }
    QPainterPath path() const
    {
        QPainterPath path(from);
        path.quadTo(by, to);
        return path;
    }
};

class NetworkLayout {
public:
    NetworkLayout(Picture& picture, const QRectF& area, const Network& network,
                  const FigureStyle& style)
        : m_picture(picture), m_area(area), m_network(network), m_style(style),
          m_scale(picture.scale), m_font(sized(style.font, typePixels * m_scale)),
          m_line(QFontMetricsF(m_font).height())
    {}

    void run()
    {
        // On a page nothing else keeps it off the edge.
        const double edge = m_style.withTitle ? 0 : 8 * m_scale;
        m_area.adjust(edge, edge, -edge, -edge);
        m_area = layOutNetworkKeys(m_picture, m_area, m_network, m_style);
        place();
        for (const auto& tie : m_network.ties)
            if (!tie.weak)
                draw(tie);
        for (const auto& tie : m_network.ties)
            if (tie.weak)
                draw(tie);
        for (const auto& node : m_network.nodes)
            draw(node);
        // What stands out gets the first choice of room for its number.
        for (const bool standingOut : {true, false}) {
            for (const auto& tie : m_network.ties)
                if ((tie.weak || tie.lopsided) == standingOut)
                    write(tie);
        }
        remark();
    }

private:
    struct Spot {
        QPointF at;
        double radius = 0;
        int side = 0; ///< of its name: −1 left, 1 right, 0 above or below
    };

    QString wordsOf(const Network::Node& node) const
    {
        const auto label = translated(node.label);
        return node.value
                   ? QStringLiteral("%1 · %2").arg(label, QLocale().toString(*node.value, 'f', 0))
                   : label;
    }

    double radiusOf(const Network::Node& node) const
    {
        return (node.size ? 5.5 + 7 * *node.size : 6.5) * m_scale * m_shrunk;
    }

    void place()
    {
        const auto count = m_network.nodes.size();
        double widest = 0;
        for (const auto& node : m_network.nodes)
            widest = std::max(widest, widthOf(wordsOf(node), m_font));
        m_names = std::min(widest + 2, 0.24 * m_area.width());
        const double largest = 12.5 * m_scale;
        const double gap = 6 * m_scale;
        const bool byAngle = count <= mostByAngle;
        const double high =
            std::max(20.0, m_area.height() / 2 - largest - (byAngle ? m_line : m_line / 2));
        const double wide = std::clamp(m_area.width() / 2 - m_names - largest - gap, 20.0,
                                       std::max(20.0, 1.9 * high));
        m_middle = m_area.center();
        // Marks that stand closely are smaller, so that they do not cover their neighbours.
        const double pitch = byAngle ? m_area.height() : 4 * high / static_cast<double>(count);
        m_shrunk = std::min(1.0, 0.45 * pitch / largest);
        const std::size_t right = (count + 1) / 2;
        for (std::size_t i = 0; i < count; ++i) {
            const auto& node = m_network.nodes[i];
            Spot spot;
            spot.radius = radiusOf(node);
            double x = 0;
            double y = 0;
            if (byAngle) {
                const double angle =
                    2 * M_PI * static_cast<double>(i) / static_cast<double>(count) - M_PI / 2;
                x = std::cos(angle);
                y = std::sin(angle);
                spot.side = std::abs(x) < 0.1 ? 0 : x > 0 ? 1 : -1;
            } else {
                const bool atRight = i < right;
                const auto inColumn = static_cast<double>(atRight ? right : count - right);
                const auto row = static_cast<double>(atRight ? i : count - 1 - i);
                y = (2 * row + 1) / inColumn - 1;
                x = (atRight ? 1 : -1) * std::sqrt(std::max(0.0, 1 - y * y));
                spot.side = atRight ? 1 : -1;
            }
            spot.at = m_middle + QPointF(x * wide, y * high);
            m_spots[node.id] = spot;
        }
    }

    /// From outside of the one mark to outside of the other.
    std::optional<Arc> courseOf(const Network::Tie& tie) const
    {
        const auto from = m_spots.find(tie.from);
        const auto to = m_spots.find(tie.to);
        if (from == m_spots.end() || to == m_spots.end())
            return {};
        const QPointF a = from->second.at;
        const QPointF b = to->second.at;
        QPointF by = (a + b) / 2;
        by += (m_middle - by) * bendInwards;
        if (tie.opposed) {
            const QLineF way(a, b);
            const double length = std::max(1.0, way.length());
            by += QPointF(-way.dy(), way.dx()) / length * std::min(28 * m_scale, length / 4);
        }
        const Arc whole{a, by, b};
        const double gap = 3 * m_scale;
        const double start = whole.leaves(from->second.radius + gap);
        const double end = 1 - whole.reversed().leaves(to->second.radius + gap);
        return whole.part(start, std::max(start, end));
    }

    void draw(const Network::Tie& tie)
    {
        const auto course = courseOf(tie);
        if (!course)
            return;
        const auto colour = tieColour(tie, m_style);
        const double width = tieWidth(tie, m_scale);
        tieLine(m_picture, course->path(), colour, width, tie.weak);
        tieArrow(m_picture, course->to, course->at(0.95), colour, width);
        if (tie.mutual)
            tieArrow(m_picture, course->from, course->at(0.05), colour, width);
    }

    void draw(const Network::Node& node)
    {
        const auto& spot = m_spots.at(node.id);
        const double r = spot.radius;
        const QRectF mark(spot.at.x() - r, spot.at.y() - r, 2 * r, 2 * r);
        const auto colour = m_style.category(node.category);
        if (node.size)
            memberShape(m_picture, mark, std::max(0, node.category), colour);
        else
            m_picture.shapes.push_back({memberPath(mark, std::max(0, node.category)),
                                        QPen(colour, 2 * m_scale), m_style.surface});
        const auto words = wordsOf(node);
        const double gap = 6 * m_scale;
        const double width = std::min(m_names, widthOf(words, m_font) + 2);
        QRectF box;
        int flags = Qt::AlignVCenter;
        if (spot.side == 0) {
            const bool above = spot.at.y() < m_middle.y();
            const double y = above ? spot.at.y() - r - m_line - 1 : spot.at.y() + r + 1;
            box = QRectF(spot.at.x() - width / 2, y, width, m_line);
            flags |= Qt::AlignHCenter;
        } else if (spot.side > 0) {
            box = QRectF(spot.at.x() + r + gap, spot.at.y() - m_line / 2, width, m_line);
            flags |= Qt::AlignLeft;
        } else {
            box = QRectF(spot.at.x() - r - gap - width, spot.at.y() - m_line / 2, width, m_line);
            flags |= Qt::AlignRight;
        }
        // Where there is no room for all names, some marks stay without; all can be pointed at.
        const bool free = std::none_of(m_taken.begin(), m_taken.end(), [&](const QRectF& other) {
            return other.intersects(box.adjusted(0, 2, 0, -2));
        });
        if (free) {
            m_picture.text(box, QFontMetricsF(m_font).elidedText(words, Qt::ElideRight, width),
                           m_font, m_style.text, flags, m_font.pixelSize());
            m_taken.push_back(box);
        }
        m_taken.push_back(mark);
        m_picture.elements.push_back(
            {node.id, free ? mark.united(box) : mark, translated(node.said), {}});
    }

    QString wordsOn(const Network::Tie& tie) const
    {
        QString words;
        if (tie.weak)
            words += QChar(0x25B2);
        if (tie.lopsided)
            words += QChar(0x25C6);
        if (tie.value) {
            if (!words.isEmpty())
                words += QChar(0xA0);
            words += QLocale().toString(*tie.value, 'f', QLocale::FloatingPointShortest);
        }
        return words;
    }

    /// The number and signs of a tie where they cover nothing; what can be pointed at is there.
    void write(const Network::Tie& tie)
    {
        const auto course = courseOf(tie);
        if (!course)
            return;
        const auto words = wordsOn(tie);
        const bool standsOut = tie.weak || tie.lopsided;
        const auto font = sized(m_style.font, 11.5 * m_scale, standsOut ? 600 : 500);
        const QSizeF size(widthOf(words, font) + 6 * m_scale, QFontMetricsF(font).height());
        const auto boxAt = [&](double t) {
            const auto at = course->at(t);
            return QRectF(at.x() - size.width() / 2, at.y() - size.height() / 2, size.width(),
                          size.height());
        };
        const auto isFree = [&](const QRectF& box) {
            return std::none_of(m_taken.begin(), m_taken.end(),
                                [&](const QRectF& other) { return other.intersects(box); });
        };
        QRectF box;
        if (!words.isEmpty()) {
            for (const double t : {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.2, 0.8}) {
                if (const auto tried = boxAt(t); isFree(tried)) {
                    box = tried;
                    break;
                }
            }
            if (box.isEmpty() && standsOut)
                box = boxAt(0.5);
        }
        if (!box.isEmpty()) {
            m_taken.push_back(box);
            m_picture.rectangle(box, 4 * m_scale, QPen(Qt::NoPen), m_style.window);
            m_picture.text(box, words, font, tie.weak ? m_style.high : m_style.text,
                           Qt::AlignCenter, font.pixelSize());
        } else {
            const double handle = 8 * m_scale;
            const auto at = course->at(0.5);
            box = QRectF(at.x() - handle / 2, at.y() - handle / 2, handle, handle);
        }
        m_picture.elements.push_back({tie.id, box, translated(tie.said), {}, course->path()});
    }

    void remark()
    {
        const auto words = translated(m_network.remark);
        if (words.isEmpty())
            return;
        const auto font = sized(m_style.font, 13 * m_scale);
        const bool alone = m_network.nodes.empty();
        const double width =
            std::min(alone ? m_area.width() : 0.42 * m_area.width(), 460 * m_scale);
        const double height = std::min(m_area.height(), wrappedHeight(words, font, width) + 2);
        m_picture.text(
            {m_area.center().x() - width / 2, m_area.center().y() - height / 2, width, height},
            words, font, m_style.muted, Qt::AlignCenter, typePixels * m_scale);
    }

    Picture& m_picture;
    QRectF m_area;
    const Network& m_network;
    const FigureStyle& m_style;
    double m_scale;
    QFont m_font;
    double m_line;
    double m_names = 0;
    double m_shrunk = 1; ///< of the marks
    QPointF m_middle;
    std::map<std::string, Spot> m_spots;
    std::vector<QRectF> m_taken; ///< by marks, names and numbers
};

} // namespace

double networkLeastHeight(const Network& network, double scale, const FigureStyle& style)
{
    const double line = QFontMetricsF(sized(style.font, typePixels * scale)).height();
    const auto rows = static_cast<double>((network.nodes.size() + 1) / 2);
    return std::max(260 * scale, (rows + 4) * line * 1.08 + 40 * scale);
}

double networkHeight(const Network& network, double width, double scale, const FigureStyle& style)
{
    return std::max(std::clamp(width * 0.5, 380 * scale, 640 * scale),
                    networkLeastHeight(network, scale, style));
}

void layOutNetwork(Picture& picture, const QRectF& area, const Network& network,
                   const FigureStyle& style)
{
    NetworkLayout(picture, area, network, style).run();
}

} // namespace concordat::ui::figures
