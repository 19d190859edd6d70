#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>

#include "core/cadence/calendar.h"
#include "ui/models/field_editor.h"

namespace concordat::ui {

/// One meeting in short, and what can be done with it: another day, not at all, open it.
class MeetingCard : public QFrame {
    Q_OBJECT

public:
    explicit MeetingCard(QWidget* parent = nullptr);

    void show(const model::State& state, const cadence::Meeting& meeting, model::Date asOf);
    /// Nothing to show but these words.
    void showNone(const QString& words);
    void retranslate();

Q_SIGNALS:
    void moveRequested(model::Date day);
    void cancelRequested();
    void openRequested();
    /// What was typed is no day.
    void refused(const concordat::model::Error& error);

private:
    void move();

    QLabel* m_details;
    DateEditor* m_day;
    QPushButton* m_move;
    QPushButton* m_cancel;
    QPushButton* m_open;
};

} // namespace concordat::ui
