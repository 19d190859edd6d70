#include "core/split/game.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace concordat::split {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;
using model::Status;

namespace {

double votingWorth(const governance::VotingGame& voting, Coalition coalition)
{
    const bool all = voting.combination == governance::RuleCombination::all;
    for (const auto& rule : voting.rules) {
        std::int64_t sum = 0;
        for (auto rest = coalition; rest != 0; rest &= rest - 1)
            sum += rule.weights[static_cast<std::size_t>(std::countr_zero(rest))];
        if ((sum >= rule.quota) != all)
            return all ? 0 : 1;
    }
    return all ? 1 : 0;
}

double airportWorth(const AirportCosts& airport, Coalition coalition)
{
    double dearest = 0;
    for (auto rest = coalition; rest != 0; rest &= rest - 1)
        dearest =
            std::max(dearest, airport.costs[static_cast<std::size_t>(std::countr_zero(rest))]);
    return dearest;
}

double bankruptcyWorth(const Bankruptcy& bankruptcy, Coalition coalition)
{
    double left = bankruptcy.estate;
    for (std::size_t i = 0; i < bankruptcy.claims.size(); ++i)
        left -= (i < 64 && (coalition >> i & 1) != 0) ? 0 : bankruptcy.claims[i];
    return std::max(0.0, left);
}

double synergyWorth(const Synergies& synergies, Coalition coalition)
{
    double sum = 0;
    for (auto rest = coalition; rest != 0; rest &= rest - 1)
        sum += synergies.single[static_cast<std::size_t>(std::countr_zero(rest))];
    for (const auto& pair : synergies.pairs) {
        if ((coalition >> pair.first & 1) != 0 && (coalition >> pair.second & 1) != 0)
            sum += pair.value;
    }
    return sum;
}

/// The parts with their players as coalitions.
std::vector<std::pair<Coalition, double>> masksOf(const std::vector<SharedPart>& parts)
{
    std::vector<std::pair<Coalition, double>> masks;
    for (const auto& part : parts) {
        Coalition players = 0;
        for (const auto player : part.players)
            players |= Coalition{1} << player;
        masks.emplace_back(players, part.worth);
    }
    return masks;
}

double partsWorth(const std::vector<std::pair<Coalition, double>>& parts, Coalition coalition)
{
    double sum = 0;
    for (const auto& [players, worth] : parts)
        sum += (players & coalition) != 0 ? worth : 0;
    return sum;
}

/// A gain in the game's own sense; a cost of 0 has no sign.
double asStated(double gain, bool cost)
{
    return cost && gain != 0 ? -gain : gain;
}

} // namespace

double Game::worth(Coalition coalition) const
{
    switch (kind) {
    case GameKind::values: return asStated(values[coalition], cost);
    case GameKind::voting: return votingWorth(voting, coalition);
    case GameKind::airport: return airportWorth(airport, coalition);
    case GameKind::bankruptcy: return coalition == 0 ? 0 : bankruptcyWorth(bankruptcy, coalition);
    case GameKind::synergy: return synergyWorth(synergies, coalition);
    case GameKind::parts: return partsWorth(masksOf(parts), coalition);
    }
    return 0;
}

double Game::worthOfAll() const
{
    switch (kind) {
    case GameKind::voting: return 1;
    case GameKind::airport:
        return airport.costs.empty()
                   ? 0
                   : *std::max_element(airport.costs.begin(), airport.costs.end());
    case GameKind::bankruptcy: return bankruptcy.estate;
    case GameKind::synergy: {
        double sum = std::accumulate(synergies.single.begin(), synergies.single.end(), 0.0);
        for (const auto& pair : synergies.pairs)
            sum += pair.value;
        return sum;
    }
    case GameKind::parts:
        return std::accumulate(parts.begin(), parts.end(), 0.0,
                               [](double sum, const SharedPart& part) {
                                   return sum + (part.players.empty() ? 0 : part.worth);
                               });
    case GameKind::values: break;
    }
    return asStated(values.back(), cost);
}

double Game::worthAlone(std::size_t player) const
{
    switch (kind) {
    case GameKind::airport: return airport.costs[player];
    case GameKind::synergy: return synergies.single[player];
    case GameKind::bankruptcy: {
        const double others = std::accumulate(bankruptcy.claims.begin(), bankruptcy.claims.end(),
                                              -bankruptcy.claims[player]);
        return std::max(0.0, bankruptcy.estate - others);
    }
    case GameKind::voting: {
        const bool all = voting.combination == governance::RuleCombination::all;
        for (const auto& rule : voting.rules) {
            if ((rule.weights[player] >= rule.quota) != all)
                return all ? 0 : 1;
        }
        return all ? 1 : 0;
    }
    case GameKind::parts: {
        double sum = 0;
        for (const auto& part : parts) {
            if (std::find(part.players.begin(), part.players.end(), player) != part.players.end())
                sum += part.worth;
        }
        return sum;
    }
    case GameKind::values: break;
    }
    return worth(Coalition{1} << player);
}

double tableBytes(std::size_t players)
{
    return std::ldexp(static_cast<double>(sizeof(double)), static_cast<int>(players));
}

Status affords(std::size_t players, std::size_t tables, double memoryLimit)
{
    const double bytes = static_cast<double>(tables) * tableBytes(players);
    if (bytes <= memoryLimit)
        return {};
    return Error{ErrorCode::unsolvable,
                 coreText("Split", "The values of all coalitions of {count} members would take "
                                   "{size} gigabytes; {limit} are allowed. Use a rule that "
                                   "needs no table, or fewer members.")
                     .with("count", static_cast<std::int64_t>(players))
                     .with("size", bytes / 1e9)
                     .with("limit", memoryLimit / 1e9),
                 {},
                 {}};
}

Result<std::span<const double>> gainTable(const Game& game, std::vector<double>& made,
                                          double memoryLimit, const std::stop_token& stop)
{
    if (game.kind == GameKind::values)
        return std::span<const double>(game.values);
    const auto n = game.size();
    if (const auto enough = affords(n, 1, memoryLimit); !enough)
        return enough.error();
    const double sign = game.cost ? -1 : 1;
    made.assign(std::size_t{1} << n, 0.0);
    const auto masks = masksOf(game.parts);
    for (Coalition s = 1; s < made.size(); ++s) {
        if ((s & 0xFFFF) == 0 && stop.stop_requested())
            return model::stoppedComputation();
        made[s] = sign * (game.kind == GameKind::parts ? partsWorth(masks, s) : game.worth(s));
    }
    return std::span<const double>(made);
}

} // namespace concordat::split
