#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <numeric>

#include "core/governance/size_swings.h"

namespace concordat::governance {

using model::Result;

namespace {

/// Members of the inner blocks: their subsets' weights stay in the nearest cache.
constexpr std::size_t mostInner = 10;
constexpr std::size_t mostRules = 6;

/// Streams coalitions as outer subset × all inner subsets; inner ones lie in order of size.
class Stream {
public:
    explicit Stream(const VotingGame& game)
        : m_all(game.combination == RuleCombination::all), m_members(game.size()),
          m_rules(game.rules.size()), m_inner(std::min(mostInner, game.size())),
          m_outer(m_members - m_inner)
    {
        // The heaviest are outside: the blocks inside then differ little and are often settled
        // as a whole.
        m_order.resize(m_members);
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
        std::vector<double> heft(m_members, 0);
        for (const auto& rule : game.rules) {
            const auto total = static_cast<double>(
                std::accumulate(rule.weights.begin(), rule.weights.end(), std::int64_t{0}));
            for (std::size_t i = 0; i < m_members; ++i)
                heft[i] += static_cast<double>(rule.weights[i]) / total;
        }
        std::stable_sort(m_order.begin(), m_order.end(),
                         [&](auto a, auto b) { return heft[a] < heft[b]; });
        for (const auto& rule : game.rules) {
            m_quotas.push_back(static_cast<std::int32_t>(rule.quota));
            auto& weights = m_weights.emplace_back();
            for (const auto player : m_order)
                weights.push_back(static_cast<std::int32_t>(rule.weights[player]));
        }
        layOutInner();
        m_wins.assign((m_outer + 1) * m_subsets.size(), 0);
        m_withOuter.assign(m_outer, std::vector<std::uint64_t>(m_members + 1, 0));
        m_bySize.assign(m_members + 1, 0);
        m_classWins.assign(m_inner + 1, 0);
        m_wholeClass.assign((m_outer + 1) * (m_inner + 1), 0);
    }

    bool run(const std::stop_token& stop)
    {
        std::vector<std::int32_t> sums(m_rules, 0);
        const std::uint32_t end = std::uint32_t{1} << m_outer;
        std::uint32_t subset = 0;
        for (std::uint32_t step = 0; step < end; ++step) {
            if ((step & 0xFFF) == 0 && stop.stop_requested())
                return false;
            look(subset, sums);
            // Gray's order: one member comes or goes at a time.
            const auto changing = static_cast<std::size_t>(std::countr_one(step));
            if (changing >= m_outer)
                break;
            subset ^= std::uint32_t{1} << changing;
            const bool comes = (subset >> changing & 1) != 0;
            for (std::size_t r = 0; r < m_rules; ++r)
                sums[r] +=
                    comes ? m_weights[r][m_inner + changing] : -m_weights[r][m_inner + changing];
        }
        return true;
    }

    SizeSwings result() const
    {
        // Winning coalitions with each member, by size.
        std::vector<std::vector<std::uint64_t>> with(m_members,
                                                     std::vector<std::uint64_t>(m_members + 1, 0));
        for (std::size_t i = 0; i < m_outer; ++i)
            with[m_order[m_inner + i]] = m_withOuter[i];
        for (std::size_t outer = 0; outer <= m_outer; ++outer) {
            for (std::size_t at = 0; at < m_subsets.size(); ++at) {
                const auto subset = m_subsets[at];
                const auto size = static_cast<std::size_t>(std::popcount(subset));
                const std::uint64_t wins = std::uint64_t{m_wins[outer * m_subsets.size() + at]} +
                                           m_wholeClass[outer * (m_inner + 1) + size];
                for (auto rest = subset; rest != 0; rest &= rest - 1)
                    with[m_order[static_cast<std::size_t>(std::countr_zero(rest))]][outer + size] +=
                        wins;
            }
        }
        SizeSwings found;
        found.winningCoalitions =
            std::accumulate(m_bySize.begin(), m_bySize.end(), std::uint64_t{0});
        found.swings.assign(m_members, std::vector<std::uint64_t>(m_members + 1, 0));
        for (std::size_t i = 0; i < m_members; ++i) {
            for (std::size_t s = 1; s <= m_members; ++s) {
                const auto without = m_bySize[s - 1] - with[i][s - 1];
                found.swings[i][s] = with[i][s] - without;
            }
        }
        return found;
    }

private:
    void layOutInner()
    {
        for (std::uint32_t subset = 0; subset < std::uint32_t{1} << m_inner; ++subset)
            m_subsets.push_back(subset);
        const auto sumOf = [this](std::uint32_t subset, std::size_t rule) {
            std::int32_t sum = 0;
            for (auto rest = subset; rest != 0; rest &= rest - 1)
                sum += m_weights[rule][static_cast<std::size_t>(std::countr_zero(rest))];
            return sum;
        };
        std::stable_sort(m_subsets.begin(), m_subsets.end(),
                         [](auto a, auto b) { return std::popcount(a) < std::popcount(b); });
        m_begin.assign(m_inner + 2, 0);
        for (std::size_t at = 0; at < m_subsets.size(); ++at)
            m_begin[static_cast<std::size_t>(std::popcount(m_subsets[at])) + 1] = at + 1;
        for (std::size_t r = 0; r < m_rules; ++r) {
            auto& sums = m_sums.emplace_back();
            sums.reserve(m_subsets.size());
            for (const auto subset : m_subsets)
                sums.push_back(sumOf(subset, r));
            auto& least = m_least.emplace_back();
            auto& most = m_most.emplace_back();
            for (std::size_t size = 0; size <= m_inner; ++size) {
                const auto first = sums.begin() + static_cast<std::ptrdiff_t>(m_begin[size]);
                const auto last = sums.begin() + static_cast<std::ptrdiff_t>(m_begin[size + 1]);
                least.push_back(*std::min_element(first, last));
                most.push_back(*std::max_element(first, last));
            }
        }
    }

    /// All inner subsets together with one outer subset.
    void look(std::uint32_t outer, const std::vector<std::int32_t>& sums)
    {
        const auto outerSize = static_cast<std::size_t>(std::popcount(outer));
        std::array<std::int32_t, mostRules> needed{};
        for (std::size_t r = 0; r < m_rules; ++r)
            needed[r] = m_quotas[r] - sums[r];
        std::uint32_t* wins = &m_wins[outerSize * m_subsets.size()];
        bool any = false;
        for (std::size_t size = 0; size <= m_inner; ++size) {
            const auto first = m_begin[size];
            const auto count = m_begin[size + 1] - first;
            std::array<std::size_t, mostRules> open{};
            std::size_t openRules = 0;
            bool lost = false;
            bool won = false;
            for (std::size_t r = 0; r < m_rules; ++r) {
                const bool every = m_least[r][size] >= needed[r];
                const bool none = m_most[r][size] < needed[r];
                lost = lost || (m_all && none);
                won = won || (!m_all && every);
                if (!every && !none)
                    open[openRules++] = r;
            }
            std::uint32_t found = 0;
            if (lost || (openRules == 0 && !m_all && !won)) {
                found = 0;
            } else if (won || openRules == 0) {
                found = static_cast<std::uint32_t>(count);
                ++m_wholeClass[outerSize * (m_inner + 1) + size];
            } else {
                const auto weights = [&](std::size_t k) { return &m_sums[open[k]][first]; };
                const auto bound = [&](std::size_t k) { return needed[open[k]]; };
                switch (openRules) {
                case 1: found = one(weights(0), bound(0), wins + first, count); break;
                case 2:
                    found = m_all ? two<true>(weights(0), weights(1), bound(0), bound(1),
                                              wins + first, count)
                                  : two<false>(weights(0), weights(1), bound(0), bound(1),
                                               wins + first, count);
                    break;
                case 3:
                    found = m_all ? three<true>(weights(0), weights(1), weights(2), bound(0),
                                                bound(1), bound(2), wins + first, count)
                                  : three<false>(weights(0), weights(1), weights(2), bound(0),
                                                 bound(1), bound(2), wins + first, count);
                    break;
                default: found = many(open, openRules, needed, first, wins + first, count); break;
                }
            }
            m_classWins[size] = found;
            any = any || found != 0;
        }
        if (any)
            settle(outer, outerSize);
    }

    void settle(std::uint32_t outer, std::size_t outerSize)
    {
        for (std::size_t size = 0; size <= m_inner; ++size)
            m_bySize[outerSize + size] += m_classWins[size];
        for (auto rest = outer; rest != 0; rest &= rest - 1) {
            auto* with = &m_withOuter[static_cast<std::size_t>(std::countr_zero(rest))][outerSize];
            for (std::size_t size = 0; size <= m_inner; ++size)
                with[size] += m_classWins[size];
        }
    }

    static std::uint32_t one(const std::int32_t* a, std::int32_t boundA, std::uint32_t* wins,
                             std::size_t count)
    {
        std::uint32_t found = 0;
        for (std::size_t x = 0; x < count; ++x) {
            const std::uint32_t win = a[x] >= boundA ? 1 : 0;
            wins[x] += win;
            found += win;
        }
        return found;
    }

    template <bool all>
    static std::uint32_t two(const std::int32_t* a, const std::int32_t* b, std::int32_t boundA,
                             std::int32_t boundB, std::uint32_t* wins, std::size_t count)
    {
        std::uint32_t found = 0;
        for (std::size_t x = 0; x < count; ++x) {
            const std::uint32_t winA = a[x] >= boundA ? 1 : 0;
            const std::uint32_t winB = b[x] >= boundB ? 1 : 0;
            const std::uint32_t win = all ? winA & winB : winA | winB;
            wins[x] += win;
            found += win;
        }
        return found;
    }

    template <bool all>
    static std::uint32_t three(const std::int32_t* a, const std::int32_t* b, const std::int32_t* c,
                               std::int32_t boundA, std::int32_t boundB, std::int32_t boundC,
                               std::uint32_t* wins, std::size_t count)
    {
        std::uint32_t found = 0;
        for (std::size_t x = 0; x < count; ++x) {
            const std::uint32_t winA = a[x] >= boundA ? 1 : 0;
            const std::uint32_t winB = b[x] >= boundB ? 1 : 0;
            const std::uint32_t winC = c[x] >= boundC ? 1 : 0;
            const std::uint32_t win = all ? winA & winB & winC : winA | winB | winC;
            wins[x] += win;
            found += win;
        }
        return found;
    }

    std::uint32_t many(const std::array<std::size_t, mostRules>& open, std::size_t openRules,
                       const std::array<std::int32_t, mostRules>& needed, std::size_t first,
                       std::uint32_t* wins, std::size_t count) const
    {
        std::uint32_t found = 0;
        for (std::size_t x = 0; x < count; ++x) {
            std::uint32_t win = m_all ? 1 : 0;
            for (std::size_t k = 0; k < openRules; ++k) {
                const std::uint32_t one = m_sums[open[k]][first + x] >= needed[open[k]] ? 1 : 0;
                win = m_all ? win & one : win | one;
            }
            wins[x] += win;
            found += win;
        }
        return found;
    }

    bool m_all;
    std::size_t m_members;
    std::size_t m_rules;
    std::size_t m_inner;
    std::size_t m_outer;
    std::vector<std::size_t> m_order; ///< player at each position, the lightest first
    std::vector<std::int32_t> m_quotas;
    std::vector<std::vector<std::int32_t>> m_weights; ///< [rule][position]
    std::vector<std::uint32_t> m_subsets;             ///< of the inner members, by size
    std::vector<std::size_t> m_begin;                 ///< where each size begins
    std::vector<std::vector<std::int32_t>> m_sums;    ///< [rule][place in m_subsets]
    std::vector<std::vector<std::int32_t>> m_least;   ///< [rule][size]
    std::vector<std::vector<std::int32_t>> m_most;
    std::vector<std::uint32_t> m_wins;       ///< [outer size][place in m_subsets]
    std::vector<std::uint64_t> m_wholeClass; ///< [outer size][inner size]: every subset won
    std::vector<std::uint64_t> m_classWins;
    std::vector<std::uint64_t> m_bySize;
    std::vector<std::vector<std::uint64_t>> m_withOuter;
};

} // namespace

bool canStream(const VotingGame& game)
{
    if (game.size() > largestStream || game.rules.size() > mostRules)
        return false;
    return std::all_of(game.rules.begin(), game.rules.end(), [](const WeightedRule& rule) {
        const auto total =
            std::accumulate(rule.weights.begin(), rule.weights.end(), std::int64_t{0});
        return total < std::numeric_limits<std::int32_t>::max() && total > 0;
    });
}

Result<SizeSwings> countByStreaming(const VotingGame& game, const std::stop_token& stop)
{
    Stream stream(game);
    if (!stream.run(stop))
        return model::stoppedComputation();
    return stream.result();
}

} // namespace concordat::governance
