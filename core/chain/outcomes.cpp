#include <algorithm>
#include <cmath>
#include <set>

#include "core/chain/formula.h"
#include "core/chain/parts.h"
#include "core/measures/contributions.h"
#include "core/measures/exchanges.h"
#include "core/model/rounding.h"
#include "core/sharing/revenue.h"

namespace concordat::chain {

using model::coreText;
using model::Date;
using model::KnowledgeExchange;

namespace {

/// A younger consortium is measured over its own life, at least one quarter.
double quartersMeasured(const Basis& basis)
{
    const Date yearAgo = basis.asOf.plusMonths(-12);
    Date first = basis.asOf;
    for (const auto& row : basis.state.rows<KnowledgeExchange>()) {
        if (row.date)
            first = std::min(first, *row.date);
    }
    const auto& formed = basis.state.consortium().formedOn;
    const Date since = std::max(yearAgo, formed ? std::min(*formed, first) : yearAgo);
    return std::clamp(daysBetween(since, basis.asOf) / 91.3125, 1.0, 4.0);
}

} // namespace

Parts knowledgeFlowParts(const Basis& basis)
{
    Parts parts;
    parts.formula = "K1 = 100 * min(1, exchanges / (members * quarters)) * reciprocity";
    const auto label = coreText("Chain", "Exchanges × reciprocity");
    const auto exchanges = measures::exchangesOfLastYear(basis.state, basis.asOf);
    if (exchanges.undated > 0)
        parts.notes.push_back(coreText("Chain", "{count} exchanges without a date are left out.")
                                  .with("count", static_cast<std::int64_t>(exchanges.undated)));
    const auto members = static_cast<double>(basis.membership.members.size());
    if (exchanges.recorded == 0 || members == 0) {
        parts.parts.push_back(unknown(label, "openness"));
        return parts;
    }
    const double rate = static_cast<double>(exchanges.recent) / (members * quartersMeasured(basis));
    const double reciprocity = exchanges.reciprocity();
    const auto facts = coreText("Chain", "{rate} per member and quarter, {percent} % returned")
                           .with("rate", model::roundedTo(rate, 2))
                           .with("percent", std::round(reciprocity * 100));
    parts.parts.push_back(known(label, facts, 100 * std::min(1.0, rate) * reciprocity, true));
    parts.working = "100 * min(1, " + inFormula(static_cast<double>(exchanges.recent)) + " / (" +
                    inFormula(members) + " * " + inFormula(quartersMeasured(basis), 4) + ")) * " +
                    inFormula(reciprocity, 4);
    if (exchanges.recent > 0) {
        const double tacit =
            100 * static_cast<double>(exchanges.tacit) / static_cast<double>(exchanges.recent);
        parts.remark =
            coreText("Chain", "tacit share {percent} %").with("percent", std::round(tacit));
    }
    return parts;
}

Parts researchInvestmentParts(const Basis& basis)
{
    Parts parts;
    parts.formula = "K2 = 100 * paid / pledged, per currency and price basis";
    const auto payments = measures::paymentRatios(basis.state, basis.asOf);
    if (payments.ratios.empty())
        parts.parts.push_back(unknown(coreText("Chain", "Paid of what was pledged"), "resources"));
    for (const auto& ratio : payments.ratios) {
        auto label = coreText("Chain", "Paid of what was pledged");
        if (payments.ratios.size() > 1)
            label = coreText("Chain", "Paid of what was pledged in {currency}")
                        .with("currency", ratio.basis.currency);
        const auto facts =
            coreText("Chain", "{percent} %").with("percent", std::round(100 * ratio.ratio));
        parts.parts.push_back(known(label, facts, 100 * ratio.ratio));
    }
    if (payments.ratios.size() == 1)
        parts.working = "100 * " + inFormula(payments.ratios.front().ratio, 4);
    if (payments.ratios.size() > 1)
        parts.notes.push_back(coreText("Chain", "Currencies and price bases are not added: the "
                                                "ratios of each count alike."));
    if (payments.notYetDue > 0)
        parts.notes.push_back(coreText("Chain", "{count} pledges are not due yet and left out.")
                                  .with("count", static_cast<std::int64_t>(payments.notYetDue)));
    if (payments.unrecorded > 0)
        parts.notes.push_back(
            coreText("Chain", "{count} pledges have neither a due date nor a payment: left out.")
                .with("count", static_cast<std::int64_t>(payments.unrecorded)));
    if (payments.mixed > 0)
        parts.notes.push_back(
            coreText("Chain", "{count} payments in another currency than pledged are left out.")
                .with("count", static_cast<std::int64_t>(payments.mixed)));
    if (!payments.ratios.empty())
        parts.remark = coreText("Chain", "paid ÷ pledged");
    return parts;
}

Parts breakthroughParts(const Basis& basis)
{
    Parts parts;
    parts.formula = "O1 = 100 * milestones reached / milestones due or reached";
    const auto label = coreText("Chain", "Milestones reached");
    std::size_t reached = 0;
    std::size_t due = 0;
    for (const auto& row : basis.state.rows<model::Milestone>()) {
        const bool done = row.reachedOn && *row.reachedOn <= basis.asOf;
        const bool isDue = row.dueOn && *row.dueOn <= basis.asOf;
        reached += done ? 1 : 0;
        due += done || isDue ? 1 : 0;
    }
    if (due == 0) {
        parts.parts.push_back(unknown(label, "programme"));
        return parts;
    }
    parts.parts.push_back(known(label, countOf(reached, due),
                                100.0 * static_cast<double>(reached) / static_cast<double>(due)));
    parts.working = workingOf(reached, due);
    parts.remark = coreText("Chain", "{count} of {total} milestones")
                       .with("count", static_cast<std::int64_t>(reached))
                       .with("total", static_cast<std::int64_t>(due));
    return parts;
}

Parts platformAchievementParts(const Basis& basis)
{
    Parts parts;
    parts.formula = "O2 = 100 * platforms used in the last year / platforms";
    const auto label = coreText("Chain", "Platforms in use");
    const Date yearAgo = basis.asOf.plusMonths(-12);
    std::set<std::string> used;
    std::size_t dated = 0;
    std::size_t undated = 0;
    for (const auto& use : basis.state.rows<model::PlatformUse>()) {
        dated += use.date ? 1 : 0;
        undated += use.date ? 0 : 1;
        if (use.date && *use.date > yearAgo && *use.date <= basis.asOf)
            used.insert(use.platform.value());
    }
    if (undated > 0)
        parts.notes.push_back(coreText("Chain", "{count} uses without a date are left out.")
                                  .with("count", static_cast<std::int64_t>(undated)));
    std::size_t all = 0;
    std::size_t inUse = 0;
    for (const auto& platform : basis.state.rows<model::Platform>()) {
        if (platform.since && *platform.since > basis.asOf)
            continue;
        ++all;
        inUse += used.count(platform.id.value());
    }
    if (all == 0 || dated == 0) {
        parts.parts.push_back(unknown(label, "synergy"));
        return parts;
    }
    parts.parts.push_back(known(label, countOf(inUse, all),
                                100.0 * static_cast<double>(inUse) / static_cast<double>(all),
                                true));
    parts.working = workingOf(inUse, all);
    parts.remark = coreText("Chain", "{count} of {total} platforms in use")
                       .with("count", static_cast<std::int64_t>(inUse))
                       .with("total", static_cast<std::int64_t>(all));
    return parts;
}

namespace {

Part resultsTransformed(const Basis& basis)
{
    const auto label = coreText("Chain", "Results transformed");
    std::size_t all = 0;
    std::size_t transformed = 0;
    for (const auto& row : basis.state.rows<model::ResearchResult>()) {
        const bool later = row.createdOn && *row.createdOn > basis.asOf;
        if (row.background || later)
            continue;
        ++all;
        transformed += row.transformedOn && *row.transformedOn <= basis.asOf ? 1 : 0;
    }
    if (all == 0)
        return unknown(label, "indicators");
    return known(label, countOf(transformed, all),
                 100.0 * static_cast<double>(transformed) / static_cast<double>(all), true);
}

/// Revenue received against planned, each basis counting alike.
Part returnsOnPlan(const Basis& basis)
{
    const auto label = coreText("Chain", "Returns against plan");
    const auto sums = sharing::revenueAgainstPlan(basis.state, basis.asOf);
    if (sums.empty())
        return unknown(label, "indicators");
    double ratios = 0;
    for (const auto& [currency, sum] : sums)
        ratios += std::min(1.0, sum.received / sum.planned);
    const double score = 100 * ratios / static_cast<double>(sums.size());
    return known(label, coreText("Chain", "{percent} %").with("percent", std::round(score)), score);
}

} // namespace

Parts industrialUpgradingParts(const Basis& basis)
{
    Parts parts;
    parts.formula = "O3 = mean(results transformed, returns against plan)";
    parts.parts.push_back(resultsTransformed(basis));
    parts.parts.push_back(returnsOnPlan(basis));
    return parts;
}

Parts feedbackParts(const Basis& basis)
{
    Parts parts;
    parts.formula = "F = 100 * actions closed on time / actions due";
    const auto label = coreText("Chain", "Actions closed on time");
    std::size_t due = 0;
    std::size_t onTime = 0;
    for (const auto& action : basis.state.rows<model::Action>()) {
        if (!action.dueOn || *action.dueOn > basis.asOf)
            continue;
        ++due;
        onTime += action.doneOn && *action.doneOn <= *action.dueOn ? 1 : 0;
    }
    if (due == 0) {
        parts.parts.push_back(unknown(label, "decisions"));
        return parts;
    }
    parts.parts.push_back(known(label, countOf(onTime, due),
                                100.0 * static_cast<double>(onTime) / static_cast<double>(due)));
    parts.working = workingOf(onTime, due);
    parts.remark = coreText("Chain", "{count} of {total} actions closed on time")
                       .with("count", static_cast<std::int64_t>(onTime))
                       .with("total", static_cast<std::int64_t>(due));
    return parts;
}

} // namespace concordat::chain
