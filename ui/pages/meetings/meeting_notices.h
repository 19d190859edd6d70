#pragma once

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QWidget>
#include <functional>

#include "core/cadence/notices.h"
#include "ui/bridge/session.h"

namespace concordat::ui {

/// When notice and agenda of a meeting were sent, held against the rules of its body; and the way
/// to a second meeting after one without a quorum.
class MeetingNotices : public QWidget {
    Q_OBJECT

public:
    explicit MeetingNotices(Session& session, QWidget* parent = nullptr);

    /// `deadlines` are those of the meeting.
    void show(const model::Occurrence& meeting, const std::vector<cadence::Deadline>& deadlines);
    void retranslate();
    /// Asks for a day, beginning with `proposed`; replaced by tests.
    std::function<std::optional<model::Date>(const QString& title, model::Date proposed)> askDay;

Q_SIGNALS:
    void meetingCalled(const QString& id);

private:
    void markSent(cadence::DeadlineKind kind);
    void takeBack(cadence::DeadlineKind kind);
    void fillMenu();
    void callAgain();
    QString tipOfCallingAgain(const model::Body& body) const;
    std::optional<model::Date> questionFor(const QString& title, model::Date proposed);

    Session& m_session;
    model::Occurrence m_meeting;
    std::vector<cadence::Deadline> m_deadlines;
    QLabel* m_words;
    QPushButton* m_sent;
    QMenu* m_menu;
    QPushButton* m_again;
};

} // namespace concordat::ui
