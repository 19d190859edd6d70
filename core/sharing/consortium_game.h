#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/measures/explanation.h"
#include "core/measures/money_totals.h"
#include "core/model/state.h"
#include "core/split/game.h"

namespace concordat::sharing {

/// Where the worth of coalitions is taken from.
enum class GameBasis {
    synergies,  ///< what each brings alone and what pairs add
    coalitions, ///< values stated for coalitions
    coverage,   ///< how much of the required resources a coalition holds
    costs       ///< budgets of the work packages a coalition takes part in, as costs
};
const std::vector<std::string>& gameBasisNames();
std::optional<GameBasis> gameBasisFromName(std::string_view name);

struct GameOptions {
    std::optional<GameBasis>
        basis; ///< empty: stated coalitions where there are some, else synergies
    std::optional<model::Id<model::Benefit>> benefit; ///< empty: all benefits of one price basis
};

/// A coalition nobody has put a value on, and how much it could object by.
struct OpenCoalition {
    std::vector<std::size_t> members;
    double interpolated = 0; ///< the best its parts can do
    double highest = 0;      ///< what the total leaves when the others do their best alone
};

/// The game that follows from a consortium, with whatever single rules need.
struct ConsortiumGame {
    split::Game game;
    std::vector<model::Id<model::Member>> members; ///< in the order of the players
    GameBasis basis = GameBasis::synergies;
    bool prospective = false;        ///< nobody has committed yet; candidates and invited stand in
    measures::PriceBasis unit;       ///< of what is to be divided; empty currency: points
    double toDivide = 0;             ///< the amount the shares are of; 0: not stated
    std::size_t statedValues = 0;    ///< rows the game was read from
    std::size_t derivedValues = 0;   ///< values that a default formula supplied
    std::vector<OpenCoalition> ask;  ///< worth asking next, the most telling first
    std::vector<model::Text> doubts; ///< stated values that can hardly be meant; also in `why`
    measures::Explanation why;
};

/// Builds the game of the members at `asOf`. Errors: no members; a coalition stated twice, with a
/// stranger or without a usable number; too many members for the basis.
model::Result<ConsortiumGame> consortiumGame(const model::State& state, model::Date asOf,
                                             const GameOptions& options = {});

/// Coalitions whose value is interpolated are listed up to this many members.
inline constexpr std::size_t interpolatedMembers = 16;

} // namespace concordat::sharing
