#include "core/formation/weight_stability.h"

#include <algorithm>
#include <cmath>

namespace concordat::formation {

namespace {

constexpr int steps = 200;
constexpr double scoreTolerance = 1e-12;

std::size_t leaderOf(const std::vector<double>& scores, std::size_t present)
{
    auto best = present;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        if (scores[i] > scores[best] + scoreTolerance)
            best = i;
    }
    return best;
}

struct End {
    double at;
    std::optional<std::size_t> successor;
};

/// Walks from the present weight towards `limit` until somebody else leads.
End walk(const std::vector<double>& weights, std::size_t criterion, std::size_t leader,
         double limit, const ScoresUnder& scoresUnder)
{
    const double from = weights[criterion];
    const auto leads = [&](double value) {
        return leaderOf(scoresUnder(movedWeights(weights, criterion, value)), leader);
    };
    double held = from;
    for (int step = 1; step <= steps; ++step) {
        const double value = from + (limit - from) * step / steps;
        if (leads(value) == leader) {
            held = value;
            continue;
        }
        double lost = value;
        while (std::abs(lost - held) > 1e-9) {
            const double middle = (held + lost) / 2;
            (leads(middle) == leader ? held : lost) = middle;
        }
        return {held, leads(lost)};
    }
    return {limit, std::nullopt};
}

} // namespace

std::vector<double> movedWeights(const std::vector<double>& weights, std::size_t criterion,
                                 double value)
{
    auto result = weights;
    const double others = 1 - weights[criterion];
    for (std::size_t j = 0; j < weights.size(); ++j) {
        if (j == criterion)
            result[j] = value;
        else if (others > 0)
            result[j] = weights[j] * (1 - value) / others;
        else
            result[j] = (1 - value) / static_cast<double>(weights.size() - 1);
    }
    return result;
}

std::vector<WeightInterval> weightStability(const std::vector<double>& weights,
                                            const ScoresUnder& scoresUnder)
{
    std::vector<WeightInterval> result(weights.size());
    if (weights.size() < 2)
        return result;
    const auto scores = scoresUnder(weights);
    const auto leader =
        static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) - scores.begin());
    for (std::size_t j = 0; j < weights.size(); ++j) {
        const auto low = walk(weights, j, leader, 0, scoresUnder);
        const auto high = walk(weights, j, leader, 1, scoresUnder);
        result[j] = {low.at, high.at, low.successor, high.successor};
    }
    return result;
}

} // namespace concordat::formation
