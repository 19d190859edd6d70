#pragma once

#include <array>

#include "core/chain/chain.h"
#include "core/formation/path.h"
#include "core/measures/key_figures.h"
#include "ui/figures/figure_view.h"
#include "ui/pages/overview/cards.h"
#include "ui/pages/overview/since_version.h"
#include "ui/shell/page.h"

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace concordat::ui {

/// Where the consortium stands, how far its formation is, and what to do next.
class OverviewPage : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(Session& session, QWidget* parent = nullptr);

    void refresh(const document::Change* change) override;
    void retranslate() override;
    QString subtitle() const override;
    std::optional<measures::Explanation> why() const override;
    std::vector<figures::Figure> figures() const override;
    bool hasFigures() const override { return true; }

private:
    QWidget* buildContent();
    QWidget* buildEmpty();
    void showCards(const chain::ChainResult& chain);
    void showGovernance(const chain::ChainResult& chain);
    void showNextMeeting();
    void showKeyFigures(const measures::KeyFigures& figures);
    void showNext(const chain::ChainResult& chain);
    void showWarnings();
    void showReadiness(const chain::ChainResult& chain);
    void showSinceVersion();
    void showChart();
    void addFirstMember();
    void openStep(const QString& id);
    void go(const QString& page, const QString& otherwise = {});

    QStackedWidget* m_stack = nullptr;
    QScrollArea* m_scroll = nullptr;
    std::array<NumberCard*, 4> m_cards{};
    ListCard* m_pathCard = nullptr;
    figures::FigureView* m_path = nullptr;
    ListCard* m_chartCard = nullptr;
    figures::FigureView* m_chart = nullptr;
    ListCard* m_warnings = nullptr;
    ListCard* m_readiness = nullptr;
    ListCard* m_figures = nullptr;
    ListCard* m_next = nullptr;
    ListCard* m_since = nullptr;
    QLabel* m_emptyText = nullptr;
    QPushButton* m_emptyAction = nullptr;
    QPushButton* m_emptyName = nullptr;
    QPushButton* m_emptySearch = nullptr;
    VersionComparison m_comparison;
    std::vector<formation::PathStep> m_steps; ///< with the charter's count of its articles
    measures::Explanation m_potentialWhy;
    measures::Explanation m_weakestWhy;
};

Page* createOverviewPage(Session& session, QWidget* parent);
/// Steps of the formation path that are complete, e.g. "3/7".
RailState overviewRailState(const model::State& state, model::Date asOf);

} // namespace concordat::ui
