#pragma once

#include <QTableWidget>

#include "core/governance/responsibilities.h"

namespace concordat::ui {

/// Who is accountable, responsible, consulted and informed, by work package and task.
class ResponsibilityTable : public QTableWidget {
    Q_OBJECT

public:
    explicit ResponsibilityTable(QWidget* parent = nullptr);

    void show(const model::State& state, const governance::Responsibilities& all);
};

} // namespace concordat::ui
