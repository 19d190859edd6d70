#pragma once

#include <functional>
#include <span>
#include <stop_token>
#include <vector>

#include "core/model/result.h"

namespace concordat::split {

/// Hands out coalition values piece by piece: entries `first` … `first + buffer.size() − 1`,
/// either in the buffer or as a view of a table that exists already.
using CoalitionValues =
    std::function<std::span<const double>(std::size_t first, std::span<double> buffer)>;

CoalitionValues fromTable(std::span<const double> table);

/// Shapley and Banzhaf values, in one pass over the 2^n values.
struct Semivalues {
    std::vector<double> shapley;
    std::vector<double> banzhaf;
};

/// φ_i = Σ_{S∋i} [p(s−1) + p(s)]·v(S) − Σ_S p(s)·v(S). The sums over all S that hold i come for
/// every i at once by halving folds in blocks that fit the cache; the values are read once, and
/// the second term follows from efficiency (Shapley) or from the plain sum (Banzhaf).
/// `players` is 1 to 40.
model::Result<Semivalues> semivalues(std::size_t players, const CoalitionValues& values,
                                     const std::stop_token& stop = {});

} // namespace concordat::split
