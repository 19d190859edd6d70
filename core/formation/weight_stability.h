#pragma once

#include <functional>
#include <vector>

#include "core/formation/decide.h"

namespace concordat::formation {

/// Scores of the alternatives under given weights, larger is better.
using ScoresUnder = std::function<std::vector<double>(const std::vector<double>&)>;

/// The weights when one of them becomes `value`; the others keep their proportions.
std::vector<double> movedWeights(const std::vector<double>& weights, std::size_t criterion,
                                 double value);

/// For each criterion how far its weight may move (the others shrink or grow in proportion)
/// while the present leader stays in front: searched on a grid of 200 steps, the ends by
/// bisection to 1e-9.
std::vector<WeightInterval> weightStability(const std::vector<double>& weights,
                                            const ScoresUnder& scoresUnder);

} // namespace concordat::formation
