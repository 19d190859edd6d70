#include "ui/shell/import_dialog.h"

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
constexpr std::size_t rowsAtMost = 500;

} // namespace

ImportDialog::ImportDialog(Session& session, ImportDraft draft, QWidget* parent)
    : QDialog(parent), m_session(session), m_draft(std::move(draft)), m_kind(new QLabel(this)),
      m_target(new QComboBox(this)), m_targetLabel(new QLabel(tr("Into &consortium"), this)),
      m_mapping(new QTableWidget(this)), m_mappingLabel(new QLabel(tr("&Columns"), this)),
      m_report(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("import"));
    setWindowTitle(tr("Import"));
    build();
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
    for (const auto& state : m_draft.existing) {
        const auto& row = state.consortium();
        m_target->addItem(QString::fromStdString(row.name), QString::fromStdString(row.id.value()));
    }
    m_target->setCurrentIndex(
        m_target->findData(QString::fromStdString(m_draft.request.consortium)));
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
        m_draft.request.consortium = m_target->currentData().toString().toStdString();
        planAgain();
    });
}

void ImportDialog::planAgain()
{
    m_import->setEnabled(false);
    m_session.tasks().start(
        {QStringLiteral("import"), tr("Reading what is to be imported"), false}, this,
        [request = m_draft.request, existing = m_draft.existing](const TaskControl&) {
            return exchange::planImport(request, existing);
        },
        [this](model::Result<exchange::ImportPlan> made) {
            m_problem = made ? QString{} : translated(made.error());
            if (made)
                m_draft.plan = *std::move(made);
            showPlan();
        });
}

void ImportDialog::showMapping()
{
    const bool members = m_draft.plan.kind == exchange::SourceKind::members;
    for (QWidget* each : std::initializer_list<QWidget*>{m_mapping, m_mappingLabel})
        each->setVisible(members);
    for (QWidget* each : std::initializer_list<QWidget*>{m_target, m_targetLabel})
        each->setVisible(members && m_target->count() > 0);
    if (!members)
        return;
    const auto& table = m_draft.table;
    if (!table)
        return;
    m_draft.request.mapping = table->mapping;
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
            (*m_draft.request.mapping)[i].target = targets.at(static_cast<std::size_t>(chosen));
            planAgain();
        });
        m_mapping->setCellWidget(row, 1, box);
    }
}

void ImportDialog::showPlan()
{
    m_report->clear();
    m_import->setEnabled(m_problem.isEmpty());
    if (!m_problem.isEmpty()) {
        m_kind->setText(m_problem);
        return;
    }
    switch (m_draft.plan.kind) {
    case exchange::SourceKind::cordis:
        m_kind->setText(tr("Projects as CORDIS publishes them"));
        break;
    case exchange::SourceKind::members: m_kind->setText(tr("A table of partners")); break;
    case exchange::SourceKind::json: m_kind->setText(tr("A document of this program")); break;
    case exchange::SourceKind::csvExport:
        m_kind->setText(tr("Tables this program exported"));
        break;
    }
    const auto& report = m_draft.plan.report;
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
        for (std::size_t i = 0; i < std::min(findings.size(), rowsAtMost); ++i) {
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
    const bool nothingNew = m_draft.plan.fresh.empty() && m_draft.plan.merges.empty();
    m_import->setEnabled(!nothingNew);
    m_import->setToolTip(nothingNew ? tr("Everything in this source is here already.") : QString{});
}

QString ImportDialog::suggestedName() const
{
    const auto name =
        QFileInfo(QString::fromStdString(m_draft.request.sources.front())).completeBaseName();
    return name.isEmpty() ? tr("import", "file name") : name;
}

QString ImportDialog::summary(const exchange::ImportPlan& plan)
{
    const auto& rows = plan.report.participations;
    const auto number = [](std::int64_t value) {
        return QLocale().toString(static_cast<qlonglong>(value));
    };
    return tr("Imported: %1. %2 participations read, %3 added, %4 merged, %5 unchanged, %6 "
              "refused.")
        .arg(tr("%n new consortia", "", static_cast<int>(plan.fresh.size())))
        .arg(number(rows.read))
        .arg(number(rows.added))
        .arg(number(rows.merged))
        .arg(number(rows.unchanged))
        .arg(number(rows.refused));
}

} // namespace concordat::ui
