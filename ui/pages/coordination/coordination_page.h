#pragma once

#include "core/governance/coordination.h"
#include "core/measures/explanation.h"
#include "ui/figures/figure_view.h"
#include "ui/models/records_pane.h"
#include "ui/shell/page.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace concordat::ui {

/// Internal coordination: the five mechanisms with their instruments, the balance of contract and
/// relation, and the score of node M3.
class CoordinationPage : public Page {
    Q_OBJECT

public:
    explicit CoordinationPage(Session& session, QWidget* parent = nullptr);

    void refresh(const document::Change* change) override;
    void retranslate() override;
    QString subtitle() const override;
    std::optional<measures::Explanation> why() const override { return m_score.why; }
    std::vector<figures::Figure> figures() const override;
    bool goTo(const QString& target) override;
    void copy() override { m_instruments->copy(); }
    void paste() override { m_instruments->paste(); }
    void removeSelected() override { m_instruments->removeSelected(); }
    void find() override { m_instruments->find(); }

private:
    struct Tile {
        QLabel* name = nullptr;
        QLabel* state = nullptr;
        QPushButton* add = nullptr;
    };

    void buildTiles(QHBoxLayout* row);
    void showTiles();
    void addInstrument(model::MechanismKind kind);

    governance::Coordination m_status;
    measures::ScoreWithReason m_score;
    std::array<Tile, governance::mechanismCount> m_tiles;
    QLabel* m_m3 = nullptr;
    QLabel* m_balance = nullptr;
    QLabel* m_findings = nullptr;
    QPushButton* m_scoreWhy = nullptr;
    QPushButton* m_balanceWhy = nullptr;
    figures::FigureView* m_figure = nullptr;
    RecordsPane* m_instruments = nullptr;
};

PageInfo coordinationPageInfo();

} // namespace concordat::ui
