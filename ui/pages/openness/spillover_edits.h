#pragma once

#include <optional>
#include <string>

#include "ui/bridge/session.h"

namespace concordat::ui {

/// States one input of the spillover game, or takes it back when `value` is empty. False when the
/// edit was refused.
bool setSpillover(Session& session, const std::string& name, std::optional<double> value);

} // namespace concordat::ui
