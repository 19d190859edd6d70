#include <QPaintEngine>
#include <QPainter>
#include <QStaticText>
#include <algorithm>
#include <cmath>

#include "ui/figures/renderer.h"

namespace concordat::ui::figures {

namespace {

/// What stands in a cell without a value.
QLine dashIn(const QRect& box)
{
    const QPoint middle = box.center();
    const int half = std::clamp(box.width() / 6, 1, 5);
    return {middle.x() - half, middle.y(), middle.x() + half, middle.y()};
}

/// Prints numbers again and again: each is shaped once.
class CellPrinter {
public:
    CellPrinter(QPainter& painter, const Grid& grid)
        : m_painter(painter), m_grid(grid),
          m_asText(painter.paintEngine()->type() != QPaintEngine::Raster),
          m_shaped(m_asText ? 0 : grid.texts.size())
    {
        for (std::size_t i = 0; i < m_shaped.size(); ++i) {
            m_shaped[i].setTextFormat(Qt::PlainText);
            m_shaped[i].setText(grid.texts[i]);
            m_shaped[i].prepare(painter.transform(), grid.font);
        }
    }

    void print(const QRect& box, int word, QRgb ground)
    {
        const QColor ink = FigureStyle::inkOn(ground);
        if (ink != m_ink) {
            m_ink = ink;
            m_painter.setPen(ink);
        }
        const auto at = static_cast<std::size_t>(word);
        if (m_asText) {
            m_painter.drawText(box, Qt::AlignCenter, m_grid.texts[at]);
            return;
        }
        const QSizeF size = m_shaped[at].size();
        m_painter.drawStaticText(
            QPointF(box.left() + std::round((box.width() - size.width()) / 2),
                    box.top() + std::round((box.height() - size.height()) / 2)),
            m_shaped[at]);
    }

private:
    QPainter& m_painter;
    const Grid& m_grid;
    bool m_asText; ///< files keep text that can be searched
    std::vector<QStaticText> m_shaped;
    QColor m_ink;
};

} // namespace

void paintGrid(QPainter& painter, const Grid& grid, const QRectF& exposed)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    std::vector<QLine> missing;
    std::vector<int> seen;
    for (int cell = 0; cell < grid.count(); ++cell) {
        const QRect box = grid.box(cell);
        if (!exposed.intersects(QRectF(box)))
            continue;
        const QRgb fill = grid.fills[static_cast<std::size_t>(cell)];
        seen.push_back(cell);
        if (fill != 0)
            painter.fillRect(box, QColor::fromRgb(fill));
        else if (box.height() >= 4 && box.width() >= 4)
            missing.push_back(dashIn(box));
    }
    painter.setPen(QPen(grid.missingColour, 1));
    painter.drawLines(missing.data(), static_cast<int>(missing.size()));
    if (!grid.words.empty()) {
        painter.setFont(grid.font);
        CellPrinter printer(painter, grid);
        for (const int cell : seen) {
            const auto at = static_cast<std::size_t>(cell);
            if (grid.words[at] >= 0)
                printer.print(grid.box(cell), grid.words[at], grid.fills[at]);
        }
    }
    for (const int cell : seen) {
        if (grid.marked.empty() || !grid.marked[static_cast<std::size_t>(cell)])
            continue;
        const QRect box = grid.box(cell);
        const int width = std::min(box.width(), box.height()) >= 10 ? 2 : 1;
        painter.setPen(QPen(grid.markColour, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(
            QRectF(box).adjusted(width / 2.0, width / 2.0, -width / 2.0, -width / 2.0));
    }
    painter.restore();
}

} // namespace concordat::ui::figures
