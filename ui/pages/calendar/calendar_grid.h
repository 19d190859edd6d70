#pragma once

#include <QDate>
#include <QWidget>
#include <vector>

#include "core/cadence/calendar.h"

namespace concordat::ui {

/// Months as sheets of days: one large, three, or twelve small ones. A large day lists its
/// meetings, a small one counts them. A meeting that is not over is dragged to another day; arrow
/// keys go from day to day.
class CalendarGrid : public QWidget {
    Q_OBJECT

public:
    explicit CalendarGrid(QWidget* parent = nullptr);

    /// `months` from the one of `first` on: 1, 3 or 12.
    void show(cadence::Calendar calendar, model::Date first, int months, model::Date today);
    model::Date day() const { return m_day; }
    void setDay(model::Date day);
    /// The meeting chosen on the day; empty when there is none.
    const std::string& chosen() const { return m_chosen; }
    void choose(const std::string& key);
    /// Where a day is drawn; empty when it is not shown.
    QRect rectOf(model::Date day) const;
    QRect rectOfMeeting(const std::string& key) const;

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayChosen();
    void meetingActivated(const QString& key);
    void moveRequested(const QString& key, QDate day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Cell {
        model::Date day;
        QRect rect;
    };
    struct Chip {
        std::size_t meeting = 0;
        QRect rect;
    };

    void arrange();
    int columnsFor(int gap) const;
    void paintMonth(QPainter& painter, int month) const;
    void paintDay(QPainter& painter, const Cell& cell) const;
    void paintChip(QPainter& painter, const Chip& chip) const;
    void describe();
    std::vector<std::size_t> meetingsOn(model::Date day) const;
    const Cell* cellAt(QPoint at) const;
    const Chip* chipAt(QPoint at) const;
    bool isMovable(const std::string& key) const;
    bool large() const { return m_months == 1; }

    cadence::Calendar m_calendar;
    model::Date m_first;
    int m_months = 1;
    model::Date m_today;
    model::Date m_day;
    std::string m_chosen;
    std::vector<Cell> m_cells;
    std::vector<Chip> m_chips;
    std::vector<QRect> m_heads; ///< of each month, title and weekdays
    std::string m_dragged;
    QPoint m_pressed;
    bool m_dragging = false;
    model::Date m_target;
};

} // namespace concordat::ui
