#pragma once

#include "core/sharing/openness.h"
#include "ui/figures/figure.h"

namespace concordat::ui::figures {

/// How much knowledge moves at each rate of spillover, when firms compete and when they decide
/// their research together.
Figure opennessFigure(const sharing::Openness& openness);

} // namespace concordat::ui::figures
