#include <QCoreApplication>
#include <QDate>
#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <array>

#include "ui/bridge/text.h"
#include "ui/figures/renderer.h"

namespace concordat::ui::figures {

namespace {

using model::Date;

/// The days that the axis spans; a month is added where nothing would have a width.
struct Range {
    Date first;
    Date last;
};

Range rangeOf(const Timeline& timeline)
{
    std::vector<Date> days;
    for (const auto& row : timeline.rows) {
        for (const auto& span : row.spans) {
            days.push_back(span.from);
            days.push_back(span.until.value_or(span.from.plusMonths(3)));
        }
        for (const auto& marker : row.markers)
            days.push_back(marker.on);
    }
    if (timeline.today)
        days.push_back(*timeline.today);
    if (days.empty())
        days.push_back(Date(2000, 1, 1));
    const auto [least, most] = std::minmax_element(days.begin(), days.end());
    Range range{timeline.firstDay.value_or(*least), timeline.lastDay.value_or(*most)};
    if (daysBetween(range.first, range.last) < 28)
        range.last = range.first.plusMonths(1);
    return range;
}

/// Lays out the axis on top and the rows below it. Spans that overlap get lanes of their own.
class TimelineLayout {
public:
    TimelineLayout(Picture& picture, const QRectF& area, const Timeline& timeline,
                   const FigureStyle& style)
        : m_picture(picture), m_area(area), m_timeline(timeline), m_style(style),
          m_scale(picture.scale), m_font(sized(style.font, 12 * m_scale)),
          m_smallest(style.smallestText > 0 ? m_font.pixelSize() : 11 * m_scale),
          m_line(QFontMetricsF(m_font).height()), m_range(rangeOf(timeline))
    {
        for (const auto& row : timeline.rows)
            m_labels = std::max(m_labels, widthOf(translated(row.label), m_font));
        m_labels = std::min(m_labels + 4, area.width() * 0.3);
        m_left = area.left() + m_labels + 12 * m_scale;
        m_width = std::max(40.0, area.right() - m_left - 6 * m_scale);
    }

    double run()
    {
        m_y = m_area.top() + axisHeight();
        m_bottom = m_y;
        for (const auto& row : m_timeline.rows)
            m_bottom += heightOf(row);
        axis();
        for (const auto& row : m_timeline.rows)
            drawRow(row);
        today();
        return m_y - m_area.top() + 4 * m_scale;
    }

private:
    double axisHeight() const { return 2 * m_line + 8 * m_scale; }
    double laneHeight() const { return m_line + 8 * m_scale; }

    double xOf(Date day) const
    {
        const double all = std::max(1, daysBetween(m_range.first, m_range.last));
        const double part = daysBetween(m_range.first, day) / all;
        return m_left + m_width * std::clamp(part, 0.0, 1.0);
    }

    double rightOf(const Timeline::Span& span) const
    {
        return span.until ? std::max(xOf(span.until->plusDays(1)), xOf(span.from) + 3 * m_scale)
                          : m_left + m_width;
    }

    /// For each span its lane from above; spans that touch the one before get another.
    static std::vector<int> lanesOf(const Timeline::Row& row)
    {
        std::vector<int> lanes;
        std::vector<Date> ends; // per lane the last day taken
        for (const auto& span : row.spans) {
            const Date until = span.until.value_or(Date(9999, 12, 31));
            const auto free =
                std::find_if(ends.begin(), ends.end(), [&](Date end) { return end < span.from; });
            lanes.push_back(static_cast<int>(free - ends.begin()));
            if (free == ends.end())
                ends.push_back(until);
            else
                *free = until;
        }
        return lanes;
    }

    double heightOf(const Timeline::Row& row) const
    {
        const auto lanes = lanesOf(row);
        const int count = lanes.empty() ? 0 : 1 + *std::max_element(lanes.begin(), lanes.end());
        const double markers = row.markers.empty() ? 0 : laneHeight();
        const double label = wrappedHeight(translated(row.label), m_font, m_labels);
        return std::max(label, std::max(count * laneHeight() + markers, laneHeight())) +
               8 * m_scale;
    }

    void axis()
    {
        constexpr std::array steps{1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400};
        const double months = daysBetween(m_range.first, m_range.last) / 30.44;
        const double room = 76 * m_scale;
        int step = steps.back();
        for (const int candidate : steps) {
            if (months / candidate * room <= m_width) {
                step = candidate;
                break;
            }
        }
        const int first = m_range.first.year() * 12 + static_cast<int>(m_range.first.month()) - 1;
        int month = (first + step - 1) / step * step;
        const QString format = step % 12 == 0 ? QStringLiteral("yyyy")
                                              : QCoreApplication::translate("Timeline", "MMM yyyy",
                                                                            "format of a month");
        double free = m_area.left();
        for (;; month += step) {
            const Date day(month / 12, static_cast<unsigned>(month % 12 + 1), 1);
            if (day > m_range.last || month / 12 > 9990)
                break;
            if (day < m_range.first)
                continue;
            const double x = xOf(day);
            QPainterPath tick;
            tick.moveTo(x, m_area.top() + m_line + 2 * m_scale);
            tick.lineTo(x, m_bottom);
            m_picture.shapes.push_back({tick, QPen(m_style.hairline, m_style.lineWidth), {}});
            const auto words = QLocale().toString(toQt(day), format);
            const double width = widthOf(words, m_font) + 2;
            const double left = std::min(x, m_area.right() - width);
            if (left < free)
                continue;
            free = left + width + 4 * m_scale;
            m_picture.text({left, m_area.top(), width, m_line + 1}, words, m_font, m_style.muted,
                           Qt::AlignLeft | Qt::AlignVCenter, m_smallest);
        }
    }

    void drawRow(const Timeline::Row& row)
    {
        const double height = heightOf(row);
        m_picture.text({m_area.left(), m_y, m_labels, height - 4 * m_scale}, translated(row.label),
                       m_font, m_style.text, Qt::AlignLeft | Qt::AlignVCenter, m_smallest);
        const auto lanes = lanesOf(row);
        int lane = -1;
        for (std::size_t i = 0; i < row.spans.size(); ++i) {
            // Words beside a span end where its neighbours in the lane begin.
            double left = m_left;
            double right = m_area.right();
            for (std::size_t j = 0; j < row.spans.size(); ++j) {
                if (j == i || lanes[j] != lanes[i])
                    continue;
                if (row.spans[j].from < row.spans[i].from)
                    left = std::max(left, rightOf(row.spans[j]));
                else
                    right = std::min(right, xOf(row.spans[j].from));
            }
            drawSpan(row, row.spans[i], m_y + 4 * m_scale + lanes[i] * laneHeight(), left, right);
            lane = std::max(lane, lanes[i]);
        }
        double free = m_area.left();
        for (std::size_t at = 0; at < row.markers.size(); ++at) {
            double limit = m_area.right();
            if (at + 1 < row.markers.size())
                limit = std::min(limit, xOf(row.markers[at + 1].on) - 9 * m_scale);
            drawMarker(row, row.markers[at], {m_y + 4 * m_scale + (lane + 1) * laneHeight(), limit},
                       free);
        }
        m_y += height;
        QPainterPath line;
        line.moveTo(m_area.left(), m_y);
        line.lineTo(m_area.right(), m_y);
        m_picture.shapes.push_back({line, QPen(m_style.hairline, m_style.lineWidth), {}});
    }

    static QString signOf(Timeline::Look look)
    {
        if (look == Timeline::Look::gap)
            return QStringLiteral("▲ ");
        return look == Timeline::Look::overlap ? QStringLiteral("◆ ") : QString{};
    }

    QColor colourOf(const Timeline::Span& span) const
    {
        switch (span.look) {
        case Timeline::Look::gap: return m_style.high;
        case Timeline::Look::overlap: return m_style.medium;
        case Timeline::Look::muted: return m_style.muted;
        case Timeline::Look::usual: break;
        }
        return m_style.category(span.category);
    }

    void drawSpan(const Timeline::Row& row, const Timeline::Span& span, double top, double freeLeft,
                  double freeRight)
    {
        const bool finding =
            span.look == Timeline::Look::gap || span.look == Timeline::Look::overlap;
        const QColor colour = colourOf(span);
        const QRectF box(xOf(span.from), top, std::max(2.0, rightOf(span) - xOf(span.from)),
                         laneHeight() - 4 * m_scale);
        const double radius = 4 * m_scale;
        m_picture.rectangle(box, radius, QPen(colour, finding ? 1.5 : 1),
                            m_style.softened(colour, finding ? 0.12 : 0.28));
        if (finding)
            m_picture.rectangle(box, radius, Qt::NoPen, QBrush(colour, Qt::BDiagPattern));
        else
            m_picture.rectangle(
                {box.left(), box.top(), std::min(4 * m_scale, box.width()), box.height()}, 1,
                Qt::NoPen, colour);
        label(span, box, finding, freeLeft, freeRight);
        m_picture.elements.push_back({span.id, box, wordsOf(row, span), {}});
    }

    /// Inside the span where the words fit, else beside it where there is room.
    void label(const Timeline::Span& span, const QRectF& box, bool finding, double freeLeft,
               double freeRight)
    {
        const auto words = signOf(span.look) + translated(span.label);
        const double needed = widthOf(words, m_font) + 2;
        const double padding = 8 * m_scale;
        QRectF place = box.adjusted(padding, 0, -4 * m_scale, 0);
        if (place.width() < needed || finding) {
            const double right = freeRight - box.right() - 10 * m_scale;
            const double left = box.left() - freeLeft - 10 * m_scale;
            if (place.width() >= needed) { // a finding keeps a ground under its words
                m_picture.rectangle({place.left(), box.top() + 2, needed, box.height() - 4}, 2,
                                    Qt::NoPen, m_style.surface);
            } else if (right >= needed) {
                place = {box.right() + 6 * m_scale, box.top(), needed, box.height()};
            } else if (left >= needed) {
                place = {box.left() - 6 * m_scale - needed, box.top(), needed, box.height()};
            }
        }
        const auto shown =
            QFontMetricsF(m_font).elidedText(words, Qt::ElideRight, place.width() + 1);
        if (place.width() > m_line)
            m_picture.text(place, shown, m_font, m_style.text, Qt::AlignLeft | Qt::AlignVCenter,
                           m_smallest);
    }

    struct MarkerPlace {
        double top;
        double limit; ///< where the next marker, or the edge, begins
    };

    void drawMarker(const Timeline::Row& row, const Timeline::Marker& marker,
                    const MarkerPlace& place, double& free)
    {
        const double top = place.top;
        const double size = 5 * m_scale;
        const double middle = top + (laneHeight() - 4 * m_scale) / 2;
        const double x = xOf(marker.on);
        const QColor colour = marker.look == Timeline::Look::gap       ? m_style.high
                              : marker.look == Timeline::Look::overlap ? m_style.medium
                                                                       : m_style.accent;
        QPainterPath diamond;
        diamond.moveTo(x, middle - size);
        diamond.lineTo(x + size, middle);
        diamond.lineTo(x, middle + size);
        diamond.lineTo(x - size, middle);
        diamond.closeSubpath();
        m_picture.shapes.push_back({diamond, QPen(m_style.surface, 1), colour});
        const auto words = translated(marker.label);
        double needed = widthOf(words, m_font) + 2;
        double left = x + size + 4 * m_scale;
        const double edge = m_area.right();
        if (left + needed > edge && place.limit >= edge)
            left = x - size - 4 * m_scale - needed;
        // Between two markers there may be room for the beginning only; pointing tells the rest.
        auto shown = words;
        if (left > x && left + needed > place.limit) {
            needed = place.limit - left;
            shown = QFontMetricsF(m_font).elidedText(words, Qt::ElideRight, needed - 2);
        }
        const bool fits = needed > 4 * m_line;
        const QRectF box(x - size, middle - size, 2 * size, 2 * size);
        const bool whole = shown == words;
        if (left >= free && (whole || fits)) {
            const QRectF beside{left, top, needed, laneHeight() - 4 * m_scale};
            m_picture.text(beside, shown, m_font, m_style.muted, Qt::AlignLeft | Qt::AlignVCenter,
                           m_smallest);
            m_words.push_back(beside);
            free = left + needed;
        }
        free = std::max(free, x + size);
        m_picture.elements.push_back(
            {marker.id,
             box,
             QStringLiteral("%1: %2, %3").arg(translated(row.label), words, formatted(marker.on)),
             {}});
    }

    void today()
    {
        if (!m_timeline.today || *m_timeline.today < m_range.first ||
            *m_timeline.today > m_range.last)
            return;
        const double x = xOf(*m_timeline.today);
        QPainterPath line;
        line.moveTo(x, m_area.top() + 2 * m_line + 4 * m_scale);
        for (const auto& place : m_words) { // from above to below; none is struck through
            if (place.left() > x || place.right() < x)
                continue;
            line.lineTo(x, place.top());
            line.moveTo(x, place.bottom());
        }
        line.lineTo(x, m_y);
        m_picture.shapes.push_back({line, QPen(m_style.accent, 1.5 * m_style.lineWidth), {}});
        const auto words = formatted(*m_timeline.today);
        const double width = widthOf(words, m_font) + 2;
        const double left = std::clamp(x - width / 2, m_area.left(), m_area.right() - width);
        m_picture.text({left, m_area.top() + m_line + 2 * m_scale, width, m_line + 1}, words,
                       m_font, m_style.accent, Qt::AlignLeft | Qt::AlignVCenter, m_smallest);
    }

    QString wordsOf(const Timeline::Row& row, const Timeline::Span& span) const
    {
        const auto until = span.until
                               ? formatted(*span.until)
                               : QCoreApplication::translate("Timeline", "open", "no last day");
        auto words = QStringLiteral("%1: %2, %3 – %4")
                         .arg(translated(row.label), signOf(span.look) + translated(span.label),
                              formatted(span.from), until);
        if (!span.description.empty())
            words += QStringLiteral(". ") + translated(span.description);
        return words;
    }

    std::vector<QRectF> m_words; ///< beside markers, row by row
    Picture& m_picture;
    QRectF m_area;
    const Timeline& m_timeline;
    const FigureStyle& m_style;
    double m_scale;
    QFont m_font;
    double m_smallest;
    double m_line;
    Range m_range;
    double m_labels = 0;
    double m_left = 0;
    double m_width = 0;
    double m_y = 0;
    double m_bottom = 0;
};

} // namespace

void layOutTimeline(Picture& picture, const QRectF& area, const Timeline& timeline,
                    const FigureStyle& style)
{
    if (!timeline.rows.empty())
        TimelineLayout(picture, area, timeline, style).run();
}

double timelineHeight(const Timeline& timeline, double width, const FigureStyle& style)
{
    if (timeline.rows.empty())
        return 0;
    Picture measured;
    measured.scale = std::clamp(width / 1200, style.textScale, std::max(1.5, style.textScale));
    return TimelineLayout(measured, QRectF(0, 0, width, 0), timeline, style).run();
}

} // namespace concordat::ui::figures
