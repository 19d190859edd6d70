#include "ui/shell/import_dialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/bridge/session.h"
#include "ui/bridge/text.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

/// More findings of one kind are counted, not listed.
constexpr std::size_t listedAtMost = 500;

/// The mapping the file itself suggests; empty when it cannot be read as a table.
std::optional<exchange::PartnerTable> partnerTable(const std::vector<std::string>& sources)
{
    auto files = exchange::openSources(sources);
    if (!files || files->files.empty())
        return {};
    auto& file = files->files.front();
    auto text = exchange::decodeText(std::move(file.bytes), file.name);
    if (!text)
        return {};
    auto table = exchange::readPartnerTable(*std::move(text));
    if (!table)
        return {};
    return *std::move(table);
}

} // namespace

ImportDialog::ImportDialog(Session& session, const QStringList& sources, QWidget* parent)
    : QDialog(parent), m_session(session), m_kind(new QLabel(this)), m_target(new QComboBox(this)),
      m_targetLabel(new QLabel(tr("Into &consortium"), this)), m_mapping(new QTableWidget(this)),
      m_mappingLabel(new QLabel(tr("&Columns"), this)), m_report(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("import"));
    setWindowTitle(tr("Import"));
    for (const auto& source : sources)
        m_request.sources.push_back(source.toStdString());
    if (session.hasWorkspace()) {
        if (auto states = session.workspace().loadAll())
            m_existing = *std::move(states);
        if (session.hasConsortium())
            m_request.consortium = session.state().consortium().id.value();
    }
    build();
    plan();
    if (m_plan)
        showMapping();
    showPlan();
    const auto& theme = Theme::current();
    resize(std::min(theme.scaled(760), parent->width() - space::wide),
           std::min(theme.scaled(620), parent->height() - space::wide));
}

void ImportDialog::build()
{
    m_kind->setObjectName(QStringLiteral("importKind"));
    setRole(m_kind, "lead");
    m_kind->setWordWrap(true);
    m_target->setObjectName(QStringLiteral("importTarget"));
    m_targetLabel->setBuddy(m_target);
    for (const auto& state : m_existing) {
        const auto& row = state.consortium();
        m_target->addItem(QString::fromStdString(row.name), QString::fromStdString(row.id.value()));
    }
    m_target->setCurrentIndex(m_target->findData(QString::fromStdString(m_request.consortium)));
    m_mapping->setObjectName(QStringLiteral("importMapping"));
    m_mappingLabel->setBuddy(m_mapping);
    m_mapping->setColumnCount(2);
    m_mapping->setHorizontalHeaderLabels({tr("Column of the file"), tr("Becomes")});
    m_mapping->verticalHeader()->hide();
    m_mapping->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_mapping->setShowGrid(false);
    m_report->setObjectName(QStringLiteral("importReport"));
    m_report->setAccessibleName(tr("What would happen"));
    m_report->setHeaderHidden(true);
    m_report->setWordWrap(true);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("importNow"));
    m_import->setDefault(true);
    setRole(m_import, "primary");
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_kind);
    auto* target = new QHBoxLayout;
    target->addWidget(m_targetLabel);
    target->addWidget(m_target, 1);
    column->addLayout(target);
    column->addWidget(m_mappingLabel);
    column->addWidget(m_mapping, 2);
    auto* title = new QLabel(tr("What would happen"), this);
    setRole(title, "strong");
    column->addWidget(title);
    column->addWidget(m_report, 3);
    column->addWidget(buttons);
    connect(m_target, &QComboBox::activated, this, [this] {
        m_request.consortium = m_target->currentData().toString().toStdString();
        plan();
        showPlan();
    });
}

void ImportDialog::plan()
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    auto made = exchange::planImport(m_request, m_existing);
    QApplication::restoreOverrideCursor();
    m_problem.clear();
    if (made) {
        m_plan = *std::move(made);
        return;
    }
    m_plan.reset();
    m_problem = translated(made.error());
}

void ImportDialog::showMapping()
{
    const bool members = m_plan->kind == exchange::SourceKind::members;
    for (QWidget* each : std::initializer_list<QWidget*>{m_mapping, m_mappingLabel})
        each->setVisible(members);
    for (QWidget* each : std::initializer_list<QWidget*>{m_target, m_targetLabel})
        each->setVisible(members && m_target->count() > 0);
    if (!members)
        return;
    const auto table = partnerTable(m_request.sources);
    if (!table)
        return;
    m_request.mapping = table->mapping;
    const auto targets = exchange::columnTargets();
    m_mapping->setRowCount(static_cast<int>(table->mapping.size()));
    for (std::size_t i = 0; i < table->mapping.size(); ++i) {
        const auto row = static_cast<int>(i);
        const auto& guess = table->mapping[i];
        auto* header =
            new QTableWidgetItem(guess.header.empty() ? tr("Column %1").arg(i + 1)
                                                      : QString::fromStdString(guess.header));
        header->setFlags(Qt::ItemIsEnabled);
        m_mapping->setItem(row, 0, header);
        auto* box = new QComboBox(m_mapping);
        box->setAccessibleName(tr("%1 becomes").arg(header->text()));
        for (const auto& target : targets)
            box->addItem(translated(target.label()));
        const auto at = std::find(targets.begin(), targets.end(), guess.target);
        box->setCurrentIndex(at == targets.end() ? 0 : static_cast<int>(at - targets.begin()));
        connect(box, &QComboBox::activated, this, [this, i, targets](int chosen) {
            (*m_request.mapping)[i].target = targets.at(static_cast<std::size_t>(chosen));
            plan();
            showPlan();
        });
        m_mapping->setCellWidget(row, 1, box);
    }
}

void ImportDialog::showPlan()
{
    m_report->clear();
    m_import->setEnabled(m_plan.has_value());
    if (!m_plan) {
        m_kind->setText(m_problem);
        return;
    }
    switch (m_plan->kind) {
    case exchange::SourceKind::cordis:
        m_kind->setText(tr("Projects as CORDIS publishes them"));
        break;
    case exchange::SourceKind::members: m_kind->setText(tr("A table of partners")); break;
    case exchange::SourceKind::json: m_kind->setText(tr("A document of this program")); break;
    case exchange::SourceKind::csvExport:
        m_kind->setText(tr("Tables this program exported"));
        break;
    }
    const auto& report = m_plan->report;
    const auto count = [this](const QString& what, const exchange::RowCount& rows) {
        if (rows.read == 0)
            return;
        const auto number = [](std::int64_t value) {
            return QLocale().toString(static_cast<qlonglong>(value));
        };
        auto* item = new QTreeWidgetItem(
            m_report, {tr("%1: %2 read, %3 added, %4 merged, %5 unchanged, %6 refused")
                           .arg(what, number(rows.read), number(rows.added), number(rows.merged),
                                number(rows.unchanged), number(rows.refused))});
        item->setFirstColumnSpanned(true);
    };
    count(tr("Consortia"), report.consortia);
    count(tr("Participations"), report.participations);
    const auto list = [this](const QString& title, const std::vector<exchange::Finding>& findings) {
        if (findings.empty())
            return;
        auto* group = new QTreeWidgetItem(
            m_report, {tr("%1 (%2)").arg(
                          title, QLocale().toString(static_cast<qlonglong>(findings.size())))});
        for (std::size_t i = 0; i < std::min(findings.size(), listedAtMost); ++i) {
            const auto place = QString::fromStdString(findings[i].place.toString());
            const auto words = translated(findings[i].text);
            auto* item = new QTreeWidgetItem(
                group, {place.isEmpty() ? words : tr("%1 · %2", "two remarks").arg(words, place)});
            item->setToolTip(0, item->text(0));
        }
    };
    list(tr("Refused"), report.refused);
    list(tr("Repaired"), report.repaired);
    list(tr("Merged"), report.merged);
    list(tr("Assumed"), report.assumptions);
    list(tr("To know"), report.notices);
    if (m_plan->fresh.empty() && m_plan->merges.empty()) {
        m_import->setEnabled(false);
        m_import->setToolTip(tr("Everything in this source is here already."));
    }
}

QString ImportDialog::suggestedName() const
{
    const auto name =
        QFileInfo(QString::fromStdString(m_request.sources.front())).completeBaseName();
    return name.isEmpty() ? tr("import", "file name") : name;
}

int ImportDialog::addedConsortia() const
{
    return m_plan ? static_cast<int>(m_plan->fresh.size()) : 0;
}

QString ImportDialog::summary() const
{
    const auto& rows = m_plan->report.participations;
    const auto number = [](std::int64_t value) {
        return QLocale().toString(static_cast<qlonglong>(value));
    };
    return tr("Imported: %1. %2 participations read, %3 added, %4 merged, %5 unchanged, %6 "
              "refused.")
        .arg(tr("%n new consortia", "", addedConsortia()))
        .arg(number(rows.read))
        .arg(number(rows.added))
        .arg(number(rows.merged))
        .arg(number(rows.unchanged))
        .arg(number(rows.refused));
}

model::Status ImportDialog::carryOut()
{
    auto& workspace = m_session.workspace();
    const auto label = model::coreText("Edit", "Import from {source}")
                           .with("source", suggestedName().toStdString());
    if (!m_plan->fresh.empty()) {
        if (auto added = workspace.add(m_plan->fresh, label, m_session.userName()); !added)
            return added;
    }
    for (const auto& merge : m_plan->merges) {
        const bool open = m_session.hasConsortium() &&
                          m_session.presentDocument().state().consortium().id == merge.consortium;
        if (open) {
            m_session.backToPresent();
            auto change = m_session.document().edit(merge.label, merge.write);
            if (!change)
                return std::move(change.error());
            continue;
        }
        auto document = workspace.openDocument(merge.consortium.value(), m_session.userName());
        if (!document)
            return std::move(document.error());
        auto change = (*document)->edit(merge.label, merge.write);
        if (!change)
            return std::move(change.error());
    }
    return {};
}

} // namespace concordat::ui
