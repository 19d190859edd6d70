#pragma once

#include <cstdint>
#include <random>
#include <vector>

#include "core/split/game.h"

namespace concordat::split {

/// The linear span of indicator vectors of coalitions, kept modulo the prime 2^61 − 1, so that
/// "is it in the span" has no tolerance. A wrong answer has a chance of about 1 in 10^18.
class CoalitionSpan {
public:
    explicit CoalitionSpan(std::size_t players);

    /// Adds the coalition; false when it was in the span already.
    bool add(Coalition coalition);
    bool contains(Coalition coalition) const { return residue(coalition) == 0; }
    std::size_t rank() const { return m_rows.size(); }
    const std::vector<Coalition>& basis() const { return m_basis; }

    /// One random vector orthogonal to the span: a coalition is in the span when its entries sum
    /// to 0 modulo the prime.
    const std::vector<std::uint64_t>& witness() const { return m_witness; }
    std::uint64_t residue(Coalition coalition) const;

    static constexpr std::uint64_t prime = (std::uint64_t{1} << 61) - 1;
    static std::uint64_t sum(std::uint64_t a, std::uint64_t b)
    {
        const auto total = a + b;
        return total >= prime ? total - prime : total;
    }

private:
    void draw();

    std::size_t m_players;
    std::vector<std::vector<std::uint64_t>> m_rows; ///< reduced, each with its own pivot column
    std::vector<std::size_t> m_pivots;
    std::vector<Coalition> m_basis;
    std::vector<std::uint64_t> m_witness;
    std::mt19937_64 m_random{20240229};
};

} // namespace concordat::split
