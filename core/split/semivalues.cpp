#include "core/split/semivalues.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <numeric>

namespace concordat::split {

using model::Result;

namespace {

constexpr std::size_t blockBits = 10; // values, weights and two sums: 32 kB, the first cache
constexpr std::size_t lanes = 8;

/// p(s) = s!(n−1−s)!/n!, with p(n) = 0.
std::vector<double> shapleyWeights(std::size_t n)
{
    std::vector<double> p(n + 1, 0.0);
    p[0] = 1 / static_cast<double>(n);
    for (std::size_t s = 1; s < n; ++s)
        p[s] = p[s - 1] * static_cast<double>(s) / static_cast<double>(n - s);
    return p;
}

/// After folding, entry i is the sum over all indices that have bit i.
std::vector<double> sumsByBit(std::vector<double> values, std::size_t bits)
{
    std::vector<double> sums(bits, 0.0);
    for (std::size_t bit = bits; bit-- > 0;) {
        const auto half = std::size_t{1} << bit;
        for (std::size_t j = 0; j < half; ++j) {
            sums[bit] += values[half + j];
            values[j] += values[half + j];
        }
    }
    return sums;
}

struct BlockSums {
    double weighted;
    double plain;
};

/// Adds value·weight and the value itself to every position and returns both totals; lanes and
/// places that do not overlap let the compiler vectorise.
BlockSums addBlock(const double* values, const double* weights, double* __restrict weighted,
                   double* __restrict plain, std::size_t count)
{
    std::array<double, lanes> weightedPart{};
    std::array<double, lanes> plainPart{};
    std::size_t j = 0;
    for (; j + lanes <= count; j += lanes) {
        for (std::size_t k = 0; k < lanes; ++k) {
            const double value = values[j + k];
            const double term = value * weights[j + k];
            weighted[j + k] += term;
            weightedPart[k] += term;
            plain[j + k] += value;
            plainPart[k] += value;
        }
    }
    BlockSums totals{std::accumulate(weightedPart.begin(), weightedPart.end(), 0.0),
                     std::accumulate(plainPart.begin(), plainPart.end(), 0.0)};
    for (; j < count; ++j) {
        const double term = values[j] * weights[j];
        weighted[j] += term;
        totals.weighted += term;
        plain[j] += values[j];
        totals.plain += values[j];
    }
    return totals;
}

std::vector<double> joined(const std::vector<double>& low, const std::vector<double>& high)
{
    auto all = low;
    all.insert(all.end(), high.begin(), high.end());
    return all;
}

} // namespace

CoalitionValues fromTable(std::span<const double> table)
{
    return [table](std::size_t first, std::span<double> buffer) {
        return table.subspan(first, buffer.size());
    };
}

Result<Semivalues> semivalues(std::size_t n, const CoalitionValues& values,
                              const std::stop_token& stop)
{
    const auto lowBits = std::min(n, blockBits);
    const auto highBits = n - lowBits;
    const auto blockSize = std::size_t{1} << lowBits;
    const auto blocks = std::size_t{1} << highBits;
    const auto p = shapleyWeights(n);
    std::vector<std::vector<double>> weightRows(highBits + 1, std::vector<double>(blockSize, 0.0));
    for (std::size_t high = 0; high <= highBits; ++high) {
        for (std::size_t low = 0; low < blockSize; ++low) {
            const auto size = high + static_cast<std::size_t>(std::popcount(low));
            if (size > 0)
                weightRows[high][low] = p[size - 1] + p[size];
        }
    }
    std::vector<double> buffer(blockSize);
    std::vector<double> orderLow(blockSize, 0.0);
    std::vector<double> plainLow(blockSize, 0.0);
    std::vector<double> orderHigh(blocks, 0.0);
    std::vector<double> plainHigh(blocks, 0.0);
    double everybody = 0;
    for (std::size_t block = 0; block < blocks; ++block) {
        if ((block & 63) == 0 && stop.stop_requested())
            return model::stoppedComputation();
        const auto view = values(block * blockSize, buffer);
        const auto& weights = weightRows[static_cast<std::size_t>(std::popcount(block))];
        const auto totals =
            addBlock(view.data(), weights.data(), orderLow.data(), plainLow.data(), blockSize);
        orderHigh[block] = totals.weighted;
        plainHigh[block] = totals.plain;
        everybody = view[blockSize - 1];
    }
    const double plainTotal = std::accumulate(plainHigh.begin(), plainHigh.end(), 0.0);
    Semivalues result;
    result.shapley =
        joined(sumsByBit(std::move(orderLow), lowBits), sumsByBit(std::move(orderHigh), highBits));
    result.banzhaf =
        joined(sumsByBit(std::move(plainLow), lowBits), sumsByBit(std::move(plainHigh), highBits));
    const double common =
        (std::accumulate(result.shapley.begin(), result.shapley.end(), 0.0) - everybody) /
        static_cast<double>(n);
    const double half = std::ldexp(1.0, 1 - static_cast<int>(n));
    for (auto& value : result.shapley)
        value -= common;
    for (auto& value : result.banzhaf)
        value = half * (2 * value - plainTotal);
    return result;
}

} // namespace concordat::split
