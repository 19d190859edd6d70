#include "core/formation/live_ranking.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/formation/ranking_methods.h"
#include "core/formation/weight_stability.h"

namespace concordat::formation {

using model::coreText;

namespace {

constexpr double tieTolerance = 1e-12;

constexpr std::array methods{RankingMethod::weightedSum, RankingMethod::topsis,
                             RankingMethod::vikor, RankingMethod::promethee, RankingMethod::ahp};

bool isLinear(RankingMethod method)
{
    return method == RankingMethod::weightedSum || method == RankingMethod::promethee ||
           method == RankingMethod::ahp;
}

} // namespace

model::Result<LiveRanking> LiveRanking::of(const Decision& decision)
{
    LiveRanking live;
    live.m_decision = decision;
    live.m_decision.alternatives.clear();
    live.m_count = decision.alternatives.size();
    // The full engine judges the input once: what it refuses is refused here in the same words.
    Decision scored = decision;
    scored.missing = MissingScores::mean;
    auto table = scoresWithoutGaps(scored);
    if (!table)
        return table.error();
    const auto cells = live.m_count * decision.criteria.size();
    for (auto* column : {&live.m_scores, &live.m_parts, &live.m_toBest, &live.m_toWorst,
                         &live.m_gaps, &live.m_flows, &live.m_shares})
        column->assign(cells, 0);
    for (std::size_t j = 0; j < decision.criteria.size(); ++j) {
        for (std::size_t i = 0; i < live.m_count; ++i)
            live.m_scores[j * live.m_count + i] = (*table)[i][j];
    }
    for (auto& result : live.m_results) {
        result.scores.assign(live.m_count, 0);
        result.ranks.assign(live.m_count, 0);
    }
    live.m_first.assign(live.m_count, 0);
    live.m_second.assign(live.m_count, 0);
    live.m_sorted.assign(live.m_count, 0);
    std::vector<double> weights;
    for (const auto& criterion : decision.criteria)
        weights.push_back(criterion.weight);
    live.m_weights = weights;
    if (!decision.comparisons.empty()) {
        auto judged = ahpPriorities(decision.comparisons, "comparisons");
        if (!judged)
            live.m_ahpRefusal = judged.error();
        else
            live.m_compared = std::move(*judged);
    }
    for (std::size_t j = 0; j < decision.criteria.size(); ++j) {
        live.fillColumn(j);
        live.fillFlows(j);
    }
    if (auto taken = live.weigh(weights); !taken)
        return taken.error();
    return live;
}

model::Status LiveRanking::weigh(const std::vector<double>& weights)
{
    double sum = 0;
    for (const double weight : weights)
        sum += weight;
    if (!(sum > 0) || !std::isfinite(sum))
        return model::badInput(coreText("Decide",
                                        "The weights sum to nothing; give at least one criterion "
                                        "weight."),
                               "criteria");
    for (std::size_t j = 0; j < m_weights.size(); ++j)
        m_weights[j] = weights[j] / sum;
    if (m_compared)
        m_ahpWeights = weightsOfAll(*m_compared, m_weights);
    compute();
    return {};
}

void LiveRanking::setScore(std::size_t alternative, std::size_t criterion, double value)
{
    const auto first = criterion * m_count;
    const double before = m_scores[first + alternative];
    m_scores[first + alternative] = value;
    fillColumn(criterion);
    // On one criterion only the pairs with this alternative changed.
    const auto& preference = m_decision.criteria[criterion].preference;
    const double sign = m_decision.criteria[criterion].larger ? 1 : -1;
    const double others = m_count > 1 ? static_cast<double>(m_count - 1) : 1;
    double own = 0;
    for (std::size_t i = 0; i < m_count; ++i) {
        if (i == alternative)
            continue;
        const auto net = [&](double mine, double theirs) {
            const double difference = sign * (mine - theirs);
            return preferenceOf(preference, difference) - preferenceOf(preference, -difference);
        };
        const double other = m_scores[first + i];
        m_flows[first + i] += (net(other, value) - net(other, before)) / others;
        own += net(value, other) / others;
    }
    m_flows[first + alternative] = own;
}

void LiveRanking::fillColumn(std::size_t criterion)
{
    const auto first = criterion * m_count;
    const double* column = m_scores.data() + first;
    const auto [least, most] = std::minmax_element(column, column + m_count);
    const double low = *least;
    const double high = *most;
    double squares = 0;
    for (std::size_t i = 0; i < m_count; ++i)
        squares += column[i] * column[i];
    const double length = std::sqrt(squares);
    const bool larger = m_decision.criteria[criterion].larger;
    const double best = larger ? high : low;
    const double worst = larger ? low : high;
    const double width = high - low;
    for (std::size_t i = 0; i < m_count; ++i) {
        const double score = column[i];
        m_parts[first + i] =
            normalisedScore(m_decision.weightedSumNormalisation, score, low, high, length, larger);
        m_gaps[first + i] = width > 0 ? std::abs(best - score) / width : 0;
        const double near = length > 0 ? (score - best) / length : 0;
        const double far = length > 0 ? (score - worst) / length : 0;
        m_toBest[first + i] = near * near;
        m_toWorst[first + i] = far * far;
    }
    fillShares(criterion);
}

void LiveRanking::fillFlows(std::size_t criterion)
{
    const auto first = criterion * m_count;
    const auto& preference = m_decision.criteria[criterion].preference;
    const double sign = m_decision.criteria[criterion].larger ? 1 : -1;
    const double others = m_count > 1 ? static_cast<double>(m_count - 1) : 1;
    std::fill_n(m_flows.begin() + static_cast<std::ptrdiff_t>(first), m_count, 0.0);
    for (std::size_t a = 0; a < m_count; ++a) {
        for (std::size_t b = 0; b < a; ++b) {
            const double difference = sign * (m_scores[first + a] - m_scores[first + b]);
            const double net =
                preferenceOf(preference, difference) - preferenceOf(preference, -difference);
            m_flows[first + a] += net / others;
            m_flows[first + b] -= net / others;
        }
    }
}

void LiveRanking::fillShares(std::size_t criterion)
{
    const auto first = criterion * m_count;
    const bool larger = m_decision.criteria[criterion].larger;
    double sum = 0;
    for (std::size_t i = 0; i < m_count; ++i) {
        const double score = m_scores[first + i];
        if (score < 0 || (!larger && score == 0)) {
            m_ahpRefusal = model::badInput(
                coreText("Decide", "AHP divides by these scores; they must be above 0."),
                "criteria[" + std::to_string(criterion) + "]");
            return;
        }
        m_shares[first + i] = larger ? score : 1 / score;
        sum += m_shares[first + i];
    }
    if (!(sum > 0)) {
        m_ahpRefusal = model::badInput(coreText("Decide", "All scores on this criterion are 0."),
                                       "criteria[" + std::to_string(criterion) + "]");
        return;
    }
    for (std::size_t i = 0; i < m_count; ++i)
        m_shares[first + i] /= sum;
}

const std::vector<double>& LiveRanking::linearParts(RankingMethod method) const
{
    return method == RankingMethod::weightedSum ? m_parts
           : method == RankingMethod::promethee ? m_flows
                                                : m_shares;
}

double LiveRanking::part(RankingMethod method, std::size_t alternative, std::size_t criterion) const
{
    const auto& parts = isLinear(method)                 ? linearParts(method)
                        : method == RankingMethod::vikor ? m_gaps
                                                         : m_toBest;
    return parts[criterion * m_count + alternative];
}

void LiveRanking::computeMethod(RankingMethod method, const std::vector<double>& weights,
                                std::vector<double>& into) const
{
    std::fill(into.begin(), into.end(), 0.0);
    const auto columns = weights.size();
    if (isLinear(method)) {
        const auto& parts = linearParts(method);
        for (std::size_t j = 0; j < columns; ++j) {
            const double weight = weights[j];
            const double* part = parts.data() + j * m_count;
            for (std::size_t i = 0; i < m_count; ++i)
                into[i] += weight * part[i];
        }
        return;
    }
    std::fill(m_first.begin(), m_first.end(), 0.0);
    std::fill(m_second.begin(), m_second.end(), 0.0);
    if (method == RankingMethod::topsis) {
        for (std::size_t j = 0; j < columns; ++j) {
            const double square = weights[j] * weights[j];
            const double* near = m_toBest.data() + j * m_count;
            const double* far = m_toWorst.data() + j * m_count;
            for (std::size_t i = 0; i < m_count; ++i) {
                m_first[i] += square * near[i];
                m_second[i] += square * far[i];
            }
        }
        for (std::size_t i = 0; i < m_count; ++i) {
            const double near = std::sqrt(m_first[i]);
            const double far = std::sqrt(m_second[i]);
            into[i] = near + far > 0 ? far / (near + far) : 1;
        }
        return;
    }
    for (std::size_t j = 0; j < columns; ++j) {
        const double* gap = m_gaps.data() + j * m_count;
        for (std::size_t i = 0; i < m_count; ++i) {
            const double term = weights[j] * gap[i];
            m_first[i] += term;
            m_second[i] = std::max(m_second[i], term);
        }
    }
    const auto [leastS, mostS] = std::minmax_element(m_first.begin(), m_first.end());
    const auto [leastR, mostR] = std::minmax_element(m_second.begin(), m_second.end());
    const double v = m_decision.vikorStrategy;
    const double widthS = *mostS - *leastS;
    const double widthR = *mostR - *leastR;
    for (std::size_t i = 0; i < m_count; ++i)
        into[i] = (widthS > 0 ? v * (m_first[i] - *leastS) / widthS : 0) +
                  (widthR > 0 ? (1 - v) * (m_second[i] - *leastR) / widthR : 0);
}

void LiveRanking::compute()
{
    for (const auto method : methods) {
        auto& result = m_results[static_cast<std::size_t>(method)];
        if (method == RankingMethod::ahp && m_ahpRefusal) {
            result.scores.clear();
            result.ranks.clear();
            continue;
        }
        const bool judged = method == RankingMethod::ahp && !m_ahpWeights.empty();
        computeMethod(method, judged ? m_ahpWeights : m_weights, result.scores);
        rankMethod(method);
    }
}

void LiveRanking::rankMethod(RankingMethod method)
{
    auto& result = m_results[static_cast<std::size_t>(method)];
    const double sign = method == RankingMethod::vikor ? -1 : 1;
    for (std::size_t i = 0; i < m_count; ++i)
        m_sorted[i] = -sign * result.scores[i];
    std::sort(m_sorted.begin(), m_sorted.end());
    for (std::size_t i = 0; i < m_count; ++i) {
        const double own = -sign * result.scores[i];
        const auto better = std::lower_bound(m_sorted.begin(), m_sorted.end(), own - tieTolerance);
        result.ranks[i] = static_cast<std::size_t>(better - m_sorted.begin()) + 1;
    }
}

double LiveRanking::ahead(RankingMethod method, const std::vector<double>& weights, std::size_t a,
                          std::size_t b) const
{
    std::vector<double> all(m_count);
    computeMethod(method, weights, all);
    return method == RankingMethod::vikor ? all[b] - all[a] : all[a] - all[b];
}

std::vector<WeightInterval> LiveRanking::stability(RankingMethod method) const
{
    const auto& weights = weightsOf(method);
    const auto& present = scores(method);
    if (present.empty())
        return {};
    if (!isLinear(method)) {
        return weightStability(weights, [&](const auto& moved) {
            std::vector<double> all(m_count);
            computeMethod(method, moved, all);
            if (method == RankingMethod::vikor) {
                for (auto& one : all)
                    one = -one;
            }
            return all;
        });
    }
    std::vector<WeightInterval> result(weights.size());
    if (weights.size() < 2)
        return result;
    const auto leader = static_cast<std::size_t>(std::max_element(present.begin(), present.end()) -
                                                 present.begin());
    const auto& parts = linearParts(method);
    for (std::size_t j = 0; j < weights.size(); ++j) {
        const double rest = 1 - weights[j];
        // What an alternative has when the criterion weighs nothing.
        const auto without = [&](std::size_t i) {
            if (rest > tieTolerance)
                return (present[i] - weights[j] * parts[j * m_count + i]) / rest;
            double mean = 0;
            for (std::size_t k = 0; k < weights.size(); ++k)
                mean += k == j ? 0 : parts[k * m_count + i];
            return mean / static_cast<double>(weights.size() - 1);
        };
        const double leaderWithout = without(leader);
        auto& interval = result[j];
        for (std::size_t i = 0; i < m_count; ++i) {
            // The lead at weight t is t·full + (1 − t)·none.
            const double full = parts[j * m_count + leader] - parts[j * m_count + i];
            const double none = leaderWithout - without(i);
            if (full < -tieTolerance && none >= -tieTolerance) {
                const double at = std::max(weights[j], std::max(none, 0.0) / (none - full));
                if (at < interval.upper || (at == interval.upper && !interval.above)) {
                    interval.upper = at;
                    interval.above = i;
                }
            }
            if (none < -tieTolerance && full >= -tieTolerance) {
                const double at = std::min(weights[j], none / (none - full));
                if (at > interval.lower || (at == interval.lower && !interval.below)) {
                    interval.lower = at;
                    interval.below = i;
                }
            }
        }
    }
    return result;
}

std::optional<double> LiveRanking::overtakingWeight(RankingMethod method, std::size_t leader,
                                                    std::size_t follower,
                                                    std::size_t criterion) const
{
    const auto& weights = weightsOf(method);
    if (weights.size() < 2)
        return {};
    const auto behind = [&](double weight) {
        return ahead(method, movedWeights(weights, criterion, weight), leader, follower);
    };
    std::optional<double> nearest;
    constexpr int steps = 50;
    for (const double end : {0.0, 1.0}) {
        double held = weights[criterion];
        for (int step = 1; step <= steps; ++step) {
            const double value = weights[criterion] + (end - weights[criterion]) * step / steps;
            if (behind(value) > 0) {
                held = value;
                continue;
            }
            double reached = value;
            while (std::abs(reached - held) > 1e-9) {
                const double middle = (held + reached) / 2;
                (behind(middle) > 0 ? held : reached) = middle;
            }
            if (!nearest ||
                std::abs(reached - weights[criterion]) < std::abs(*nearest - weights[criterion]))
                nearest = reached;
            break;
        }
    }
    return nearest;
}

std::vector<LiveRanking::Overtaking>
LiveRanking::overtaking(RankingMethod method, std::size_t leader, std::size_t follower,
                        const std::vector<double>& least, const std::vector<double>& most) const
{
    std::vector<Overtaking> result(criteria());
    if (scores(method).empty())
        return result;
    const auto& weights = weightsOf(method);
    LiveRanking trial = *this;
    for (std::size_t j = 0; j < criteria(); ++j) {
        result[j].weight = overtakingWeight(method, leader, follower, j);
        const double present = score(follower, j);
        double behind = present;
        double reached = m_decision.criteria[j].larger ? most[j] : least[j];
        const auto lead = [&](double value) {
            trial.setScore(follower, j, value);
            return trial.ahead(method, weights, leader, follower);
        };
        if (lead(reached) <= 0) {
            while (std::abs(reached - behind) > 1e-6) {
                const double middle = (behind + reached) / 2;
                (lead(middle) > 0 ? behind : reached) = middle;
            }
            result[j].score = reached;
        }
        trial.setScore(follower, j, present);
    }
    return result;
}

} // namespace concordat::formation
