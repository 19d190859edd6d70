#include "ui/pages/leadership/leadership_page.h"

#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/measures/sources.h"
#include "ui/bridge/member_words.h"
#include "ui/bridge/text.h"
#include "ui/figures/governance_figures.h"
#include "ui/models/card.h"
#include "ui/shell/page_info.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

QLabel* wordsCalled(QWidget* parent, const char* name)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

LeadershipPage::LeadershipPage(Session& session, QWidget* parent)
    : Page(session, parent), m_tabs(new QTabWidget(this))
{
    m_tabs->setObjectName(QStringLiteral("leadership.tabs"));
    m_tabs->setAccessibleName(translated(model::coreTextKey("Page", "Leadership").text()));
    m_tabs->setDocumentMode(true);
    for (auto* tab : {buildRotation(), buildChanges(), buildLevers(), buildResponsibilities()})
        m_tabs->addTab(tab, QString{});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, 0, space::wide, space::large);
    column->addWidget(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        refresh(nullptr);
        ask([this] { return why(); });
    });
}

RecordsPane* LeadershipPage::pane(model::TableId table, const char* name,
                                  std::vector<std::string> columns, std::vector<int> widths,
                                  QWidget* parent)
{
    RecordsOptions options;
    options.table = table;
    options.name = QString::fromLatin1(name);
    options.columns = std::move(columns);
    options.widths = std::move(widths);
    auto* made = new RecordsPane(m_session, options, parent);
    connect(made, &RecordsPane::messageRequested, this, &Page::messageRequested);
    return made;
}

QWidget* LeadershipPage::buildRotation()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, space::medium, 0, 0);
    column->setSpacing(space::medium);
    m_timeline = new figures::FigureView(content);
    m_timeline->setObjectName(QStringLiteral("leadership.rotation"));
    m_timeline->setOnSurface(true);
    m_timeline->setHeightFollowsWidth(true);
    column->addWidget(cardAround(m_timeline, content, space::medium));
    m_findings = wordsCalled(content, "leadership.findings");
    m_findings->setAlignment(Qt::AlignTop);
    auto* findings = new QScrollArea(content);
    findings->setFrameShape(QFrame::NoFrame);
    findings->setWidgetResizable(true);
    findings->setWidget(m_findings);
    // Always as high: what appears must not push away what is being clicked.
    findings->setFixedHeight(Theme::current().scaled(58));
    column->addWidget(findings);
    m_terms = pane(model::tableOf<model::LeadershipTerm>(), "terms",
                   {"member", "body", "stage", "from", "until", "handoverOn", "levers"},
                   {130, 130, 90, 95, 95, 95, 160}, content);
    column->addWidget(m_terms, 1);
    connect(m_timeline, &figures::FigureView::elementSelected, this, [this](const QString& id) {
        m_terms->choose(id.section(u'.', 0, 0).toStdString());
        ask([this] { return rotationWhy(); });
    });
    connect(m_timeline, &figures::FigureView::exportFailed, this, &Page::messageRequested);
    return content;
}

QWidget* LeadershipPage::buildChanges()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, space::medium, 0, 0);
    m_changes = pane(model::tableOf<model::ControlChange>(), "changes",
                     {"date", "kind", "from", "to", "decision", "description"},
                     {95, 140, 130, 130, 150, 200}, content);
    column->addWidget(m_changes);
    return content;
}

QWidget* LeadershipPage::buildLevers()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, space::medium, 0, 0);
    auto* splitter = new QSplitter(Qt::Vertical, content);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::medium);
    m_levers = new LeverTable(splitter);
    splitter->addWidget(cardAround(m_levers, splitter, space::hair));
    m_practices = pane(model::tableOf<model::LeadershipPractice>(), "practices",
                       {"member", "lever", "driver", "practice", "evidence"},
                       {130, 150, 150, 200, 140}, splitter);
    splitter->addWidget(m_practices);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    column->addWidget(splitter);
    return content;
}

QWidget* LeadershipPage::buildResponsibilities()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, space::medium, 0, 0);
    column->setSpacing(space::medium);
    auto* splitter = new QSplitter(Qt::Vertical, content);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::medium);
    m_table = new ResponsibilityTable(splitter);
    splitter->addWidget(cardAround(m_table, splitter, space::hair));
    m_roles = wordsCalled(splitter, "leadership.roles");
    auto* scroll = new QScrollArea(splitter);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_roles);
    m_roles->setAlignment(Qt::AlignTop);
    splitter->addWidget(scroll);
    m_assignments =
        pane(model::tableOf<model::Assignment>(), "assignments",
             {"member", "role", "workPackage", "task", "responsibility", "from", "until"},
             {130, 140, 130, 140, 110, 95, 95}, splitter);
    splitter->addWidget(m_assignments);
    splitter->setStretchFactor(0, 4);
    splitter->setStretchFactor(1, 1);
    splitter->setStretchFactor(2, 3);
    column->addWidget(splitter, 1);
    return content;
}

void LeadershipPage::refresh(const document::Change* change)
{
    const auto& state = m_session.state();
    m_rotations = governance::rotations(state, m_session.asOf());
    m_responsibilities = governance::responsibilities(state, m_session.asOf());
    showRotation();
    m_levers->show(state, governance::leverUses(state, m_session.asOf()));
    showResponsibilities();
    for (auto* records : {m_terms, m_changes, m_practices, m_assignments})
        records->refresh(change);
    Q_EMIT subtitleChanged();
}

void LeadershipPage::showRotation()
{
    auto figure = figures::rotationFigure(m_session.state(), m_session.asOf());
    m_timeline->parentWidget()->setVisible(!std::get<figures::Timeline>(figure.data).rows.empty());
    m_timeline->setFigure(std::move(figure));
    QStringList lines;
    for (const auto& rotation : m_rotations) {
        for (const auto& finding : rotation.findings) {
            const bool grave = finding.problem == governance::RotationProblem::gap ||
                               finding.problem == governance::RotationProblem::overlap ||
                               finding.problem == governance::RotationProblem::datesReversed;
            lines << QStringLiteral("%1 %2: %3 [%4]")
                         .arg(grave ? QStringLiteral("▲") : QStringLiteral("◆"),
                              translated(rotation.title), translated(finding.message),
                              QString::fromStdString(finding.source));
        }
    }
    const auto handover = governance::enterpriseHandover(m_session.state(), m_session.asOf());
    if (handover.needed && handover.on)
        lines << QStringLiteral("✓ ") + translated(handover.message);
    if (lines.isEmpty() && !m_rotations.empty())
        lines << tr("✓ No gaps and no overlaps.");
    m_findings->setText(lines.join(u'\n'));
}

void LeadershipPage::showResponsibilities()
{
    const auto& state = m_session.state();
    m_table->show(state, m_responsibilities);
    QStringList lines;
    for (const auto& load : m_responsibilities.loads) {
        if (load.overloaded)
            lines
                << tr("◆ %1 is overloaded: accountable for %2, responsible for %3 things at once.")
                       .arg(memberName(state, load.member), QString::number(load.accountable),
                            QString::number(load.responsible));
    }
    for (const auto& role : m_responsibilities.expected) {
        if (!role.met)
            lines << QStringLiteral("◆ %1 · %2: %3 [%4]")
                         .arg(memberName(state, role.member), translated(role.expectation),
                              translated(role.remark), QString::fromStdString(role.source));
    }
    if (lines.isEmpty())
        lines << tr(
            "✓ Nobody is overloaded, and every member fulfils what its kind is expected to.");
    m_roles->setText(lines.join(u'\n'));
}

measures::Explanation LeadershipPage::rotationWhy() const
{
    using model::coreText;
    measures::Explanation why;
    std::int64_t findings = 0;
    for (const auto& rotation : m_rotations) {
        findings += static_cast<std::int64_t>(rotation.findings.size());
        why.inputs.push_back({rotation.title,
                              coreText("Governance", "{count} terms")
                                  .with("count", static_cast<std::int64_t>(rotation.terms.size())),
                              false});
        for (const auto& finding : rotation.findings)
            why.rules.push_back({"37", finding.message, finding.source});
    }
    why.title = coreText("Governance", "Findings in the rotation: {count}").with("count", findings);
    why.subtitle = coreText("Governance", "Every day of a planned stage has one leader, or leaders "
                                          "who agreed to lead together");
    why.notes.push_back(coreText("Governance", "Two terms over exactly the same days are led "
                                               "together; other shared days are an overlap."));
    why.sources.push_back(measures::sourceText("R93, R166"));
    return why;
}

measures::Explanation LeadershipPage::rolesWhy() const
{
    using model::coreText;
    measures::Explanation why;
    why.title = coreText("Governance", "Findings in the responsibilities: {count}")
                    .with("count", static_cast<std::int64_t>(m_responsibilities.findingCount()));
    why.subtitle = coreText("Governance", "Exactly one accountable, somebody at work, nobody "
                                          "overloaded, and the functions of each kind of actor");
    why.inputs.push_back({coreText("Governance", "Accountable for at most"),
                          coreText("Governance", "{count} things")
                              .with("count", std::int64_t{m_responsibilities.accountableMost}),
                          true});
    why.inputs.push_back({coreText("Governance", "Responsible for at most"),
                          coreText("Governance", "{count} things")
                              .with("count", std::int64_t{m_responsibilities.responsibleMost}),
                          true});
    for (const auto& role : m_responsibilities.expected) {
        if (!role.met)
            why.notes.push_back(
                coreText("Governance", "{name}: {remark}")
                    .with("name", memberName(m_session.state(), role.member).toStdString())
                    .with("remark", role.remark));
    }
    why.sources.push_back(measures::sourceText("R71-75, R85, R150"));
    return why;
}

std::optional<measures::Explanation> LeadershipPage::why() const
{
    return m_tabs->currentIndex() == 3 ? rolesWhy() : rotationWhy();
}

void LeadershipPage::retranslate()
{
    const QString titles[] = {tr("Rotation"), tr("Changes"), tr("Levers"), tr("Responsibilities")};
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, titles[i]);
    m_terms->setWords({.title = tr("Terms of leadership"),
                       .empty = tr("Here stands who leads which stage, from when until when, and "
                                   "when the lead is handed over."),
                       .add = tr("Add Term"),
                       .addFirst = tr("Add the First Term")});
    m_changes->setWords({.title = tr("Changes of control"),
                         .empty = tr("Here is written down when the control of decisions, the "
                                     "objective or the participants changed, and by which "
                                     "decision."),
                         .add = tr("Add Change"),
                         .addFirst = tr("Add the First Change")});
    m_practices->setWords({.title = tr("Practices of leadership"),
                           .empty = tr("Here stands how a leader uses one of the four levers "
                                       "through strategy, resources or learning."),
                           .add = tr("Add Practice"),
                           .addFirst = tr("Add the First Practice")});
    m_assignments->setWords({.title = tr("Assignments"),
                             .empty = tr("Here stands which member has which role, where, and "
                                         "whether it is responsible, accountable, consulted or "
                                         "informed."),
                             .add = tr("Add Assignment"),
                             .addFirst = tr("Add the First Assignment")});
}

QString LeadershipPage::subtitle() const
{
    std::size_t findings = 0;
    for (const auto& rotation : m_rotations)
        findings += rotation.findings.size();
    const auto terms = static_cast<int>(m_session.state().rows<model::LeadershipTerm>().size());
    return tr("%1 · %2 · %3", "three counts")
        .arg(tr("%n terms", "", terms),
             tr("%n findings in the rotation", "", static_cast<int>(findings)),
             tr("%n findings in the responsibilities", "",
                static_cast<int>(m_responsibilities.findingCount())));
}

std::vector<figures::Figure> LeadershipPage::figures() const
{
    return {figures::rotationFigure(m_session.state(), m_session.asOf())};
}

bool LeadershipPage::goTo(const QString& target)
{
    const QStringList tabs{QStringLiteral("rotation"), QStringLiteral("changes"),
                           QStringLiteral("levers"), QStringLiteral("responsibilities")};
    if (const auto at = tabs.indexOf(target); at >= 0) {
        m_tabs->setCurrentIndex(static_cast<int>(at));
        return true;
    }
    RecordsPane* panes[] = {m_terms, m_changes, m_practices, m_assignments};
    for (int tab = 0; tab < 4; ++tab) {
        if (panes[tab]->choose(target.toStdString())) {
            m_tabs->setCurrentIndex(tab);
            return true;
        }
    }
    return false;
}

void LeadershipPage::copy()
{
    if (auto* records = RecordsPane::inUse(this))
        records->copy();
}

void LeadershipPage::paste()
{
    if (auto* records = RecordsPane::inUse(this))
        records->paste();
}

void LeadershipPage::removeSelected()
{
    if (auto* records = RecordsPane::inUse(this))
        records->removeSelected();
}

void LeadershipPage::find()
{
    if (auto* records = RecordsPane::inUse(this))
        records->find();
}

PageInfo leadershipPageInfo()
{
    auto info = pageInfoOf<LeadershipPage>("leadership", model::coreTextKey("Page", "Leadership"),
                                           PageGroup::mechanisms);
    info.railState = [](const model::State& state, model::Date asOf) {
        RailState rail;
        bool grave = false;
        bool any = false;
        bool doubtful = false;
        for (const auto& rotation : governance::rotations(state, asOf)) {
            any = true;
            doubtful = doubtful || !rotation.findings.empty();
            for (const auto& finding : rotation.findings)
                grave = grave || finding.problem == governance::RotationProblem::gap ||
                        finding.problem == governance::RotationProblem::overlap;
        }
        doubtful = doubtful || governance::responsibilities(state, asOf).findingCount() > 0;
        rail.mark = grave      ? RailState::Mark::high
                    : !any     ? RailState::Mark::none
                    : doubtful ? RailState::Mark::medium
                               : RailState::Mark::complete;
        if (grave)
            rail.reason = LeadershipPage::tr("a gap or an overlap in the leadership");
        else if (any && doubtful)
            rail.reason = LeadershipPage::tr("rotation or responsibilities leave something open");
        return rail;
    };
    return info;
}

} // namespace concordat::ui
