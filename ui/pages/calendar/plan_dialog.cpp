#include "ui/pages/calendar/plan_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/cadence/rule_words.h"
#include "ui/bridge/calendar.h"
#include "ui/bridge/text.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

PlanDialog::PlanDialog(const cadence::Plan& plan, QWidget* parent)
    : QDialog(parent), m_plan(plan), m_table(new QTableWidget(this))
{
    setObjectName(QStringLiteral("calendar.plan_dialog"));
    setWindowTitle(tr("Review Plan"));
    auto* intro =
        new QLabel(tr("For the stage “%1” under “%2”. Rhythms that nobody chose for an article are "
                      "defaults, not evidence.")
                       .arg(translated(model::vocabularyOf<model::Stage>().label(
                                static_cast<int>(plan.basis.stage))),
                            translated(model::vocabularyOf<model::GovernanceModel>().label(
                                static_cast<int>(plan.basis.governance)))),
                   this);
    intro->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("calendar.plan_table"));
    m_table->setAccessibleName(tr("Series of the plan"));
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels(
        {tr("Series"), tr("Rhythm"), tr("First day"), tr("Asked for by")});
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(true);
    m_table->setRowCount(static_cast<int>(plan.series.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto& planned = plan.series[static_cast<std::size_t>(row)];
        const auto source =
            !planned.present.empty()
                ? tr("already there: %1").arg(QString::fromStdString(planned.present))
            : planned.article.empty() ? tr("default, not evidence")
            : planned.defaulted ? tr("article “%1”, by default").arg(articleTitle(planned.article))
                                : tr("article “%1”").arg(articleTitle(planned.article));
        auto* title = new QTableWidgetItem(translated(planned.title));
        title->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        title->setCheckState(planned.present.empty() ? Qt::Checked : Qt::Unchecked);
        title->setToolTip(translated(planned.purpose));
        m_table->setItem(row, 0, title);
        m_table->setItem(
            row, 1,
            new QTableWidgetItem(translated(cadence::recurrenceWords(planned.row.recurrence))));
        m_table->setItem(row, 2, new QTableWidgetItem(formatted(*planned.row.startsOn)));
        m_table->setItem(row, 3, new QTableWidgetItem(source));
    }
    const auto& theme = Theme::current();
    m_table->setColumnWidth(0, theme.scaled(290));
    m_table->setColumnWidth(1, theme.scaled(260));
    m_table->setColumnWidth(2, theme.scaled(110));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->resizeRowsToContents();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* create = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    create->setObjectName(QStringLiteral("calendar.plan_create"));
    create->setDefault(true);
    setRole(create, "primary");
    auto* hint = new QLabel(tr("One edit creates all that is ticked; undo takes it back."), this);
    setRole(hint, "muted");
    auto* column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addWidget(m_table, 1);
    column->addWidget(hint);
    column->addWidget(buttons);
    resize(theme.scaled(900), theme.scaled(560));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

std::vector<std::string> PlanDialog::chosen() const
{
    std::vector<std::string> ids;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, 0)->checkState() == Qt::Checked)
            ids.push_back(m_plan.series[static_cast<std::size_t>(row)].row.id.value());
    }
    return ids;
}

} // namespace concordat::ui
