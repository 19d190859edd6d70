#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "core/chain/formula.h"
#include "core/chain/parts.h"
#include "core/measures/mechanisms.h"
#include "core/model/rounding.h"
#include "core/sharing/openness.h"

namespace concordat::chain {

using model::coreText;
using model::Id;
using model::Member;
using model::PlatformUse;

namespace {

Part membersOnPlatform(const Basis& basis)
{
    const auto label = coreText("Chain", "Members on a shared platform");
    std::set<Id<Member>> users;
    bool recorded = false;
    for (const auto& use : basis.state.rows<PlatformUse>()) {
        const auto* platform = basis.state.find(use.platform);
        const bool later = use.date && *use.date > basis.asOf;
        if (!platform || !platform->shared || later)
            continue;
        recorded = true;
        if (basis.membership.contains(use.member))
            users.insert(use.member);
    }
    const auto all = basis.membership.members.size();
    if (!recorded || all == 0)
        return unknown(label, "synergy");
    return known(label, countOf(users.size(), all),
                 100.0 * static_cast<double>(users.size()) / static_cast<double>(all));
}

Part dataReuse(const Basis& basis)
{
    const auto label = coreText("Chain", "Reuse of data");
    std::int64_t deposits = 0;
    std::int64_t reuses = 0;
    for (const auto& use : basis.state.rows<PlatformUse>()) {
        if (use.date && *use.date > basis.asOf)
            continue;
        deposits += use.deposits;
        reuses += use.reuses;
    }
    if (deposits == 0)
        return unknown(label, "synergy");
    const auto facts = coreText("Chain", "{reuses} uses of {deposits} deposits")
                           .with("reuses", reuses)
                           .with("deposits", deposits);
    return known(label, facts, 100.0 * static_cast<double>(reuses) / static_cast<double>(deposits));
}

/// Of the projects that were planned: one that nobody planned does not stand in for one of them.
Part incubatedProjects(const Basis& basis)
{
    const auto label = coreText("Chain", "Incubated projects");
    std::size_t planned = 0;
    std::size_t started = 0;
    for (const auto& row : basis.state.rows<model::Incubation>()) {
        if (!row.planned)
            continue;
        ++planned;
        started += row.startedOn && *row.startedOn <= basis.asOf ? 1 : 0;
    }
    if (planned == 0)
        return unknown(label, "synergy");
    return known(label, countOf(started, planned),
                 100.0 * static_cast<double>(started) / static_cast<double>(planned));
}

Part bridgedRegions(const Basis& basis)
{
    const auto label = coreText("Chain", "Bridged regions");
    const auto& listed = basis.state.consortium().regions;
    std::map<std::string, bool> regions;
    for (const auto& row : basis.state.rows<model::RegionRole>()) {
        auto& bridged = regions[row.region];
        bridged = bridged || row.bridged;
    }
    if (regions.empty())
        return unknown(label, "synergy");
    for (const auto& region : listed)
        regions.try_emplace(region, false);
    const auto bridged = static_cast<std::size_t>(std::count_if(
        regions.begin(), regions.end(), [](const auto& entry) { return entry.second; }));
    return known(label, countOf(bridged, regions.size()),
                 100.0 * static_cast<double>(bridged) / static_cast<double>(regions.size()));
}

} // namespace

Parts networkSynergyParts(const Basis& basis)
{
    Parts parts;
    parts.formula = "M1 = mean(platform use, data reuse, incubated projects, bridged regions)";
    parts.parts.push_back(membersOnPlatform(basis));
    parts.parts.push_back(dataReuse(basis));
    parts.parts.push_back(incubatedProjects(basis));
    parts.parts.push_back(bridgedRegions(basis));
    return parts;
}

namespace {

Part spilloverBalance(const Basis& basis)
{
    const auto label = coreText("Chain", "Spillover near its best rate");
    auto rate = basis.options.spillover;
    auto best = basis.options.bestSpillover;
    if (!rate || !best) {
        const auto openness = sharing::opennessOf(basis.state, basis.asOf);
        if (!openness.rate || !openness.band)
            return unknown(label, "openness");
        rate = openness.rate;
        best = openness.band->best;
    }
    const double widest = std::max(*best, 1 - *best);
    const auto facts = coreText("Chain", "β {rate}, best {best}")
                           .with("rate", model::roundedTo(*rate, 2))
                           .with("best", model::roundedTo(*best, 2));
    return known(label, facts, 100 - 100 * std::abs(*rate - *best) / widest);
}

/// Results created here that have an owner *and* a rule for their use (R144).
Part propertyRules(const Basis& basis)
{
    const auto label = coreText("Chain", "IP rules complete");
    std::size_t all = 0;
    std::size_t complete = 0;
    for (const auto& result : basis.state.rows<model::ResearchResult>()) {
        const bool later = result.createdOn && *result.createdOn > basis.asOf;
        if (result.background || later)
            continue;
        ++all;
        if (!result.owners.empty() && result.usageRule != model::UsageRule::unstated)
            ++complete;
    }
    if (all == 0)
        return unknown(label, "openness");
    return known(label, countOf(complete, all),
                 100.0 * static_cast<double>(complete) / static_cast<double>(all));
}

} // namespace

Parts competitiveDynamicsParts(const Basis& basis)
{
    Parts parts;
    parts.formula =
        "M2 = mean(100 - 100 * |beta - beta*| / max(beta*, 1 - beta*), IP rules complete)";
    parts.parts.push_back(spilloverBalance(basis));
    parts.parts.push_back(propertyRules(basis));
    return parts;
}

namespace {

/// Below this share the lesser of contract and relation makes coordination lopsided *(d)*.
constexpr double balancedFrom = 0.2;

} // namespace

Parts internalCoordinationParts(const Basis& basis)
{
    Parts parts;
    parts.formula = "M3 = 100 * live / 5 * min(1, min(contractual, relational) / 0.2)";
    const auto label = coreText("Chain", "Mechanisms live × balance");
    const auto live = measures::liveMechanisms(basis.state, basis.asOf);
    if (!live.recorded) {
        parts.parts.push_back(unknown(label, "coordination"));
        return parts;
    }
    const double lesser = live.lesserShare().value_or(0);
    const double balance = std::min(1.0, lesser / balancedFrom);
    parts.parts.push_back(known(label, countOf(live.kinds.size(), 5),
                                20.0 * static_cast<double>(live.kinds.size()) * balance, true));
    parts.working = workingOf(live.kinds.size(), 5) + " * min(1, " + inFormula(lesser, 4) + " / " +
                    inFormula(balancedFrom) + ")";
    parts.notes.push_back(coreText("Chain", "{contractual} contractual and {relational} relational "
                                            "instruments; balance {percent} %")
                              .with("contractual", std::int64_t{live.contractual})
                              .with("relational", std::int64_t{live.relational})
                              .with("percent", std::round(100 * balance)));
    return parts;
}

} // namespace concordat::chain
