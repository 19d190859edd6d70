#pragma once

#include <optional>
#include <vector>

namespace concordat::measures {

/// Gini coefficient of values ≥ 0: half the mean absolute difference over the mean (Gini 1912),
/// 0 for equal values, (n − 1)/n when one holds everything. Empty without values or when all
/// are zero; negative values count as zero.
std::optional<double> gini(std::vector<double> values);

} // namespace concordat::measures
