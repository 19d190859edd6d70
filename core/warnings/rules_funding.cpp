#include <algorithm>
#include <cmath>

#include "core/measures/articles.h"
#include "core/measures/funding.h"
#include "core/model/short_name.h"
#include "core/warnings/case.h"

namespace concordat::warnings {

using measures::basisOf;
using measures::PriceBasis;
using model::coreText;
using model::coreTextKey;
using model::FundingKind;
using model::FundingSource;
using model::Money;

namespace {

Finding hollowCommitment(const Case& c)
{
    const auto payments = measures::paymentRatios(c.state(), c.asOf());
    if (payments.ratios.empty()) {
        // Where every pledge still lies ahead, nothing is owed.
        if (payments.notYetDue > 0 && payments.unrecorded == 0)
            return clear({evidence(coreText("Warning", "Pledges not due yet"),
                                   static_cast<double>(payments.notYetDue))});
        return needs({data::pledges()});
    }
    Evidence seen;
    double worst = HUGE_VAL;
    for (const auto& ratio : payments.ratios) {
        seen.push_back(evidence(coreText("Warning", "Paid of what is due in {currency}")
                                    .with("currency", ratio.basis.currency),
                                percentText(100 * ratio.ratio)));
        worst = std::min(worst, 100 * ratio.ratio);
    }
    return firedIf(worst < c["share"],
                   coreText("Warning", "Of what was pledged and is due, {percent} % has been paid")
                       .with("percent", std::round(worst)),
                   std::move(seen));
}

Finding noLongTermMechanism(const Case& c)
{
    for (const auto& source : c.state().rows<FundingSource>()) {
        if (source.beyondCurrentGrant)
            return clear({evidence(coreText("Warning", "Source beyond the present grant"),
                                   model::literalText(source.name))});
    }
    switch (measures::settledBy(c.state(), {"longterm"})) {
    case measures::Settled::yes:
        return clear({evidence(coreText("Warning", "Article on the long-term mechanism"),
                               coreText("Warning", "settled"))});
    case measures::Settled::no:
        return fired(coreText("Warning", "No funding is planned beyond the present grant, and the "
                                         "charter has no long-term mechanism"));
    case measures::Settled::unknown: break;
    }
    return needs({data::articles(), data::funding()});
}

Finding shortRunway(const Case& c)
{
    const auto runway = measures::fundingRunway(c.state(), c.asOf());
    if (!runway.months)
        return needs({data::funding()});
    return firedIf(*runway.months < c["months"],
                   coreText("Warning", "Money is promised for {months} months")
                       .with("months", std::int64_t{*runway.months}),
                   {evidence(coreText("Warning", "Months funded"), *runway.months)});
}

/// Planned money (where nothing is planned, received) by who gives it, in the commonest basis.
struct Sources {
    std::map<std::string, double> amounts; ///< by name of the giver
    double grants = 0;
    double all = 0;
};

Sources sourcesOf(const Case& c)
{
    const auto amountOf = [](const FundingSource& source) {
        return source.planned.isZero() ? source.received : source.planned;
    };
    std::map<PriceBasis, int> bases;
    for (const auto& source : c.state().rows<FundingSource>()) {
        if (!amountOf(source).isZero())
            ++bases[basisOf(amountOf(source))];
    }
    Sources sources;
    if (bases.empty())
        return sources;
    const auto basis =
        std::max_element(bases.begin(), bases.end(), [](const auto& a, const auto& b) {
            return a.second < b.second;
        })->first;
    const auto& kinds = model::vocabularyOf<FundingKind>();
    for (const auto& source : c.state().rows<FundingSource>()) {
        const auto amount = amountOf(source);
        if (amount.isZero() || basisOf(amount) != basis)
            continue;
        const auto giver = source.funder ? model::shortNameOf(c.state(), *source.funder)
                                         : toEnglish(kinds.label(static_cast<int>(source.kind)));
        sources.amounts[giver] += amount.amount();
        sources.all += amount.amount();
        sources.grants += source.kind == FundingKind::grant ? amount.amount() : 0;
    }
    // What no source covers of the stated total cost comes from elsewhere.
    const auto& total = c.state().consortium().totalCost;
    if (!total.isZero() && basisOf(total) == basis)
        sources.all = std::max(sources.all, total.amount());
    return sources;
}

Finding fragileFunding(const Case& c)
{
    const auto sources = sourcesOf(c);
    if (sources.all <= 0)
        return needs({data::funding()});
    const auto largest =
        std::max_element(sources.amounts.begin(), sources.amounts.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    const double percent = 100 * largest->second / sources.all;
    return firedIf(
        percent > c["share"],
        coreText("Warning", "{source} gives {percent} % of the money")
            .with("source", largest->first)
            .with("percent", std::round(percent)),
        {evidence(coreText("Warning", "Largest source"), model::literalText(largest->first)),
         evidence(coreText("Warning", "Its part of the money"), percentText(percent))});
}

Finding behaviouralDistortion(const Case& c)
{
    const auto sources = sourcesOf(c);
    const auto outputs = c.facts().score(chain::ChainNode::breakthrough);
    if (sources.all <= 0)
        return needs({data::funding()});
    const double percent = 100 * sources.grants / sources.all;
    Evidence seen{evidence(coreText("Warning", "Grants in all money"), percentText(percent))};
    if (percent <= c["subsidy"])
        return clear(std::move(seen));
    if (!outputs)
        return needs({data::milestones()});
    seen.push_back(evidence(coreText("Warning", "Milestones reached (O1)"), percentText(*outputs)));
    return firedIf(*outputs < c["outputs"],
                   coreText("Warning", "Grants are {percent} % of the money, and outputs stand at "
                                       "{outputs} % of the plan")
                       .with("percent", std::round(percent))
                       .with("outputs", std::round(*outputs)),
                   std::move(seen));
}

Finding weakLeadMotivation(const Case& c)
{
    if (c.facts().roles.leads.empty())
        return needs({data::leadership()});
    const int year = c.asOf().year();
    const auto& end = c.state().consortium().endsOn;
    if (end && *end < c.asOf())
        return noSubject(coreText("Warning", "The consortium has come to its end."));
    double before = 0;
    double now = 0;
    bool planned = false; // this year's pledge is recorded
    const auto basis = c.facts().pledged.basis;
    for (const auto& row : c.state().rows<model::Contribution>()) {
        const bool lead = std::any_of(c.facts().roles.leads.begin(), c.facts().roles.leads.end(),
                                      [&](const auto* member) { return member->id == row.member; });
        if (!lead || !row.dueOn || basisOf(row.pledged) != basis)
            continue;
        before += row.dueOn->year() == year - 1 ? row.pledged.amount() : 0;
        now += row.dueOn->year() == year ? row.pledged.amount() : 0;
        planned = planned || row.dueOn->year() == year;
    }
    if (before <= 0 || !planned)
        return needs({data::pledges()});
    const double fall = 100 * (before - now) / before;
    const auto money = [&](double amount) {
        return Money::of(amount, basis.currency, basis.year).value_or(Money{});
    };
    return firedIf(fall >= c["fall"],
                   coreText("Warning", "The lead pledges {percent} % less than the year before")
                       .with("percent", std::round(fall)),
                   {evidence(coreText("Warning", "Pledged for last year"),
                             coreText("Warning", "{amount}").with("amount", money(before))),
                    evidence(coreText("Warning", "Pledged for this year"),
                             coreText("Warning", "{amount}").with("amount", money(now)))});
}

} // namespace

void addFundingRules(std::vector<Rule>& rules)
{
    rules.push_back(
        {3,
         Severity::high,
         coreTextKey("WarningRule", "Hollow commitment"),
         coreTextKey("WarningRule", "Less than {share} % of what was pledged and is due is paid"),
         coreTextKey("WarningRule", "Call in what is owed"),
         "R122",
         "programme/contributions",
         "chain/K2",
         {{"share", coreTextKey("WarningRule", "Least part paid"), 50, Unit::percent, 0, 100}},
         &hollowCommitment});
    rules.push_back({6,
                     Severity::high,
                     coreTextKey("WarningRule", "No long-term mechanism"),
                     coreTextKey("WarningRule", "There is no plan beyond the present grant"),
                     coreTextKey("WarningRule", "Settle the article on the long-term mechanism"),
                     "R120",
                     "charter",
                     "charter",
                     {},
                     &noLongTermMechanism});
    rules.push_back(
        {7,
         Severity::high,
         coreTextKey("WarningRule", "Underfunded"),
         coreTextKey("WarningRule", "Money is promised for fewer than {months} months"),
         coreTextKey("WarningRule", "Find further sources"),
         "R120",
         "programme/funding",
         "overview",
         {{"months", coreTextKey("WarningRule", "Least months funded"), 12, Unit::months, 0, 120}},
         &shortRunway});
    rules.push_back(
        {8,
         Severity::medium,
         coreTextKey("WarningRule", "Fragile funding"),
         coreTextKey("WarningRule", "One source gives more than {share} % of the money"),
         coreTextKey("WarningRule", "Add sources"),
         "T80",
         "programme/funding",
         "overview",
         {{"share", coreTextKey("WarningRule", "Largest part of one source"), 60, Unit::percent, 0,
           100}},
         &fragileFunding});
    rules.push_back(
        {41,
         Severity::high,
         coreTextKey("WarningRule", "Weak motivation of the lead"),
         coreTextKey("WarningRule", "The lead's pledges fall by {fall} % or more in a year"),
         coreTextKey("WarningRule", "Review what the lead gains and decides"),
         "R122",
         "programme/contributions",
         "members",
         {{"fall", coreTextKey("WarningRule", "Fall of the lead's pledges"), 20, Unit::percent, 0,
           100}},
         &weakLeadMotivation});
    rules.push_back(
        {57,
         Severity::high,
         coreTextKey("WarningRule", "Behaviour bent by subsidies"),
         coreTextKey("WarningRule",
                     "Grants are more than {subsidy} % of the money and outputs less "
                     "than {outputs} % of the plan"),
         coreTextKey("WarningRule", "Pay by milestone"),
         "R122",
         "programme/milestones",
         "chain/O1",
         {{"subsidy", coreTextKey("WarningRule", "Grants in all money"), 50, Unit::percent, 0, 100},
          {"outputs", coreTextKey("WarningRule", "Least part of the plan reached"), 50,
           Unit::percent, 0, 100}},
         &behaviouralDistortion});
}

} // namespace concordat::warnings
