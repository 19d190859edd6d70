#include "core/split/acceptable.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

#include "core/split/linear_program.h"

namespace concordat::split {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;

namespace {

constexpr double violation = 1e-9;
constexpr std::size_t rowsAtOnce = 16;
constexpr int mostRounds = 2000;

Error unsolved()
{
    return {ErrorCode::unsolvable,
            coreText("Split", "The linear program of the split could not be solved."),
            {},
            {}};
}

/// A linear program in shares of a total made 1, to which coalitions are added as they object.
class CoalitionProgram {
public:
    /// `program` has no rows and a column for each share, others after them.
    CoalitionProgram(const ObjectionSearch& search, const Bounds* bounds, LinearProgram program)
        : m_search(search), m_players(search.players()),
          m_scale(std::max(std::abs(search.total()), 1e-300)), m_program(std::move(program))
    {
        constexpr auto unbounded = LinearProgram::unbounded;
        m_program.setPrimalTolerance(1e-10);
        for (std::size_t i = 0; i < m_players; ++i) {
            const double least = bounds ? bounds->least[i] / m_scale : -unbounded;
            const double most = bounds ? bounds->most[i] / m_scale : unbounded;
            m_program.setColumnBounds(i, std::isfinite(least) ? least : -unbounded,
                                      std::isfinite(most) ? most : unbounded);
        }
        std::vector<int> columns(search.players());
        std::iota(columns.begin(), columns.end(), 0);
        const std::vector<double> ones(search.players(), 1.0);
        const double all = search.total() / m_scale;
        m_program.addRow({columns, ones}, all, all);
    }

    LinearProgram& program() { return m_program; }
    double scale() const { return m_scale; }

    /// Coalitions may object by the amount in column `excessColumn`, or by `allowed`.
    void allow(std::optional<std::size_t> excessColumn, double allowed)
    {
        m_excessColumn = excessColumn;
        m_allowed = allowed;
    }

    void demand(const std::vector<std::size_t>& members)
    {
        std::vector<int> columns;
        std::vector<double> entries;
        for (const auto member : members) {
            columns.push_back(static_cast<int>(member));
            entries.push_back(1);
        }
        if (m_excessColumn) {
            columns.push_back(static_cast<int>(*m_excessColumn));
            entries.push_back(1);
        }
        const double least = m_search.worth(members) / m_scale - m_allowed;
        m_program.addRow({columns, entries}, least, LinearProgram::unbounded);
        m_demanded.insert(members);
    }

    void demandSinglesAndComplements()
    {
        for (std::size_t i = 0; i < m_search.players() && m_search.players() > 1; ++i) {
            demand({i});
            std::vector<std::size_t> others;
            for (std::size_t j = 0; j < m_search.players(); ++j) {
                if (j != i)
                    others.push_back(j);
            }
            if (others.size() > 1)
                demand(others);
        }
    }

    /// Solves, adding the coalitions that object, until none does; false when there is no answer.
    Result<bool> solve(const std::stop_token& stop)
    {
        for (int round = 0; round < mostRounds; ++round) {
            if (stop.stop_requested())
                return model::stoppedComputation();
            auto outcome = m_program.dual();
            if (outcome == LinearProgram::Outcome::failed)
                outcome = m_program.primal();
            if (outcome == LinearProgram::Outcome::infeasible)
                return false;
            if (outcome == LinearProgram::Outcome::failed)
                return unsolved();
            if (!addViolated())
                return true;
        }
        return unsolved();
    }

    std::vector<double> shares() const
    {
        const auto solution = m_program.columnValues().first(m_players);
        std::vector<double> result(solution.begin(), solution.end());
        for (auto& share : result)
            share *= m_scale;
        return result;
    }
    double column(std::size_t index) const { return m_program.columnValues()[index]; }

private:
    bool addViolated()
    {
        const auto present = shares();
        const double allowed = m_allowed + (m_excessColumn ? column(*m_excessColumn) : 0);
        bool added = false;
        for (const auto& objection : m_search.worst(present, rowsAtOnce)) {
            if (objection.excess / m_scale <= allowed + violation ||
                m_demanded.contains(objection.members))
                continue;
            demand(objection.members);
            added = true;
        }
        return added;
    }

    const ObjectionSearch& m_search;
    std::size_t m_players;
    double m_scale;
    LinearProgram m_program;
    std::optional<std::size_t> m_excessColumn;
    double m_allowed = 0;
    std::set<std::vector<std::size_t>> m_demanded;
};

Error nothingLeft()
{
    return {ErrorCode::unsolvable,
            coreText("Split",
                     "The floors, caps and locked shares leave no way to share out exactly "
                     "the total. Loosen one of them."),
            {},
            {}};
}

bool boundsAdmit(const Bounds& bounds, double total)
{
    double least = 0;
    double most = 0;
    for (std::size_t i = 0; i < bounds.least.size(); ++i) {
        if (bounds.least[i] > bounds.most[i] + violation)
            return false;
        least += bounds.least[i];
        most += bounds.most[i];
    }
    const double slack = 1e-9 * std::max(1.0, std::abs(total));
    return least <= total + slack && most >= total - slack;
}

} // namespace

Result<LeastCore> leastCore(const ObjectionSearch& search, const Bounds* bounds,
                            const std::stop_token& stop)
{
    LeastCore result;
    result.proof = search.proof();
    if (bounds && !boundsAdmit(*bounds, search.total()))
        return nothingLeft();
    if (search.players() == 1) {
        result.shares = {search.total()};
        return result;
    }
    const auto excess = search.players();
    auto created = LinearProgram::create(0, excess + 1);
    if (!created)
        return created.error();
    CoalitionProgram program(search, bounds, *std::move(created));
    program.program().setColumnBounds(excess, -LinearProgram::unbounded, LinearProgram::unbounded);
    program.program().setObjective(excess, 1);
    program.allow(excess, 0);
    program.demandSinglesAndComplements();
    const auto solved = program.solve(stop);
    if (!solved)
        return solved.error();
    if (!*solved)
        return nothingLeft();
    result.excess = program.column(excess) * program.scale();
    result.shares = program.shares();
    return result;
}

Result<NearestSplit> nearestAcceptable(const ObjectionSearch& search,
                                       std::span<const double> proposal, const Bounds& bounds,
                                       const std::stop_token& stop)
{
    const auto within = leastCore(search, &bounds, stop);
    if (!within)
        return within.error();
    NearestSplit result;
    result.proof = search.proof();
    const double slack = 1e-9 * std::max(1e-300, std::abs(search.total()));
    if (within->excess > slack) {
        result.excess = within->excess;
        const auto free = leastCore(search, nullptr, stop);
        if (!free)
            return free.error();
        result.coreEmpty = free->excess > slack;
    }
    // Columns: shares, then what each gets more, what each gets less, and the largest move.
    const auto n = search.players();
    const auto largest = 3 * n;
    auto created = LinearProgram::create(0, largest + 1);
    if (!created)
        return created.error();
    CoalitionProgram program(search, &bounds, *std::move(created));
    auto& lp = program.program();
    const auto place = [](std::size_t column) { return static_cast<int>(column); };
    const double tie = 1e-3 / static_cast<double>(std::max<std::size_t>(1, n));
    for (std::size_t i = 0; i < n; ++i) {
        const double at = proposal[i] / program.scale();
        const int columns[] = {place(i), place(n + i), place(2 * n + i)};
        const double entries[] = {1, -1, 1};
        lp.addRow({columns, entries}, at, at);
        const int moves[] = {place(n + i), place(2 * n + i), place(largest)};
        const double limits[] = {1, 1, -1};
        lp.addRow({moves, limits}, -LinearProgram::unbounded, 0);
    }
    for (std::size_t i = n; i < largest; ++i)
        lp.setObjective(i, 0.5);
    lp.setObjective(largest, tie);
    program.allow({}, std::max(0.0, result.excess / program.scale()) + 1e-10);
    program.demandSinglesAndComplements();
    const auto solved = program.solve(stop);
    if (!solved)
        return solved.error();
    if (!*solved)
        return unsolved();
    result.shares = program.shares();
    for (std::size_t i = 0; i < result.shares.size(); ++i)
        result.moved += std::abs(result.shares[i] - proposal[i]) / 2;
    if (result.moved < slack)
        result.moved = 0;
    return result;
}

} // namespace concordat::split
