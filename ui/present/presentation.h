#pragma once

#include <QTimer>
#include <QWidget>
#include <functional>
#include <optional>

#include "ui/figures/figure.h"

namespace concordat::ui {

namespace figures {
class FigureView;
}

/// One figure for the whole screen, drawn anew for distance, which follows what is done in the
/// window. Esc leaves, B and W blank the screen, the pointer hides while it rests.
class Presentation : public QWidget {
    Q_OBJECT

public:
    /// The figure as it is now; nothing once it is gone, which ends the presentation.
    using Source = std::function<std::optional<figures::Figure>()>;

    explicit Presentation(QWidget* parent);

    void present(Source source);
    /// Something changed: asks for the figure again, once for all changes of this moment.
    void follow() { m_follow.start(); }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    bool handleKey(int key);
    void blank(const QColor& color);
    void ask();

    Source m_source;
    figures::FigureView* m_view;
    QTimer m_hidePointer;
    QTimer m_follow;
};

} // namespace concordat::ui
