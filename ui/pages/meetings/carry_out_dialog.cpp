#include "ui/pages/meetings/carry_out_dialog.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

#include "ui/bridge/text.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

CarryOutDialog::CarryOutDialog(Session& session, const model::Decision& motion, QWidget* parent)
    : QDialog(parent), m_session(session), m_motion(motion.id), m_mandate(session, motion.id),
      m_tables(new QTabWidget(this)), m_about(new QLabel(this)), m_edits(new QListWidget(this))
{
    setObjectName(QStringLiteral("meetings.carry_out_dialog"));
    setWindowTitle(tr("Carry Out: %1").arg(QString::fromStdString(motion.title)));
    m_about->setWordWrap(true);
    m_tables->setObjectName(QStringLiteral("meetings.carry_out_tables"));
    addTable(model::tableOf<model::RiskShare>(), "riskShares", {"type", "member", "share"});
    addTable(model::tableOf<model::BenefitShare>(), "benefitShares",
             {"benefit", "member", "share"});
    addTable(model::tableOf<model::DecisionRule>(), "rules",
             {"body", "matter", "method", "threshold", "headThreshold"});
    addTable(model::tableOf<model::LeadershipTerm>(), "terms",
             {"member", "body", "stage", "from", "until", "handoverOn"});
    addTable(model::tableOf<model::Member>(), "members", {"name", "status", "joinedOn", "leftOn"});
    addTable(model::tableOf<model::StagePlan>(), "stages", {"stage", "from", "until", "model"});
    m_edits->setObjectName(QStringLiteral("meetings.carry_out_edits"));
    m_edits->setAccessibleName(tr("Edits made for this motion"));
    m_edits->setMaximumHeight(Theme::current().scaled(110));
    m_edits->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_about);
    column->addWidget(m_tables, 1);
    column->addWidget(m_edits);
    column->addWidget(buttons);
    resize(Theme::current().scaled(860), Theme::current().scaled(560));
    connect(&m_session, &Session::changed, this, &CarryOutDialog::showEdits);
    showEdits();
}

void CarryOutDialog::addTable(model::TableId table, const char* name,
                              const std::vector<std::string>& columns)
{
    RecordsOptions options;
    options.table = table;
    options.name = QStringLiteral("carryOut.%1").arg(QLatin1String(name));
    options.columns = columns;
    options.framed = false;
    auto* pane = new RecordsPane(m_session, std::move(options), this);
    const auto title = translated(model::table(table).label());
    pane->setWords({.title = title, .empty = tr("Nothing is recorded here yet.")});
    pane->refresh(nullptr);
    connect(&m_session, &Session::changed, pane,
            [pane](const document::Change& change) { pane->refresh(&change); });
    m_tables->addTab(pane, title);
}

void CarryOutDialog::showEdits()
{
    const auto* motion = m_session.state().find(m_motion);
    m_edits->clear();
    if (!motion)
        return reject();
    for (const auto& edit : motion->edits)
        m_edits->addItem(QString::fromStdString(edit));
    m_about->setText(tr("What is changed here is named after the motion and its meeting in the "
                        "journal: %n edit(s) so far. Undo takes each back.",
                        "", static_cast<int>(motion->edits.size())));
}

} // namespace concordat::ui
