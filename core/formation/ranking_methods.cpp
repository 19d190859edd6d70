#include "core/formation/ranking_methods.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace concordat::formation {

namespace {

struct Range {
    double least = 0;
    double most = 0;
};

Range rangeOf(const ScoreTable& scores, std::size_t criterion)
{
    Range range{scores.front()[criterion], scores.front()[criterion]};
    for (const auto& row : scores) {
        range.least = std::min(range.least, row[criterion]);
        range.most = std::max(range.most, row[criterion]);
    }
    return range;
}

double lengthOf(const ScoreTable& scores, std::size_t criterion)
{
    double squares = 0;
    for (const auto& row : scores)
        squares += row[criterion] * row[criterion];
    return std::sqrt(squares);
}

} // namespace

double normalisedScore(Normalisation how, double score, double least, double most, double length,
                       bool larger)
{
    switch (how) {
    case Normalisation::none: return larger ? score : -score;
    case Normalisation::linear:
        if (larger)
            return most != 0 ? score / most : 0;
        return score != 0 ? least / score : 1;
    case Normalisation::vector: {
        const double part = length > 0 ? score / length : 0;
        return larger ? part : 1 - part;
    }
    case Normalisation::minMax: break;
    }
    const double width = most - least;
    if (!(width > 0))
        return 1;
    return (larger ? score - least : most - score) / width;
}

std::vector<double> weightedSum(const ScoreTable& scores, const std::vector<double>& weights,
                                const Decision& decision)
{
    std::vector<double> result(scores.size(), 0.0);
    for (std::size_t j = 0; j < weights.size(); ++j) {
        const auto range = rangeOf(scores, j);
        const double length = lengthOf(scores, j);
        for (std::size_t i = 0; i < scores.size(); ++i)
            result[i] += weights[j] * normalisedScore(decision.weightedSumNormalisation,
                                                      scores[i][j], range.least, range.most, length,
                                                      decision.criteria[j].larger);
    }
    return result;
}

std::vector<double> topsis(const ScoreTable& scores, const std::vector<double>& weights,
                           const Decision& decision)
{
    std::vector<double> toBest(scores.size(), 0.0);
    std::vector<double> toWorst(scores.size(), 0.0);
    for (std::size_t j = 0; j < weights.size(); ++j) {
        const auto range = rangeOf(scores, j);
        const double length = lengthOf(scores, j);
        if (!(length > 0))
            continue;
        const bool larger = decision.criteria[j].larger;
        const double best = larger ? range.most : range.least;
        const double worst = larger ? range.least : range.most;
        for (std::size_t i = 0; i < scores.size(); ++i) {
            toBest[i] += std::pow(weights[j] * (scores[i][j] - best) / length, 2);
            toWorst[i] += std::pow(weights[j] * (scores[i][j] - worst) / length, 2);
        }
    }
    std::vector<double> closeness;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const double near = std::sqrt(toBest[i]);
        const double far = std::sqrt(toWorst[i]);
        closeness.push_back(near + far > 0 ? far / (near + far) : 1);
    }
    return closeness;
}

VikorScores vikor(const ScoreTable& scores, const std::vector<double>& weights,
                  const Decision& decision)
{
    VikorScores result;
    result.utility.assign(scores.size(), 0.0);
    result.regret.assign(scores.size(), 0.0);
    for (std::size_t j = 0; j < weights.size(); ++j) {
        const auto range = rangeOf(scores, j);
        const double width = range.most - range.least;
        if (!(width > 0))
            continue;
        for (std::size_t i = 0; i < scores.size(); ++i) {
            const double gap = decision.criteria[j].larger ? range.most - scores[i][j]
                                                           : scores[i][j] - range.least;
            const double term = weights[j] * gap / width;
            result.utility[i] += term;
            result.regret[i] = std::max(result.regret[i], term);
        }
    }
    const auto [leastS, mostS] = std::minmax_element(result.utility.begin(), result.utility.end());
    const auto [leastR, mostR] = std::minmax_element(result.regret.begin(), result.regret.end());
    const double v = decision.vikorStrategy;
    const double widthS = *mostS - *leastS;
    const double widthR = *mostR - *leastR;
    for (std::size_t i = 0; i < scores.size(); ++i)
        result.q.push_back((widthS > 0 ? v * (result.utility[i] - *leastS) / widthS : 0) +
                           (widthR > 0 ? (1 - v) * (result.regret[i] - *leastR) / widthR : 0));
    return result;
}

std::vector<std::size_t> vikorCompromise(const VikorScores& scores)
{
    std::vector<std::size_t> order(scores.q.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](auto a, auto b) { return scores.q[a] < scores.q[b]; });
    if (order.size() < 2)
        return order;
    const double advantage = 1 / static_cast<double>(order.size() - 1);
    const auto best = order.front();
    const auto leads = [&](const std::vector<double>& list) {
        return list[best] <= *std::min_element(list.begin(), list.end());
    };
    std::vector<std::size_t> together{best};
    if (scores.q[order[1]] - scores.q[best] < advantage) {
        for (std::size_t k = 1; k < order.size(); ++k) {
            if (scores.q[order[k]] - scores.q[best] < advantage)
                together.push_back(order[k]);
        }
    } else if (!leads(scores.utility) && !leads(scores.regret)) {
        together.push_back(order[1]);
    }
    return together;
}

double preferenceOf(const Preference& preference, double difference)
{
    if (difference <= 0)
        return 0;
    const double q = preference.indifference;
    const double p = preference.preference;
    switch (preference.shape) {
    case PreferenceShape::usual: return 1;
    case PreferenceShape::uShape: return difference > q ? 1 : 0;
    case PreferenceShape::vShape: return difference > p ? 1 : difference / p;
    case PreferenceShape::level: return difference > p ? 1 : difference > q ? 0.5 : 0;
    case PreferenceShape::linear:
        return difference > p ? 1 : difference > q ? (difference - q) / (p - q) : 0;
    case PreferenceShape::gaussian: break;
    }
    return 1 -
           std::exp(-difference * difference / (2 * preference.inflection * preference.inflection));
}

Flows promethee(const ScoreTable& scores, const std::vector<double>& weights,
                const Decision& decision)
{
    const auto count = scores.size();
    Flows flows{std::vector<double>(count, 0.0), std::vector<double>(count, 0.0),
                std::vector<double>(count, 0.0)};
    const double others = count > 1 ? static_cast<double>(count - 1) : 1;
    for (std::size_t a = 0; a < count; ++a) {
        for (std::size_t b = 0; b < count; ++b) {
            double preferred = 0;
            for (std::size_t j = 0; j < weights.size(); ++j) {
                const double difference =
                    (scores[a][j] - scores[b][j]) * (decision.criteria[j].larger ? 1 : -1);
                preferred += weights[j] * preferenceOf(decision.criteria[j].preference, difference);
            }
            flows.positive[a] += preferred / others;
            flows.negative[b] += preferred / others;
        }
    }
    for (std::size_t a = 0; a < count; ++a)
        flows.net[a] = flows.positive[a] - flows.negative[a];
    return flows;
}

} // namespace concordat::formation
