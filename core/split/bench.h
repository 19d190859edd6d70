#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/split/division.h"
#include "core/split/semivalues.h"

namespace concordat::split {

/// One game on the bench: what several methods need is computed once.
class Bench {
public:
    Bench(const Game& game, const SplitOptions& options) : m_game(game), m_options(options) {}

    model::Result<Division> divide(SplitMethod method);

private:
    using Shares = model::Result<std::vector<double>>;

    model::Status needTable();
    model::Result<const Semivalues*> values();
    Shares shares(SplitMethod method, Division& into);
    Shares proportional(const std::vector<double>& keys, const char* where) const;
    Shares equal() const;
    Shares proRata() const;
    Shares weighted(const char* where) const;
    Shares byJudgement(Division& into) const;
    Shares shapley(Division& into);
    Shares sampledBankruptcy(Division& into) const;
    Shares corrected(Division& into);
    Shares nash() const;
    Shares leastExcess(SplitMethod method, Division& into);
    Shares onTable(SplitMethod method, Division& into);
    Shares bankruptcyRule(SplitMethod method) const;
    void judgeStability(Division& division) const;
    void explain(Division& division) const;

    const Game& m_game;
    const SplitOptions& m_options;
    std::vector<double> m_made;      ///< the table, where the game has none of its own
    std::span<const double> m_gains; ///< all coalition values as gains; empty until needed
    std::optional<Semivalues> m_values;
};

} // namespace concordat::split
