#include "core/chain/transmission.h"

#include <algorithm>
#include <cmath>

namespace concordat::chain {

namespace {

struct Weighted {
    double score = 0;
    double weight = 0;
};

/// exp(Σ w·ln s / Σ w); zero as soon as one score with a weight is zero.
std::optional<double> geometricMean(const std::vector<Weighted>& values)
{
    double logs = 0;
    double weights = 0;
    for (const auto& value : values) {
        if (value.weight <= 0)
            continue;
        if (value.score <= 0)
            return 0.0;
        logs += value.weight * std::log(value.score);
        weights += value.weight;
    }
    if (weights <= 0)
        return {};
    return std::min(100.0, std::exp(logs / weights)); // the logarithm may round upwards
}

double weakestFactor(const std::vector<Weighted>& values, double strictness)
{
    double lowest = 100;
    for (const auto& value : values) {
        if (value.weight > 0)
            lowest = std::min(lowest, value.score);
    }
    return std::pow(std::min(1.0, lowest / strongEnough), strictness);
}

/// The known sources of the arrows that reach a node from one column.
std::vector<Weighted> reaching(ChainNode node, Column column, const Scores& scores,
                               const std::vector<Link>& links)
{
    std::vector<Weighted> values;
    for (const auto& link : links) {
        if (link.to != node || infoOf(link.from).column != column)
            continue;
        if (const auto score = scores.find(link.from); score != scores.end())
            values.push_back({score->second, link.normalised});
    }
    return values;
}

std::optional<double> weightedMean(const std::vector<Weighted>& values)
{
    double sum = 0;
    double weights = 0;
    for (const auto& value : values) {
        sum += value.score * value.weight;
        weights += value.weight;
    }
    if (weights <= 0)
        return {};
    return sum / weights;
}

/// The sum of the normalised weights of the arrows from a node into a column.
double weightInto(ChainNode from, Column column, const std::vector<Link>& links)
{
    double sum = 0;
    for (const auto& link : links) {
        if (link.from == from && infoOf(link.to).column == column)
            sum += link.normalised;
    }
    return sum;
}

std::vector<Weighted> columnValues(Column column, Column next, const Scores& scores,
                                   const std::vector<Link>& links)
{
    std::vector<Weighted> values;
    for (const auto& [node, score] : scores) {
        if (infoOf(node).column == column)
            values.push_back({score, weightInto(node, next, links)});
    }
    return values;
}

void expect(Transmission& result, Column from, Column to, const std::vector<Link>& links)
{
    for (const auto& info : allNodes()) {
        if (info.column != to)
            continue;
        if (const auto mean = weightedMean(reaching(info.node, from, result.transmitted, links)))
            result.transmitted[info.node] = *mean;
    }
}

} // namespace

Transmission transmit(const Scores& scores, const std::vector<Link>& links, double fit,
                      double strictness)
{
    Transmission result;
    const auto conditions = columnValues(Column::condition, Column::mechanism, scores, links);
    if (const auto mean = geometricMean(conditions)) {
        result.gateMean = *mean / 100;
        result.gateWeakest = weakestFactor(conditions, strictness);
    }
    for (const auto& info : allNodes()) {
        if (info.column != Column::mechanism)
            continue;
        const auto values = reaching(info.node, Column::condition, scores, links);
        const auto mean = geometricMean(values);
        if (!mean)
            continue;
        const double gate = *mean / 100 * weakestFactor(values, strictness);
        result.gates[info.node] = gate;
        if (const auto raw = scores.find(info.node); raw != scores.end())
            result.transmitted[info.node] = raw->second * fit * gate;
    }
    result.potential =
        weightedMean(columnValues(Column::mechanism, Column::mediator, result.transmitted, links));
    expect(result, Column::mechanism, Column::mediator, links);
    expect(result, Column::mediator, Column::outcome, links);
    return result;
}

namespace {

/// The potential, or 100·G while no mechanism has a score.
std::pair<double, bool> measured(const Scores& scores, const std::vector<Link>& links, double fit,
                                 double strictness)
{
    const auto result = transmit(scores, links, fit, strictness);
    const double gate = 100 * result.gateMean.value_or(0) * result.gateWeakest.value_or(0);
    return {result.potential.value_or(gate), result.potential.has_value()};
}

} // namespace

std::vector<Gain> gainsOf(const Scores& scores, const std::vector<Link>& links, double fit,
                          double strictness)
{
    const double now = measured(scores, links, fit, strictness).first;
    std::vector<Gain> gains;
    for (const auto& [node, score] : scores) {
        if (infoOf(node).column != Column::condition || score >= 100)
            continue;
        auto raised = scores;
        raised[node] = std::min(100.0, score + 10);
        const double then = measured(raised, links, fit, strictness).first;
        gains.push_back({node, score, then - now, now, then});
    }
    return gains;
}

std::optional<Bottleneck> bottleneckOf(const Scores& scores, const std::vector<Link>& links,
                                       double fit, double strictness)
{
    const bool ofPotential = measured(scores, links, fit, strictness).second;
    std::optional<Bottleneck> worst;
    for (const auto& [node, score, gain, now, then] : gainsOf(scores, links, fit, strictness)) {
        constexpr double same = 1e-9;
        const bool better = !worst || gain > worst->gain + same ||
                            (gain > worst->gain - same && score < worst->score);
        if (gain >= 0 && better)
            worst = Bottleneck{node, score, gain, ofPotential, now, then};
    }
    // Two conditions at zero: ten points on one alone open nothing, yet they are what limits.
    if (worst && worst->gain <= 0 && worst->score > 0)
        worst.reset();
    return worst;
}

} // namespace concordat::chain
