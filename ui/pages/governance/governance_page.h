#pragma once

#include "core/governance/assessment.h"
#include "ui/figures/figure_view.h"
#include "ui/models/records_pane.h"
#include "ui/pages/governance/choice_card.h"
#include "ui/pages/governance/figure_card.h"
#include "ui/pages/governance/input_panel.h"
#include "ui/pages/governance/overlay_matrix.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace concordat::ui {

/// Which governance model suits each stage and why, how firm the answer is, what was chosen and
/// whether it still stands.
class GovernancePage : public Page {
    Q_OBJECT

public:
    explicit GovernancePage(Session& session, QWidget* parent = nullptr);

    void refresh(const document::Change* change) override;
    void retranslate() override;
    QString subtitle() const override;
    std::optional<measures::Explanation> why() const override { return m_assessment.choice.why; }
    std::vector<figures::Figure> figures() const override;
    /// `map`, `plan`, `structure`, `overlay`, or the name of an input or of a stage.
    bool goTo(const QString& target) override;
    void copy() override;
    void paste() override;
    void removeSelected() override;
    void find() override;

private:
    QWidget* buildChoice();
    QWidget* buildSensitivity();
    QWidget* buildPlan();
    QWidget* buildStructure();
    QWidget* buildOverlay();
    FigureCard* addFigure(QWidget* parent, const char* name, QBoxLayout* into, int stretch = 0);
    void fillStages();
    void showChoice();
    void showVerdict();
    void showSensitivity();
    void showPlan();
    void showStructure();
    void showOverlay();
    void answer(governance::ChooserInput input, double value);
    void explain(governance::ChooserInput input);
    void record(model::GovernanceModel which);
    void askDrift();

    governance::Assessment m_assessment;
    std::optional<model::Stage> m_stage; ///< chosen in the list; empty: the consortium's own
    QTabWidget* m_tabs = nullptr;
    QComboBox* m_stages = nullptr;
    QLabel* m_stagesLabel = nullptr;
    QCheckBox* m_onlyHere = nullptr;
    InputPanel* m_inputs = nullptr;
    QLabel* m_verdict = nullptr;
    QLabel* m_reason = nullptr;
    figures::FigureView* m_scores = nullptr;
    QLabel* m_rules = nullptr;
    ChoiceCard* m_choice = nullptr;
    QPushButton* m_explain = nullptr;
    FigureCard* m_tornado = nullptr;
    FigureCard* m_map = nullptr;
    FigureCard* m_wins = nullptr;
    FigureCard* m_strip = nullptr;
    FigureCard* m_plan = nullptr;
    RecordsPane* m_plans = nullptr;
    QComboBox* m_structureModel = nullptr;
    FigureCard* m_structure = nullptr;
    OverlayMatrix* m_matrix = nullptr;
    QLabel* m_overlayState = nullptr;
    RecordsPane* m_entries = nullptr;
};

PageInfo governancePageInfo();

} // namespace concordat::ui
