#pragma once

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QWidget>

#include "ui/bridge/session.h"

namespace concordat::ui {

/// The minutes: written, sent for objections, accepted. What was accepted is no longer edited.
class MeetingMinutes : public QWidget {
    Q_OBJECT

public:
    explicit MeetingMinutes(Session& session, QWidget* parent = nullptr);

    void show(const model::Occurrence& meeting);
    void retranslate();
    /// Keeps what was typed and not stored yet.
    void store();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString drafted() const;
    void advance();
    void saveAs();
    void showState();

    Session& m_session;
    model::Occurrence m_meeting;
    QLabel* m_status;
    QPlainTextEdit* m_text;
    QPushButton* m_draft;
    QPushButton* m_save;
    QPushButton* m_advance;
};

} // namespace concordat::ui
