#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/model/result.h"

namespace concordat::governance {

/// A motion passes this rule when the weights in favour reach the quota.
struct WeightedRule {
    std::int64_t quota = 0;
    std::vector<std::int64_t> weights; ///< one per member, 0 or more
    model::Text counts{};              ///< what the quota counts, where somebody named it
};

/// Whether a motion must pass every rule (a double majority) or any one of them.
enum class RuleCombination { all, any };

/// A simple game: who can carry a motion together.
struct VotingGame {
    std::vector<std::string> players;
    std::vector<WeightedRule> rules;
    RuleCombination combination = RuleCombination::all;
    /// A-priori unions (precoalitions) as positions of players; empty: everybody alone.
    std::vector<std::vector<std::size_t>> unions;

    std::size_t size() const { return players.size(); }
};

/// Refuses rules that cannot be: no members, negative weights, a quota nobody or everybody
/// reaches, a member in two unions. The error names the rule.
model::Status check(const VotingGame& game);

} // namespace concordat::governance
