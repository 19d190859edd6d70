#pragma once

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QWidget>

#include "core/cadence/motions.h"
#include "ui/bridge/session.h"

namespace concordat::ui {

/// The motions of a meeting: put to the vote by a rule of the body, with what the vote would come
/// to while it is going on, and the result with its reasons once it is closed.
class MeetingMotions : public QWidget {
    Q_OBJECT

public:
    explicit MeetingMotions(Session& session, QWidget* parent = nullptr);

    void show(const model::Occurrence& meeting);
    void retranslate();
    std::optional<measures::Explanation> why() const;

Q_SIGNALS:
    void whyRequested(const concordat::measures::Explanation& why);
    /// The action that carries out a motion is to be shown.
    void actionRequested(const QString& id);

private:
    const model::Decision* chosen() const;
    std::optional<model::DecisionRule> rule() const;
    std::vector<cadence::Ballot> ballots() const;
    QComboBox* choiceAt(int row);
    void fillList();
    void fillVotes();
    void showResult();
    void addMotion();
    void setChoice(int row, int choice);
    void closeVote();
    void addAction();
    void carryOut();

    Session& m_session;
    model::Occurrence m_meeting;
    std::vector<model::Id<model::Decision>> m_motions;
    std::vector<governance::Voter> m_voters;
    std::vector<model::DecisionRule> m_rules;
    model::Result<cadence::MotionResult> m_result{cadence::MotionResult{}};
    std::string m_chosen;
    QLabel* m_quorum;
    QListWidget* m_list;
    QPushButton* m_add;
    QLabel* m_ruleLabel;
    QComboBox* m_rule;
    QTableWidget* m_votes;
    QLabel* m_outcome;
    QPushButton* m_close;
    QPushButton* m_action;
    QPushButton* m_carryOut;
    bool m_filling = false;
};

} // namespace concordat::ui
