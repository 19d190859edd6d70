#include "core/split/nucleolus.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <numeric>

#include "core/split/exact_values.h"
#include "core/split/linear_program.h"
#include "core/split/span.h"

namespace concordat::split {

using measures::Rational;
using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;

namespace {

constexpr double priceTolerance = 1e-7;
constexpr double excessTolerance = 1e-9;

/// Values made comparable: everybody alone is worth 0 and the largest number is 1. The
/// nucleolus and its relatives follow such changes.
struct Normalised {
    std::vector<double> values;
    std::vector<double> alone;
    double scale = 1;
};

Normalised normalised(std::span<const double> gains)
{
    Normalised result;
    const auto n = static_cast<std::size_t>(std::countr_zero(gains.size()));
    for (std::size_t i = 0; i < n; ++i)
        result.alone.push_back(gains[std::size_t{1} << i]);
    result.values.assign(gains.size(), 0.0);
    double largest = 0;
    for (std::size_t s = 1; s < gains.size(); ++s) {
        // The sum of the singles, built from the coalition without its last player.
        const auto last = static_cast<std::size_t>(std::countr_zero(s));
        const auto rest = s & (s - 1);
        result.values[s] = result.values[rest] + result.alone[last];
    }
    for (std::size_t s = 1; s < gains.size(); ++s) {
        result.values[s] = gains[s] - result.values[s];
        largest = std::max(largest, std::abs(result.values[s]));
    }
    result.scale = largest > 0 ? largest : 1;
    for (auto& value : result.values)
        value /= result.scale;
    return result;
}

/// What a column of the program stands for.
enum class Role { active, settled, floor, spent };

struct Column {
    Coalition coalition = 0;
    Role role = Role::active;
};

/// A coalition whose excess (or a player whose share) is fixed, and at which level.
struct Settled {
    Coalition coalition = 0;
    std::size_t level = 0;
    bool floor = false;
};

/// The dual of "make the largest open excess as small as possible": one row per player and one
/// for the excess, one column per coalition. Shares are its row prices.
class Levels {
public:
    /// `program` has a row for each player and one more, and no columns.
    Levels(const Normalised& game, const NucleolusOptions& options, LinearProgram program)
        : m_game(game), m_options(options), m_players(game.alone.size()), m_span(m_players),
          m_everybody((Coalition{1} << m_players) - 1), m_program(std::move(program))
    {
        m_program.maximise();
        m_program.setPrimalTolerance(1e-9);
        m_program.setDualTolerance(1e-9);
        for (std::size_t row = 0; row <= m_players; ++row) {
            const double side = row == m_players ? 1 : 0;
            m_program.setRowBounds(row, side, side);
        }
        m_span.add(m_everybody);
        addColumn(m_everybody, Role::settled, m_game.values[m_everybody]);
        if (options.imputationsOnly) {
            for (std::size_t i = 0; i < m_players; ++i)
                addColumn(Coalition{1} << i, Role::floor, 0);
        }
    }

    /// Settles one level; false when the solver failed or a stop was asked for.
    bool settleLevel()
    {
        openSinglesAndComplements();
        do {
            if (m_options.stop.stop_requested())
                return false;
            if (m_program.primalFromValues() != LinearProgram::Outcome::solved)
                return false;
            readPrices();
        } while (addViolated() > 0);
        return fixPriced();
    }

    bool finished() const { return m_span.rank() == m_players; }
    const std::vector<double>& shares() const { return m_shares; }
    const std::vector<double>& levels() const { return m_levels; }
    const std::vector<Settled>& settled() const { return m_settled; }

private:
    double weight(Coalition coalition) const
    {
        return m_options.perCapita ? std::popcount(coalition) : 1;
    }

    void addColumn(Coalition coalition, Role role, double value)
    {
        std::vector<int> rows;
        std::vector<double> entries;
        for (auto rest = coalition; rest != 0; rest &= rest - 1) {
            rows.push_back(std::countr_zero(rest));
            entries.push_back(1);
        }
        if (role == Role::active) {
            rows.push_back(static_cast<int>(m_players));
            entries.push_back(weight(coalition));
        }
        const double lower = role == Role::settled ? -LinearProgram::unbounded : 0;
        m_program.addColumn({rows, entries}, lower, LinearProgram::unbounded, value);
        m_columns.push_back({coalition, role});
    }

    bool isOpenColumn(Coalition coalition) const
    {
        return std::any_of(m_columns.begin(), m_columns.end(), [&](const Column& column) {
            return column.role == Role::active && column.coalition == coalition;
        });
    }

    /// They keep the program bounded: {i} and its complement together make everybody.
    void openSinglesAndComplements()
    {
        for (std::size_t i = 0; i < m_players; ++i) {
            const auto single = Coalition{1} << i;
            for (const auto coalition : {single, m_everybody & ~single}) {
                if (coalition != 0 && !m_span.contains(coalition) && !isOpenColumn(coalition))
                    addColumn(coalition, Role::active, m_game.values[coalition]);
            }
        }
    }

    void readPrices()
    {
        const auto prices = m_program.rowPrices();
        m_shares.assign(prices.begin(), prices.end() - 1);
        m_excess = prices.back();
    }

    /// Opens the coalitions that complain most beyond the level, at most 2n of them.
    std::size_t addViolated()
    {
        struct Found {
            double by;
            Coalition coalition;
        };
        const auto most = 2 * m_players + 2;
        std::vector<Found> worst;
        const auto better = [](const Found& a, const Found& b) { return a.by > b.by; };
        double threshold = excessTolerance;
        const auto lowBits = std::min<std::size_t>(m_players, 10);
        const auto low = subsetSums(0, lowBits);
        const auto blocks = std::size_t{1} << (m_players - lowBits);
        for (std::size_t block = 0; block < blocks; ++block) {
            const auto first = static_cast<Coalition>(block) << lowBits;
            double base = 0;
            for (auto rest = first; rest != 0; rest &= rest - 1)
                base += m_shares[static_cast<std::size_t>(std::countr_zero(rest))];
            for (std::size_t j = 0; j < low.size(); ++j) {
                const auto coalition = first | j;
                const double excess = m_game.values[coalition] - base - low[j];
                if (excess <= m_excess + threshold && !m_options.perCapita)
                    continue;
                if (coalition == 0 || coalition == m_everybody)
                    continue;
                const double by = excess / weight(coalition) - m_excess;
                if (by <= threshold || m_span.contains(coalition))
                    continue;
                worst.push_back({by, coalition});
                std::push_heap(worst.begin(), worst.end(), better);
                if (worst.size() > most) {
                    std::pop_heap(worst.begin(), worst.end(), better);
                    worst.pop_back();
                    threshold = std::max(threshold, worst.front().by);
                }
            }
        }
        std::size_t added = 0;
        for (const auto& found : worst) {
            if (isOpenColumn(found.coalition))
                continue; // the solver's own tolerance left it slightly violated
            addColumn(found.coalition, Role::active, m_game.values[found.coalition]);
            ++added;
        }
        return added;
    }

    std::vector<double> subsetSums(std::size_t from, std::size_t count) const
    {
        std::vector<double> sums(std::size_t{1} << count, 0.0);
        for (std::size_t s = 1; s < sums.size(); ++s)
            sums[s] =
                sums[s & (s - 1)] + m_shares[from + static_cast<std::size_t>(std::countr_zero(s))];
        return sums;
    }

    /// Coalitions with a positive price have this excess in every optimum: they are settled.
    bool fixPriced()
    {
        const auto prices = m_program.columnValues();
        const auto level = m_levels.size();
        m_levels.push_back(m_excess);
        const auto rankBefore = m_span.rank();
        std::vector<std::size_t> priced;
        for (std::size_t c = 0; c < m_columns.size(); ++c) {
            const auto role = m_columns[c].role;
            if ((role == Role::active || role == Role::floor) && prices[c] > priceTolerance)
                priced.push_back(c);
        }
        for (const auto c : priced) {
            const auto column = m_columns[c];
            const bool floor = column.role == Role::floor;
            if (floor && m_span.contains(column.coalition))
                continue;
            m_settled.push_back({column.coalition, level, floor});
            const double value =
                floor ? 0 : m_game.values[column.coalition] - weight(column.coalition) * m_excess;
            if (m_span.add(column.coalition))
                addColumn(column.coalition, Role::settled, value);
        }
        std::vector<std::size_t> spent;
        for (std::size_t c = 0; c < m_columns.size(); ++c) {
            auto& column = m_columns[c];
            if ((column.role == Role::active || column.role == Role::floor) &&
                m_span.contains(column.coalition)) {
                spent.push_back(c);
                column.role = Role::spent;
            }
        }
        m_program.close(spent);
        return m_span.rank() > rankBefore;
    }

    const Normalised& m_game;
    const NucleolusOptions& m_options;
    std::size_t m_players;
    CoalitionSpan m_span;
    Coalition m_everybody;
    LinearProgram m_program;
    std::vector<Column> m_columns;
    std::vector<double> m_shares;
    std::vector<double> m_levels;
    std::vector<Settled> m_settled;
    double m_excess = 0;
};

/// The settled coalitions as equations in the shares and the levels, without rounding.
std::vector<Rational> exactShares(const std::vector<Rational>& table, const Levels& levels,
                                  bool perCapita)
{
    const auto n = static_cast<std::size_t>(std::countr_zero(table.size()));
    const auto unknowns = n + levels.levels().size();
    std::vector<ExactEquation> equations;
    const auto equation = [&](Coalition coalition) -> ExactEquation& {
        auto& row = equations.emplace_back(unknowns + 1);
        for (std::size_t i = 0; i < n; ++i)
            row[i] = static_cast<int>(coalition >> i & 1);
        row[unknowns] = table[coalition];
        return row;
    };
    equation(table.size() - 1);
    for (const auto& settled : levels.settled()) {
        auto& row = equation(settled.coalition);
        if (!settled.floor)
            row[n + settled.level] = perCapita ? std::popcount(settled.coalition) : 1;
    }
    auto solution = solveExactly(std::move(equations), unknowns);
    if (!solution.empty())
        solution.resize(n);
    return solution;
}

std::vector<Rational> exactExcesses(const std::vector<Rational>& table,
                                    const std::vector<Rational>& shares, bool perCapita)
{
    std::vector<Rational> result(table.size());
    for (std::size_t s = 1; s < table.size(); ++s) {
        result[s] = table[s];
        for (std::size_t i = 0; i < shares.size(); ++i) {
            if ((s >> i & 1) != 0)
                result[s] -= shares[i];
        }
        if (perCapita)
            result[s] /= std::popcount(s);
    }
    return result;
}

Error stopped(const NucleolusOptions& options)
{
    if (options.stop.stop_requested())
        return model::stoppedComputation();
    return {ErrorCode::unsolvable,
            coreText("Split", "The linear programs of the nucleolus could not be solved."),
            {},
            {}};
}

} // namespace

Result<NucleolusResult> nucleolus(std::span<const double> gains, const NucleolusOptions& options)
{
    const auto n = static_cast<std::size_t>(std::countr_zero(gains.size()));
    const auto game = normalised(gains);
    const double surplus = game.values.back();
    NucleolusResult result;
    if (n == 1) {
        result.shares = {gains[1]};
        result.certified = true;
        return result;
    }
    if (options.imputationsOnly && surplus < -1e-12)
        return Error{ErrorCode::unsolvable,
                     coreText("Split", "All together earn less than the members alone; no split "
                                       "gives everybody what they can get alone."),
                     {},
                     {}};
    auto program = LinearProgram::create(n + 1, 0);
    if (!program)
        return program.error();
    Levels levels(game, options, *std::move(program));
    while (!levels.finished()) {
        if (!levels.settleLevel())
            return stopped(options);
    }
    for (std::size_t i = 0; i < n; ++i)
        result.shares.push_back(game.alone[i] + game.scale * levels.shares()[i]);
    for (const double level : levels.levels())
        result.levels.push_back(level * game.scale);
    std::vector<Rational> excess;
    if (n <= exactPlayers) {
        const auto table = exactTable(gains);
        result.exactShares = exactShares(table, levels, options.perCapita);
        for (std::size_t i = 0; i < result.exactShares.size(); ++i)
            result.shares[i] = measures::toDouble(result.exactShares[i]);
        if (!result.exactShares.empty())
            excess = exactExcesses(table, result.exactShares, options.perCapita);
    }
    if (n <= certifiedPlayers) {
        const auto holds = kohlbergHolds(gains, result.shares, excess, options);
        if (!holds)
            return holds.error();
        result.certified = *holds;
    }
    return result;
}

Result<NucleolusResult> modiclus(std::span<const double> gains, const std::stop_token& stop)
{
    const auto n = static_cast<std::size_t>(std::countr_zero(gains.size()));
    const auto everybody = gains.size() - 1;
    const auto dual = [&](std::size_t s) { return gains[everybody] - gains[everybody & ~s]; };
    std::vector<double> cover(gains.size() * gains.size());
    for (std::size_t s = 0; s < gains.size(); ++s) {
        for (std::size_t t = 0; t < gains.size(); ++t)
            cover[s | t << n] = std::max(gains[s] + dual(t), dual(s) + gains[t]);
    }
    NucleolusOptions options;
    options.imputationsOnly = false;
    options.stop = stop;
    auto result = nucleolus(cover, options);
    if (!result)
        return result;
    result->shares.resize(n);
    if (!result->exactShares.empty())
        result->exactShares.resize(n);
    result->levels.clear();
    return result;
}

} // namespace concordat::split
