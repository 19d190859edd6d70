#pragma once

#include "core/model/state.h"
#include "ui/figures/figure.h"

namespace concordat::ui::figures {

/// The observations of one indicator over time, with its baseline and its target.
Figure indicatorFigure(const model::State& state, const model::Id<model::Indicator>& indicator);

/// Every indicator: latest observation on its own scale against baseline and target.
Figure indicatorsFigure(const model::State& state, model::Date asOf);

} // namespace concordat::ui::figures
