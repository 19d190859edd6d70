#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>

#include "core/governance/voting_game.h"

namespace concordat::governance {

/// Exact counts by size: what the Shapley-Shubik and Banzhaf indices need.
struct SizeSwings {
    /// [player][size of the coalition, the player included]
    std::vector<std::vector<std::uint64_t>> swings;
    std::uint64_t winningCoalitions = 0;
};

/// At most this many members, so that counts fit 64 bits.
inline constexpr std::size_t largestSizeTable = 60;
/// At most this many members are streamed, all 2^n coalitions of them.
inline constexpr std::size_t largestStream = 30;

/// Counts by a table of size × weight, in milliseconds for 30 members: for one weighted rule,
/// beside which heads may be counted and vetoes held. Empty where the rules do not reduce to
/// that, or the table would be too large.
std::optional<SizeSwings> countBySizeAndWeight(const VotingGame& game);

/// Whether that table can be used, with at most `work` additions.
bool reducesToTable(const VotingGame& game, double work);

/// Whether `countByStreaming` can take this game.
bool canStream(const VotingGame& game);
/// Looks at every coalition under any combination of rules, blocks of them at a time. A swing
/// needs no look at single members: a winning coalition with i is one without a swing exactly when
/// the coalition without i wins as well, so swings follow from the winning coalitions by size.
/// Needs `canStream`; a stop request ends in an error.
model::Result<SizeSwings> countByStreaming(const VotingGame& game,
                                           const std::stop_token& stop = {});

} // namespace concordat::governance
