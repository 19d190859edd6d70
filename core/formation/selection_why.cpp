#include <algorithm>

#include "core/formation/selection.h"
#include "core/formation/worked_ranking.h"
#include "core/model/rounding.h"

namespace concordat::formation {

using model::coreText;
using model::literalText;
using model::Text;

namespace {

const char* sourceOf(RankingMethod method)
{
    switch (method) {
    case RankingMethod::weightedSum:
    case RankingMethod::topsis: return "Hwang & Yoon 1981, doi:10.1007/978-3-642-48318-9";
    case RankingMethod::vikor: return "Opricovic & Tzeng 2004, doi:10.1016/S0377-2217(03)00020-1";
    case RankingMethod::promethee:
        return "Brans, Vincke & Mareschal 1986, doi:10.1016/0377-2217(86)90044-5";
    case RankingMethod::ahp: break;
    }
    return "Saaty 1977, doi:10.1016/0022-2496(77)90033-5";
}

Text methodText(RankingMethod method)
{
    switch (method) {
    case RankingMethod::weightedSum: return coreText("Selection", "weighted sum");
    case RankingMethod::topsis: return literalText("TOPSIS");
    case RankingMethod::vikor: return literalText("VIKOR");
    case RankingMethod::promethee: return literalText("PROMETHEE II");
    case RankingMethod::ahp: break;
    }
    return literalText("AHP");
}

Text criterionName(const SelectionTable::Criterion& criterion)
{
    return criterion.id.empty() ? coreText("Selection", "Adds to the group")
                                : literalText(criterion.name);
}

/// A default is marked as one beside it.
Text weightText(double weight)
{
    return coreText("Selection", "weight {weight}").with("weight", weight);
}

void addScores(const SelectionTable& table, const SelectionProblem& problem,
               const LiveRanking& live, std::size_t alternative, measures::Explanation& why)
{
    const auto candidate = problem.candidates[alternative];
    for (std::size_t j = 0; j < problem.criteria.size(); ++j) {
        const auto& criterion = table.criteria[problem.criteria[j]];
        const auto gap =
            std::find_if(problem.missing.begin(), problem.missing.end(), [&](const auto& missing) {
                return missing.candidate == candidate && missing.criterion == problem.criteria[j];
            });
        const Text weight = weightText(model::roundedTo(live.weights()[j], 3));
        const double score = model::roundedTo(live.score(alternative, j), 1);
        if (gap != problem.missing.end())
            why.inputs.push_back({criterionName(criterion),
                                  coreText("Selection", "not known: {score} stands in; {weight}")
                                      .with("score", score)
                                      .with("weight", weight),
                                  true});
        else
            why.inputs.push_back({criterionName(criterion),
                                  coreText("Selection", "{score}; {weight}")
                                      .with("score", score)
                                      .with("weight", weight),
                                  criterion.weightIsDefault});
    }
}

/// What would lift one over another.
void addOvertaking(const SelectionTable& table, const SelectionProblem& problem,
                   const LiveRanking& live, RankingMethod method, std::size_t before,
                   std::size_t alternative, measures::Explanation& why)
{
    std::vector<double> least;
    std::vector<double> most;
    for (const auto j : problem.criteria) {
        least.push_back(table.criteria[j].least);
        most.push_back(table.criteria[j].most);
    }
    const auto ways = live.overtaking(method, before, alternative, least, most);
    const auto& leader = problem.decision.alternatives[before].name;
    for (std::size_t j = 0; j < ways.size(); ++j) {
        const Text name = criterionName(table.criteria[problem.criteria[j]]);
        if (ways[j].score)
            why.wouldChange.push_back(
                coreText("Selection", "{score} instead of {present} on {criterion} would reach "
                                      "{who}.")
                    .with("score", model::roundedTo(*ways[j].score, 1))
                    .with("present", model::roundedTo(live.score(alternative, j), 1))
                    .with("criterion", name)
                    .with("who", literalText(leader)));
        if (ways[j].weight)
            why.wouldChange.push_back(
                coreText("Selection", "A weight of {weight} instead of {present} for {criterion} "
                                      "would reach {who}.")
                    .with("weight", model::roundedTo(*ways[j].weight, 3))
                    .with("present", model::roundedTo(live.weights()[j], 3))
                    .with("criterion", name)
                    .with("who", literalText(leader)));
    }
    if (why.wouldChange.empty())
        why.wouldChange.push_back(
            coreText("Selection", "No single score or weight would lift it over {who}.")
                .with("who", literalText(leader)));
}

/// What would lift it over the one before it.
void addWayUp(const SelectionTable& table, const SelectionProblem& problem, const LiveRanking& live,
              RankingMethod method, std::size_t alternative, measures::Explanation& why)
{
    const auto& ranks = live.ranks(method);
    std::optional<std::size_t> before;
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        if (ranks[i] < ranks[alternative] && (!before || ranks[i] > ranks[*before]))
            before = i;
    }
    if (before)
        addOvertaking(table, problem, live, method, *before, alternative, why);
}

/// Where the first place would change hands.
void addStability(const SelectionTable& table, const SelectionProblem& problem,
                  const LiveRanking& live, RankingMethod method, measures::Explanation& why)
{
    const auto intervals = live.stability(method);
    for (std::size_t j = 0; j < intervals.size(); ++j) {
        const Text name = criterionName(table.criteria[problem.criteria[j]]);
        const auto& interval = intervals[j];
        if (interval.below)
            why.wouldChange.push_back(
                coreText("Selection",
                         "With a weight of {criterion} below {weight}, {who} would lead.")
                    .with("criterion", name)
                    .with("weight", model::roundedTo(interval.lower, 3))
                    .with("who", literalText(problem.decision.alternatives[*interval.below].name)));
        if (interval.above)
            why.wouldChange.push_back(
                coreText("Selection",
                         "With a weight of {criterion} above {weight}, {who} would lead.")
                    .with("criterion", name)
                    .with("weight", model::roundedTo(interval.upper, 3))
                    .with("who", literalText(problem.decision.alternatives[*interval.above].name)));
    }
    if (why.wouldChange.empty() && live.criteria() > 1)
        why.wouldChange.push_back(
            coreText("Selection", "No single weight would take the first place away."));
}

void addConsistency(const SelectionTable& table, const SelectionProblem& problem,
                    measures::Explanation& why)
{
    if (problem.decision.comparisons.empty()) {
        why.notes.push_back(coreText("Selection", "The criteria are not compared pair by pair yet: "
                                                  "the weights of the sliders stand in."));
        return;
    }
    const auto judged = ahpPriorities(problem.decision.comparisons, "comparisons");
    if (!judged)
        return;
    if (judged->weights.size() < problem.criteria.size())
        why.notes.push_back(coreText(
            "Selection", "What a candidate adds to the group is computed, not compared: it "
                         "keeps the share of its slider, and the compared criteria divide "
                         "the rest."));
    why.inputs.push_back({coreText("Selection", "Consistency ratio"),
                          coreText("Selection", "{ratio}; doubtful above 0.1")
                              .with("ratio", model::roundedTo(judged->consistencyRatio, 3))});
    if (judged->consistencyRatio > 0.1)
        why.notes.push_back(
            coreText("Selection",
                     "The comparisons contradict each other. Revisit {first} against {second}: the "
                     "others imply {implied}.")
                .with("first", criterionName(table.criteria[problem.criteria[judged->revisitRow]]))
                .with("second",
                      criterionName(table.criteria[problem.criteria[judged->revisitColumn]]))
                .with("implied", ratioText(judged->revisitTo)));
}

} // namespace

measures::Explanation explainRank(const SelectionTable& table, const SelectionProblem& problem,
                                  const LiveRanking& live, RankingMethod method,
                                  std::size_t alternative)
{
    measures::Explanation why;
    const auto& scores = live.scores(method);
    why.title = coreText("Selection", "{who} by {method}")
                    .with("who", literalText(problem.decision.alternatives[alternative].name))
                    .with("method", methodText(method));
    why.formula = workedRanking(live, method, alternative);
    why.sources.push_back(literalText(sourceOf(method)));
    why.rules.push_back(
        {"",
         coreText("Selection", "Partners are chosen by growth potential, "
                               "technological level, and the strategic thinking and "
                               "capability of senior managers."),
         "R79"});
    if (scores.empty()) {
        why.subtitle = coreText("Selection", "No ranking by this method");
        if (live.ahpRefusal())
            why.notes.push_back(live.ahpRefusal()->text);
        return why;
    }
    const auto rank = live.ranks(method)[alternative];
    why.subtitle = coreText("Selection", "Rank {rank} of {count}; value {value}")
                       .with("rank", static_cast<std::int64_t>(rank))
                       .with("count", static_cast<std::int64_t>(live.alternatives()))
                       .with("value", model::roundedTo(scores[alternative], 4));
    addScores(table, problem, live, alternative, why);
    if (method == RankingMethod::ahp)
        addConsistency(table, problem, why);
    if (rank == 1)
        addStability(table, problem, live, method, why);
    else
        addWayUp(table, problem, live, method, alternative, why);
    return why;
}

measures::Explanation explainJointRank(const SelectionProblem& problem, const LiveRanking& live,
                                       std::size_t alternative)
{
    const auto joint = jointRanks(live);
    const auto name = [&](std::size_t place) {
        return literalText(problem.decision.alternatives[place].name);
    };
    const auto whole = [](std::size_t number) { return static_cast<std::int64_t>(number); };
    measures::Explanation why;
    why.title = coreText("Selection", "{who} by all methods").with("who", name(alternative));
    why.subtitle = coreText("Selection", "Place {place} of {count}; sum of ranks {sum}")
                       .with("place", whole(joint.places[alternative]))
                       .with("count", whole(live.alternatives()))
                       .with("sum", whole(joint.sums[alternative]));
    why.formula = "r = Σ_m r_m\n=";
    for (std::size_t at = 0; at < LiveRanking::methodCount; ++at) {
        const auto method = static_cast<RankingMethod>(at);
        const auto& ranks = live.ranks(method);
        if (ranks.empty()) {
            why.inputs.push_back(
                {methodText(method), coreText("Selection", "no ranking; not counted")});
            continue;
        }
        why.formula +=
            (why.formula.back() == '=' ? " " : " + ") + std::to_string(ranks[alternative]);
        why.inputs.push_back(
            {methodText(method),
             coreText("Selection", "rank {rank}").with("rank", whole(ranks[alternative]))});
    }
    why.formula += "\n= " + std::to_string(joint.sums[alternative]);
    why.notes.push_back(coreText("Selection", "That every method counts alike is a default of this "
                                              "program, not evidence. Each method's own column "
                                              "tells how its rank came about."));
    std::optional<std::size_t> before;
    for (std::size_t i = 0; i < joint.sums.size(); ++i) {
        if (joint.sums[i] < joint.sums[alternative] &&
            (!before || joint.sums[i] > joint.sums[*before]))
            before = i;
    }
    if (before)
        why.wouldChange.push_back(
            coreText("Selection", "{count} ranks fewer in all would reach {who}.")
                .with("count", whole(joint.sums[alternative] - joint.sums[*before]))
                .with("who", name(*before)));
    return why;
}

measures::Explanation explainOvertaking(const SelectionTable& table,
                                        const SelectionProblem& problem, const LiveRanking& live,
                                        RankingMethod method, std::size_t one, std::size_t other)
{
    const auto& ranks = live.ranks(method);
    if (ranks.empty())
        return explainRank(table, problem, live, method, one);
    const bool turned = ranks[other] < ranks[one];
    const auto before = turned ? other : one;
    const auto behind = turned ? one : other;
    const auto name = [&](std::size_t place) {
        return literalText(problem.decision.alternatives[place].name);
    };
    measures::Explanation why;
    why.title = coreText("Selection", "{behind} against {before} by {method}")
                    .with("behind", name(behind))
                    .with("before", name(before))
                    .with("method", methodText(method));
    why.subtitle = coreText("Selection", "Rank {rank} against rank {better}")
                       .with("rank", static_cast<std::int64_t>(ranks[behind]))
                       .with("better", static_cast<std::int64_t>(ranks[before]));
    const auto& alternatives = problem.decision.alternatives;
    why.formula = alternatives[behind].name + ":\n" + workedRanking(live, method, behind) + "\n\n" +
                  alternatives[before].name + ":\n" + workedRanking(live, method, before);
    why.sources.push_back(literalText(sourceOf(method)));
    for (std::size_t j = 0; j < problem.criteria.size(); ++j)
        why.inputs.push_back({criterionName(table.criteria[problem.criteria[j]]),
                              coreText("Selection", "{score} against {other}; weight {weight}")
                                  .with("score", model::roundedTo(live.score(behind, j), 1))
                                  .with("other", model::roundedTo(live.score(before, j), 1))
                                  .with("weight", model::roundedTo(live.weights()[j], 3)),
                              table.criteria[problem.criteria[j]].weightIsDefault});
    if (ranks[behind] == ranks[before])
        why.notes.push_back(coreText("Selection", "Both have the same rank."));
    else
        addOvertaking(table, problem, live, method, before, behind, why);
    return why;
}

} // namespace concordat::formation
