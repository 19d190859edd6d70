#pragma once

#include <QTableWidget>
#include <set>

#include "core/sharing/dynamic_rules.h"
#include "ui/figures/figure_view.h"
#include "ui/pages/split/negotiation_view.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace concordat::ui {

class SplitInputs;

/// The split of benefits: rules beside each other over a negotiation table on which shares are
/// dragged, locked and bounded, with what everybody would say to it.
class SplitPage : public Page {
    Q_OBJECT

public:
    explicit SplitPage(Session& session, QWidget* parent = nullptr);

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

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildNegotiation();
    void buildFigures();
    void buildReports();
    void buildRules();
    void connectAll();

    void compute();
    void take(SplitDeskPtr desk);
    void chooseProposals();
    void chooseBeside();
    void loadProposal();
    void showTable(sharing::Positions positions);
    void showAround();
    void showFigures();
    void showState();
    void showMember();
    void say(const QString& words);
    void explainColumn(int column);
    std::optional<measures::Explanation> ruleWhy(const std::string& id) const;

    void drag(int row, double percent);
    void store(const model::Text& label, const sharing::Positions& positions);
    void newProposal();
    void nearest();
    void adopt();
    void concede();
    std::optional<model::Id<model::SplitProposal>> chosen(const QComboBox& box) const;
    bool writable() const;

    SplitDeskPtr m_desk;
    QString m_problem;           ///< why there is no game; stands until there is one
    QString m_said;              ///< about the last act; gone with the next
    sharing::Positions m_before; ///< as the last drag found it
    bool m_moved = false;        ///< `m_before` differs from the stored shares
    sharing::TableReport m_report;
    std::optional<sharing::AdjustmentPlan> m_plan;
    std::set<split::SplitMethod> m_methods;

    QTabWidget* m_tabs = nullptr;
    NegotiationModel* m_model = nullptr;
    NegotiationView* m_table = nullptr;
    QLabel* m_benefitLabel = nullptr;
    QComboBox* m_benefit = nullptr;
    QLabel* m_basisLabel = nullptr;
    QComboBox* m_basis = nullptr;
    QLabel* m_proposalLabel = nullptr;
    QComboBox* m_proposal = nullptr;
    QLabel* m_besideLabel = nullptr;
    QComboBox* m_beside = nullptr;
    QPushButton* m_rules = nullptr;
    QPushButton* m_new = nullptr;
    QPushButton* m_nearest = nullptr;
    QPushButton* m_concede = nullptr;
    QPushButton* m_adopt = nullptr;
    QCheckBox* m_withinBands = nullptr;
    QLabel* m_message = nullptr;
    QLabel* m_doubts = nullptr;
    QBoxLayout* m_below = nullptr; ///< objections and incentives
    QLabel* m_objectionsTitle = nullptr;
    QTableWidget* m_objections = nullptr;
    QLabel* m_objectionsNote = nullptr;
    QLabel* m_member = nullptr;
    QLabel* m_incentivesTitle = nullptr;
    figures::FigureView* m_incentives = nullptr;
    figures::FigureView* m_ruleFigure = nullptr;
    figures::FigureView* m_correction = nullptr;
    figures::FigureView* m_matrix = nullptr;
    figures::FigureView* m_core = nullptr;
    figures::FigureView* m_planFigure = nullptr;
    figures::FigureView* m_returns = nullptr;
    QTableWidget* m_triggers = nullptr;
    QTableWidget* m_contributions = nullptr;
    QComboBox* m_weights = nullptr;
    QLabel* m_weightsLabel = nullptr;
    QTableWidget* m_guideline = nullptr;
    SplitInputs* m_inputs = nullptr;
};

PageInfo splitPageInfo();

} // namespace concordat::ui
