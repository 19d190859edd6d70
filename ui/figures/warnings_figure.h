#pragma once

#include "core/warnings/warnings.h"
#include "ui/figures/figure.h"

namespace concordat::ui::figures {

/// How many rules gave which answer; its table tells every rule.
Figure warningsFigure(const warnings::Judgement& judgement);

} // namespace concordat::ui::figures
