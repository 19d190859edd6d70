#include "ui/pages/split/split_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

#include "core/split/rule_words.h"
#include "ui/bridge/text.h"
#include "ui/pages/split/negotiation_tab.h"
#include "ui/pages/split/proposal_bar.h"
#include "ui/pages/split/split_inputs.h"
#include "ui/pages/split/split_layout.h"
#include "ui/pages/split/split_reports.h"
#include "ui/shell/page_info.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using model::coreText;

namespace {

enum Tab { negotiationTab, rulesTab, timeTab, contributionsTab, guidelineTab, inputsTab };

} // namespace

SplitPage::SplitPage(Session& session, QWidget* parent) : Page(session, parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::small, space::wide, space::medium);
    layout->setSpacing(space::small);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("splitTabs"));
    m_tabs->setAccessibleName(tr("Division of benefits"));
    m_tabs->setDocumentMode(true);
    layout->addWidget(m_tabs, 1);
    m_negotiation = new NegotiationTab(session, this);
    scrolledTab(m_tabs, m_negotiation);
    buildFigures();
    buildReports();
    connectAll();
}

void SplitPage::buildFigures()
{
    auto* content = new QWidget(this);
    auto* rules = tabColumn(content);
    m_ruleFigure = figureOn(content, "splitRuleFigure");
    m_matrix = figureOn(content, "splitMatrix");
    m_core = figureOn(content, "splitCore");
    m_correction = figureOn(content, "splitCorrection");
    for (auto* view : {m_ruleFigure, m_matrix, m_core, m_correction})
        rules->addWidget(splitCard(content, {figureTitle(view), view}));
    rules->addStretch(1);
    scrolledTab(m_tabs, content);
    content = new QWidget(this);
    auto* time = tabColumn(content);
    m_planFigure = figureOn(content, "splitPlan");
    m_returns = figureOn(content, "splitReturns");
    m_triggers = reportTable("splitTriggers", content);
    m_triggers->setMinimumHeight(340);
    for (auto* view : {m_planFigure, m_returns})
        time->addWidget(splitCard(content, {figureTitle(view), view}));
    time->addWidget(splitCard(content, {m_triggers}));
    time->addStretch(1);
    scrolledTab(m_tabs, content);
}

void SplitPage::buildReports()
{
    auto* content = new QWidget(this);
    auto* evaluation = tabColumn(content);
    m_weights = new QComboBox(content);
    m_weights->setObjectName(QStringLiteral("splitWeights"));
    m_weightsLabel = new QLabel(content);
    m_weightsLabel->setBuddy(m_weights);
    auto* row = new QHBoxLayout;
    row->addWidget(m_weightsLabel);
    row->addWidget(m_weights);
    row->addStretch(1);
    evaluation->addLayout(row);
    m_contributions = reportTable("splitContributions", content);
    evaluation->addWidget(splitCard(content, {m_contributions}), 1);
    scrolledTab(m_tabs, content);
    content = new QWidget(this);
    auto* guideline = tabColumn(content);
    m_guideline = reportTable("splitGuideline", content);
    guideline->addWidget(splitCard(content, {m_guideline}), 1);
    scrolledTab(m_tabs, content);
    m_inputs = new SplitInputs(m_session, m_tabs);
    m_tabs->addTab(m_inputs, QString{});
}

void SplitPage::connectAll()
{
    connect(m_negotiation, &NegotiationTab::gameWanted, this, &SplitPage::compute);
    connect(m_negotiation, &NegotiationTab::loaded, this, &SplitPage::showFigures);
    connect(m_negotiation, &NegotiationTab::whyChanged, this, &Page::whyChanged);
    connect(m_negotiation, &NegotiationTab::columnAsked, this, &SplitPage::explainColumn);
    connect(m_weights, &QComboBox::currentIndexChanged, this, &SplitPage::showFigures);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        showFigures();
        Q_EMIT subtitleChanged();
    });
    connect(m_inputs, &SplitInputs::messageRequested, this, &Page::messageRequested);
    connect(m_inputs, &SplitInputs::refused, this, &Page::messageRequested);
    using Why = std::optional<measures::Explanation>;
    connect(m_contributions, &QTableWidget::cellClicked, this, [this] {
        ask([this]() -> Why {
            return sharing::evaluateContributions(m_session.state(), m_session.asOf()).why;
        });
    });
    connect(m_guideline, &QTableWidget::cellClicked, this,
            [this] { ask([this] { return m_desk ? Why(m_desk->guideline.why()) : Why(); }); });
    connect(m_triggers, &QTableWidget::cellClicked, this, [this] {
        ask([this]() -> Why {
            return sharing::triggersOf(m_session.state(), m_session.asOf()).why;
        });
    });
    connect(m_planFigure, &figures::FigureView::elementSelected, this,
            [this] { ask([this] { return m_plan ? Why(m_plan->why) : Why(); }); });
}

void SplitPage::refresh(const document::Change* change)
{
    m_negotiation->refresh();
    m_inputs->refresh(change);
    // Shares on the table do not change the game: the desk stays as it is.
    const auto touches = [&](model::TableId table) {
        return table == model::tableOf<model::ProposedShare>() ||
               table == model::tableOf<model::Concession>() ||
               table == model::tableOf<model::SplitProposal>() ||
               table == model::tableOf<model::BenefitShare>();
    };
    bool onlyShares = change != nullptr && m_desk != nullptr;
    for (model::TableId table = 0; onlyShares && table < model::tableCount; ++table) {
        onlyShares = touches(table) || m_desk->state.sharesTable(table, m_session.state());
    }
    if (onlyShares) {
        m_negotiation->loadProposal();
        return;
    }
    compute();
}

void SplitPage::compute()
{
    m_session.tasks().start(
        Task{QStringLiteral("split"), tr("Dividing by the rules"), false}, this,
        [state = m_session.state(), asOf = m_session.asOf(), options = m_negotiation->gameOptions(),
         methods = m_negotiation->methods()](const TaskControl& control) {
            return makeSplitDesk(state, asOf, options, methods, control.stop);
        },
        [this](const model::Result<SplitDeskPtr>& desk) {
            m_negotiation->setProblem(desk ? QString{} : translated(desk.error()));
            take(desk ? *desk : SplitDeskPtr{});
        });
}

void SplitPage::take(SplitDeskPtr desk)
{
    m_desk = std::move(desk);
    m_plan.reset();
    m_negotiation->setDesk(m_desk);
    Q_EMIT subtitleChanged();
}

void SplitPage::showFigures()
{
    if (!m_desk)
        return;
    const auto& state = m_session.state();
    switch (m_tabs->currentIndex()) {
    case rulesTab: {
        auto columns = m_desk->columns;
        figures::SplitColumn proposal{"proposal", coreText("Figures", "Proposal"), {}};
        for (const auto& position : m_negotiation->positions())
            proposal.percent.push_back(position.share);
        columns.insert(columns.begin(), std::move(proposal));
        showTitled(m_ruleFigure, figures::splitRulesFigure(state, m_desk->game, columns));
        showTitled(m_matrix, figures::splitHeatFigure(state, m_desk->game, columns));
        m_core->parentWidget()->setVisible(m_desk->game.members.size() == 3);
        if (m_desk->game.members.size() == 3)
            showTitled(m_core, figures::splitCoreFigure(m_desk->game, columns));
        if (!m_desk->shapley.empty())
            showTitled(m_correction, figures::splitCorrectionFigure(m_desk->game, m_desk->shapley,
                                                                    m_negotiation->member()));
        break;
    }
    case timeTab: {
        std::vector<double> now;
        for (const auto& position : m_negotiation->positions())
            now.push_back(position.share);
        m_plan =
            sharing::adjustmentPlan(state, m_session.asOf(), m_desk->game, now, m_desk->guideline);
        showTitled(m_planFigure, figures::splitPlanFigure(state, m_desk->game, *m_plan));
        showTitled(m_returns, figures::splitReturnsFigure(state, m_desk->game, *m_plan));
        showTriggers(*m_triggers, sharing::triggersOf(state, m_session.asOf()));
        break;
    }
    case contributionsTab: {
        sharing::EvaluationOptions options;
        if (const auto source =
                sharing::weightSourceFromName(m_weights->currentData().toString().toStdString()))
            options.weights = *source;
        showContributions(*m_contributions, state,
                          sharing::evaluateContributions(state, m_session.asOf(), options));
        break;
    }
    case guidelineTab: showGuideline(*m_guideline, m_desk->guideline); break;
    default: break;
    }
}

void SplitPage::explainColumn(int column)
{
    if (!m_desk || column < 0)
        return;
    if (const auto rule = m_negotiation->ruleIn(column))
        ask([this, id = *rule] { return ruleWhy(id); });
    else
        ask([this] { return why(); });
}

std::optional<measures::Explanation> SplitPage::ruleWhy(const std::string& id) const
{
    for (std::size_t m = 0; m_desk && m < m_desk->methods.size(); ++m) {
        const auto& division = m_desk->divisions[m];
        if (division && split::wordsOf(m_desk->methods[m]).name == id)
            return division->why;
    }
    return {};
}

void SplitPage::retranslate()
{
    m_triggers->setAccessibleName(tr("Triggers of re-evaluation"));
    m_contributions->setAccessibleName(tr("Contribution evaluation"));
    m_guideline->setAccessibleName(tr("Guideline that applies"));
    m_weightsLabel->setText(tr("&Weights"));
    fillBox(*m_weights, {{tr("as given"), QStringLiteral("given")},
                         {tr("by entropy"), QStringLiteral("entropy")},
                         {tr("by comparisons (AHP)"), QStringLiteral("ahp")}});
    const QString tabs[] = {tr("Negotiation"),   tr("Rules"),     tr("Over time"),
                            tr("Contributions"), tr("Guideline"), tr("Inputs")};
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabText(tab, tabs[tab]);
    m_inputs->retranslate();
    m_negotiation->retranslate();
}

QString SplitPage::subtitle() const
{
    if (m_desk && m_desk->game.statedValues == 0 &&
        m_desk->state.rows<model::Contribution>().empty())
        return tr("No value of a coalition and no contribution is recorded: every share here "
                  "follows from defaults, not evidence.");
    if (m_desk && m_desk->openPledges)
        return tr("Pledges without an amount count as nothing in every share here; enter them "
                  "under Programme, Contributions.");
    return tr("What each rule would give, who would object, and what all can accept.");
}

std::optional<measures::Explanation> SplitPage::why() const
{
    if (!m_desk)
        return {};
    return proposalWhy(*m_desk, m_negotiation->report());
}

std::vector<figures::Figure> SplitPage::figures() const
{
    return figures::splitFigures(m_session.state(), m_session.asOf());
}

bool SplitPage::goTo(const QString& target)
{
    if (m_negotiation->choose(target)) {
        m_tabs->setCurrentIndex(negotiationTab);
        return true;
    }
    static const QStringList tabs{QStringLiteral("negotiation"), QStringLiteral("rules"),
                                  QStringLiteral("time"),        QStringLiteral("contributions"),
                                  QStringLiteral("guideline"),   QStringLiteral("inputs")};
    const auto tab = static_cast<int>(tabs.indexOf(target));
    if (tab < 0)
        return false;
    m_tabs->setCurrentIndex(tab);
    return true;
}

void SplitPage::copy()
{
    if (auto* pane = RecordsPane::inUse(this))
        pane->copy();
}

void SplitPage::paste()
{
    if (auto* pane = RecordsPane::inUse(this))
        pane->paste();
}

void SplitPage::removeSelected()
{
    if (auto* pane = RecordsPane::inUse(this))
        pane->removeSelected();
}

void SplitPage::find()
{
    if (auto* pane = RecordsPane::inUse(this))
        pane->find();
}

PageInfo splitPageInfo()
{
    auto info =
        pageInfoOf<SplitPage>("split", model::coreTextKey("Page", "Split"), PageGroup::formation);
    info.railState = [](const model::State& state, model::Date) {
        RailState rail;
        bool adopted = false;
        for (const auto& row : state.rows<model::SplitProposal>())
            adopted = adopted || row.adopted;
        if (adopted)
            rail.mark = RailState::Mark::complete;
        else if (!state.rows<model::SplitProposal>().empty())
            rail.mark = RailState::Mark::inProgress;
        return rail;
    };
    return info;
}

} // namespace concordat::ui
