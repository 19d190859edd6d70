#include "ui/pages/openness/openness_page.h"

#include "core/model/assumptions.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableWidget>
#include <algorithm>
#include <cmath>

#include "ui/bridge/text.h"
#include "ui/figures/openness_figures.h"
#include "ui/models/table_items.h"
#include "ui/pages/openness/spillover_edits.h"
#include "ui/shell/page_info.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using split::researchRegimes;

namespace {

/// Where the rate lies in the band.
enum class Place { unknown, below, within, above };

Place placeOf(const sharing::Openness& openness)
{
    if (!openness.rate || !openness.band)
        return Place::unknown;
    if (*openness.rate < openness.band->lower)
        return Place::below;
    return *openness.rate > openness.band->upper ? Place::above : Place::within;
}

QString kindOf(const sharing::PositionOutlook& position)
{
    return translated(
        model::vocabularyOf<model::ActorKind>().label(static_cast<int>(position.kind)));
}

} // namespace

OpennessPage::OpennessPage(Session& session, QWidget* parent)
    : SectionedPage(session, parent), m_inputs{{{"beta", 0, 1, 0.05, 2},
                                                {"betaVertical", 0, 1, 0.05, 2},
                                                {"a", 0.01, 1e9, 10, 2},
                                                {"cost", 0, 1e9, 10, 2},
                                                {"gamma", 0.01, 1e9, 1, 2},
                                                {"b", 0.0001, 1e9, 0.5, 4},
                                                {"firms", 2, 1000, 1, 0}}}
{
    buildGame();
    buildChain();
    buildLedger();
    buildResults();
    for (auto* pane : {m_ledger, m_results})
        connect(pane, &RecordsPane::messageRequested, this, &Page::messageRequested);
}

void OpennessPage::buildGame()
{
    auto* section = new QWidget;
    auto* column = columnIn(section);
    m_rate = addRemark(column, QStringLiteral("opennessRate"));
    m_missing = new QLabel(section);
    m_missing->setObjectName(QStringLiteral("opennessMissing"));
    m_missing->setWordWrap(true);
    setRole(m_missing, "muted");
    column->addWidget(m_missing);
    auto* right = new QWidget;
    auto* figure = new QVBoxLayout(right);
    figure->setContentsMargins(0, 0, 0, 0);
    m_view = addFigure(figure);
    m_view->setObjectName(QStringLiteral("openness.band"));
    column->addWidget(beside(buildInputs(), right, 56), 3);
    m_regimes = new QTableWidget(section);
    m_regimes->setObjectName(QStringLiteral("opennessRegimes"));
    m_regimes->setRowCount(static_cast<int>(researchRegimes.size()));
    m_regimes->setColumnCount(6);
    m_regimes->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_regimes->setSelectionMode(QAbstractItemView::SingleSelection);
    m_regimes->setShowGrid(false);
    m_regimes->setTabKeyNavigation(false);
    m_regimes->verticalHeader()->hide();
    column->addWidget(m_regimes, 2);
    addSection(QStringLiteral("game"), section);

    connect(m_rate.why, &QPushButton::clicked, this,
            [this] { Q_EMIT whyRequested(m_openness.why); });
    connect(m_view, &figures::FigureView::elementSelected, this,
            [this] { Q_EMIT whyRequested(m_openness.why); });
    connect(m_regimes, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (row >= 0 && m_openness.inputs)
            Q_EMIT whyRequested(sharing::explainRegime(
                *m_openness.inputs, researchRegimes[static_cast<std::size_t>(row)]));
    });
}

void OpennessPage::buildChain()
{
    auto* section = new QWidget;
    auto* column = columnIn(section);
    m_chainWords = addRemark(column, QStringLiteral("opennessChain"));
    m_positions = new QTableWidget(section);
    m_positions->setObjectName(QStringLiteral("opennessPositions"));
    m_positions->setColumnCount(4);
    m_positions->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_positions->setSelectionMode(QAbstractItemView::SingleSelection);
    m_positions->setShowGrid(false);
    m_positions->setTabKeyNavigation(false);
    m_positions->verticalHeader()->hide();
    column->addWidget(m_positions, 1);
    addSection(QStringLiteral("chain"), section);
    connect(m_chainWords.why, &QPushButton::clicked, this,
            [this] { Q_EMIT whyRequested(m_outlook.why); });
    connect(m_positions, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT whyRequested(m_outlook.why);
    });
}

QWidget* OpennessPage::buildInputs()
{
    auto* card = new QFrame;
    setRole(card, "card");
    auto* form = new QFormLayout(card);
    form->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    form->setVerticalSpacing(space::small);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (auto& input : m_inputs) {
        input.box = new QDoubleSpinBox(card);
        input.box->setObjectName(QStringLiteral("spillover.") + QLatin1String(input.name));
        input.box->setDecimals(input.decimals);
        // One step below the least value stands for "not stated".
        input.box->setRange(input.least - std::pow(10, -input.decimals), input.most);
        input.box->setSingleStep(input.step);
        input.box->setKeyboardTracking(false);
        input.box->setButtonSymbols(QAbstractSpinBox::NoButtons);
        input.box->setFixedWidth(Theme::current().scaled(128));
        input.label = new QLabel(card);
        input.label->setBuddy(input.box);
        form->addRow(input.label, input.box);
        connect(input.box, &QDoubleSpinBox::valueChanged, this, [this, &input] { write(input); });
    }
    m_kind = new QComboBox(card);
    m_kind->setObjectName(QStringLiteral("spillover.kind"));
    m_kind->addItems({{}, {}});
    m_kindLabel = new QLabel(card);
    m_kindLabel->setBuddy(m_kind);
    form->addRow(m_kindLabel);
    form->addRow(m_kind);
    connect(m_kind, &QComboBox::activated, this, [this](int kind) {
        setSpillover(m_session, "kind", kind == 0 ? std::nullopt : std::optional<double>(kind));
    });
    m_notStated = new QLabel(card);
    m_notStated->setWordWrap(true);
    setRole(m_notStated, "caption");
    form->addRow(m_notStated);
    return card;
}

void OpennessPage::buildLedger()
{
    auto* section = new QWidget;
    auto* column = columnIn(section);
    m_ledger = new RecordsPane(
        m_session, {.table = model::tableOf<model::KnowledgeExchange>(),
                    .name = QStringLiteral("exchanges"),
                    .columns = {"from", "to", "what", "nature", "workPackage", "date", "evidence"},
                    .widths = {130, 130, 220, 100, 150, 104, 160}});
    column->addWidget(m_ledger);
    addSection(QStringLiteral("ledger"), section);
}

void OpennessPage::buildResults()
{
    auto* section = new QWidget;
    auto* column = columnIn(section);
    m_results = new RecordsPane(m_session, {.table = model::tableOf<model::ResearchResult>(),
                                            .name = QStringLiteral("results"),
                                            .columns = {"title", "resultClass", "owners",
                                                        "usageRule", "usageTerms", "licensees"},
                                            .widths = {200, 130, 160, 140, 180, 140},
                                            .details = true});
    column->addWidget(m_results);
    addSection(QStringLiteral("results"), section);
}

void OpennessPage::write(const Input& input)
{
    const double value = input.box->value();
    const bool stated = value >= input.least - 1e-9;
    if (!setSpillover(m_session, input.name, stated ? std::optional(value) : std::nullopt))
        showInputs();
}

void OpennessPage::refresh(const document::Change* change)
{
    m_openness = sharing::opennessOf(m_session.state(), m_session.asOf());
    showInputs();
    showRegimes();
    m_outlook = sharing::outlookAlongChain(m_session.state(), m_session.asOf(), m_openness);
    showChain();
    m_view->setFigure(figures::opennessFigure(m_openness));
    m_ledger->refresh(change);
    m_results->refresh(change);
    Q_EMIT subtitleChanged();
}

void OpennessPage::showInputs()
{
    const bool writable = m_session.hasConsortium() && !m_session.document().isReadOnly();
    for (auto& input : m_inputs) {
        const QSignalBlocker quiet(input.box);
        const auto stated =
            model::assumedValue(m_session.state(), sharing::spilloverSubject, input.name);
        input.box->setValue(stated.value_or(input.box->minimum()));
        input.box->setEnabled(writable);
    }
    const auto kind = model::assumedValue(m_session.state(), sharing::spilloverSubject, "kind");
    m_kind->setCurrentIndex(kind.value_or(0) > 0.5 ? 1 : 0);
    m_kind->setEnabled(writable);
    const auto& band = m_openness.band;
    QString words = translated(m_openness.why.title);
    if (band)
        words += tr(" · most moves at %1, much from %2 to %3")
                     .arg(formatted(band->best, 2), formatted(band->lower, 2),
                          formatted(band->upper, 2));
    switch (placeOf(m_openness)) {
    case Place::unknown: break;
    case Place::below: words += tr(" · ◆ below the band: knowledge is hoarded"); break;
    case Place::within: words += tr(" · ✓ within the band"); break;
    case Place::above: words += tr(" · ▲ above the band: knowledge leaks away"); break;
    }
    m_rate.words->setText(words);
    QStringList missing;
    for (const auto& gap : m_openness.missing)
        missing << translated(gap);
    const auto& obstacle = m_openness.obstacle;
    m_missing->setText(!obstacle.empty() ? QStringLiteral("\u25c6 ") + translated(obstacle)
                       : missing.isEmpty()
                           ? QString{}
                           : tr("State these and the band and the regimes follow: %1")
                                 .arg(missing.join(u';' + QStringLiteral(" "))));
    setRole(m_missing, obstacle.empty() ? "muted" : "medium");
    m_missing->setVisible(!m_missing->text().isEmpty());
}

void OpennessPage::showRegimes()
{
    const QSignalBlocker quiet(m_regimes);
    m_regimes->setVisible(m_openness.inputs.has_value());
    if (!m_openness.inputs)
        return;
    for (std::size_t i = 0; i < researchRegimes.size(); ++i) {
        const int row = static_cast<int>(i);
        const auto outcome = split::researchOutcome(*m_openness.inputs, researchRegimes[i]);
        m_regimes->setItem(row, 0,
                           readOnlyCell(translated(sharing::regimeLabel(researchRegimes[i]))));
        const std::array values{outcome.investment, outcome.costReduction, outcome.spending,
                                outcome.quantity, outcome.profit};
        for (std::size_t j = 0; j < values.size(); ++j) {
            const int column = static_cast<int>(j) + 1;
            m_regimes->setItem(row, column,
                               readOnlyCell(outcome.interior ? formatted(values[j], 2)
                                                             : tr("no interior equilibrium"),
                                            true));
            m_regimes->item(row, column)->setToolTip(translated(outcome.reason));
        }
    }
}

void OpennessPage::showChain()
{
    const QSignalBlocker quiet(m_positions);
    const auto& obstacle = m_outlook.obstacle;
    m_chainWords.words->setText(
        obstacle.empty()
            ? tr("Knowledge flows within a kind at %1 and between kinds at %2.")
                  .arg(formatted(m_outlook.horizontal, 2), formatted(m_outlook.vertical, 2))
            : QStringLiteral("\u25c6 ") + translated(obstacle));
    m_positions->setRowCount(static_cast<int>(m_outlook.positions.size()));
    m_positions->setVisible(!m_outlook.positions.empty());
    for (int row = 0; row < m_positions->rowCount(); ++row) {
        const auto& position = m_outlook.positions[static_cast<std::size_t>(row)];
        m_positions->setItem(row, 0, readOnlyCell(kindOf(position)));
        m_positions->setItem(row, 1, readOnlyCell(QLocale().toString(position.members), true));
        m_positions->setItem(row, 2, readOnlyCell(formatted(position.competing, 2), true));
        m_positions->setItem(row, 3, readOnlyCell(formatted(position.cooperating, 2), true));
    }
}

void OpennessPage::retranslate()
{
    setSectionWords(QStringLiteral("chain"), tr("Along the Chain"));
    m_positions->setHorizontalHeaderLabels({tr("Position"), tr("Members"),
                                            tr("Invests, each for itself"),
                                            tr("Invests, all together")});
    m_positions->setAccessibleName(tr("Research by position of the chain"));
    m_positions->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_positions->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 0; column < m_positions->columnCount(); ++column)
        m_positions->horizontalHeaderItem(column)->setTextAlignment(
            (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    setSectionWords(QStringLiteral("game"), tr("Spillover"));
    setSectionWords(QStringLiteral("ledger"), tr("Exchanges"));
    setSectionWords(QStringLiteral("results"), tr("Results and Use"));
    const std::array labels{tr("Spillover β, 0 to 1"),
                            tr("Between kinds β_v, 0 to 1"),
                            tr("Price at which nothing is sold, a"),
                            tr("Unit cost before research, A"),
                            tr("How dear research is, γ"),
                            tr("Slope of demand, b"),
                            tr("Firms in the same market, n")};
    const std::array unstated{tr("from the ledger"),  tr("from the ledger"), tr("not stated"),
                              tr("not stated"),       tr("not stated"),      tr("1 (default)"),
                              tr("counted (default)")};
    for (std::size_t i = 0; i < m_inputs.size(); ++i) {
        m_inputs[i].label->setText(labels[i]);
        m_inputs[i].box->setSpecialValueText(unstated[i]);
        m_inputs[i].box->setAccessibleName(labels[i]);
    }
    m_kindLabel->setText(tr("What spills over"));
    m_kind->setItemText(0, tr("what research achieves (default)"));
    m_kind->setItemText(1, tr("what is spent on research"));
    m_kind->setAccessibleName(m_kindLabel->text());
    m_notStated->setText(tr("The down arrow, past the least value, takes a statement back."));
    m_regimes->setHorizontalHeaderLabels({tr("Who decides together"), tr("Investment"),
                                          tr("Cost falls by"), tr("Spending"), tr("Quantity"),
                                          tr("Profit")});
    m_regimes->setAccessibleName(tr("Regimes of research"));
    m_regimes->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_regimes->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 0; column < m_regimes->columnCount(); ++column)
        m_regimes->horizontalHeaderItem(column)->setTextAlignment(
            (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    m_ledger->setWords(
        {.title = tr("Exchanges of knowledge"),
         .empty = tr("Here stands who told whom what, and when: the ledger from which spillover, "
                     "reciprocity and the share of tacit knowledge are read."),
         .add = tr("Add Exchange"),
         .addFirst = tr("Add the First Exchange"),
         .newName = tr("New exchange"),
         .filter = tr("Filter exchanges")});
    m_results->setWords(
        {.title = tr("Results, owners and use"),
         .empty = tr("Here stands what the members brought or made, who owns it and who may use "
                     "it: openness is safe where both are settled."),
         .add = tr("Add Result"),
         .addFirst = tr("Add the First Result"),
         .newName = tr("New result"),
         .filter = tr("Filter results")});
    showInputs();
    showRegimes();
    showChain();
}

QString OpennessPage::subtitle() const
{
    return translated(m_openness.why.title);
}

std::vector<figures::Figure> OpennessPage::figures() const
{
    return {figures::opennessFigure(m_openness)};
}

PageInfo opennessPageInfo()
{
    auto info = pageInfoOf<OpennessPage>("openness", model::coreTextKey("Page", "Openness"),
                                         PageGroup::mechanisms);
    info.railState = [](const model::State& state, model::Date asOf) {
        RailState rail;
        switch (placeOf(sharing::opennessOf(state, asOf))) {
        case Place::unknown: break;
        case Place::below: rail.mark = RailState::Mark::medium; break;
        case Place::within: rail.mark = RailState::Mark::complete; break;
        case Place::above: rail.mark = RailState::Mark::high; break;
        }
        if (rail.mark == RailState::Mark::medium)
            rail.reason = OpennessPage::tr("below the band: knowledge is hoarded");
        else if (rail.mark == RailState::Mark::high)
            rail.reason = OpennessPage::tr("above the band: knowledge leaks away");
        return rail;
    };
    return info;
}

} // namespace concordat::ui
