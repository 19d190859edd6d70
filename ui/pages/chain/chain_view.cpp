#include "ui/pages/chain/chain_view.h"

#include <QApplication>
#include <QMouseEvent>
#include <algorithm>
#include <cmath>

namespace concordat::ui {

std::optional<chain::ChainNode> chainNodeOf(const QString& id)
{
    for (const auto& info : chain::allNodes()) {
        if (id == QLatin1String(info.id.data(), static_cast<qsizetype>(info.id.size())))
            return info.node;
    }
    return {};
}

void ChainView::mousePressEvent(QMouseEvent* event)
{
    FigureView::mousePressEvent(event);
    const int index = picture().indexAt(event->position());
    m_dragging = false;
    m_pressed.reset();
    if (event->button() != Qt::LeftButton || index < 0)
        return;
    m_pressed = chainNodeOf(QString::fromStdString(picture().element(index).id));
    m_card = picture().boxOf(index);
    m_from = event->position();
}

void ChainView::mouseMoveEvent(QMouseEvent* event)
{
    const bool held = m_draggable && m_pressed && (event->buttons() & Qt::LeftButton);
    if (!held) {
        FigureView::mouseMoveEvent(event);
        return;
    }
    const double moved = std::abs(event->position().x() - m_from.x());
    if (!m_dragging && moved < QApplication::startDragDistance())
        return;
    m_dragging = true;
    setCursor(Qt::SizeHorCursor);
    const double margin = 10 * picture().scale;
    const double part = (event->position().x() - m_card.left() - margin) /
                        std::max(1.0, m_card.width() - 2 * margin);
    Q_EMIT nodeDragged(*m_pressed, std::round(100 * std::clamp(part, 0.0, 1.0)));
}

void ChainView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_dragging) {
        setCursor(Qt::PointingHandCursor);
        Q_EMIT dragEnded();
    }
    m_dragging = false;
    m_pressed.reset();
    FigureView::mouseReleaseEvent(event);
}

} // namespace concordat::ui
