#include "core/measures/contributions.h"

#include <algorithm>
#include <map>

#include "core/measures/inequality.h"
#include "core/measures/membership.h"

namespace concordat::measures {

using model::Contribution;
using model::coreText;
using model::Date;
using model::Id;
using model::literalText;
using model::Member;
using model::Money;
using model::State;

namespace {

struct Amount {
    Id<Member> member;
    Money money;
};

std::vector<Amount> amountsOf(const State& state, Date asOf, ContributionSide side)
{
    std::vector<Amount> amounts;
    for (const auto& row : state.rows<Contribution>()) {
        const bool paidLater = row.paidOn && *row.paidOn > asOf;
        if (side == ContributionSide::paid && paidLater)
            continue;
        const auto& money = side == ContributionSide::paid ? row.paid : row.pledged;
        if (!money.isZero())
            amounts.push_back({row.member, money});
    }
    return amounts;
}

PriceBasis commonestBasis(const std::vector<Amount>& amounts)
{
    std::map<PriceBasis, int> counts;
    for (const auto& amount : amounts)
        ++counts[basisOf(amount.money)];
    const auto most =
        std::max_element(counts.begin(), counts.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == counts.end() ? PriceBasis{} : most->first;
}

void explain(ContributionShares& result, const State& state, ContributionSide side)
{
    auto& why = result.why;
    why.title = coreText("Measures", "Contribution shares");
    why.subtitle = side == ContributionSide::paid
                       ? coreText("Measures", "Each member's part of what has been paid")
                       : coreText("Measures", "Each member's part of what has been pledged");
    why.formula = "share_i = amount_i / sum(amount)";
    for (const auto& share : result.shares) {
        const auto* member = state.find(share.member);
        why.inputs.push_back({literalText(member ? member->name : share.member.value()),
                              coreText("Measures", "{amount}").with("amount", share.amount),
                              false});
    }
    for (const auto& other : result.leftOut) {
        why.notes.push_back(
            coreText("Measures", "{amount} in another currency or price basis is not added; state "
                                 "a rate to include it.")
                .with("amount", other));
    }
    if (!result.withoutAmount.empty())
        why.notes.push_back(
            coreText("Measures", "Pledges that have no amount and count as nothing: {count}.")
                .with("count", static_cast<std::int64_t>(result.withoutAmount.size())));
}

} // namespace

ContributionShares contributionShares(const State& state, Date asOf, ContributionSide side,
                                      const std::optional<Conversion>& conversion)
{
    const auto amounts = amountsOf(state, asOf, side);
    ContributionShares result;
    result.basis = conversion ? conversion->to : commonestBasis(amounts);
    const Conversion rates = conversion.value_or(Conversion{result.basis, {}});
    std::map<Id<Member>, std::vector<Money>> perMember;
    std::vector<Money> others;
    for (const auto& amount : amounts) {
        if (const auto money = converted(amount.money, rates))
            perMember[amount.member].push_back(*money);
        else
            others.push_back(amount.money);
    }
    result.leftOut = totalsPerBasis(others);
    double sum = 0;
    for (const auto& [member, moneys] : perMember) {
        const auto totals = totalsPerBasis(moneys);
        if (totals.empty())
            continue;
        result.shares.push_back({member, totals.front(), 0});
        sum += totals.front().amount();
    }
    std::vector<double> amountsKnown;
    amountsKnown.reserve(result.shares.size());
    for (auto& share : result.shares) {
        share.share = sum > 0 ? share.amount.amount() / sum : 0;
        amountsKnown.push_back(share.amount.amount());
    }
    for (const auto& member : activeMembers(state, asOf)) {
        if (perMember.count(member) == 0)
            result.unknown.push_back(member);
    }
    if (amountsKnown.size() > 1)
        result.gini = gini(std::move(amountsKnown));
    if (side == ContributionSide::pledged) {
        for (const auto& row : state.rows<Contribution>()) {
            if (row.pledged == Money{})
                result.withoutAmount.push_back(row.id);
        }
    }
    explain(result, state, side);
    return result;
}

Payments paymentRatios(const State& state, Date asOf)
{
    Payments payments;
    std::map<PriceBasis, std::pair<double, double>> sums;
    for (const auto& row : state.rows<Contribution>()) {
        if (row.pledged.isZero())
            continue;
        if (row.dueOn && *row.dueOn > asOf) {
            ++payments.notYetDue;
            continue;
        }
        if (!row.dueOn && row.paid.isZero()) {
            ++payments.unrecorded;
            continue;
        }
        const bool isPaid = !row.paid.isZero() && !(row.paidOn && *row.paidOn > asOf);
        if (isPaid && basisOf(row.paid) != basisOf(row.pledged)) {
            ++payments.mixed;
            continue;
        }
        auto& [paid, pledged] = sums[basisOf(row.pledged)];
        pledged += row.pledged.amount();
        paid += isPaid ? row.paid.amount() : 0;
    }
    for (const auto& [basis, sum] : sums) {
        if (sum.second > 0)
            payments.ratios.push_back({basis, sum.first / sum.second});
    }
    return payments;
}

} // namespace concordat::measures
