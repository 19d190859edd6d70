#include "core/split/exact_values.h"

#include <algorithm>
#include <bit>

namespace concordat::split {

using measures::Integer;
using measures::Rational;

namespace {

std::size_t playersOf(std::size_t tableSize)
{
    return static_cast<std::size_t>(std::countr_zero(tableSize));
}

template <class Weight>
std::vector<Rational> semivalue(const std::vector<Rational>& table, Weight weight)
{
    const auto n = playersOf(table.size());
    std::vector<Rational> result(n);
    std::vector<Rational> weights;
    weights.reserve(n);
    for (std::size_t s = 0; s < n; ++s)
        weights.push_back(weight(s, n));
    for (std::size_t i = 0; i < n; ++i) {
        const auto own = std::size_t{1} << i;
        for (std::size_t s = 0; s < table.size(); ++s) {
            if ((s & own) == 0)
                result[i] += weights[static_cast<std::size_t>(std::popcount(s))] *
                             (table[s | own] - table[s]);
        }
    }
    return result;
}

Integer factorial(std::size_t n)
{
    Integer product = 1;
    for (std::size_t i = 2; i <= n; ++i)
        product *= i;
    return product;
}

} // namespace

std::vector<Rational> exactTable(std::span<const double> table)
{
    std::vector<Rational> result;
    result.reserve(table.size());
    for (const double value : table)
        result.push_back(measures::exactDecimal(value));
    return result;
}

std::vector<Rational> exactShapley(const std::vector<Rational>& table)
{
    return semivalue(table, [](std::size_t s, std::size_t n) {
        return Rational(factorial(s) * factorial(n - 1 - s), factorial(n));
    });
}

std::vector<Rational> exactBanzhaf(const std::vector<Rational>& table)
{
    return semivalue(table, [](std::size_t, std::size_t n) {
        return Rational(1, Integer(1) << static_cast<unsigned>(n - 1));
    });
}

std::vector<Rational> solveExactly(std::vector<ExactEquation> equations, std::size_t unknowns)
{
    std::size_t solved = 0;
    for (std::size_t column = 0; column < unknowns; ++column) {
        const auto from = equations.begin() + static_cast<std::ptrdiff_t>(solved);
        const auto pivot =
            std::find_if(from, equations.end(), [&](const auto& row) { return row[column] != 0; });
        if (pivot == equations.end())
            return {};
        std::iter_swap(from, pivot);
        auto& row = equations[solved];
        const Rational lead = row[column];
        for (auto& value : row)
            value /= lead;
        for (std::size_t other = 0; other < equations.size(); ++other) {
            if (other == solved || equations[other][column] == 0)
                continue;
            const Rational factor = equations[other][column];
            for (std::size_t k = 0; k <= unknowns; ++k)
                equations[other][k] -= factor * row[k];
        }
        ++solved;
    }
    for (std::size_t row = solved; row < equations.size(); ++row) {
        if (equations[row][unknowns] != 0)
            return {};
    }
    std::vector<Rational> solution;
    solution.reserve(unknowns);
    for (std::size_t i = 0; i < unknowns; ++i)
        solution.push_back(equations[i][unknowns]);
    return solution;
}

} // namespace concordat::split
