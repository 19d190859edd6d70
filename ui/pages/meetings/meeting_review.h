#pragma once

#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QWidget>

#include "core/cadence/yearly_review.h"
#include "ui/bridge/session.h"

namespace concordat::ui {

/// The walk of the yearly review at one meeting: five questions with their facts, ticked off as
/// items of the agenda, and a named version at the end.
class MeetingReview : public QWidget {
    Q_OBJECT

public:
    explicit MeetingReview(Session& session, QWidget* parent = nullptr);

    void show(const model::Occurrence& meeting);
    void retranslate();

Q_SIGNALS:
    void navigationRequested(const QString& link);
    void messageRequested(const QString& message);

private:
    const model::AgendaItem* itemOf(const cadence::ReviewStep& step) const;
    void tick(int row, bool done);
    void nameVersion();

    Session& m_session;
    model::Occurrence m_meeting;
    std::vector<cadence::ReviewStep> m_steps;
    QLabel* m_intro;
    QTableWidget* m_table;
    QPushButton* m_open;
    QPushButton* m_finish;
    bool m_filling = false;
};

} // namespace concordat::ui
