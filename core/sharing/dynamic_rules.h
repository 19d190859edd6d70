#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/sharing/bands.h"

namespace concordat::sharing {

struct AdjustmentOptions {
    std::optional<double> lambda; ///< empty: the guideline's
    std::size_t draws = 1000;
    std::uint64_t seed = 1;
};

/// The shares at one review, in percent, and what they move towards.
struct AdjustedShares {
    model::Date date;
    std::optional<model::Stage> stage; ///< by the stage plan
    std::vector<double> target;
    std::vector<double> shares;
};

/// What one member has received until a date, in the unit of the game, over the draws.
struct ReturnBand {
    double low = 0;    ///< 5 %
    double lower = 0;  ///< 25 %
    double middle = 0; ///< 50 %
    double upper = 0;  ///< 75 %
    double high = 0;   ///< 95 %
};

struct AdjustmentPlan {
    double lambda = 0;
    bool lambdaDefaulted = true;
    std::vector<AdjustedShares> reviews;          ///< the first is today's split, unchanged
    std::vector<std::vector<ReturnBand>> returns; ///< [review][player], cumulated
    std::size_t uncertain = 0;                    ///< benefits whose amount has an uncertainty
    std::size_t undated = 0; ///< benefits without amount or date: left out of the returns
    measures::Explanation why;
};

/// s(t+1) = (1 − λ)·s(t) + λ·target(t), once a year until the consortium ends (five years where no
/// end is stated). The target is the fair share of that day: half contributions due by then, half
/// risks. Returns are drawn with seed: each benefit's amount from a normal distribution whose 90 %
/// interval is amount ± uncertainty, paid on its day by the shares then in force.
AdjustmentPlan adjustmentPlan(const model::State& state, model::Date asOf,
                              const ConsortiumGame& game, std::span<const double> sharesNow,
                              const Guideline& guideline, const AdjustmentOptions& options = {});

} // namespace concordat::sharing
