#include "ui/pages/governance/governance_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <algorithm>
#include <cmath>

#include "core/chain/chain.h"
#include "core/measures/sources.h"
#include "ui/bridge/text.h"
#include "ui/figures/governance_figures.h"
#include "ui/models/card.h"
#include "ui/pages/governance/governance_edits.h"
#include "ui/shell/page_info.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using governance::ChooserInput;
using model::GovernanceModel;
using model::Stage;

namespace {

QScrollArea* scrolling(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

} // namespace

GovernancePage::GovernancePage(Session& session, QWidget* parent) : Page(session, parent)
{
    m_stagesLabel = new QLabel(this);
    m_stages = new QComboBox(this);
    m_stages->setObjectName(QStringLiteral("governance.stage"));
    m_stagesLabel->setBuddy(m_stages);
    m_onlyHere = new QCheckBox(this);
    m_onlyHere->setObjectName(QStringLiteral("governance.only_here"));
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::small);
    bar->addWidget(m_stagesLabel);
    bar->addWidget(m_stages);
    bar->addWidget(m_onlyHere);
    bar->addStretch(1);

    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("governance.tabs"));
    m_tabs->setAccessibleName(translated(model::coreTextKey("Page", "Governance").text()));
    m_tabs->setDocumentMode(true);
    for (auto* tab :
         {buildChoice(), buildSensitivity(), buildPlan(), buildStructure(), buildOverlay()})
        m_tabs->addTab(tab, QString{});

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, 0, space::wide, space::large);
    column->setSpacing(space::small);
    column->addLayout(bar);
    column->addWidget(m_tabs, 1);

    connect(m_stages, &QComboBox::activated, this, [this](int at) {
        m_stage = static_cast<Stage>(m_stages->itemData(at).toInt());
        refresh(nullptr);
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { refresh(nullptr); });
}

FigureCard* GovernancePage::addFigure(QWidget* parent, const char* name, QBoxLayout* into,
                                      int stretch)
{
    auto* made = new FigureCard(name, stretch > 0, parent);
    into->addWidget(made, stretch);
    connect(made, &FigureCard::exportFailed, this, &Page::messageRequested);
    return made;
}

QWidget* GovernancePage::buildChoice()
{
    auto* content = new QWidget(this);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, space::medium, 0, 0);
    row->setSpacing(space::medium);
    m_inputs = new InputPanel(content);
    row->addWidget(m_inputs, 6);

    auto* right = new QVBoxLayout;
    right->setSpacing(space::medium);
    auto* answer = new QFrame(content);
    makeCard(*answer);
    m_verdict = wrapped(answer, "lead");
    m_verdict->setObjectName(QStringLiteral("governance.verdict"));
    m_reason = wrapped(answer, nullptr);
    m_reason->setObjectName(QStringLiteral("governance.reason"));
    m_scores = new figures::FigureView(answer);
    m_scores->setObjectName(QStringLiteral("governance.scores"));
    m_scores->setOnSurface(true);
    m_scores->setHeightFollowsWidth(true);
    m_rules = wrapped(answer, "caption");
    m_rules->setObjectName(QStringLiteral("governance.rules"));
    m_explain = new QPushButton(answer);
    setRole(m_explain, "link");
    m_explain->setObjectName(QStringLiteral("governance.explain"));
    for (auto* widget : {static_cast<QWidget*>(m_verdict), static_cast<QWidget*>(m_reason),
                         static_cast<QWidget*>(m_scores), static_cast<QWidget*>(m_rules)})
        answer->layout()->addWidget(widget);
    static_cast<QVBoxLayout*>(answer->layout())->addWidget(m_explain, 0, Qt::AlignLeft);
    right->addWidget(answer);

    m_choice = new ChoiceCard(content);
    right->addWidget(m_choice);
    right->addStretch(1);
    row->addLayout(right, 5);

    connect(m_inputs, &InputPanel::answered, this, &GovernancePage::answer);
    connect(m_inputs, &InputPanel::explained, this, &GovernancePage::explain);
    connect(m_inputs, &InputPanel::resetRequested, this, [this](ChooserInput input) {
        resetInput(m_session, input, m_assessment.stage);
        explain(input);
    });
    connect(m_explain, &QPushButton::clicked, this,
            [this] { ask([this] { return m_assessment.choice.why; }); });
    connect(m_scores, &figures::FigureView::elementSelected, this,
            [this] { ask([this] { return m_assessment.choice.why; }); });
    connect(m_choice, &ChoiceCard::recordRequested, this, &GovernancePage::record);
    connect(m_choice, &ChoiceCard::driftAsked, this, &GovernancePage::askDrift);
    return scrolling(content, this);
}

QWidget* GovernancePage::buildSensitivity()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, space::medium, 0, 0);
    column->setSpacing(space::medium);
    m_tornado = addFigure(content, "governance.tornado", column);
    m_map = addFigure(content, "governance.map", column);
    m_wins = addFigure(content, "governance.win_shares", column);
    m_strip = addFigure(content, "governance.stages", column);
    column->addStretch(1);
    return scrolling(content, this);
}

QWidget* GovernancePage::buildPlan()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, space::medium, 0, 0);
    column->setSpacing(space::medium);
    m_plan = addFigure(content, "governance.plan", column);
    RecordsOptions options;
    options.table = model::tableOf<model::StagePlan>();
    options.name = QStringLiteral("plans");
    options.columns = {"stage", "model", "from", "until", "handoverOn", "chosenOn"};
    options.widths = {110, 210, 100, 100, 100, 100};
    m_plans = new RecordsPane(m_session, options, content);
    column->addWidget(m_plans, 1);
    connect(m_plans, &RecordsPane::messageRequested, this, &Page::messageRequested);
    return content;
}

QWidget* GovernancePage::buildStructure()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, space::medium, 0, 0);
    column->setSpacing(space::medium);
    m_structureModel = new QComboBox(content);
    m_structureModel->setObjectName(QStringLiteral("governance.structure_model"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_structureModel);
    row->addStretch(1);
    column->addLayout(row);
    m_structure = addFigure(content, "governance.structure", column, 1);
    connect(m_structureModel, &QComboBox::activated, this, &GovernancePage::showStructure);
    return content;
}

QWidget* GovernancePage::buildOverlay()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, space::medium, 0, 0);
    column->setSpacing(space::medium);
    m_overlayState = wrapped(content, nullptr);
    m_overlayState->setObjectName(QStringLiteral("overlay.state"));
    column->addWidget(m_overlayState);
    auto* splitter = new QSplitter(Qt::Vertical, content);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::medium);
    auto* frame = new QFrame(splitter);
    makeCard(*frame);
    frame->layout()->setContentsMargins(space::hair, space::hair, space::hair, space::hair);
    m_matrix = new OverlayMatrix(frame);
    frame->layout()->addWidget(m_matrix);
    splitter->addWidget(frame);
    RecordsOptions options;
    options.table = model::tableOf<model::OverlayEntry>();
    options.name = QStringLiteral("overlay");
    options.columns = {"party", "chain", "goal", "member", "instrument", "live", "evidence"};
    options.widths = {120, 90, 170, 140, 160, 60, 120};
    m_entries = new RecordsPane(m_session, options, splitter);
    splitter->addWidget(m_entries);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    column->addWidget(splitter, 1);
    connect(m_matrix, &OverlayMatrix::turned, this,
            [this](model::OverlayParty party, model::OverlayChain chain, model::OverlayGoal goal) {
                turnOverlayCell(m_session, party, chain, goal);
            });
    connect(m_entries, &RecordsPane::messageRequested, this, &Page::messageRequested);
    return content;
}

void GovernancePage::refresh(const document::Change* change)
{
    m_assessment = chain::governanceAssessment(m_session.state(), m_session.asOf(), m_stage);
    fillStages();
    showChoice();
    switch (m_tabs->currentIndex()) {
    case 1: showSensitivity(); break;
    case 2: showPlan(); break;
    case 3: showStructure(); break;
    case 4: showOverlay(); break;
    default: break;
    }
    m_plans->refresh(change);
    m_entries->refresh(change);
    Q_EMIT subtitleChanged();
}

void GovernancePage::fillStages()
{
    const QSignalBlocker quiet(m_stages);
    m_stages->clear();
    for (const auto stage : figures::plannableStages(m_session.state())) {
        auto words = translated(governance::stageName(stage));
        if (stage == m_session.state().consortium().stage)
            words = tr("%1 (now)", "a stage").arg(words);
        m_stages->addItem(words, static_cast<int>(stage));
    }
    m_stages->setCurrentIndex(m_stages->findData(static_cast<int>(m_assessment.stage)));
}

void GovernancePage::showChoice()
{
    const bool writable = m_session.hasConsortium() && !m_session.document().isReadOnly();
    m_inputs->show(m_assessment, writable);
    m_scores->setFigure(figures::modelScoresFigure(m_assessment));
    showVerdict();
    m_choice->show(m_assessment, writable);
}

void GovernancePage::showVerdict()
{
    const auto& choice = m_assessment.choice;
    m_verdict->setText(choice.recommended ? translated(governance::modelName(*choice.recommended))
                                          : tr("No recommendation"));
    QStringList reasons;
    if (choice.abstention == governance::Abstention::tooClose && choice.runnerUp) {
        reasons << tr("%1 and %2 are less than %3 points apart.")
                       .arg(translated(governance::modelName(choice.leading)),
                            translated(governance::modelName(*choice.runnerUp)),
                            formatted(m_assessment.parameters.closeMargin, 0));
    } else if (choice.abstention == governance::Abstention::mostlyDefaults) {
        QStringList names;
        for (const auto input : choice.deciding)
            names << translated(governance::chooserInputLabel(input));
        reasons << tr("Defaults carry %1 % of the leading score. These answers would decide: %2.")
                       .arg(formatted(std::round(100 * choice.defaultedWeight), 0),
                            names.join(tr(", ", "between names")));
    }
    if (!choice.flips.empty()) {
        const auto& flip = choice.flips.front();
        reasons << tr("Nearest change that flips it: %1 %2, then %3 leads.",
                      "input, from … to …, model")
                       .arg(translated(governance::chooserInputLabel(flip.input)),
                            translated(governance::flipText(flip)),
                            translated(governance::modelName(flip.becomes)));
    } else {
        reasons << tr("No single input would make another model lead.");
    }
    m_reason->setText(reasons.join(u'\n'));
    QStringList rules;
    for (const auto& score : choice.scores) {
        for (const auto& veto : score.vetoes)
            rules << tr("▲ %1 is vetoed: %2", "model and reason")
                         .arg(translated(governance::modelName(score.model)), translated(veto));
    }
    for (const auto& rule : choice.why.rules)
        rules << QStringLiteral("%1  %2 [%3]")
                     .arg(QString::fromStdString(rule.id), translated(rule.message),
                          translated(measures::sourceText(rule.source)));
    m_rules->setText(rules.join(u'\n'));
    m_rules->setVisible(!rules.isEmpty());
}

void GovernancePage::showSensitivity()
{
    m_tornado->show(figures::tornadoFigure(m_assessment));
    m_map->show(figures::regionMapFigure(m_assessment));
    m_wins->show(figures::winSharesFigure(m_assessment));
    std::vector<governance::Assessment> stages;
    for (const auto stage : figures::plannableStages(m_session.state()))
        stages.push_back(chain::governanceAssessment(m_session.state(), m_session.asOf(), stage));
    m_strip->show(figures::stageStripFigure(stages));
}

void GovernancePage::showPlan()
{
    m_plan->show(figures::stagePlanFigure(m_session.state(), m_session.asOf()));
}

void GovernancePage::showStructure()
{
    if (m_structureModel->count() == 0) {
        for (const auto which : governance::chooserModels)
            m_structureModel->addItem(translated(governance::modelName(which)),
                                      static_cast<int>(which));
        const bool chosen =
            m_assessment.plan && m_assessment.plan->model != GovernanceModel::undecided;
        const auto first = chosen ? m_assessment.plan->model : m_assessment.choice.leading;
        m_structureModel->setCurrentIndex(m_structureModel->findData(static_cast<int>(first)));
    }
    const auto which = static_cast<GovernanceModel>(m_structureModel->currentData().toInt());
    m_structure->show(figures::organisationFigure(m_session.state(), m_session.asOf(), which));
}

void GovernancePage::showOverlay()
{
    const auto coverage = governance::overlayCoverage(m_session.state(), m_session.asOf(),
                                                      m_assessment.choice.overlay);
    m_matrix->show(m_session.state(),
                   m_session.hasConsortium() && !m_session.document().isReadOnly());
    const auto overlaySource = translated(measures::sourceText("R93"));
    QStringList lines;
    lines
        << (coverage.applies
                ? tr("Rule R4 applies: there is no leading enterprise. Three parties, five chains "
                     "and three goals take its place [%1].")
                      .arg(overlaySource)
                : tr("There is a leading enterprise, so the overlay is not needed; it can be used "
                     "all the same [%1].")
                      .arg(overlaySource));
    lines << tr("%1 of 45 cells entered, %2 live.").arg(coverage.entries).arg(coverage.live);
    for (const auto& finding : coverage.findings)
        lines << QStringLiteral("◆ ") + translated(finding);
    m_overlayState->setText(lines.join(u'\n'));
}

void GovernancePage::answer(ChooserInput input, double value)
{
    const auto stage = m_onlyHere->isChecked() ? std::optional(m_assessment.stage) : std::nullopt;
    if (!answerInput(m_session, input, value, stage))
        refresh(nullptr); // a refused edit leaves the state as it was: the slider goes back to it
}

void GovernancePage::explain(ChooserInput input)
{
    ask([this, input] { return m_assessment[input].why; });
}

void GovernancePage::record(GovernanceModel which)
{
    if (recordChoice(m_session, m_assessment, which))
        Q_EMIT messageRequested(
            tr("%1 is recorded for this stage, with the inputs as they are now. “Has It Drifted?” "
               "compares with them later; undo takes it back.")
                .arg(translated(governance::modelName(which))));
}

void GovernancePage::askDrift()
{
    if (!m_assessment.drift)
        return;
    ask([this]() -> std::optional<measures::Explanation> {
        if (!m_assessment.drift)
            return {};
        return m_assessment.drift->why;
    });
    Q_EMIT messageRequested(translated(m_assessment.drift->why.title));
}

void GovernancePage::retranslate()
{
    m_stagesLabel->setText(tr("&Stage"));
    m_stages->setAccessibleName(tr("Stage judged"));
    m_onlyHere->setText(tr("Answers hold for this stage only"));
    const QString titles[] = {tr("Choice"), tr("Sensitivity"), tr("Plan by Stage"), tr("Structure"),
                              tr("3+5+3")};
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, titles[i]);
    m_explain->setText(tr("Explain in Full"));
    m_choice->retranslate();
    m_structureModel->clear();
    m_structureModel->setAccessibleName(tr("Model shown"));
    m_inputs->retranslate();
    m_matrix->retranslate();
    m_plans->setWords({.title = tr("Plan by stage"),
                       .empty = tr("Here stands which model governs which stage, from when until "
                                   "when, and when it hands over."),
                       .add = tr("Add Stage"),
                       .addFirst = tr("Add the First Stage")});
    m_entries->setWords({.title = tr("Entries of the overlay"),
                         .empty = tr("Turn a cell above, or add an entry: which member does what "
                                     "for a chain and a goal."),
                         .add = tr("Add Entry")});
}

QString GovernancePage::subtitle() const
{
    const auto& choice = m_assessment.choice;
    const auto stage = translated(governance::stageName(m_assessment.stage));
    if (choice.recommended)
        return tr("%1: %2 is recommended", "stage and model")
            .arg(stage, translated(governance::modelName(*choice.recommended)));
    return choice.abstention == governance::Abstention::tooClose
               ? tr("%1: two models are too close to tell apart", "stage").arg(stage)
               : tr("%1: too much rests on defaults to recommend anything", "stage").arg(stage);
}

std::vector<figures::Figure> GovernancePage::figures() const
{
    const auto which = m_assessment.plan && m_assessment.plan->model != GovernanceModel::undecided
                           ? m_assessment.plan->model
                           : m_assessment.choice.leading;
    return {figures::modelScoresFigure(m_assessment),
            figures::tornadoFigure(m_assessment),
            figures::regionMapFigure(m_assessment),
            figures::winSharesFigure(m_assessment),
            figures::stagePlanFigure(m_session.state(), m_session.asOf()),
            figures::organisationFigure(m_session.state(), m_session.asOf(), which)};
}

bool GovernancePage::goTo(const QString& target)
{
    const QStringList tabs{QStringLiteral("choice"), QStringLiteral("sensitivity"),
                           QStringLiteral("plan"), QStringLiteral("structure"),
                           QStringLiteral("overlay")};
    if (const auto at = tabs.indexOf(target); at >= 0) {
        m_tabs->setCurrentIndex(static_cast<int>(at));
        return true;
    }
    if (const auto input = governance::inputOfName(target.toStdString())) {
        m_tabs->setCurrentIndex(0);
        m_inputs->choose(*input);
        explain(*input);
        return true;
    }
    for (const auto& term : model::vocabularyOf<Stage>().terms) {
        if (target.toStdString() != term.name)
            continue;
        m_stage = static_cast<Stage>(term.value);
        refresh(nullptr);
        return true;
    }
    return m_plans->choose(target.toStdString()) || m_entries->choose(target.toStdString());
}

void GovernancePage::copy()
{
    if (auto* pane = RecordsPane::inUse(this))
        pane->copy();
    else
        m_scores->copyTable();
}

void GovernancePage::paste()
{
    if (auto* pane = RecordsPane::inUse(this))
        pane->paste();
}

void GovernancePage::removeSelected()
{
    if (auto* pane = RecordsPane::inUse(this))
        pane->removeSelected();
}

void GovernancePage::find()
{
    if (auto* pane = RecordsPane::inUse(this))
        pane->find();
}

PageInfo governancePageInfo()
{
    auto info = pageInfoOf<GovernancePage>("governance", model::coreTextKey("Page", "Governance"),
                                           PageGroup::mechanisms);
    info.railState = [](const model::State& state, model::Date asOf) {
        RailState rail;
        const auto* plan = governance::planOf(state, state.consortium().stage, asOf);
        const auto plans = state.rows<model::StagePlan>();
        const bool chosen = plan && plan->model != GovernanceModel::undecided;
        const bool drifted = chosen && !plan->chosenInputs.empty() && [&] {
            const auto assessment =
                chain::governanceAssessment(state, asOf, {}, governance::ChoiceDepth::verdict);
            return assessment.drift && assessment.drift->hasDrifted();
        }();
        const bool rejected = chosen && governance::flexibilityOf(state).empty();
        rail.mark = drifted || rejected ? RailState::Mark::medium
                    : chosen            ? RailState::Mark::complete
                    : plans.empty()     ? RailState::Mark::none
                                        : RailState::Mark::inProgress;
        if (drifted)
            rail.reason = GovernancePage::tr("the inputs have drifted from those of the choice");
        else if (rejected)
            rail.reason = GovernancePage::tr("the plan leaves no room for change (R6)");
        return rail;
    };
    return info;
}

} // namespace concordat::ui
