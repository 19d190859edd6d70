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

/// The negotiation table. A press or drag on a strip moves the share; with the strip current, `+`
/// and `-` move it by half a point (with Ctrl by five).
class NegotiationView : public QTableView {
    Q_OBJECT

public:
    explicit NegotiationView(NegotiationModel& model, QWidget* parent = nullptr);

    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    void fitColumns();
    bool isDragging() const { return m_dragged >= 0; }

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
    double percentAt(int row, const QPoint& point) const;

    NegotiationModel& m_model;
    int m_dragged = -1;
    bool m_readOnly = false;
};

} // namespace concordat::ui
