#pragma once

#include "core/model/state.h"

namespace concordat::model {

/// What people call a row: its name or title, else what it is about (“All other matters · Steering
/// committee”, “Alder University · Steering committee”), else its kind. Never its id.
Text rowTitle(const State& state, const TableInfo& info, const void* row);

} // namespace concordat::model
