#pragma once

#include <QWidget>

#include "core/charter/interview.h"
#include "ui/bridge/session.h"
#include "ui/pages/charter/charter_sheet.h"

class QComboBox;
class QFrame;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace concordat::ui {

class DecisionCards;
class ParameterForm;

/// The choices of the charter one after the other, the critical ones first. It can be entered and
/// left at any question; every answer is an edit, so that going back loses nothing.
class InterviewView : public QWidget {
    Q_OBJECT

public:
    explicit InterviewView(Session& session, QWidget* parent = nullptr);

    void show(const CharterSheet& sheet);
    void retranslate();

Q_SIGNALS:
    void messageRequested(const QString& message);
    void articleWanted(const QString& article);
    void questionShown(const std::string& article);

private:
    QWidget* buildQuestion();
    void fillList();
    void showQuestion();
    void go(int to);
    void nextOpen();
    void keepDefaults();
    void fillOthers();
    void takeOver();

    Session& m_session;
    const CharterSheet* m_sheet = nullptr;
    std::vector<charter::Question> m_questions;
    std::string m_current;
    QListWidget* m_list;
    QProgressBar* m_progress;
    QLabel* m_count;
    QLabel* m_title = nullptr;
    QLabel* m_purpose = nullptr;
    QLabel* m_explanation = nullptr;
    QLabel* m_state = nullptr;
    DecisionCards* m_cards = nullptr;
    ParameterForm* m_parameters = nullptr;
    QPushButton* m_back;
    QPushButton* m_keep;
    QPushButton* m_next;
    QPushButton* m_article;
    QLabel* m_othersLabel;
    QComboBox* m_others;
    QPushButton* m_takeOver;
};

} // namespace concordat::ui
