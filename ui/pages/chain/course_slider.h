#pragma once

#include <QAbstractSlider>

#include "ui/figures/figure.h"
#include "ui/figures/picture.h"

namespace concordat::ui {

/// The course of the chain as something to scrub through: one step for each moment.
class CourseSlider : public QAbstractSlider {
    Q_OBJECT

public:
    explicit CourseSlider(QWidget* parent = nullptr);

    /// A figure of kind `Course`; its current moment becomes the position.
    void setFigure(figures::Figure figure);
    const figures::Figure& figure() const { return m_figure; }
    /// Where a moment stands, for whoever points at it.
    QPoint placeOf(int moment) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void sliderChange(SliderChange change) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOutAgain();
    int nearest(double x) const;

    figures::Figure m_figure;
    figures::Picture m_picture;
};

} // namespace concordat::ui
