#include <algorithm>
#include <cmath>
#include <random>

#include "core/governance/chooser_rules.h"

namespace concordat::governance {

using model::GovernanceModel;
using Input = ChooserInput;

std::vector<TornadoBar> chooserTornado(const ChooserInputs& inputs, double step,
                                       const ChooserParameters& parameters)
{
    const auto leader = leaderOf(inputs, parameters);
    const auto movedTo = [&](Input input, double value) {
        auto moved = inputs;
        moved.set(input, std::clamp(value, 0.0, 100.0));
        return moved;
    };
    const auto flipsAt = [&](Input input, double value) {
        return leaderOf(movedTo(input, value), parameters) != leader;
    };
    const auto marginAt = [&](Input input, double value) {
        const auto moved = movedTo(input, value);
        double best = -HUGE_VAL;
        for (const auto m : standing(moved, parameters)) {
            if (m != leader)
                best = std::max(best, scoreOf(parameters.terms[m], moved));
        }
        const double own = scoreOf(parameters.terms[leader], moved);
        return std::isfinite(best) ? own - best : own;
    };
    std::vector<TornadoBar> bars;
    for (std::size_t i = 0; i < chooserInputCount; ++i) {
        const auto input = static_cast<Input>(i);
        const double down = inputs.value(input) - step;
        const double up = inputs.value(input) + step;
        bars.push_back({input, marginAt(input, down), marginAt(input, up), flipsAt(input, down),
                        flipsAt(input, up)});
    }
    std::stable_sort(bars.begin(), bars.end(), [](const auto& a, const auto& b) {
        return std::abs(a.marginUp - a.marginDown) > std::abs(b.marginUp - b.marginDown);
    });
    return bars;
}

std::array<double, chooserModelCount> weightWinShares(const ChooserInputs& inputs, double spread,
                                                      std::size_t draws, std::uint64_t seed,
                                                      const ChooserParameters& parameters)
{
    std::mt19937_64 random(seed);
    std::array<double, chooserModelCount> wins{};
    for (std::size_t draw = 0; draw < draws; ++draw) {
        auto perturbed = parameters;
        for (auto& terms : perturbed.terms) {
            for (auto& term : terms) {
                // 53 random bits as a number in [0, 1), the same with every standard library
                const double uniform = std::ldexp(static_cast<double>(random() >> 11), -53);
                term.weight *= 1 + spread * (2 * uniform - 1);
            }
        }
        wins[leaderOf(inputs, perturbed)] += 1 / static_cast<double>(draws);
    }
    return wins;
}

std::vector<std::vector<GovernanceModel>> chooserMap(const ChooserInputs& inputs, std::size_t steps,
                                                     const ChooserParameters& parameters)
{
    std::vector<std::vector<GovernanceModel>> rows;
    const auto valueAt = [&](std::size_t step) {
        return steps > 1 ? 100.0 * static_cast<double>(step) / static_cast<double>(steps - 1)
                         : 50.0;
    };
    for (std::size_t row = 0; row < steps; ++row) {
        rows.emplace_back();
        for (std::size_t column = 0; column < steps; ++column) {
            auto moved = inputs;
            moved.set(Input::dependency, valueAt(row));
            moved.set(Input::complexity, valueAt(column));
            rows.back().push_back(chooserModels[leaderOf(moved, parameters)]);
        }
    }
    return rows;
}

} // namespace concordat::governance
