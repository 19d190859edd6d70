#include "ui/figures/figure_view.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHelpEvent>
#include <QMenu>
#include <QPaintEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>
#include <limits>

#include "ui/bridge/file_names.h"
#include "ui/bridge/text.h"
#include "ui/figures/export.h"
#include "ui/figures/renderer.h"
#include "ui/figures/table_text.h"

namespace concordat::ui::figures {

QEvent::Type figureChangedEvent()
{
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

FigureView::FigureView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_style = effectiveStyle();
}

void FigureView::setFigure(Figure figure)
{
    const auto focused = current();
    m_figure = std::move(figure);
    m_hovered = -1;
    layOutAgain();
    setCurrent(focused);
    if (m_heightFollowsWidth || std::holds_alternative<Network>(m_figure.data))
        updateGeometry();
    QEvent changed(figureChangedEvent());
    for (auto* around = parentWidget(); around; around = around->parentWidget())
        QApplication::sendEvent(around, &changed);
}

void FigureView::setFigureStyle(FigureStyle style)
{
    m_fixedStyle = std::move(style);
    layOutAgain();
}

void FigureView::setOnSurface(bool onSurface)
{
    m_onSurface = onSurface;
    layOutAgain();
}

void FigureView::setHeightFollowsWidth(bool follows)
{
    m_heightFollowsWidth = follows;
    auto policy = sizePolicy();
    policy.setVerticalPolicy(follows ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    policy.setHorizontalPolicy(QSizePolicy::Expanding);
    policy.setHeightForWidth(follows);
    setSizePolicy(policy);
}

std::string FigureView::current() const
{
    if (m_current < 0)
        return {};
    return m_picture.element(m_current).id;
}

void FigureView::setCurrent(const std::string& id)
{
    m_current = id.empty() ? -1 : m_picture.indexOf(id);
    describe();
    update();
}

int FigureView::heightForWidth(int width) const
{
    // Layouts ask several times for each change, and some figures measure all their words.
    auto known = m_heights.find(width);
    if (known == m_heights.end())
        known = m_heights.insert(
            width, static_cast<int>(std::ceil(preferredHeight(m_figure, width, m_style))));
    return *known;
}

QSize FigureView::sizeHint() const
{
    constexpr int width = 900;
    return {width, heightForWidth(width)};
}

QSize FigureView::minimumSizeHint() const
{
    if (std::holds_alternative<ChainDiagram>(m_figure.data))
        return QSizeF(680 * m_style.textScale, 440 * m_style.textScale).toSize();
    if (std::holds_alternative<HeatMap>(m_figure.data) && !m_heightFollowsWidth)
        return QSizeF(320 * m_style.textScale, 200 * m_style.textScale).toSize();
    if (const auto* network = std::get_if<Network>(&m_figure.data);
        network && !m_heightFollowsWidth)
        return QSizeF(320 * m_style.textScale,
                      networkLeastHeight(*network, m_style.textScale, m_style))
            .toSize();
    return {200, m_heightFollowsWidth ? heightForWidth(std::max(200, width())) : 60};
}

FigureStyle styleFor(const QWidget& widget)
{
    // The ink decides: a style sheet may have made the ground transparent, which looks black here.
    const QColor ink = widget.palette().color(QPalette::WindowText);
    FigureStyle style = FigureStyle::screenLight();
    if (ink == Qt::white)
        style = FigureStyle::highContrast();
    else if (ink.lightness() > 127)
        style = FigureStyle::screenDark();
    else if (ink == Qt::black)
        style = FigureStyle::highContrastLight();
    constexpr double usualPixels = 14;
    if (const int pixels = QApplication::font().pixelSize(); pixels > 0)
        style.textScale = std::clamp(pixels / usualPixels, 1.0, 2.0);
    return style;
}

FigureStyle FigureView::effectiveStyle() const
{
    if (m_fixedStyle)
        return *m_fixedStyle;
    auto style = styleFor(*this);
    if (m_onSurface)
        style.window = style.surface;
    return style;
}

void FigureView::layOutAgain()
{
    m_style = effectiveStyle();
    m_heights.clear();
    m_picture = layOut(rect(), m_figure, m_style);
    const int count = m_picture.count();
    if (m_current >= count)
        m_current = -1;
    if (m_hovered >= count)
        m_hovered = -1;
    describe();
    update();
}

void FigureView::describe()
{
    // A figure under a heading of its page has no title of its own; the page names it.
    if (!m_figure.title.empty())
        setAccessibleName(translated(m_figure.title));
    QString words = translated(m_figure.alternative);
    if (m_current >= 0)
        words = m_picture.element(m_current).description + QStringLiteral("\n") + words;
    setAccessibleDescription(words);
}

void FigureView::select(int index, bool tell)
{
    if (index < 0 || index >= m_picture.count())
        return;
    m_current = index;
    describe();
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
    if (tell)
        Q_EMIT elementSelected(QString::fromStdString(current()));
}

int FigureView::indexAt(const QPointF& point) const
{
    return m_picture.indexAt(point);
}

int FigureView::neighbour(int key) const
{
    const QPointF direction(key == Qt::Key_Right  ? 1
                            : key == Qt::Key_Left ? -1
                                                  : 0,
                            key == Qt::Key_Down ? 1
                            : key == Qt::Key_Up ? -1
                                                : 0);
    const QPointF here = m_picture.boxOf(m_current).center();
    int best = -1;
    double nearest = std::numeric_limits<double>::max();
    for (int i = 0; i < m_picture.count(); ++i) {
        const QPointF way = m_picture.boxOf(i).center() - here;
        const double along = QPointF::dotProduct(way, direction);
        const double across = std::abs(way.x() * direction.y() - way.y() * direction.x());
        if (along <= 1)
            continue;
        // Sideways counts double: the next card of the row before one of the next row.
        const double distance = along + 2 * across;
        if (distance < nearest) {
            nearest = distance;
            best = i;
        }
    }
    return best;
}

void FigureView::keyPressEvent(QKeyEvent* event)
{
    if (m_picture.count() == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: select(m_current < 0 ? 0 : neighbour(event->key()), true); return;
    case Qt::Key_Home: select(0, true); return;
    case Qt::Key_End: select(m_picture.count() - 1, true); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT elementActivated(QString::fromStdString(current()));
        return;
    default: break;
    }
    if (event->matches(QKeySequence::Copy)) {
        copyTable();
        return;
    }
    QWidget::keyPressEvent(event);
}

void FigureView::focusInEvent(QFocusEvent* event)
{
    const bool byKey =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && m_current < 0)
        select(0, true);
    QWidget::focusInEvent(event);
    update();
}

void FigureView::mousePressEvent(QMouseEvent* event)
{
    const int index = indexAt(event->position());
    if (event->button() == Qt::LeftButton && index >= 0) {
        select(index, true);
        Q_EMIT elementClicked(QString::fromStdString(current()));
        return;
    }
    QWidget::mousePressEvent(event);
}

void FigureView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int index = indexAt(event->position());
    if (event->button() == Qt::LeftButton && index >= 0) {
        select(index, false);
        Q_EMIT elementActivated(QString::fromStdString(current()));
    }
}

void FigureView::mouseMoveEvent(QMouseEvent* event)
{
    const int index = indexAt(event->position());
    if (index == m_hovered)
        return;
    m_hovered = index;
    setCursor(index >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void FigureView::leaveEvent(QEvent* event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

bool FigureView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int index = indexAt(help->pos());
        if (index < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), m_picture.element(index).description, this);
        return true;
    }
    return QWidget::event(event);
}

void FigureView::changeEvent(QEvent* event)
{
    const auto type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange ||
        type == QEvent::LanguageChange || type == QEvent::LocaleChange) {
        layOutAgain();
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

void FigureView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOutAgain();
}

void FigureView::paintMark(QPainter& painter, int index, const QColor& colour) const
{
    const QRectF box = m_picture.boxOf(index);
    painter.setBrush(Qt::NoBrush);
    // A line is told from its neighbours by itself, not by the box of its number alone; dashes and
    // number are seen through the mark.
    QColor glow = m_style.accent;
    glow.setAlphaF(0.3F);
    painter.setPen(QPen(glow, 8 * m_picture.scale));
    if (index >= m_picture.grid.count())
        painter.drawPath(m_picture.element(index).course);
    QPen pen(colour, 2 * m_picture.scale);
    painter.setPen(pen);
    const double out = 3 * m_picture.scale;
    const QRectF mark =
        box.adjusted(-out, -out, out, out).intersected(QRectF(rect()).adjusted(1, 1, -1, -1));
    const double radius = std::min(8 * m_picture.scale, mark.height() / 4);
    painter.drawRoundedRect(mark, radius, radius);
}

void FigureView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    paint(painter, rect(), m_picture, m_style, event->rect());
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_hovered >= 0 && m_hovered != m_current)
        paintMark(painter, m_hovered, m_style.hairline);
    if (m_current >= 0 && hasFocus())
        paintMark(painter, m_current, m_style.accent);
}

void FigureView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    const auto* copy = menu.addAction(tr("Copy as Table"));
    const auto* save = menu.addAction(tr("Export…"));
    const auto* chosen = menu.exec(event->globalPos());
    if (chosen == copy)
        copyTable();
    else if (chosen == save)
        exportToFile();
}

void FigureView::copyTable() const
{
    QApplication::clipboard()->setText(tableAsTsv(m_figure.table));
}

void FigureView::exportToFile()
{
    const auto title = translated(m_figure.title);
    const auto file = QFileDialog::getSaveFileName(
        this, tr("Export Figure"),
        FileNames::suggestion(*this, title.isEmpty() ? QString::fromStdString(m_figure.id) : title,
                              QStringLiteral("svg")),
        tr("Drawing (*.svg);;Picture (*.png);;PDF document (*.pdf);;Table (*.csv);;JSON (*.json)"));
    if (file.isEmpty())
        return;
    const auto format = exportFormatOf(QFileInfo(file).suffix());
    if (!format) {
        Q_EMIT exportFailed(tr("A file name must end in .svg, .png, .pdf, .csv or .json."));
        return;
    }
    if (const auto written = exportFigure(m_figure, *format, m_style, file); !written)
        Q_EMIT exportFailed(translated(written.error()));
}

} // namespace concordat::ui::figures
