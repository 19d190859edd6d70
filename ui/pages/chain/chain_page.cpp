#include "ui/pages/chain/chain_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QStackedWidget>
#include <algorithm>
#include <cmath>

#include "ui/bridge/text.h"
#include "ui/figures/chain_figure.h"

namespace concordat::ui {

using chain::ChainNode;
using chain::ChainResult;

namespace {

/// The slider goes from 0 to 5 in twentieths.
constexpr int stepsPerUnit = 20;
constexpr int highestStrictness = 5;

std::optional<ChainNode> nodeOf(const std::string& id)
{
    for (const auto& info : chain::allNodes()) {
        if (info.id == id)
            return info.node;
    }
    return {};
}

bool pageExists(const QString& id)
{
    const auto& pages = allPages();
    return std::any_of(pages.begin(), pages.end(),
                       [&](const PageInfo& page) { return page.id == id; });
}

QString number(const std::optional<double>& score)
{
    return score ? formatted(std::round(*score), 0) : QString{};
}

} // namespace

ChainPage::ChainPage(Session& session, QWidget* parent)
    : Page(session, parent), m_result(chain::evaluate(model::State{}, model::Date{}))
{
    m_view = new figures::FigureView(this);
    m_view->setObjectName(QStringLiteral("chain.diagram"));
    m_table = new QTableWidget(this);
    m_table->setObjectName(QStringLiteral("chain.table"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    // Large text makes the diagram larger than a small window.
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_view);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_table);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 8, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_stack, 1);
    buildControls();

    connect(m_view, &figures::FigureView::elementSelected, this, &ChainPage::explain);
    connect(m_view, &figures::FigureView::elementActivated, this, &ChainPage::activate);
    connect(m_view, &figures::FigureView::exportFailed, this, &Page::messageRequested);
    const auto idOf = [this](int row) {
        const auto* item = m_table->item(row, 0);
        return item ? item->text() : QString{};
    };
    connect(m_table, &QTableWidget::currentCellChanged, this,
            [this, idOf](int row) { explain(idOf(row)); });
    connect(m_table, &QTableWidget::cellActivated, this,
            [this, idOf](int row) { activate(idOf(row)); });
}

void ChainPage::buildControls()
{
    m_strictnessLabel = new QLabel(this);
    m_strictness = new QSlider(Qt::Horizontal, this);
    m_strictness->setObjectName(QStringLiteral("chain.strictness"));
    m_strictness->setRange(0, highestStrictness * stepsPerUnit);
    m_strictness->setSingleStep(1);
    m_strictness->setPageStep(stepsPerUnit / 2);
    m_strictness->setMinimumWidth(160);
    m_strictness->setMaximumWidth(320);
    m_strictnessLabel->setBuddy(m_strictness);
    m_strictnessValue = new QLabel(this);
    m_strictnessValue->setMinimumWidth(36);
    m_gateWhy = new QPushButton(this);
    m_potentialWhy = new QPushButton(this);
    m_asTable = new QPushButton(this);
    m_asTable->setObjectName(QStringLiteral("chain.as_table"));
    m_asTable->setCheckable(true);

    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_strictnessLabel);
    row->addWidget(m_strictness, 1);
    row->addWidget(m_strictnessValue);
    row->addWidget(m_gateWhy);
    row->addWidget(m_potentialWhy);
    row->addStretch(1);
    row->addWidget(m_asTable);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);

    connect(m_strictness, &QSlider::valueChanged, this, &ChainPage::strictnessMoved);
    connect(m_gateWhy, &QPushButton::clicked, this,
            [this] { Q_EMIT whyRequested(m_result.gate.why); });
    connect(m_potentialWhy, &QPushButton::clicked, this,
            [this] { Q_EMIT whyRequested(m_result.potentialWhy); });
    connect(m_asTable, &QPushButton::toggled, this,
            [this](bool table) { m_stack->setCurrentIndex(table ? 1 : 0); });
}

void ChainPage::refresh(const document::Change*)
{
    show(chain::evaluate(m_session.state(), m_session.asOf()));
}

void ChainPage::show(ChainResult result)
{
    m_result = std::move(result);
    m_view->setFigure(figures::chainFigure(m_result));
    fillTable();
    showStrictness(m_result.gate.strictness);
    const bool writable = m_session.hasConsortium() && !m_session.document().isReadOnly();
    m_strictness->setEnabled(writable);
    m_strictness->setToolTip(writable ? tr("0 takes the weakest condition out of the gate; higher "
                                           "lets it press harder. 1 is a default, not evidence.")
                                      : tr("This consortium is open for reading only."));
    Q_EMIT subtitleChanged();
}

void ChainPage::showStrictness(double strictness)
{
    const QSignalBlocker quiet(m_strictness);
    m_strictness->setValue(static_cast<int>(std::lround(strictness * stepsPerUnit)));
    m_strictnessValue->setText(formatted(strictness, 2));
}

void ChainPage::strictnessMoved(int position)
{
    const double strictness = static_cast<double>(position) / stepsPerUnit;
    m_session.edit(model::coreText("Chain", "Set gate strictness"),
                   [&](document::Draft& draft) -> model::Status {
                       draft.update(draft.state().consortium().id, [&](model::Consortium& row) {
                           row.gateStrictness = strictness;
                       });
                       return {};
                   },
                   {"consortium.gateStrictness"});
    // A refused edit leaves the state as it was: the slider goes back to it.
    refresh(nullptr);
}

void ChainPage::fillTable()
{
    const QSignalBlocker quiet(m_table);
    const auto figure = figures::chainFigure(m_result);
    const int kept = m_table->currentRow();
    m_table->setColumnCount(6);
    m_table->setHorizontalHeaderLabels({tr("Node"), tr("Name"), tr("Question"), tr("Score"),
                                        tr("Transmitted or expected"), tr("Remark")});
    const auto& diagram = std::get<figures::ChainDiagram>(figure.data);
    m_table->setRowCount(static_cast<int>(diagram.nodes.size()));
    int row = 0;
    for (const auto& node : diagram.nodes) {
        const QString cells[] = {
            QString::fromStdString(node.id), translated(node.title),
            translated(node.question),       node.score ? number(node.score) : tr("no data yet"),
            number(node.transmitted),        translated(node.remark)};
        int column = 0;
        for (const auto& cell : cells) {
            auto* item = new QTableWidgetItem(cell);
            const bool numeric = column == 3 || column == 4;
            item->setTextAlignment(Qt::AlignVCenter | (numeric ? Qt::AlignRight : Qt::AlignLeft));
            m_table->setItem(row, column++, item);
        }
        ++row;
    }
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
    if (kept >= 0)
        m_table->setCurrentCell(kept, 0);
}

void ChainPage::explain(const QString& id)
{
    if (const auto node = nodeOf(id.toStdString()))
        Q_EMIT whyRequested(m_result[*node].observed.why);
}

void ChainPage::activate(const QString& id)
{
    const auto node = nodeOf(id.toStdString());
    if (!node)
        return;
    const auto page = QString::fromStdString(m_result[*node].observed.page);
    if (pageExists(page)) {
        Q_EMIT navigationRequested(page);
        return;
    }
    explain(id);
    if (!m_result[*node].observed.score)
        Q_EMIT messageRequested(tr("%1 has no page of its own yet. Its data can be imported or "
                                   "applied from a file; the why panel names what is missing.")
                                    .arg(translated(chain::titleOf(*node))));
}

void ChainPage::retranslate()
{
    m_strictnessLabel->setText(tr("Gate &strictness"));
    m_strictness->setAccessibleName(tr("Gate strictness"));
    m_gateWhy->setText(tr("Explain Gate"));
    m_potentialWhy->setText(tr("Explain Potential"));
    m_asTable->setText(tr("Read as Table"));
    m_table->setAccessibleName(tr("Chain as a table"));
    show(m_result);
}

QString ChainPage::subtitle() const
{
    return translated(figures::chainMessage(m_result));
}

std::vector<figures::Figure> ChainPage::figures() const
{
    return {figures::chainFigure(m_result)};
}

bool ChainPage::goTo(const QString& target)
{
    if (!nodeOf(target.toStdString()))
        return false;
    m_asTable->setChecked(false);
    m_view->setCurrent(target.toStdString());
    m_view->setFocus();
    explain(target);
    return true;
}

void ChainPage::copy()
{
    m_view->copyTable();
}

Page* createChainPage(Session& session, QWidget* parent)
{
    return new ChainPage(session, parent);
}

RailState chainRailState(const model::State& state, model::Date asOf)
{
    const auto result = chain::evaluate(state, asOf);
    const auto known =
        std::count_if(result.nodes.begin(), result.nodes.end(), [](const chain::NodeResult& node) {
            return node.observed.score.has_value();
        });
    RailState rail;
    if (known == static_cast<std::ptrdiff_t>(chain::nodeCount))
        rail.mark = RailState::Mark::complete;
    else
        rail.count = QStringLiteral("%1/%2").arg(known).arg(chain::nodeCount);
    return rail;
}

} // namespace concordat::ui
