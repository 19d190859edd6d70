#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <map>

#include "ui/bridge/text.h"
#include "ui/figures/renderer.h"

namespace concordat::ui::figures {

namespace {

constexpr double flowPitch = 24;
constexpr double boxWidth = 10;

std::size_t columnCount(const Flow& flow)
{
    return std::max<std::size_t>(1, flow.headings.size());
}

std::size_t highestColumn(const Flow& flow)
{
    std::vector<std::size_t> counts(columnCount(flow));
    for (const auto& node : flow.nodes)
        ++counts[std::min(node.column, counts.size() - 1)];
    return *std::max_element(counts.begin(), counts.end());
}

/// Bars in columns, as high as what flows through them, and bands between them.
class FlowLayout {
public:
    FlowLayout(Picture& picture, const QRectF& area, const Flow& flow, const FigureStyle& style)
        : m_picture(picture), m_area(area), m_flow(flow), m_style(style), m_scale(picture.scale),
          m_font(sized(style.font, 12 * m_scale)), m_line(QFontMetricsF(m_font).height())
    {}

    void run()
    {
        measure();
        headings();
        place();
        for (const auto& link : m_flow.links)
            band(link);
        for (const auto& node : m_flow.nodes)
            draw(node);
    }

private:
    struct Place {
        QRectF box;
        double amount = 0;
        double leftUsed = 0;
        double rightUsed = 0;
    };

    void measure()
    {
        std::map<std::string, double> in;
        std::map<std::string, double> out;
        for (const auto& link : m_flow.links) {
            out[link.from] += link.value;
            in[link.to] += link.value;
        }
        for (const auto& node : m_flow.nodes)
            m_places[node.id].amount = std::max(in[node.id], out[node.id]);
    }

    double columnLeft(std::size_t column) const
    {
        const auto last = columnCount(m_flow) - 1;
        // The names of the last column stand at its left, those of the others at their right.
        const double width = m_area.width() - boxWidth * m_scale;
        return m_area.left() +
               (last == 0 ? 0 : width * static_cast<double>(column) / static_cast<double>(last));
    }

    void headings()
    {
        const auto font = sized(m_style.font, 12.5 * m_scale, 600);
        for (std::size_t column = 0; column < m_flow.headings.size(); ++column) {
            const double width = m_area.width() / static_cast<double>(columnCount(m_flow));
            const bool last = column + 1 == columnCount(m_flow);
            const double left =
                last ? m_area.right() - width : std::max(m_area.left(), columnLeft(column));
            m_picture.text({left, m_area.top(), width, m_line + 4},
                           translated(m_flow.headings[column]), font, m_style.text,
                           int(Qt::AlignTop) | (last ? Qt::AlignRight : Qt::AlignLeft),
                           m_font.pixelSize());
        }
        m_top = m_area.top() + m_line + 12 * m_scale;
    }

    /// One scale for all columns, so that equal amounts are equally high.
    void place()
    {
        const double height = m_area.bottom() - m_top - 4;
        double unit = 1e9;
        std::vector<double> sums(columnCount(m_flow));
        std::vector<double> counts(columnCount(m_flow));
        for (const auto& node : m_flow.nodes) {
            sums[node.column] += m_places[node.id].amount;
            counts[node.column] += 1;
        }
        const double least = m_line;
        for (std::size_t column = 0; column < sums.size(); ++column) {
            const double room = height - counts[column] * least - (counts[column] - 1) * 4;
            if (sums[column] > 0)
                unit = std::min(unit, std::max(0.0, room) / sums[column]);
        }
        if (unit >= 1e9)
            unit = 0;
        m_unit = unit;
        std::vector<double> used(columnCount(m_flow));
        for (std::size_t column = 0; column < sums.size(); ++column) {
            const double taken = sums[column] * unit + counts[column] * least;
            m_gaps.push_back(counts[column] > 1
                                 ? std::min(20 * m_scale, (height - taken) / (counts[column] - 1))
                                 : 0);
        }
        for (const auto& node : m_flow.nodes) {
            auto& at = m_places[node.id];
            const double tall = at.amount * unit + least;
            at.box = QRectF(columnLeft(node.column), m_top + used[node.column], boxWidth * m_scale,
                            tall);
            used[node.column] += tall + m_gaps[node.column];
        }
    }

    void band(const Flow::Link& link)
    {
        auto& from = m_places[link.from];
        auto& to = m_places[link.to];
        const double tall = std::max(1.0, link.value * m_unit);
        // Bands lie in the middle of the bars, which are higher by one line of type.
        const auto inset = [&](const Place& place) {
            return (place.box.height() - place.amount * m_unit) / 2;
        };
        const double y1 = from.box.top() + inset(from) + from.rightUsed + tall / 2;
        const double y2 = to.box.top() + inset(to) + to.leftUsed + tall / 2;
        from.rightUsed += link.value * m_unit;
        to.leftUsed += link.value * m_unit;
        const double x1 = from.box.right();
        const double x2 = to.box.left();
        Shape shape;
        shape.path.moveTo(x1, y1);
        shape.path.cubicTo({(x1 + x2) / 2, y1}, {(x1 + x2) / 2, y2}, {x2, y2});
        QColor colour = colourOf(link.from);
        colour.setAlphaF(0.35F);
        shape.pen = QPen(colour, tall);
        shape.pen.setCapStyle(Qt::FlatCap);
        m_picture.shapes.push_back(std::move(shape));
    }

    QColor colourOf(const std::string& id) const
    {
        for (const auto& node : m_flow.nodes) {
            if (node.id == id)
                return node.category < 0 ? m_style.accent : m_style.category(node.category);
        }
        return m_style.accent;
    }

    void draw(const Flow::Node& node)
    {
        const auto& at = m_places[node.id];
        const bool last = node.column + 1 == columnCount(m_flow);
        m_picture.rectangle(at.box, 2 * m_scale,
                            node.wanting ? QPen(m_style.high, 1.5 * m_scale) : QPen(Qt::NoPen),
                            node.wanting ? QBrush(m_style.surface) : QBrush(colourOf(node.id)));
        auto words = translated(node.label);
        if (node.wanting)
            words = QChar(0x25B2) + QLatin1Char(' ') + words;
        // Before the last column the names of two columns share the room between them.
        const auto columns = columnCount(m_flow);
        const double between =
            m_area.width() / static_cast<double>(std::max<std::size_t>(2, columns) - 1);
        const double width = between * (node.column + 2 >= columns ? 0.46 : 0.9);
        const double gap = 6 * m_scale;
        const QRectF box =
            last ? QRectF(at.box.left() - gap - width, at.box.top(), width, at.box.height())
                 : QRectF(at.box.right() + gap, at.box.top(), width, at.box.height());
        const auto shown = QFontMetricsF(m_font).elidedText(words, Qt::ElideRight, width - 2);
        // The sign and the frame say what is wanting: coloured words are lost on coloured bands.
        m_picture.text(box, shown, m_font, m_style.text,
                       int(Qt::AlignVCenter) | (last ? Qt::AlignRight : Qt::AlignLeft),
                       m_font.pixelSize());
        const auto amount = QLocale().toString(at.amount, 'f', 0);
        auto said = QCoreApplication::translate("Flow", "%1: %2 %3")
                        .arg(translated(node.label), amount, translated(m_flow.unit));
        if (!node.note.empty())
            said += QStringLiteral(" · ") + translated(node.note);
        m_picture.elements.push_back({node.id, at.box.united(box), said, node.page});
    }

    Picture& m_picture;
    QRectF m_area;
    const Flow& m_flow;
    const FigureStyle& m_style;
    double m_scale;
    QFont m_font;
    double m_line;
    double m_top = 0;
    double m_unit = 0;
    std::vector<double> m_gaps;
    std::map<std::string, Place> m_places;
};

} // namespace

double flowHeight(const Flow& flow, double scale, const FigureStyle&)
{
    return (std::max<double>(6, static_cast<double>(highestColumn(flow))) * flowPitch * 1.6 + 40) *
           scale;
}

void layOutFlow(Picture& picture, const QRectF& area, const Flow& flow, const FigureStyle& style)
{
    FlowLayout(picture, area, flow, style).run();
}

} // namespace concordat::ui::figures
