#include "ui/pages/governance/overlay_matrix.h"

#include <QHeaderView>
#include <QKeyEvent>

#include "core/model/short_name.h"
#include "ui/bridge/text.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using model::OverlayChain;
using model::OverlayGoal;
using model::OverlayParty;

namespace {

constexpr int partyCount = 3;
constexpr int chainCount = 5;
constexpr int goalCount = 3;

template <class Enum>
QString labelOf(int value)
{
    return translated(model::vocabularyOf<Enum>().label(value));
}

} // namespace

OverlayMatrix::OverlayMatrix(QWidget* parent)
    : QTableWidget(chainCount * partyCount, goalCount, parent)
{
    setObjectName(QStringLiteral("overlay.matrix"));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableWidget::cellClicked, this, &OverlayMatrix::turn);
}

void OverlayMatrix::retranslate()
{
    setAccessibleName(tr("3+5+3 overlay"));
    for (int goal = 0; goal < goalCount; ++goal)
        setHorizontalHeaderItem(goal, new QTableWidgetItem(labelOf<OverlayGoal>(goal)));
    for (int chain = 0; chain < chainCount; ++chain) {
        for (int party = 0; party < partyCount; ++party)
            setVerticalHeaderItem(chain * partyCount + party,
                                  new QTableWidgetItem(tr("%1 · %2", "chain and party")
                                                           .arg(labelOf<OverlayChain>(chain),
                                                                labelOf<OverlayParty>(party))));
    }
}

void OverlayMatrix::show(const model::State& state, bool writable)
{
    m_writable = writable;
    for (int row = 0; row < rowCount(); ++row) {
        for (int goal = 0; goal < goalCount; ++goal) {
            QStringList who;
            bool entered = false;
            bool live = false;
            for (const auto& entry : state.rows<model::OverlayEntry>()) {
                if (static_cast<int>(entry.chain) != row / partyCount ||
                    static_cast<int>(entry.party) != row % partyCount ||
                    static_cast<int>(entry.goal) != goal)
                    continue;
                entered = true;
                live = live || entry.live;
                const auto* member = entry.member ? state.find(*entry.member) : nullptr;
                if (member)
                    who << QString::fromStdString(model::shortNameOf(*member));
                if (!entry.instrument.empty())
                    who << QString::fromStdString(entry.instrument);
            }
            auto words = !entered ? QStringLiteral("–") : live ? tr("✓ live") : tr("○ planned");
            if (!who.isEmpty())
                words += QStringLiteral(" · ") + listed(who);
            auto* cell = item(row, goal);
            if (!cell) {
                cell = new QTableWidgetItem;
                setItem(row, goal, cell);
            }
            cell->setText(words);
            cell->setToolTip(words);
        }
    }
}

void OverlayMatrix::keyPressEvent(QKeyEvent* event)
{
    const bool turns = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return ||
                       event->key() == Qt::Key_Enter;
    if (!turns || currentRow() < 0) {
        QTableWidget::keyPressEvent(event);
        return;
    }
    turn(currentRow(), currentColumn());
}

void OverlayMatrix::turn(int row, int column)
{
    if (m_writable)
        Q_EMIT turned(static_cast<OverlayParty>(row % partyCount),
                      static_cast<OverlayChain>(row / partyCount),
                      static_cast<OverlayGoal>(column));
}

} // namespace concordat::ui
