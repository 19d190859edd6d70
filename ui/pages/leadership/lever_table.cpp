#include "ui/pages/leadership/lever_table.h"

#include <QHeaderView>

#include "ui/bridge/member_words.h"
#include "ui/bridge/text.h"

namespace concordat::ui {

namespace {

template <class Enum>
QString leverName(std::size_t value)
{
    return translated(model::vocabularyOf<Enum>().label(static_cast<int>(value)));
}

/// The drivers used for a lever; a lever held without any practice says only that.
QString cellText(const governance::LeverUse& use, std::size_t lever)
{
    QStringList drivers;
    for (std::size_t driver = 0; driver < governance::driverCount; ++driver) {
        if (use.practices[lever][driver] > 0)
            drivers << leverName<model::InternalDriver>(driver);
    }
    if (!drivers.isEmpty())
        return QStringLiteral("✓ ") + listed(drivers);
    return use.held[lever] ? LeverTable::tr("✓ held, no practice named") : QStringLiteral("–");
}

} // namespace

LeverTable::LeverTable(QWidget* parent) : QTableWidget(parent)
{
    setObjectName(QStringLiteral("leadership.levers"));
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    verticalHeader()->hide();
    setShowGrid(false);
    setWordWrap(true);
}

void LeverTable::show(const model::State& state, const std::vector<governance::LeverUse>& uses)
{
    setAccessibleName(tr("Levers of leadership"));
    setColumnCount(static_cast<int>(governance::leverCount) + 2);
    QStringList headings{tr("Leader")};
    for (std::size_t lever = 0; lever < governance::leverCount; ++lever)
        headings << leverName<model::LeadershipLever>(lever);
    headings << tr("Held");
    setHorizontalHeaderLabels(headings);
    setRowCount(static_cast<int>(uses.size()));
    int row = 0;
    for (const auto& use : uses) {
        QStringList cells{memberName(state, use.member)};
        for (std::size_t lever = 0; lever < governance::leverCount; ++lever)
            cells << cellText(use, lever);
        cells << (use.heldCount() < 2 ? tr("◆ %1 of 4, in name only").arg(use.heldCount())
                                      : tr("%1 of 4").arg(use.heldCount()));
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            setItem(row, column, item);
        }
        ++row;
    }
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    resizeRowsToContents();
}

} // namespace concordat::ui
