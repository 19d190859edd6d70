#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

#include "ui/pages/split/negotiation_model.h"

namespace concordat::ui {

/// Draws a member's strip: the range of the rules, the band, the mark that can be dragged.
class StripDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    static QRect track(const QRect& cell);
};

/// The negotiation table. Dragging the mark on a strip moves the share, a click only chooses the
/// member; with the strip current, `+` and `-` move it by half a point (with Ctrl by five).
class NegotiationView : public QTableView {
    Q_OBJECT

public:
    explicit NegotiationView(NegotiationModel& model, QWidget* parent = nullptr);

    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    void fitColumns();
    bool isDragging() const { return m_dragging; }
    /// Where the mark of a member stands, in the viewport.
    QPoint markOf(int row) const;

Q_SIGNALS:
    void shareDragged(int row, double percent);
    void dragFinished();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QRect trackOf(int row) const;
    double percentAt(int row, int x) const;
    /// The member whose mark is at the point; −1 without one.
    int markAt(const QPoint& point) const;
    void endDrag();

    NegotiationModel& m_model;
    int m_grabbed = -1; ///< the member whose mark is held
    int m_pressedAt = 0;
    int m_offset = 0; ///< from the mark to where it was grabbed
    bool m_dragging = false;
    bool m_readOnly = false;
};

} // namespace concordat::ui
