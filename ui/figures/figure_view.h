#pragma once

#include <QEvent>
#include <QHash>
#include <QWidget>
#include <optional>

#include "ui/figures/figure.h"
#include "ui/figures/figure_style.h"
#include "ui/figures/picture.h"

namespace concordat::ui::figures {

/// Sent to every widget around a view whose figure became another one.
QEvent::Type figureChangedEvent();

/// The style that goes with a widget's palette and the application's text size.
FigureStyle styleFor(const QWidget& widget);

/// Shows one figure: hover, keyboard focus between its elements, a menu to copy and export.
///
/// Arrow keys move between elements, Enter or a double click activates one. It follows the
/// palette unless a style was set.
class FigureView : public QWidget {
    Q_OBJECT

public:
    explicit FigureView(QWidget* parent = nullptr);

    void setFigure(Figure figure);
    const Figure& figure() const { return m_figure; }
    /// A fixed style, such as the projector's.
    void setFigureStyle(FigureStyle style);
    /// Whether the figure lies on a card instead of the window.
    void setOnSurface(bool onSurface);
    /// Whether the height follows from the width (bars, paths) or fills what there is.
    void setHeightFollowsWidth(bool follows);

    const Picture& picture() const { return m_picture; }
    /// The focused element; empty when there is none.
    std::string current() const;
    void setCurrent(const std::string& id);

    bool hasHeightForWidth() const override { return m_heightFollowsWidth; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    void copyTable() const;
    void exportToFile();

Q_SIGNALS:
    void elementSelected(const QString& id);
    /// The mouse was pressed on it; `elementSelected` came before.
    void elementClicked(const QString& id);
    void elementActivated(const QString& id);
    /// An export failed; words for the user.
    void exportFailed(const QString& message);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

    const FigureStyle& figureStyle() const { return m_style; }

private:
    void layOutAgain();
    void select(int index, bool tell);
    void describe();
    int indexAt(const QPointF& point) const;
    int neighbour(int key) const;
    FigureStyle effectiveStyle() const;
    void paintMark(QPainter& painter, int index, const QColor& colour) const;

    Figure m_figure;
    std::optional<FigureStyle> m_fixedStyle;
    FigureStyle m_style;
    Picture m_picture;
    mutable QHash<int, int> m_heights; ///< by width, of this figure in this style
    int m_current = -1;
    int m_hovered = -1;
    bool m_onSurface = false;
    bool m_heightFollowsWidth = false;
};

} // namespace concordat::ui::figures
