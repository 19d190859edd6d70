#pragma once

#include "ui/shell/start.h"

namespace concordat::ui {

/// The templates of the core and the samples compiled into the program.
Starters shippedStarters();

} // namespace concordat::ui
