#pragma once

#include <stop_token>

#include "core/governance/power.h"

namespace concordat::governance {

/// Shapley-Shubik or Banzhaf probabilities of being critical, not normalised.
struct Criticality {
    std::vector<double> probability;
    std::vector<double> standardError;  ///< empty when exact
    std::optional<double> winningShare; ///< of all coalitions; by the coin, not by orders
};

/// Whether generating functions are affordable: one rule, table and time within bounds.
bool oneRuleIsAffordable(const VotingGame& game);

/// Shapley-Shubik of one weighted rule as ∫₀¹ Pr(critical | everybody in favour with p) dp
/// (Owen 1972), by Gauss-Legendre with ⌈n/2⌉ nodes, which is exact for its degree n − 1.
model::Result<Criticality> oneRuleShapleyShubik(const VotingGame& game,
                                                const std::stop_token& stop);
/// Absolute Banzhaf index of one weighted rule: the same probability at p = ½.
model::Result<Criticality> oneRuleBanzhaf(const VotingGame& game, const std::stop_token& stop);

/// Drawn orders of the members, each used forwards and backwards.
model::Result<Criticality> sampledShapleyShubik(const VotingGame& game,
                                                const PowerOptions& options);
/// Drawn coalitions, each used with its complement.
model::Result<Criticality> sampledBanzhaf(const VotingGame& game, const PowerOptions& options);

/// Nodes and weights of Gauss-Legendre quadrature on [0, 1].
struct Quadrature {
    std::vector<double> nodes;
    std::vector<double> weights;
};
Quadrature gaussLegendre(std::size_t count);

} // namespace concordat::governance
