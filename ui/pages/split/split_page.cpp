#include "ui/pages/split/split_page.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "core/split/rule_words.h"
#include "ui/bridge/text.h"
#include "ui/pages/split/split_edits.h"
#include "ui/pages/split/split_inputs.h"
#include "ui/pages/split/split_reports.h"
#include "ui/shell/page_info.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using model::coreText;
using split::SplitMethod;

namespace {

constexpr int besideWidth = 980;

enum Tab { negotiationTab, rulesTab, timeTab, contributionsTab, guidelineTab, inputsTab };

QFrame* card(QWidget* parent, std::initializer_list<QWidget*> content)
{
    auto* frame = new QFrame(parent);
    setRole(frame, "card");
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::small);
    for (auto* widget : content)
        column->addWidget(widget);
    return frame;
}

/// A page of the tabs that scrolls when the window is small.
QVBoxLayout* scrolledColumn(QTabWidget* tabs)
{
    auto* scroll = new QScrollArea(tabs);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(scroll);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, space::medium, space::hair, space::small);
    column->setSpacing(space::medium);
    scroll->setWidget(content);
    tabs->addTab(scroll, QString{});
    return column;
}

figures::FigureView* figureOn(QWidget* parent, const char* name)
{
    auto* view = new figures::FigureView(parent);
    view->setObjectName(QString::fromLatin1(name));
    view->setOnSurface(true);
    view->setHeightFollowsWidth(true);
    return view;
}

/// The title a figure is shown under; a figure on a page does not draw its own.
QLabel* figureTitle(figures::FigureView* view)
{
    auto* title = new QLabel(view->parentWidget());
    title->setObjectName(view->objectName() + QStringLiteral("Title"));
    title->setWordWrap(true);
    return title;
}

void showTitled(figures::FigureView* view, figures::Figure figure)
{
    auto words = QStringLiteral("<b>%1</b>").arg(translated(figure.title).toHtmlEscaped());
    if (!figure.subtitle.empty())
        words += QStringLiteral("<br>") + translated(figure.subtitle).toHtmlEscaped();
    view->parentWidget()
        ->findChild<QLabel*>(view->objectName() + QStringLiteral("Title"))
        ->setText(words);
    view->setFigure(std::move(figure));
}

/// Keeps the choice while the list is made anew.
void fillBox(QComboBox& box, const std::vector<std::pair<QString, QString>>& items)
{
    const QSignalBlocker quiet(box);
    const auto kept = box.currentData();
    box.clear();
    for (const auto& [words, id] : items)
        box.addItem(words, id);
    box.setCurrentIndex(std::max(0, box.findData(kept)));
    box.setToolTip(box.currentText());
}

} // namespace

SplitPage::SplitPage(Session& session, QWidget* parent)
    : Page(session, parent), m_methods{SplitMethod::equal,     SplitMethod::proRata,
                                       SplitMethod::shapley,   SplitMethod::correctedShapley,
                                       SplitMethod::nucleolus, SplitMethod::nash}
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::small, space::wide, space::medium);
    layout->setSpacing(space::small);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("splitTabs"));
    m_tabs->setAccessibleName(tr("Division of benefits"));
    m_tabs->setDocumentMode(true);
    layout->addWidget(m_tabs, 1);
    buildNegotiation();
    buildFigures();
    buildReports();
    connectAll();
}

void SplitPage::buildNegotiation()
{
    auto* column = scrolledColumn(m_tabs);
    auto* content = column->parentWidget();
    const auto box = [&](const char* name, QLabel*& label) {
        auto* combo = new QComboBox(content);
        combo->setObjectName(QString::fromLatin1(name));
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(5);
        combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(combo, &QComboBox::currentTextChanged, combo, &QWidget::setToolTip);
        label = new QLabel(content);
        label->setBuddy(combo);
        return combo;
    };
    m_benefit = box("splitBenefit", m_benefitLabel);
    m_basis = box("splitBasis", m_basisLabel);
    m_proposal = box("splitProposal", m_proposalLabel);
    m_beside = box("splitBeside", m_besideLabel);
    m_rules = new QPushButton(content);
    m_rules->setObjectName(QStringLiteral("splitRules"));
    m_rules->setMenu(new QMenu(m_rules));
    buildRules();
    // Each label above its box: beside it, the words of the boxes would be cut at 1280.
    auto* first = new QGridLayout;
    first->setHorizontalSpacing(space::medium);
    first->setVerticalSpacing(space::small / 2);
    int place = 0;
    for (const auto& [label, combo] : {std::pair<QLabel*, QComboBox*>{m_benefitLabel, m_benefit},
                                       {m_basisLabel, m_basis},
                                       {m_proposalLabel, m_proposal},
                                       {m_besideLabel, m_beside}}) {
        first->addWidget(label, 0, place);
        first->addWidget(combo, 1, place);
        first->setColumnStretch(place++, 1);
    }
    column->addLayout(first);

    m_model = new NegotiationModel(this);
    m_table = new NegotiationView(*m_model, content);
    m_message = new QLabel(content);
    m_message->setObjectName(QStringLiteral("splitMessage"));
    m_message->setWordWrap(true);
    setRole(m_message, "muted");
    m_doubts = new QLabel(content);
    m_doubts->setObjectName(QStringLiteral("splitDoubts"));
    m_doubts->setWordWrap(true);
    setRole(m_doubts, "medium");
    m_member = new QLabel(content);
    m_member->setObjectName(QStringLiteral("splitMember"));
    m_member->setWordWrap(true);
    const auto button = [&](const char* name) {
        auto* made = new QPushButton(content);
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    m_new = button("splitNew");
    m_nearest = button("splitNearest");
    setRole(m_nearest, "primary");
    m_concede = button("splitConcede");
    m_adopt = button("splitAdopt");
    m_withinBands = new QCheckBox(content);
    m_withinBands->setObjectName(QStringLiteral("splitWithinBands"));
    auto* table = card(content, {m_table});
    for (const auto& row : {std::vector<QWidget*>{m_nearest, m_withinBands, m_rules},
                            std::vector<QWidget*>{m_new, m_concede, m_adopt}}) {
        auto* buttons = new QHBoxLayout;
        buttons->setSpacing(space::small);
        for (auto* widget : row) {
            if (widget == m_rules)
                buttons->addStretch(1);
            buttons->addWidget(widget);
        }
        if (row.back() != m_rules)
            buttons->addStretch(1);
        static_cast<QVBoxLayout*>(table->layout())->addLayout(buttons);
    }
    // Words come and go below the buttons, so that these stay where they are.
    for (auto* words : {m_message, m_doubts, m_member})
        table->layout()->addWidget(words);
    column->addWidget(table, 3);

    m_objectionsTitle = new QLabel(content);
    setRole(m_objectionsTitle, "strong");
    m_objections = reportTable("splitObjections", content);
    m_objections->setMinimumHeight(120);
    m_objectionsNote = new QLabel(content);
    m_objectionsNote->setObjectName(QStringLiteral("splitObjectionsNote"));
    m_objectionsNote->setWordWrap(true);
    setRole(m_objectionsNote, "muted");
    m_incentivesTitle = new QLabel(content);
    m_incentivesTitle->setWordWrap(true);
    m_incentives = figureOn(content, "splitIncentives");
    m_incentives->setAccessibleName(tr("Incentive to contribute"));
    m_below = new QBoxLayout(QBoxLayout::LeftToRight);
    m_below->setSpacing(space::medium);
    m_below->addWidget(card(content, {m_objectionsTitle, m_objections, m_objectionsNote}), 3);
    auto* incentives = card(content, {m_incentivesTitle, m_incentives});
    static_cast<QVBoxLayout*>(incentives->layout())->addStretch(1);
    m_below->addWidget(incentives, 2);
    column->addLayout(m_below, 2);
}

void SplitPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    // Beside each other there would be no room for the names of a coalition.
    m_below->setDirection(width() < Theme::current().scaled(besideWidth) ? QBoxLayout::TopToBottom
                                                                         : QBoxLayout::LeftToRight);
}

void SplitPage::buildRules()
{
    for (const auto& name : split::splitMethodNames()) {
        const auto method = *split::splitMethodFromName(name);
        if (method == SplitMethod::talmud || method == SplitMethod::constrainedEqualAwards ||
            method == SplitMethod::constrainedEqualLosses)
            continue; // they divide claims, not the worth of coalitions
        auto* action = m_rules->menu()->addAction(QString{});
        action->setCheckable(true);
        action->setChecked(m_methods.contains(method));
        action->setData(static_cast<int>(method));
        connect(action, &QAction::toggled, this, [this, method](bool on) {
            if (on)
                m_methods.insert(method);
            else
                m_methods.erase(method);
            compute();
        });
    }
}

void SplitPage::buildFigures()
{
    auto* rules = scrolledColumn(m_tabs);
    auto* content = rules->parentWidget();
    m_ruleFigure = figureOn(content, "splitRuleFigure");
    m_matrix = figureOn(content, "splitMatrix");
    m_core = figureOn(content, "splitCore");
    m_correction = figureOn(content, "splitCorrection");
    for (auto* view : {m_ruleFigure, m_matrix, m_core, m_correction})
        rules->addWidget(card(content, {figureTitle(view), view}));
    rules->addStretch(1);
    auto* time = scrolledColumn(m_tabs);
    content = time->parentWidget();
    m_planFigure = figureOn(content, "splitPlan");
    m_returns = figureOn(content, "splitReturns");
    m_triggers = reportTable("splitTriggers", content);
    m_triggers->setMinimumHeight(340);
    for (auto* view : {m_planFigure, m_returns})
        time->addWidget(card(content, {figureTitle(view), view}));
    time->addWidget(card(content, {m_triggers}));
    time->addStretch(1);
}

void SplitPage::buildReports()
{
    auto* evaluation = scrolledColumn(m_tabs);
    auto* content = evaluation->parentWidget();
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
    evaluation->addWidget(card(content, {m_contributions}), 1);
    auto* guideline = scrolledColumn(m_tabs);
    content = guideline->parentWidget();
    m_guideline = reportTable("splitGuideline", content);
    guideline->addWidget(card(content, {m_guideline}), 1);
    m_inputs = new SplitInputs(m_session, m_tabs);
    m_tabs->addTab(m_inputs, QString{});
}

void SplitPage::connectAll()
{
    for (auto* box : {m_benefit, m_basis})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            say({});
            chooseProposals();
            compute();
        });
    connect(m_proposal, &QComboBox::currentIndexChanged, this, [this] {
        say({});
        chooseBeside();
        loadProposal();
    });
    connect(m_beside, &QComboBox::currentIndexChanged, this, &SplitPage::loadProposal);
    connect(m_weights, &QComboBox::currentIndexChanged, this, &SplitPage::showFigures);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        showFigures();
        Q_EMIT subtitleChanged();
    });
    connect(m_model, &NegotiationModel::shareWanted, this, [this](int row, double percent) {
        drag(row, percent);
        store(coreText("Journal", "Set a proposed share"), m_model->positions());
    });
    connect(m_model, &NegotiationModel::boundsWanted, this,
            [this](const sharing::Positions& positions) {
                store(coreText("Journal", "Set floors, caps and locks"), positions);
            });
    connect(m_model, &NegotiationModel::refused, this, &SplitPage::say);
    connect(m_table, &NegotiationView::shareDragged, this, &SplitPage::drag);
    connect(m_table, &NegotiationView::dragFinished, this,
            [this] { store(coreText("Journal", "Move a proposed share"), m_model->positions()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                showMember();
                explainColumn(index.column());
            });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this,
            &SplitPage::explainColumn);
    connect(m_new, &QPushButton::clicked, this, &SplitPage::newProposal);
    connect(m_nearest, &QPushButton::clicked, this, &SplitPage::nearest);
    connect(m_concede, &QPushButton::clicked, this, &SplitPage::concede);
    connect(m_adopt, &QPushButton::clicked, this, &SplitPage::adopt);
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

bool SplitPage::writable() const
{
    return m_session.hasConsortium() && !m_session.document().isReadOnly();
}

std::optional<model::Id<model::SplitProposal>> SplitPage::chosen(const QComboBox& box) const
{
    const auto id = box.currentData().toString().toStdString();
    if (id.empty() || !m_session.state().find(model::Id<model::SplitProposal>{id}))
        return {};
    return model::Id<model::SplitProposal>{id};
}

void SplitPage::refresh(const document::Change* change)
{
    say({});
    chooseProposals();
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
        loadProposal();
        return;
    }
    compute();
}

void SplitPage::compute()
{
    sharing::GameOptions options;
    const auto benefit = m_benefit->currentData().toString().toStdString();
    if (!benefit.empty() && m_session.state().find(model::Id<model::Benefit>{benefit}))
        options.benefit = model::Id<model::Benefit>{benefit};
    options.basis = sharing::gameBasisFromName(m_basis->currentData().toString().toStdString());
    std::vector<SplitMethod> methods(m_methods.begin(), m_methods.end());
    m_session.tasks().start(
        Task{QStringLiteral("split"), tr("Dividing by the rules"), false}, this,
        [state = m_session.state(), asOf = m_session.asOf(), options,
         methods](const TaskControl& control) {
            return makeSplitDesk(state, asOf, options, methods, control.stop);
        },
        [this](const model::Result<SplitDeskPtr>& desk) {
            if (!desk) {
                m_problem = translated(desk.error());
                take({});
            } else {
                m_problem.clear();
                take(*desk);
            }
        });
}

void SplitPage::take(SplitDeskPtr desk)
{
    m_desk = std::move(desk);
    m_model->setDesk(m_desk);
    m_plan.reset();
    loadProposal();
    m_table->fitColumns();
}

void SplitPage::chooseProposals()
{
    const auto& state = m_session.state();
    std::vector<std::pair<QString, QString>> benefits{{tr("All benefits"), QString{}}};
    for (const auto& row : state.rows<model::Benefit>())
        benefits.emplace_back(QString::fromStdString(row.title),
                              QString::fromStdString(row.id.value()));
    fillBox(*m_benefit, benefits);
    fillBox(*m_basis, {{tr("as recorded"), QString{}},
                       {tr("synergies"), QStringLiteral("synergies")},
                       {tr("stated coalitions"), QStringLiteral("coalitions")},
                       {tr("resource coverage"), QStringLiteral("coverage")},
                       {tr("costs of packages"), QStringLiteral("costs")}});
    const auto about = m_benefit->currentData().toString().toStdString();
    std::vector<std::pair<QString, QString>> proposals;
    for (const auto& row : state.rows<model::SplitProposal>()) {
        if ((row.benefit ? row.benefit->value() : std::string{}) != about)
            continue;
        const auto title = QString::fromStdString(row.title);
        // The mark stands first: the end of a long title may not be seen.
        proposals.emplace_back(row.adopted ? tr("✓ %1, adopted").arg(title) : title,
                               QString::fromStdString(row.id.value()));
    }
    if (proposals.empty())
        proposals.emplace_back(tr("Shapley value, not stored"), QString{});
    fillBox(*m_proposal, proposals);
    chooseBeside();
}

void SplitPage::chooseBeside()
{
    // A proposal beside itself would tell nothing.
    std::vector<std::pair<QString, QString>> others{{tr("nothing"), QString{}}};
    for (int at = 0; at < m_proposal->count(); ++at) {
        const auto id = m_proposal->itemData(at).toString();
        if (at != m_proposal->currentIndex() && !id.isEmpty())
            others.emplace_back(m_proposal->itemText(at), id);
    }
    fillBox(*m_beside, others);
}

void SplitPage::loadProposal()
{
    m_moved = false;
    if (!m_desk) {
        m_model->setPositions({}, {});
        showAround();
        return;
    }
    const auto& game = m_desk->game;
    sharing::Positions positions;
    if (const auto id = chosen(*m_proposal)) {
        positions = sharing::positionsOf(m_session.state(), game, *id).positions;
    } else {
        // Nothing is stored yet: the Shapley value, else equal shares, to begin with.
        for (std::size_t i = 0; i < game.members.size(); ++i)
            positions.push_back({i < m_desk->shapley.size()
                                     ? std::clamp(m_desk->shapley[i], 0.0, 100.0)
                                     : 100 / static_cast<double>(game.members.size()),
                                 {},
                                 {},
                                 false});
    }
    m_before = positions;
    std::optional<std::vector<double>> beside;
    if (const auto id = chosen(*m_beside)) {
        beside.emplace();
        for (const auto& each : sharing::positionsOf(m_session.state(), game, *id).positions)
            beside->push_back(each.share);
    }
    m_model->setBeside(std::move(beside));
    m_model->setReadOnly(!writable());
    m_table->setReadOnly(!writable());
    showTable(std::move(positions));
    m_table->fitColumns();
    showFigures();
}

void SplitPage::showTable(sharing::Positions positions)
{
    m_report = m_desk->rules->report(positions);
    m_model->setPositions(std::move(positions), m_report);
    showAround();
}

void SplitPage::showAround()
{
    showState();
    if (!m_desk) {
        m_objections->setRowCount(0);
        m_objectionsNote->clear();
        m_doubts->hide();
        m_member->clear();
        Q_EMIT whyChanged();
        return;
    }
    QStringList doubts;
    for (const auto* texts : std::initializer_list<const std::vector<model::Text>*>{
             &m_report.contradictions, &m_desk->game.doubts}) {
        for (const auto& text : *texts)
            doubts << QStringLiteral("\u25c6 ") + translated(text);
    }
    m_doubts->setText(doubts.join(u'\n'));
    m_doubts->setVisible(!doubts.isEmpty());
    showObjections(*m_objections, *m_desk, m_report);
    m_objectionsNote->setText(objectionSummary(m_report));
    std::vector<double> parts;
    for (const auto& position : m_model->positions())
        parts.push_back(position.share / 100);
    m_incentives->setFigure(figures::splitIncentivesFigure(
        m_desk->state, m_desk->game,
        sharing::incentivesOf(m_desk->state, m_desk->game, parts, m_desk->guideline)));
    const auto& incentives = m_incentives->figure();
    m_incentivesTitle->setText(tr("<b>Incentive to contribute</b><br>%1")
                                   .arg(translated(incentives.alternative).toHtmlEscaped()));
    showMember();
    // The game is computed beside the window; what is explained follows when it is there.
    if (!m_table->isDragging())
        Q_EMIT whyChanged();
}

void SplitPage::showMember()
{
    const auto row = m_table->currentIndex().row();
    if (!m_desk || row < 0 || static_cast<std::size_t>(row) >= m_report.members.size()) {
        m_member->setText(
            m_desk ? tr("Drag a mark, type a share, lock it, or set a floor or a cap; everything "
                        "follows. Choose a member to see its view.")
                   : QString{});
        return;
    }
    m_member->setText(memberSummary(*m_desk, m_report, static_cast<std::size_t>(row)));
}

void SplitPage::showState()
{
    const bool can = writable() && m_desk;
    for (auto* button : {m_new, m_nearest})
        button->setEnabled(can);
    const bool stored = can && chosen(*m_proposal);
    m_adopt->setEnabled(stored && m_report.efficient);
    m_adopt->setToolTip(!stored ? tr("Make a proposal first.")
                                : tr("Writes the shares of the benefit; one step to undo."));
    m_concede->setEnabled(stored && m_moved);
    m_concede->setToolTip(m_moved ? QString{} : tr("Move a share first."));
    m_message->setText(m_problem.isEmpty() ? m_said : m_problem);
    m_message->setVisible(!m_message->text().isEmpty());
}

void SplitPage::say(const QString& words)
{
    m_said = words;
    showState();
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
        for (const auto& position : m_model->positions())
            proposal.percent.push_back(position.share);
        columns.insert(columns.begin(), std::move(proposal));
        showTitled(m_ruleFigure, figures::splitRulesFigure(state, m_desk->game, columns));
        showTitled(m_matrix, figures::splitHeatFigure(state, m_desk->game, columns));
        m_core->parentWidget()->setVisible(m_desk->game.members.size() == 3);
        if (m_desk->game.members.size() == 3)
            showTitled(m_core, figures::splitCoreFigure(m_desk->game, columns));
        const int row = std::max(0, m_table->currentIndex().row());
        if (!m_desk->shapley.empty())
            showTitled(m_correction, figures::splitCorrectionFigure(m_desk->game, m_desk->shapley,
                                                                    static_cast<std::size_t>(row)));
        break;
    }
    case timeTab: {
        std::vector<double> now;
        for (const auto& position : m_model->positions())
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
    if (m_model->kindOf(column) == NegotiationModel::Column::rule) {
        ask([this, id = m_desk->columns[static_cast<std::size_t>(column - 1)].id] {
            return ruleWhy(id);
        });
        return;
    }
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

void SplitPage::drag(int row, double percent)
{
    if (!m_desk || !writable())
        return;
    if (!m_moved)
        m_before = m_model->positions();
    auto positions = m_model->positions();
    sharing::moveShare(positions, static_cast<std::size_t>(row), percent);
    m_moved = true;
    m_said.clear();
    showTable(std::move(positions));
}

void SplitPage::store(const model::Text& label, const sharing::Positions& positions)
{
    if (!m_desk || !writable())
        return;
    const auto before = m_before;
    const auto desk = m_desk;
    const auto id = chosen(*m_proposal);
    const auto benefit = m_benefit->currentData().toString().toStdString();
    model::Id<model::SplitProposal> stored;
    const bool done = m_session.edit(label, [&](document::Draft& draft) -> model::Status {
        if (id) {
            stored = *id;
        } else {
            model::SplitProposal proposal;
            proposal.title =
                tr("Proposal %1").arg(draft.rows<model::SplitProposal>().size() + 1).toStdString();
            if (!benefit.empty())
                proposal.benefit = model::Id<model::Benefit>{benefit};
            proposal.method = "shapley";
            proposal.proposedOn = m_session.asOf();
            stored = draft.add(std::move(proposal));
        }
        return storePositions(draft, desk->game, stored, positions);
    });
    if (!done) {
        loadProposal();
        return;
    }
    // The change has been read back; what the move started from is kept for the concessions.
    m_proposal->setCurrentIndex(
        std::max(0, m_proposal->findData(QString::fromStdString(stored.value()))));
    m_before = before;
    m_moved = true;
    showState();
}

void SplitPage::newProposal()
{
    if (!m_desk)
        return;
    const auto benefit = m_benefit->currentData().toString().toStdString();
    const auto positions = m_model->positions();
    model::Id<model::SplitProposal> made;
    m_session.edit(
        coreText("Journal", "Make a split proposal"), [&](document::Draft& draft) -> model::Status {
            model::SplitProposal proposal;
            proposal.title =
                tr("Proposal %1").arg(draft.rows<model::SplitProposal>().size() + 1).toStdString();
            if (!benefit.empty())
                proposal.benefit = model::Id<model::Benefit>{benefit};
            proposal.proposedOn = m_session.asOf();
            made = draft.add(std::move(proposal));
            return storePositions(draft, m_desk->game, made, positions);
        });
    const auto at = m_proposal->findData(QString::fromStdString(made.value()));
    if (at >= 0)
        m_proposal->setCurrentIndex(at);
}

void SplitPage::nearest()
{
    if (!m_desk)
        return;
    const auto& positions = m_model->positions();
    const double total = m_desk->search->total();
    const auto* bands = m_withinBands->isChecked() ? &m_desk->rules->bands() : nullptr;
    const auto found = split::nearestAcceptable(*m_desk->search, sharing::asGains(positions, total),
                                                sharing::boundsOf(positions, bands, total));
    if (!found) {
        say(translated(found.error()));
        return;
    }
    const double unit = total != 0 ? 100 / std::abs(total) : 0;
    constexpr double noticed = 0.005;
    const bool moved = found->moved * unit >= noticed;
    if (moved) {
        auto next = positions;
        const auto percent = sharing::asPercent(found->shares, total);
        for (std::size_t i = 0; i < next.size(); ++i)
            next[i].share = percent[i];
        m_before = positions;
        showTable(next);
        store(coreText("Journal", "Find the nearest acceptable split"), next);
    }
    auto words = moved ? tr("%1 points were moved.").arg(formatted(found->moved * unit, 2))
                 : found->excess > 0
                     ? tr("The present proposal is the nearest there is; nothing was moved.")
                     : tr("Nobody objects to the present proposal; nothing was moved.");
    if (found->excess > 0)
        words = (found->coreEmpty
                     ? tr("The core is empty: some coalition always objects, by %1 points at "
                          "least. ")
                     : tr("With these floors, caps, locks and bands some coalition always "
                          "objects, by %1 points at least. "))
                    .arg(formatted(found->excess * unit, 2)) +
                words;
    if (found->proof == split::Proof::searched)
        words += QChar(u' ') + tr("Objections were searched, not proved.");
    say(words);
}

void SplitPage::adopt()
{
    const auto id = chosen(*m_proposal);
    if (!m_desk || !id)
        return;
    const bool done =
        m_session.edit(coreText("Journal", "Adopt a split"), [&](document::Draft& draft) {
            return adoptProposal(draft, m_desk->game, *id, m_session.asOf());
        });
    if (done)
        say(tr("The split was adopted; its shares are those of the benefits now."));
}

void SplitPage::concede()
{
    const auto id = chosen(*m_proposal);
    if (!m_desk || !id || !m_moved)
        return;
    const auto before = m_before;
    const auto after = m_model->positions();
    const bool done =
        m_session.edit(coreText("Journal", "Log concessions"), [&](document::Draft& draft) {
            return logConcessions(draft, m_desk->game, *id, before, after, m_session.asOf());
        });
    m_moved = false;
    say(done ? tr("The last move was written to the concessions.") : QString{});
}

void SplitPage::retranslate()
{
    m_benefitLabel->setText(tr("&Benefit"));
    m_basisLabel->setText(tr("&Worth by"));
    m_proposalLabel->setText(tr("&Proposal"));
    m_besideLabel->setText(tr("Be&side"));
    m_rules->setText(tr("Rules"));
    for (auto* action : m_rules->menu()->actions())
        action->setText(translated(
            split::wordsOf(static_cast<SplitMethod>(action->data().toInt())).title.text()));
    m_new->setText(tr("New Proposal"));
    m_nearest->setText(tr("Nearest Split Nobody Objects To"));
    m_concede->setText(tr("Log as Concession"));
    m_adopt->setText(tr("Adopt"));
    m_withinBands->setText(tr("within the bands"));
    m_table->setAccessibleName(tr("Negotiation table"));
    m_objectionsTitle->setText(tr("Who would object, in percent of the total"));
    m_objections->setAccessibleName(tr("Objecting coalitions"));
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
    chooseProposals();
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, std::max(0, m_model->columnCount() - 1));
    if (m_desk)
        loadProposal();
}

QString SplitPage::subtitle() const
{
    return tr("What each rule would give, who would object, and what all can accept.");
}

std::optional<measures::Explanation> SplitPage::why() const
{
    if (!m_desk)
        return {};
    return proposalWhy(*m_desk, m_report);
}

std::vector<figures::Figure> SplitPage::figures() const
{
    return figures::splitFigures(m_session.state(), m_session.asOf());
}

bool SplitPage::goTo(const QString& target)
{
    if (const auto at = m_proposal->findData(target); at >= 0 && !target.isEmpty()) {
        m_tabs->setCurrentIndex(negotiationTab);
        m_proposal->setCurrentIndex(at);
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
