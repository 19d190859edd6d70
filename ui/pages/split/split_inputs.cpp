#include "ui/pages/split/split_inputs.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>

#include "core/exchange/guideline_table.h"
#include "ui/bridge/export_name.h"
#include "ui/bridge/text.h"
#include "ui/pages/split/guideline_import.h"

namespace concordat::ui {

using model::tableOf;

SplitInputs::SplitInputs(Session& session, QWidget* parent) : QTabWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("splitInputs"));
    setDocumentMode(true);
    add(session, tableOf<model::CoalitionValue>(), "coalitions", {"members", "value", "source"});
    add(session, tableOf<model::Synergy>(), "synergies", {"first", "second", "value", "source"});
    add(session, tableOf<model::IncentiveAssumption>(), "incentives",
        {"member", "addedValue", "ownCost", "detection", "penalty", "source"});
    add(session, tableOf<model::ContributionCriterion>(), "criteria",
        {"name", "kind", "weight", "description"});
    add(session, tableOf<model::ContributionAssessment>(), "assessments",
        {"member", "criterion", "assessor", "score", "assessedOn", "appeal", "appealDecidedOn"});
    auto* guidelines =
        add(session, tableOf<model::GuidelineRow>(), "guidelineRows",
            {"name", "fields", "leads", "stages", "sizeFrom", "sizeTo", "parameters", "source"});
    m_import = new QPushButton(guidelines);
    m_import->setObjectName(QStringLiteral("guidelineRowsImport"));
    guidelines->addTool(m_import);
    connect(m_import, &QPushButton::clicked, this, [this] {
        const auto path =
            QFileDialog::getOpenFileName(this, tr("Import Guidelines"), workspaceFolder(m_session),
                                         tr("Tables (*.csv *.tsv *.txt *.json)"));
        if (!path.isEmpty())
            importGuidelines(path);
    });
    add(session, tableOf<model::Concession>(), "concessions",
        {"proposal", "from", "to", "points", "date", "reason"});
}

RecordsPane* SplitInputs::add(Session& session, model::TableId table, const char* name,
                              std::vector<std::string> columns)
{
    auto* pane = new RecordsPane(
        session, {.table = table, .name = QString::fromLatin1(name), .columns = std::move(columns)},
        this);
    connect(pane, &RecordsPane::messageRequested, this, &SplitInputs::messageRequested);
    m_panes.push_back(pane);
    addTab(pane, QString{});
    return pane;
}

void SplitInputs::importGuidelines(const QString& path)
{
    const auto file = exchange::readTextFile(path.toStdString());
    if (!file) {
        Q_EMIT refused(translated(file.error()));
        return;
    }
    const auto rows = exchange::readGuidelines(*file);
    if (!rows) {
        Q_EMIT refused(tr("Nothing was imported. %1").arg(translated(rows.error())));
        return;
    }
    auto* preview = new GuidelineImport(m_session.state(), *rows, QFileInfo(path).fileName(), this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(preview, &QDialog::accepted, this, [this, rows = *rows] {
        const bool done = m_session.edit(model::coreText("Journal", "Import guidelines"),
                                         [&](document::Draft& draft) -> model::Status {
                                             exchange::takeGuidelines(draft, rows);
                                             return {};
                                         });
        if (done)
            Q_EMIT messageRequested(
                tr("%n guideline row(s) were imported.", nullptr, static_cast<int>(rows.size())));
    });
    preview->open();
}

void SplitInputs::refresh(const document::Change* change)
{
    m_import->setEnabled(m_session.hasConsortium() && !m_session.document().isReadOnly());
    for (auto* pane : m_panes)
        pane->refresh(change);
}

void SplitInputs::retranslate()
{
    const struct {
        QString title;
        QString empty;
        QString add;
    } words[] = {
        {tr("Coalitions"),
         tr("State what some members could achieve without the others. Start with those who might "
            "really leave; the rest is interpolated, and it is said."),
         tr("Add Coalition")},
        {tr("Synergies"),
         tr("State what two members achieve together beyond what each does alone. Pairs without a "
            "row are derived from their holdings."),
         tr("Add Synergy")},
        {tr("Incentives"),
         tr("State what all gain when a member does its part, what that costs it, and what "
            "happens when it does not."),
         tr("Add Assumption")},
        {tr("Criteria"),
         tr("By what contributions are evaluated. Without criteria of your own the weights of the "
            "guidelines apply."),
         tr("Add Criterion")},
        {tr("Assessments"), tr("What an assessor gave a member in one criterion, with appeals."),
         tr("Add Assessment")},
        {tr("Guidelines"),
         tr("Rows of your own replace the defaults where they fit. A whole table, such as a "
            "ministry's, can be imported from CSV or JSON."),
         tr("Add Row")},
        {tr("Concessions"), tr("Who gave up what for whom at the table, and why."),
         tr("Add Concession")},
    };
    m_import->setText(tr("Import Table…"));
    m_import->setToolTip(
        tr("A table of guidelines as CSV, TSV or JSON; you see what it would bring "
           "before anything is stored."));
    int index = 0;
    for (const auto& each : words) {
        setTabText(index, each.title);
        m_panes[static_cast<std::size_t>(index)]->setWords(
            {.title = each.title, .empty = each.empty, .add = each.add});
        ++index;
    }
}

} // namespace concordat::ui
