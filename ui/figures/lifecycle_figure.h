#pragma once

#include "core/course/events.h"
#include "ui/figures/figure.h"

namespace concordat::ui::figures {

/// Stages as spans and the major events as markers, one row for each kind.
Figure lifecycleFigure(const model::State& state, model::Date asOf);

} // namespace concordat::ui::figures
