#include <algorithm>
#include <limits>

#include "core/formation/decide.h"
#include "core/measures/input_reader.h"

namespace concordat::formation {

using measures::InputNode;
using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;
using nlohmann::json;

namespace {

constexpr double unlimited = std::numeric_limits<double>::infinity();

/// The position of a word among those allowed; another word is refused.
std::size_t choice(const InputNode& node, const std::vector<std::string>& allowed)
{
    const auto word = node.text();
    const auto found = std::find(allowed.begin(), allowed.end(), word);
    if (found != allowed.end())
        return static_cast<std::size_t>(found - allowed.begin());
    std::string list;
    for (const auto& one : allowed)
        list += (list.empty() ? "" : ", ") + one;
    node.refuse(coreText("Decide", "“{word}” is not one of: {allowed}.")
                    .with("word", word)
                    .with("allowed", list));
    return 0;
}

std::vector<std::vector<double>> readTable(const InputNode& node)
{
    std::vector<std::vector<double>> table;
    for (const auto& row : node.items()) {
        table.emplace_back();
        for (const auto& cell : row.items())
            table.back().push_back(cell.number());
    }
    return table;
}

Preference readPreference(const InputNode& node)
{
    node.allowOnly({"shape", "q", "p", "s"});
    Preference preference;
    preference.shape = static_cast<PreferenceShape>(choice(
        node.member("shape"), {"usual", "u-shape", "v-shape", "level", "linear", "gaussian"}));
    if (const auto q = node.optionalMember("q"))
        preference.indifference = q->numberWithin(0, unlimited);
    if (const auto p = node.optionalMember("p"))
        preference.preference = p->numberWithin(0, unlimited);
    if (const auto s = node.optionalMember("s"))
        preference.inflection = s->numberWithin(0, unlimited);
    return preference;
}

Criterion readCriterion(const InputNode& node, bool weightsNeeded)
{
    node.allowOnly({"name", "weight", "direction", "preference", "comparisons"});
    Criterion criterion;
    criterion.name = node.member("name").text();
    if (weightsNeeded || node.has("weight"))
        criterion.weight = node.member("weight").numberWithin(0, unlimited);
    if (const auto direction = node.optionalMember("direction"))
        criterion.larger = choice(*direction, {"max", "min"}) == 0;
    if (const auto preference = node.optionalMember("preference"))
        criterion.preference = readPreference(*preference);
    if (const auto comparisons = node.optionalMember("comparisons"))
        criterion.comparisons = readTable(*comparisons);
    return criterion;
}

void refuseTwice(const std::vector<std::string>& names, const InputNode& place)
{
    if (std::count(names.begin(), names.end(), names.back()) > 1)
        place.refuse(coreText("Decide", "“{name}” is listed twice.").with("name", names.back()));
}

Alternative readAlternative(const InputNode& node, const std::vector<std::string>& criteria)
{
    node.allowOnly({"name", "scores"});
    Alternative alternative;
    alternative.name = node.member("name").text();
    alternative.scores.resize(criteria.size());
    if (const auto scores = node.optionalMember("scores")) {
        for (const auto& [name, score] : scores->entries()) {
            const auto criterion = positionOf(name, criteria, score);
            if (node.failed())
                return alternative;
            if (!score.isNull())
                alternative.scores[criterion] = score.number();
        }
    }
    return alternative;
}

Decision readDecision(const InputNode& root)
{
    root.allowOnly(
        {"criteria", "alternatives", "comparisons", "missing", "normalisation", "vikor"});
    Decision decision;
    if (const auto comparisons = root.optionalMember("comparisons"))
        decision.comparisons = readTable(*comparisons);
    std::vector<std::string> criteria;
    for (const auto& node : root.member("criteria").items()) {
        decision.criteria.push_back(readCriterion(node, decision.comparisons.empty()));
        criteria.push_back(decision.criteria.back().name);
        refuseTwice(criteria, node);
    }
    if (!decision.comparisons.empty() && decision.comparisons.size() != criteria.size())
        root.member("comparisons").refuse(coreText("Ahp", "There is one row for each criterion."));
    std::vector<std::string> alternatives;
    for (const auto& node : root.member("alternatives").items()) {
        decision.alternatives.push_back(readAlternative(node, criteria));
        alternatives.push_back(decision.alternatives.back().name);
        refuseTwice(alternatives, node);
    }
    if (const auto missing = root.optionalMember("missing"))
        decision.missing =
            static_cast<MissingScores>(choice(*missing, {"refuse", "mean", "bounds"}));
    if (const auto how = root.optionalMember("normalisation"))
        decision.weightedSumNormalisation =
            static_cast<Normalisation>(choice(*how, {"none", "linear", "min-max", "vector"}));
    if (const auto vikor = root.optionalMember("vikor")) {
        vikor->allowOnly({"v"});
        decision.vikorStrategy = vikor->member("v").numberWithin(0, 1);
    }
    return decision;
}

json prioritiesJson(const AhpPriorities& priorities)
{
    return {{"weights", priorities.weights},
            {"largestEigenvalue", priorities.largestEigenvalue},
            {"consistencyIndex", priorities.consistencyIndex},
            {"consistencyRatio", priorities.consistencyRatio},
            {"revisit",
             {{"row", priorities.revisitRow},
              {"column", priorities.revisitColumn},
              {"implied", priorities.revisitTo}}}};
}

json rankingJson(const Decision& decision, const Ranking& ranking, const measures::Wording& words)
{
    const auto byAlternative = [&](const auto& values) {
        json result = json::object();
        for (std::size_t i = 0; i < values.size(); ++i)
            result[decision.alternatives[i].name] = values[i];
        return result;
    };
    const auto nameOf = [&](const std::optional<std::size_t>& position) {
        return position ? json(decision.alternatives[*position].name) : json(nullptr);
    };
    json answer;
    answer["method"] = rankingMethodNames()[static_cast<std::size_t>(ranking.method)];
    answer["scores"] = byAlternative(ranking.scores);
    answer["ranks"] = byAlternative(ranking.ranks);
    for (std::size_t j = 0; j < decision.criteria.size(); ++j) {
        const auto& interval = ranking.stability[j];
        answer["weights"][decision.criteria[j].name] = ranking.weights[j];
        answer["stability"][decision.criteria[j].name] = {{"lower", interval.lower},
                                                          {"upper", interval.upper},
                                                          {"below", nameOf(interval.below)},
                                                          {"above", nameOf(interval.above)}};
    }
    if (!ranking.utility.empty()) {
        answer["utility"] = byAlternative(ranking.utility);
        answer["regret"] = byAlternative(ranking.regret);
        answer["compromise"] = json::array();
        for (const auto position : ranking.compromise)
            answer["compromise"].push_back(decision.alternatives[position].name);
    }
    if (!ranking.positiveFlow.empty()) {
        answer["positiveFlow"] = byAlternative(ranking.positiveFlow);
        answer["negativeFlow"] = byAlternative(ranking.negativeFlow);
    }
    if (ranking.criteriaPriorities)
        answer["criteriaPriorities"] = prioritiesJson(*ranking.criteriaPriorities);
    for (std::size_t j = 0; j < ranking.localPriorities.size(); ++j) {
        if (ranking.localPriorities[j])
            answer["localPriorities"][decision.criteria[j].name] =
                prioritiesJson(*ranking.localPriorities[j]);
    }
    for (std::size_t i = 0; i < ranking.rankRange.size(); ++i)
        answer["rankRange"][decision.alternatives[i].name] = {ranking.rankRange[i].first,
                                                              ranking.rankRange[i].second};
    answer["explanation"] = measures::toJson(ranking.why, words);
    return answer;
}

} // namespace

Result<std::string> decideJson(std::string_view inputText, const std::string& sourceName,
                               const std::vector<std::string>& methodNames,
                               const measures::Wording& words)
{
    std::vector<RankingMethod> methods;
    for (const auto& name : methodNames) {
        const auto method = rankingMethodFromName(name);
        if (!method)
            return Error{ErrorCode::usage,
                         coreText("Decide", "“{name}” is not a ranking method known here.")
                             .with("name", name),
                         "--method",
                         {}};
        methods.push_back(*method);
    }
    const auto document = measures::parseInput(inputText, sourceName);
    if (!document)
        return document.error();
    measures::InputReport report(sourceName);
    const auto decision = readDecision(InputNode(*document, {}, report));
    if (report.failed())
        return report.error();
    json list = json::array();
    for (const auto method : methods) {
        const auto ranking = rank(decision, method);
        if (!ranking) {
            auto error = ranking.error();
            error.where = sourceName + ": " + error.where;
            return error;
        }
        list.push_back(rankingJson(decision, *ranking, words));
    }
    return (list.size() == 1 ? list.front() : list).dump(2) + "\n";
}

} // namespace concordat::formation
