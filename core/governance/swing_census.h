#pragma once

#include <stop_token>
#include <vector>

#include "core/governance/voting_game.h"
#include "core/measures/rational.h"

namespace concordat::governance {

/// Members who count alike under every rule.
struct VoterKind {
    std::vector<std::int64_t> weights; ///< one per rule
    int count = 1;
    /// Which of two sizes of a coalition they add to: 0 members, 1 whole unions that vote as one.
    int group = 0;
};

/// The game as its kinds of voters; what is counted is the same for all members of a kind.
struct VoterKinds {
    std::vector<VoterKind> kinds;
    std::vector<std::int64_t> quotas;
    RuleCombination combination = RuleCombination::all;
    std::vector<std::size_t> kindOf; ///< kind of each player; empty when built by hand

    int members(int group) const;
    /// How many coalitions must be looked at: the product of (count + 1) over the kinds.
    double coalitions() const;
};

VoterKinds voterKinds(const VotingGame& game);

/// Exact counts over all coalitions, for one member of each kind.
struct SwingCensus {
    /// [kind][group-0 size of the coalition, the member included][group-1 size]
    std::vector<std::vector<std::vector<measures::Integer>>> swings;
    /// [kind][number of critical members]: vulnerable coalitions in which the member is critical.
    std::vector<std::vector<measures::Integer>> byCriticalMembers;
    /// [kind][size]: minimal winning coalitions that hold the member.
    std::vector<std::vector<measures::Integer>> minimalWinning;
    measures::Integer winningCoalitions = 0;
    measures::Integer minimalWinningCoalitions = 0;

    measures::Integer totalSwings(std::size_t kind) const;
};

/// At most this many looked-at coalitions are counted exactly.
inline constexpr double largestCensus = 2147483648.0;
/// At most this many members, so that counts fit 128 bits.
inline constexpr int largestCensusMembers = 110;
inline constexpr std::size_t largestCensusKinds = 64;

bool canCount(const VoterKinds& kinds);

/// Visits every coalition that could be vulnerable, once per combination of kinds; subtrees that
/// always lose, or win without anybody being critical, are counted without being visited.
/// Needs `canCount`; a stop request ends in an error.
model::Result<SwingCensus> countSwings(const VoterKinds& kinds, const std::stop_token& stop = {});

} // namespace concordat::governance
