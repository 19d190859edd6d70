#pragma once

#include <QButtonGroup>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>

#include "core/cadence/due.h"
#include "core/cadence/ical_reader.h"
#include "core/cadence/plan.h"
#include "ui/models/records_pane.h"
#include "ui/pages/calendar/calendar_checks.h"
#include "ui/pages/calendar/calendar_files.h"
#include "ui/pages/calendar/calendar_grid.h"
#include "ui/pages/calendar/meeting_card.h"
#include "ui/shell/page.h"

namespace concordat::ui {

/// When people meet: year, quarter, month and list, what is due now, the series behind it, and what
/// the charter asks for besides.
class CalendarPage : public Page {
    Q_OBJECT

public:
    explicit CalendarPage(Session& session, QWidget* parent = nullptr);

    void refresh(const document::Change* change) override;
    void retranslate() override;
    QString subtitle() const override;
    std::optional<measures::Explanation> why() const override;
    std::vector<figures::Figure> figures() const override;
    bool goTo(const QString& target) override;
    void copy() override;
    void paste() override;
    void removeSelected() override;
    void find() override;

    /// Moves a meeting to another day as one edit, and says what the rule of notice says to it.
    void moveTo(const std::string& key, model::Date day);

private:
    enum View { month, quarter, year, list };
    enum Tab { calendarTab, seriesTab, checksTab };

    QWidget* buildCalendar();
    QWidget* buildSide();
    QLayout* buildTools();
    cadence::Span shownSpan() const;
    int monthsShown() const;
    const cadence::Meeting* chosen() const;
    void showCalendar();
    void fillList();
    void fillDue();
    void addDueHeading(const QString& words);
    void showChosen();
    void emitWhy();
    void step(int direction);
    void toggleCancelled();
    void openMeeting(const QString& key);
    void createPlan();
    void tell(const QString& words);
    void forgetMessage();

    cadence::Calendar m_calendar;
    std::vector<cadence::DueItem> m_due;
    model::Date m_month; ///< the first of the month that the user went to
    model::Date m_first; ///< the first day shown: of that month, or of its quarter or year
    bool m_placed = false;
    model::Id<model::Consortium> m_consortium; ///< and the day that the page was placed for
    model::Date m_judgedOn;
    std::int64_t m_toldAt = 0; ///< the journal's number when the message was shown
    View m_view = month;
    std::string m_listed; ///< the meeting chosen in the list

    QTabWidget* m_tabs;
    QButtonGroup* m_views;
    QToolButton* m_back;
    QToolButton* m_forward;
    QPushButton* m_today;
    QLabel* m_span;
    QPushButton* m_plan;
    CalendarFiles* m_files;
    QFrame* m_message;
    QLabel* m_messageText;
    CalendarGrid* m_grid;
    QTableWidget* m_list;
    MeetingCard* m_card;
    QLabel* m_dueTitle;
    QListWidget* m_dueList;
    RecordsPane* m_series;
    CalendarChecks* m_checks;
};

PageInfo calendarPageInfo();

} // namespace concordat::ui
