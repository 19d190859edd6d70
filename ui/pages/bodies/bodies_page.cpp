#include "ui/pages/bodies/bodies_page.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/bridge/text.h"
#include "ui/figures/power_figures.h"
#include "ui/models/card.h"
#include "ui/pages/bodies/body_edits.h"
#include "ui/pages/bodies/body_why.h"
#include "ui/pages/bodies/template_dialog.h"
#include "ui/shell/icons.h"
#include "ui/shell/page_info.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using governance::BodyFindingKind;
using model::Body;
using model::DecisionRule;
using model::Id;
using model::Precoalition;
using model::Seat;

namespace {

QString findingWords(const governance::BodyFinding& finding)
{
    const auto kind = finding.kind == BodyFindingKind::impossible
                          ? QStringLiteral("▲ ") + BodiesPage::tr("Impossible")
                          : QStringLiteral("◆ ") + BodiesPage::tr("Doubtful");
    return BodiesPage::tr("%1: %2 %3", "kind, message, remedy")
        .arg(kind, translated(finding.message), translated(finding.remedy));
}

} // namespace

BodiesPage::BodiesPage(Session& session, QWidget* parent)
    : Page(session, parent), m_bodies(session, model::tableOf<Body>(), {}, this),
      m_stack(new QStackedWidget(this)), m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_tree(new BodyTree(this)), m_add(new QPushButton(this)), m_template(new QPushButton(this)),
      m_remove(new QPushButton(this)), m_emptyText(new QLabel(this)),
      m_emptyTemplate(new QPushButton(this)), m_problemCount(new QLabel(this)),
      m_problems(new QListWidget(this)), m_ruleLabel(new QLabel(this)), m_rule(new QComboBox(this)),
      m_tabs(new QTabWidget(this)), m_form(new EntityForm(session, m_bodies, this)),
      m_power(new PowerTab(session, this)), m_attendance(new AttendanceTab(session, this))
{
    const auto pane = [&](model::TableId table, const char* name, std::vector<std::string> columns,
                          std::vector<int> widths) {
        RecordsOptions options;
        options.table = table;
        options.name = QString::fromLatin1(name);
        options.columns = std::move(columns);
        options.widths = std::move(widths);
        options.never = {"body"};
        options.framed = false;
        auto* made = new RecordsPane(session, std::move(options), this);
        connect(made, &RecordsPane::messageRequested, this, &Page::messageRequested);
        return made;
    };
    m_seats = pane(model::tableOf<Seat>(), "seats",
                   {"member", "votes", "kind", "veto", "tier", "holder", "substitute", "from",
                    "until", "attendance", "attendanceMeetings", "support"},
                   {140, 70, 90, 70, 100, 130});
    m_rules = pane(model::tableOf<DecisionRule>(), "rules",
                   {"matter", "method", "threshold", "strictlyMore", "ofAllSeats", "headThreshold",
                    "castingVote", "blocksNeeded", "writtenProcedure", "note"},
                   {150, 150, 90});
    m_precoalitions =
        pane(model::tableOf<Precoalition>(), "precoalitions", {"name", "members"}, {160, 300});

    m_splitter->addWidget(buildLeft());
    m_splitter->addWidget(buildRight());
    m_splitter->setHandleWidth(space::medium);
    m_splitter->setStyleSheet(QStringLiteral("QSplitter::handle { background: transparent; }"));
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({Theme::current().scaled(200), 1000});
    m_splitter->setChildrenCollapsible(false);

    auto* empty = new QFrame(this);
    setRole(empty, "card");
    auto* emptyColumn = new QVBoxLayout(empty);
    setRole(m_emptyText, "muted");
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    setRole(m_emptyTemplate, "primary");
    m_emptyTemplate->setObjectName(QStringLiteral("bodies.first"));
    emptyColumn->addStretch(1);
    emptyColumn->addWidget(m_emptyText);
    emptyColumn->addWidget(m_emptyTemplate, 0, Qt::AlignCenter);
    emptyColumn->addStretch(2);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, 0, space::wide, space::large);
    column->addWidget(m_stack, 1);

    connect(m_tree, &BodyTree::chosenChanged, this, &BodiesPage::showBody);
    connect(m_add, &QPushButton::clicked, this, &BodiesPage::addBody);
    for (auto* button : {m_template, m_emptyTemplate})
        connect(button, &QPushButton::clicked, this, &BodiesPage::addFromTemplate);
    connect(m_remove, &QPushButton::clicked, this, &BodiesPage::removeBody);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        showTab();
        explainTab();
    });
    connect(m_rule, &QComboBox::currentIndexChanged, this, &BodiesPage::showTab);
    connect(m_problems, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { goToFinding(m_problems->row(item)); });
    connect(m_problems, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { goToFinding(m_problems->row(item)); });
    connect(m_power, &PowerTab::explained, this, &BodiesPage::explainTab);
    connect(m_power, &PowerTab::whyChanged, this, &Page::whyChanged);
    connect(m_power, &PowerTab::messageRequested, this, &Page::messageRequested);
    connect(m_attendance, &AttendanceTab::explained, this, &BodiesPage::explainTab);
    connect(m_attendance, &AttendanceTab::whyChanged, this, &Page::whyChanged);
    for (auto* records : {m_seats, m_rules})
        connect(records, &RecordsPane::chosenChanged, this, &BodiesPage::explainTab);
    connect(m_attendance, &AttendanceTab::messageRequested, this, &Page::messageRequested);
}

QWidget* BodiesPage::buildLeft()
{
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(cardAround(m_tree, left), 1);
    m_add->setObjectName(QStringLiteral("bodies.add"));
    m_template->setObjectName(QStringLiteral("bodies.template"));
    m_remove->setObjectName(QStringLiteral("bodies.remove"));
    m_add->setIcon(icon(QStringLiteral("add")));
    m_remove->setIcon(icon(QStringLiteral("remove")));
    for (auto* button : {m_template, m_add, m_remove})
        column->addWidget(button);
    left->setMinimumWidth(Theme::current().scaled(150));
    return left;
}

QWidget* BodiesPage::buildRight()
{
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_problems->setObjectName(QStringLiteral("bodies.problems"));
    m_problems->setWordWrap(true);
    m_problemCount->setObjectName(QStringLiteral("bodies.problem_count"));
    setRole(m_problemCount, "caption");
    // Its room is always there and always as high: what appears must not push away what is being
    // clicked.
    m_problems->setFixedHeight(Theme::current().scaled(76));
    auto keepsRoom = m_problems->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_problems->setSizePolicy(keepsRoom);
    m_problems->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rule->setObjectName(QStringLiteral("bodies.rule"));
    m_rule->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rule->setMinimumContentsLength(18);
    m_ruleLabel->setBuddy(m_rule);
    m_tabs->setObjectName(QStringLiteral("bodies.tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_seats, QString{});
    m_tabs->addTab(m_rules, QString{});
    m_tabs->addTab(m_form, QString{});
    m_tabs->addTab(m_precoalitions, QString{});
    m_tabs->addTab(m_power, QString{});
    m_tabs->addTab(m_attendance, QString{});
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_ruleLabel);
    row->addWidget(m_rule, 1);
    column->addLayout(row);
    column->addWidget(cardAround(m_tabs, right), 1);
    column->addWidget(m_problemCount);
    column->addWidget(m_problems);
    return right;
}

const Body* BodiesPage::body() const
{
    const auto id = m_tree->chosenId();
    return id.empty() ? nullptr : m_session.state().find(Id<Body>{id});
}

std::optional<DecisionRule> BodiesPage::rule() const
{
    const auto* chosen = body();
    if (!chosen)
        return {};
    const auto all = governance::rulesOf(m_session.state(), chosen->id);
    const auto wanted = m_rule->currentData().toString().toStdString();
    for (const auto& each : all) {
        if (each.id.value() == wanted)
            return each;
    }
    return all.front();
}

void BodiesPage::refresh(const document::Change* change)
{
    const bool concerned =
        !change || change->touches<Body>() || change->touches<Seat>() ||
        change->touches<DecisionRule>() || change->touches<Precoalition>() ||
        change->touches<model::Member>() || change->touches<model::Contribution>() ||
        change->touches<model::Occurrence>() || change->touches<model::Vote>() ||
        change->touches<model::Decision>() || change->touches<model::Assumption>();
    if (!concerned)
        return;
    const auto& state = m_session.state();
    m_findings = governance::bodyFindings(state, m_session.asOf());
    m_bodies.refresh();
    m_tree->show(state, m_findings);
    m_stack->setCurrentIndex(state.rows<Body>().empty() ? 1 : 0);
    for (auto* pane : {m_seats, m_rules, m_precoalitions})
        pane->refresh(change);
    const bool writable = m_session.hasConsortium() && !m_session.document().isReadOnly();
    for (auto* button : {m_add, m_template, m_emptyTemplate})
        button->setEnabled(writable);
    showBody();
    Q_EMIT subtitleChanged();
}

void BodiesPage::showBody()
{
    const auto* chosen = body();
    const auto id = chosen ? chosen->id.value() : std::string{};
    m_remove->setEnabled(chosen && !m_session.document().isReadOnly());
    if (id != m_shownBody) {
        m_shownBody = id;
        const Id<Body> wanted{id};
        m_seats->showOnly<Seat>([wanted](const Seat& seat) { return seat.body == wanted; });
        m_rules->showOnly<DecisionRule>(
            [wanted](const DecisionRule& each) { return each.body == wanted; });
        m_precoalitions->showOnly<Precoalition>(
            [wanted](const Precoalition& each) { return each.body == wanted; });
        for (auto* pane : {m_seats, m_rules, m_precoalitions})
            pane->setPreset({{"body", id}});
        m_form->setRows(id.empty() ? std::vector<std::string>{} : std::vector<std::string>{id});
    } else {
        m_form->refresh();
    }
    fillRules();
    showFindings();
    showTab();
}

void BodiesPage::fillRules()
{
    const QSignalBlocker quiet(m_rule);
    const auto kept = m_rule->currentData();
    m_rule->clear();
    const auto* chosen = body();
    if (!chosen)
        return;
    for (const auto& each : governance::rulesOf(m_session.state(), chosen->id))
        m_rule->addItem(tr("%1 – %2", "matter, rule")
                            .arg(translated(governance::matterText(each)),
                                 translated(governance::ruleText(each))),
                        QString::fromStdString(each.id.value()));
    m_rule->setCurrentIndex(std::max(0, m_rule->findData(kept)));
}

void BodiesPage::showFindings()
{
    m_problems->clear();
    m_shownFindings.clear();
    for (const auto& finding : m_findings) {
        if (finding.body.value() != m_shownBody)
            continue;
        m_shownFindings.push_back(finding);
        m_problems->addItem(findingWords(finding));
    }
    m_problems->setVisible(!m_shownFindings.empty());
    m_problemCount->setText(
        m_shownFindings.empty()
            ? tr("✓ Nothing in this body is impossible or doubtful.")
            : tr("%n findings in this body", "", static_cast<int>(m_shownFindings.size())));
}

void BodiesPage::showTab()
{
    const int tab = m_tabs->currentIndex();
    const bool computed = tab == power || tab == attendance;
    m_ruleLabel->setVisible(computed);
    m_rule->setVisible(computed);
    const auto* chosen = body();
    const auto wanted = rule();
    if (!chosen || !wanted) {
        m_power->clear();
        m_attendance->clear();
        return;
    }
    if (!computed)
        return;
    const auto setting =
        governance::settingOf(m_session.state(), *chosen, *wanted, m_session.asOf());
    if (tab == power)
        m_power->show(setting);
    else
        m_attendance->show(setting);
}

void BodiesPage::explainTab()
{
    ask([this] { return why(); });
}

void BodiesPage::goToFinding(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_shownFindings.size())
        return;
    const auto& finding = m_shownFindings[static_cast<std::size_t>(row)];
    if (finding.seat) {
        m_tabs->setCurrentIndex(seats);
        m_seats->choose(finding.seat->value());
    } else if (finding.rule) {
        m_tabs->setCurrentIndex(rules);
        m_rules->choose(finding.rule->value());
    } else {
        m_tabs->setCurrentIndex(finding.id == "no-seats" ? seats : meetings);
    }
}

void BodiesPage::addBody()
{
    Id<Body> id;
    const bool done = m_session.edit(model::coreText("Edit", "Add a body"),
                                     [&id](document::Draft& draft) -> model::Status {
                                         Body row;
                                         row.name = tr("New body").toStdString();
                                         id = draft.add(std::move(row));
                                         return {};
                                     });
    if (!done)
        return;
    m_tree->choose(id.value());
    m_tabs->setCurrentIndex(meetings);
}

void BodiesPage::addFromTemplate()
{
    TemplateDialog dialog(m_session.state(), m_session.asOf(), this);
    if (dialog.exec() != QDialog::Accepted || dialog.plan().bodies.empty())
        return;
    const auto& plan = dialog.plan();
    const bool done =
        m_session.edit(model::coreText("Edit", "Create bodies from a template"),
                       [&plan](document::Draft& draft) { return addPlan(draft, plan); });
    if (!done)
        return;
    m_tree->choose(plan.bodies.front().id.value());
    m_tabs->setCurrentIndex(seats);
}

void BodiesPage::removeBody()
{
    const auto id = m_tree->chosenId();
    if (!id.empty() && m_bodies.remove({id}))
        Q_EMIT messageRequested(tr("The body was removed with its seats and rules. Undo brings "
                                   "them back."));
}

void BodiesPage::retranslate()
{
    m_tree->setAccessibleName(tr("Bodies"));
    m_add->setText(tr("Add Body"));
    m_template->setText(tr("From Template…"));
    m_remove->setText(tr("Remove"));
    m_emptyText->setText(tr("Here stand the bodies of the consortium: who sits in them, how they "
                            "decide, and what power that gives whom. A template is a quick start; "
                            "everything in it can be changed."));
    m_emptyTemplate->setText(tr("Choose a Template…"));
    m_problems->setAccessibleName(tr("What is impossible or doubtful"));
    m_ruleLabel->setText(tr("&Matter"));
    m_rule->setAccessibleName(tr("Matter"));
    const QString titles[] = {tr("Seats"),         tr("Rules"), tr("Details"),
                              tr("Precoalitions"), tr("Power"), tr("Attendance")};
    for (int tab = seats; tab <= attendance; ++tab)
        m_tabs->setTabText(tab, titles[tab]);
    RecordsWords words;
    words.title = tr("Seats");
    words.empty = tr("Who sits in this body, for whom, with how many votes.");
    words.add = tr("Add Seat");
    m_seats->setWords(words);
    words = {};
    words.title = tr("Decision rules");
    words.empty = tr("How this body decides: one rule for all matters, and others for reserved "
                     "ones. Without a rule more than half of the members is assumed.");
    words.add = tr("Add Rule");
    m_rules->setWords(words);
    words = {};
    words.title = tr("Precoalitions");
    words.empty = tr("Members who vote as one. With them the Owen and Banzhaf-Owen indices show "
                     "what standing together is worth.");
    words.add = tr("Add Precoalition");
    words.newName = tr("New precoalition");
    m_precoalitions->setWords(words);
    m_form->retranslate();
    m_power->retranslate();
    m_attendance->retranslate();
    if (!m_shownBody.empty() || m_session.hasConsortium()) {
        m_tree->show(m_session.state(), m_findings);
        fillRules();
        showFindings();
    }
}

QString BodiesPage::subtitle() const
{
    const auto& state = m_session.state();
    const auto impossible =
        std::count_if(m_findings.begin(), m_findings.end(), [](const auto& finding) {
            return finding.kind == BodyFindingKind::impossible;
        });
    auto words = tr("%1, %2", "bodies and seats")
                     .arg(tr("%n bodies", "", static_cast<int>(state.rows<Body>().size())),
                          tr("%n seats", "", static_cast<int>(state.rows<Seat>().size())));
    if (impossible > 0)
        words = tr("%1 · %2", "two remarks")
                    .arg(words, tr("%n impossible rules", "", static_cast<int>(impossible)));
    return words;
}

std::optional<measures::Explanation> BodiesPage::why() const
{
    const auto& state = m_session.state();
    switch (m_tabs->currentIndex()) {
    case seats:
        if (const auto* seat = state.find(Id<Seat>{m_seats->chosenId()}))
            return seatWhy(state, *seat, m_session.asOf());
        return {};
    case rules:
        if (const auto* chosen = state.find(Id<DecisionRule>{m_rules->chosenId()}))
            return ruleWhy(state, *chosen, m_session.asOf());
        return {};
    case power: return m_power->why();
    case attendance: return m_attendance->why();
    default: return {};
    }
}

bool BodiesPage::hasFigures() const
{
    return body() != nullptr;
}

std::vector<figures::Figure> BodiesPage::figures() const
{
    const auto* chosen = body();
    if (!chosen)
        return {};
    std::vector<figures::Figure> list;
    if (m_tabs->currentIndex() == power) {
        if (auto shown = m_power->figure())
            list.push_back(*std::move(shown));
    } else if (m_tabs->currentIndex() == attendance) {
        if (auto shown = m_attendance->figure())
            list.push_back(*std::move(shown));
    }
    for (auto& figure : figures::bodyFigures(m_session.state(), m_session.asOf(), chosen->id))
        list.push_back(std::move(figure));
    return list;
}

bool BodiesPage::goTo(const QString& target)
{
    const auto parts = target.split(QLatin1Char('/'));
    const QStringList names{QStringLiteral("seats"),    QStringLiteral("rules"),
                            QStringLiteral("meetings"), QStringLiteral("precoalitions"),
                            QStringLiteral("power"),    QStringLiteral("attendance")};
    bool found = false;
    for (const auto& part : parts) {
        if (const auto tab = names.indexOf(part); tab >= 0) {
            m_tabs->setCurrentIndex(static_cast<int>(tab));
            found = true;
        } else if (m_tree->choose(part.toStdString())) {
            found = true;
        }
    }
    if (found)
        m_tree->setFocus();
    return found;
}

void BodiesPage::copy()
{
    if (auto* pane = RecordsPane::inUse(this))
        pane->copy();
}

void BodiesPage::paste()
{
    if (auto* pane = RecordsPane::inUse(this))
        pane->paste();
}

void BodiesPage::removeSelected()
{
    if (m_tree->hasFocus())
        removeBody();
    else if (auto* pane = RecordsPane::inUse(this))
        pane->removeSelected();
}

void BodiesPage::find()
{
    if (auto* pane = RecordsPane::inUse(this))
        pane->find();
}

PageInfo bodiesPageInfo()
{
    auto info = pageInfoOf<BodiesPage>("bodies", model::coreTextKey("Page", "Bodies & votes"),
                                       PageGroup::mechanisms);
    info.railState = [](const model::State& state, model::Date asOf) {
        RailState rail;
        const auto bodies = state.rows<Body>().size();
        if (bodies == 0)
            return rail;
        rail.mark = RailState::Mark::complete;
        for (const auto& finding : governance::bodyFindings(state, asOf)) {
            if (finding.kind == BodyFindingKind::impossible) {
                rail.mark = RailState::Mark::high;
                rail.reason = BodiesPage::tr("a body cannot work as it is written");
                break;
            }
            rail.mark = RailState::Mark::medium;
            rail.reason = BodiesPage::tr("a body or its rules leave something open");
        }
        return rail;
    };
    return info;
}

} // namespace concordat::ui
