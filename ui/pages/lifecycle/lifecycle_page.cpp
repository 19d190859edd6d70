#include "ui/pages/lifecycle/lifecycle_page.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>

#include "core/measures/sources.h"
#include "ui/bridge/member_words.h"
#include "ui/bridge/text.h"
#include "ui/figures/lifecycle_figure.h"
#include "ui/models/tsv.h"
#include "ui/shell/page_info.h"
#include "ui/shell/theme.h"
#include "ui/shell/warning_links.h"

namespace concordat::ui {

using model::coreText;
using model::Stage;
using model::StagePlan;

namespace {

enum AssetColumn { assetName, assetKind, holders, goesTo, terms, assetColumns };
enum EventColumn { eventDay, eventKind, eventText, eventPlace, eventColumns };

QString stageName(Stage stage)
{
    return translated(model::vocabularyOf<Stage>().label(static_cast<int>(stage)));
}

void prepare(QTableWidget* table, const char* name, int columns)
{
    table->setObjectName(QString::fromLatin1(name));
    table->setColumnCount(columns);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
}

} // namespace

LifecyclePage::LifecyclePage(Session& session, QWidget* parent) : SectionedPage(session, parent)
{
    buildGates();
    buildAssets();
    buildEvents();
    connect(m_plans, &RecordsPane::messageRequested, this, &Page::messageRequested);
}

void LifecyclePage::buildGates()
{
    auto* section = new QWidget;
    auto* column = columnIn(section);
    m_stages = addFigure(column);
    m_stages->setObjectName(QStringLiteral("lifecycle.stages"));
    m_plans = new RecordsPane(m_session, {.table = model::tableOf<StagePlan>(),
                                          .name = QStringLiteral("plans"),
                                          .columns = {"stage", "from", "until", "gateCriteria",
                                                      "gateEvidence", "gatePassedOn"}});
    auto* card = new QFrame;
    setRole(card, "card");
    auto* inner = new QVBoxLayout(card);
    inner->setContentsMargins(space::medium, space::small, space::medium, space::small);
    m_checksTitle = new QLabel(card);
    m_checksTitle->setWordWrap(true);
    setRole(m_checksTitle, "strong");
    m_checks = new QLabel(card);
    m_checks->setObjectName(QStringLiteral("lifecycle.checks"));
    m_checks->setWordWrap(true);
    m_checks->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_checks->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* scroll = new QScrollArea(card);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_checks);
    m_next = new QComboBox(card);
    m_next->setObjectName(QStringLiteral("lifecycle.next"));
    m_pass = new QPushButton(card);
    m_pass->setObjectName(QStringLiteral("lifecycle.pass"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_next, 1);
    row->addWidget(m_pass);
    inner->addWidget(m_checksTitle);
    inner->addWidget(scroll, 1);
    inner->addLayout(row);
    column->addWidget(beside(m_plans, card, 60), 1);
    addSection(QStringLiteral("gates"), section);
    connect(m_plans, &RecordsPane::chosenChanged, this, &LifecyclePage::showChecks);
    connect(m_checks, &QLabel::linkActivated, this, &Page::navigationRequested);
    connect(m_pass, &QPushButton::clicked, this, &LifecyclePage::passGate);
}

void LifecyclePage::buildAssets()
{
    auto* section = new QWidget;
    auto* column = columnIn(section);
    m_assetsTitle = new QLabel(section);
    m_assetsTitle->setWordWrap(true);
    m_assets = new QTableWidget(section);
    prepare(m_assets, "lifecycle.assets", assetColumns);
    column->addWidget(m_assetsTitle);
    column->addWidget(m_assets, 1);
    addSection(QStringLiteral("assets"), section);
    connect(m_assets, &QTableWidget::cellChanged, this, [this](int row, int column_) {
        if (column_ != terms || row >= static_cast<int>(m_listed.size()))
            return;
        const auto& asset = m_listed[static_cast<std::size_t>(row)];
        writeAsset(asset.id, asset.goesTo ? asset.goesTo->value() : std::string{},
                   m_assets->item(row, terms)->text().toStdString());
    });
}

void LifecyclePage::buildEvents()
{
    auto* section = new QWidget;
    auto* column = columnIn(section);
    m_kind = new QComboBox(section);
    m_kind->setObjectName(QStringLiteral("lifecycle.kind"));
    m_filter = new QLineEdit(section);
    m_filter->setObjectName(QStringLiteral("lifecycle.filter"));
    m_filter->setClearButtonEnabled(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_kind);
    row->addWidget(m_filter, 1);
    column->addLayout(row);
    m_table = new QTableWidget(section);
    prepare(m_table, "lifecycle.events", eventColumns);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    column->addWidget(m_table, 1);
    addSection(QStringLiteral("events"), section);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LifecyclePage::fillEvents);
    connect(m_filter, &QLineEdit::textChanged, this, &LifecyclePage::fillEvents);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int at) { openEvent(at); });
}

void LifecyclePage::refresh(const document::Change* change)
{
    m_plans->refresh(change);
    m_stages->setFigure(figures::lifecycleFigure(m_session.state(), m_session.asOf()));
    showChecks();
    fillAssets();
    collectEvents();
    fillEvents();
    Q_EMIT subtitleChanged();
}

const StagePlan* LifecyclePage::chosenPlan() const
{
    if (const auto* row = m_session.state().find(model::Id<StagePlan>{m_plans->chosenId()}))
        return row;
    for (const auto& row : m_session.state().rows<StagePlan>()) {
        if (row.stage == m_session.state().consortium().stage)
            return &row;
    }
    return nullptr;
}

Stage LifecyclePage::shownStage() const
{
    const auto* plan = chosenPlan();
    return plan ? plan->stage : m_session.state().consortium().stage;
}

void LifecyclePage::showChecks()
{
    const auto stage = shownStage();
    m_found = course::gateChecks(m_session.state(), m_session.asOf(), stage, m_session.judgement());
    m_checksTitle->setText(
        tr("Ready to leave the stage “%1”? What the records say; what counts is a default, not "
           "evidence.")
            .arg(stageName(stage)));
    QStringList lines;
    for (const auto& check : m_found) {
        const QChar sign = !check.met ? QChar(0x25CB) : *check.met ? QChar(0x2713) : QChar(0x25B2);
        const auto label = translated(check.label).toHtmlEscaped();
        lines << tr("%1 %2: %3")
                     .arg(QString(sign),
                          pageExists(QString::fromStdString(check.page))
                              ? QStringLiteral("<a href=\"%1\">%2</a>")
                                    .arg(QString::fromStdString(check.page), label)
                              : label,
                          translated(check.found).toHtmlEscaped());
    }
    m_checks->setText(lines.join(QStringLiteral("<br>")));
    const auto* plan = chosenPlan();
    const bool writable = m_session.hasConsortium() && !m_session.document().isReadOnly();
    const auto why =
        !writable            ? tr("This consortium is open for reading only.")
        : !plan              ? tr("No stage plan is recorded for this stage: add one.")
        : plan->gatePassedOn ? tr("This gate was passed on %1.").arg(formatted(*plan->gatePassedOn))
        : plan->gateEvidence.empty() ? tr("Write down the evidence first: it stays with the gate.")
                                     : QString{};
    m_pass->setEnabled(why.isEmpty());
    m_pass->setToolTip(why);
    m_next->setEnabled(why.isEmpty());
    m_next->setCurrentIndex(
        std::min(static_cast<int>(stage) + 1, static_cast<int>(Stage::dissolution)));
}

void LifecyclePage::passGate()
{
    const auto* plan = chosenPlan();
    if (!plan)
        return;
    const auto next = static_cast<Stage>(m_next->currentIndex());
    const auto id = plan->id;
    const auto on = m_session.asOf();
    const bool passed = m_session.edit(
        coreText("Lifecycle", "Pass the gate to {stage}")
            .with("stage", model::vocabularyOf<Stage>().label(static_cast<int>(next))),
        [&](document::Draft& draft) -> model::Status {
            draft.update(id, [&](StagePlan& row) { row.gatePassedOn = on; });
            draft.update(draft.state().consortium().id,
                         [&](model::Consortium& row) { row.stage = next; });
            return {};
        });
    if (passed)
        Q_EMIT messageRequested(
            tr("The stage is now “%1”. Name a version to look back on this day.")
                .arg(stageName(next)));
}

void LifecyclePage::fillAssets()
{
    const QSignalBlocker quiet(m_assets);
    const auto& state = m_session.state();
    const bool writable = m_session.hasConsortium() && !m_session.document().isReadOnly();
    m_listed = course::assetsOf(state, m_session.asOf());
    m_assets->setRowCount(static_cast<int>(m_listed.size()));
    std::size_t placed = 0;
    int row = 0;
    for (const auto& asset : m_listed) {
        placed += asset.goesTo ? 1 : 0;
        QStringList names;
        for (const auto& holder : asset.holders)
            names << memberName(state, holder);
        const QString cells[assetColumns] = {QString::fromStdString(asset.name),
                                             translated(asset.kind), names.join(tr(", ")),
                                             QString{}, QString::fromStdString(asset.terms)};
        for (int column = 0; column < assetColumns; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            if (column != terms || !writable)
                item->setFlags(item->flags() & ~Qt::ItemIsEditable);
            m_assets->setItem(row, column, item);
        }
        auto* box = new QComboBox(m_assets);
        box->setObjectName(QStringLiteral("lifecycle.goesTo.%1").arg(row));
        box->setAccessibleName(tr("%1 goes to").arg(cells[assetName]));
        box->addItem(tr("not settled"), QString{});
        for (const auto& member : state.rows<model::Member>())
            box->addItem(memberName(state, member.id), QString::fromStdString(member.id.value()));
        if (asset.goesTo)
            box->setCurrentIndex(box->findData(QString::fromStdString(asset.goesTo->value())));
        box->setEnabled(writable);
        const auto id = asset.id;
        const auto words = asset.terms;
        // Later: the edit fills this table again, and the box with it goes.
        connect(
            box, &QComboBox::activated, this,
            [this, box, id, words] {
                writeAsset(id, box->currentData().toString().toStdString(), words);
            },
            Qt::QueuedConnection);
        m_assets->setCellWidget(row, goesTo, box);
        ++row;
    }
    const auto& theme = Theme::current();
    const int widths[assetColumns] = {200, 120, 150, 170, 160};
    for (int column = 0; column + 1 < assetColumns; ++column)
        m_assets->setColumnWidth(column, theme.scaled(widths[column]));
    m_assets->verticalHeader()->setDefaultSectionSize(theme.scaled(36));
    m_assetsTitle->setText(
        m_listed.empty()
            ? tr("Results created here, shared platforms and incubated projects stand here once "
                 "they are recorded, so that it is settled in good time who takes them.")
            : tr("%1 of %2 assets have somebody who takes them when the consortium ends.")
                  .arg(placed)
                  .arg(m_listed.size()));
}

void LifecyclePage::writeAsset(const std::string& id, const std::string& member,
                               const std::string& words)
{
    m_session.edit(coreText("Lifecycle", "Settle who takes an asset"),
                   [&](document::Draft& draft) -> model::Status {
                       std::vector<model::Id<model::Assumption>> before;
                       for (const auto& row : draft.rows<model::Assumption>()) {
                           if (row.subject == course::assetSubject && row.name == id)
                               before.push_back(row.id);
                       }
                       for (const auto& each : before)
                           draft.remove(each);
                       if (member.empty() && words.empty())
                           return {};
                       model::Assumption row;
                       row.subject = std::string{course::assetSubject};
                       row.name = id;
                       row.scope = member;
                       row.text = words;
                       row.setBy = m_session.userName();
                       row.setOn = m_session.asOf();
                       draft.add(row);
                       return {};
                   });
}

void LifecyclePage::collectEvents()
{
    m_events = course::eventsOf(m_session.state(), m_session.asOf());
    if (!m_session.hasConsortium())
        return;
    if (const auto entries = m_session.presentDocument().history()) {
        for (const auto& entry : *entries) {
            course::Event event;
            event.id = "entry:" + std::to_string(entry.number);
            event.on = entry.at.date();
            event.kind = course::EventKind::edit;
            event.label = coreText("Lifecycle", "{what} ({who})")
                              .with("what", entry.label)
                              .with("who", entry.who);
            event.page = "history";
            m_events.push_back(std::move(event));
        }
    }
    std::stable_sort(m_events.begin(), m_events.end(),
                     [](const auto& a, const auto& b) { return a.on > b.on; });
}

void LifecyclePage::fillEvents()
{
    const int chosen = m_kind->currentIndex();
    const auto words = m_filter->text();
    m_rows.clear();
    m_table->setRowCount(0);
    for (std::size_t at = 0; at < m_events.size(); ++at) {
        const auto& event = m_events[at];
        // 0: everything but the journal; 1: everything; then one kind each.
        const bool wanted =
            chosen <= 0 ? event.kind != course::EventKind::edit
            : chosen == 1
                ? true
                : event.kind == course::allEventKinds()[static_cast<std::size_t>(chosen - 2)];
        const auto label = translated(event.label);
        if (!wanted || (!words.isEmpty() && !label.contains(words, Qt::CaseInsensitive)))
            continue;
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_rows.push_back(at);
        QString page;
        for (const auto& info : allPages()) {
            if (info.id.toStdString() == event.page)
                page = translated(info.title.text());
        }
        const QString cells[eventColumns] = {formatted(event.on),
                                             translated(course::titleOf(event.kind)), label, page};
        for (int column = 0; column < eventColumns; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            m_table->setItem(row, column, item);
        }
    }
    const auto& theme = Theme::current();
    const int widths[eventColumns] = {120, 140, 420, 120};
    for (int column = 0; column + 1 < eventColumns; ++column)
        m_table->setColumnWidth(column, theme.scaled(widths[column]));
}

void LifecyclePage::openEvent(int row)
{
    if (row < 0 || row >= static_cast<int>(m_rows.size()))
        return;
    const auto& page = m_events[m_rows[static_cast<std::size_t>(row)]].page;
    if (pageExists(QString::fromStdString(page)))
        Q_EMIT navigationRequested(QString::fromStdString(page));
    else
        Q_EMIT messageRequested(tr("There is no page for this yet; its rows can be exported."));
}

void LifecyclePage::retranslate()
{
    setSectionWords(QStringLiteral("gates"), tr("Stages and Gates"));
    setSectionWords(QStringLiteral("assets"), tr("When It Ends"));
    setSectionWords(QStringLiteral("events"), tr("What Happened"));
    m_plans->setWords({.title = tr("Stages and their gates"),
                       .empty = tr("The stages stand here, each with the criteria of the gate to "
                                   "the next one and the evidence that they are met."),
                       .add = tr("Add Stage"),
                       .newName = tr("New stage")});
    m_pass->setText(tr("Pass This Gate"));
    m_next->setAccessibleName(tr("The stage that follows"));
    {
        const QSignalBlocker quiet(m_next);
        m_next->clear();
        for (int stage = 0; stage <= static_cast<int>(Stage::dissolution); ++stage)
            m_next->addItem(stageName(static_cast<Stage>(stage)));
    }
    m_assets->setAccessibleName(tr("Assets and who takes them"));
    m_assets->setHorizontalHeaderLabels(
        {tr("Asset"), tr("Kind"), tr("Held by"), tr("Goes to"), tr("Terms")});
    m_table->setAccessibleName(tr("What happened"));
    m_table->setHorizontalHeaderLabels({tr("Day"), tr("Kind"), tr("What"), tr("Page")});
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter what happened"));
    m_kind->setAccessibleName(tr("Kind of events"));
    {
        const QSignalBlocker quiet(m_kind);
        const int kept = std::max(0, m_kind->currentIndex());
        m_kind->clear();
        m_kind->addItem(tr("Everything but edits"));
        m_kind->addItem(tr("Everything"));
        for (const auto each : course::allEventKinds())
            m_kind->addItem(translated(course::titleOf(each)));
        m_kind->setCurrentIndex(kept);
    }
    if (m_session.hasConsortium())
        refresh(nullptr);
}

QString LifecyclePage::subtitle() const
{
    const auto met = std::count_if(m_found.begin(), m_found.end(),
                                   [](const auto& check) { return check.met.value_or(false); });
    return tr("Stage %1; %2 of %3 signs speak for its gate.")
        .arg(stageName(shownStage()))
        .arg(met)
        .arg(m_found.size());
}

std::optional<measures::Explanation> LifecyclePage::why() const
{
    measures::Explanation why;
    why.title =
        coreText("Lifecycle", "Gate of the stage {stage}")
            .with("stage", model::vocabularyOf<Stage>().label(static_cast<int>(shownStage())));
    why.subtitle = coreText("Lifecycle", "What the records say about leaving it");
    for (const auto& check : m_found)
        why.inputs.push_back({check.label, check.found, true});
    why.notes.push_back(coreText("Lifecycle", "A gate is passed by those who decide, with their "
                                              "evidence; these signs only help to see. Which of "
                                              "them count, and from 50 points, is a default of "
                                              "ours, not evidence."));
    why.sources.push_back(measures::sourceText("R124, R146, R158"));
    return why;
}

std::vector<figures::Figure> LifecyclePage::figures() const
{
    return {figures::lifecycleFigure(m_session.state(), m_session.asOf())};
}

void LifecyclePage::copy()
{
    const auto* table = currentSection() == QLatin1String("events")   ? m_table
                        : currentSection() == QLatin1String("assets") ? m_assets
                                                                      : nullptr;
    if (!table) {
        SectionedPage::copy();
        return;
    }
    std::vector<QStringList> block;
    for (int row = 0; row < table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->columnCount(); ++column) {
            const auto* box = qobject_cast<QComboBox*>(table->cellWidget(row, column));
            cells << (box ? box->currentText() : table->item(row, column)->text());
        }
        block.push_back(cells);
    }
    QApplication::clipboard()->setText(toTsv(block));
}

PageInfo lifecyclePageInfo()
{
    auto info = pageInfoOf<LifecyclePage>("lifecycle", model::coreTextKey("Page", "Lifecycle"),
                                          PageGroup::outcomes);
    info.railState = [](const model::State&, model::Date) { return RailState{}; };
    return info;
}

} // namespace concordat::ui
