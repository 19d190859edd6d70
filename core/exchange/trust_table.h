#pragma once

#include <vector>

#include "core/exchange/delimited.h"
#include "core/model/state.h"

namespace concordat::exchange {

/// One rating as it was read.
struct ReadRating {
    model::Id<model::Member> rater;
    model::Id<model::Member> rated;
    double score = 0;
};

/// Ratings of one round from a table: either three columns (rater, rated, score, in any order under
/// headings in English or Chinese), or a matrix with raters down and rated across. Members are
/// named by id, name or short name. Empty cells are no rating; so are the cells of the diagonal of
/// a matrix that hold `-` or `–`.
///
/// An unknown or ambiguous member, a score that is no number from 0 to 100, and a pair that occurs
/// twice are refused with line and reason, all of them at once; then nothing is read.
model::Result<std::vector<ReadRating>> readTrustTable(const model::State& state,
                                                      const TextFile& file);

} // namespace concordat::exchange
