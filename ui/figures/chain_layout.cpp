#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/bridge/text.h"
#include "ui/figures/renderer.h"

namespace concordat::ui::figures {

namespace {

using Column = ChainDiagram::Column;
using Node = ChainDiagram::Node;

QString words(const char* source)
{
    return QCoreApplication::translate("ChainDiagram", source);
}

QString rounded(double value)
{
    return QLocale().toString(std::round(value), 'f', 0);
}

/// Lengths of the diagram at its scale. Seen from a distance, headlines give up size so that the
/// smallest text can be large.
struct Measures {
    Measures(double s, const FigureStyle& style)
        : scale(s), distant(style.smallestText > 0),
          heading(sized(style.font, (distant ? 12 : 13) * s, 600)), title(heading),
          score(sized(style.font, (distant ? 12 : 20) * s, 600)), small(sized(style.font, 11.5 * s))
    {}
    double scale;
    bool distant;
    QFont heading;
    QFont title;
    QFont score;
    QFont small;
    double padding() const { return (distant ? 5 : 10) * scale; }
    double bar() const { return 5 * scale; }
    double feedbackHeight() const { return (distant ? 24 : 34) * scale; }
    double feedbackGap() const { return (distant ? 10 : 28) * scale; }
};

struct Place {
    const Node* node = nullptr;
    QRectF card;
};

/// Lays the columns out from left to right and the cards from top to bottom.
class ChainLayout {
public:
    ChainLayout(Picture& picture, const QRectF& area, const ChainDiagram& chain,
                const FigureStyle& style)
        : m_picture(picture), m_area(area), m_chain(chain), m_style(style),
          m_measures(picture.scale, style)
    {}

    void run()
    {
        placeColumns();
        headings();
        placeCards();
        placeFeedback();
        for (const auto& place : m_places)
            m_picture.elements.push_back(
                {place.node->id, place.card, translated(place.node->summary), place.node->page});
        layOutChainLinks(m_picture, m_chain, m_feedback, m_style);
        for (const auto& place : m_places) {
            if (place.node->column == Column::feedback)
                feedbackCard(place);
            else
                card(place);
        }
    }

private:
    static constexpr std::array<double, 4> columnShares{1, 1.08, 0.94, 1};

    void placeColumns()
    {
        m_gap = std::clamp(m_area.width() * 0.05, 26.0, 56 * m_measures.scale);
        double shares = 0;
        for (const double share : columnShares)
            shares += share;
        // Half a line on each side keeps frames inside the picture.
        const double unit = (m_area.width() - 3 * m_gap - 4) / shares;
        double x = m_area.left() + 2;
        for (std::size_t i = 0; i < columnShares.size(); ++i) {
            m_columns[i] = QRectF(x, m_area.top(), unit * columnShares[i], 0);
            x += unit * columnShares[i] + m_gap;
        }
    }

    void headings()
    {
        m_top = m_area.top();
        for (const auto& heading : m_chain.headings) {
            const auto index = static_cast<std::size_t>(heading.column);
            if (index >= m_columns.size())
                continue;
            // Headings may reach into the gap: the arrows begin below them.
            const double width = m_columns[index].width() + (index < 3 ? m_gap * 0.6 : 0);
            double y = m_area.top();
            y += headingLine(heading.title, m_measures.heading, m_style.text, {index, y, width});
            y += headingLine(heading.subtitle, m_measures.small, m_style.muted, {index, y, width});
            m_top = std::max(m_top, y);
        }
    }

    struct HeadingPlace {
        std::size_t column;
        double y;
        double width;
    };

    double headingLine(const model::Text& text, const QFont& font, const QColor& colour,
                       const HeadingPlace& at)
    {
        const auto sentence = translated(text);
        const double height = wrappedHeight(sentence, font, at.width);
        return m_picture.text({m_columns[at.column].left(), at.y, at.width, height}, sentence, font,
                              colour, Qt::AlignLeft | Qt::AlignTop, font.pixelSize());
    }

    double badgeSpace() const { return (m_measures.distant ? 16.5 : 18) * m_measures.scale; }

    void placeCards()
    {
        const double top = m_top + badgeSpace() + (m_measures.distant ? 0 : 5) * m_measures.scale;
        const double bottom =
            m_area.bottom() - m_measures.feedbackHeight() - m_measures.feedbackGap() - 4;
        constexpr int rows = 3;
        const double step = (bottom - top + badgeSpace()) / rows;
        const double height = std::min(step - badgeSpace(), 150 * m_measures.scale);
        const double pitch = std::min(step, height + 56 * m_measures.scale);
        std::array<int, 4> counts{};
        for (const auto& node : m_chain.nodes) {
            if (node.column != Column::feedback)
                ++counts[static_cast<std::size_t>(node.column)];
        }
        std::array<int, 4> placed{};
        for (const auto& node : m_chain.nodes) {
            if (node.column == Column::feedback)
                continue;
            const auto column = static_cast<std::size_t>(node.column);
            const double first = top + (rows - counts[column]) * pitch / 2;
            const double y = first + placed[column]++ * pitch;
            m_places.push_back(
                {&node, QRectF(m_columns[column].left(), y, m_columns[column].width(), height)});
        }
        m_cardsBottom = top + 2 * pitch + height;
    }

    void placeFeedback()
    {
        for (const auto& node : m_chain.nodes) {
            if (node.column != Column::feedback)
                continue;
            const double height = m_measures.feedbackHeight();
            const double width = std::min(m_area.width() * 0.62, feedbackWidth(node));
            m_feedback = QRectF(m_area.center().x() - width / 2,
                                m_cardsBottom + m_measures.feedbackGap(), width, height);
            if (m_feedback.bottom() > m_area.bottom() - 2)
                m_feedback.moveBottom(m_area.bottom() - 2);
            m_places.push_back({&node, m_feedback});
        }
    }

    QString feedbackScore(const Node& node) const
    {
        return node.score ? rounded(*node.score) : QString{};
    }

    double feedbackWidth(const Node& node) const
    {
        return widthOf(translated(node.title), m_measures.title) +
               widthOf(feedbackScore(node), m_measures.title) +
               widthOf(translated(node.remark), m_measures.small) + 5 * m_measures.padding();
    }

    void frame(const Place& place)
    {
        const auto& node = *place.node;
        const bool known = node.score.has_value();
        const QColor colour = known ? chainColour(node, m_style) : m_style.hairline;
        const double width = m_style.lineWidth * (node.limiting ? 2.2 : 1.3) * m_measures.scale;
        QPen pen(colour, width);
        if (node.supposed)
            pen.setStyle(Qt::DashLine);
        m_picture.rectangle(place.card, 6 * m_measures.scale, pen, m_style.surface);
    }

    /// How much of the score is known: a pie in the corner, with the number where there is room.
    /// Returns the width it takes.
    double confidence(const Node& node, const QRectF& inner)
    {
        if (!node.score)
            return 0;
        const double size = 11 * m_measures.scale;
        const double line = wrappedHeight(QStringLiteral("x"), m_measures.small, 1e4);
        const QRectF circle(inner.right() - size,
                            inner.top() + (line - size) / 2 + m_measures.scale, size, size);
        Shape ring;
        ring.path.addEllipse(circle);
        ring.pen = QPen(m_style.muted, m_measures.scale);
        m_picture.shapes.push_back(std::move(ring));
        Shape part;
        part.path.moveTo(circle.center());
        part.path.arcTo(circle, 90, -360 * std::clamp(node.confidence, 0.0, 1.0));
        part.path.closeSubpath();
        part.brush = m_style.muted;
        m_picture.shapes.push_back(std::move(part));
        return size + 4 * m_measures.scale;
    }

    /// What stands of warnings, at the right above the card.
    void warnings(const Place& place)
    {
        const auto& node = *place.node;
        const double height = wrappedHeight(QStringLiteral("x"), m_measures.small, 1e4);
        double right = place.card.right();
        const auto put = [&](int count, QChar sign, const QColor& colour) {
            if (count == 0)
                return;
            const auto words = sign + QLatin1Char(' ') + QLocale().toString(count);
            const double width = widthOf(words, m_measures.small) + 2;
            m_picture.text(
                {right - width, place.card.top() - height - m_measures.scale, width, height}, words,
                m_measures.small, colour, Qt::AlignRight | Qt::AlignBottom,
                m_measures.small.pixelSize());
            right -= width + 5 * m_measures.scale;
        };
        put(node.lowWarnings, QChar(0x25CF), m_style.low);
        put(node.mediumWarnings, QChar(0x25C6), m_style.medium);
        put(node.highWarnings, QChar(0x25B2), m_style.high);
        m_warningsLeft = right;
    }

    QString changeText(const Node& node) const
    {
        // From a distance the numbers themselves need the room; the table has the changes.
        if (!node.change || !node.score || m_measures.distant)
            return {};
        const double points = std::round(*node.change);
        const QChar sign = points > 0 ? QChar(0x25B2) : points < 0 ? QChar(0x25BC) : QChar(0x2014);
        auto number = rounded(std::abs(points));
        if (points != 0)
            number.prepend(points > 0 ? QChar(u'+') : QChar(0x2212));
        return sign + QLatin1Char(' ') + number;
    }

    void feedbackCard(const Place& place)
    {
        const auto& node = *place.node;
        frame(place);
        const double pad = m_measures.padding();
        QRectF box = place.card.adjusted(pad, 0, -pad, 0);
        const double smallest = m_measures.small.pixelSize();
        constexpr int flags = Qt::AlignLeft | Qt::AlignVCenter;
        const auto put = [&](const QString& text, const QFont& font, const QColor& colour) {
            QRectF own = box;
            own.setWidth(std::min(box.width(), widthOf(text, font) + 2));
            m_picture.text(own, text, font, colour, flags, smallest);
            box.setLeft(own.right() + pad);
        };
        put(translated(node.title), m_measures.title, m_style.text);
        if (node.score)
            put(feedbackScore(node), m_measures.title, m_style.text);
        m_picture.text(box, translated(node.remark), m_measures.small,
                       node.score ? m_style.muted : m_style.accent,
                       Qt::AlignRight | Qt::AlignVCenter, smallest);
    }

    void card(const Place& place)
    {
        frame(place);
        warnings(place);
        badge(place);
        const double pad = m_measures.padding();
        const QRectF inner = place.card.adjusted(pad, pad * 0.7, -pad, -pad);
        const double smallest = m_measures.small.pixelSize();
        const auto& node = *place.node;
        const auto title = translated(node.title);
        const QColor ink = node.score ? m_style.text : m_style.muted;
        const double titleWidth = inner.width() - confidence(node, inner);
        const double titleHeight = wrappedHeight(title, m_measures.title, titleWidth);
        m_titleHeight = titleHeight;
        const double foot = scoreRow(node, inner);
        QRectF head = inner;
        head.setBottom(inner.bottom() - foot);
        m_picture.text({head.left(), head.top(), titleWidth, titleHeight}, title, m_measures.title,
                       ink, Qt::AlignLeft | Qt::AlignTop, smallest);
        head.setTop(head.top() + titleHeight);
        // In a low card the numbers come first; the why panel has the question as well.
        const auto question = translated(node.question);
        if (wrappedHeight(question, m_measures.small, head.width()) <= head.height() + 1)
            m_picture.text(head, question, m_measures.small, m_style.muted,
                           Qt::AlignLeft | Qt::AlignTop, smallest);
    }

    /// What presses on the card or limits the chain, above its upper edge.
    void badge(const Place& place)
    {
        const auto& node = *place.node;
        QString text;
        QString shortened;
        QColor colour = m_style.medium;
        if (node.limiting) {
            text = QChar(0x25B8) + QLatin1Char(' ') +
                   words(QT_TRANSLATE_NOOP("ChainDiagram", "limits most"));
            colour = m_style.high;
            shortened = text;
        }
        if (node.constraints > 0) {
            const auto pressing =
                QChar(0x25BC) + QLatin1Char(' ') +
                (node.constraints == 1 ? words(QT_TRANSLATE_NOOP("ChainDiagram", "1 constraint"))
                                       : words(QT_TRANSLATE_NOOP("ChainDiagram", "%1 constraints"))
                                             .arg(node.constraints));
            const auto sign = QString(QChar(0x25BC)) + QLocale().toString(node.constraints);
            shortened = text.isEmpty() ? sign : text + QStringLiteral("  ") + sign;
            text = text.isEmpty() ? pressing : text + QStringLiteral("   ") + pressing;
        }
        if (text.isEmpty())
            return;
        const double height = wrappedHeight(text, m_measures.small, 1e4);
        const bool warned = m_warningsLeft < place.card.right();
        const double right =
            warned ? m_warningsLeft
                   : place.card.right() + (node.column == Column::outcome ? 0 : m_gap);
        // Both remarks need more room than a narrow card has beside its warnings.
        if (widthOf(text, m_measures.small) > right - place.card.left())
            text = shortened;
        const QRectF box(place.card.left(), place.card.top() - height - m_measures.scale,
                         right - place.card.left(), height);
        m_picture.text(box, text, m_measures.small, colour, Qt::AlignLeft | Qt::AlignBottom,
                       m_measures.small.pixelSize());
    }

    QString scoreText(const Node& node) const
    {
        if (!node.score)
            return words(QT_TRANSLATE_NOOP("ChainDiagram", "no data yet"));
        if (node.column == Column::mechanism && node.transmitted)
            return rounded(*node.score) + QStringLiteral(" → ") + rounded(*node.transmitted);
        return rounded(*node.score);
    }

    /// What was expected, otherwise the facts. From a distance nothing to press.
    QString remarkOf(const Node& node) const
    {
        auto expected = translated(node.expectation);
        if (!expected.isEmpty())
            return expected;
        return m_measures.distant && !node.score ? QString{} : translated(node.remark);
    }

    /// The facts have a line of their own where the expectation stands beside the score.
    QString factsOf(const Node& node) const
    {
        return m_measures.distant || node.expectation.empty() ? QString{} : translated(node.remark);
    }

    /// From a distance the score is as large as the card has room for beside its title and remark.
    QFont scoreFont(const QString& score, const QString& remark, const QRectF& inner) const
    {
        const double scale = m_measures.scale;
        const double room = inner.height() - m_titleHeight - m_measures.bar() - 4 * scale;
        double widest = 0;
        for (const auto& word : remark.split(u' '))
            widest = std::max(widest, widthOf(word, m_measures.small));
        for (const double pixels : {26.0, 23.0, 20.0, 17.0, 14.5}) {
            const auto font = sized(m_style.font, pixels * scale, 600);
            const double height = wrappedHeight(score, font, 1e4);
            const double rest = inner.width() - widthOf(score, font) - 2 - m_measures.padding();
            if (height <= room && widest <= rest &&
                wrappedHeight(remark, m_measures.small, rest) <= height)
                return font;
        }
        return m_measures.score;
    }

    /// Score, remark and bar along the lower edge; returns their height.
    double scoreRow(const Node& node, const QRectF& inner)
    {
        const auto score = scoreText(node);
        auto remark = remarkOf(node);
        auto facts = factsOf(node);
        const double bar = m_measures.bar();
        const auto face = !node.score          ? m_measures.small
                          : m_measures.distant ? scoreFont(score, remark, inner)
                                               : m_measures.score;
        const double scoreHeight = wrappedHeight(score, face, 1e4);
        const double scoreWidth = widthOf(score, face) + 2;
        const auto change = changeText(node);
        const double changeWidth =
            change.isEmpty() ? 0 : widthOf(change, m_measures.small) + 6 * m_measures.scale;
        const double rest = inner.width() - scoreWidth - changeWidth - m_measures.padding() * 0.8;
        // What does not fit beside the score on one line gets the line above.
        if (!m_measures.distant && widthOf(remark, m_measures.small) > rest) {
            if (facts.isEmpty())
                facts = remark;
            remark.clear();
        }
        const double remarkHeight = wrappedHeight(remark, m_measures.small, rest);
        const double line = wrappedHeight(QStringLiteral("x"), m_measures.small, 1e4);
        const double rowHeight = std::max(scoreHeight, std::min(remarkHeight, 2.2 * line));
        const double y = inner.bottom() - bar - 4 * m_measures.scale - rowHeight;
        const double smallest = m_measures.small.pixelSize();
        m_picture.text({inner.left(), y, scoreWidth, rowHeight}, score, face,
                       node.score && !node.provisional ? m_style.text : m_style.muted,
                       Qt::AlignLeft | Qt::AlignBottom, smallest);
        // On the score's base line, which lies above the lower edge of its box.
        const double lift = 3 * m_measures.scale;
        m_picture.text({inner.left() + scoreWidth + 4 * m_measures.scale, y, changeWidth,
                        rowHeight - (change.isEmpty() ? 0 : lift)},
                       change, m_measures.small, m_style.muted, Qt::AlignLeft | Qt::AlignBottom,
                       smallest);
        m_picture.text({inner.right() - rest, y, rest, rowHeight}, remark, m_measures.small,
                       node.score ? m_style.muted : m_style.accent,
                       Qt::AlignRight | Qt::AlignBottom, smallest);
        bars(node, {inner.left(), inner.bottom() - bar, inner.width(), bar});
        const double foot = bar + 4 * m_measures.scale + rowHeight;
        if (facts.isEmpty())
            return foot;
        const double factsHeight = wrappedHeight(facts, m_measures.small, inner.width());
        // In a low card the name comes first; tooltip and table have the facts as well.
        if (foot + factsHeight + m_titleHeight > inner.height() + 1)
            return foot;
        m_picture.text({inner.left(), y - factsHeight, inner.width(), factsHeight}, facts,
                       m_measures.small, node.score ? m_style.muted : m_style.accent,
                       Qt::AlignLeft | Qt::AlignBottom, smallest);
        return foot + factsHeight;
    }

    /// The raw score, in it what passes the gate; for mediators and outcomes a tick where the
    /// chain would have expected them.
    void bars(const Node& node, const QRectF& track)
    {
        m_picture.bar(track, m_style.hairline);
        if (!node.score)
            return;
        const auto part = [&](double score) {
            return QRectF(track.left(), track.top(), track.width() * score / 100, track.height());
        };
        const QColor colour = chainColour(node, m_style);
        if (node.column == Column::mechanism && node.transmitted) {
            m_picture.bar(part(*node.score), m_style.softened(colour, 0.45));
            m_picture.bar(part(*node.transmitted), colour);
            return;
        }
        m_picture.bar(part(*node.score), colour);
        if (node.compared && node.column == Column::condition)
            tick(track, *node.compared);
        if (node.transmitted)
            tick(track, *node.transmitted);
    }

    void tick(const QRectF& track, double score)
    {
        const double x = track.left() + track.width() * score / 100;
        const double half = 1.2 * m_measures.scale;
        m_picture.rectangle(
            QRectF(x - half, track.top() - 3 * half, 2 * half, track.height() + 6 * half), half,
            QPen(m_style.surface, half * 0.6), m_style.text);
    }

    Picture& m_picture;
    QRectF m_area;
    const ChainDiagram& m_chain;
    const FigureStyle& m_style;
    Measures m_measures;
    std::array<QRectF, 4> m_columns;
    double m_gap = 0;
    double m_titleHeight = 0;  ///< of the card at hand
    double m_warningsLeft = 0; ///< of the card at hand, where its warnings begin
    double m_top = 0;
    double m_cardsBottom = 0;
    QRectF m_feedback;
    std::vector<Place> m_places;
};

} // namespace

QColor chainColour(const ChainDiagram::Node& node, const FigureStyle& style)
{
    if (node.limiting)
        return style.high;
    switch (node.column) {
    case Column::condition:
        // Three hues, so that arrows can be followed back: green, brown, orange.
        return style.category(node.id == "C1" ? 2 : node.id == "C2" ? 6 : 1);
    case Column::mechanism: return style.category(0);
    case Column::mediator: return style.category(4);
    case Column::outcome: return style.category(3);
    case Column::feedback: return style.muted;
    }
    return style.muted;
}

void layOutChain(Picture& picture, const QRectF& area, const ChainDiagram& chain,
                 const FigureStyle& style)
{
    ChainLayout(picture, area, chain, style).run();
}

} // namespace concordat::ui::figures
