#include "ui/pages/leadership/responsibility_table.h"

#include <QHeaderView>

#include "ui/bridge/member_words.h"
#include "ui/bridge/text.h"

namespace concordat::ui {

namespace {

QString memberNames(const model::State& state, const std::vector<model::Id<model::Member>>& members)
{
    QStringList names;
    for (const auto& id : members)
        names << memberName(state, id);
    return listed(names);
}

} // namespace

ResponsibilityTable::ResponsibilityTable(QWidget* parent) : QTableWidget(parent)
{
    setObjectName(QStringLiteral("leadership.responsibilities"));
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    verticalHeader()->hide();
    setShowGrid(false);
}

void ResponsibilityTable::show(const model::State& state, const governance::Responsibilities& all)
{
    setAccessibleName(tr("Responsibilities by work package and task"));
    const QStringList headings{tr("Package or task"), tr("Accountable"), tr("Responsible"),
                               tr("Consulted"),       tr("Informed"),    tr("Findings")};
    setColumnCount(static_cast<int>(headings.size()));
    setHorizontalHeaderLabels(headings);
    setRowCount(static_cast<int>(all.rows.size()));
    int row = 0;
    for (const auto& line : all.rows) {
        auto accountable = memberNames(state, line.accountable);
        if (line.leaderStandsIn && !accountable.isEmpty())
            accountable = tr("%1 (as leader)").arg(accountable);
        QStringList findings;
        for (const auto& finding : line.findings)
            findings << QStringLiteral("◆ ") + translated(finding);
        const QString title =
            (line.task ? QStringLiteral("    ") : QString{}) + translated(line.title);
        const QStringList cells{title,
                                accountable,
                                memberNames(state, line.responsible),
                                memberNames(state, line.consulted),
                                memberNames(state, line.informed),
                                findings.isEmpty() ? QStringLiteral("✓") : findings.join(u' ')};
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column].trimmed());
            auto font = item->font();
            font.setBold(!line.task && column == 0);
            item->setFont(font);
            setItem(row, column, item);
        }
        ++row;
    }
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    resizeColumnsToContents();
    for (int column = 0; column < columnCount(); ++column)
        setColumnWidth(column, qMin(columnWidth(column), column == 0 ? 260 : 180));
    horizontalHeader()->setStretchLastSection(true);
}

} // namespace concordat::ui
