#pragma once

#include <QTableWidget>
#include <map>
#include <vector>

#include "core/chain/chain.h"
#include "core/course/chain_history.h"
#include "core/course/events.h"
#include "core/course/node_signs.h"
#include "ui/pages/chain/chain_edits.h"
#include "ui/pages/chain/chain_view.h"
#include "ui/shell/page.h"

class QFrame;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QSlider;
class QStackedWidget;
class QTimer;

namespace concordat::ui {

class ChainDrawer;
class ComparePanel;
class CourseSlider;
class FailuresPanel;
class LinkWeights;
class WhatIfPanel;
class ZoomView;

/// The formation-mechanism-outcome chain, the heart of the program: a diagram that can be read as a
/// table and looked into node by node; strictness and weights as live sliders; scores to suppose;
/// the chain at other times, and beside another one; how it could fail.
class ChainPage : public Page {
    Q_OBJECT

public:
    explicit ChainPage(Session& session, QWidget* parent = nullptr);
    ~ChainPage() override;

    void refresh(const document::Change* change) override;
    void retranslate() override;
    QString subtitle() const override;
    std::optional<measures::Explanation> why() const override;
    std::vector<figures::Figure> figures() const override;
    bool goTo(const QString& target) override;
    void copy() override;

    /// Time that the engine took for the last preview, for the bench, in seconds.
    double engineSeconds() const { return m_engineSeconds; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What the chain is held against.
    struct Other {
        model::Text name;
        chain::ChainResult result;
    };

    void buildMain();
    void buildControls();
    void buildDrawer();
    void connectPanels();

    // The present chain, with what is being tried out.
    void preview();
    void show();
    void showWritable();
    figures::Figure diagram() const;
    void showStrictness();
    void strictnessMoved(int position);
    void writeStrictness();
    void writeWeights(const std::map<std::pair<chain::ChainNode, chain::ChainNode>, double>& set);
    void suppose(chain::ChainNode node, double score);
    void keepScenario();
    void keepJudgement();
    void discard();
    void withdraw(chain::ChainNode node);

    // Over time and beside others.
    void collectMoments();
    void showCourse();
    void lookAt(int moment);
    bool atPresent() const;
    void offerOthers();
    void compare();

    void fillTable();
    /// What the why panel speaks of on this page.
    enum class Subject { potential, gate, node };
    void tell(Subject subject);
    void explain(const QString& id);
    void activate(const QString& id);
    void leaveZoom();
    void select(chain::ChainNode node);

    chain::Findings m_findings;  ///< of the moment in view
    chain::ChainOptions m_tried; ///< not written: what moves, and what is supposed
    chain::ChainResult m_result;
    course::AllSigns m_signs;
    std::vector<course::Moment> m_moments;
    std::vector<course::Event> m_events;
    std::map<std::string, course::NamedState> m_versions; ///< read once, by id
    std::size_t m_moment = 0;
    std::optional<Other> m_other;
    chain::ChainNode m_selected = chain::ChainNode::trust;
    bool m_selectedByUser = false;
    Subject m_explained = Subject::potential;
    double m_engineSeconds = 0;

    ChainView* m_view = nullptr;
    ChainView* m_otherView = nullptr;
    QLabel* m_hereTitle = nullptr;
    QLabel* m_otherTitle = nullptr;
    QWidget* m_otherSide = nullptr;
    QTableWidget* m_table = nullptr;
    QStackedWidget* m_stack = nullptr;
    ZoomView* m_zoom = nullptr;
    QFrame* m_past = nullptr;
    QLabel* m_pastWords = nullptr;
    QPushButton* m_toPresent = nullptr;
    QLabel* m_strictnessLabel = nullptr;
    QSlider* m_strictness = nullptr;
    QLabel* m_strictnessValue = nullptr;
    QLabel* m_strictnessNote = nullptr;
    QPushButton* m_gateWhy = nullptr;
    QPushButton* m_potentialWhy = nullptr;
    QPushButton* m_asTable = nullptr;
    ChainDrawer* m_drawer = nullptr;
    CourseSlider* m_course = nullptr;
    LinkWeights* m_weights = nullptr;
    WhatIfPanel* m_whatIf = nullptr;
    ComparePanel* m_compare = nullptr;
    FailuresPanel* m_failures = nullptr;
    QTimer* m_collect = nullptr;
    QTimer* m_tellWhy = nullptr; ///< many moves of a slider, one renewal of the why panel
};

Page* createChainPage(Session& session, QWidget* parent);
/// How many of the twelve nodes have a score, e.g. "9/12".
RailState chainRailState(const model::State& state, model::Date asOf);

} // namespace concordat::ui
