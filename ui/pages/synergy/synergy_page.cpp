#include "ui/pages/synergy/synergy_page.h"

#include <QHBoxLayout>
#include <algorithm>
#include <cmath>

#include "ui/bridge/text.h"
#include "ui/figures/synergy_figures.h"
#include "ui/shell/page_info.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using model::ChainNode;

namespace {

/// The rules on regions that this page mends.
constexpr int regionRules[] = {47, 48, 49};

/// The sections that supply each part of M1, in their order.
constexpr const char* suppliers[] = {"platforms", "platforms", "incubations", "regions"};

} // namespace

SynergyPage::SynergyPage(Session& session, QWidget* parent) : SectionedPage(session, parent)
{
    buildOverview();
    buildPlatforms();
    buildIncubations();
    buildRegions();
    for (auto* pane : findChildren<RecordsPane*>())
        connect(pane, &RecordsPane::messageRequested, this, &Page::messageRequested);
}

void SynergyPage::buildOverview()
{
    auto* section = new QWidget;
    auto* column = columnIn(section);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(space::medium);
    for (std::size_t at = 0; at < partCount; ++at) {
        auto* card = new QPushButton(section);
        card->setObjectName(QStringLiteral("synergy.part.%1").arg(at));
        auto* inner = new QVBoxLayout(card);
        inner->setContentsMargins(space::medium, space::small, space::medium, space::small);
        inner->setSpacing(0);
        m_values[at] = new QLabel(card);
        m_names[at] = new QLabel(card);
        setRole(m_values[at], "title");
        setRole(m_names[at], "caption");
        m_names[at]->setWordWrap(true);
        for (auto* label : {m_values[at], m_names[at]}) {
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
            inner->addWidget(label);
        }
        card->setMinimumHeight(Theme::current().scaled(92));
        card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(card, &QPushButton::clicked, this, [this, at] {
            goTo(QString::fromLatin1(suppliers[at]));
            Q_EMIT whyRequested(m_synergy.observed.why);
        });
        m_cards[at] = card;
        cards->addWidget(card, 1);
    }
    column->addLayout(cards);
    m_warnings = new QLabel(section);
    m_warnings->setObjectName(QStringLiteral("synergy.warnings"));
    m_warnings->setWordWrap(true);
    m_warnings->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(m_warnings, &QLabel::linkActivated, this, &Page::navigationRequested);
    column->addWidget(m_warnings);
    m_flow = addFigure(column);
    m_flow->setObjectName(QStringLiteral("synergy.flow"));
    connect(m_flow, &figures::FigureView::elementActivated, this, [this](const QString& id) {
        const auto page = id.startsWith(QLatin1String("p:")) ? QStringLiteral("programme")
                                                             : QStringLiteral("resources/");
        Q_EMIT navigationRequested(id.startsWith(QLatin1String("p:")) ? page : page + id.mid(2));
    });
    addSection(QStringLiteral("overview"), section);
}

void SynergyPage::buildPlatforms()
{
    auto* section = new QWidget;
    auto* column = columnIn(section);
    m_platforms = new RecordsPane(
        m_session, {.table = model::tableOf<model::Platform>(),
                    .name = QStringLiteral("platforms"),
                    .columns = {"name", "kind", "operatedBy", "shared", "regions", "since"}});
    m_uses = new RecordsPane(m_session,
                             {.table = model::tableOf<model::PlatformUse>(),
                              .name = QStringLiteral("uses"),
                              .columns = {"platform", "member", "date", "deposits", "reuses"}});
    auto* right = new QWidget;
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    m_data = addFigure(rightColumn);
    m_data->setObjectName(QStringLiteral("synergy.data"));
    column->addWidget(m_platforms, 1);
    column->addWidget(beside(m_uses, right, 58), 1);
    addSection(QStringLiteral("platforms"), section);
    connect(m_platforms, &RecordsPane::chosenChanged, this, &SynergyPage::showUses);
}

void SynergyPage::buildIncubations()
{
    auto* section = new QWidget;
    auto* column = columnIn(section);
    m_incubations = new RecordsPane(
        m_session, {.table = model::tableOf<model::Incubation>(),
                    .name = QStringLiteral("incubations"),
                    .columns = {"name", "host", "planned", "startedOn", "spunOffOn", "channel"}});
    column->addWidget(m_incubations, 1);
    addSection(QStringLiteral("incubations"), section);
}

void SynergyPage::buildRegions()
{
    auto* section = new QWidget;
    auto* column = columnIn(section);
    m_regions =
        new RecordsPane(m_session, {.table = model::tableOf<model::RegionRole>(),
                                    .name = QStringLiteral("regions"),
                                    .columns = {"region", "role", "desk", "bridged", "note"}});
    m_regulations = new RecordsPane(m_session, {.table = model::tableOf<model::Regulation>(),
                                                .name = QStringLiteral("regulations"),
                                                .columns = {"title", "region", "legalField",
                                                            "status", "conflictsWith", "since"}});
    column->addWidget(m_regions, 1);
    column->addWidget(m_regulations, 1);
    addSection(QStringLiteral("regions"), section);
}

void SynergyPage::refresh(const document::Change* change)
{
    const auto& state = m_session.state();
    m_synergy = chain::evaluate(state, m_session.asOf())[ChainNode::networkSynergy];
    for (auto* pane : {m_platforms, m_uses, m_incubations, m_regions, m_regulations})
        pane->refresh(change);
    m_flow->setFigure(figures::orchestrationFigure(state, m_session.asOf()));
    m_data->setFigure(figures::dataUseFigure(state, m_session.asOf()));
    showOverview();
    Q_EMIT subtitleChanged();
}

void SynergyPage::showOverview()
{
    for (std::size_t at = 0; at < partCount; ++at) {
        const bool there = at < m_synergy.parts.size();
        m_cards[at]->setVisible(there);
        if (!there)
            continue;
        const auto& part = m_synergy.parts[at];
        const auto value = part.score ? formatted(std::round(*part.score), 0) : QStringLiteral("–");
        const auto name = tr("%1: %2").arg(translated(part.label), translated(part.value));
        m_values[at]->setText(value);
        m_names[at]->setText(name);
        m_cards[at]->setAccessibleName(tr("%1, %2").arg(value, name));
        m_cards[at]->setToolTip(tr("Show the records it is computed from"));
    }
    QStringList lines;
    for (const int number : regionRules) {
        const auto& warning = m_session.judgement().of(number);
        const auto title = translated(warning.rule->title.text()).toHtmlEscaped();
        switch (warning.finding.status) {
        case warnings::Status::fired:
            lines << tr("▲ <a href=\"warnings/%1\">%1 %2</a>: %3")
                         .arg(number)
                         .arg(title, translated(warning.finding.message).toHtmlEscaped());
            break;
        case warnings::Status::clear: lines << tr("✓ %1 %2").arg(number).arg(title); break;
        case warnings::Status::notJudgeable:
            lines << tr("○ %1 %2: cannot be judged yet").arg(number).arg(title);
            break;
        case warnings::Status::notApplicable:
            lines << tr("○ %1 %2: does not apply").arg(number).arg(title);
            break;
        }
    }
    m_warnings->setText(lines.join(QStringLiteral(" · ")));
}

void SynergyPage::showUses()
{
    const auto chosen = m_platforms->chosenId();
    if (chosen.empty()) {
        m_uses->showAll();
        m_uses->setPreset({});
        return;
    }
    const model::Id<model::Platform> id{chosen};
    m_uses->showOnly<model::PlatformUse>([id](const auto& use) { return use.platform == id; });
    m_uses->setPreset({{"platform", chosen}});
}

void SynergyPage::retranslate()
{
    setSectionWords(QStringLiteral("overview"), tr("Overview"));
    setSectionWords(QStringLiteral("platforms"), tr("Platforms and Data"));
    setSectionWords(QStringLiteral("incubations"), tr("Incubation"));
    setSectionWords(QStringLiteral("regions"), tr("Regions"));
    m_platforms->setWords({.title = tr("Platforms"),
                           .empty = tr("Laboratories, information systems and data platforms stand "
                                       "here. Those that are shared count for network synergy."),
                           .add = tr("Add Platform"),
                           .newName = tr("New platform")});
    m_uses->setWords({.title = tr("Use of platforms"),
                      .empty = tr("Who used which platform stands here, with the data sets "
                                  "deposited and those of others reused."),
                      .add = tr("Add Use")});
    m_incubations->setWords(
        {.title = tr("Incubated projects"),
         .empty = tr("Projects that are to become firms or products stand here: "
                     "planned, begun, spun off."),
         .add = tr("Add Project"),
         .newName = tr("New project")});
    m_regions->setWords({.title = tr("Regions and their parts"),
                         .empty = tr("Where the laboratory, the incubation and the industry are "
                                     "stands here, with the desk that bridges each region."),
                         .add = tr("Add Region"),
                         .newName = tr("New region")});
    m_regulations->setWords({.title = tr("Regional rules"),
                             .empty = tr("Rules of the regions stand here, and which of them "
                                         "contradict each other."),
                             .add = tr("Add Rule"),
                             .newName = tr("New rule")});
    if (m_session.hasConsortium())
        refresh(nullptr);
}

QString SynergyPage::subtitle() const
{
    if (!m_synergy.observed.score)
        return tr("Nothing is recorded yet: begin with the platforms that members share.");
    if (!m_synergy.transmitted)
        return tr("Network synergy %1.").arg(formatted(std::round(*m_synergy.observed.score), 0));
    return tr("Network synergy %1; %2 of it comes through the gate of the conditions.")
        .arg(formatted(std::round(*m_synergy.observed.score), 0),
             formatted(std::round(*m_synergy.transmitted), 0));
}

std::optional<measures::Explanation> SynergyPage::why() const
{
    return m_synergy.observed.why;
}

std::vector<figures::Figure> SynergyPage::figures() const
{
    return {figures::orchestrationFigure(m_session.state(), m_session.asOf()),
            figures::dataUseFigure(m_session.state(), m_session.asOf())};
}

PageInfo synergyPageInfo()
{
    auto info = pageInfoOf<SynergyPage>("synergy", model::coreTextKey("Page", "Synergy"),
                                        PageGroup::mechanisms);
    info.railState = [](const model::State& state, model::Date) {
        const auto count = state.rows<model::Platform>().size();
        return RailState{RailState::Mark::none, count > 0 ? QString::number(count) : QString{}};
    };
    return info;
}

} // namespace concordat::ui
