#include "ui/pages/resources/resources_page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "core/measures/membership.h"
#include "ui/bridge/member_words.h"
#include "ui/bridge/text.h"
#include "ui/figures/heat_map.h"
#include "ui/figures/selection_figures.h"
#include "ui/shell/page_info.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using model::Holding;
using model::Id;
using model::Member;
using model::ResourceType;

namespace {

QString partPercent(const std::optional<double>& part)
{
    return part ? formatted(100 * *part, 0) + QStringLiteral(" %") : QStringLiteral("–");
}

} // namespace

ResourcesPage::ResourcesPage(Session& session, QWidget* parent)
    : Page(session, parent), m_tabs(new QTabWidget(this)),
      m_editor(new HoldingsEditor(session, this)), m_map(new figures::FigureView(this)),
      m_overlap(new figures::FigureView(this)), m_marginal(new figures::FigureView(this)),
      m_types(new RecordsPane(session,
                              {.table = model::tableOf<ResourceType>(),
                               .name = QStringLiteral("types"),
                               .columns = {"name", "category", "required", "weight", "requiredBy"},
                               .framed = false},
                              this)),
      m_gapsTitle(new QLabel(this)), m_gaps(new QLabel(this)), m_message(new QLabel(this))
{
    m_tabs->setObjectName(QStringLiteral("resources.tabs"));
    m_tabs->setDocumentMode(true);
    m_map->setObjectName(QStringLiteral("resources.map"));
    m_overlap->setObjectName(QStringLiteral("resources.overlap"));
    m_marginal->setObjectName(QStringLiteral("resources.marginal"));
    m_gaps->setObjectName(QStringLiteral("resources.gaps"));
    m_message->setObjectName(QStringLiteral("resources.message"));
    auto* cards = new QHBoxLayout;
    cards->setSpacing(space::medium);
    buildCards(cards);
    for (auto* view : {m_map, m_overlap, m_marginal})
        view->setOnSurface(true);
    for (auto* widget :
         std::initializer_list<QWidget*>{m_editor, m_map, m_overlap, m_marginal, m_types}) {
        auto* holder = new QWidget(this);
        auto* column = new QVBoxLayout(holder);
        column->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
        column->addWidget(widget);
        m_tabs->addTab(holder, QString{});
    }
    auto* card = new QFrame(this);
    setRole(card, "card");
    auto* inner = new QVBoxLayout(card);
    inner->setContentsMargins(space::hair, space::hair, space::hair, space::hair);
    inner->addWidget(m_tabs);
    auto* gapCard = new QFrame(this);
    setRole(gapCard, "card");
    auto* gapColumn = new QVBoxLayout(gapCard);
    gapColumn->setContentsMargins(space::large, space::medium, space::large, space::medium);
    gapColumn->setSpacing(space::hair);
    setRole(m_gapsTitle, "strong");
    m_gaps->setWordWrap(true);
    m_gaps->setTextInteractionFlags(Qt::TextBrowserInteraction);
    gapColumn->addWidget(m_gapsTitle);
    gapColumn->addWidget(m_gaps);
    setRole(m_message, "high");
    m_message->setWordWrap(true);
    m_message->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, 0, space::wide, space::large);
    column->setSpacing(space::medium);
    column->addLayout(cards);
    column->addWidget(m_message);
    column->addWidget(card, 1);
    column->addWidget(gapCard);

    connect(m_editor, &HoldingsEditor::refused, this, [this](const QString& words) {
        m_message->setText(words);
        m_message->setVisible(!words.isEmpty());
    });
    connect(m_editor, &HoldingsEditor::currentCellChanged, this, [this](int member, int) {
        const auto id = m_all.members[static_cast<std::size_t>(member)].value();
        if (memberOf(id))
            ask([this, id]() -> std::optional<measures::Explanation> {
                const auto place = memberOf(id);
                if (!place)
                    return {};
                return measures::explainMarginal(m_session.state(), m_group, m_found, *place);
            });
    });
    for (auto* view : {m_map, m_overlap, m_marginal})
        connect(view, &figures::FigureView::elementSelected, this, &ResourcesPage::showWhy);
    connect(m_types, &RecordsPane::messageRequested, this, &Page::messageRequested);
    connect(m_gaps, &QLabel::linkActivated, this, &Page::navigationRequested);
}

void ResourcesPage::buildCards(QHBoxLayout* row)
{
    for (int card = 0; card < cardCount; ++card) {
        auto* button = new QPushButton(this);
        button->setObjectName(QStringLiteral("resources.card.%1").arg(card));
        auto* column = new QVBoxLayout(button);
        column->setContentsMargins(space::medium, space::small, space::medium, space::small);
        column->setSpacing(0);
        auto* value = new QLabel(button);
        auto* name = new QLabel(button);
        setRole(value, "title");
        setRole(name, "caption");
        name->setWordWrap(true);
        for (auto* label : {value, name}) {
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
            column->addWidget(label);
        }
        button->setMinimumHeight(Theme::current().scaled(80));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QPushButton::clicked, this,
                [this, card] { Q_EMIT whyRequested(explainCard(card)); });
        m_cards[static_cast<std::size_t>(card)] = button;
        m_values[static_cast<std::size_t>(card)] = value;
        m_names[static_cast<std::size_t>(card)] = name;
        row->addWidget(button, 1);
    }
}

void ResourcesPage::refresh(const document::Change* change)
{
    const bool own = !change || change->touches<Holding>() || change->touches<ResourceType>() ||
                     change->touches<Member>() || change->touches<model::WorkPackage>() ||
                     change->touches<model::Assumption>();
    if (!own)
        return;
    m_message->hide();
    const auto& state = m_session.state();
    const auto day = m_session.asOf();
    m_all = measures::resourceMatrix(state, day, figures::groupAndCandidates(state, day));
    m_group = measures::resourceMatrix(state, day, measures::membershipAt(state, day).members);
    m_found = measures::complementarity(m_group);
    m_editor->show(m_all);
    m_map->setFigure(figures::complementarityFigure(state, day, m_all));
    m_overlap->setFigure(figures::overlapFigure(state, day));
    m_marginal->setFigure(figures::marginalFigure(state, day));
    m_types->refresh(change);
    showCards();
    showGaps();
    Q_EMIT subtitleChanged();
}

void ResourcesPage::showCards()
{
    const QString values[cardCount] = {
        partPercent(m_found.coverage), partPercent(m_found.depth),
        m_found.wholeToBestPart ? formatted(*m_found.wholeToBestPart, 2) + QStringLiteral(" ×")
                                : QStringLiteral("–"),
        partPercent(m_found.redundancy), QString::number(m_found.singlePoints.size())};
    const QString names[cardCount] = {tr("coverage"), tr("depth"), tr("1+1>2: whole ÷ best part"),
                                      tr("redundancy"), tr("single points of failure")};
    for (std::size_t card = 0; card < cardCount; ++card) {
        m_values[card]->setText(values[card]);
        m_names[card]->setText(names[card]);
        m_cards[card]->setAccessibleName(names[card] + QStringLiteral(": ") + values[card]);
        m_cards[card]->setToolTip(tr("Why this number?"));
    }
}

void ResourcesPage::showGaps()
{
    const auto& state = m_session.state();
    std::vector<Id<Member>> others;
    for (const auto& member : m_all.members) {
        if (std::find(m_group.members.begin(), m_group.members.end(), member) ==
            m_group.members.end())
            others.push_back(member);
    }
    const auto outside = measures::resourceMatrix(state, m_session.asOf(), others);
    constexpr std::size_t shown = 3;
    QStringList lines;
    for (const auto& missing : measures::worstShortfalls(m_group, m_found, outside, shown)) {
        const auto* type = state.find(m_group.types[missing.type]);
        const auto name = QString::fromStdString(type ? type->name : std::string{}).toHtmlEscaped();
        QStringList fillers;
        for (const auto& filler : missing.fillers) {
            fillers << tr("%1 (%2)", "a member and its level")
                           .arg(memberName(state, filler.member).toHtmlEscaped(),
                                formatted(filler.level, 0));
            if (fillers.size() == shown)
                break;
        }
        const auto who = fillers.join(tr(", "));
        const auto cost = formatted(100 * missing.loss, 1);
        if (missing.level > 0) {
            const auto partly = tr("<b>%1</b> is held in part, %2 at most: costs %3 % of depth")
                                    .arg(name, formatted(missing.level, 0), cost);
            lines << (who.isEmpty() ? partly : tr("%1; more is held by %2").arg(partly, who));
        } else {
            lines << tr("▲ <b>%1</b> is a gap: costs %2 % of depth; %3")
                         .arg(name, cost,
                              who.isEmpty()
                                  ? tr("no candidate holds it: <a href=\"selection\">look "
                                       "for a partner</a>")
                                  : tr("could be filled by %1").arg(who));
        }
    }
    m_gapsTitle->setText(tr("What costs most depth"));
    if (lines.isEmpty())
        lines << (m_found.coverage
                      ? tr("Everything required is held in full.")
                      : tr("Name what the work requires: type it above, or choose Offer…"));
    m_gaps->setText(lines.join(QStringLiteral("<br>")));
}

void ResourcesPage::retranslate()
{
    const QString titles[] = {tr("Holdings, 0 to 100"), tr("Complementarity"), tr("Overlap"),
                              tr("Contribution"), tr("Types")};
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabText(tab, titles[tab]);
    m_editor->retranslate();
    m_types->setWords(
        {.title = tr("Types of resources"),
         .empty = tr("What the work needs stands here: market demand, basic research, "
                     "equipment, capital. Required types count for the coverage, by "
                     "their weight."),
         .add = tr("Add Type"),
         .newName = tr("New resource type")});
    m_tabs->setAccessibleName(tr("Views of the resources"));
    if (m_session.hasConsortium())
        refresh(nullptr);
}

QString ResourcesPage::subtitle() const
{
    int required = 0;
    for (const bool one : m_group.required)
        required += one ? 1 : 0;
    const auto words =
        tr("%1 · %2 · %3", "three remarks")
            .arg(tr("%n required types", "", required),
                 tr("%n gaps", "", static_cast<int>(m_found.gaps.size())),
                 tr("%n held in part", "required types", static_cast<int>(m_found.partial.size())));
    return measures::membershipAt(m_session.state(), m_session.asOf()).prospective
               ? tr("%1 · as if all candidates joined: nobody has committed yet").arg(words)
               : words;
}

std::optional<measures::Explanation> ResourcesPage::why() const
{
    return explainCard(coverage);
}

measures::Explanation ResourcesPage::explainCard(int card) const
{
    const auto& state = m_session.state();
    if (card == whole)
        return measures::explainWhole(state, m_group, m_found);
    auto why = measures::explainCoverage(state, m_group, m_found);
    if (card == redundancy) {
        why.title = model::coreText("Complementarity", "Redundancy {value}")
                        .with("value", partPercent(m_found.redundancy).toStdString());
        why.subtitle = model::coreText("Complementarity", "The share of holdings of required types "
                                                          "that could go without opening a gap");
        why.formula = "redundancy = (holdings − types held) / holdings";
    }
    if (card == single)
        why.title = model::coreText("Complementarity", "{count} required types with one holder")
                        .with("count", static_cast<std::int64_t>(m_found.singlePoints.size()));
    if (card == depth)
        why.title = model::coreText("Complementarity", "Depth {value}")
                        .with("value", partPercent(m_found.depth).toStdString());
    return why;
}

std::optional<std::size_t> ResourcesPage::memberOf(const std::string& id) const
{
    const auto found = std::find(m_group.members.begin(), m_group.members.end(), Id<Member>{id});
    if (found == m_group.members.end())
        return {};
    return static_cast<std::size_t>(found - m_group.members.begin());
}

void ResourcesPage::showWhy(const QString& element)
{
    const auto cell = figures::heatCellOf(element.toStdString());
    const auto& state = m_session.state();
    if (sender() == m_overlap && cell) {
        const auto place = [&](const std::string& id) {
            return static_cast<std::size_t>(
                std::find(m_all.members.begin(), m_all.members.end(), Id<Member>{id}) -
                m_all.members.begin());
        };
        const auto found = measures::complementarity(m_all);
        if (place(cell->first) < m_all.members.size() && place(cell->second) < m_all.members.size())
            Q_EMIT whyRequested(measures::explainOverlap(state, m_all, found, place(cell->first),
                                                         place(cell->second)));
        return;
    }
    const auto member = memberOf(cell ? cell->first : element.toStdString());
    Q_EMIT whyRequested(member ? measures::explainMarginal(state, m_group, m_found, *member)
                               : measures::explainCoverage(state, m_group, m_found));
}

std::vector<figures::Figure> ResourcesPage::figures() const
{
    const auto& state = m_session.state();
    return {figures::complementarityFigure(state, m_session.asOf(), m_all),
            figures::overlapFigure(state, m_session.asOf()),
            figures::marginalFigure(state, m_session.asOf())};
}

bool ResourcesPage::goTo(const QString& target)
{
    const auto id = target.toStdString();
    for (std::size_t m = 0; m < m_all.members.size(); ++m) {
        if (m_all.members[m].value() == id) {
            m_tabs->setCurrentIndex(0);
            m_editor->table().setCurrentIndex(
                m_editor->table().matrix().index(static_cast<int>(m), 0));
            return true;
        }
    }
    for (std::size_t t = 0; t < m_all.types.size(); ++t) {
        if (m_all.types[t].value() == id) {
            m_tabs->setCurrentIndex(0);
            m_editor->table().setCurrentIndex(
                m_editor->table().matrix().index(0, static_cast<int>(t)));
            return true;
        }
    }
    return false;
}

void ResourcesPage::copy()
{
    if (auto* pane = RecordsPane::inUse(this); pane && m_types->isVisible())
        pane->copy();
    else
        m_editor->table().copyCells();
}

void ResourcesPage::paste()
{
    if (m_types->isVisible())
        m_types->paste();
    else
        m_editor->table().pasteCells();
}

void ResourcesPage::removeSelected()
{
    if (m_types->isVisible())
        m_types->removeSelected();
    else
        m_editor->table().clearCells();
}

PageInfo resourcesPageInfo()
{
    auto info = pageInfoOf<ResourcesPage>("resources", model::coreTextKey("Page", "Resources"),
                                          PageGroup::formation);
    info.railState = [](const model::State& state, model::Date) {
        int required = 0;
        for (const auto& type : state.rows<ResourceType>())
            required += type.required ? 1 : 0;
        return RailState{RailState::Mark::none,
                         required > 0 ? QString::number(required) : QString{}};
    };
    return info;
}

} // namespace concordat::ui
