#include "core/split/game_file.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <unordered_map>

#include "core/governance/voting_game_file.h"
#include "core/model/letters.h"
#include "core/split/division.h"

namespace concordat::split {

using measures::entryPath;
using measures::InputNode;
using measures::InputReport;
using measures::InputText;
using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;
using nlohmann::json;

namespace {

constexpr double unlimited = std::numeric_limits<double>::infinity();

std::string coalitionName(Coalition coalition, const std::vector<std::string>& players)
{
    std::string name;
    for (std::size_t i = 0; i < players.size(); ++i) {
        if ((coalition >> i & 1) != 0)
            name += (name.empty() ? "" : ",") + players[i];
    }
    return name;
}

/// The players of a table of values, refused when the table would be too large.
void readTablePlayers(const InputNode& root, double memoryLimit, Game& game)
{
    const auto place = root.member("players");
    game.players = place.names();
    const auto n = game.players.size();
    if (n == 0)
        place.refuse(coreText("Split", "There are no players; add some."));
    for (const auto& player : game.players) {
        if (player.find(',') != std::string::npos || model::trimmed(player, " ") != player)
            place.refuse(coreText("Split",
                                  "“{name}” cannot name a player here: coalitions are written with "
                                  "commas. Choose a name without commas and outer spaces.")
                             .with("name", player));
    }
    if (n > 60 || tableBytes(n) > memoryLimit)
        place.refuse(coreText("Split",
                              "The values of all coalitions of {count} players would take {size} "
                              "gigabytes; {limit} are allowed.")
                         .with("count", static_cast<std::int64_t>(n))
                         .with("size", tableBytes(n) / 1e9)
                         .with("limit", memoryLimit / 1e9));
}

/// Puts the values of the coalitions into the game's table while they are read.
class CoalitionTable final : public measures::NumberSink {
public:
    CoalitionTable(double memoryLimit, Game& game) : m_memoryLimit(memoryLimit), m_game(game) {}

    bool begin(const json& before, InputReport& report) override
    {
        const InputNode root(before, {}, report);
        if (!root.has("players"))
            return false;
        readTablePlayers(root, m_memoryLimit, m_game);
        if (report.failed())
            return false;
        for (std::size_t i = 0; i < m_game.players.size(); ++i)
            m_players.emplace(m_game.players[i], Coalition{1} << i);
        m_game.values.assign(std::size_t{1} << m_game.players.size(), 0.0);
        m_given.assign(m_game.values.size(), false);
        m_given[0] = true;
        return true;
    }

    void add(const std::string& key, double value, InputReport& report) override
    {
        const auto coalition = coalitionOf(key, report);
        if (report.failed())
            return;
        if (m_given[coalition])
            report.refuse(coreText("Split", "The coalition {names} is listed twice.")
                              .with("names", coalitionName(coalition, m_game.players)),
                          entryPath(member, key));
        m_given[coalition] = true;
        m_game.values[coalition] = value;
    }

    /// What the rest of the document says about the table, once it is filled.
    void finish(const InputNode& root)
    {
        if (m_given.empty()) // without players, or no object
            readTablePlayers(root, m_memoryLimit, m_game);
        const auto node = root.member(member);
        if (!node.isObject())
            node.refuse(coreText("Input", "Expected an object in braces here."));
        bool zeroWhenMissing = false;
        if (const auto missing = root.optionalMember("missing")) {
            zeroWhenMissing = missing->text() == "zero";
            if (!zeroWhenMissing)
                missing->refuse(coreText("Split", "“missing” can only be “zero”."));
        }
        const auto missing = std::find(m_given.begin(), m_given.end(), false);
        if (missing != m_given.end() && !zeroWhenMissing)
            node.refuse(
                coreText("Split",
                         "{count} coalitions have no value, {names} for one. Give them, or say "
                         "“missing”: “zero”.")
                    .with("count", static_cast<std::int64_t>(
                                       std::count(m_given.begin(), m_given.end(), false)))
                    .with("names", coalitionName(static_cast<Coalition>(missing - m_given.begin()),
                                                 m_game.players)));
        if (m_game.cost) {
            for (auto& value : m_game.values)
                value = value == 0 ? 0 : -value;
        }
    }

    static constexpr auto member = "values";

private:
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };

    /// The players of a key such as `A,B`.
    Coalition coalitionOf(std::string_view key, InputReport& report) const
    {
        Coalition coalition = 0;
        for (std::size_t at = 0; at <= key.size();) {
            const auto end = std::min(key.find(',', at), key.size());
            const auto name = model::trimmed(key.substr(at, end - at), " ");
            const auto player = m_players.find(name);
            if (player == m_players.end())
                report.refuse(measures::notListed(std::string(name)),
                              entryPath(member, std::string(key)));
            else if ((coalition & player->second) != 0)
                report.refuse(coreText("Split", "“{name}” occurs twice in one coalition.")
                                  .with("name", std::string(name)),
                              entryPath(member, std::string(key)));
            else
                coalition |= player->second;
            at = end + 1;
        }
        return coalition;
    }

    double m_memoryLimit;
    Game& m_game;
    std::unordered_map<std::string, Coalition, Hash, std::equal_to<>> m_players;
    std::vector<bool> m_given;
};

void readAirport(const InputNode& node, Game& game)
{
    node.allowOnly({"players", "costs", "counts"});
    game.cost = true;
    game.players = node.member("players").names();
    for (const auto& cost : node.member("costs").items())
        game.airport.costs.push_back(cost.numberWithin(0, unlimited));
    if (const auto counts = node.optionalMember("counts")) {
        for (const auto& count : counts->items()) {
            const auto number = count.integer();
            if (number < 1 || number > 1000000000)
                count.refuse(coreText("Split", "A count is a whole number of at least 1."));
            game.airport.counts.push_back(
                static_cast<int>(std::clamp<std::int64_t>(number, 1, 1000000000)));
        }
    } else {
        game.airport.counts.assign(game.players.size(), 1);
    }
    if (game.players.empty() || game.airport.costs.size() != game.players.size() ||
        game.airport.counts.size() != game.players.size())
        node.refuse(coreText("Split",
                             "Players, costs and counts must be equally many, and at least "
                             "one."));
    if (!node.failed() && game.worthOfAll() <= 0)
        node.member("costs").refuse(
            coreText("Split", "All costs are 0; there is nothing to share."));
}

void readBankruptcy(const InputNode& node, Game& game)
{
    node.allowOnly({"estate", "claims"});
    game.bankruptcy.estate = node.member("estate").numberWithin(0, unlimited);
    for (const auto& [name, claim] : node.member("claims").entries()) {
        game.players.push_back(name);
        game.bankruptcy.claims.push_back(claim.numberWithin(0, unlimited));
    }
    const auto& claims = game.bankruptcy.claims;
    if (claims.empty())
        node.member("claims").refuse(coreText("Split", "There are no claims; add some."));
    if (!node.failed() &&
        game.bankruptcy.estate > std::accumulate(claims.begin(), claims.end(), 0.0))
        node.member("estate").refuse(coreText(
            "Split", "The estate exceeds the sum of the claims: all can be paid in full."));
}

void readSynergy(const InputNode& node, Game& game)
{
    node.allowOnly({"players", "single", "pairs"});
    game.players = node.member("players").names();
    if (game.players.empty())
        node.member("players").refuse(coreText("Split", "There are no players; add some."));
    for (const auto& single : node.member("single").items())
        game.synergies.single.push_back(single.number());
    if (game.synergies.single.size() != game.players.size())
        node.member("single").refuse(
            coreText("Split", "Give one number for each player, in their order."));
    std::map<std::pair<std::size_t, std::size_t>, bool> seen;
    for (const auto& pair : node.member("pairs").items()) {
        const auto parts = pair.items();
        if (parts.size() != 3) {
            pair.refuse(coreText("Split", "A pair is two names and a number."));
            return;
        }
        const auto first = positionOf(parts[0].text(), game.players, parts[0]);
        const auto second = positionOf(parts[1].text(), game.players, parts[1]);
        if (pair.failed())
            return;
        if (first == second)
            pair.refuse(coreText("Split", "A pair has two different players."));
        if (!seen.emplace(std::minmax(first, second), true).second)
            pair.refuse(coreText("Split", "This pair is listed twice."));
        game.synergies.pairs.push_back({first, second, parts[2].number()});
    }
}

void readParts(const InputNode& node, Game& game)
{
    node.allowOnly({"players", "parts"});
    game.players = node.member("players").names();
    if (game.players.empty())
        node.member("players").refuse(coreText("Split", "There are no players; add some."));
    for (const auto& item : node.member("parts").items()) {
        item.allowOnly({"worth", "players"});
        SharedPart part;
        part.worth = item.member("worth").number();
        const auto players = item.member("players");
        players.names(); // refuses whoever is listed twice
        for (const auto& name : players.items()) {
            if (node.failed())
                return;
            part.players.push_back(positionOf(name.text(), game.players, name));
        }
        if (part.players.empty())
            item.refuse(coreText("Split", "Nobody brings this part; name at least one player."));
        game.parts.push_back(std::move(part));
    }
}

void readWeights(const InputNode& node, Game& game)
{
    game.weights.assign(game.players.size(), 0.0);
    for (const auto& [name, weight] : node.entries()) {
        const auto player = positionOf(name, game.players, weight);
        if (node.failed())
            return;
        game.weights[player] = weight.number();
        if (game.weights[player] <= 0)
            weight.refuse(coreText("Split", "A weight must be above 0."));
    }
    for (std::size_t i = 0; i < game.weights.size(); ++i) {
        if (game.weights[i] <= 0)
            node.refuse(coreText("Split", "“{name}” has no weight.").with("name", game.players[i]));
    }
}

void readLinks(const InputNode& node, Game& game)
{
    std::map<std::pair<std::size_t, std::size_t>, bool> seen;
    for (const auto& link : node.items()) {
        const auto ends = link.items();
        if (ends.size() != 2) {
            link.refuse(coreText("Split", "A link has two ends."));
            return;
        }
        const auto first = positionOf(ends[0].text(), game.players, ends[0]);
        const auto second = positionOf(ends[1].text(), game.players, ends[1]);
        if (link.failed())
            return;
        if (first == second)
            link.refuse(coreText("Split", "A link joins two different players."));
        if (!seen.emplace(std::minmax(first, second), true).second)
            link.refuse(coreText("Split", "This link is listed twice."));
        game.links.emplace_back(first, second);
    }
}

void readFactors(const InputNode& node, Game& game)
{
    for (const auto& item : node.items()) {
        item.allowOnly({"name", "weight", "shares", "mean"});
        CorrectionFactor factor;
        factor.name = item.member("name").text();
        if (const auto weight = item.optionalMember("weight"))
            factor.weight = weight->numberWithin(0, unlimited);
        if (const auto mean = item.optionalMember("mean"))
            factor.mean = mean->numberWithin(0, 1);
        factor.shares.assign(game.players.size(), -1.0);
        const auto shares = item.member("shares");
        for (const auto& [name, share] : shares.entries()) {
            const auto player = positionOf(name, game.players, share);
            if (node.failed())
                return;
            factor.shares[player] = share.numberWithin(0, 1);
        }
        double sum = 0;
        for (std::size_t i = 0; i < factor.shares.size(); ++i) {
            if (factor.shares[i] < 0 && !node.failed())
                shares.refuse(coreText("Split", "“{name}” has no share of this factor.")
                                  .with("name", game.players[i]));
            sum += factor.shares[i];
        }
        // Published tables round to three digits.
        if (!node.failed() && std::abs(sum - 1) > 0.005)
            shares.refuse(coreText("Split", "The shares of a factor sum to 1; these sum to {sum}.")
                              .with("sum", sum));
        game.factors.push_back(std::move(factor));
    }
}

void readExtras(const InputNode& root, Game& game)
{
    if (const auto unions = root.optionalMember("unions"))
        game.unions = governance::readUnions(*unions, game.players);
    if (const auto links = root.optionalMember("links"))
        readLinks(*links, game);
    if (const auto weights = root.optionalMember("weights"))
        readWeights(*weights, game);
    if (const auto factors = root.optionalMember("factors"))
        readFactors(*factors, game);
    if (const auto comparisons = root.optionalMember("comparisons")) {
        for (const auto& row : comparisons->items()) {
            game.comparisons.emplace_back();
            for (const auto& cell : row.items())
                game.comparisons.back().push_back(cell.number());
        }
        if (game.comparisons.size() != game.players.size())
            comparisons->refuse(
                coreText("Split", "The comparisons need one row and one column for each player."));
    }
}

json divisionJson(const Game& game, const Division& division, const measures::Wording& words)
{
    const auto byPlayer = [&](const auto& values, auto convert) {
        json result = json::object();
        for (std::size_t i = 0; i < values.size(); ++i)
            result[game.players[i]] = convert(values[i]);
        return result;
    };
    const auto plain = [](double value) { return value; };
    json answer;
    answer["method"] = splitMethodNames()[static_cast<std::size_t>(division.method)];
    answer["shares"] = byPlayer(division.shares, plain);
    answer["exact"] = division.exact;
    answer["standardError"] =
        division.standardError ? byPlayer(*division.standardError, plain) : json(nullptr);
    if (division.evaluations)
        answer["evaluations"] = *division.evaluations;
    answer["inCore"] = division.stability.inCore ? json(*division.stability.inCore) : json(nullptr);
    answer["objections"] = json::array();
    for (const auto& objection : division.stability.objections) {
        json names = json::array();
        for (const auto member : objection.members)
            names.push_back(game.players[member]);
        answer["objections"].push_back({{"coalition", names}, {"excess", objection.excess}});
    }
    if (!division.fractions.empty())
        answer["fractions"] = byPlayer(division.fractions, measures::fractionText);
    if (division.leastCore)
        answer["leastCore"] = *division.leastCore;
    if (division.certified)
        answer["certified"] = *division.certified;
    answer["explanation"] = measures::toJson(division.why, words);
    return answer;
}

void readKind(const InputNode& root, CoalitionTable& table, Game& game)
{
    if (root.has(CoalitionTable::member)) {
        table.finish(root);
    } else if (root.has("voting")) {
        game.kind = GameKind::voting;
        game.voting = governance::readVotingGame(root.member("voting"));
        game.players = game.voting.players;
        game.unions = game.voting.unions;
    } else if (root.has("airport")) {
        game.kind = GameKind::airport;
        readAirport(root.member("airport"), game);
    } else if (root.has("bankruptcy")) {
        game.kind = GameKind::bankruptcy;
        readBankruptcy(root.member("bankruptcy"), game);
    } else if (root.has("synergy")) {
        game.kind = GameKind::synergy;
        readSynergy(root.member("synergy"), game);
    } else {
        game.kind = GameKind::parts;
        readParts(root.member("shared"), game);
    }
}

/// Everything but the table of values, which the sink has got already.
void readRest(const InputNode& root, CoalitionTable& table, Game& game)
{
    root.allowOnly({"players", "values", "missing", "cost", "voting", "airport", "bankruptcy",
                    "synergy", "shared", "unions", "links", "weights", "factors", "comparisons"});
    int kinds = 0;
    for (const auto* kind : {"values", "voting", "airport", "bankruptcy", "synergy", "shared"})
        kinds += root.has(kind) ? 1 : 0;
    if (kinds != 1) {
        root.refuse(coreText("Split", "A game has exactly one of “values”, “voting”, “airport”, "
                                      "“bankruptcy”, “synergy”, “shared”."));
        return;
    }
    if (const auto cost = root.optionalMember("cost"))
        game.cost = cost->boolean();
    if (!root.failed())
        readKind(root, table, game);
    const bool ownSense = game.kind == GameKind::voting || game.kind == GameKind::bankruptcy;
    if (game.cost && ownSense)
        root.member("cost").refuse(coreText("Split", "This kind of game shares gains, not costs."));
    if (!root.failed())
        readExtras(root, game);
}

} // namespace

Result<Game> readGame(InputText& text, const std::string& sourceName, double memoryLimit)
{
    Game game;
    CoalitionTable table(memoryLimit, game);
    const auto document = measures::parseStreamed(text, sourceName, CoalitionTable::member, table);
    if (!document)
        return document.error();
    InputReport report(sourceName);
    readRest(InputNode(*document, {}, report), table, game);
    if (report.failed())
        return report.error();
    return game;
}

Result<std::string> splitJson(InputText& text, const std::string& sourceName,
                              const std::vector<std::string>& methodNames,
                              const SplitOptions& options, const measures::Wording& words)
{
    std::vector<SplitMethod> methods;
    for (const auto& name : methodNames) {
        const auto method = splitMethodFromName(name);
        if (!method)
            return Error{
                ErrorCode::usage,
                coreText("Split", "“{name}” is not a split rule known here.").with("name", name),
                "--method",
                {}};
        methods.push_back(*method);
    }
    const auto game = readGame(text, sourceName, options.memoryLimit);
    if (!game)
        return game.error();
    const auto divisions = divide(*game, methods, options);
    if (!divisions) {
        auto error = divisions.error();
        error.where = error.where.empty() ? sourceName : sourceName + ": " + error.where;
        return error;
    }
    json list = json::array();
    for (const auto& division : *divisions)
        list.push_back(divisionJson(*game, division, words));
    return (list.size() == 1 ? list.front() : list).dump(2) + "\n";
}

} // namespace concordat::split
