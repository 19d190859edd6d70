#include "ui/pages/risks/risks_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <algorithm>

#include "core/chain/chain.h"
#include "core/formation/constraints.h"
#include "core/measures/shares.h"
#include "ui/bridge/text.h"
#include "ui/figures/formation_figures.h"
#include "ui/pages/risks/share_edits.h"
#include "ui/shell/icons.h"
#include "ui/shell/page_info.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using model::coreText;

namespace {

const measures::ScoreWithReason& frameworkOf(const chain::ChainResult& result)
{
    return result[chain::ChainNode::riskBenefit].observed;
}

bool isOpenRisk(const model::Risk& risk, model::Date day)
{
    return !(risk.closedOn && *risk.closedOn <= day);
}

} // namespace

RisksPage::RisksPage(Session& session, QWidget* parent) : SectionedPage(session, parent)
{
    buildFramework();
    buildRegister();
    buildShares();
    buildBenefits();
    buildConstraints();
    buildPolicy();
    for (auto* pane : {m_risks, m_benefits, m_constraints, m_policy})
        connect(pane, &RecordsPane::messageRequested, this, &Page::messageRequested);
}

void RisksPage::buildFramework()
{
    auto* section = new QWidget;
    auto* column = columnIn(section);
    m_framework = addRemark(column, QStringLiteral("frameworkScore"));
    m_frameworkView = addFigure(column);
    addSection(QStringLiteral("framework"), section);
    const auto explain = [this] {
        const auto result = chain::evaluate(m_session.state(), m_session.asOf());
        Q_EMIT whyRequested(frameworkOf(result).why);
    };
    connect(m_framework.why, &QPushButton::clicked, this, explain);
    connect(m_frameworkView, &figures::FigureView::elementSelected, this, explain);
}

void RisksPage::buildRegister()
{
    auto* section = new QWidget;
    auto* column = columnIn(section);
    m_risks = new RecordsPane(m_session, {.table = model::tableOf<model::Risk>(),
                                          .name = QStringLiteral("risks"),
                                          .columns = {"title", "type", "likelihood", "impact",
                                                      "owner", "mitigation", "amount"},
                                          .widths = {200, 150, 92, 84, 130, 160, 110}});
    auto* right = new QWidget;
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    m_exposure = addFigure(rightColumn);
    column->addWidget(beside(m_risks, right, 66));
    addSection(QStringLiteral("register"), section);
}

void RisksPage::buildShares()
{
    auto* section = new QWidget;
    auto* column = columnIn(section);
    m_sharesRemark = addRemark(column, QStringLiteral("riskSums"));
    auto* card = new QFrame;
    setRole(card, "card");
    auto* margin = new QVBoxLayout(card);
    margin->setContentsMargins(space::hair, space::hair, space::hair, space::hair);
    m_riskShares = new PercentTable(card);
    m_riskShares->setObjectName(QStringLiteral("riskShares"));
    m_riskShares->horizontalHeader()->setDefaultSectionSize(Theme::current().scaled(170));
    margin->addWidget(m_riskShares);
    column->addWidget(card, 1);
    addSection(QStringLiteral("shares"), section);
    connect(&m_riskShares->matrix(), &PercentMatrix::refused, this, &RisksPage::refuse);
    connect(m_sharesRemark.why, &QPushButton::clicked, m_framework.why, &QPushButton::click);
}

void RisksPage::buildBenefits()
{
    auto* section = new QWidget;
    auto* column = columnIn(section);
    m_benefits =
        new RecordsPane(m_session, {.table = model::tableOf<model::Benefit>(),
                                    .name = QStringLiteral("benefits"),
                                    .columns = {"title", "type", "amount", "expectedOn", "note"}});
    column->addWidget(m_benefits, 1);
    m_benefitHeading = new QLabel;
    setRole(m_benefitHeading, "strong");
    column->addWidget(m_benefitHeading);
    auto* card = new QFrame;
    setRole(card, "card");
    auto* margin = new QVBoxLayout(card);
    margin->setContentsMargins(space::hair, space::hair, space::hair, space::hair);
    m_benefitShares = new PercentTable(card);
    m_benefitShares->setObjectName(QStringLiteral("benefitShares"));
    m_benefitShares->horizontalHeader()->setDefaultSectionSize(Theme::current().scaled(170));
    margin->addWidget(m_benefitShares);
    column->addWidget(card, 1);
    addSection(QStringLiteral("benefits"), section);
    connect(&m_benefitShares->matrix(), &PercentMatrix::refused, this, &RisksPage::refuse);
}

void RisksPage::buildConstraints()
{
    auto* section = new QWidget;
    auto* column = columnIn(section);
    m_constraints = new RecordsPane(
        m_session,
        {.table = model::tableOf<model::Constraint>(),
         .name = QStringLiteral("constraints"),
         .columns = {"title", "group", "pressesOn", "severity", "owner", "openedOn", "resolvedOn"},
         .widths = {220, 180, 180, 84, 130, 104, 104}});
    m_offer = new QPushButton;
    m_offer->setObjectName(QStringLiteral("constraintsOffer"));
    m_offers = new QMenu(m_offer);
    m_offers->setObjectName(QStringLiteral("constraintsOffers"));
    m_offers->setToolTipsVisible(true);
    m_offer->setMenu(m_offers);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_offer);
    column->addLayout(row);
    column->addWidget(m_constraints, 1);
    addSection(QStringLiteral("constraints"), section);
    connect(m_offers, &QMenu::aboutToShow, this, &RisksPage::offerConstraints);
}

void RisksPage::buildPolicy()
{
    auto* section = new QWidget;
    auto* column = columnIn(section);
    m_policy = new RecordsPane(m_session, {.table = model::tableOf<model::PolicyInstrument>(),
                                           .name = QStringLiteral("policy"),
                                           .columns = {"title", "kind", "issuer", "owner", "amount",
                                                       "promisedOn", "dueOn", "deliveredOn"}});
    column->addWidget(m_policy);
    addSection(QStringLiteral("policy"), section);
}

void RisksPage::refresh(const document::Change* change)
{
    const auto& state = m_session.state();
    for (auto* pane : {m_risks, m_benefits, m_constraints, m_policy})
        pane->refresh(change);
    m_frameworkView->setFigure(figures::frameworkFigure(state, m_session.asOf()));
    m_exposure->setFigure(figures::exposureFigure(state, m_session.asOf()));
    const auto framework = frameworkOf(chain::evaluate(state, m_session.asOf()));
    m_framework.words->setText(
        framework.score
            ? tr("Readiness of the risk-benefit framework (C3): %1 of 100")
                  .arg(formatted(*framework.score, 0))
            : tr("Readiness of the risk-benefit framework (C3): not known yet. Enter who bears "
                 "which risk, and settle evaluation, adjustment and disputes in the charter."));
    fillMatrices();
    const bool writable = m_session.hasConsortium() && !m_session.document().isReadOnly();
    m_offer->setEnabled(writable);
    m_riskShares->matrix().setWrite(
        writable ? [this](const auto& changes) { return writeRiskShares(changes); }
                 : std::function<bool(const std::vector<PercentMatrix::Change>&)>{});
    m_benefitShares->matrix().setWrite(
        writable ? [this](const auto& changes) { return writeBenefitShares(changes); }
                 : std::function<bool(const std::vector<PercentMatrix::Change>&)>{});
    Q_EMIT subtitleChanged();
}

QString RisksPage::sumsRemark(const PercentMatrix::Content& risks)
{
    const auto& wrong = risks.totals.front().wrong;
    const auto open = static_cast<int>(std::count(wrong.begin(), wrong.end(), true));
    if (open > 0)
        return tr("▲ %n types of risk are not shared out to 100 %.", "", open);
    const auto entered = [&](std::size_t column) {
        const auto width = risks.columns.size();
        for (auto at = column; at < risks.values.size(); at += width) {
            if (risks.values[at])
                return true;
        }
        return false;
    };
    QStringList unshared;
    for (std::size_t column = 0; column < risks.columns.size(); ++column) {
        if (!entered(column))
            unshared << risks.columns[column].words;
    }
    if (unshared.isEmpty())
        return tr("✓ Every type of risk is shared out to 100 %.");
    return tr("Not shared out yet: %1.").arg(listed(unshared));
}

void RisksPage::fillMatrices()
{
    const auto& state = m_session.state();
    auto risks = riskShareMatrix(state, m_session.asOf());
    m_sharesRemark.words->setText(sumsRemark(risks));
    m_riskShares->matrix().setContent(std::move(risks));
    auto benefits = benefitShareMatrix(state, m_session.asOf());
    const bool any = !benefits.columns.empty();
    m_benefitShares->matrix().setContent(std::move(benefits));
    m_benefitShares->parentWidget()->setVisible(any);
    m_benefitHeading->setVisible(any);
}

bool RisksPage::writeRiskShares(const std::vector<PercentMatrix::Change>& changes)
{
    const ErrorsHere here(m_session,
                          [this](const model::Error& error) { refuse(translated(error)); });
    return m_session.edit(changes.size() == 1
                              ? coreText("Edit", "Change a risk share")
                              : coreText("Edit", "Change {count} risk shares")
                                    .with("count", static_cast<std::int64_t>(changes.size())),
                          [&](document::Draft& draft) { return putRiskShares(draft, changes); });
}

bool RisksPage::writeBenefitShares(const std::vector<PercentMatrix::Change>& changes)
{
    const ErrorsHere here(m_session,
                          [this](const model::Error& error) { refuse(translated(error)); });
    return m_session.edit(changes.size() == 1
                              ? coreText("Edit", "Change a benefit share")
                              : coreText("Edit", "Change {count} benefit shares")
                                    .with("count", static_cast<std::int64_t>(changes.size())),
                          [&](document::Draft& draft) { return putBenefitShares(draft, changes); });
}

void RisksPage::offerConstraints()
{
    m_offers->clear();
    std::vector<std::string> titles;
    for (const auto& each : formation::listedConstraints())
        titles.push_back(translated(each.title).toStdString());
    const auto& all = formation::listedConstraints();
    const auto offered = formation::constraintsToOffer(m_session.state(), titles);
    const auto& groups = model::vocabularyOf<model::ConstraintGroup>();
    for (const auto& term : groups.terms) {
        std::vector<std::size_t> ofGroup;
        for (const auto* each : offered) {
            if (static_cast<int>(each->group) == term.value)
                ofGroup.push_back(static_cast<std::size_t>(each - all.data()));
        }
        if (ofGroup.empty())
            continue;
        auto* menu = m_offers->addMenu(translated(groups.label(term.value)));
        for (const auto at : ofGroup) {
            auto* action = menu->addAction(translated(all[at].title));
            action->setToolTip(tr("Source: %1").arg(QString::fromStdString(all[at].source)));
            connect(action, &QAction::triggered, this, [this, at] { addConstraints({at}); });
        }
        menu->addSeparator();
        menu->addAction(tr("All of This Group"), this,
                        [this, ofGroup] { addConstraints(ofGroup); });
    }
    if (m_offers->isEmpty())
        m_offers->addAction(tr("Every listed constraint is in the register"))->setEnabled(false);
}

void RisksPage::addConstraints(const std::vector<std::size_t>& listed)
{
    std::string last;
    m_session.edit(
        coreText("Edit", "Add {count} listed constraints")
            .with("count", static_cast<std::int64_t>(listed.size())),
        [&](document::Draft& draft) -> model::Status {
            for (const auto at : listed) {
                const auto& each = formation::listedConstraints().at(at);
                model::Constraint row;
                row.group = each.group;
                row.title = translated(each.title).toStdString();
                row.description =
                    tr("Source: %1").arg(QString::fromStdString(each.source)).toStdString();
                row.pressesOn = each.pressesOn;
                row.openedOn = m_session.asOf();
                last = draft.add(std::move(row)).value();
            }
            return {};
        });
    m_constraints->choose(last);
}

void RisksPage::retranslate()
{
    setSectionWords(QStringLiteral("framework"), tr("Framework"));
    setSectionWords(QStringLiteral("register"), tr("Risks"));
    setSectionWords(QStringLiteral("shares"), tr("Who Bears What"));
    setSectionWords(QStringLiteral("benefits"), tr("Benefits"));
    setSectionWords(QStringLiteral("constraints"), tr("Constraints"));
    setSectionWords(QStringLiteral("policy"), tr("Policy"));
    m_risks->setWords({.title = tr("Risks"),
                       .empty = tr("Here stands what may go wrong: technological failure, the "
                                   "market, and risks of your own; how likely and how grave each "
                                   "is, who owns it and what is done about it."),
                       .add = tr("Add Risk"),
                       .addFirst = tr("Add the First Risk"),
                       .newName = tr("New risk")});
    m_benefits->setWords({.title = tr("Benefits"),
                          .empty = tr("Here stands what the members expect together: intellectual "
                                      "property, returns, equity, benefits in kind. Once there is "
                                      "one, its shares are entered below."),
                          .add = tr("Add Benefit"),
                          .addFirst = tr("Add the First Benefit"),
                          .newName = tr("New benefit")});
    m_constraints->setWords({.title = tr("Constraints"),
                             .empty = tr("Here stands what holds the consortium back, and on which "
                                         "node of the chain it presses. The constraints that "
                                         "research has listed can be taken over from the menu."),
                             .add = tr("Add Constraint"),
                             .addFirst = tr("Add the First Constraint"),
                             .newName = tr("New constraint")});
    m_policy->setWords({.title = tr("Policy instruments"),
                        .empty = tr("Here stand the promises of governments: fiscal incentives, "
                                    "protection of intellectual property, platforms; by whom, "
                                    "until when, and whether they came."),
                        .add = tr("Add Instrument"),
                        .addFirst = tr("Add the First Instrument"),
                        .newName = tr("New instrument")});
    m_offer->setText(tr("Listed Constraints"));
    m_riskShares->setAccessibleName(tr("Share of each member in each type of risk, percent"));
    m_benefitShares->setAccessibleName(tr("Share of each member in each benefit, percent"));
    m_benefitHeading->setText(tr("Shares in the benefits, %"));
    refresh(nullptr);
}

QString RisksPage::subtitle() const
{
    const auto risks = m_session.state().rows<model::Risk>();
    const auto open = std::count_if(risks.begin(), risks.end(), [this](const model::Risk& risk) {
        return isOpenRisk(risk, m_session.asOf());
    });
    const auto rows = m_session.state().rows<model::Constraint>();
    const auto constraints = std::count_if(rows.begin(), rows.end(), [this](const auto& row) {
        return formation::isOpen(row, m_session.asOf());
    });
    return tr("%1 · %2", "two counts")
        .arg(tr("%n open risks", "", static_cast<int>(open)),
             tr("%n open constraints", "", static_cast<int>(constraints)));
}

std::optional<measures::Explanation> RisksPage::why() const
{
    return frameworkOf(chain::evaluate(m_session.state(), m_session.asOf())).why;
}

std::vector<figures::Figure> RisksPage::figures() const
{
    return figures::riskFigures(m_session.state(), m_session.asOf());
}

PageInfo risksPageInfo()
{
    auto info = pageInfoOf<RisksPage>("risks", model::coreTextKey("Page", "Risk & benefit"),
                                      PageGroup::formation);
    info.railState = [](const model::State& state, model::Date asOf) {
        const auto types = measures::riskShares(state);
        const bool wrong = std::any_of(types.begin(), types.end(),
                                       [](const auto& type) { return !type.complete(); });
        if (wrong)
            return RailState{RailState::Mark::high,
                             {},
                             RisksPage::tr("the shares of a type of risk do not add up to 100 %")};
        const auto rows = state.rows<model::Risk>();
        const auto open = std::count_if(
            rows.begin(), rows.end(), [asOf](const auto& risk) { return isOpenRisk(risk, asOf); });
        return RailState{RailState::Mark::none, open == 0 ? QString{} : QString::number(open)};
    };
    return info;
}

} // namespace concordat::ui
