#pragma once

#include "core/governance/voting_game.h"
#include "core/model/state.h"

namespace concordat::governance {

/// One who votes in a body: a member with all its seats, or a person from outside.
struct Voter {
    std::string id; ///< of the member, or of the seat of a person from outside
    std::string name;
    std::optional<model::Id<model::Member>> member;
    std::vector<model::Id<model::Seat>> seats;
    double votes = 1; ///< of all its seats
    bool veto = false;
    bool chair = false;
    std::string tier;
};

/// What is decided in one body by one rule, as plain values that a what-if can change.
struct BodySetting {
    model::Body body;
    model::DecisionRule rule;
    bool ruleAssumed = false; ///< the body has no rule: more than half, one member one vote
    std::vector<Voter> voters;
    double vacantVotes = 0; ///< of voting seats that nobody holds on that day
    int vacantSeats = 0;
    std::vector<std::vector<std::size_t>> unions; ///< precoalitions; empty: none
    std::vector<std::string> unionNames;          ///< one for each named precoalition
};

/// What one simple rule of the game stands for.
enum class RulePart { votes, heads, tier, veto, blocks };
struct RuleMeaning {
    RulePart part = RulePart::votes;
    std::string tier; ///< where `part` is `tier`
    double total = 0; ///< all votes or heads, vacant seats included where they count
    double needed = 0;
};

/// The simple game of a setting: player i is voter i.
struct BodyGame {
    VotingGame game;
    std::vector<RuleMeaning> meanings; ///< one for each rule of the game
};

/// Whether this seat gives a vote on that day, be it held or not.
bool isVotingSeat(const model::Seat& seat, model::Date day);
/// Whether a voting seat is held by somebody.
bool isHeld(const model::State& state, const model::Seat& seat, model::Date day);
/// Whether this member has left or was excluded by that day.
bool hasLeft(const model::State& state, const model::Id<model::Member>& member, model::Date day);

/// The rules of a body, the general one first; one assumed rule where there are none.
std::vector<model::DecisionRule> rulesOf(const model::State& state,
                                         const model::Id<model::Body>& body);
/// Those who vote in a body on that day, in the order of their first seat.
std::vector<Voter> votersOf(const model::State& state, const model::Id<model::Body>& body,
                            model::Date day);
BodySetting settingOf(const model::State& state, const model::Body& body,
                      const model::DecisionRule& rule, model::Date day);

/// The matter of a rule, or what stands for all others.
model::Text matterText(const model::DecisionRule& rule);
/// The rule in one sentence: “more than 1/2 of the votes cast, the chair decides when equal”.
model::Text ruleText(const model::DecisionRule& rule);

/// The game: a motion passes with the votes needed, with the heads or tiers where they are asked,
/// and with everybody who holds a veto. A member counts as one head, whatever its seats; the
/// casting vote is half a vote of the chair where a tie can happen; a consent is stopped by
/// `blocksNeeded` voters; a consensus is followed by its supermajority.
/// Errors: an impossible rule, with its reason.
model::Result<BodyGame> gameOf(const BodySetting& setting);

/// The least whole number of votes (in steps of `unit`) that satisfies a threshold.
double votesNeeded(double threshold, bool strictlyMore, double total, double unit = 1);

} // namespace concordat::governance
