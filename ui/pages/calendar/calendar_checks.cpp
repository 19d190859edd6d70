#include "ui/pages/calendar/calendar_checks.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include "ui/bridge/calendar.h"
#include "ui/bridge/text.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

CalendarChecks::CalendarChecks(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_intro(new QLabel(this)),
      m_table(new QTableWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::medium, 0, 0);
    setRole(m_intro, "muted");
    m_intro->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("calendar.checks"));
    m_table->setColumnCount(3);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(true);
    // The style's padding is not in the height that a row asks for.
    m_table->verticalHeader()->setMinimumSectionSize(
        2 * QFontMetrics{m_table->font()}.lineSpacing() + space::small);
    const auto& theme = Theme::current();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setColumnWidth(1, theme.scaled(190));
    m_table->setColumnWidth(2, theme.scaled(120));
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_table,
            &QTableWidget::resizeRowsToContents);
    column->addWidget(m_intro);
    column->addWidget(m_table, 1);
}

void CalendarChecks::fill()
{
    if (m_known)
        return;
    m_known = true;
    const auto findings = cadence::checkPlan(m_session.state(), m_session.asOf(),
                                             charterDuties(m_session.state(), m_session.asOf()));
    m_intro->setText(
        findings.empty()
            ? tr("The next twelve months keep the charter's own rules, and nothing clashes.")
            : tr("What the next twelve months lack, held against the charter, the bodies and each "
                 "other."));
    m_table->setHorizontalHeaderLabels({tr("Finding"), tr("What to do"), tr("Source")});
    m_table->setRowCount(static_cast<int>(findings.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto& finding = findings[static_cast<std::size_t>(row)];
        const bool grave = finding.kind == cadence::FindingKind::unread ||
                           finding.kind == cadence::FindingKind::clash;
        m_table->setItem(
            row, 0,
            new QTableWidgetItem((grave ? QStringLiteral("▲ ") : QStringLiteral("◆ ")) +
                                 translated(finding.message)));
        m_table->setItem(row, 1, new QTableWidgetItem(translated(finding.remedy)));
        m_table->setItem(row, 2, new QTableWidgetItem(articleTitle(finding.source)));
    }
    m_table->resizeRowsToContents();
}

void CalendarChecks::retranslate()
{
    m_table->setAccessibleName(tr("What the calendar lacks"));
    m_known = false;
}

} // namespace concordat::ui
