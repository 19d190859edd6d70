#pragma once

#include <optional>

#include "core/chain/nodes.h"
#include "ui/figures/figure_view.h"

namespace concordat::ui {

/// The diagram whose nodes can be dragged: left and right along the bar of the card.
class ChainView : public figures::FigureView {
    Q_OBJECT

public:
    using FigureView::FigureView;

    void setDraggable(bool draggable) { m_draggable = draggable; }

Q_SIGNALS:
    /// The mouse drags a node to a score, 0 to 100.
    void nodeDragged(concordat::chain::ChainNode node, double score);
    void dragEnded();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    bool m_draggable = false;
    bool m_dragging = false;
    std::optional<chain::ChainNode> m_pressed;
    QPointF m_from;
    QRectF m_card;
};

/// The node of an id such as `C2`.
std::optional<chain::ChainNode> chainNodeOf(const QString& id);

} // namespace concordat::ui
