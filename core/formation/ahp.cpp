#include "core/formation/ahp.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace concordat::formation {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;

namespace {

/// Mean consistency index of random judgements of order 1, 2, … (Saaty 1980, table 1-4).
constexpr std::array<double, 15> randomIndex{0,    0,    0.58, 0.90, 1.12, 1.24, 1.32, 1.41,
                                             1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59};

Error bad(model::Text text, std::string where)
{
    return {ErrorCode::input, std::move(text), std::move(where), {}};
}

model::Status checkComparisons(const std::vector<std::vector<double>>& comparisons,
                               const std::string& where)
{
    const auto n = comparisons.size();
    if (n == 0)
        return bad(coreText("Ahp", "There are no comparisons; give a square table."), where);
    for (std::size_t i = 0; i < n; ++i) {
        const auto row = where + "[" + std::to_string(i) + "]";
        if (comparisons[i].size() != n)
            return bad(coreText("Ahp", "The table of comparisons is not square."), row);
        for (std::size_t j = 0; j < n; ++j) {
            const auto cell = row + "[" + std::to_string(j) + "]";
            const double value = comparisons[i][j];
            if (!(value > 0) || !std::isfinite(value))
                return bad(coreText("Ahp", "A comparison must be above 0."), cell);
            if (j < i && std::abs(value * comparisons[j][i] - 1) > 0.02)
                return bad(coreText("Ahp", "This comparison contradicts its mirror: one must be 1 "
                                           "divided by the other."),
                           cell);
        }
        if (std::abs(comparisons[i][i] - 1) > 1e-9)
            return bad(coreText("Ahp", "Something compared with itself must be 1."), row);
    }
    return {};
}

std::vector<double> times(const std::vector<std::vector<double>>& matrix,
                          const std::vector<double>& vector)
{
    std::vector<double> result;
    result.reserve(matrix.size());
    for (const auto& row : matrix)
        result.push_back(std::inner_product(row.begin(), row.end(), vector.begin(), 0.0));
    return result;
}

} // namespace

Result<AhpPriorities> ahpPriorities(const std::vector<std::vector<double>>& comparisons,
                                    const std::string& where)
{
    if (auto sound = checkComparisons(comparisons, where); !sound)
        return sound.error();
    const auto n = comparisons.size();
    AhpPriorities result;
    result.weights.assign(n, 1 / static_cast<double>(n));
    for (int step = 0; step < 10000; ++step) {
        auto next = times(comparisons, result.weights);
        const double sum = std::accumulate(next.begin(), next.end(), 0.0);
        double moved = 0;
        for (std::size_t i = 0; i < n; ++i) {
            next[i] /= sum;
            moved = std::max(moved, std::abs(next[i] - result.weights[i]));
        }
        result.weights = std::move(next);
        result.largestEigenvalue = sum;
        if (moved < 1e-15)
            break;
    }
    const auto order = static_cast<double>(n);
    if (n > 2) {
        result.consistencyIndex = std::max(0.0, (result.largestEigenvalue - order) / (order - 1));
        result.consistencyRatio =
            result.consistencyIndex / randomIndex[std::min(n, randomIndex.size()) - 1];
    }
    double worst = 1e-9;
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = i + 1; j < n; ++j) {
            const double implied = result.weights[i] / result.weights[j];
            const double distance = std::abs(std::log(comparisons[i][j] / implied));
            if (distance > worst) {
                worst = distance;
                result.revisitRow = i;
                result.revisitColumn = j;
                result.revisitTo = implied;
            }
        }
    }
    return result;
}

std::vector<double> weightsOfAll(const AhpPriorities& compared, std::vector<double> given)
{
    const auto first = given.begin();
    const auto last = first + static_cast<std::ptrdiff_t>(compared.weights.size());
    const double together = std::accumulate(first, last, 0.0);
    std::transform(compared.weights.begin(), compared.weights.end(), first,
                   [&](double priority) { return priority * together; });
    return given;
}

} // namespace concordat::formation
