#pragma once

#include <span>
#include <vector>

#include "core/measures/rational.h"

namespace concordat::split {

/// Up to this many players answers are checked again without rounding.
inline constexpr std::size_t exactPlayers = 10;

/// The table as the decimals its numbers were written as.
std::vector<measures::Rational> exactTable(std::span<const double> table);

/// φ_i = Σ_{S∌i} s!(n−1−s)!/n! · [v(S∪i) − v(S)] (Shapley 1953).
std::vector<measures::Rational> exactShapley(const std::vector<measures::Rational>& table);

/// β_i = 2^−(n−1) Σ_{S∌i} [v(S∪i) − v(S)] (Banzhaf 1965, Dubey & Shapley 1979).
std::vector<measures::Rational> exactBanzhaf(const std::vector<measures::Rational>& table);

/// One linear equation: coefficients, then the right-hand side.
using ExactEquation = std::vector<measures::Rational>;

/// The only solution of the equations; empty when there is none or more than one.
std::vector<measures::Rational> solveExactly(std::vector<ExactEquation> equations,
                                             std::size_t unknowns);

} // namespace concordat::split
