#include "ui/pages/calendar/calendar_grid.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "ui/bridge/text.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using model::Date;
using model::OccurrenceStatus;

namespace {

int weekdayOf(Date day)
{
    return static_cast<int>(std::chrono::weekday{day.days()}.iso_encoding()) - 1;
}

/// What stands before a meeting's name: how it is, not by colour alone.
QString meetingMark(const cadence::Meeting& meeting)
{
    if (meeting.status == OccurrenceStatus::cancelled)
        return QStringLiteral("✕ ");
    if (meeting.status == OccurrenceStatus::held)
        return QStringLiteral("✓ ");
    if (!meeting.notes.empty())
        return QStringLiteral("◆ ");
    return meeting.moved ? QStringLiteral("→ ") : QString{};
}

/// Where there is room for a few letters only, they are those of the name.
QString meetingName(const cadence::Meeting& meeting)
{
    return meetingMark(meeting) + QString::fromStdString(meeting.title);
}

QString wordsOf(const cadence::Meeting& meeting)
{
    return meetingMark(meeting) + QString::fromStdString(meeting.start.clock()) + u' ' +
           QString::fromStdString(meeting.title);
}

} // namespace

CalendarGrid::CalendarGrid(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        arrange();
        update();
    });
}

void CalendarGrid::show(cadence::Calendar calendar, Date first, int months, Date today)
{
    m_calendar = std::move(calendar);
    m_first = Date{first.year(), first.month(), 1};
    m_months = months;
    m_today = today;
    if (m_day < m_first || m_day >= m_first.plusMonths(months))
        m_day = today >= m_first && today < m_first.plusMonths(months) ? today : m_first;
    arrange();
    choose(m_calendar.find(m_chosen) ? m_chosen : std::string{});
}

void CalendarGrid::setDay(Date day)
{
    if (day < m_first || day >= m_first.plusMonths(m_months))
        return;
    m_day = day;
    m_chosen.clear();
    choose({});
}

void CalendarGrid::choose(const std::string& key)
{
    if (const auto* meeting = m_calendar.find(key)) {
        m_chosen = key;
        m_day = meeting->start.date;
    } else {
        const auto here = meetingsOn(m_day);
        m_chosen = here.empty() ? std::string{} : m_calendar.meetings[here.front()].key;
    }
    describe();
    update();
    Q_EMIT dayChosen();
}

void CalendarGrid::describe()
{
    QStringList words{formatted(m_day)};
    for (const auto at : meetingsOn(m_day))
        words += wordsOf(m_calendar.meetings[at]);
    setAccessibleDescription(words.join(QStringLiteral("; ")));
}

std::vector<std::size_t> CalendarGrid::meetingsOn(Date day) const
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < m_calendar.meetings.size(); ++i) {
        if (m_calendar.meetings[i].start.date == day)
            found.push_back(i);
    }
    return found;
}

QSize CalendarGrid::minimumSizeHint() const
{
    const auto& theme = Theme::current();
    return {theme.scaled(420), theme.scaled(320)};
}

// As many months beside each other as leave room for two figures to a day, in width and height;
// where none does, as many as come nearest.
int CalendarGrid::columnsFor(int gap) const
{
    constexpr double roomy = 1.25;
    constexpr int weeks = 6;
    const auto& theme = Theme::current();
    const QFontMetrics metrics{theme.font(TypeSize::caption, QFont::Bold)};
    const double wide = metrics.horizontalAdvance(QStringLiteral("30")) + 2;
    const double high = metrics.capHeight() + 2;
    const int head = 2 * (theme.pixels(TypeSize::caption) + space::hair) + space::hair;
    int best = 1;
    double most = 0;
    for (const int columns : {4, 3, 2, 1}) {
        const int rows = (m_months + columns - 1) / columns;
        const double w = static_cast<double>(width() - gap * (columns - 1)) / columns / 7;
        const double h = static_cast<double>(height() - gap * (rows - 1)) / rows - head;
        const double room = columns > m_months ? 0 : std::min(w / wide, h / weeks / high);
        if (room >= roomy)
            return columns;
        if (room > most) {
            most = room;
            best = columns;
        }
    }
    return best;
}

void CalendarGrid::arrange()
{
    m_cells.clear();
    m_chips.clear();
    m_heads.clear();
    const auto& theme = Theme::current();
    const int gap = m_months == 1 ? 0 : m_months == 12 ? space::small : space::large;
    const int columns = columnsFor(gap);
    const int rows = (m_months + columns - 1) / columns;
    const int line = theme.pixels(TypeSize::caption) + space::hair;
    for (int month = 0; month < m_months; ++month) {
        const int w = (width() - gap * (columns - 1)) / columns;
        const int h = (height() - gap * (rows - 1)) / rows;
        const QRect sheet{(month % columns) * (w + gap), (month / columns) * (h + gap), w, h};
        const int head = (large() ? 1 : 2) * line + space::hair;
        m_heads.push_back({sheet.left(), sheet.top(), w, head});
        const auto first = m_first.plusMonths(month);
        const int length = daysBetween(first, first.plusMonths(1));
        const int offset = weekdayOf(first);
        const int weeks = large() ? (offset + length + 6) / 7 : 6;
        for (int i = 0; i < length; ++i) {
            const int column = (offset + i) % 7;
            const int row = (offset + i) / 7;
            const int top = sheet.top() + head + row * (h - head) / weeks;
            const int bottom = sheet.top() + head + (row + 1) * (h - head) / weeks;
            const int left = sheet.left() + column * w / 7;
            const int right = sheet.left() + (column + 1) * w / 7;
            m_cells.push_back({first.plusDays(i), {left, top, right - left, bottom - top}});
        }
    }
    if (!large())
        return;
    for (const auto& cell : m_cells) {
        int top = cell.rect.top() + line + space::hair;
        for (const auto at : meetingsOn(cell.day)) {
            const QRect chip{cell.rect.left() + 2, top, cell.rect.width() - 4, line};
            if (chip.bottom() > cell.rect.bottom())
                break;
            m_chips.push_back({at, chip});
            top += line + 2;
        }
    }
}

QRect CalendarGrid::rectOf(Date day) const
{
    for (const auto& cell : m_cells) {
        if (cell.day == day)
            return cell.rect;
    }
    return {};
}

QRect CalendarGrid::rectOfMeeting(const std::string& key) const
{
    for (const auto& chip : m_chips) {
        if (m_calendar.meetings[chip.meeting].key == key)
            return chip.rect;
    }
    return {};
}

const CalendarGrid::Cell* CalendarGrid::cellAt(QPoint at) const
{
    for (const auto& cell : m_cells) {
        if (cell.rect.contains(at))
            return &cell;
    }
    return nullptr;
}

const CalendarGrid::Chip* CalendarGrid::chipAt(QPoint at) const
{
    for (const auto& chip : m_chips) {
        if (chip.rect.contains(at))
            return &chip;
    }
    return nullptr;
}

bool CalendarGrid::isMovable(const std::string& key) const
{
    const auto* meeting = m_calendar.find(key);
    return meeting && meeting->status == OccurrenceStatus::planned;
}

void CalendarGrid::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    for (int month = 0; month < m_months; ++month)
        paintMonth(painter, month);
    for (const auto& cell : m_cells)
        paintDay(painter, cell);
    for (const auto& chip : m_chips)
        paintChip(painter, chip);
}

void CalendarGrid::paintMonth(QPainter& painter, int month) const
{
    const auto& theme = Theme::current();
    const auto& tokens = theme.tokens();
    const QLocale locale;
    QRect head = m_heads[static_cast<std::size_t>(month)];
    const int line = theme.pixels(TypeSize::caption) + space::hair;
    if (!large()) {
        painter.setPen(tokens.text);
        painter.setFont(theme.font(TypeSize::caption, QFont::DemiBold));
        const auto first = m_first.plusMonths(month);
        auto name = locale.toString(toQt(first), tr("MMMM yyyy", "format of a month"));
        if (painter.fontMetrics().horizontalAdvance(name) > head.width())
            name = locale.toString(toQt(first), tr("MMM yyyy", "format of a month"));
        painter.drawText(QRect{head.left(), head.top(), head.width(), line},
                         Qt::AlignLeft | Qt::AlignVCenter, name);
        head.setTop(head.top() + line);
    }
    painter.setPen(tokens.muted);
    painter.setFont(theme.font(TypeSize::caption));
    auto format = QLocale::ShortFormat;
    for (int i = 1; i <= 7; ++i)
        if (painter.fontMetrics().horizontalAdvance(locale.standaloneDayName(i, format)) +
                space::hair >
            head.width() / 7)
            format = QLocale::NarrowFormat;
    for (int i = 0; i < 7; ++i) {
        const QRect place{head.left() + i * head.width() / 7, head.top(), head.width() / 7, line};
        painter.drawText(place,
                         large() ? int(Qt::AlignLeft) | Qt::AlignVCenter : int(Qt::AlignCenter),
                         locale.standaloneDayName(i + 1, format));
    }
}

void CalendarGrid::paintDay(QPainter& painter, const Cell& cell) const
{
    const auto& theme = Theme::current();
    const auto& tokens = theme.tokens();
    const auto here = meetingsOn(cell.day);
    const bool target = m_dragging && cell.day == m_target;
    const auto box = QRectF{cell.rect}.adjusted(0.5, 0.5, -0.5, -0.5);
    if (target || (!large() && !here.empty())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accentSoft);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4);
    } else if (large() && weekdayOf(cell.day) < 5) {
        painter.fillRect(cell.rect, tokens.surface);
    }
    painter.setBrush(Qt::NoBrush);
    if (large()) {
        painter.setPen(tokens.hairline);
        painter.drawRect(box);
    }
    const bool today = cell.day == m_today;
    if (cell.day == m_day) {
        painter.setPen(QPen{hasFocus() ? tokens.accent : tokens.muted, 2});
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4);
    }
    painter.setFont(theme.font(TypeSize::caption,
                               today || (!large() && !here.empty()) ? QFont::Bold : QFont::Normal));
    painter.setPen(today ? tokens.accent : (weekdayOf(cell.day) >= 5 ? tokens.muted : tokens.text));
    const int line = theme.pixels(TypeSize::caption) + space::hair;
    auto number = QString::number(cell.day.day());
    // In a small cell the frame and the weight of the figures say it.
    const auto marked = QStringLiteral("▸ ") + number;
    if (today && painter.fontMetrics().horizontalAdvance(marked) < cell.rect.width())
        number = marked;
    if (large()) {
        painter.drawText(QRect{cell.rect.left() + space::hair, cell.rect.top() + 2,
                               cell.rect.width() - space::small, line},
                         Qt::AlignLeft | Qt::AlignVCenter, number);
        const auto shown = std::count_if(m_chips.begin(), m_chips.end(), [&](const Chip& chip) {
            return m_calendar.meetings[chip.meeting].start.date == cell.day;
        });
        if (static_cast<std::size_t>(shown) < here.size()) {
            painter.setPen(tokens.muted);
            painter.drawText(
                QRect{cell.rect.left() + space::hair, cell.rect.top() + 2,
                      cell.rect.width() - space::small, line},
                Qt::AlignRight | Qt::AlignVCenter,
                QStringLiteral("+%1").arg(here.size() - static_cast<std::size_t>(shown)));
        }
        return;
    }
    const bool roomy = cell.rect.height() >= 2 * line;
    painter.drawText(roomy ? QRect{cell.rect.left(), cell.rect.top() + 2, cell.rect.width(), line}
                           : cell.rect,
                     Qt::AlignCenter, number);
    if (roomy && !here.empty()) {
        painter.setPen(tokens.accent);
        painter.drawText(QRect{cell.rect.left(), cell.rect.top() + line, cell.rect.width(), line},
                         Qt::AlignCenter,
                         here.size() <= 3 ? QString(static_cast<qsizetype>(here.size()), u'•')
                                          : QString::number(here.size()));
    }
}

void CalendarGrid::paintChip(QPainter& painter, const Chip& chip) const
{
    const auto& theme = Theme::current();
    const auto& tokens = theme.tokens();
    const auto& meeting = m_calendar.meetings[chip.meeting];
    const bool off = meeting.status == OccurrenceStatus::cancelled;
    const bool chosen = meeting.key == m_chosen;
    painter.setPen(Qt::NoPen);
    painter.setBrush(chosen ? tokens.accent : (off ? tokens.surface : tokens.accentSoft));
    painter.drawRoundedRect(chip.rect, 4, 4);
    auto font = theme.font(TypeSize::caption);
    font.setStrikeOut(off);
    painter.setFont(font);
    painter.setPen(chosen ? tokens.onAccent : (off ? tokens.muted : tokens.text));
    const auto inside = chip.rect.adjusted(space::hair, 0, -2, 0);
    const QFontMetrics metrics{font};
    const bool roomy = inside.width() >= metrics.averageCharWidth() * 22;
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(roomy ? wordsOf(meeting) : meetingName(meeting),
                                        Qt::ElideRight, inside.width()));
}

void CalendarGrid::resizeEvent(QResizeEvent*)
{
    arrange();
}

void CalendarGrid::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->pos();
    m_dragged.clear();
    const auto* chip = chipAt(event->pos());
    if (chip)
        choose(m_calendar.meetings[chip->meeting].key);
    else if (const auto* cell = cellAt(event->pos()))
        setDay(cell->day);
    else
        return;
    if (chip && event->button() == Qt::LeftButton && isMovable(m_chosen))
        m_dragged = m_chosen;
}

void CalendarGrid::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton) || m_dragged.empty())
        return;
    if (!m_dragging &&
        (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    setCursor(Qt::ClosedHandCursor);
    const auto* cell = cellAt(event->pos());
    m_target = cell ? cell->day : m_day;
    update();
}

void CalendarGrid::mouseReleaseEvent(QMouseEvent* event)
{
    const bool dragged = std::exchange(m_dragging, false);
    unsetCursor();
    update();
    const auto* cell = cellAt(event->pos());
    if (!dragged || !cell || cell->day == m_day)
        return;
    Q_EMIT moveRequested(QString::fromStdString(m_dragged), toQt(cell->day));
}

void CalendarGrid::mouseDoubleClickEvent(QMouseEvent*)
{
    if (!m_chosen.empty())
        Q_EMIT meetingActivated(QString::fromStdString(m_chosen));
}

void CalendarGrid::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_dragging) {
        m_dragging = false;
        m_dragged.clear();
        unsetCursor();
        return update();
    }
    const bool move = event->modifiers() & Qt::AltModifier;
    int days = 0;
    switch (event->key()) {
    case Qt::Key_Left: days = -1; break;
    case Qt::Key_Right: days = 1; break;
    case Qt::Key_Up: days = -7; break;
    case Qt::Key_Down: days = 7; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_chosen.empty())
            Q_EMIT meetingActivated(QString::fromStdString(m_chosen));
        return;
    case Qt::Key_Space: { // the next meeting of the day
        const auto here = meetingsOn(m_day);
        for (std::size_t i = 0; i < here.size(); ++i) {
            if (m_calendar.meetings[here[i]].key == m_chosen)
                return choose(m_calendar.meetings[here[(i + 1) % here.size()]].key);
        }
        return;
    }
    default: return QWidget::keyPressEvent(event);
    }
    if (move && isMovable(m_chosen))
        Q_EMIT moveRequested(QString::fromStdString(m_chosen), toQt(m_day.plusDays(days)));
    else
        setDay(m_day.plusDays(days));
}

bool CalendarGrid::event(QEvent* event)
{
    // Alt with an arrow moves the meeting here; elsewhere in the window it goes back and forward.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool arrow = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right ||
                           key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (arrow && (key->modifiers() & Qt::AltModifier) && isMovable(m_chosen)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QStringList words;
        if (const auto* cell = cellAt(help->pos())) {
            for (const auto at : meetingsOn(cell->day))
                words += wordsOf(m_calendar.meetings[at]);
        }
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), words.join(u'\n'), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace concordat::ui
