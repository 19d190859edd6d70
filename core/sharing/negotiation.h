#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/sharing/bands.h"
#include "core/split/acceptable.h"

namespace concordat::sharing {

/// One member's place at the table, in percent.
struct Position {
    double share = 0;
    std::optional<double> floor;
    std::optional<double> cap;
    bool locked = false;
};
using Positions = std::vector<Position>; ///< in the order of the game

/// A proposal as it is stored, brought to the members of the game. Members without a row get 0 and
/// are counted in `missing`.
struct ProposalRows {
    Positions positions;
    std::size_t missing = 0;
    double sum = 0; ///< of the stored shares of these members
};
ProposalRows positionsOf(const model::State& state, const ConsortiumGame& game,
                         const model::Id<model::SplitProposal>& proposal);

/// Gives `player` the share asked for, as far as bounds and locks allow, and takes the difference
/// from (or gives it to) the others in proportion to what they have; locked ones stay. The sum
/// stays what it was. Returns what `player` then has.
double moveShare(Positions& positions, std::size_t player, double share);

/// The bounds of every share as gains of the game: floors, caps, locks, and the bands when asked
/// for.
split::Bounds boundsOf(const Positions& positions, const Bands* bands, double total);

/// What floors, caps and locks leave no room for, and shares outside their own bounds; one sentence
/// each, empty when all can be kept. `players` are the names in the order of the positions.
std::vector<model::Text> contradictionsOf(const Positions& positions,
                                          const std::vector<std::string>& players);

/// Percent of the total → gains of the game, and back.
std::vector<double> asGains(const Positions& positions, double total);
std::vector<double> asPercent(const std::vector<double>& gains, double total);

/// How one member stands under a split.
struct MemberView {
    double gets = 0;                   ///< percent
    double amount = 0;                 ///< of what is divided
    double alone = 0;                  ///< what it would get alone, percent of the total
    double adds = 0;                   ///< what it adds to all others, percent of the total
    std::optional<double> bears;       ///< of the risks, percent
    std::optional<double> contributes; ///< percent
    std::optional<double> satisfaction; ///< (gets − alone) ÷ (adds − alone); empty: they are equal
    double margin = 0; ///< by how much its worst coalition is better off staying (negative: it
                       ///< would leave), percent
    std::vector<std::size_t> worstWith; ///< that coalition
    std::optional<bool> inBand;
};

/// Everything the table shows about one split, recomputed with every move.
struct TableReport {
    std::vector<MemberView> members;
    split::ObjectionList objections; ///< in percent of the total
    double sum = 0;                  ///< of the shares, percent
    bool efficient = false;
    bool individuallyRational = false;
    bool inCore = false;                     ///< no objection found and everything is shared out
    std::vector<model::Text> contradictions; ///< of floors, caps and locks
};

/// What does not change while shares are moved.
class TableRules {
public:
    TableRules(const model::State& state, model::Date asOf, const ConsortiumGame& game,
               const split::ObjectionSearch& search, Bands bands);

    TableReport report(const Positions& positions, std::size_t most = 10) const;
    const Bands& bands() const { return m_bands; }

private:
    const ConsortiumGame& m_game;
    const split::ObjectionSearch& m_search;
    Bands m_bands;
    double m_total = 0;
    std::vector<double> m_alone;
    std::vector<double> m_adds;
    std::vector<std::optional<double>> m_bears;
    std::vector<std::optional<double>> m_contributes;
};

} // namespace concordat::sharing
