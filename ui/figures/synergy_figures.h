#pragma once

#include "core/model/state.h"
#include "ui/figures/figure.h"

namespace concordat::ui::figures {

/// Orchestration of resources: from those who hold them, through the types, to the work that needs
/// them.
Figure orchestrationFigure(const model::State& state, model::Date asOf);

/// Deposits and reuses of data by member.
Figure dataUseFigure(const model::State& state, model::Date asOf);

} // namespace concordat::ui::figures
