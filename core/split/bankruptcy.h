#pragma once

#include <vector>

#include "core/split/game.h"

namespace concordat::split {

/// Everybody gets the same, but nobody more than the claim.
std::vector<double> constrainedEqualAwards(double estate, const std::vector<double>& claims);

/// Everybody loses the same, but nobody more than the claim.
std::vector<double> constrainedEqualLosses(double estate, const std::vector<double>& claims);

/// The Talmud's rule: equal awards of half claims up to half the sum, equal losses of them
/// above. It is the nucleolus of the bankruptcy game (Aumann & Maschler 1985).
std::vector<double> talmud(const Bankruptcy& bankruptcy);

} // namespace concordat::split
