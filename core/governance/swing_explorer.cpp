#include "core/governance/swing_explorer.h"

#include <algorithm>
#include <numeric>

namespace concordat::governance {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;

namespace {

/// Looked-at beginnings of coalitions before the search gives up.
constexpr std::size_t mostSteps = 3'000'000;

class Search {
public:
    Search(const VotingGame& game, std::size_t player, std::size_t limit, std::stop_token stop)
        : m_game(game), m_player(player), m_limit(limit), m_stop(std::move(stop)),
          m_rules(game.rules.size())
    {
        for (std::size_t i = 0; i < game.size(); ++i) {
            if (i != player)
                m_others.push_back(i);
        }
        // The most that `count` of the others from a place on can add, rule by rule.
        m_heaviestFrom.assign(m_rules, std::vector<std::int64_t>(m_others.size() + 1, 0));
        for (std::size_t r = 0; r < m_rules; ++r) {
            for (std::size_t at = m_others.size(); at-- > 0;)
                m_heaviestFrom[r][at] =
                    std::max(m_heaviestFrom[r][at + 1], game.rules[r].weights[m_others[at]]);
        }
        m_sums.assign(m_rules, 0);
    }

    Result<SwingCoalitions> run()
    {
        auto all = std::vector<std::int64_t>(m_rules, 0);
        for (std::size_t r = 0; r < m_rules; ++r) {
            for (const auto other : m_others)
                all[r] += m_game.rules[r].weights[other];
        }
        m_result.needed = !wins(all, false);
        for (std::size_t partners = 0; partners <= m_others.size() && !m_full; ++partners)
            choose(0, partners);
        if (m_cancelled)
            return model::stoppedComputation();
        m_result.complete = !m_full;
        m_result.idle = m_result.complete && m_result.coalitions.empty();
        return std::move(m_result);
    }

private:
    bool wins(const std::vector<std::int64_t>& sums, bool withPlayer) const
    {
        const bool all = m_game.combination == RuleCombination::all;
        for (std::size_t r = 0; r < m_rules; ++r) {
            const auto& rule = m_game.rules[r];
            const auto sum = sums[r] + (withPlayer ? rule.weights[m_player] : 0);
            if ((sum >= rule.quota) != all)
                return !all;
        }
        return all;
    }

    bool canStillWin(std::size_t at, std::size_t missing) const
    {
        auto reach = m_sums;
        for (std::size_t r = 0; r < m_rules; ++r)
            reach[r] += m_heaviestFrom[r][at] * static_cast<std::int64_t>(missing);
        return wins(reach, true);
    }

    void choose(std::size_t at, std::size_t missing)
    {
        if (m_full)
            return;
        if (++m_steps > mostSteps || ((m_steps & 0xFFF) == 0 && m_stop.stop_requested())) {
            m_cancelled = m_stop.stop_requested();
            m_full = true;
            return;
        }
        if (wins(m_sums, false))
            return; // more partners need the member no more
        if (missing == 0) {
            if (wins(m_sums, true))
                record();
            return;
        }
        if (m_others.size() - at < missing || !canStillWin(at, missing))
            return;
        for (std::size_t next = at; next + missing <= m_others.size(); ++next) {
            const auto player = m_others[next];
            for (std::size_t r = 0; r < m_rules; ++r)
                m_sums[r] += m_game.rules[r].weights[player];
            m_chosen.push_back(player);
            choose(next + 1, missing - 1);
            m_chosen.pop_back();
            for (std::size_t r = 0; r < m_rules; ++r)
                m_sums[r] -= m_game.rules[r].weights[player];
        }
    }

    void record()
    {
        if (m_result.coalitions.size() >= m_limit) {
            m_full = true;
            return;
        }
        auto coalition = m_chosen;
        coalition.push_back(m_player);
        std::sort(coalition.begin(), coalition.end());
        m_result.coalitions.push_back(std::move(coalition));
    }

    const VotingGame& m_game;
    std::size_t m_player;
    std::size_t m_limit;
    std::stop_token m_stop;
    std::size_t m_rules;
    std::vector<std::size_t> m_others;
    std::vector<std::vector<std::int64_t>> m_heaviestFrom;
    std::vector<std::int64_t> m_sums;
    std::vector<std::size_t> m_chosen;
    std::size_t m_steps = 0;
    bool m_full = false;
    bool m_cancelled = false;
    SwingCoalitions m_result;
};

} // namespace

Result<SwingCoalitions> coalitionsNeeding(const VotingGame& game, std::size_t player,
                                          std::size_t limit, const std::stop_token& stop)
{
    if (auto sound = check(game); !sound)
        return sound.error();
    if (player >= game.size())
        return Error{ErrorCode::notFound,
                     coreText("Power", "There is no such member in this game."),
                     {},
                     {}};
    return Search(game, player, limit, stop).run();
}

} // namespace concordat::governance
