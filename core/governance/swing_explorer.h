#pragma once

#include <stop_token>

#include "core/governance/voting_game.h"

namespace concordat::governance {

/// Coalitions that need one member: they win with it and lose without.
struct SwingCoalitions {
    std::vector<std::vector<std::size_t>> coalitions; ///< by size, then by place; with the member
    bool complete = true; ///< false: there are more than were listed or looked for
    bool needed = false;  ///< no coalition wins without the member: it can stop everything
    bool idle = false;    ///< no coalition needs the member (only said when complete)
};

/// The smallest first, at most `limit` of them, within a bounded effort.
/// Errors: an impossible game; cancelled.
model::Result<SwingCoalitions> coalitionsNeeding(const VotingGame& game, std::size_t player,
                                                 std::size_t limit,
                                                 const std::stop_token& stop = {});

} // namespace concordat::governance
