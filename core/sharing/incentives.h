#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/sharing/consortium_game.h"
#include "core/sharing/guidelines.h"

namespace concordat::sharing {

/// What a split does to one member's will to contribute. Amounts are in `unit`.
struct Incentive {
    model::Id<model::Member> member;
    bool known = false; ///< an assumption is recorded, and its amounts add up
    measures::PriceBasis unit;
    double addedValue = 0;             ///< ΔV: what all gain when the member does its part
    double ownCost = 0;                ///< c_i
    double sanction = 0;               ///< p_detect · penalty
    double reward = 0;                 ///< s_i · ΔV
    double compatibility = 0;          ///< IC_i = s_i·ΔV − c_i + p·penalty
    double temptation = 0;             ///< what holding back gains: −IC_i where negative
    std::optional<double> balance;     ///< reward ÷ (reward + sanction)
    std::optional<double> shareNeeded; ///< percent at which IC_i becomes 0
};

struct Incentives {
    std::vector<Incentive> members; ///< in the order of the game
    std::optional<double> balance;  ///< of all, where one price basis holds all amounts
    double balanceFrom = 0;         ///< target; a default unless a guideline row sets it
    double balanceTo = 0;
    std::size_t unknown = 0;
    measures::Explanation why;
};

/// One member's, at a share that is a part of 1. Not known while nothing is said of the value added
/// or the amounts are in different currencies or price bases.
Incentive incentiveOf(const model::IncentiveAssumption& row, double share);

/// `shares` are parts of 1, in the order of the game.
Incentives incentivesOf(const model::State& state, const ConsortiumGame& game,
                        std::span<const double> shares, const Guideline& guideline);

} // namespace concordat::sharing
