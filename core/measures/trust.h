#pragma once

#include <optional>
#include <vector>

#include "core/model/state.h"

namespace concordat::measures {

/// The mean of one round of mutual ratings.
struct TrustMean {
    model::Id<model::TrustRound> round;
    std::string name;
    std::optional<model::Date> date;
    std::size_t raters = 0;
    std::size_t ratings = 0;
    bool hidden = false;        ///< fewer raters than the round demands: who rated whom would show
    std::optional<double> mean; ///< 0 to 100; empty when hidden or without ratings
};

/// Every round up to `asOf`, oldest first; rounds without a date come first. Ratings of oneself
/// do not count.
std::vector<TrustMean> trustMeans(const model::State& state, model::Date asOf);

} // namespace concordat::measures
