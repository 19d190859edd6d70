#include "core/governance/voting_game_file.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace concordat::governance {

using measures::InputNode;
using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Status;
using model::Text;

namespace {

/// Above this, sums of weights of a few thousand members could overflow.
constexpr double largestWeight = 1e14;

Error ruleError(Text text, std::size_t rule)
{
    return {ErrorCode::input, std::move(text), "rules[" + std::to_string(rule) + "]", {}};
}

Status checkRule(const WeightedRule& rule, std::size_t index, std::size_t players)
{
    if (rule.weights.size() != players)
        return ruleError(coreText("Power",
                                  "The rule has {count} weights for {players} members; give "
                                  "one weight each.")
                             .with("count", static_cast<std::int64_t>(rule.weights.size()))
                             .with("players", static_cast<std::int64_t>(players)),
                         index);
    if (std::any_of(rule.weights.begin(), rule.weights.end(), [](auto w) { return w < 0; }))
        return ruleError(coreText("Power", "A weight is negative; weights are 0 or more."), index);
    const auto total = std::accumulate(rule.weights.begin(), rule.weights.end(), std::int64_t{0});
    if (rule.quota > total)
        return ruleError(coreText("Power",
                                  "The quota is above the sum of the weights: no motion can "
                                  "ever pass. Lower the quota."),
                         index);
    if (rule.quota <= 0)
        return ruleError(coreText("Power",
                                  "The quota is not above 0: every motion passes without a "
                                  "vote. Raise the quota."),
                         index);
    return {};
}

/// The power of ten that makes all numbers whole; they were written as decimals.
double wholeScale(const std::vector<double>& numbers)
{
    double scale = 1;
    for (const double number : numbers) {
        while (scale < 1e6 && std::abs(number * scale - std::round(number * scale)) >
                                  1e-9 * std::max(1.0, std::abs(number * scale)))
            scale *= 10;
    }
    return scale;
}

WeightedRule readRule(const InputNode& node, std::size_t players)
{
    node.allowOnly({"quota", "weights", "name"});
    std::vector<double> numbers{node.member("quota").number()};
    const auto weights = node.member("weights").items();
    for (const auto& weight : weights)
        numbers.push_back(weight.numberWithin(0, largestWeight));
    if (weights.size() != players && !node.failed())
        node.member("weights").refuse(
            coreText("Power", "The rule has {count} weights for {players} members; give one weight "
                              "each.")
                .with("count", static_cast<std::int64_t>(weights.size()))
                .with("players", static_cast<std::int64_t>(players)));
    WeightedRule rule;
    const auto scale = wholeScale(numbers);
    for (const double number : numbers) {
        const auto scaled = number * scale;
        if (std::abs(scaled) > largestWeight) {
            node.refuse(coreText("Power", "A quota or weight is too large to be counted."));
            return rule;
        }
        rule.weights.push_back(std::llround(scaled));
    }
    rule.quota = rule.weights.front();
    rule.weights.erase(rule.weights.begin());
    if (const auto sound = checkRule(rule, 0, rule.weights.size()); !sound && !node.failed())
        node.refuse(sound.error().text);
    return rule;
}

} // namespace

Status check(const VotingGame& game)
{
    if (game.players.empty())
        return Error{
            ErrorCode::input, coreText("Power", "There are no members; add some."), {}, {}};
    if (game.rules.empty())
        return Error{
            ErrorCode::input, coreText("Power", "There is no voting rule; add one."), {}, {}};
    for (std::size_t r = 0; r < game.rules.size(); ++r) {
        if (auto sound = checkRule(game.rules[r], r, game.size()); !sound)
            return sound;
    }
    std::vector<int> memberships(game.size(), 0);
    for (const auto& group : game.unions) {
        for (const auto player : group) {
            if (player >= game.size() || ++memberships[player] > 1)
                return Error{ErrorCode::input,
                             coreText("Power", "Each member belongs to exactly one union."),
                             "unions",
                             {}};
        }
    }
    if (!game.unions.empty() && std::count(memberships.begin(), memberships.end(), 0) > 0)
        return Error{ErrorCode::input,
                     coreText("Power", "Each member belongs to exactly one union."),
                     "unions",
                     {}};
    return {};
}

std::vector<std::vector<std::size_t>> readUnions(const InputNode& node,
                                                 const std::vector<std::string>& players)
{
    std::vector<std::vector<std::size_t>> unions;
    std::vector<bool> placed(players.size(), false);
    for (const auto& group : node.items()) {
        unions.emplace_back();
        for (const auto& member : group.items()) {
            const auto player = positionOf(member.text(), players, member);
            if (node.failed())
                return {};
            if (placed[player])
                member.refuse(coreText("Power", "“{name}” is in two unions; keep it in one.")
                                  .with("name", players[player]));
            placed[player] = true;
            unions.back().push_back(player);
        }
        if (unions.back().empty())
            group.refuse(coreText("Power", "This union has no members; remove it."));
    }
    for (std::size_t player = 0; player < players.size(); ++player) {
        if (!placed[player])
            unions.push_back({player});
    }
    return unions;
}

VotingGame readVotingGame(const InputNode& node)
{
    node.allowOnly({"players", "rules", "combine", "unions"});
    VotingGame game;
    game.players = node.member("players").names();
    if (game.players.empty())
        node.member("players").refuse(coreText("Power", "There are no members; add some."));
    for (const auto& rule : node.member("rules").items())
        game.rules.push_back(readRule(rule, game.players.size()));
    if (game.rules.empty())
        node.member("rules").refuse(coreText("Power", "There is no voting rule; add one."));
    if (const auto combine = node.optionalMember("combine")) {
        const auto word = combine->text();
        if (word != "all" && word != "any")
            combine->refuse(coreText("Power", "Rules combine by “all” or by “any”."));
        game.combination = word == "any" ? RuleCombination::any : RuleCombination::all;
    }
    if (const auto unions = node.optionalMember("unions"))
        game.unions = readUnions(*unions, game.players);
    return game;
}

} // namespace concordat::governance
