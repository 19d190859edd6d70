#pragma once

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>

#include "core/cadence/agenda.h"
#include "ui/models/records_pane.h"
#include "ui/pages/meetings/meeting_attendance.h"
#include "ui/pages/meetings/meeting_minutes.h"
#include "ui/pages/meetings/meeting_motions.h"
#include "ui/pages/meetings/meeting_notices.h"
#include "ui/pages/meetings/meeting_review.h"
#include "ui/shell/page.h"

namespace concordat::ui {

/// Meetings from the agenda to the accepted minutes: what is due, who is present, what is decided
/// by which rule, who does what until when.
class MeetingsPage : public Page {
    Q_OBJECT

public:
    explicit MeetingsPage(Session& session, QWidget* parent = nullptr);

    void refresh(const document::Change* change) override;
    void retranslate() override;
    QString subtitle() const override;
    std::optional<measures::Explanation> why() const override;
    bool goTo(const QString& target) override;
    void copy() override;
    void paste() override;
    void removeSelected() override;
    void find() override;

private:
    enum Tab { agendaTab, attendanceTab, motionsTab, minutesTab, actionsTab, reviewTab };

    QWidget* buildLeft();
    QWidget* buildRight();
    QWidget* buildAgenda();
    const cadence::Meeting* chosen() const;
    const model::Occurrence* row() const;
    void load();
    void fillList();
    /// The key of the meeting that the page opens with.
    std::string nextMeeting(model::Date asOf) const;
    void showChosen();
    void addMeeting();
    void prepare();
    void addDue();
    void markHeld();
    std::vector<cadence::ProposedItem> due() const;
    model::Status addItems(document::Draft& draft, const model::Id<model::Occurrence>& meeting,
                           const std::vector<cadence::ProposedItem>& items) const;

    cadence::Calendar m_calendar;
    std::string m_key;
    bool m_filling = false;
    std::size_t m_dueCount = 0;
    QListWidget* m_list;
    QPushButton* m_add;
    QLabel* m_title;
    QLabel* m_facts;
    QPushButton* m_held;
    MeetingNotices* m_notices;
    QStackedWidget* m_stack;
    QLabel* m_emptyText;
    QPushButton* m_prepare;
    QTabWidget* m_tabs;
    QPushButton* m_addDue;
    RecordsPane* m_agenda;
    MeetingAttendance* m_attendance;
    MeetingMotions* m_motions;
    MeetingMinutes* m_minutes;
    RecordsPane* m_actions;
    MeetingReview* m_review;
};

PageInfo meetingsPageInfo();

} // namespace concordat::ui
