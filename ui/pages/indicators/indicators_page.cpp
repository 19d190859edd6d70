#include "ui/pages/indicators/indicators_page.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <algorithm>
#include <cmath>

#include "core/exchange/delimited.h"
#include "ui/bridge/export_name.h"
#include "ui/bridge/formula_text.h"
#include "ui/bridge/text.h"
#include "ui/figures/indicator_figures.h"
#include "ui/models/tsv.h"
#include "ui/pages/indicators/observation_dialog.h"
#include "ui/shell/page_info.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using model::Indicator;
using model::Observation;

namespace {

enum IndicatorColumn { node, part, facts, scaled, confidence, day, source, columnCount };

QString wholePercent(double fraction)
{
    return QCoreApplication::translate("IndicatorsPage", "%1 %")
        .arg(formatted(std::round(100 * fraction), 0));
}

/// The first line, from 1, without what was observed: it would count as a zero that nobody saw.
std::optional<std::size_t> lineWithoutValue(const std::vector<QStringList>& block)
{
    const auto& table = model::table(model::tableOf<Observation>());
    const auto columnOf = [&](const char* name) -> std::optional<qsizetype> {
        const auto label = translated(table.field(name)->label());
        for (qsizetype at = 0; !block.empty() && at < block.front().size(); ++at) {
            const auto cell = block.front()[at].trimmed();
            if (cell.compare(QLatin1String(name), Qt::CaseInsensitive) == 0 ||
                cell.compare(label, Qt::CaseInsensitive) == 0)
                return at;
        }
        return {};
    };
    const bool headed = columnOf("indicator") || columnOf("date") || columnOf("value");
    const auto column = headed ? columnOf("value") : std::optional<qsizetype>{2};
    for (std::size_t line = headed ? 1 : 0; line < block.size(); ++line)
        if (!column || block[line].size() <= *column || block[line][*column].trimmed().isEmpty())
            return line + 1;
    return {};
}

} // namespace

IndicatorsPage::IndicatorsPage(Session& session, QWidget* parent)
    : SectionedPage(session, parent), m_result(chain::evaluate(model::State{}, model::Date{}))
{
    buildOverview();
    buildIndicators();
    buildObservations();
    for (auto* pane : findChildren<RecordsPane*>())
        connect(pane, &RecordsPane::messageRequested, this, &Page::messageRequested);
}

void IndicatorsPage::buildOverview()
{
    auto* section = new QWidget;
    auto* column = columnIn(section);
    m_overview = new QTableWidget(section);
    m_overview->setWordWrap(false);
    m_overview->setObjectName(QStringLiteral("indicators.overview"));
    m_overview->setColumnCount(columnCount);
    m_overview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_overview->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_overview->setSelectionMode(QAbstractItemView::SingleSelection);
    m_overview->setTabKeyNavigation(false);
    m_overview->setShowGrid(false);
    m_overview->verticalHeader()->hide();
    m_overview->horizontalHeader()->setHighlightSections(false);
    column->addWidget(m_overview, 1);
    addSection(QStringLiteral("overview"), section);
    connect(m_overview, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (row >= 0 && row < static_cast<int>(m_lines.size()))
            Q_EMIT whyRequested(m_result[m_lines[static_cast<std::size_t>(row)].node].observed.why);
    });
    connect(m_overview, &QTableWidget::cellActivated, this, [this](int row) { activate(row); });
}

void IndicatorsPage::buildIndicators()
{
    auto* section = new QWidget;
    auto* column = columnIn(section);
    m_indicators =
        new RecordsPane(m_session, {.table = model::tableOf<Indicator>(),
                                    .name = QStringLiteral("indicators"),
                                    .columns = {"node", "name", "unit", "scaleFrom", "scaleTo",
                                                "baseline", "target", "weight", "source"}});
    m_history = new RecordsPane(m_session,
                                {.table = model::tableOf<Observation>(),
                                 .name = QStringLiteral("history"),
                                 .columns = {"date", "value", "confidence", "evidence", "judgedBy"},
                                 .never = {"indicator"}});
    m_history->askNew = [this] { return askObservation(m_indicators->chosenId()); };
    auto* below = new QWidget;
    auto* row = new QHBoxLayout(below);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    auto* left = new QVBoxLayout;
    m_about = new QLabel(below);
    m_about->setWordWrap(true);
    setRole(m_about, "muted");
    left->addWidget(m_about);
    m_course = addFigure(left);
    m_course->setObjectName(QStringLiteral("indicators.course"));
    m_course->setMinimumHeight(Theme::current().scaled(190));
    row->addLayout(left, 1);
    row->addWidget(m_history, 1);
    auto* parted = new QSplitter(Qt::Vertical);
    parted->setChildrenCollapsible(false);
    parted->addWidget(m_indicators);
    parted->addWidget(below);
    parted->setStretchFactor(0, 1);
    parted->setStretchFactor(1, 1);
    column->addWidget(parted, 1);
    addSection(QStringLiteral("own"), section);
    connect(m_indicators, &RecordsPane::chosenChanged, this, &IndicatorsPage::showIndicator);
}

void IndicatorsPage::buildObservations()
{
    auto* section = new QWidget;
    auto* column = columnIn(section);
    m_observations = new RecordsPane(
        m_session,
        {.table = model::tableOf<Observation>(),
         .name = QStringLiteral("observations"),
         .columns = {"indicator", "date", "value", "confidence", "evidence", "judgedBy"}});
    m_observations->askNew = [this] { return askObservation({}); };
    m_pasteTable = new QPushButton(section);
    m_pasteTable->setObjectName(QStringLiteral("indicators.paste"));
    m_importTable = new QPushButton(section);
    m_importTable->setObjectName(QStringLiteral("indicators.import"));
    auto* tools = new QHBoxLayout;
    tools->addWidget(m_importTable);
    tools->addWidget(m_pasteTable);
    tools->addStretch(1);
    column->addLayout(tools);
    column->addWidget(m_observations, 1);
    connect(m_pasteTable, &QPushButton::clicked, this, &IndicatorsPage::pasteTable);
    connect(m_importTable, &QPushButton::clicked, this, &IndicatorsPage::importTable);
    addSection(QStringLiteral("observations"), section);
}

std::optional<EntityTableModel::Preset> IndicatorsPage::askObservation(const std::string& indicator)
{
    ObservationDialog dialog{m_session, indicator, this};
    return dialog.exec() == QDialog::Accepted ? std::optional{dialog.values()} : std::nullopt;
}

void IndicatorsPage::pasteTable()
{
    appendTable(fromTsv(QApplication::clipboard()->text()));
}

void IndicatorsPage::importTable()
{
    const auto name =
        QFileDialog::getOpenFileName(this, tr("Import Observations"), workspaceFolder(m_session),
                                     tr("Tables (*.csv *.tsv *.txt)"));
    if (name.isEmpty())
        return;
    const auto file = exchange::readTextFile(name.toStdString());
    if (!file)
        return m_session.report(file.error());
    exchange::ReadOptions options;
    options.headerRow = false;
    const auto table = exchange::readDelimited(*file, options);
    if (!table)
        return m_session.report(table.error());
    std::vector<QStringList> block;
    for (std::size_t row = 0; row < table->rows(); ++row) {
        QStringList cells;
        for (std::size_t column = 0; column < table->row(row).cells; ++column) {
            const auto cell = table->cell(row, column);
            cells += QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
        }
        block.push_back(cells);
    }
    appendTable(block);
}

void IndicatorsPage::appendTable(const std::vector<QStringList>& block)
{
    if (const auto line = lineWithoutValue(block))
        return m_session.report(
            {model::ErrorCode::input,
             model::coreText("Indicators", "Line {line} has no value. Each line needs at least "
                                           "indicator, day and value; nothing was added.")
                 .with("line", static_cast<std::int64_t>(*line)),
             {},
             {}});
    const auto before = m_session.state().rows<Observation>().size();
    if (!m_observations->append(block))
        return;
    const auto added = m_session.state().rows<Observation>().size() - before;
    Q_EMIT messageRequested(
        tr("%n observation(s) added; undo takes them back.", "", static_cast<int>(added)));
}

void IndicatorsPage::refresh(const document::Change* change)
{
    m_result = chain::evaluate(m_session.state(), m_session.asOf());
    fillOverview();
    m_indicators->refresh(change);
    m_history->refresh(change);
    m_observations->refresh(change);
    showIndicator();
    Q_EMIT subtitleChanged();
}

void IndicatorsPage::fillOverview()
{
    const QSignalBlocker quiet(m_overview);
    const auto& state = m_session.state();
    const auto muted = Theme::current().tokens().muted;
    m_lines.clear();
    m_overview->setRowCount(0);
    for (const auto& result : m_result.nodes) {
        for (const auto& each : result.parts) {
            const int row = m_overview->rowCount();
            m_overview->insertRow(row);
            m_lines.push_back({result.node, each.indicator});
            const auto* seen = each.observation ? state.find(*each.observation) : nullptr;
            const auto* own = each.indicator ? state.find(*each.indicator) : nullptr;
            const auto formula = formulaInWords(result.observed.why.formula);
            QString from = tr("computed: %1").arg(formula.section(QLatin1Char('\n'), 0, 0));
            if (own)
                from = QString::fromStdString(seen && !seen->evidence.empty() ? seen->evidence
                                                                              : own->source);
            const QString cells[columnCount] = {
                QString::fromUtf8(chain::infoOf(result.node).id.data()) + QLatin1Char(' ') +
                    translated(chain::titleOf(result.node)),
                translated(each.label),
                translated(each.value),
                each.score ? formatted(std::round(*each.score), 0) : QStringLiteral("–"),
                each.score ? (each.freshness < 1 ? tr("%1, aged").arg(wholePercent(each.confidence))
                                                 : wholePercent(each.confidence))
                           : QString{},
                seen && seen->date ? formatted(*seen->date) : QString{},
                from};
            for (int column = 0; column < columnCount; ++column) {
                auto* item = new QTableWidgetItem(cells[column]);
                item->setToolTip(cells[column]);
                if (column == scaled || column == confidence)
                    item->setTextAlignment(Qt::AlignVCenter | Qt::AlignRight);
                // What is unknown, and what has aged, stands back.
                if (!each.score || (column != node && column != part && each.freshness < 1))
                    item->setForeground(muted);
                m_overview->setItem(row, column, item);
            }
        }
    }
    auto* header = m_overview->horizontalHeader();
    m_overview->resizeColumnsToContents();
    const auto& theme = Theme::current();
    const std::pair<int, int> widest[] = {{node, 170}, {part, 200}, {facts, 150}};
    for (const auto& [column, width] : widest)
        m_overview->setColumnWidth(column,
                                   std::min(m_overview->columnWidth(column), theme.scaled(width)));
    header->setStretchLastSection(true);
}

void IndicatorsPage::showIndicator()
{
    const auto chosen = m_indicators->chosenId();
    const auto id = model::Id<Indicator>{chosen};
    m_history->showOnly<Observation>([id](const Observation& row) { return row.indicator == id; });
    m_history->setPreset({{"indicator", chosen}});
    m_history->setEnabled(!chosen.empty());
    m_course->setFigure(figures::indicatorFigure(m_session.state(), id));
    const auto* row = m_session.state().find(id);
    if (!row) {
        m_about->setText(tr("Select an indicator to see its course and its evidence."));
        return;
    }
    auto words = tr("%1: %2 counts 0, %3 counts 100 for %4.")
                     .arg(QString::fromStdString(row->name), formatted(row->scaleFrom, 2),
                          formatted(row->scaleTo, 2), translated(chain::titleOf(row->node)));
    const auto observations = m_session.state().rows<Observation>();
    const auto undated =
        std::count_if(observations.begin(), observations.end(), [&id](const auto& observation) {
            return observation.indicator == id && !observation.date;
        });
    if (undated > 0)
        words += QStringLiteral("\n◆ ") +
                 tr("%n observation(s) without a day: incomplete, and not counted yet.", "",
                    static_cast<int>(undated));
    m_about->setText(words);
    Q_EMIT whyRequested(m_result[row->node].observed.why);
}

void IndicatorsPage::activate(int row)
{
    const auto& line = m_lines[static_cast<std::size_t>(row)];
    if (line.indicator)
        goTo(QString::fromStdString(line.indicator->value()));
    else
        Q_EMIT navigationRequested(QStringLiteral("chain/zoom/") +
                                   QString::fromUtf8(chain::infoOf(line.node).id.data()));
}

void IndicatorsPage::retranslate()
{
    setSectionWords(QStringLiteral("overview"), tr("What Is Measured"));
    setSectionWords(QStringLiteral("own"), tr("Own Indicators"));
    setSectionWords(QStringLiteral("observations"), tr("Observations"));
    m_overview->setAccessibleName(tr("What each node is measured by"));
    m_overview->setHorizontalHeaderLabels({tr("Node"), tr("Part"), tr("Value"), tr("0-100"),
                                           tr("Confidence"), tr("Day"), tr("Source")});
    m_pasteTable->setText(tr("Paste Table"));
    m_pasteTable->setToolTip(
        tr("Adds what was copied in a spreadsheet, line by line: indicator, day, value, "
           "confidence, evidence, and who judged."));
    m_importTable->setText(tr("Import Table…"));
    m_importTable->setToolTip(
        tr("Adds the lines of a CSV file: indicator, day, value, confidence, evidence, and who "
           "judged, or as its heading says."));
    m_indicators->setWords(
        {.title = tr("Indicators"),
         .empty = tr("Your own measures of the chain stand here, each with the values that count 0 "
                     "and 100. They join the mean of their node."),
         .add = tr("Add Indicator"),
         .newName = tr("New indicator")});
    m_history->setWords({.title = tr("Observations of the indicator"),
                         .empty = tr("What was seen stands here, with day, confidence and "
                                     "evidence: a document, a link, the hash of a file."),
                         .add = tr("Add Observation")});
    m_observations->setWords(
        {.title = tr("All observations"),
         .empty = tr("Paste a table from a spreadsheet: indicator, day, value, confidence, "
                     "evidence, and who judged."),
         .add = tr("Add Observation")});
    if (m_session.hasConsortium())
        refresh(nullptr);
}

QString IndicatorsPage::subtitle() const
{
    int known = 0;
    int aged = 0;
    for (const auto& each : m_result.nodes) {
        for (const auto& one : each.parts) {
            known += one.score ? 1 : 0;
            aged += one.score && one.freshness < 1 ? 1 : 0;
        }
    }
    const auto all = static_cast<int>(m_lines.size());
    if (aged == 0)
        return tr("%1 of %2 parts of the chain have data.").arg(known).arg(all);
    return tr("%1 of %2 parts of the chain have data; %3 have aged and count for less.")
        .arg(known)
        .arg(all)
        .arg(aged);
}

std::optional<measures::Explanation> IndicatorsPage::why() const
{
    return m_result.potentialWhy;
}

std::vector<figures::Figure> IndicatorsPage::figures() const
{
    return {figures::indicatorsFigure(m_session.state(), m_session.asOf())};
}

bool IndicatorsPage::goTo(const QString& target)
{
    if (SectionedPage::goTo(target))
        return true;
    if (!m_indicators->choose(target.toStdString()))
        return false;
    SectionedPage::goTo(QStringLiteral("own"));
    return true;
}

void IndicatorsPage::copy()
{
    if (currentSection() != QLatin1String("overview")) {
        SectionedPage::copy();
        return;
    }
    std::vector<QStringList> block;
    for (int row = 0; row < m_overview->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount; ++column)
            cells << m_overview->item(row, column)->text();
        block.push_back(cells);
    }
    QApplication::clipboard()->setText(toTsv(block));
}

PageInfo indicatorsPageInfo()
{
    auto info = pageInfoOf<IndicatorsPage>("indicators", model::coreTextKey("Page", "Indicators"),
                                           PageGroup::outcomes);
    info.railState = [](const model::State& state, model::Date) {
        const auto count = state.rows<Indicator>().size();
        return RailState{RailState::Mark::none, count > 0 ? QString::number(count) : QString{}};
    };
    return info;
}

} // namespace concordat::ui
