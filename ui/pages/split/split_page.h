#pragma once

#include <QTableWidget>

#include "core/sharing/dynamic_rules.h"
#include "ui/figures/figure_view.h"
#include "ui/pages/split/split_desk.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QTabWidget;

namespace concordat::ui {

class NegotiationTab;
class SplitInputs;

/// The split of benefits: the negotiation over what the rules give, the rules as figures, shares
/// over time, contributions, the guideline that applies, and what all of it is computed from.
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

private:
    void buildFigures();
    void buildReports();
    void connectAll();

    void compute();
    void take(SplitDeskPtr desk);
    void showFigures();
    void explainColumn(int column);
    std::optional<measures::Explanation> ruleWhy(const std::string& id) const;

    SplitDeskPtr m_desk;
    std::optional<sharing::AdjustmentPlan> m_plan;

    QTabWidget* m_tabs = nullptr;
    NegotiationTab* m_negotiation = nullptr;
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
