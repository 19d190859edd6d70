#include "ui/pages/split/negotiation_tab.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <algorithm>

#include "core/split/rule_words.h"
#include "ui/bridge/text.h"
#include "ui/pages/split/proposal_bar.h"
#include "ui/pages/split/split_layout.h"
#include "ui/pages/split/split_reports.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using model::coreText;
using split::SplitMethod;

namespace {

constexpr int besideWidth = 930;

} // namespace

NegotiationTab::NegotiationTab(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session), m_methods{SplitMethod::equal,     SplitMethod::proRata,
                                    SplitMethod::shapley,   SplitMethod::correctedShapley,
                                    SplitMethod::nucleolus, SplitMethod::nash}
{
    auto* column = tabColumn(this);
    m_bar = new ProposalBar(session, this);
    column->addWidget(m_bar);
    buildTable();
    buildAnswers();
    connectAll();
}

void NegotiationTab::buildTable()
{
    m_model = new NegotiationModel(this);
    m_table = new NegotiationView(*m_model, this);
    m_message = new QLabel(this);
    m_message->setObjectName(QStringLiteral("splitMessage"));
    m_message->setWordWrap(true);
    setRole(m_message, "muted");
    m_doubts = new QLabel(this);
    m_doubts->setObjectName(QStringLiteral("splitDoubts"));
    m_doubts->setWordWrap(true);
    setRole(m_doubts, "medium");
    m_member = new QLabel(this);
    m_member->setObjectName(QStringLiteral("splitMember"));
    m_member->setWordWrap(true);
    const auto button = [&](const char* name) {
        auto* made = new QPushButton(this);
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    m_rules = button("splitRules");
    m_rules->setMenu(new QMenu(m_rules));
    buildRules();
    m_new = button("splitNew");
    m_nearest = button("splitNearest");
    setRole(m_nearest, "primary");
    m_concede = button("splitConcede");
    m_adopt = button("splitAdopt");
    m_withinBands = new QCheckBox(this);
    m_withinBands->setObjectName(QStringLiteral("splitWithinBands"));
    auto* table = splitCard(this, {m_table});
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
    static_cast<QVBoxLayout*>(layout())->addWidget(table, 3);
}

void NegotiationTab::buildAnswers()
{
    m_objectionsTitle = new QLabel(this);
    setRole(m_objectionsTitle, "strong");
    m_objections = reportTable("splitObjections", this);
    m_objections->setMinimumHeight(120);
    m_objectionsNote = new QLabel(this);
    m_objectionsNote->setObjectName(QStringLiteral("splitObjectionsNote"));
    m_objectionsNote->setWordWrap(true);
    setRole(m_objectionsNote, "muted");
    m_incentivesTitle = new QLabel(this);
    m_incentivesTitle->setWordWrap(true);
    m_incentives = figureOn(this, "splitIncentives");
    m_incentives->setAccessibleName(tr("Incentive to contribute"));
    m_below = new QBoxLayout(QBoxLayout::LeftToRight);
    m_below->setSpacing(space::medium);
    m_below->addWidget(splitCard(this, {m_objectionsTitle, m_objections, m_objectionsNote}), 3);
    auto* incentives = splitCard(this, {m_incentivesTitle, m_incentives});
    static_cast<QVBoxLayout*>(incentives->layout())->addStretch(1);
    m_below->addWidget(incentives, 2);
    static_cast<QVBoxLayout*>(layout())->addLayout(m_below, 2);
}

void NegotiationTab::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Beside each other there would be no room for the names of a coalition.
    m_below->setDirection(width() < Theme::current().scaled(besideWidth) ? QBoxLayout::TopToBottom
                                                                         : QBoxLayout::LeftToRight);
}

void NegotiationTab::buildRules()
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
            Q_EMIT gameWanted();
        });
    }
}

void NegotiationTab::connectAll()
{
    connect(m_bar, &ProposalBar::gameChosen, this, [this] {
        say({});
        Q_EMIT gameWanted();
    });
    connect(m_bar, &ProposalBar::proposalChosen, this, [this] {
        say({});
        loadProposal();
    });
    connect(m_bar, &ProposalBar::besideChosen, this, &NegotiationTab::loadProposal);
    connect(m_model, &NegotiationModel::shareWanted, this, [this](int row, double percent) {
        drag(row, percent);
        store(coreText("Journal", "Set a proposed share"), m_model->positions());
    });
    connect(m_model, &NegotiationModel::boundsWanted, this,
            [this](const sharing::Positions& positions) {
                store(coreText("Journal", "Set floors, caps and locks"), positions);
            });
    connect(m_model, &NegotiationModel::refused, this, &NegotiationTab::say);
    connect(m_table, &NegotiationView::shareDragged, this, &NegotiationTab::drag);
    connect(m_table, &NegotiationView::dragFinished, this,
            [this] { store(coreText("Journal", "Move a proposed share"), m_model->positions()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                showMember();
                Q_EMIT columnAsked(index.column());
            });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this,
            &NegotiationTab::columnAsked);
    connect(m_new, &QPushButton::clicked, this, &NegotiationTab::newProposal);
    connect(m_nearest, &QPushButton::clicked, this, &NegotiationTab::nearest);
    connect(m_concede, &QPushButton::clicked, this, &NegotiationTab::concede);
    connect(m_adopt, &QPushButton::clicked, this, &NegotiationTab::adopt);
}

void NegotiationTab::retranslate()
{
    m_bar->retranslate();
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
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, std::max(0, m_model->columnCount() - 1));
    if (m_desk)
        loadProposal();
}

void NegotiationTab::refresh()
{
    say({});
    m_bar->refresh();
}

void NegotiationTab::setDesk(SplitDeskPtr desk)
{
    m_desk = std::move(desk);
    m_model->setDesk(m_desk);
    loadProposal();
    m_table->fitColumns();
}

void NegotiationTab::setProblem(const QString& problem)
{
    m_problem = problem;
}

sharing::GameOptions NegotiationTab::gameOptions() const
{
    return m_bar->gameOptions();
}

std::size_t NegotiationTab::member() const
{
    return static_cast<std::size_t>(std::max(0, m_table->currentIndex().row()));
}

std::optional<std::string> NegotiationTab::ruleIn(int column) const
{
    if (!m_desk || column < 0 || m_model->kindOf(column) != NegotiationModel::Column::rule)
        return {};
    return m_desk->columns[static_cast<std::size_t>(column - 1)].id;
}

bool NegotiationTab::choose(const QString& proposal)
{
    return m_bar->choose(proposal);
}

bool NegotiationTab::writable() const
{
    return m_session.hasConsortium() && !m_session.document().isReadOnly();
}

void NegotiationTab::loadProposal()
{
    m_moved = false;
    if (!m_desk) {
        m_model->setPositions({}, {});
        showAround();
        return;
    }
    const auto& game = m_desk->game;
    sharing::Positions positions;
    if (const auto id = m_bar->proposal()) {
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
    if (const auto id = m_bar->beside()) {
        beside.emplace();
        for (const auto& each : sharing::positionsOf(m_session.state(), game, *id).positions)
            beside->push_back(each.share);
    }
    m_model->setBeside(std::move(beside));
    m_model->setReadOnly(!writable());
    m_table->setReadOnly(!writable());
    showTable(std::move(positions));
    m_table->fitColumns();
    Q_EMIT loaded();
}

void NegotiationTab::showTable(sharing::Positions positions)
{
    m_report = m_desk->rules->report(positions);
    m_model->setPositions(std::move(positions), m_report);
    showAround();
}

void NegotiationTab::showAround()
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

void NegotiationTab::showMember()
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

void NegotiationTab::showState()
{
    const bool can = writable() && m_desk;
    for (auto* button : {m_new, m_nearest})
        button->setEnabled(can);
    const bool stored = can && m_bar->proposal();
    m_adopt->setEnabled(stored && m_report.efficient);
    m_adopt->setToolTip(!stored ? tr("Make a proposal first.")
                                : tr("Writes the shares of the benefit; one step to undo."));
    m_concede->setEnabled(stored && m_moved);
    m_concede->setToolTip(m_moved ? QString{} : tr("Move a share first."));
    m_message->setText(m_problem.isEmpty() ? m_said : m_problem);
    m_message->setVisible(!m_message->text().isEmpty());
}

void NegotiationTab::say(const QString& words)
{
    m_said = words;
    showState();
}

} // namespace concordat::ui
