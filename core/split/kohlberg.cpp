#include <algorithm>
#include <bit>
#include <cmath>

#include "core/split/linear_program.h"
#include "core/split/nucleolus.h"
#include "core/split/span.h"

namespace concordat::split {

using measures::Rational;
using model::Result;

namespace {

void addIndicator(LinearProgram& program, Coalition coalition, double lower, double upper,
                  double objective)
{
    std::vector<int> rows;
    std::vector<double> entries;
    for (auto rest = coalition; rest != 0; rest &= rest - 1) {
        rows.push_back(std::countr_zero(rest));
        entries.push_back(1);
    }
    program.addColumn({rows, entries}, lower, upper, objective);
}

/// Largest t ≤ 1 with t·Σ target + Σ λ_S·S + Σ κ_i·e_i + (anything in the span) = 0, λ, κ ≥ 0.
/// The solutions form a cone, so the answer is 0 or 1.
Result<bool> canBeCancelled(std::size_t players, const std::vector<double>& target,
                            const std::vector<Coalition>& helpers, const CoalitionSpan& settled)
{
    auto created = LinearProgram::create(players, 0);
    if (!created)
        return created.error();
    auto& program = *created;
    program.maximise();
    for (std::size_t row = 0; row < players; ++row)
        program.setRowBounds(row, 0, 0);
    std::vector<int> rows;
    std::vector<double> entries;
    const double largest = *std::max_element(target.begin(), target.end());
    for (std::size_t i = 0; i < players; ++i) {
        if (target[i] != 0) {
            rows.push_back(static_cast<int>(i));
            entries.push_back(target[i] / largest);
        }
    }
    program.addColumn({rows, entries}, 0, 1, 1);
    for (const auto coalition : helpers)
        addIndicator(program, coalition, 0, LinearProgram::unbounded, 0);
    for (const auto coalition : settled.basis())
        addIndicator(program, coalition, -LinearProgram::unbounded, LinearProgram::unbounded, 0);
    return program.primal() == LinearProgram::Outcome::solved && program.objective() > 0.5;
}

std::vector<double> sumOf(const std::vector<Coalition>& coalitions, std::size_t players)
{
    std::vector<double> total(players, 0.0);
    for (const auto coalition : coalitions) {
        for (std::size_t i = 0; i < players; ++i)
            total[i] += static_cast<double>(coalition >> i & 1);
    }
    return total;
}

/// Proper coalitions in groups of equal excess, the largest excess first.
std::vector<std::vector<Coalition>> byExcess(std::span<const double> gains,
                                             std::span<const double> shares,
                                             const std::vector<Rational>& exactExcess,
                                             bool perCapita)
{
    const auto players = shares.size();
    std::vector<double> excess(gains.size(), 0.0);
    double scale = 1;
    for (std::size_t s = 1; s + 1 < gains.size(); ++s) {
        excess[s] = gains[s];
        for (std::size_t i = 0; i < players; ++i)
            excess[s] -= (s >> i & 1) != 0 ? shares[i] : 0;
        if (perCapita)
            excess[s] /= std::popcount(s);
        scale = std::max(scale, std::abs(gains[s]));
    }
    std::vector<Coalition> order;
    for (Coalition s = 1; s + 1 < gains.size(); ++s)
        order.push_back(s);
    const bool exact = !exactExcess.empty();
    std::sort(order.begin(), order.end(), [&](Coalition a, Coalition b) {
        return exact ? exactExcess[a] > exactExcess[b] : excess[a] > excess[b];
    });
    std::vector<std::vector<Coalition>> levels;
    for (const auto s : order) {
        const bool same =
            !levels.empty() && (exact ? exactExcess[levels.back().back()] == exactExcess[s]
                                      : excess[levels.back().back()] - excess[s] < 1e-7 * scale);
        if (!same)
            levels.emplace_back();
        levels.back().push_back(s);
    }
    return levels;
}

} // namespace

Result<bool> kohlbergHolds(std::span<const double> gains, std::span<const double> shares,
                           const std::vector<Rational>& exactExcess,
                           const NucleolusOptions& options)
{
    const auto players = shares.size();
    CoalitionSpan settled(players);
    settled.add(gains.size() - 1);
    std::vector<Coalition> atFloor;
    for (std::size_t i = 0; options.imputationsOnly && i < players; ++i) {
        const auto single = Coalition{1} << i;
        const double scale = std::max(1.0, std::abs(gains.back()));
        if (std::abs(shares[i] - gains[single]) < 1e-9 * scale)
            atFloor.push_back(single);
    }
    for (const auto& level : byExcess(gains, shares, exactExcess, options.perCapita)) {
        if (settled.rank() == players)
            break;
        if (options.stop.stop_requested())
            return model::stoppedComputation();
        std::vector<Coalition> open;
        std::copy_if(level.begin(), level.end(), std::back_inserter(open),
                     [&](Coalition s) { return !settled.contains(s); });
        if (open.empty())
            continue;
        auto helpers = open;
        helpers.insert(helpers.end(), atFloor.begin(), atFloor.end());
        const auto together = canBeCancelled(players, sumOf(open, players), helpers, settled);
        if (!together || !*together)
            return together;
        for (const auto single : atFloor) {
            if (settled.contains(single))
                continue;
            const auto alone = canBeCancelled(players, sumOf({single}, players), helpers, settled);
            if (!alone)
                return alone;
            if (*alone)
                settled.add(single);
        }
        for (const auto s : open)
            settled.add(s);
    }
    return true;
}

} // namespace concordat::split
