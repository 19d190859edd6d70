#pragma once

#include <QTableWidget>
#include <set>

#include "core/document/draft.h"
#include "ui/bridge/session.h"
#include "ui/figures/figure_view.h"
#include "ui/pages/split/negotiation_view.h"
#include "ui/pages/split/split_desk.h"

class QBoxLayout;
class QCheckBox;
class QLabel;
class QPushButton;

namespace concordat::ui {

class ProposalBar;

/// The negotiation: shares are dragged, locked and bounded over what the rules give, and
/// everybody's answer to it stands below.
class NegotiationTab : public QWidget {
    Q_OBJECT

public:
    explicit NegotiationTab(Session& session, QWidget* parent = nullptr);

    void retranslate();
    /// What can be chosen is read anew, and what was said about the last act goes.
    void refresh();
    /// Puts another game on the table.
    void setDesk(SplitDeskPtr desk);
    /// Why there is no game; stands until there is one.
    void setProblem(const QString& problem);
    /// Puts the chosen proposal on the table as it is stored.
    void loadProposal();

    sharing::GameOptions gameOptions() const;
    std::vector<split::SplitMethod> methods() const { return {m_methods.begin(), m_methods.end()}; }
    const sharing::Positions& positions() const { return m_model->positions(); }
    const sharing::TableReport& report() const { return m_report; }
    /// The row of the member that is looked at; the first one when none is.
    std::size_t member() const;
    /// The rule whose shares a column shows.
    std::optional<std::string> ruleIn(int column) const;
    /// Shows a proposal; false when there is no such.
    bool choose(const QString& proposal);

Q_SIGNALS:
    void gameWanted(); ///< another benefit, another basis or other rules
    void loaded();     ///< a proposal was put on the table
    void whyChanged();
    void columnAsked(int column);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildTable();
    void buildAnswers();
    void buildRules();
    void connectAll();

    void showTable(sharing::Positions positions);
    void showAround();
    void showState();
    void showMember();
    void say(const QString& words);

    void drag(int row, double percent);
    void store(const model::Text& label, const sharing::Positions& positions);
    model::SplitProposal blankProposal(const document::Draft& draft) const;
    void newProposal();
    void nearest();
    void adopt();
    void concede();
    bool writable() const;

    Session& m_session;
    SplitDeskPtr m_desk;
    QString m_problem;
    QString m_said;              ///< about the last act; gone with the next
    sharing::Positions m_before; ///< as the last drag found it
    bool m_moved = false;        ///< `m_before` differs from the stored shares
    sharing::TableReport m_report;
    std::set<split::SplitMethod> m_methods;

    ProposalBar* m_bar = nullptr;
    NegotiationModel* m_model = nullptr;
    NegotiationView* m_table = nullptr;
    QPushButton* m_rules = nullptr;
    QPushButton* m_new = nullptr;
    QPushButton* m_nearest = nullptr;
    QPushButton* m_concede = nullptr;
    QPushButton* m_adopt = nullptr;
    QCheckBox* m_withinBands = nullptr;
    QLabel* m_message = nullptr;
    QLabel* m_doubts = nullptr;
    QLabel* m_member = nullptr;
    QBoxLayout* m_below = nullptr; ///< objections and incentives
    QLabel* m_objectionsTitle = nullptr;
    QTableWidget* m_objections = nullptr;
    QLabel* m_objectionsNote = nullptr;
    QLabel* m_incentivesTitle = nullptr;
    figures::FigureView* m_incentives = nullptr;
};

} // namespace concordat::ui
