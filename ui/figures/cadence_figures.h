#pragma once

#include "ui/figures/figure.h"

#include "core/model/state.h"

namespace concordat::ui::figures {

/// Hours of meetings for each member and month of the year that begins with the day's month.
Figure workloadFigure(const model::State& state, model::Date asOf);
/// The meetings of every series over that year, as a timeline.
Figure yearFigure(const model::State& state, model::Date asOf);

std::vector<Figure> cadenceFigures(const model::State& state, model::Date asOf);

} // namespace concordat::ui::figures
