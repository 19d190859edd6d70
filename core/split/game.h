#pragma once

#include <cstdint>
#include <span>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

#include "core/governance/voting_game.h"
#include "core/model/result.h"

namespace concordat::split {

/// A coalition: bit i is set when player i belongs to it.
using Coalition = std::uint64_t;

/// Runway-like costs: whoever needs the dearest facility fixes the cost of a coalition
/// (Littlechild & Owen 1973).
struct AirportCosts {
    std::vector<double> costs; ///< one per kind of player, 0 or more
    std::vector<int> counts;   ///< equal players of that kind, 1 or more
};

/// An estate too small for the claims (Aumann & Maschler 1985).
struct Bankruptcy {
    double estate = 0;
    std::vector<double> claims;
};

/// What each brings alone and what each pair adds when together.
struct Synergies {
    struct Pair {
        std::size_t first = 0;
        std::size_t second = 0;
        double value = 0;
    };
    std::vector<double> single;
    std::vector<Pair> pairs;
};

/// Something that is there as soon as one of some players is: a resource that any holder covers, a
/// work package that any of its participants brings with it.
struct SharedPart {
    double worth = 0;
    std::vector<std::size_t> players; ///< each once; empty: nobody brings it
};

/// One consideration that corrects the Shapley share: risk borne, contribution, knowledge.
struct CorrectionFactor {
    std::string name;
    double weight = 1;
    std::vector<double> shares; ///< one per player
    /// The share from which a deviation counts; 1/n when negative.
    double mean = -1;
};

enum class GameKind { values, voting, airport, bankruptcy, synergy, parts };

/// Who could earn (or would have to pay) what together, and what single rules need besides.
struct Game {
    GameKind kind = GameKind::values;
    std::vector<std::string> players;
    bool cost = false; ///< numbers are costs to be shared, not gains
    /// Kind `values`: 2^n entries, entry 0 is 0. These are gains, costs are below 0: so one table
    /// serves everybody who computes with gains.
    std::vector<double> values;
    governance::VotingGame voting;
    AirportCosts airport;
    Bankruptcy bankruptcy;
    Synergies synergies;
    std::vector<SharedPart> parts;

    std::vector<std::vector<std::size_t>> unions;
    std::vector<std::pair<std::size_t, std::size_t>> links;
    std::vector<double> weights; ///< empty, or one positive number per player
    std::vector<CorrectionFactor> factors;
    std::vector<std::vector<double>> comparisons; ///< pairwise judgements of the players (AHP)

    std::size_t size() const { return players.size(); }
    Coalition everybody() const { return (Coalition{1} << size()) - 1; }
    /// The number in the file's own sense: a cost for cost games.
    double worth(Coalition coalition) const;
    double worthOfAll() const;
    double worthAlone(std::size_t player) const;
};

/// Bytes a table of all coalitions of n players takes.
double tableBytes(std::size_t players);

/// All coalition values as gains (costs negated): the game's own table where it has one, else one
/// made in `made`, which the answer then looks at.
/// Errors: too large, with the size it would need, or cancelled.
model::Result<std::span<const double>> gainTable(const Game& game, std::vector<double>& made,
                                                 double memoryLimit,
                                                 const std::stop_token& stop = {});
/// The refusal of tables that would take more than is allowed together; fine when they do not.
model::Status affords(std::size_t players, std::size_t tables, double memoryLimit);

} // namespace concordat::split
