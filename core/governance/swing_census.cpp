#include "core/governance/swing_census.h"

#include <algorithm>
#include <bit>
#include <map>
#include <numeric>

namespace concordat::governance {

using measures::Integer;
using model::Result;

namespace {

constexpr std::int64_t largestTable = 1 << 14;

/// Which kinds are critical under one rule, given how much the coalition has above the quota.
class CriticalKinds {
public:
    CriticalKinds(const std::vector<VoterKind>& kinds, std::size_t rule)
    {
        std::vector<std::pair<std::int64_t, std::uint64_t>> sorted;
        for (std::size_t k = 0; k < kinds.size(); ++k)
            sorted.emplace_back(kinds[k].weights[rule], std::uint64_t{1} << k);
        std::sort(sorted.rbegin(), sorted.rend());
        m_heaviest = sorted.front().first;
        std::uint64_t mask = 0;
        for (const auto& [weight, bit] : sorted) {
            mask |= bit;
            m_weights.push_back(weight);
            m_masks.push_back(mask);
        }
        if (m_heaviest <= largestTable) {
            m_table.resize(static_cast<std::size_t>(m_heaviest), 0);
            for (std::int64_t slack = 0; slack < m_heaviest; ++slack)
                m_table[static_cast<std::size_t>(slack)] = search(slack);
        }
    }

    std::int64_t heaviest() const { return m_heaviest; }

    /// Kinds heavier than `slack`, which is 0 or more.
    std::uint64_t heavierThan(std::int64_t slack) const
    {
        if (slack >= m_heaviest)
            return 0;
        return m_table.empty() ? search(slack) : m_table[static_cast<std::size_t>(slack)];
    }

private:
    std::uint64_t search(std::int64_t slack) const
    {
        const auto end = std::partition_point(m_weights.begin(), m_weights.end(),
                                              [&](auto weight) { return weight > slack; });
        const auto heavier = end - m_weights.begin();
        return heavier == 0 ? 0 : m_masks[static_cast<std::size_t>(heavier - 1)];
    }

    std::int64_t m_heaviest = 0;
    std::vector<std::int64_t> m_weights;
    std::vector<std::uint64_t> m_masks;
    std::vector<std::uint64_t> m_table;
};

/// Walks the tree "how many of this kind?", heaviest kinds first. `Count` holds 2^members.
template <class Count>
class Walk {
public:
    Walk(const VoterKinds& game, std::stop_token stop) : m_game(game), m_stop(std::move(stop))
    {
        const auto kinds = game.kinds.size();
        const auto rules = game.quotas.size();
        for (std::size_t r = 0; r < rules; ++r)
            m_critical.emplace_back(game.kinds, r);
        m_remaining.assign(kinds + 1, std::vector<std::int64_t>(rules, 0));
        m_subsetsBelow.assign(kinds + 1, Count{1});
        for (std::size_t k = kinds; k-- > 0;) {
            const auto count = game.kinds[k].count;
            for (std::size_t r = 0; r < rules; ++r)
                m_remaining[k][r] = m_remaining[k + 1][r] + game.kinds[k].weights[r] * count;
            m_subsetsBelow[k] = m_subsetsBelow[k + 1];
            for (int i = 0; i < count; ++i)
                m_subsetsBelow[k] *= 2;
            m_choose.push_back(binomials(count));
        }
        std::reverse(m_choose.begin(), m_choose.end());
        m_slack.assign(kinds + 1, std::vector<std::int64_t>(rules, 0));
        for (std::size_t r = 0; r < rules; ++r)
            m_slack[0][r] = -game.quotas[r];
        m_taken.assign(kinds, 0);
        m_sizes0 = static_cast<std::size_t>(game.members(0)) + 1;
        m_sizes1 = static_cast<std::size_t>(game.members(1)) + 1;
        m_swings.assign(kinds * m_sizes0 * m_sizes1, Count{0});
        m_byCritical.assign(kinds * (m_sizes0 + m_sizes1), Count{0});
        m_minimal.assign(kinds * (m_sizes0 + m_sizes1), Count{0});
    }

    bool run()
    {
        visit(0, Count{1}, 0, 0, 0);
        return !m_stopped;
    }

    SwingCensus census() const
    {
        SwingCensus result;
        const auto kinds = m_game.kinds.size();
        const auto sizes = m_sizes0 + m_sizes1;
        result.winningCoalitions = Integer(m_winning);
        result.minimalWinningCoalitions = Integer(m_minimalTotal);
        for (std::size_t k = 0; k < kinds; ++k) {
            const Integer count = m_game.kinds[k].count;
            result.swings.emplace_back(m_sizes0, std::vector<Integer>(m_sizes1));
            for (std::size_t a = 0; a < m_sizes0; ++a) {
                for (std::size_t b = 0; b < m_sizes1; ++b)
                    result.swings[k][a][b] =
                        Integer(m_swings[(k * m_sizes0 + a) * m_sizes1 + b]) / count;
            }
            result.byCriticalMembers.emplace_back(sizes);
            result.minimalWinning.emplace_back(sizes);
            for (std::size_t s = 0; s < sizes; ++s) {
                result.byCriticalMembers[k][s] = Integer(m_byCritical[k * sizes + s]) / count;
                result.minimalWinning[k][s] = Integer(m_minimal[k * sizes + s]) / count;
            }
        }
        return result;
    }

private:
    static std::vector<Count> binomials(int n)
    {
        std::vector<Count> row{Count{1}};
        for (int i = 1; i <= n; ++i) {
            row.push_back(Count{1});
            for (std::size_t j = row.size() - 2; j > 0; --j)
                row[j] += row[j - 1];
        }
        return row;
    }

    bool cannotWin(std::size_t depth) const
    {
        const auto& slack = m_slack[depth];
        const bool all = m_game.combination == RuleCombination::all;
        for (std::size_t r = 0; r < slack.size(); ++r) {
            const bool reachable = slack[r] + m_remaining[depth][r] >= 0;
            if (reachable != all)
                return all;
        }
        return !all;
    }

    bool winsWhoeverLeaves(std::size_t depth) const
    {
        const auto& slack = m_slack[depth];
        const bool all = m_game.combination == RuleCombination::all;
        for (std::size_t r = 0; r < slack.size(); ++r) {
            const bool safe = slack[r] >= m_critical[r].heaviest();
            if (safe != all)
                return !all;
        }
        return all;
    }

    void visit(std::size_t depth, Count ways, std::uint64_t present, std::size_t size0,
               std::size_t size1)
    {
        if (m_stopped || cannotWin(depth))
            return;
        if (winsWhoeverLeaves(depth)) {
            m_winning += ways * m_subsetsBelow[depth];
            return;
        }
        if (depth == m_game.kinds.size()) {
            record(ways, present, size0, size1);
            return;
        }
        const auto& kind = m_game.kinds[depth];
        const auto rules = m_game.quotas.size();
        for (int taken = 0; taken <= kind.count; ++taken) {
            for (std::size_t r = 0; r < rules; ++r)
                m_slack[depth + 1][r] = m_slack[depth][r] + kind.weights[r] * taken;
            m_taken[depth] = taken;
            const auto bit = taken > 0 ? std::uint64_t{1} << depth : 0;
            const auto more = static_cast<std::size_t>(taken);
            visit(depth + 1, ways * m_choose[depth][more], present | bit,
                  size0 + (kind.group == 0 ? more : 0), size1 + (kind.group == 1 ? more : 0));
        }
    }

    std::uint64_t criticalKinds(std::uint64_t present) const
    {
        const auto& slack = m_slack[m_game.kinds.size()];
        const bool all = m_game.combination == RuleCombination::all;
        std::uint64_t critical = all ? 0 : present;
        for (std::size_t r = 0; r < slack.size(); ++r) {
            if (all)
                critical |= m_critical[r].heavierThan(slack[r]);
            else if (slack[r] >= 0)
                critical &= m_critical[r].heavierThan(slack[r]);
        }
        return critical & present;
    }

    void record(Count ways, std::uint64_t present, std::size_t size0, std::size_t size1)
    {
        if ((++m_visited & 0xFFFF) == 0 && m_stop.stop_requested())
            m_stopped = true;
        m_winning += ways;
        const auto critical = criticalKinds(present);
        if (critical == 0)
            return;
        std::size_t criticalMembers = 0;
        for (auto rest = critical; rest != 0; rest &= rest - 1)
            criticalMembers +=
                static_cast<std::size_t>(m_taken[static_cast<std::size_t>(std::countr_zero(rest))]);
        const bool minimal = criticalMembers == size0 + size1;
        if (minimal)
            m_minimalTotal += ways;
        const auto sizes = m_sizes0 + m_sizes1;
        for (auto rest = critical; rest != 0; rest &= rest - 1) {
            const auto k = static_cast<std::size_t>(std::countr_zero(rest));
            const Count share = ways * static_cast<Count>(m_taken[k]);
            m_swings[(k * m_sizes0 + size0) * m_sizes1 + size1] += share;
            m_byCritical[k * sizes + criticalMembers] += share;
            if (minimal)
                m_minimal[k * sizes + criticalMembers] += share;
        }
    }

    const VoterKinds& m_game;
    std::stop_token m_stop;
    std::vector<CriticalKinds> m_critical;
    std::vector<std::vector<std::int64_t>> m_remaining;
    std::vector<std::vector<std::int64_t>> m_slack; ///< sum − quota at each depth, per rule
    std::vector<Count> m_subsetsBelow;
    std::vector<std::vector<Count>> m_choose;
    std::vector<int> m_taken;
    std::size_t m_sizes0 = 1;
    std::size_t m_sizes1 = 1;
    std::vector<Count> m_swings;
    std::vector<Count> m_byCritical;
    std::vector<Count> m_minimal;
    Count m_winning = 0;
    Count m_minimalTotal = 0;
    std::uint64_t m_visited = 0;
    bool m_stopped = false;
};

template <class Count>
Result<SwingCensus> walk(const VoterKinds& kinds, const std::stop_token& stop)
{
    Walk<Count> counting(kinds, stop);
    if (!counting.run())
        return model::stoppedComputation();
    return counting.census();
}

} // namespace

int VoterKinds::members(int group) const
{
    int total = 0;
    for (const auto& kind : kinds)
        total += kind.group == group ? kind.count : 0;
    return total;
}

double VoterKinds::coalitions() const
{
    double product = 1;
    for (const auto& kind : kinds)
        product *= kind.count + 1;
    return product;
}

VoterKinds voterKinds(const VotingGame& game)
{
    VoterKinds result;
    result.combination = game.combination;
    for (const auto& rule : game.rules)
        result.quotas.push_back(rule.quota);
    std::map<std::vector<std::int64_t>, std::vector<std::size_t>, std::greater<>> alike;
    for (std::size_t player = 0; player < game.size(); ++player) {
        std::vector<std::int64_t> weights;
        weights.reserve(game.rules.size());
        for (const auto& rule : game.rules)
            weights.push_back(rule.weights[player]);
        alike[std::move(weights)].push_back(player);
    }
    result.kindOf.resize(game.size());
    for (const auto& [weights, players] : alike) {
        for (const auto player : players)
            result.kindOf[player] = result.kinds.size();
        result.kinds.push_back({weights, static_cast<int>(players.size()), 0});
    }
    return result;
}

Integer SwingCensus::totalSwings(std::size_t kind) const
{
    Integer total = 0;
    for (const auto& row : swings[kind])
        total = std::accumulate(row.begin(), row.end(), total);
    return total;
}

bool canCount(const VoterKinds& kinds)
{
    return kinds.kinds.size() <= largestCensusKinds && kinds.coalitions() <= largestCensus &&
           kinds.members(0) + kinds.members(1) <= largestCensusMembers;
}

Result<SwingCensus> countSwings(const VoterKinds& kinds, const std::stop_token& stop)
{
    // A sum over kinds can reach members × 2^members.
    const bool small = kinds.members(0) + kinds.members(1) <= 56;
    return small ? walk<std::uint64_t>(kinds, stop)
                 : walk<boost::multiprecision::uint128_t>(kinds, stop);
}

} // namespace concordat::governance
