#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/figures/figure.h"

namespace concordat::ui {

namespace figures {
class FigureView;
}

/// One figure for the whole screen, drawn anew for distance. Esc leaves, B and W blank the screen,
/// the pointer hides while it rests.
class Presentation : public QWidget {
    Q_OBJECT

public:
    Presentation(figures::Figure figure, QWidget* parent);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    bool handleKey(int key);
    void blank(const QColor& color);

    figures::FigureView* m_view;
    QTimer m_hidePointer;
};

} // namespace concordat::ui
