#pragma once

#include <string>
#include <vector>

#include "core/model/result.h"

namespace concordat::formation {

/// Priorities from pairwise comparisons (Saaty 1977, doi:10.1016/0022-2496(77)90033-5).
struct AhpPriorities {
    std::vector<double> weights;   ///< principal eigenvector, summing to 1
    double largestEigenvalue = 0;  ///< n when fully consistent
    double consistencyIndex = 0;   ///< (λ − n)/(n − 1)
    double consistencyRatio = 0;   ///< index ÷ that of random judgements; above .1 is doubtful
    std::size_t revisitRow = 0;    ///< the comparison whose mending makes the rest agree best
    std::size_t revisitColumn = 0; ///< equal to `revisitRow` when none does
    /// What the others imply for it: the geometric mean of a(i,k)·a(k,j) over the third ones k,
    /// within 1/9 to 9 where all judgements are. The doubtful comparison has no part in it.
    double revisitTo = 1;
};

/// How a comparison is written: `3`, `1/9`, `1/2.5`.
std::string ratioText(double ratio);

/// `comparisons[i][j]` says how many times i outweighs j: positive, reciprocal, 1 on the diagonal.
/// `where` goes into errors.
model::Result<AhpPriorities> ahpPriorities(const std::vector<std::vector<double>>& comparisons,
                                           const std::string& where);

/// Weights of all criteria, summing to 1, when only the first ones were compared: these divide
/// among themselves, by their priorities, what the given weights (summing to 1) leave to them.
std::vector<double> weightsOfAll(const AhpPriorities& compared, std::vector<double> given);

} // namespace concordat::formation
