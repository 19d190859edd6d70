#include "core/split/division.h"

#include <algorithm>
#include <numeric>

#include "core/split/airport.h"
#include "core/split/bench.h"
#include "core/split/rule_words.h"

namespace concordat::split {

using measures::Rational;
using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;

namespace {

/// An airport whose kinds have many players, each player on its own; empty when not needed or
/// too large.
std::optional<Game> expandedAirport(const Game& game)
{
    const auto players = std::accumulate(game.airport.counts.begin(), game.airport.counts.end(), 0);
    if (players == static_cast<int>(game.size()) || players > 20)
        return std::nullopt;
    Game result;
    result.kind = GameKind::airport;
    result.cost = true;
    for (std::size_t kind = 0; kind < game.size(); ++kind) {
        for (int copy = 0; copy < game.airport.counts[kind]; ++copy) {
            result.players.push_back(game.players[kind]);
            result.airport.costs.push_back(game.airport.costs[kind]);
            result.airport.counts.push_back(1);
        }
    }
    return result;
}

bool needsSinglePlayers(SplitMethod method)
{
    switch (method) {
    case SplitMethod::banzhaf:
    case SplitMethod::tau:
    case SplitMethod::gately:
    case SplitMethod::prenucleolus:
    case SplitMethod::perCapitaNucleolus:
    case SplitMethod::modiclus: return true;
    default: return false;
    }
}

/// Whether a rule cannot be asked of kinds of players at all.
bool concernsSinglePlayers(SplitMethod method)
{
    switch (method) {
    case SplitMethod::weightedShapley:
    case SplitMethod::owen:
    case SplitMethod::myerson:
    case SplitMethod::position: return true;
    default: return needsSinglePlayers(method);
    }
}

Result<Division> divideKinds(const Game& game, SplitMethod method, const SplitOptions& options)
{
    const auto single = expandedAirport(game);
    if (!single || !needsSinglePlayers(method))
        return Error{ErrorCode::unsolvable,
                     coreText("Split", "The {rule} cannot be computed for kinds of many players; "
                                       "list the players singly (up to 20).")
                         .with("rule", wordsOf(method).title.text()),
                     {},
                     {}};
    auto result = Bench(*single, options).divide(method);
    if (!result)
        return result;
    std::vector<double> totals;
    std::vector<Rational> fractions;
    std::size_t at = 0;
    for (const int count : game.airport.counts) {
        totals.push_back(0);
        fractions.emplace_back(0);
        for (int copy = 0; copy < count; ++copy, ++at) {
            totals.back() += result->shares[at];
            if (!result->fractions.empty())
                fractions.back() += result->fractions[at];
        }
    }
    result->shares = std::move(totals);
    if (!result->fractions.empty())
        result->fractions = std::move(fractions);
    result->stability = airportStability(game.airport, result->shares, options.objections);
    return result;
}

} // namespace

std::vector<Result<Division>> divideEach(const Game& game, const std::vector<SplitMethod>& methods,
                                         const SplitOptions& options)
{
    Bench bench(game, options);
    const bool kinds = game.kind == GameKind::airport &&
                       std::any_of(game.airport.counts.begin(), game.airport.counts.end(),
                                   [](int count) { return count > 1; });
    std::vector<Result<Division>> results;
    results.reserve(methods.size());
    for (const auto method : methods)
        results.push_back(kinds && concernsSinglePlayers(method)
                              ? divideKinds(game, method, options)
                              : bench.divide(method));
    return results;
}

Result<std::vector<Division>> divide(const Game& game, const std::vector<SplitMethod>& methods,
                                     const SplitOptions& options)
{
    std::vector<Division> divisions;
    for (auto& result : divideEach(game, methods, options)) {
        if (!result)
            return result.error();
        divisions.push_back(*std::move(result));
    }
    return divisions;
}

} // namespace concordat::split
