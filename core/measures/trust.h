#pragma once

#include <optional>
#include <vector>

#include "core/model/state.h"

namespace concordat::measures {

/// A round replaces the one before once it has this part of the ratings to be expected *(d)*: as
/// many as the last round that counts, or as are possible among the present members, if these are
/// fewer. The `Assumption` `trust`/`roundShare` replaces it.
inline constexpr double roundShareByDefault = 0.5;

/// The mean of one round of mutual ratings.
struct TrustMean {
    model::Id<model::TrustRound> round;
    std::string name;
    std::optional<model::Date> date;
    std::size_t raters = 0;
    std::size_t ratings = 0;
    bool hidden = false;        ///< fewer raters than the round demands: who rated whom would show
    std::optional<double> mean; ///< 0 to 100; empty when hidden, without ratings or begun only
    std::size_t needed = 0;     ///< ratings from which on it replaces the round before
    bool begun = false;         ///< fewer ratings than needed: the round before still counts
};

/// Every round up to `asOf`, oldest first; rounds without a date come first. Ratings of oneself
/// do not count.
std::vector<TrustMean> trustMeans(const model::State& state, model::Date asOf);

/// The last of these rounds that has ratings and is not only begun; null without one.
const TrustMean* countingRound(const std::vector<TrustMean>& rounds);

/// What `trust`/`roundShare` says, 0 to 1; empty: the default holds.
std::optional<double> roundShareSet(const model::State& state);

} // namespace concordat::measures
