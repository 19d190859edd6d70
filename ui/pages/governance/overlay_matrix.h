#pragma once

#include <QTableWidget>

#include "core/model/state.h"

namespace concordat::ui {

/// The 3+5+3 overlay as a checklist: a line for each chain and party, a column for each goal. A
/// cell is empty, planned or live; click, Space or Enter turns it.
class OverlayMatrix : public QTableWidget {
    Q_OBJECT

public:
    explicit OverlayMatrix(QWidget* parent = nullptr);

    void show(const model::State& state, bool writable);
    void retranslate();

Q_SIGNALS:
    void turned(concordat::model::OverlayParty party, concordat::model::OverlayChain chain,
                concordat::model::OverlayGoal goal);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void turn(int row, int column);

    bool m_writable = false;
};

} // namespace concordat::ui
