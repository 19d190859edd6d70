#include "core/sharing/report.h"

#include <nlohmann/json.hpp>

#include "core/measures/input_reader.h"
#include "core/model/short_name.h"
#include "core/sharing/dynamic_rules.h"
#include "core/sharing/guideline_words.h"
#include "core/sharing/incentives.h"
#include "core/sharing/negotiation.h"
#include "core/sharing/triggers.h"
#include "core/split/game_checks.h"

namespace concordat::sharing {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;
using model::State;
using nlohmann::json;

namespace {

model::Text proofName(split::Proof proof)
{
    switch (proof) {
    case split::Proof::everyCoalition: return coreText("Split", "every coalition");
    case split::Proof::minimumCut: return coreText("Split", "minimum cut");
    case split::Proof::searched: break;
    }
    return coreText("Split", "searched, not proved");
}

template <class T>
json orNull(const std::optional<T>& value)
{
    return value ? json(*value) : json(nullptr);
}

/// What every answer is made from.
struct Report {
    const State& state;
    model::Date asOf;
    const ConsortiumGame& game;
    const split::ObjectionSearch& search;
    const split::GameChecks& checks;
    const TableRules& rules;
    const Guideline& guideline;
    const measures::Wording& words;

    json names(const std::vector<std::size_t>& players) const
    {
        json list = json::array();
        for (const auto player : players)
            list.push_back(game.game.players[player]);
        return list;
    }
    json byPlayer(const std::vector<double>& values) const
    {
        json result = json::object();
        for (std::size_t i = 0; i < values.size(); ++i)
            result[game.game.players[i]] = values[i];
        return result;
    }
};

json objectionsJson(const Report& report, const std::vector<split::Objection>& objections,
                    double unit)
{
    json list = json::array();
    for (const auto& objection : objections)
        list.push_back(
            {{"coalition", report.names(objection.members)}, {"excess", objection.excess * unit}});
    return list;
}

json stabilityJson(const Report& report, const Positions& positions)
{
    const auto table = report.rules.report(positions);
    const double total = report.search.total();
    json stability;
    stability["individuallyRational"] = table.individuallyRational;
    stability["inCore"] = table.inCore;
    stability["objectionsBy"] = report.words(proofName(table.objections.proof));
    stability["leastCore"] = orNull(report.checks.leastCore);
    json nearest = nullptr;
    if (table.efficient) {
        const auto found = split::nearestAcceptable(report.search, asGains(positions, total),
                                                    boundsOf(positions, nullptr, total));
        if (found)
            nearest = {{"percent", report.byPlayer(asPercent(found->shares, total))},
                       {"moved", total != 0 ? 100 * found->moved / std::abs(total) : 0},
                       {"excess", found->excess},
                       {"coreEmpty", found->coreEmpty}};
    }
    stability["nearest"] = nearest;
    json members = json::object();
    for (std::size_t i = 0; i < table.members.size(); ++i) {
        const auto& view = table.members[i];
        const auto& band = report.rules.bands().members[i];
        members[report.game.game.players[i]] = {
            {"percent", view.gets},
            {"amount", view.amount},
            {"alone", view.alone},
            {"adds", view.adds},
            {"bears", orNull(view.bears)},
            {"contributes", orNull(view.contributes)},
            {"satisfaction", orNull(view.satisfaction)},
            {"band", {{"fair", orNull(band.fair)}, {"from", band.least}, {"to", band.most}}},
            {"inBand", orNull(view.inBand)}};
    }
    stability["members"] = members;
    return stability;
}

json incentivesJson(const Report& report, const std::vector<double>& parts)
{
    const auto incentives = incentivesOf(report.state, report.game, parts, report.guideline);
    json members = json::object();
    for (std::size_t i = 0; i < incentives.members.size(); ++i) {
        const auto& each = incentives.members[i];
        members[report.game.game.players[i]] =
            each.known ? json{{"incentiveCompatibility", each.compatibility},
                              {"temptation", each.temptation},
                              {"balance", orNull(each.balance)},
                              {"percentNeeded", orNull(each.shareNeeded)},
                              {"currency", each.unit.currency}}
                       : json(nullptr);
    }
    return {{"members", members},
            {"balance", orNull(incentives.balance)},
            {"target", {incentives.balanceFrom, incentives.balanceTo}},
            {"unknown", incentives.unknown}};
}

json answerJson(const Report& report, const std::string& name,
                const Result<split::Division>& division)
{
    json answer{{"method", name}};
    if (!division) {
        answer["error"] = report.words(division.error().text);
        return answer;
    }
    const double total = report.game.game.worthOfAll();
    const double sign = report.game.game.cost ? -1 : 1;
    Positions positions;
    std::vector<double> percent;
    std::vector<double> parts;
    for (const double share : division->shares) {
        parts.push_back(total != 0 ? share / total : 0);
        percent.push_back(100 * parts.back());
        positions.push_back({percent.back(), {}, {}, false});
        // Shares may be negative here; the bounds of the table must not forbid that.
        positions.back().floor = std::min(0.0, percent.back());
    }
    std::vector<double> gains;
    for (const double share : division->shares)
        gains.push_back(sign * share);
    const auto objections = report.search.find(gains, 10);
    answer["shares"] = report.byPlayer(division->shares);
    answer["percent"] = report.byPlayer(percent);
    answer["exact"] = division->exact;
    answer["standardError"] =
        division->standardError ? report.byPlayer(*division->standardError) : json(nullptr);
    const auto stability = stabilityJson(report, positions);
    answer["inCore"] = objections.proof == split::Proof::searched && objections.objections.empty()
                           ? json(nullptr)
                           : stability["inCore"];
    answer["objections"] = objectionsJson(report, objections.objections, 1);
    answer["certified"] = orNull(division->certified);
    answer["stability"] = stability;
    answer["incentives"] = incentivesJson(report, parts);
    answer["explanation"] = measures::toJson(division->why, report.words);
    answer["game"] = measures::toJson(report.game.why, report.words);
    answer["guideline"] = measures::toJson(report.guideline.why(), report.words);
    answer["checks"] = {{"superadditive", orNull(report.checks.superadditive)},
                        {"convex", orNull(report.checks.convex)},
                        {"balanced", orNull(report.checks.balanced)}};
    json ask = json::array();
    for (const auto& open : report.game.ask)
        ask.push_back({{"coalition", report.names(open.members)},
                       {"interpolated", open.interpolated},
                       {"highest", open.highest}});
    answer["ask"] = ask;
    return answer;
}

} // namespace

Result<std::string> splitReportJson(const State& state, model::Date asOf,
                                    const std::vector<std::string>& methodNames,
                                    const GameOptions& options, const split::SplitOptions& split,
                                    const measures::Wording& words)
{
    std::vector<split::SplitMethod> methods;
    for (const auto& name : methodNames) {
        const auto method = split::splitMethodFromName(name);
        if (!method)
            return Error{
                ErrorCode::usage,
                coreText("Split", "“{name}” is not a split rule known here.").with("name", name),
                "--method",
                {}};
        methods.push_back(*method);
    }
    const auto game = consortiumGame(state, asOf, options);
    if (!game)
        return game.error();
    const auto search = split::ObjectionSearch::of(game->game, split.memoryLimit, split.stop);
    if (!search)
        return search.error();
    const auto checks = split::checkGame(game->game, *search, split.stop);
    if (!checks)
        return checks.error();
    const auto guideline = guidelineFor(state, asOf);
    const TableRules rules(state, asOf, *game, *search, bandsOf(state, asOf, *game, guideline));
    const Report report{state, asOf, *game, *search, *checks, rules, guideline, words};
    const auto divisions = split::divideEach(game->game, methods, split);
    json list = json::array();
    bool any = false;
    for (std::size_t i = 0; i < divisions.size(); ++i) {
        any = any || divisions[i];
        list.push_back(answerJson(report, methodNames[i], divisions[i]));
    }
    if (!any && !divisions.empty())
        return divisions.front().error();
    return (list.size() == 1 ? list.front() : list).dump(2) + "\n";
}

std::string guidelinesJson(const State& state, model::Date asOf, const measures::Wording& words)
{
    const auto guideline = guidelineFor(state, asOf);
    const auto named = [&words](const std::string& row) { return words(guidelineRowName(row)); };
    json parameters = json::object();
    for (const auto& parameter : guideline.parameters) {
        json replaced = json::array();
        for (const auto& [row, value] : parameter.replaced)
            replaced.push_back({{"row", named(row)}, {"value", value}});
        parameters[parameter.name] = {{"value", parameter.value},
                                      {"row", named(parameter.row)},
                                      {"default", !parameter.own},
                                      {"replaced", replaced}};
    }
    json rows = json::array();
    for (const auto& row : guideline.rows)
        rows.push_back(named(row));
    return json{{"rows", rows}, {"parameters", parameters}}.dump(2) + "\n";
}

std::string contributionsJson(const State& state, model::Date asOf,
                              const EvaluationOptions& options, const measures::Wording& words)
{
    const auto evaluation = evaluateContributions(state, asOf, options);
    json criteria = json::array();
    for (const auto& criterion : evaluation.criteria)
        criteria.push_back({{"name", words(criterion.name)},
                            {"weight", criterion.weight},
                            {"known", criterion.known}});
    json members = json::object();
    for (const auto& member : evaluation.members) {
        const auto* row = state.find(member.member);
        json inputs = json::array();
        for (const auto& input : member.inputs)
            inputs.push_back({{"value", orNull(input.value)},
                              {"share", input.share},
                              {"assessors", input.assessors},
                              {"lowest", input.lowest},
                              {"highest", input.highest}});
        members[model::shortNameOf(*row)] = {
            {"share", orNull(member.share)}, {"rank", member.rank},
            {"bestRank", member.bestRank},   {"worstRank", member.worstRank},
            {"rankHeld", member.rankHeld},   {"inputs", inputs}};
    }
    json appeals = json::array();
    for (const auto& id : evaluation.openAppeals)
        appeals.push_back(id.value());
    return json{{"criteria", criteria},
                {"members", members},
                {"defaultCriteria", evaluation.defaultCriteria},
                {"consistencyRatio", orNull(evaluation.consistencyRatio)},
                {"openAppeals", appeals},
                {"explanation", measures::toJson(evaluation.why, words)}}
               .dump(2) +
           "\n";
}

} // namespace concordat::sharing
