#include "core/governance/power.h"
#include "core/governance/voting_game_file.h"

namespace concordat::governance {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;
using nlohmann::json;

namespace {

template <class Values, class Convert>
json byPlayer(const VotingGame& game, const Values& values, Convert convert)
{
    json result = json::object();
    for (std::size_t i = 0; i < game.size() && i < values.size(); ++i)
        result[game.players[i]] = convert(values[i]);
    return result;
}

/// A count as a JSON number while that is exact, else as text.
json countJson(const measures::Integer& count)
{
    if (count <= 9007199254740992)
        return count.convert_to<std::int64_t>();
    return count.str();
}

} // namespace

json toJson(const VotingGame& game, const PowerResult& result, const measures::Wording& words)
{
    const auto plain = [](double value) { return value; };
    json answer;
    answer["method"] = powerIndexNames()[static_cast<std::size_t>(result.index)];
    answer["shares"] = byPlayer(game, result.shares, plain);
    answer["exact"] = result.exact;
    answer["standardError"] =
        result.standardError ? byPlayer(game, *result.standardError, plain) : json(nullptr);
    answer["inCore"] = nullptr;
    answer["objections"] = json::array();
    if (!result.absolute.empty())
        answer["absolute"] = byPlayer(game, result.absolute, plain);
    if (result.ableToAct) {
        answer["preventing"] = byPlayer(game, result.preventing, plain);
        answer["initiating"] = byPlayer(game, result.initiating, plain);
        answer["ableToAct"] = *result.ableToAct;
    }
    if (!result.fractions.empty())
        answer["fractions"] = byPlayer(game, result.fractions, measures::fractionText);
    if (!result.swings.empty())
        answer["swings"] = byPlayer(game, result.swings, countJson);
    if (result.winningCoalitions)
        answer["winningCoalitions"] = countJson(*result.winningCoalitions);
    answer["explanation"] = measures::toJson(result.why, words);
    return answer;
}

Result<std::string> powerJson(std::string_view gameText, const std::string& sourceName,
                              const std::vector<std::string>& indexNames,
                              const PowerOptions& options, const measures::Wording& words)
{
    std::vector<PowerIndex> indices;
    for (const auto& name : indexNames) {
        const auto index = powerIndexFromName(name);
        if (!index)
            return Error{
                ErrorCode::usage,
                coreText("Power", "“{name}” is not a power index known here.").with("name", name),
                "--index",
                {}};
        indices.push_back(*index);
    }
    const auto document = measures::parseInput(gameText, sourceName);
    if (!document)
        return document.error();
    measures::InputReport report(sourceName);
    const measures::InputNode root(*document, {}, report);
    root.allowOnly({"voting", "unions"});
    auto game = readVotingGame(root.member("voting"));
    if (const auto unions = root.optionalMember("unions"); unions && !report.failed())
        game.unions = readUnions(*unions, game.players);
    if (report.failed())
        return report.error();
    auto results = votingPower(game, indices, options);
    if (!results) {
        auto error = results.error();
        error.where = error.where.empty() ? sourceName : sourceName + ": " + error.where;
        return error;
    }
    if (results->size() == 1)
        return toJson(game, results->front(), words).dump(2) + "\n";
    json list = json::array();
    for (const auto& result : *results)
        list.push_back(toJson(game, result, words));
    return list.dump(2) + "\n";
}

} // namespace concordat::governance
