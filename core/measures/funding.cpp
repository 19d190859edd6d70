#include "core/measures/funding.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/measures/months.h"

namespace concordat::measures {

using model::coreText;
using model::Date;
using model::FundingSource;
using model::Id;
using model::Member;
using model::Money;
using model::State;

FundingTotals fundingTotals(const State& state)
{
    std::vector<Money> planned;
    std::vector<Money> received;
    for (const auto& source : state.rows<FundingSource>()) {
        planned.push_back(source.planned);
        received.push_back(source.received);
    }
    return {totalsPerBasis(planned), totalsPerBasis(received)};
}

namespace {

struct PlannedAndReceived {
    std::vector<Money> planned;
    std::vector<Money> received;
};

Money totalIn(const PriceBasis& basis, const std::vector<Money>& amounts)
{
    const auto totals = totalsPerBasis(amounts);
    return totals.empty() ? Money{0, basis.currency, basis.year} : totals.front();
}

} // namespace

std::vector<FundingYear> fundingByYear(const State& state)
{
    std::map<std::pair<PriceBasis, int>, PlannedAndReceived> sums;
    for (const auto& source : state.rows<FundingSource>()) {
        if (!source.planned.isZero())
            sums[{basisOf(source.planned), source.year}].planned.push_back(source.planned);
        if (!source.received.isZero())
            sums[{basisOf(source.received), source.year}].received.push_back(source.received);
    }
    std::vector<FundingYear> years;
    for (const auto& [key, amounts] : sums) {
        const auto& [basis, year] = key;
        years.push_back(
            {year, basis, totalIn(basis, amounts.planned), totalIn(basis, amounts.received)});
    }
    return years;
}

std::vector<FundingOf> fundingByRecipient(const State& state)
{
    std::map<std::pair<Id<Member>, PriceBasis>, PlannedAndReceived> sums;
    for (const auto& source : state.rows<FundingSource>()) {
        if (!source.recipient)
            continue;
        if (!source.planned.isZero())
            sums[{*source.recipient, basisOf(source.planned)}].planned.push_back(source.planned);
        if (!source.received.isZero())
            sums[{*source.recipient, basisOf(source.received)}].received.push_back(source.received);
    }
    std::vector<FundingOf> result;
    for (const auto& [key, amounts] : sums) {
        const auto& [member, basis] = key;
        result.push_back(
            {member, basis, totalIn(basis, amounts.planned), totalIn(basis, amounts.received)});
    }
    return result;
}

Runway fundingRunway(const State& state, Date asOf)
{
    std::set<int> years;
    bool overall = false;
    for (const auto& source : state.rows<FundingSource>()) {
        if (source.planned.isZero() && source.received.isZero())
            continue;
        if (source.year > 0)
            years.insert(source.year);
        else
            overall = true;
    }
    Runway runway;
    if (const auto& end = state.consortium().endsOn; overall && end)
        runway.until = *end;
    int year = asOf.year();
    while (years.count(year) > 0)
        ++year;
    if (year > asOf.year())
        runway.until = std::max(runway.until.value_or(asOf), Date(year - 1, 12, 31));
    else if (!years.empty() && !runway.until)
        runway.until = asOf; // funding is recorded by year and none for the present one
    if (runway.until)
        runway.months = wholeMonths(asOf, *runway.until);
    runway.why.title = coreText("Measures", "Funding runway");
    runway.why.subtitle = coreText("Measures", "Months for which money is promised");
    runway.why.formula =
        "months from the day of judging to the end of the last funded year in a row";
    std::vector<model::Text> funded;
    for (const int each : years)
        funded.push_back(model::literalText(std::to_string(each)));
    const auto none = coreText("Measures", "none recorded");
    runway.why.inputs.push_back(
        {coreText("Measures", "Years with funding"),
         funded.empty() ? none : coreText("Measures", "{years}").with("years", funded)});
    if (overall)
        runway.why.inputs.push_back(
            {coreText("Measures", "Funding over the whole duration, to its end"),
             state.consortium().endsOn
                 ? coreText("Measures", "{day}").with("day", *state.consortium().endsOn)
                 : coreText("Measures", "no end is recorded")});
    runway.why.inputs.push_back(
        {coreText("Measures", "Day of judging"), coreText("Measures", "{day}").with("day", asOf)});
    if (runway.until)
        runway.why.inputs.push_back(
            {coreText("Measures", "Money is promised until"),
             coreText("Measures", "{day}: whole months {months}")
                 .with("day", *runway.until)
                 .with("months", static_cast<std::int64_t>(*runway.months))});
    runway.why.notes.push_back(
        coreText("Measures",
                 "The definition is a default of ours, not evidence: spending is not recorded."));
    return runway;
}

} // namespace concordat::measures
