#include "core/split/span.h"

#include <algorithm>
#include <bit>

namespace concordat::split {

namespace {

constexpr auto prime = CoalitionSpan::prime;

/// a·b modulo 2^61 − 1 without 128-bit integers: b is split into two halves.
std::uint64_t product(std::uint64_t a, std::uint64_t b)
{
    const auto reduce = [](std::uint64_t x) {
        x = (x & prime) + (x >> 61);
        return x >= prime ? x - prime : x;
    };
    const auto shiftLeft = [&](std::uint64_t x, unsigned bits) {
        // x·2^bits: the top bits wrap around to the bottom.
        return reduce(((x << bits) & prime) | (x >> (61 - bits)));
    };
    const auto aHigh = a >> 31;
    const auto aLow = a & 0x7FFFFFFF;
    const auto bHigh = b >> 31;
    const auto bLow = b & 0x7FFFFFFF;
    const auto middle = reduce(reduce(aHigh * bLow) + reduce(aLow * bHigh));
    const auto top = shiftLeft(reduce(aHigh * bHigh), 1); // 2^62 is 2
    return reduce(reduce(top + shiftLeft(middle, 31)) + reduce(aLow * bLow));
}

std::uint64_t inverse(std::uint64_t a)
{
    std::uint64_t result = 1;
    for (std::uint64_t exponent = prime - 2; exponent != 0; exponent >>= 1) {
        if ((exponent & 1) != 0)
            result = product(result, a);
        a = product(a, a);
    }
    return result;
}

std::uint64_t difference(std::uint64_t a, std::uint64_t b)
{
    return a >= b ? a - b : a + prime - b;
}

} // namespace

CoalitionSpan::CoalitionSpan(std::size_t players) : m_players(players)
{
    draw();
}

bool CoalitionSpan::add(Coalition coalition)
{
    std::vector<std::uint64_t> row(m_players, 0);
    for (std::size_t i = 0; i < m_players; ++i)
        row[i] = coalition >> i & 1;
    for (std::size_t r = 0; r < m_rows.size(); ++r) {
        const auto factor = row[m_pivots[r]];
        if (factor == 0)
            continue;
        for (std::size_t i = 0; i < m_players; ++i)
            row[i] = difference(row[i], product(factor, m_rows[r][i]));
    }
    const auto lead = std::find_if(row.begin(), row.end(), [](auto x) { return x != 0; });
    if (lead == row.end())
        return false;
    const auto pivot = static_cast<std::size_t>(lead - row.begin());
    const auto scale = inverse(*lead);
    for (auto& entry : row)
        entry = product(entry, scale);
    for (auto& other : m_rows) {
        const auto factor = other[pivot];
        if (factor == 0)
            continue;
        for (std::size_t i = 0; i < m_players; ++i)
            other[i] = difference(other[i], product(factor, row[i]));
    }
    m_rows.push_back(std::move(row));
    m_pivots.push_back(pivot);
    m_basis.push_back(coalition);
    draw();
    return true;
}

std::uint64_t CoalitionSpan::residue(Coalition coalition) const
{
    std::uint64_t total = 0;
    for (auto rest = coalition; rest != 0; rest &= rest - 1)
        total = sum(total, m_witness[static_cast<std::size_t>(std::countr_zero(rest))]);
    return total;
}

void CoalitionSpan::draw()
{
    m_witness.assign(m_players, 0);
    for (auto& entry : m_witness)
        entry = m_random() % prime;
    for (const auto pivot : m_pivots)
        m_witness[pivot] = 0;
    for (std::size_t r = 0; r < m_rows.size(); ++r) {
        std::uint64_t dot = 0;
        for (std::size_t i = 0; i < m_players; ++i) {
            if (std::find(m_pivots.begin(), m_pivots.end(), i) == m_pivots.end())
                dot = sum(dot, product(m_rows[r][i], m_witness[i]));
        }
        m_witness[m_pivots[r]] = difference(0, dot);
    }
}

} // namespace concordat::split
