#pragma once

#include <string>

#include "core/formation/live_ranking.h"

namespace concordat::formation {

/// The formula of a method, and below it the same with the numbers of one alternative up to its
/// value, line by line. Only the formula when there is no ranking by the method.
std::string workedRanking(const LiveRanking& live, RankingMethod method, std::size_t alternative);

} // namespace concordat::formation
