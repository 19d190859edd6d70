#pragma once

#include <QLabel>
#include <QScrollArea>
#include <QTableWidget>

#include "core/governance/attainability.h"
#include "ui/bridge/session.h"
#include "ui/figures/figure_view.h"

namespace concordat::ui {

/// How likely a meeting is quorate and a motion passes, and who can prevent it.
class AttendanceTab : public QScrollArea {
    Q_OBJECT

public:
    explicit AttendanceTab(Session& session, QWidget* parent = nullptr);

    void show(const governance::BodySetting& setting);
    /// There is no body to speak of.
    void clear();
    void retranslate();
    std::optional<measures::Explanation> why() const;
    std::optional<figures::Figure> figure() const;

Q_SIGNALS:
    void explained();  ///< somebody asks for `why`
    void whyChanged(); ///< it says something else now
    void messageRequested(const QString& message);

private:
    struct Answer {
        std::optional<governance::Attainability> found;
        std::optional<model::Error> error;
    };
    void take(Answer answer);
    void fillChances();
    void fillVoters();

    Session& m_session;
    governance::BodySetting m_setting;
    Answer m_answer;
    QLabel* m_problem;
    QTableWidget* m_chances;
    figures::FigureView* m_view;
    QTableWidget* m_voters;
    QLabel* m_hint;
    bool m_shown = false;
    bool m_explainsMotion = false; ///< else the quorum
};

} // namespace concordat::ui
