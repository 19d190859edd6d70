#pragma once

#include <map>

#include "core/measures/money_totals.h"
#include "core/model/state.h"

namespace concordat::sharing {

/// Money from sales and licences in one currency and price basis.
struct Revenue {
    double received = 0;
    double planned = 0; ///< above 0
};

/// What was received against what was planned, by price basis. Plans are for whole years, or for
/// the whole duration: such a time counts when it is over, and before that once it brought what was
/// planned, for nobody can tell on the second of January that the money of the year did not come.
std::map<measures::PriceBasis, Revenue> revenueAgainstPlan(const model::State& state,
                                                           model::Date asOf);

} // namespace concordat::sharing
