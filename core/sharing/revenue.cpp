#include "core/sharing/revenue.h"

namespace concordat::sharing {

namespace {

/// Whether the time for which a row plans is over. Without an end of the whole, money planned for
/// the whole duration is due at any time.
bool isOver(const model::State& state, const model::FundingSource& row, model::Date asOf)
{
    const int year = row.year;
    if (year == 0)
        return !state.consortium().endsOn || *state.consortium().endsOn <= asOf;
    return model::Date{year, 12, 31} <= asOf;
}

} // namespace

std::map<measures::PriceBasis, Revenue> revenueAgainstPlan(const model::State& state,
                                                           model::Date asOf)
{
    std::map<measures::PriceBasis, Revenue> sums;
    for (const auto& row : state.rows<model::FundingSource>()) {
        if (row.kind != model::FundingKind::revenue || row.planned.isZero() ||
            row.year > asOf.year())
            continue;
        const auto basis = measures::basisOf(row.planned);
        const double planned = row.planned.amount();
        const double received =
            measures::basisOf(row.received) == basis ? row.received.amount() : 0;
        if (!isOver(state, row, asOf) && received < planned)
            continue;
        sums[basis].planned += planned;
        sums[basis].received += received;
    }
    return sums;
}

} // namespace concordat::sharing
