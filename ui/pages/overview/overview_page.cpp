#include "ui/pages/overview/overview_page.h"

#include <QDate>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <algorithm>
#include <cmath>

#include "core/cadence/calendar.h"
#include "core/formation/classifier.h"
#include "core/formation/path.h"
#include "core/governance/situation.h"
#include "core/model/rounding.h"
#include "ui/bridge/charter_progress.h"
#include "ui/bridge/member_words.h"
#include "ui/bridge/text.h"
#include "ui/figures/catalog.h"
#include "ui/shell/header.h"
#include "ui/shell/theme.h"
#include "ui/shell/warning_links.h"

namespace concordat::ui {

using chain::ChainResult;

namespace {

/// Every step of the path may have one.
constexpr int mostNextSteps = 7;
constexpr int mostWarnings = 6;

/// What is scrolled has the height that its width asks for. The least height of wrapped words is
/// that of the narrowest lines, and would leave room below the last card.
class FlowingContent : public QWidget {
public:
    using QWidget::QWidget;
    QSize minimumSizeHint() const override { return {QWidget::minimumSizeHint().width(), 0}; }
};

QString existing(const std::string& page)
{
    const auto id = QString::fromStdString(page);
    return pageExists(id) ? id : QString{};
}

QString totalsOf(const std::vector<model::Money>& totals)
{
    QStringList words;
    for (const auto& total : totals)
        words << formatted(total);
    return words.join(QStringLiteral("\n"));
}

/// Two decimals of a fraction, without zeros at the end.
QString fraction(double value)
{
    return QLocale().toString(model::roundedTo(value, 2), 'g', 3);
}

bool isEmpty(const model::State& state)
{
    return state.rows<model::Member>().empty();
}

} // namespace

OverviewPage::OverviewPage(Session& session, QWidget* parent) : Page(session, parent)
{
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildContent());
    m_stack->addWidget(buildEmpty());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

QWidget* OverviewPage::buildContent()
{
    auto* scroll = m_scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* content = new FlowingContent(scroll);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(24, 8, 24, 24);
    column->setSpacing(16);

    auto* cards = new QHBoxLayout;
    cards->setSpacing(12);
    for (auto& card : m_cards) {
        card = new NumberCard(content);
        cards->addWidget(card, 1);
    }
    column->addLayout(cards);
    connect(m_cards[0], &NumberCard::pressed, this,
            [this] { Q_EMIT whyRequested(m_potentialWhy); });
    connect(m_cards[1], &NumberCard::pressed, this, [this] { Q_EMIT whyRequested(m_weakestWhy); });
    connect(m_cards[2], &NumberCard::pressed, this,
            [this] { go(QStringLiteral("governance"), QStringLiteral("chain")); });
    connect(m_cards[3], &NumberCard::pressed, this,
            [this] { go(QStringLiteral("meetings"), QStringLiteral("charter")); });

    m_pathCard = new ListCard(content);
    m_path = new figures::FigureView(m_pathCard);
    m_path->setObjectName(QStringLiteral("overview.path"));
    m_path->setOnSurface(true);
    m_path->setHeightFollowsWidth(true);
    m_pathCard->addWidget(m_path);
    column->addWidget(m_pathCard);
    connect(m_path, &figures::FigureView::elementClicked, this, &OverviewPage::openStep);
    connect(m_path, &figures::FigureView::elementActivated, this, &OverviewPage::openStep);
    connect(m_path, &figures::FigureView::exportFailed, this, &Page::messageRequested);

    for (auto* list : {&m_warnings, &m_readiness, &m_figures, &m_next, &m_since, &m_chartCard}) {
        *list = new ListCard(content);
        connect(*list, &ListCard::linkPressed, this, &Page::navigationRequested);
    }
    m_warnings->setObjectName(QStringLiteral("overview.warnings"));
    m_readiness->setObjectName(QStringLiteral("overview.readiness"));
    column->addWidget(m_warnings);
    m_figures->setObjectName(QStringLiteral("overview.figures"));
    m_next->setObjectName(QStringLiteral("overview.next"));
    m_chart = new figures::FigureView(m_chartCard);
    m_chart->setObjectName(QStringLiteral("overview.chart"));
    m_chart->setOnSurface(true);
    m_chart->setHeightFollowsWidth(true);
    m_chartCard->addWidget(m_chart);
    connect(m_chart, &figures::FigureView::exportFailed, this, &Page::messageRequested);
    connect(m_chart, &figures::FigureView::elementActivated, this, [this](const QString& id) {
        Q_EMIT navigationRequested(QStringLiteral("members/") + id);
    });
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_next);
    right->addWidget(m_since);
    right->addWidget(m_chartCard, 1);
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(m_readiness);
    left->addWidget(m_figures, 1);
    auto* lists = new QHBoxLayout;
    lists->setSpacing(12);
    lists->addLayout(left, 1);
    lists->addLayout(right, 1);
    column->addLayout(lists);
    column->addStretch(1);
    scroll->setWidget(content);
    return scroll;
}

QWidget* OverviewPage::buildEmpty()
{
    auto* empty = new QWidget(this);
    m_emptyText = new QLabel(empty);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyName = new QPushButton(empty);
    m_emptyName->setObjectName(QStringLiteral("overview.name"));
    m_emptySearch = new QPushButton(empty);
    m_emptySearch->setObjectName(QStringLiteral("overview.search"));
    m_emptyAction = new QPushButton(empty);
    m_emptyAction->setObjectName(QStringLiteral("overview.add_first"));
    m_emptyAction->setProperty("role", QStringLiteral("primary"));
    auto* column = new QVBoxLayout(empty);
    column->setContentsMargins(space::huge, space::wide, space::huge, space::wide);
    column->addStretch(2);
    column->addWidget(m_emptyText);
    column->addSpacing(12);
    auto* ways = new QHBoxLayout;
    ways->addStretch(1);
    for (auto* way : {m_emptyName, m_emptySearch, m_emptyAction})
        ways->addWidget(way);
    ways->addStretch(1);
    column->addLayout(ways);
    column->addStretch(3);
    connect(m_emptyName, &QPushButton::clicked, this,
            [this] { Q_EMIT navigationRequested(Header::linkOfName()); });
    connect(m_emptySearch, &QPushButton::clicked, this,
            [this] { Q_EMIT navigationRequested(QStringLiteral("selection")); });
    connect(m_emptyAction, &QPushButton::clicked, this, &OverviewPage::addFirstMember);
    return empty;
}

void OverviewPage::addFirstMember()
{
    model::Member member;
    member.id = model::Id<model::Member>{model::newId()};
    member.name = tr("New member").toStdString();
    const auto link = QStringLiteral("members/") + QString::fromStdString(member.id.value());
    if (m_session.edit(model::coreText("Journal", "Add the first member"),
                       [&](document::Draft& draft) -> model::Status {
                           draft.put(member);
                           return {};
                       }))
        Q_EMIT navigationRequested(link);
}

void OverviewPage::refresh(const document::Change*)
{
    const auto& state = m_session.state();
    const auto asOf = m_session.asOf();
    const bool filled = m_stack->currentIndex() == 1 && !isEmpty(state);
    m_stack->setCurrentIndex(isEmpty(state) ? 1 : 0);
    if (filled) // the button that is gone has given the focus to a link far below
        QMetaObject::invokeMethod(
            this, [this] { m_scroll->verticalScrollBar()->setValue(0); }, Qt::QueuedConnection);
    const auto chain = chain::evaluate(state, asOf);
    showCards(chain);
    showGovernance(chain);
    showNextMeeting();
    m_steps = formationPath(state, asOf);
    m_path->setFigure(figures::pathFigure(m_steps));
    showWarnings();
    showReadiness(chain);
    showKeyFigures(measures::keyFigures(state, asOf));
    showNext(chain);
    showSinceVersion();
    showChart();
    Q_EMIT subtitleChanged();
}

std::optional<measures::Explanation> OverviewPage::why() const
{
    if (isEmpty(m_session.state()))
        return {};
    return m_potentialWhy;
}

void OverviewPage::showChart()
{
    const auto figure = figures::contributionsFigure(m_session.state(), m_session.asOf());
    m_chartCard->setVisible(!figure.table.rows.empty());
    m_chartCard->begin(translated(figure.title));
    m_chart->setFigure(figure);
}

void OverviewPage::showCards(const ChainResult& chain)
{
    m_potentialWhy = chain.potentialWhy;
    QString remark = tr("no mechanism or no condition has data yet");
    if (chain.potential)
        remark = chain.fitAssumed
                     ? tr("gate %1, fit 1 (assumed)").arg(fraction(*chain.gate.value))
                     : tr("gate %1, fit %2").arg(fraction(*chain.gate.value), fraction(chain.fit));
    if (chain.potential && chain.confidence < chain::firmConfidence)
        remark = tr("provisional, %1 % known; %2")
                     .arg(formatted(std::round(100 * chain.confidence), 0), remark);
    m_cards[0]->show(tr("Potential"),
                     chain.potential ? formatted(std::round(*chain.potential), 0)
                                     : QString(QChar(0x2013)),
                     remark);
    if (!chain.bottleneck) {
        m_weakestWhy = chain.gate.why;
        const bool known = chain.gate.value.has_value();
        m_cards[1]->show(tr("Limits most now"), known ? tr("None") : QString(QChar(0x2013)),
                         known ? tr("no condition limits the chain") : tr("no data yet"));
        return;
    }
    const auto& limit = *chain.bottleneck;
    m_weakestWhy = chain[limit.condition].observed.why;
    const auto name = translated(chain::titleOf(limit.condition));
    const auto gain =
        limit.ofPotential && limit.gain > 0
            ? tr("ten points more: potential %1 → %2")
                  .arg(formatted(std::round(limit.now), 0), formatted(std::round(limit.then), 0))
            : tr("the condition that holds the chain back");
    constexpr double weak = 50;
    m_cards[1]->show(tr("Limits most now"),
                     name + QChar(0xA0) + formatted(std::round(limit.score), 0), gain,
                     limit.score < weak ? QStringLiteral("high") : QString{});
}

void OverviewPage::showGovernance(const ChainResult& chain)
{
    const auto& state = m_session.state();
    const auto* plan = governance::planOf(state, state.consortium().stage, m_session.asOf());
    if (!plan || plan->model == model::GovernanceModel::undecided) {
        m_cards[2]->show(tr("Governance model"), tr("Not chosen"),
                         tr("the chain assumes a fit of 1"));
        return;
    }
    const auto& models = model::vocabularyOf<model::GovernanceModel>();
    QString remark;
    if (!chain.fitAssumed)
        remark = tr("fit %1").arg(fraction(chain.fit));
    else if (plan->chosenOn)
        remark = tr("chosen %1").arg(formatted(*plan->chosenOn));
    m_cards[2]->show(tr("Governance model"),
                     translated(models.label(static_cast<int>(plan->model))), remark);
}

void OverviewPage::showNextMeeting()
{
    const auto& state = m_session.state();
    const auto asOf = m_session.asOf();
    // Series go on without a row of their own for each meeting.
    const auto calendar = cadence::calendarOf(state, {asOf, asOf.plusMonths(12)});
    const auto next = std::find_if(
        calendar.meetings.begin(), calendar.meetings.end(), [asOf](const auto& meeting) {
            return meeting.start.date >= asOf && meeting.status == model::OccurrenceStatus::planned;
        });
    if (next == calendar.meetings.end()) {
        m_cards[3]->show(tr("Next meeting"), tr("None planned"),
                         tr("the committee meets at least quarterly"));
        return;
    }
    QString who = QString::fromStdString(next->title);
    if (who.isEmpty() && next->body) {
        if (const auto* body = state.find(*next->body))
            who = QString::fromStdString(body->name);
    }
    const auto on = next->start.date;
    const auto day = toQt(on);
    const auto when = formatted(on);
    m_cards[3]->show(tr("Next meeting"),
                     //: day and month of the next meeting, as QLocale formats dates
                     QLocale().toString(day, tr("d MMM")),
                     who.isEmpty() ? when : tr("%1 · %2", "body and date").arg(who, when),
                     QStringLiteral("accent"));
}

void OverviewPage::showKeyFigures(const measures::KeyFigures& figures)
{
    m_figures->begin(tr("Key figures"));
    const auto number = [](auto value) { return formatted(static_cast<double>(value), 0); };
    m_figures->addRow(tr("Members (committed or signed)"),
                      memberWords(m_session.state(), m_session.asOf()));
    const auto& kinds = model::vocabularyOf<model::ActorKind>();
    if (!figures.kinds.empty())
        m_figures->addRow(tr("Most frequent kind"),
                          translated(kinds.label(static_cast<int>(figures.kinds[0].first))) +
                              QStringLiteral(" · ") + number(figures.kinds[0].second));
    const auto countries = std::count_if(figures.countries.begin(), figures.countries.end(),
                                         [](const auto& one) { return !one.first.empty(); });
    m_figures->addRow(tr("Countries"), countries > 0 ? number(countries) : tr("not stated"));
    const int all = figures.smallOrMedium + figures.notSmallOrMedium + figures.sizeUnknown;
    m_figures->addRow(tr("SMEs"), figures.sizeUnknown == all
                                      ? tr("not stated")
                                      : tr("%1 yes, %2 no, %3 not stated")
                                            .arg(number(figures.smallOrMedium),
                                                 number(figures.notSmallOrMedium),
                                                 number(figures.sizeUnknown)));
    const auto addMoney = [&](const QString& name, const std::vector<model::Money>& totals) {
        if (!totals.empty())
            m_figures->addRow(name, totalsOf(totals));
    };
    addMoney(tr("Funding planned"), figures.fundingPlanned);
    addMoney(tr("Funding received"), figures.fundingReceived);
    addMoney(tr("Pledged by members"), figures.pledged);
    addMoney(tr("Paid by members"), figures.paid);
    if (figures.resourcesRequired > 0)
        m_figures->addRow(
            tr("Required resources held"),
            tr("%1 of %2")
                .arg(number(figures.resourcesCovered), number(figures.resourcesRequired)));
    if (figures.runwayMonths)
        m_figures->addRow(tr("Months funded"), number(*figures.runwayMonths));
}

void OverviewPage::showWarnings()
{
    using warnings::Severity;
    using warnings::Status;
    const auto& judgement = m_session.judgement();
    const auto number = [](std::size_t count) { return formatted(static_cast<double>(count), 0); };
    const auto fired = judgement.count(Status::fired);
    std::size_t standing = 0;
    for (const auto severity : {Severity::high, Severity::medium, Severity::low})
        standing += judgement.standing(severity);
    const auto firedWords = standing == fired ? number(fired)
                                              : tr("%1 (%2 acknowledged)", "fired warnings")
                                                    .arg(number(fired), number(fired - standing));
    m_warnings->begin(
        tr("Warnings: %1 fired · %2 clear · %3 cannot be judged yet · %4 not applicable")
            .arg(firedWords, number(judgement.count(Status::clear)),
                 number(judgement.count(Status::notJudgeable)),
                 number(judgement.count(Status::notApplicable))));
    int shown = 0;
    int further = 0;
    for (const auto severity : {Severity::high, Severity::medium, Severity::low}) {
        for (const auto& warning : judgement.warnings) {
            const auto& rule = *warning.rule;
            if (!warning.stands() || rule.severity != severity)
                continue;
            if (shown == mostWarnings) {
                ++further;
                continue;
            }
            ++shown;
            auto link = linkOf(rule);
            const auto page = pageButtonOf(link);
            if (link.section(u'/', 0, 0) == QLatin1String("overview"))
                link.clear();
            m_warnings->addWarning(
                QStringLiteral("%1 %2").arg(signOf(severity), translated(severityText(severity))),
                roleOf(severity), translated(warning.finding.message),
                tr("Rule %1: %2. %3.", "number, title and remedy")
                    .arg(QString::number(rule.number), translated(rule.title.text()),
                         translated(rule.remedy.text())),
                link, tr("Open %1").arg(page));
        }
    }
    if (further > 0)
        m_warnings->addLink(tr("%n more", "warnings", further), QStringLiteral("warnings"));
    else if (shown == 0)
        m_warnings->addLink(tr("No warning stands."), QStringLiteral("warnings"));
    constexpr std::size_t mostMissing = 3;
    const auto missing = missingData(judgement);
    for (std::size_t i = 0; i < std::min(mostMissing, missing.size()); ++i)
        m_warnings->addLink(tr("Enter %1: %n more rules need it", "what is missing",
                               static_cast<int>(missing[i].second))
                                .arg(translated(missing[i].first)),
                            linkOfData(missing[i].first));
}

void OverviewPage::showReadiness(const ChainResult& chain)
{
    m_readiness->begin(tr("Readiness"));
    for (const auto& node : chain.nodes) {
        const auto& info = chain::infoOf(node.node);
        const auto id = QString::fromUtf8(info.id.data(), static_cast<qsizetype>(info.id.size()));
        const auto score = node.observed.score
                               ? tr("%1 of 100").arg(formatted(std::round(*node.observed.score), 0))
                               : tr("no data yet");
        m_readiness->addLink(tr("%1 %2: %3", "id, name and score of a node")
                                 .arg(id, translated(chain::titleOf(node.node)), score),
                             QStringLiteral("chain/") + id);
    }
    m_readiness->addRow(
        tr("Form"), translated(formation::classify(m_session.state(), m_session.asOf()).verdict));
}

void OverviewPage::showNext(const ChainResult& chain)
{
    m_next->begin(tr("Missing next"));
    int shown = 0;
    for (const auto& step : m_steps) {
        if (step.next.empty() || shown == mostNextSteps)
            continue;
        m_next->addLink(translated(step.next), existing(step.page));
        ++shown;
    }
    for (const auto& node : chain.nodes) {
        if (node.observed.score || shown >= mostNextSteps)
            continue;
        m_next->addLink(tr("%1: %2").arg(translated(chain::titleOf(node.node)),
                                         translated(chain::infoOf(node.node).supply.text())),
                        QStringLiteral("chain/") +
                            QString::fromLatin1(chain::infoOf(node.node).id.data()));
        ++shown;
    }
    if (shown == 0)
        m_next->addLink(tr("Every step is complete and every node has data."), {});
}

void OverviewPage::showSinceVersion()
{
    const auto since = m_comparison.compare(m_session);
    m_since->setVisible(!since.version.isEmpty());
    if (since.version.isEmpty())
        return;
    m_since->begin(tr("Since %1").arg(since.version));
    for (const auto& row : since.rows)
        m_since->addRow(row.name, row.change);
    if (since.rows.empty())
        m_since->addLink(tr("Nothing that counts here has changed."), {});
}

void OverviewPage::openStep(const QString& id)
{
    for (const auto& step : m_steps) {
        if (step.id == id.toStdString() && !existing(step.page).isEmpty())
            Q_EMIT navigationRequested(QString::fromStdString(step.page));
    }
}

void OverviewPage::go(const QString& page, const QString& otherwise)
{
    for (const auto& id : {page, otherwise}) {
        if (!pageExists(id))
            continue;
        Q_EMIT navigationRequested(id);
        return;
    }
}

void OverviewPage::retranslate()
{
    m_pathCard->begin(tr("Formation path"));
    m_emptyText->setText(tr("This consortium has no members yet. Name it and say what it is for; "
                            "look for partners and compare them, or enter members who are agreed. "
                            "The overview shows where it stands as soon as there is somebody to "
                            "judge."));
    m_emptyName->setText(tr("Name the Consortium"));
    m_emptySearch->setText(tr("Look for Partners"));
    m_emptyAction->setText(tr("Add the First Member"));
    refresh(nullptr);
}

QString OverviewPage::subtitle() const
{
    return tr("Where this consortium stands, and what to do next.");
}

std::vector<figures::Figure> OverviewPage::figures() const
{
    const auto& state = m_session.state();
    const auto asOf = m_session.asOf();
    std::vector<figures::Figure> all{figures::pathFigure(m_steps),
                                     figures::kindsFigure(state, asOf),
                                     figures::countriesFigure(state, asOf)};
    for (auto& figure :
         {figures::recipientsFigure(state), figures::contributionsFigure(state, asOf)}) {
        if (!figure.table.rows.empty())
            all.push_back(figure);
    }
    return all;
}

Page* createOverviewPage(Session& session, QWidget* parent)
{
    return new OverviewPage(session, parent);
}

RailState overviewRailState(const model::State& state, model::Date asOf)
{
    const auto steps = formationPath(state, asOf);
    const auto complete =
        std::count_if(steps.begin(), steps.end(), [](const auto& step) { return step.done >= 1; });
    RailState rail;
    if (complete == static_cast<std::ptrdiff_t>(steps.size()))
        rail.mark = RailState::Mark::complete;
    else
        rail.count = QStringLiteral("%1/%2").arg(complete).arg(steps.size());
    return rail;
}

} // namespace concordat::ui
