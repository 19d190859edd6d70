#include "core/split/game_checks.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace concordat::split {

using model::Result;

namespace {

std::vector<std::size_t> membersOf(Coalition coalition)
{
    std::vector<std::size_t> members;
    for (auto rest = coalition; rest != 0; rest &= rest - 1)
        members.push_back(static_cast<std::size_t>(std::countr_zero(rest)));
    return members;
}

double slackOf(std::span<const double> gains)
{
    double largest = 0;
    for (const double value : gains)
        largest = std::max(largest, std::abs(value));
    return 1e-10 * std::max(largest, 1e-300);
}

void checkSuperadditive(std::span<const double> gains, GameChecks& checks)
{
    const double slack = slackOf(gains);
    checks.superadditive = true;
    for (Coalition whole = 1; whole < gains.size(); ++whole) {
        const Coalition last = whole & (~whole + 1);
        for (Coalition part = (whole - 1) & whole; part != 0; part = (part - 1) & whole) {
            if ((part & last) == 0)
                continue; // its complement within the whole is looked at instead
            if (gains[part] + gains[whole ^ part] > gains[whole] + slack) {
                checks.superadditive = false;
                checks.first = membersOf(part);
                checks.second = membersOf(whole ^ part);
                return;
            }
        }
    }
}

/// v(S∪i∪j) − v(S∪i) ≥ v(S∪j) − v(S) for all S and i, j outside it.
bool isConvex(std::span<const double> gains)
{
    const double slack = slackOf(gains);
    for (Coalition s = 0; s < gains.size(); ++s) {
        const Coalition outside = (gains.size() - 1) & ~s;
        for (auto first = outside; first != 0; first &= first - 1) {
            const auto i = first & (~first + 1);
            for (auto rest = first & (first - 1); rest != 0; rest &= rest - 1) {
                const auto j = rest & (~rest + 1);
                if (gains[s | i | j] - gains[s | i] < gains[s | j] - gains[s] - slack)
                    return false;
            }
        }
    }
    return true;
}

} // namespace

Result<GameChecks> checkGame(const Game& game, const ObjectionSearch& search,
                             const std::stop_token& stop)
{
    GameChecks checks;
    if (game.kind == GameKind::synergy) {
        // Dividends of pairs only: both hold exactly when no synergy is negative.
        const double sign = game.cost ? -1 : 1;
        const auto negative =
            std::find_if(game.synergies.pairs.begin(), game.synergies.pairs.end(),
                         [&](const Synergies::Pair& pair) { return sign * pair.value < 0; });
        checks.superadditive = checks.convex = negative == game.synergies.pairs.end();
        if (negative != game.synergies.pairs.end()) {
            checks.first = {negative->first};
            checks.second = {negative->second};
        }
    } else if (game.size() <= checkedPlayers && !search.table().empty()) {
        checkSuperadditive(search.table(), checks);
        checks.convex = isConvex(search.table());
    }
    const auto least = leastCore(search, nullptr, stop);
    if (!least)
        return least.error();
    checks.leastCore = least->excess;
    checks.balancedBy = least->proof;
    const double slack = 1e-9 * std::max(std::abs(search.total()), 1e-300);
    // A search that found no objection proves nothing; one that found some does.
    if (least->proof != Proof::searched || least->excess > slack)
        checks.balanced = least->excess <= slack;
    return checks;
}

} // namespace concordat::split
