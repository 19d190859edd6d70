#pragma once

#include <vector>

#include "core/split/game.h"

namespace concordat::split {

/// Each step of the cost is shared equally by all who need it (Littlechild & Owen 1973). The
/// answer is the total of each kind, as a cost.
std::vector<double> airportShapley(const AirportCosts& airport);

/// Littlechild's closed form (1974), kind totals as costs.
std::vector<double> airportNucleolus(const AirportCosts& airport);

} // namespace concordat::split
