#include "core/formation/ahp.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <locale>
#include <numeric>
#include <sstream>

namespace concordat::formation {

using model::coreText;
using model::Result;

namespace {

/// Mean consistency index of random judgements of order 1, 2, … (Saaty 1980, table 1-4).
constexpr std::array<double, 15> randomIndex{0,    0,    0.58, 0.90, 1.12, 1.24, 1.32, 1.41,
                                             1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59};

model::Status checkComparisons(const std::vector<std::vector<double>>& comparisons,
                               const std::string& where)
{
    const auto n = comparisons.size();
    if (n == 0)
        return model::badInput(coreText("Ahp", "There are no comparisons; give a square table."),
                               where);
    for (std::size_t i = 0; i < n; ++i) {
        const auto row = where + "[" + std::to_string(i) + "]";
        if (comparisons[i].size() != n)
            return model::badInput(coreText("Ahp", "The table of comparisons is not square."), row);
        for (std::size_t j = 0; j < n; ++j) {
            const auto cell = row + "[" + std::to_string(j) + "]";
            const double value = comparisons[i][j];
            if (!(value > 0) || !std::isfinite(value))
                return model::badInput(coreText("Ahp", "A comparison must be above 0."), cell);
            if (j < i && std::abs(value * comparisons[j][i] - 1) > 0.02)
                return model::badInput(
                    coreText("Ahp", "This comparison contradicts its mirror: one must be 1 "
                                    "divided by the other."),
                    cell);
        }
        if (std::abs(comparisons[i][i] - 1) > 1e-9)
            return model::badInput(coreText("Ahp", "Something compared with itself must be 1."),
                                   row);
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

struct Principal {
    std::vector<double> vector; ///< summing to 1
    double value = 0;
};

/// The principal eigenvector of a positive table by powers, until nothing moves by more.
Principal principal(const std::vector<std::vector<double>>& matrix, double tolerance)
{
    const auto n = matrix.size();
    Principal result;
    result.vector.assign(n, 1 / static_cast<double>(n));
    for (int step = 0; step < 10000; ++step) {
        auto next = times(matrix, result.vector);
        const double sum = std::accumulate(next.begin(), next.end(), 0.0);
        double moved = 0;
        for (std::size_t i = 0; i < n; ++i) {
            next[i] /= sum;
            moved = std::max(moved, std::abs(next[i] - result.vector[i]));
        }
        result.vector = std::move(next);
        result.value = sum;
        if (moved < tolerance)
            break;
    }
    return result;
}

/// What the comparisons of i and j with all others imply for that of i with j.
double impliedBy(const std::vector<std::vector<double>>& comparisons, std::size_t i, std::size_t j)
{
    double logs = 0;
    for (std::size_t k = 0; k < comparisons.size(); ++k)
        logs += k == i || k == j ? 0 : std::log(comparisons[i][k] * comparisons[k][j]);
    return std::exp(logs / static_cast<double>(comparisons.size() - 2));
}

/// Tries what each comparison would be by the others, and keeps the one after which the table
/// agrees best.
void findRevisit(std::vector<std::vector<double>> comparisons, AhpPriorities& result)
{
    constexpr double scale = 9.005; // a ninth is often typed as 0.111
    constexpr double gain = 1e-6;
    const auto n = comparisons.size();
    const bool saaty = std::all_of(comparisons.begin(), comparisons.end(), [](const auto& row) {
        return std::all_of(row.begin(), row.end(),
                           [](double each) { return each <= scale && each >= 1 / scale; });
    });
    double least = result.largestEigenvalue - gain;
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = i + 1; j < n; ++j) {
            const double said = comparisons[i][j];
            const double mirror = comparisons[j][i];
            double implied = impliedBy(comparisons, i, j);
            if (saaty)
                implied = std::clamp(implied, 1.0 / 9, 9.0);
            comparisons[i][j] = implied;
            comparisons[j][i] = 1 / implied;
            const double largest = principal(comparisons, 1e-9).value;
            comparisons[i][j] = said;
            comparisons[j][i] = mirror;
            if (largest >= least)
                continue;
            least = largest - gain;
            result.revisitRow = i;
            result.revisitColumn = j;
            result.revisitTo = implied;
        }
    }
}

} // namespace

std::string ratioText(double ratio)
{
    const auto rounded = [](double value) {
        std::ostringstream words;
        words.imbue(std::locale::classic());
        words << std::round(100 * value) / 100;
        return words.str();
    };
    return ratio >= 0.995 ? rounded(ratio) : "1/" + rounded(1 / ratio);
}

Result<AhpPriorities> ahpPriorities(const std::vector<std::vector<double>>& comparisons,
                                    const std::string& where)
{
    if (auto sound = checkComparisons(comparisons, where); !sound)
        return sound.error();
    const auto n = comparisons.size();
    AhpPriorities result;
    auto found = principal(comparisons, 1e-15);
    result.weights = std::move(found.vector);
    result.largestEigenvalue = found.value;
    const auto order = static_cast<double>(n);
    if (n > 2) {
        result.consistencyIndex = std::max(0.0, (result.largestEigenvalue - order) / (order - 1));
        result.consistencyRatio =
            result.consistencyIndex / randomIndex[std::min(n, randomIndex.size()) - 1];
    }
    if (result.consistencyIndex > 1e-9)
        findRevisit(comparisons, result);
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
