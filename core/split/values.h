#pragma once

#include <span>
#include <stop_token>
#include <vector>

#include "core/model/result.h"
#include "core/split/game.h"

namespace concordat::split {

// Asked to stop, these functions return early with an answer that means nothing: whoever passed
// the token looks at it again before using what came back.

/// Harsanyi dividends: what a coalition adds beyond all its parts (2^n entries).
std::vector<double> dividends(std::span<const double> gains, const std::stop_token& stop = {});

/// Dividends shared in proportion to positive weights (Shapley 1953; Kalai & Samet 1987).
std::vector<double> weightedShapley(std::span<const double> gains, std::span<const double> weights,
                                    const std::stop_token& stop = {});

/// Orders in which unions stay together (Owen 1977).
std::vector<double> owenValue(std::span<const double> gains,
                              const std::vector<std::vector<std::size_t>>& unions,
                              const std::stop_token& stop = {});

using Links = std::vector<std::pair<std::size_t, std::size_t>>;

/// Shapley value when only connected players can work together (Myerson 1977).
model::Result<std::vector<double>> myersonValue(std::span<const double> gains, const Links& links,
                                                const std::stop_token& stop = {});

/// Every link's Shapley value in the link game, half to each end (Borm, Owen & Tijs 1992).
model::Result<std::vector<double>> positionValue(std::span<const double> gains, const Links& links,
                                                 double memoryLimit,
                                                 const std::stop_token& stop = {});

/// Compromise between utopia payoff and minimal right (Tijs 1981); the game must be
/// quasi-balanced.
model::Result<std::vector<double>> tauValue(std::span<const double> gains,
                                            const std::stop_token& stop = {});

/// Equal propensity to disrupt (Gately 1974).
model::Result<std::vector<double>> gatelyPoint(std::span<const double> gains);

/// Corrected shares s_i = φ_i/v(N) + Σ w_k (F_ik − mean_k), negative ones clipped and the rest
/// rescaled.
struct CorrectedShares {
    std::vector<double> shares; ///< they sum to 1
    bool clipped = false;
};
model::Result<CorrectedShares> correctedShares(std::span<const double> shapley,
                                               const std::vector<CorrectionFactor>& factors);

} // namespace concordat::split
