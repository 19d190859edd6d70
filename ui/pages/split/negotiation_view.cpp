#include "ui/pages/split/negotiation_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/models/frozen_column.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

constexpr double keyStep = 0.5;
constexpr double wideKeyStep = 5;
constexpr int trackMargin = 12;
constexpr int narrowestStrip = 150;
constexpr int mostRowsShown = 12;
constexpr int grabWidth = 9;    ///< on either side of a mark
constexpr int dragDistance = 3; ///< less than this is a click that trembled

} // namespace

QRect StripDelegate::track(const QRect& cell)
{
    return cell.adjusted(trackMargin, 0, -trackMargin, 0);
}

void StripDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto* model = qobject_cast<const NegotiationModel*>(index.model());
    if (!model || model->kindOf(index.column()) != NegotiationModel::Column::strip)
        return;
    const auto strip = model->strip(index.row());
    const auto& theme = Theme::current();
    const auto& tokens = theme.tokens();
    const QRectF line = track(option.rect);
    const double middle = line.center().y();
    const auto x = [&](double percent) {
        return line.left() + line.width() * std::clamp(percent / strip.scale, 0.0, 1.0);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens.hairline);
    painter->drawRoundedRect(QRectF(line.left(), middle - 2, line.width(), 4), 2, 2);
    auto colour = theme.category(strip.category);
    auto range = colour;
    range.setAlphaF(0.35F);
    painter->setBrush(range);
    const double width = std::max(4.0, x(strip.most) - x(strip.least));
    painter->drawRoundedRect(QRectF(x(strip.least), middle - 6, width, 12), 6, 6);
    // The band's ends as brackets, so that it does not rest on a colour.
    painter->setPen(QPen(tokens.muted, 1.2));
    for (const double end : {strip.bandFrom, strip.bandTo}) {
        const double at = x(end);
        const double inward = end == strip.bandFrom ? 3 : -3;
        painter->drawPolyline(
            QPolygonF({QPointF(at + inward, middle - 9), QPointF(at, middle - 9),
                       QPointF(at, middle + 9), QPointF(at + inward, middle + 9)}));
    }
    const QRectF mark(x(strip.share) - 2.5, middle - 10, 5, 20);
    painter->setPen(QPen(tokens.text, strip.locked ? 1.6 : 0.8));
    painter->setBrush(strip.locked ? tokens.surface : colour);
    painter->drawRoundedRect(mark, 2, 2);
    painter->restore();
}

NegotiationView::NegotiationView(NegotiationModel& model, QWidget* parent)
    : QTableView(parent), m_model(model)
{
    setModel(&model);
    setObjectName(QStringLiteral("negotiation"));
    setItemDelegate(new StripDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setShowGrid(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    viewport()->setMouseTracking(true);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(40);
    new FrozenColumn(*this);
    connect(&model, &QAbstractItemModel::modelReset, this, &NegotiationView::fitColumns);
}

void NegotiationView::fitColumns()
{
    if (m_model.columnCount() == 0)
        return;
    resizeColumnsToContents();
    const int strip = m_model.columnOf(NegotiationModel::Column::strip);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (column != strip)
            setColumnWidth(column, std::min(columnWidth(column) + 8, column == 0 ? 200 : 130));
    }
    int others = 0;
    for (int column = 0; column < m_model.columnCount(); ++column)
        others += column == strip ? 0 : columnWidth(column);
    const int room = viewport()->width() - 2;
    const bool narrow = others + narrowestStrip > room;
    // Where not all fits, what is moved stands before what it is compared with.
    auto* header = horizontalHeader();
    for (int column = 0; column < m_model.columnCount(); ++column)
        header->moveSection(header->visualIndex(column), column);
    if (narrow) {
        using Column = NegotiationModel::Column;
        int at = 1;
        for (const auto kind : {Column::strip, Column::share, Column::beside, Column::locked})
            if (const int column = m_model.columnOf(kind); column < m_model.columnCount())
                header->moveSection(header->visualIndex(column), at++);
    }
    setColumnWidth(strip, narrow ? std::max(narrowestStrip, room / 3) : room - others);
    verticalHeader()->setDefaultSectionSize(Theme::current().scaled(32));
    // Up to a dozen members stand on the page without scrolling in the table.
    const int rows = std::clamp(m_model.rowCount(), 3, mostRowsShown);
    setMinimumHeight(rows * Theme::current().scaled(32) + header->sizeHint().height() +
                     Theme::current().scaled(narrow ? 18 : 6));
}

QRect NegotiationView::trackOf(int row) const
{
    const int column = m_model.columnOf(NegotiationModel::Column::strip);
    return StripDelegate::track(visualRect(m_model.index(row, column)));
}

double NegotiationView::percentAt(int row, int x) const
{
    const auto line = trackOf(row);
    const double part = static_cast<double>(x - line.left()) / std::max(1, line.width());
    return std::clamp(part, 0.0, 1.0) * m_model.strip(row).scale;
}

QPoint NegotiationView::markOf(int row) const
{
    const auto line = trackOf(row);
    const auto strip = m_model.strip(row);
    return {line.left() + static_cast<int>(std::lround(
                              line.width() * std::clamp(strip.share / strip.scale, 0.0, 1.0))),
            line.center().y()};
}

int NegotiationView::markAt(const QPoint& point) const
{
    const auto index = indexAt(point);
    if (!index.isValid() || m_model.kindOf(index.column()) != NegotiationModel::Column::strip)
        return -1;
    return std::abs(point.x() - markOf(index.row()).x()) <= grabWidth ? index.row() : -1;
}

void NegotiationView::mousePressEvent(QMouseEvent* event)
{
    QTableView::mousePressEvent(event);
    if (m_readOnly || event->button() != Qt::LeftButton)
        return;
    m_grabbed = markAt(event->pos());
    if (m_grabbed < 0)
        return;
    m_pressedAt = event->pos().x();
    m_offset = m_pressedAt - markOf(m_grabbed).x();
}

void NegotiationView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_grabbed < 0) {
        if (event->buttons() == Qt::NoButton)
            viewport()->setCursor(!m_readOnly && markAt(event->pos()) >= 0 ? Qt::SizeHorCursor
                                                                           : Qt::ArrowCursor);
        QTableView::mouseMoveEvent(event);
        return;
    }
    const int x = event->pos().x();
    if (!m_dragging && std::abs(x - m_pressedAt) < dragDistance)
        return;
    if (!m_dragging)
        m_model.holdScale(true);
    m_dragging = true;
    Q_EMIT shareDragged(m_grabbed, percentAt(m_grabbed, x - m_offset));
}

void NegotiationView::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    m_grabbed = -1;
    if (m_dragging)
        endDrag();
}

void NegotiationView::endDrag()
{
    m_dragging = false;
    m_model.holdScale(false);
    Q_EMIT dragFinished();
}

void NegotiationView::keyPressEvent(QKeyEvent* event)
{
    const auto index = currentIndex();
    const bool onStrip =
        index.isValid() && m_model.kindOf(index.column()) == NegotiationModel::Column::strip;
    const bool more = event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal;
    const bool less = event->key() == Qt::Key_Minus;
    if (!onStrip || m_readOnly || (!more && !less)) {
        QTableView::keyPressEvent(event);
        return;
    }
    const double step = event->modifiers().testFlag(Qt::ControlModifier) ? wideKeyStep : keyStep;
    const double now = m_model.positions()[static_cast<std::size_t>(index.row())].share;
    Q_EMIT shareDragged(index.row(), std::clamp(now + (more ? step : -step), 0.0, 100.0));
    Q_EMIT dragFinished();
}

void NegotiationView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

} // namespace concordat::ui
