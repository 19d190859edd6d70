#include "core/formation/decide.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/formation/ranking_methods.h"
#include "core/formation/weight_stability.h"
#include "core/measures/method_names.h"

namespace concordat::formation {

using model::coreText;
using model::literalText;
using model::Result;
using model::Status;

namespace {

struct MethodWords {
    const char* name;
    model::TextKey title;
    const char* formula;
    const char* source;
};

constexpr MethodWords methodWords[] = {
    {"weighted-sum", model::coreTextKey("Decide", "Weighted sum"), "Σ_j w_j·r_ij",
     "Hwang & Yoon 1981, doi:10.1007/978-3-642-48318-9"},
    {"topsis", model::coreTextKey("Decide", "TOPSIS: closeness to the ideal"),
     "C_i = D⁻_i/(D⁺_i + D⁻_i)", "Hwang & Yoon 1981, doi:10.1007/978-3-642-48318-9"},
    {"vikor", model::coreTextKey("Decide", "VIKOR: compromise (smaller is better)"),
     "Q_i = v(S_i − S*)/(S⁻ − S*) + (1 − v)(R_i − R*)/(R⁻ − R*)",
     "Opricovic & Tzeng 2004, doi:10.1016/S0377-2217(03)00020-1"},
    {"promethee", model::coreTextKey("Decide", "PROMETHEE II: net outranking flow"),
     "φ(a) = Σ_b [π(a,b) − π(b,a)]/(n − 1)",
     "Brans, Vincke & Mareschal 1986, doi:10.1016/0377-2217(86)90044-5"},
    {"ahp", model::coreTextKey("Decide", "Analytic hierarchy process"),
     "Σ_j w_j·p_ij, w and p principal eigenvectors",
     "Saaty 1977, doi:10.1016/0022-2496(77)90033-5"},
};

std::string inputPlace(const char* list, std::size_t index)
{
    return std::string(list) + "[" + std::to_string(index) + "]";
}

Status checkShape(const Preference& preference, const std::string& where)
{
    const double q = preference.indifference;
    const double p = preference.preference;
    const bool needsP = preference.shape == PreferenceShape::vShape ||
                        preference.shape == PreferenceShape::linear ||
                        preference.shape == PreferenceShape::level;
    if (q < 0 || (needsP && !(p > 0)) ||
        (preference.shape == PreferenceShape::linear && !(p > q)) ||
        (preference.shape == PreferenceShape::level && p < q))
        return model::badInput(coreText("Decide", "The thresholds must satisfy 0 ≤ q < p."), where);
    if (preference.shape == PreferenceShape::gaussian && !(preference.inflection > 0))
        return model::badInput(coreText("Decide", "The Gaussian preference needs s above 0."),
                               where);
    return {};
}

Status check(const Decision& decision)
{
    if (decision.criteria.empty())
        return model::badInput(coreText("Decide", "There are no criteria; add some."), "criteria");
    if (decision.alternatives.empty())
        return model::badInput(coreText("Decide", "There are no alternatives; add some."),
                               "alternatives");
    for (std::size_t j = 0; j < decision.criteria.size(); ++j) {
        const auto& criterion = decision.criteria[j];
        const auto where = inputPlace("criteria", j);
        if (!(criterion.weight >= 0) || !std::isfinite(criterion.weight))
            return model::badInput(coreText("Decide", "A weight is 0 or more."), where + ".weight");
        if (auto sound = checkShape(criterion.preference, where + ".preference"); !sound)
            return sound;
    }
    for (std::size_t i = 0; i < decision.alternatives.size(); ++i) {
        if (decision.alternatives[i].scores.size() != decision.criteria.size())
            return model::badInput(coreText("Decide", "There is one score for each criterion."),
                                   inputPlace("alternatives", i));
    }
    return {};
}

Result<std::vector<double>> givenWeights(const Decision& decision)
{
    std::vector<double> weights;
    weights.reserve(decision.criteria.size());
    for (const auto& criterion : decision.criteria)
        weights.push_back(criterion.weight);
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    if (!(sum > 0))
        return model::badInput(coreText("Decide",
                                        "The weights sum to nothing; give at least one criterion "
                                        "weight."),
                               "criteria");
    for (auto& weight : weights)
        weight /= sum;
    return weights;
}

enum class Fill { mean, worst, best };

/// Gaps filled for one alternative at a time when bounds are asked; nothing known on a
/// criterion is an error in every mode.
Result<ScoreTable> filled(const Decision& decision, Fill how, std::optional<std::size_t> only,
                          measures::Explanation* why)
{
    const auto rows = decision.alternatives.size();
    ScoreTable table(rows, std::vector<double>(decision.criteria.size(), 0.0));
    for (std::size_t j = 0; j < decision.criteria.size(); ++j) {
        std::vector<double> known;
        for (const auto& alternative : decision.alternatives) {
            if (alternative.scores[j])
                known.push_back(*alternative.scores[j]);
        }
        if (known.empty())
            return model::badInput(
                coreText("Decide", "Nobody has a score on “{name}”; give scores or leave the "
                                   "criterion out.")
                    .with("name", decision.criteria[j].name),
                inputPlace("criteria", j));
        const double mean =
            std::accumulate(known.begin(), known.end(), 0.0) / static_cast<double>(known.size());
        const auto [least, most] = std::minmax_element(known.begin(), known.end());
        const bool larger = decision.criteria[j].larger;
        for (std::size_t i = 0; i < rows; ++i) {
            const auto& score = decision.alternatives[i].scores[j];
            if (score) {
                table[i][j] = *score;
                continue;
            }
            if (decision.missing == MissingScores::refuse)
                return model::badInput(
                    coreText("Decide", "“{who}” has no score on “{criterion}”. Give it, or "
                                       "choose how missing scores are treated.")
                        .with("who", decision.alternatives[i].name)
                        .with("criterion", decision.criteria[j].name),
                    inputPlace("alternatives", i) + ".scores");
            const auto fill = only && *only != i ? Fill::mean : how;
            table[i][j] = fill == Fill::mean               ? mean
                          : (fill == Fill::best) == larger ? *most
                                                           : *least;
            if (why != nullptr)
                why->inputs.push_back(
                    {coreText("Decide", "{who} on {criterion}")
                         .with("who", decision.alternatives[i].name)
                         .with("criterion", decision.criteria[j].name),
                     coreText("Decide", "not known; the mean {mean} stands in").with("mean", mean),
                     true});
        }
    }
    return table;
}

bool hasGaps(const Decision& decision)
{
    return std::any_of(decision.alternatives.begin(), decision.alternatives.end(),
                       [](const auto& alternative) {
                           return std::any_of(alternative.scores.begin(), alternative.scores.end(),
                                              [](const auto& score) { return !score; });
                       });
}

std::vector<std::size_t> ranksOf(const std::vector<double>& scores, bool largerIsBetter)
{
    std::vector<std::size_t> ranks;
    for (const double own : scores) {
        std::size_t better = 0;
        for (const double other : scores)
            better += (largerIsBetter ? other - own : own - other) > 1e-12 ? 1 : 0;
        ranks.push_back(better + 1);
    }
    return ranks;
}

/// The scores one method gives under weights that may be moved; larger is better.
ScoresUnder scoresOf(RankingMethod method, const ScoreTable& table, const Decision& decision)
{
    switch (method) {
    case RankingMethod::weightedSum:
        return [&](const auto& weights) { return weightedSum(table, weights, decision); };
    case RankingMethod::topsis:
        return [&](const auto& weights) { return topsis(table, weights, decision); };
    case RankingMethod::vikor:
        return [&](const auto& weights) {
            auto scores = vikor(table, weights, decision).q;
            for (auto& score : scores)
                score = -score;
            return scores;
        };
    case RankingMethod::promethee:
        return [&](const auto& weights) { return promethee(table, weights, decision).net; };
    case RankingMethod::ahp: break;
    }
    // The table holds local priorities already.
    return [&](const auto& weights) {
        std::vector<double> scores;
        scores.reserve(table.size());
        for (const auto& row : table)
            scores.push_back(std::inner_product(row.begin(), row.end(), weights.begin(), 0.0));
        return scores;
    };
}

/// Replaces scores by priorities: the eigenvector of the judgements, or the scores' shares.
Status toPriorities(const Decision& decision, ScoreTable& table, Ranking& ranking)
{
    for (std::size_t j = 0; j < decision.criteria.size(); ++j) {
        const auto& criterion = decision.criteria[j];
        const auto where = inputPlace("criteria", j);
        ranking.localPriorities.emplace_back();
        if (!criterion.comparisons.empty()) {
            auto local = ahpPriorities(criterion.comparisons, where + ".comparisons");
            if (!local)
                return local.error();
            if (local->weights.size() != table.size())
                return model::badInput(coreText("Ahp", "There is one row for each alternative."),
                                       where + ".comparisons");
            for (std::size_t i = 0; i < table.size(); ++i)
                table[i][j] = local->weights[i];
            ranking.localPriorities.back() = std::move(*local);
            continue;
        }
        double sum = 0;
        for (auto& row : table) {
            if (row[j] < 0 || (!criterion.larger && row[j] == 0))
                return model::badInput(
                    coreText("Decide", "AHP divides by these scores; they must be above 0."),
                    where);
            row[j] = criterion.larger ? row[j] : 1 / row[j];
            sum += row[j];
        }
        if (!(sum > 0))
            return model::badInput(coreText("Decide", "All scores on this criterion are 0."),
                                   where);
        for (auto& row : table)
            row[j] /= sum;
    }
    return {};
}

Status weigh(const Decision& decision, RankingMethod method, Ranking& ranking)
{
    if (method == RankingMethod::ahp && !decision.comparisons.empty()) {
        auto priorities = ahpPriorities(decision.comparisons, "comparisons");
        if (!priorities)
            return priorities.error();
        if (priorities->weights.size() > decision.criteria.size())
            return model::badInput(coreText("Ahp", "There is one row for each criterion."),
                                   "comparisons");
        if (priorities->weights.size() == decision.criteria.size()) {
            ranking.weights = priorities->weights;
        } else {
            auto given = givenWeights(decision);
            if (!given)
                return given.error();
            ranking.weights = weightsOfAll(*priorities, std::move(*given));
        }
        ranking.criteriaPriorities = std::move(*priorities);
        return {};
    }
    auto weights = givenWeights(decision);
    if (!weights)
        return weights.error();
    ranking.weights = std::move(*weights);
    return {};
}

void addDetails(const Decision& decision, const ScoreTable& table, Ranking& ranking)
{
    if (ranking.method == RankingMethod::vikor) {
        const auto scores = vikor(table, ranking.weights, decision);
        ranking.utility = scores.utility;
        ranking.regret = scores.regret;
        ranking.compromise = vikorCompromise(scores);
    }
    if (ranking.method == RankingMethod::promethee) {
        auto flows = promethee(table, ranking.weights, decision);
        ranking.positiveFlow = std::move(flows.positive);
        ranking.negativeFlow = std::move(flows.negative);
    }
}

/// Best and worst rank of each alternative when its own gaps are filled favourably or not.
Status addRankRange(const Decision& decision, Ranking& ranking)
{
    for (std::size_t i = 0; i < decision.alternatives.size(); ++i) {
        std::pair<std::size_t, std::size_t> range{ranking.ranks[i], ranking.ranks[i]};
        for (const auto fill : {Fill::worst, Fill::best}) {
            auto table = filled(decision, fill, i, nullptr);
            if (!table)
                return table.error();
            Ranking scratch;
            if (ranking.method == RankingMethod::ahp) {
                if (auto done = toPriorities(decision, *table, scratch); !done)
                    return done;
            }
            const auto scores = scoresOf(ranking.method, *table, decision)(ranking.weights);
            const auto rankNow = ranksOf(scores, true)[i];
            range.first = std::min(range.first, rankNow);
            range.second = std::max(range.second, rankNow);
        }
        ranking.rankRange.push_back(range);
    }
    return {};
}

void explain(const Decision& decision, Ranking& ranking)
{
    const auto& said = methodWords[static_cast<std::size_t>(ranking.method)];
    auto& why = ranking.why;
    why.title = said.title.text();
    why.formula = said.formula;
    why.sources.push_back(literalText(said.source));
    for (std::size_t j = 0; j < decision.criteria.size(); ++j) {
        const auto& interval = ranking.stability[j];
        const auto& name = decision.criteria[j].name;
        if (interval.below)
            why.wouldChange.push_back(
                coreText("Decide", "If the weight of {criterion} fell below {weight}, {who} would "
                                   "lead.")
                    .with("criterion", name)
                    .with("weight", interval.lower)
                    .with("who", decision.alternatives[*interval.below].name));
        if (interval.above)
            why.wouldChange.push_back(
                coreText("Decide", "If the weight of {criterion} rose above {weight}, {who} would "
                                   "lead.")
                    .with("criterion", name)
                    .with("weight", interval.upper)
                    .with("who", decision.alternatives[*interval.above].name));
    }
    if (ranking.criteriaPriorities && ranking.criteriaPriorities->consistencyRatio > 0.1) {
        const auto& judged = *ranking.criteriaPriorities;
        why.notes.push_back(
            coreText("Decide",
                     "The judgements contradict each other (ratio {ratio}, doubtful above "
                     "0.1). Revisit {first} against {second}: the others imply {implied}.")
                .with("ratio", judged.consistencyRatio)
                .with("first", decision.criteria[judged.revisitRow].name)
                .with("second", decision.criteria[judged.revisitColumn].name)
                .with("implied", ratioText(judged.revisitTo)));
    }
}

} // namespace

const std::vector<std::string>& rankingMethodNames()
{
    static const auto names = measures::methodNames(methodWords);
    return names;
}

std::optional<RankingMethod> rankingMethodFromName(std::string_view name)
{
    return measures::methodNamed<RankingMethod>(rankingMethodNames(), name);
}

Result<ScoreTable> scoresWithoutGaps(const Decision& decision)
{
    if (auto sound = check(decision); !sound)
        return sound.error();
    return filled(decision, Fill::mean, std::nullopt, nullptr);
}

Result<Ranking> rank(const Decision& decision, RankingMethod method)
{
    if (auto sound = check(decision); !sound)
        return sound.error();
    Ranking ranking;
    ranking.method = method;
    if (auto weighed = weigh(decision, method, ranking); !weighed)
        return weighed.error();
    ScoreTable table;
    const bool judged = method == RankingMethod::ahp &&
                        std::all_of(decision.criteria.begin(), decision.criteria.end(),
                                    [](const auto& c) { return !c.comparisons.empty(); });
    if (judged) {
        table.assign(decision.alternatives.size(),
                     std::vector<double>(decision.criteria.size(), 0.0));
    } else {
        auto known = filled(decision, Fill::mean, std::nullopt, &ranking.why);
        if (!known)
            return known.error();
        table = std::move(*known);
    }
    if (method == RankingMethod::ahp) {
        if (auto done = toPriorities(decision, table, ranking); !done)
            return done.error();
    }
    const auto scoresUnder = scoresOf(method, table, decision);
    ranking.scores = scoresUnder(ranking.weights);
    ranking.ranks = ranksOf(ranking.scores, true);
    ranking.stability = weightStability(ranking.weights, scoresUnder);
    if (method == RankingMethod::vikor) {
        for (auto& score : ranking.scores)
            score = score == 0 ? 0 : -score;
    }
    addDetails(decision, table, ranking);
    if (decision.missing == MissingScores::bounds && !judged && hasGaps(decision)) {
        if (auto done = addRankRange(decision, ranking); !done)
            return done.error();
    }
    explain(decision, ranking);
    return ranking;
}

} // namespace concordat::formation
