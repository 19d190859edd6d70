#pragma once

#include <optional>
#include <vector>

#include "core/measures/explanation.h"
#include "core/measures/money_totals.h"
#include "core/model/state.h"

namespace concordat::measures {

/// Money that comes in, summed per currency and price basis.
struct FundingTotals {
    std::vector<model::Money> planned;
    std::vector<model::Money> received;
};
FundingTotals fundingTotals(const model::State& state);

/// What comes in in one calendar year, in one currency and price basis.
struct FundingYear {
    int year = 0; ///< 0: over the whole duration
    PriceBasis basis;
    model::Money planned;
    model::Money received;
};
/// In order of basis and year; years without funding are left out.
std::vector<FundingYear> fundingByYear(const model::State& state);

/// What one member gets from funding sources, in one currency and price basis: never a
/// contribution of that member. Nothing received may mean that nobody wrote it down.
struct FundingOf {
    model::Id<model::Member> member;
    PriceBasis basis;
    model::Money planned; ///< awarded or otherwise expected
    model::Money received;
};
/// In order of member and basis; members without an amount are left out.
std::vector<FundingOf> fundingByRecipient(const model::State& state);

/// For how long money is promised *(d)*: whole months from `asOf` to the end of the last calendar
/// year of an unbroken run of years with planned or received funding; a source over the whole
/// duration reaches to the end of the consortium. Empty when nothing of this is known.
struct Runway {
    std::optional<int> months;
    std::optional<model::Date> until;
    Explanation why;
};
Runway fundingRunway(const model::State& state, model::Date asOf);

} // namespace concordat::measures
