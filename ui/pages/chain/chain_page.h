#pragma once

#include <QTableWidget>

#include "core/chain/chain.h"
#include "ui/figures/figure_view.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QSlider;
class QStackedWidget;

namespace concordat::ui {

/// The formation-mechanism-outcome chain: a diagram that can be read as a table, and the gate's
/// strictness as a slider that moves both.
class ChainPage : public Page {
    Q_OBJECT

public:
    explicit ChainPage(Session& session, QWidget* parent = nullptr);

    void refresh(const document::Change* change) override;
    void retranslate() override;
    QString subtitle() const override;
    std::optional<measures::Explanation> why() const override { return m_result.potentialWhy; }
    std::vector<figures::Figure> figures() const override;
    bool goTo(const QString& target) override;
    void copy() override;

private:
    void buildControls();
    void show(chain::ChainResult result);
    void fillTable();
    void explain(const QString& id);
    void activate(const QString& id);
    void strictnessMoved(int position);
    void showStrictness(double strictness);

    chain::ChainResult m_result;
    figures::FigureView* m_view = nullptr;
    QTableWidget* m_table = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_strictnessLabel = nullptr;
    QSlider* m_strictness = nullptr;
    QLabel* m_strictnessValue = nullptr;
    QPushButton* m_gateWhy = nullptr;
    QPushButton* m_potentialWhy = nullptr;
    QPushButton* m_asTable = nullptr;
};

Page* createChainPage(Session& session, QWidget* parent);
/// How many of the twelve nodes have a score, e.g. "9/12".
RailState chainRailState(const model::State& state, model::Date asOf);

} // namespace concordat::ui
