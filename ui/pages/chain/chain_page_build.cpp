#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/pages/chain/chain_drawer.h"
#include "ui/pages/chain/chain_page.h"
#include "ui/pages/chain/compare_panel.h"
#include "ui/pages/chain/course_slider.h"
#include "ui/pages/chain/failures_panel.h"
#include "ui/pages/chain/link_weights.h"
#include "ui/pages/chain/what_if_panel.h"
#include "ui/pages/chain/zoom_view.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

/// Large text makes the diagram larger than a small window.
QScrollArea* scrolled(QWidget* widget, QWidget* parent)
{
    auto* scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(widget);
    return scroll;
}

/// A heading above what it names.
QWidget* titled(QLabel* title, QWidget* below, QWidget* parent)
{
    auto* both = new QWidget(parent);
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    setRole(title, "strong");
    column->addWidget(title);
    column->addWidget(below, 1);
    return both;
}

} // namespace

ChainPage::ChainPage(Session& session, QWidget* parent)
    : Page(session, parent), m_findings(chain::observe(model::State{}, model::Date{})),
      m_result(chain::conclude(m_findings))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, 0, space::wide, space::medium);
    column->setSpacing(space::small);
    buildMain();
    buildControls();
    buildDrawer();
    m_collect = new QTimer(this);
    m_collect->setSingleShot(true);
    connect(m_collect, &QTimer::timeout, this, &ChainPage::collectMoments);
    constexpr int pauseMilliseconds = 120;
    m_tellWhy = new QTimer(this);
    m_tellWhy->setSingleShot(true);
    m_tellWhy->setInterval(pauseMilliseconds);
    connect(m_tellWhy, &QTimer::timeout, this, [this] {
        if (isVisible())
            Q_EMIT whyRequested(*why());
    });
    connectPanels();
}

ChainPage::~ChainPage() = default;

void ChainPage::buildMain()
{
    m_view = new ChainView(this);
    m_view->setObjectName(QStringLiteral("chain.diagram"));
    m_otherView = new ChainView(this);
    m_otherView->setObjectName(QStringLiteral("chain.other"));
    m_table = new QTableWidget(this);
    m_table->setObjectName(QStringLiteral("chain.table"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_zoom = new ZoomView(m_session, this);

    auto* diagrams = new QWidget(this);
    auto* beside = new QHBoxLayout(diagrams);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(space::wide);
    m_hereTitle = new QLabel(diagrams);
    m_otherTitle = new QLabel(diagrams);
    m_hereTitle->hide();
    beside->addWidget(titled(m_hereTitle, scrolled(m_view, diagrams), diagrams), 1);
    m_otherSide = titled(m_otherTitle, scrolled(m_otherView, diagrams), diagrams);
    m_otherSide->setObjectName(QStringLiteral("chain.beside"));
    m_otherSide->hide();
    beside->addWidget(m_otherSide, 1);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(diagrams);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_zoom);

    m_past = new QFrame(this);
    m_past->setObjectName(QStringLiteral("chain.past"));
    setRole(m_past, "message");
    m_pastWords = new QLabel(m_past);
    m_toPresent = new QPushButton(m_past);
    m_toPresent->setObjectName(QStringLiteral("chain.present"));
    auto* row = new QHBoxLayout(m_past);
    row->setContentsMargins(space::medium, space::hair, space::hair, space::hair);
    row->addWidget(m_pastWords, 1);
    row->addWidget(m_toPresent);
    m_past->hide();
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(m_past);
    column->addWidget(m_stack, 1);
}

void ChainPage::buildControls()
{
    m_strictnessLabel = new QLabel(this);
    m_strictness = new QSlider(Qt::Horizontal, this);
    m_strictness->setObjectName(QStringLiteral("chain.strictness"));
    m_strictness->setRange(0, 100);
    m_strictness->setSingleStep(1);
    m_strictness->setPageStep(10);
    m_strictness->setMinimumWidth(120);
    m_strictness->setMaximumWidth(320);
    m_strictnessLabel->setBuddy(m_strictness);
    m_strictnessValue = new QLabel(this);
    m_strictnessValue->setMinimumWidth(36);
    m_strictnessNote = new QLabel(this);
    m_strictnessNote->setObjectName(QStringLiteral("chain.strictness.note"));
    setRole(m_strictnessNote, "caption");
    // Its place stays free: nothing moves under the hand that drags.
    auto policy = m_strictnessNote->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    m_strictnessNote->setSizePolicy(policy);
    m_gateWhy = new QPushButton(this);
    m_potentialWhy = new QPushButton(this);
    m_asTable = new QPushButton(this);
    m_asTable->setObjectName(QStringLiteral("chain.as_table"));
    m_asTable->setCheckable(true);

    auto* dial = new QGridLayout;
    dial->setHorizontalSpacing(space::small);
    dial->setVerticalSpacing(0);
    dial->addWidget(m_strictnessLabel, 0, 0);
    dial->addWidget(m_strictness, 0, 1);
    dial->addWidget(m_strictnessValue, 0, 2);
    dial->addWidget(m_strictnessNote, 1, 0, 1, 3);
    dial->setColumnStretch(1, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addLayout(dial, 1);
    row->addWidget(m_gateWhy);
    row->addWidget(m_potentialWhy);
    row->addStretch(1);
    row->addWidget(m_asTable);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void ChainPage::buildDrawer()
{
    m_drawer = new ChainDrawer(this);
    m_course = new CourseSlider(this);
    m_course->setObjectName(QStringLiteral("chain.course"));
    m_weights = new LinkWeights(this);
    m_whatIf = new WhatIfPanel(this);
    m_compare = new ComparePanel(this);
    m_failures = new FailuresPanel(this);
    m_drawer->add(QStringLiteral("time"), m_course);
    m_drawer->add(QStringLiteral("weights"), m_weights);
    m_drawer->add(QStringLiteral("what-if"), m_whatIf);
    m_drawer->add(QStringLiteral("compare"), m_compare);
    m_drawer->add(QStringLiteral("failures"), m_failures);
    layout()->addWidget(m_drawer);
}

void ChainPage::connectPanels()
{
    for (auto* view : {m_view, m_otherView}) {
        connect(view, &figures::FigureView::elementActivated, this, &ChainPage::activate);
        connect(view, &figures::FigureView::exportFailed, this, &Page::messageRequested);
    }
    connect(m_view, &figures::FigureView::elementSelected, this, &ChainPage::explain);
    connect(m_otherView, &figures::FigureView::elementSelected, this, [this](const QString& id) {
        if (const auto node = chainNodeOf(id); node && m_other)
            Q_EMIT whyRequested(m_other->result[*node].observed.why);
    });
    connect(m_view, &ChainView::nodeDragged, this,
            [this](chain::ChainNode node, double score) { suppose(node, score); });
    connect(m_view, &ChainView::dragEnded, this,
            [this] { m_drawer->open(QStringLiteral("what-if")); });
    const auto idOf = [this](int row) {
        const auto* item = m_table->item(row, 0);
        return item ? item->text() : QString{};
    };
    connect(m_table, &QTableWidget::currentCellChanged, this,
            [this, idOf](int row) { explain(idOf(row)); });
    connect(m_table, &QTableWidget::cellActivated, this,
            [this, idOf](int row) { activate(idOf(row)); });
    connect(m_zoom, &ZoomView::closed, this, [this] {
        leaveZoom();
        m_view->setFocus();
    });
    connect(m_zoom, &ZoomView::navigationRequested, this, &Page::navigationRequested);
    connect(m_zoom, &ZoomView::whyRequested, this, &Page::whyRequested);
    connect(m_zoom, &ZoomView::withdrawRequested, this, &ChainPage::withdraw);

    connect(m_strictness, &QSlider::valueChanged, this, &ChainPage::strictnessMoved);
    connect(m_strictness, &QSlider::sliderReleased, this, &ChainPage::writeStrictness);
    connect(m_gateWhy, &QPushButton::clicked, this, [this] { tell(Subject::gate); });
    connect(m_potentialWhy, &QPushButton::clicked, this, [this] { tell(Subject::potential); });
    connect(m_asTable, &QPushButton::toggled, this, [this] {
        fillTable();
        leaveZoom();
    });

    connect(m_course, &QAbstractSlider::valueChanged, this, &ChainPage::lookAt);
    connect(m_toPresent, &QPushButton::clicked, this,
            [this] { m_course->setValue(m_course->maximum()); });
    connect(m_weights, &LinkWeights::previewed, this, [this](const Weights& weights) {
        m_tried.weights = weights;
        preview();
    });
    connect(m_weights, &LinkWeights::chosen, this, &ChainPage::writeWeights);
    connect(m_weights, &LinkWeights::resetRequested, this, [this](chain::ChainNode node) {
        m_session.edit(model::coreText("Chain", "Weigh the arrows of {node} alike")
                           .with("node", chain::titleOf(node)),
                       [node](document::Draft& draft) -> model::Status {
                           forgetWeights(draft, node);
                           return {};
                       });
    });
    connect(m_whatIf, &WhatIfPanel::supposed, this, &ChainPage::suppose);
    connect(m_whatIf, &WhatIfPanel::scenarioRequested, this, &ChainPage::keepScenario);
    connect(m_whatIf, &WhatIfPanel::judgementRequested, this, &ChainPage::keepJudgement);
    connect(m_whatIf, &WhatIfPanel::discarded, this, &ChainPage::discard);
    connect(m_compare, &ComparePanel::changed, this, &ChainPage::compare);
    connect(m_failures, &FailuresPanel::whyRequested, this, &Page::whyRequested);
    connect(m_failures, &FailuresPanel::nodeRequested, this, [this](const QString& id) {
        if (const auto node = chainNodeOf(id))
            select(*node);
        explain(id);
    });
}

} // namespace concordat::ui
