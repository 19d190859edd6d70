#pragma once

#include <QTableWidget>

#include "core/governance/leadership.h"

namespace concordat::ui {

/// Who leads by which of the four levers through which of the three internal drivers.
class LeverTable : public QTableWidget {
    Q_OBJECT

public:
    explicit LeverTable(QWidget* parent = nullptr);

    void show(const model::State& state, const std::vector<governance::LeverUse>& uses);
};

} // namespace concordat::ui
