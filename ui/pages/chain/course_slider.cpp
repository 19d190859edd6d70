#include "ui/pages/chain/course_slider.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>

#include "ui/bridge/text.h"
#include "ui/figures/figure_view.h"
#include "ui/figures/renderer.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

CourseSlider::CourseSlider(QWidget* parent) : QAbstractSlider(parent)
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setPageStep(4);
    setRange(0, 0);
    m_figure.data = figures::Course{};
}

void CourseSlider::setFigure(figures::Figure figure)
{
    const QSignalBlocker quiet(this);
    m_figure = std::move(figure);
    const auto& course = std::get<figures::Course>(m_figure.data);
    setRange(0, std::max(0, static_cast<int>(course.points.size()) - 1));
    setValue(static_cast<int>(course.current));
    setAccessibleName(translated(m_figure.title));
    layOutAgain();
}

QSize CourseSlider::sizeHint() const
{
    return {600, Theme::current().scaled(112)};
}

QSize CourseSlider::minimumSizeHint() const
{
    return {320, Theme::current().scaled(112)};
}

void CourseSlider::layOutAgain()
{
    const auto* course = std::get_if<figures::Course>(&m_figure.data);
    if (!course)
        return;
    m_picture = figures::layOut(rect(), m_figure, figures::styleFor(*this));
    if (!course->points.empty()) {
        const auto& point = course->points[course->current];
        setAccessibleDescription(tr("%1: %2").arg(
            translated(point.label),
            point.value ? formatted(std::round(*point.value), 0) : tr("no data then")));
    }
    update();
}

QPoint CourseSlider::placeOf(int moment) const
{
    const auto places = figures::coursePlaces(std::get<figures::Course>(m_figure.data), rect());
    const auto at = static_cast<std::size_t>(moment);
    return {static_cast<int>(at < places.size() ? places[at] : 0), height() / 2};
}

int CourseSlider::nearest(double x) const
{
    const auto places = figures::coursePlaces(std::get<figures::Course>(m_figure.data), rect());
    int best = 0;
    for (std::size_t at = 0; at < places.size(); ++at) {
        if (std::abs(places[at] - x) < std::abs(places[static_cast<std::size_t>(best)] - x))
            best = static_cast<int>(at);
    }
    return best;
}

bool CourseSlider::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int index = m_picture.indexAt(help->pos());
        if (index < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), m_picture.element(index).description, this);
        return true;
    }
    return QAbstractSlider::event(event);
}

void CourseSlider::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const auto style = figures::styleFor(*this);
    figures::paint(painter, rect(), m_picture, style, event->rect());
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(style.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void CourseSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(true);
    setValue(nearest(event->position().x()));
}

void CourseSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (isSliderDown())
        setValue(nearest(event->position().x()));
}

void CourseSlider::mouseReleaseEvent(QMouseEvent*)
{
    setSliderDown(false);
}

void CourseSlider::sliderChange(SliderChange change)
{
    if (auto* course = std::get_if<figures::Course>(&m_figure.data);
        course && change == SliderValueChange) {
        course->current = static_cast<std::size_t>(value());
        layOutAgain();
    }
    QAbstractSlider::sliderChange(change);
}

void CourseSlider::changeEvent(QEvent* event)
{
    const auto type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange ||
        type == QEvent::LanguageChange)
        layOutAgain();
    QAbstractSlider::changeEvent(event);
}

void CourseSlider::resizeEvent(QResizeEvent* event)
{
    QAbstractSlider::resizeEvent(event);
    layOutAgain();
}

} // namespace concordat::ui
