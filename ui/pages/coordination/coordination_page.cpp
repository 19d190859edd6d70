#include "ui/pages/coordination/coordination_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>
#include <cmath>

#include "core/chain/chain.h"
#include "ui/bridge/text.h"
#include "ui/figures/governance_figures.h"
#include "ui/models/card.h"
#include "ui/shell/page_info.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

QString kindName(model::MechanismKind kind)
{
    return translated(model::vocabularyOf<model::MechanismKind>().label(static_cast<int>(kind)));
}

QFrame* scoreCard(QWidget* parent)
{
    auto* frame = new QFrame(parent);
    setRole(frame, "card");
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(space::medium, space::small, space::medium, space::small);
    column->setSpacing(space::hair);
    return frame;
}

} // namespace

CoordinationPage::CoordinationPage(Session& session, QWidget* parent) : Page(session, parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, 0, space::wide, space::large);
    column->setSpacing(space::medium);
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(space::small);
    buildTiles(tiles);
    column->addLayout(tiles);

    auto* middle = new QHBoxLayout;
    middle->setSpacing(space::medium);
    auto* score = scoreCard(this);
    m_m3 = wrapped(score, "lead");
    m_m3->setObjectName(QStringLiteral("coordination.score"));
    m_balance = wrapped(score, nullptr);
    m_balance->setObjectName(QStringLiteral("coordination.balance"));
    m_findings = wrapped(score, "medium");
    m_findings->setObjectName(QStringLiteral("coordination.findings"));
    m_scoreWhy = new QPushButton(score);
    m_balanceWhy = new QPushButton(score);
    for (auto* button : {m_scoreWhy, m_balanceWhy})
        setRole(button, "link");
    for (auto* words : {m_m3, m_balance, m_findings})
        score->layout()->addWidget(words);
    auto* links = new QHBoxLayout;
    links->addWidget(m_scoreWhy);
    links->addWidget(m_balanceWhy);
    links->addStretch(1);
    static_cast<QVBoxLayout*>(score->layout())->addStretch(1);
    static_cast<QVBoxLayout*>(score->layout())->addLayout(links);
    middle->addWidget(score, 1);
    auto* drawn = scoreCard(this);
    m_figure = new figures::FigureView(drawn);
    m_figure->setObjectName(QStringLiteral("coordination.mechanisms"));
    m_figure->setOnSurface(true);
    m_figure->setHeightFollowsWidth(true);
    drawn->layout()->addWidget(m_figure);
    middle->addWidget(drawn, 1);
    column->addLayout(middle);

    RecordsOptions options;
    options.table = model::tableOf<model::InternalMechanism>();
    options.name = QStringLiteral("instruments");
    options.columns = {"kind", "nature", "instrument", "owner", "live", "since", "evidence"};
    options.widths = {120, 100, 220, 120, 60, 100, 120};
    m_instruments = new RecordsPane(session, options, this);
    column->addWidget(m_instruments, 1);

    connect(m_scoreWhy, &QPushButton::clicked, this,
            [this] { ask([this] { return m_score.why; }); });
    connect(m_balanceWhy, &QPushButton::clicked, this,
            [this] { ask([this] { return m_status.balanceWhy; }); });
    connect(m_figure, &figures::FigureView::elementSelected, this,
            [this] { ask([this] { return m_score.why; }); });
    connect(m_figure, &figures::FigureView::exportFailed, this, &Page::messageRequested);
    connect(m_instruments, &RecordsPane::messageRequested, this, &Page::messageRequested);
}

void CoordinationPage::buildTiles(QHBoxLayout* row)
{
    for (std::size_t i = 0; i < governance::mechanismCount; ++i) {
        auto& tile = m_tiles[i];
        auto* frame = scoreCard(this);
        const auto kind = static_cast<model::MechanismKind>(i);
        const auto name = QString::fromStdString(
            model::vocabularyOf<model::MechanismKind>().byValue(static_cast<int>(i))->name);
        tile.name = wrapped(frame, "strong");
        tile.state = wrapped(frame, "caption");
        tile.state->setObjectName(QStringLiteral("mechanism.%1").arg(name));
        tile.add = new QPushButton(frame);
        tile.add->setObjectName(QStringLiteral("addInstrument.%1").arg(name));
        setRole(tile.add, "link");
        frame->layout()->addWidget(tile.name);
        frame->layout()->addWidget(tile.state);
        static_cast<QVBoxLayout*>(frame->layout())->addStretch(1);
        static_cast<QVBoxLayout*>(frame->layout())->addWidget(tile.add, 0, Qt::AlignLeft);
        row->addWidget(frame, 1);
        connect(tile.add, &QPushButton::clicked, this, [this, kind] { addInstrument(kind); });
    }
}

void CoordinationPage::refresh(const document::Change* change)
{
    m_status = governance::coordination(m_session.state(), m_session.asOf());
    m_score =
        chain::evaluate(m_session.state(), m_session.asOf())[model::ChainNode::internalCoordination]
            .observed;
    showTiles();
    m_m3->setText(m_score.score ? tr("M3 internal coordination: %1 of 100")
                                      .arg(formatted(std::round(*m_score.score), 0))
                                : tr("M3 internal coordination: no data yet"));
    m_balance->setText(translated(m_status.balanceWhy.title));
    QStringList findings;
    for (const auto& finding : m_status.findings)
        findings << QStringLiteral("◆ ") + translated(finding);
    m_findings->setText(findings.join(u'\n'));
    m_findings->setVisible(!findings.isEmpty());
    m_figure->setFigure(figures::coordinationFigure(m_session.state(), m_session.asOf()));
    m_instruments->refresh(change);
    Q_EMIT subtitleChanged();
}

void CoordinationPage::showTiles()
{
    const bool writable = m_session.hasConsortium() && !m_session.document().isReadOnly();
    for (std::size_t i = 0; i < governance::mechanismCount; ++i) {
        const auto& status = m_status.mechanisms[i];
        auto& tile = m_tiles[i];
        QStringList missing;
        for (const auto& words : status.missing)
            missing << translated(words);
        const auto sign = status.live && missing.isEmpty() ? tr("✓ live")
                          : status.live                    ? tr("◆ live")
                          : status.recorded                ? tr("○ not live")
                                                           : tr("▲ absent");
        if (status.live && !missing.isEmpty())
            tile.state->setText(
                tr("%1: %2", "state and what is missing").arg(sign, listed(missing)));
        else
            tile.state->setText(sign);
        setRole(tile.state, status.live && missing.isEmpty() ? "good"
                            : status.recorded                ? "medium"
                                                             : "high");
        tile.add->setEnabled(writable);
    }
}

void CoordinationPage::addInstrument(model::MechanismKind kind)
{
    model::Id<model::InternalMechanism> id;
    const bool done =
        m_session.edit(model::coreText("Governance", "Add an instrument of coordination"),
                       [&](document::Draft& draft) -> model::Status {
                           model::InternalMechanism row;
                           row.kind = kind;
                           row.instrument = tr("New instrument").toStdString();
                           id = draft.add(std::move(row));
                           return {};
                       });
    if (done)
        m_instruments->choose(id.value());
}

void CoordinationPage::retranslate()
{
    for (std::size_t i = 0; i < governance::mechanismCount; ++i) {
        const auto name = kindName(static_cast<model::MechanismKind>(i));
        m_tiles[i].name->setText(name);
        m_tiles[i].add->setText(tr("Add"));
        m_tiles[i].add->setAccessibleName(tr("Add an instrument of %1").arg(name));
    }
    m_scoreWhy->setText(tr("Explain M3"));
    m_balanceWhy->setText(tr("Explain Balance"));
    m_instruments->setWords(
        {.title = tr("Instruments of internal coordination"),
         .empty = tr("Here stand the instruments behind communication, management, supervision, "
                     "benefit and risk: who owns each, whether it is live, and what shows it."),
         .add = tr("Add Instrument"),
         .addFirst = tr("Add the First Instrument"),
         .newName = tr("New instrument"),
         .filter = tr("Filter instruments")});
}

QString CoordinationPage::subtitle() const
{
    return tr("%1 of 5 mechanisms live; %2 contractual and %3 relational instruments")
        .arg(m_status.liveCount)
        .arg(m_status.contractual)
        .arg(m_status.relational);
}

std::vector<figures::Figure> CoordinationPage::figures() const
{
    return {figures::coordinationFigure(m_session.state(), m_session.asOf())};
}

bool CoordinationPage::goTo(const QString& target)
{
    return m_instruments->choose(target.toStdString());
}

PageInfo coordinationPageInfo()
{
    auto info = pageInfoOf<CoordinationPage>(
        "coordination", model::coreTextKey("Page", "Coordination"), PageGroup::mechanisms);
    info.railState = [](const model::State& state, model::Date asOf) {
        RailState rail;
        const auto status = governance::coordination(state, asOf);
        if (status.liveCount == static_cast<int>(governance::mechanismCount) && !status.lopsided)
            rail.mark = RailState::Mark::complete;
        else
            rail.count =
                QStringLiteral("%1/%2").arg(status.liveCount).arg(governance::mechanismCount);
        return rail;
    };
    return info;
}

} // namespace concordat::ui
