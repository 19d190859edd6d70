#pragma once

#include "core/chain/chain.h"

namespace concordat::chain {

/// Known scores, 0 to 100, by node.
using Scores = std::map<ChainNode, double>;

/// What the links make of the scores.
struct Transmission {
    std::map<ChainNode, double> gates;       ///< G_j per mechanism with a known condition
    std::map<ChainNode, double> transmitted; ///< t_j, and the expectations of K and O
    std::optional<double> gateMean;          ///< over all conditions, ÷ 100
    std::optional<double> gateWeakest;
    std::optional<double> potential;
};

/// min(C) at which the weakest condition stops pressing *(d)*.
inline constexpr double strongEnough = 50;

/// t_j = m_j · f · G_j with G_j the weighted geometric mean of the conditions that reach j ÷ 100,
/// times min(1, min(C) ÷ 50)^s. Expectations of K and O are the weighted means of what reaches
/// them; P is the mean of t_j weighted by what the mediators take from each. Unknown scores are
/// left out of every mean.
Transmission transmit(const Scores& scores, const std::vector<Link>& links, double fit,
                      double strictness);

/// What ten points more of each known condition below 100 would raise the potential by (100·G
/// while there is no potential).
std::vector<Gain> gainsOf(const Scores& scores, const std::vector<Link>& links, double fit,
                          double strictness);

/// The condition whose ten points more would raise the potential most (100·G while there is no
/// potential); of equal ones the lower score. Empty when none would.
std::optional<Bottleneck> bottleneckOf(const Scores& scores, const std::vector<Link>& links,
                                       double fit, double strictness);

} // namespace concordat::chain
