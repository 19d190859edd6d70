#include <cmath>
#include <numeric>
#include <random>

#include "core/governance/power_methods.h"

namespace concordat::governance {

using model::Result;

namespace {

/// Sums under every rule while members come and go.
class Tally {
public:
    explicit Tally(const VotingGame& game) : m_game(game), m_sums(game.rules.size(), 0) {}

    void clear() { m_sums.assign(m_sums.size(), 0); }
    void add(std::size_t player)
    {
        for (std::size_t r = 0; r < m_sums.size(); ++r)
            m_sums[r] += m_game.rules[r].weights[player];
    }
    bool wins() const { return winsWithout(nullptr); }
    bool winsWithout(std::size_t player) const { return winsWithout(&player); }
    bool winsWith(std::size_t player) const
    {
        return decide([&](std::size_t r) { return m_sums[r] + m_game.rules[r].weights[player]; });
    }

private:
    bool winsWithout(const std::size_t* player) const
    {
        return decide([&](std::size_t r) {
            return m_sums[r] - (player ? m_game.rules[r].weights[*player] : 0);
        });
    }
    template <class Sum>
    bool decide(Sum sum) const
    {
        const bool all = m_game.combination == RuleCombination::all;
        for (std::size_t r = 0; r < m_sums.size(); ++r) {
            if ((sum(r) >= m_game.rules[r].quota) != all)
                return !all;
        }
        return all;
    }

    const VotingGame& m_game;
    std::vector<std::int64_t> m_sums;
};

/// Mean and standard error from the hits of independent pairs (0, 1 or 2 hits each).
Criticality fromPairs(const std::vector<double>& hits, const std::vector<double>& squares,
                      std::size_t pairs)
{
    Criticality result;
    const auto count = static_cast<double>(pairs);
    for (std::size_t i = 0; i < hits.size(); ++i) {
        const double mean = hits[i] / count;
        const double variance = std::max(0.0, squares[i] / count - mean * mean);
        result.probability.push_back(mean / 2);
        result.standardError.push_back(std::sqrt(variance / std::max(1.0, count - 1)) / 2);
    }
    return result;
}

std::size_t pivot(const std::vector<std::size_t>& order, bool backwards, Tally& tally)
{
    tally.clear();
    for (std::size_t at = 0; at < order.size(); ++at) {
        const auto player = order[backwards ? order.size() - 1 - at : at];
        tally.add(player);
        if (tally.wins())
            return player;
    }
    return order.front();
}

} // namespace

Result<Criticality> sampledShapleyShubik(const VotingGame& game, const PowerOptions& options)
{
    std::mt19937_64 random(options.seed);
    std::vector<std::size_t> order(game.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::vector<double> hits(game.size(), 0.0);
    std::vector<double> squares(game.size(), 0.0);
    Tally tally(game);
    const auto pairs = std::max<std::size_t>(2, options.samples / 2);
    for (std::size_t pair = 0; pair < pairs; ++pair) {
        if (pair % 256 == 0 && options.stop.stop_requested())
            return model::stoppedComputation();
        // Our own shuffle: std::shuffle differs between standard libraries.
        for (std::size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[random() % i]);
        const auto first = pivot(order, false, tally);
        const auto second = pivot(order, true, tally);
        hits[first] += 1;
        hits[second] += 1;
        if (first == second) {
            squares[first] += 4;
        } else {
            squares[first] += 1;
            squares[second] += 1;
        }
    }
    return fromPairs(hits, squares, pairs);
}

Result<Criticality> sampledBanzhaf(const VotingGame& game, const PowerOptions& options)
{
    std::mt19937_64 random(options.seed);
    std::vector<double> hits(game.size(), 0.0);
    std::vector<double> squares(game.size(), 0.0);
    std::vector<int> now(game.size(), 0);
    std::vector<bool> in(game.size(), false);
    Tally tally(game);
    const auto pairs = std::max<std::size_t>(2, options.samples / 2);
    double winning = 0;
    for (std::size_t pair = 0; pair < pairs; ++pair) {
        if (pair % 64 == 0 && options.stop.stop_requested())
            return model::stoppedComputation();
        std::fill(now.begin(), now.end(), 0);
        for (std::size_t i = 0; i < in.size(); ++i)
            in[i] = (random() >> 63) != 0;
        for (const bool complement : {false, true}) {
            tally.clear();
            for (std::size_t i = 0; i < in.size(); ++i) {
                if (in[i] != complement)
                    tally.add(i);
            }
            const bool wins = tally.wins();
            winning += wins ? 1 : 0;
            for (std::size_t i = 0; i < in.size(); ++i) {
                const bool member = in[i] != complement;
                const bool other = member ? tally.winsWithout(i) : tally.winsWith(i);
                now[i] += wins != other ? 1 : 0;
            }
        }
        for (std::size_t i = 0; i < now.size(); ++i) {
            hits[i] += now[i];
            squares[i] += static_cast<double>(now[i]) * now[i];
        }
    }
    auto result = fromPairs(hits, squares, pairs);
    result.winningShare = winning / (2 * static_cast<double>(pairs));
    return result;
}

} // namespace concordat::governance
