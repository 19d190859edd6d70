#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

#include "core/split/game.h"
#include "core/split/stability.h"

namespace concordat::split {

/// How one knows what the coalitions that were not listed want.
enum class Proof {
    everyCoalition, ///< each of the 2^n was looked at
    minimumCut,     ///< exact: without negative synergies the worst coalition is a minimum cut
    searched        ///< looked for by steps, not proved
};

/// Coalitions that would get more on their own.
struct ObjectionList {
    std::vector<Objection> objections; ///< the largest first; empty: nobody objects
    Proof proof = Proof::everyCoalition;
};

/// Finds the coalitions that object to a split, at a size where not all can be listed too.
///
/// Up to `listedPlayers` every coalition is looked at. Above, a game of synergies without negative
/// ones is answered by minimum cuts (the excess of a coalition is then a supermodular function;
/// Picard & Queyranne 1982); any other game by local search from every single member and every
/// complement, which is said to be no proof.
class ObjectionSearch {
public:
    static constexpr std::size_t listedPlayers = 20;

    /// Errors: the table would be too large, or cancelled. The game must outlive the search.
    static model::Result<ObjectionSearch> of(const Game& game, double memoryLimit,
                                             const std::stop_token& stop = {});
    ObjectionSearch(ObjectionSearch&&) noexcept;
    ObjectionSearch& operator=(ObjectionSearch&&) noexcept;
    ~ObjectionSearch();

    std::size_t players() const { return m_players; }
    Proof proof() const { return m_proof; }
    /// What all earn together, as a gain.
    double total() const { return m_total; }
    /// Shares are gains and sum to the total. At most `most` are returned.
    ObjectionList find(std::span<const double> shares, std::size_t most) const;
    /// Coalitions of largest excess v(S) − x(S), positive or not, neither empty nor everybody.
    std::vector<Objection> worst(std::span<const double> shares, std::size_t most) const;
    /// v(S) as a gain.
    double worth(const std::vector<std::size_t>& members) const;
    /// The whole table of gains, when there is one.
    std::span<const double> table() const { return m_gains; }

private:
    class Cuts;
    ObjectionSearch();
    std::vector<Objection> byCuts(std::span<const double> shares, bool proper) const;
    std::vector<Objection> bySteps(std::span<const double> shares) const;

    std::size_t m_players = 0;
    Proof m_proof = Proof::everyCoalition;
    double m_total = 0;
    double m_scale = 1;
    const Game* m_game = nullptr;
    std::vector<double> m_made;
    std::span<const double> m_gains;
    std::vector<double> m_single;               ///< synergy games, as gains
    std::vector<std::vector<double>> m_between; ///< likewise, symmetric
    std::unique_ptr<Cuts> m_cuts;
};

} // namespace concordat::split
