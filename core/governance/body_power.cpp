#include "core/governance/body_power.h"

#include <algorithm>
#include <numeric>

#include "core/governance/swing_explorer.h"
#include "core/governance/voting_game_file.h"
#include "core/measures/contributions.h"

namespace concordat::governance {

using model::Body;
using model::coreText;
using model::Date;
using model::DecisionRule;
using model::Error;
using model::ErrorCode;
using model::Result;
using model::State;
using nlohmann::json;

namespace {

constexpr std::size_t mostCoalitionsListed = 200;

json toJson(const BodyFinding& finding)
{
    return {{"id", finding.id},
            {"kind", finding.kind == BodyFindingKind::impossible ? "impossible" : "doubtful"},
            {"rule", finding.rule ? json(finding.rule->value()) : json(nullptr)},
            {"seat", finding.seat ? json(finding.seat->value()) : json(nullptr)},
            {"message", model::toEnglish(finding.message)},
            {"remedy", model::toEnglish(finding.remedy)}};
}

json findingsJson(const State& state, const Body& body, Date day)
{
    json list = json::array();
    for (const auto& finding : findingsOf(state, body, day))
        list.push_back(toJson(finding));
    return list;
}

json byVoter(const BodySetting& setting, const std::vector<double>& values)
{
    json result = json::object();
    for (std::size_t i = 0; i < values.size(); ++i)
        result[setting.voters[i].name] = values[i];
    return result;
}

json toJson(const BodySetting& setting, const Attainability& found)
{
    json result;
    result["seats"] = found.seats;
    result["quorumSeats"] = found.quorumSeats;
    result["quorate"] = found.quorate;
    result["quorateBand"] = {found.quorateLow, found.quorateHigh};
    result["quorateOnceRepeated"] = found.quorateOnceRepeated;
    result["quorateAllYear"] = found.quorateAllYear;
    result["attended"] = found.attended;
    result["passes"] = found.passes;
    result["passesWhenQuorate"] = found.passesWhenQuorate;
    result["everybodyInFavour"] = found.everybodyInFavour;
    result["passesInWriting"] =
        found.passesInWriting ? json(*found.passesInWriting) : json(nullptr);
    result["exact"] = found.motionExact;
    result["standardError"] = found.motionExact ? json(nullptr) : json(found.motionError);
    result["blocks"] = byVoter(setting, found.blocks);
    result["breaksQuorum"] = byVoter(setting, found.breaksQuorum);
    json defaulted = json::array();
    for (std::size_t i = 0; i < found.expectations.size(); ++i) {
        if (found.expectations[i].attendanceBasis == ExpectationBasis::defaulted)
            defaulted.push_back(setting.voters[i].name);
    }
    result["attendanceDefaulted"] = std::move(defaulted);
    result["explanation"] = {{"quorum", measures::toJson(found.whyQuorum)},
                             {"motion", measures::toJson(found.whyMotion)}};
    return result;
}

const Body* bodyNamed(const State& state, const std::string& wanted)
{
    for (const auto& body : state.rows<Body>()) {
        if (body.id.value() == wanted || body.name == wanted)
            return &body;
    }
    return nullptr;
}

/// What every rule of every body gives, or why it cannot be.
Result<json> allBodies(const State& state, Date day, const PowerOptions& options)
{
    json list = json::array();
    for (const auto& body : state.rows<Body>()) {
        json entry{{"body", body.id.value()}, {"name", body.name}};
        entry["findings"] = findingsJson(state, body, day);
        entry["rules"] = json::array();
        for (const auto& rule : rulesOf(state, body.id)) {
            const auto setting = settingOf(state, body, rule, day);
            json line{{"rule", rule.id.empty() ? json(nullptr) : json(rule.id.value())},
                      {"matter", rule.matter},
                      {"text", model::toEnglish(ruleText(rule))}};
            const auto game = gameOf(setting);
            if (!game) {
                line["impossible"] = game.error().toEnglish();
                entry["rules"].push_back(std::move(line));
                continue;
            }
            const auto results =
                votingPower(game->game, {PowerIndex::shapleyShubik, PowerIndex::banzhaf}, options);
            if (!results)
                return results.error();
            for (const auto& result : *results)
                line["power"].push_back(toJson(game->game, result));
            entry["rules"].push_back(std::move(line));
        }
        list.push_back(std::move(entry));
    }
    return list;
}

Result<DecisionRule> ruleNamed(const State& state, const Body& body, const std::string& wanted)
{
    const auto rules = rulesOf(state, body.id);
    if (wanted.empty())
        return rules.front();
    for (const auto& rule : rules) {
        if (rule.id.value() == wanted || rule.matter == wanted)
            return rule;
    }
    return Error{ErrorCode::notFound,
                 coreText("Power", "The body “{name}” has no rule “{rule}”; name one by its id or "
                                   "its matter.")
                     .with("name", body.name)
                     .with("rule", wanted),
                 {},
                 {}};
}

Result<json> neededJson(const VotingGame& game, const std::string& name,
                        const std::stop_token& stop)
{
    const auto found = std::find(game.players.begin(), game.players.end(), name);
    if (found == game.players.end())
        return Error{ErrorCode::notFound,
                     coreText("Power", "“{name}” has no vote in this body.").with("name", name),
                     {},
                     {}};
    const auto needing = coalitionsNeeding(
        game, static_cast<std::size_t>(found - game.players.begin()), mostCoalitionsListed, stop);
    if (!needing)
        return needing.error();
    json list = json::array();
    for (const auto& coalition : needing->coalitions) {
        json names = json::array();
        for (const auto player : coalition)
            names.push_back(game.players[player]);
        list.push_back(std::move(names));
    }
    return json{{"member", name},
                {"coalitions", std::move(list)},
                {"complete", needing->complete},
                {"stopsEverything", needing->needed}};
}

} // namespace

std::vector<VoterPower> voterShares(const State& state, const BodySetting& setting, Date day)
{
    const auto pledged =
        measures::contributionShares(state, day, measures::ContributionSide::pledged);
    double votes = 0;
    double seats = 0;
    for (const auto& voter : setting.voters) {
        votes += voter.votes;
        seats += static_cast<double>(voter.seats.size());
    }
    std::vector<VoterPower> shares;
    for (const auto& voter : setting.voters) {
        VoterPower power;
        power.id = voter.id;
        power.name = voter.name;
        power.member = voter.member;
        power.votes = votes > 0 ? voter.votes / votes : 0;
        power.seats = seats > 0 ? static_cast<double>(voter.seats.size()) / seats : 0;
        for (const auto& share : pledged.shares) {
            if (voter.member == share.member)
                power.contribution = share.share;
        }
        shares.push_back(std::move(power));
    }
    return shares;
}

Result<std::string> bodyPowerJson(const State& state, Date day, const BodyPowerQuery& query,
                                  const PowerOptions& options)
{
    if (query.body.empty()) {
        const auto all = allBodies(state, day, options);
        return all ? Result<std::string>(all->dump(2) + "\n") : all.error();
    }
    const auto* body = bodyNamed(state, query.body);
    if (!body)
        return Error{ErrorCode::notFound,
                     coreText("CommandLine", "There is no body “{id}”; name one by its id or name.")
                         .with("id", query.body),
                     {},
                     {}};
    const auto rule = ruleNamed(state, *body, query.rule);
    if (!rule)
        return rule.error();
    const auto setting = settingOf(state, *body, *rule, day);
    const auto game = gameOf(setting);
    if (!game)
        return game.error();
    const auto results = votingPower(game->game, query.indices, options);
    if (!results)
        return results.error();
    if (results->size() == 1 && !query.attainability && query.neededBy.empty()) {
        auto answer = toJson(game->game, results->front());
        answer["findings"] = findingsJson(state, *body, day);
        return answer.dump(2) + "\n";
    }
    json power = json::array();
    for (const auto& result : *results)
        power.push_back(toJson(game->game, result));
    if (!query.attainability && query.neededBy.empty())
        return power.dump(2) + "\n";
    json answer{{"body", body->id.value()},
                {"matter", rule->matter},
                {"text", model::toEnglish(ruleText(*rule))}};
    answer["power"] = std::move(power);
    answer["findings"] = findingsJson(state, *body, day);
    if (query.attainability) {
        AttainabilityOptions how;
        how.seed = options.seed;
        how.stop = options.stop;
        const auto found = attainabilityOf(setting, expectationsOf(state, setting, day), how);
        if (!found)
            return found.error();
        answer["attainability"] = toJson(setting, *found);
    }
    if (!query.neededBy.empty()) {
        auto needed = neededJson(game->game, query.neededBy, options.stop);
        if (!needed)
            return needed.error();
        answer["neededBy"] = std::move(*needed);
    }
    return answer.dump(2) + "\n";
}

} // namespace concordat::governance
