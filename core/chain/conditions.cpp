#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "core/chain/formula.h"
#include "core/chain/parts.h"
#include "core/measures/articles.h"
#include "core/measures/mechanisms.h"
#include "core/measures/resources.h"
#include "core/measures/shares.h"
#include "core/measures/trust.h"

namespace concordat::chain {

using measures::isInForce;
using measures::Settled;
using measures::settledBy;
using model::Agreement;
using model::coreText;
using model::Date;
using model::Id;
using model::Member;
using model::RiskType;

namespace {

/// Quarters looked back on for the history of interaction *(d)*.
constexpr int quartersLookedBack = 4;

void sayProspective(const Basis& basis, Parts& parts)
{
    if (basis.membership.prospective)
        parts.notes.push_back(coreText(
            "Chain", "Nobody has committed yet: candidates and invited members are counted."));
}

} // namespace

Parts complementarityParts(const Basis& basis)
{
    Parts parts;
    parts.formula = "C1 = 100 * coverage * (1 - mean pairwise cosine overlap)";
    sayProspective(basis, parts);
    const auto label = coreText("Chain", "Coverage × differentiation");
    const auto coverage = measures::resourceCoverage(basis.state, basis.asOf, basis.membership);
    const auto overlap = measures::resourceOverlap(basis.state, basis.asOf, basis.membership);
    if (!coverage.share || !overlap.mean) {
        if (overlap.holders == 1)
            parts.notes.push_back(
                coreText("Chain", "Only one member has resources recorded: whether others bring "
                                  "what it lacks cannot be told."));
        parts.parts.push_back(unknown(label, "resources"));
        return parts;
    }
    const double score = 100 * *coverage.share * (1 - *overlap.mean);
    parts.parts.push_back(known(label, countOf(coverage.covered, coverage.required), score));
    parts.working = workingOf(coverage.covered, coverage.required) + " * (1 - " +
                    inFormula(*overlap.mean, 4) + ")";
    parts.remark = coreText("Chain", "{count} of {total} resources held")
                       .with("count", static_cast<std::int64_t>(coverage.covered))
                       .with("total", static_cast<std::int64_t>(coverage.required));
    parts.notes.push_back(coreText("Chain", "Mean pairwise overlap of holdings: {percent} %")
                              .with("percent", std::round(*overlap.mean * 100)));
    return parts;
}

namespace {

/// Whether members met or exchanged knowledge in each of the last quarters, newest first.
Part interactionHistory(const Basis& basis)
{
    const auto label = coreText("Chain", "Interaction history");
    std::set<Date> contacts;
    for (const auto& exchange : basis.state.rows<model::KnowledgeExchange>()) {
        if (exchange.date && *exchange.date <= basis.asOf)
            contacts.insert(*exchange.date);
    }
    for (const auto& occurrence : basis.state.rows<model::Occurrence>()) {
        if (occurrence.status == model::OccurrenceStatus::held && occurrence.date &&
            *occurrence.date <= basis.asOf)
            contacts.insert(*occurrence.date);
    }
    if (contacts.empty())
        return unknown(label, "meetings");
    int quarters = 0;
    int active = 0;
    Date end = basis.asOf;
    for (; quarters < quartersLookedBack; ++quarters) {
        const Date start = basis.asOf.plusMonths(-3 * (quarters + 1));
        // A young consortium is judged over the quarters it has had.
        const auto& formed = basis.state.consortium().formedOn;
        if (quarters > 0 && formed && *formed >= end)
            break;
        const auto first = contacts.upper_bound(start);
        if (first != contacts.end() && *first <= end)
            ++active;
        end = start;
    }
    const auto facts = coreText("Chain", "contact in {count} of {total} quarters")
                           .with("count", std::int64_t{active})
                           .with("total", std::int64_t{quarters});
    return known(label, facts, 100.0 * active / quarters, true);
}

/// Drafts say nothing yet of how bound the members will be.
bool wasConcluded(const Agreement& agreement)
{
    return agreement.signedOn || agreement.effectiveOn ||
           agreement.status >= model::AgreementStatus::signedByAll;
}

/// Share of the members bound by an agreement in force; an agreement without listed parties binds
/// all of them. Unknown before the first one is concluded.
Part bindingContract(const Basis& basis)
{
    const auto label = coreText("Chain", "Binding contract");
    const auto& members = basis.membership.members;
    const auto agreements = basis.state.rows<Agreement>();
    if (members.empty() || std::none_of(agreements.begin(), agreements.end(), wasConcluded))
        return unknown(label, "agreements");
    std::set<Id<Member>> bound;
    for (const auto& agreement : basis.state.rows<Agreement>()) {
        if (!agreement.binding || !isInForce(agreement, basis.asOf))
            continue;
        const auto& parties = agreement.parties.empty() ? members : agreement.parties;
        for (const auto& party : parties) {
            if (basis.membership.contains(party))
                bound.insert(party);
        }
    }
    return known(label, countOf(bound.size(), members.size()),
                 100.0 * static_cast<double>(bound.size()) / static_cast<double>(members.size()));
}

/// 100 with a third party that supervises, 50 with supervision by a member *(d)*, 0 when
/// supervision is planned and not live.
Part thirdPartySupervision(const Basis& basis)
{
    const auto label = coreText("Chain", "Third-party supervision");
    if (basis.membership.members.empty())
        return unknown(label, "members"); // there is nobody to supervise
    switch (measures::supervisionAt(basis.state, basis.asOf)) {
    case measures::Supervision::byThirdParty:
        return known(label, coreText("Chain", "by a third party"), 100);
    case measures::Supervision::byMember:
        return known(label, coreText("Chain", "by a member only"), 50, true);
    case measures::Supervision::none: return known(label, coreText("Chain", "not live"), 0);
    case measures::Supervision::unknown: break;
    }
    return unknown(label, "coordination");
}

Part pairwiseSurvey(const Basis& basis, Parts& parts)
{
    const auto label = coreText("Chain", "Pairwise survey");
    const auto means = measures::trustMeans(basis.state, basis.asOf);
    for (auto mean = means.rbegin(); mean != means.rend(); ++mean) {
        if (mean->mean) {
            const auto facts = coreText("Chain", "{round}: {ratings} ratings by {raters} raters")
                                   .with("round", mean->name)
                                   .with("ratings", static_cast<std::int64_t>(mean->ratings))
                                   .with("raters", static_cast<std::int64_t>(mean->raters));
            return known(label, facts, *mean->mean);
        }
        if (mean->hidden)
            parts.notes.push_back(
                coreText("Chain", "{round} has too few raters: its mean stays hidden.")
                    .with("round", mean->name));
        if (mean->begun)
            parts.notes.push_back(
                coreText("Chain", "{round} is only begun, with {ratings} ratings: it counts from "
                                  "{needed} on.")
                    .with("round", mean->name)
                    .with("ratings", static_cast<std::int64_t>(mean->ratings))
                    .with("needed", static_cast<std::int64_t>(mean->needed)));
    }
    return unknown(label, "trust");
}

} // namespace

Parts trustParts(const Basis& basis)
{
    Parts parts;
    parts.formula = "C2 = mean(history, contract, supervision, survey)";
    sayProspective(basis, parts);
    if (basis.membership.members.empty())
        parts.notes.push_back(coreText("Chain", "There are no members yet: trust lies between "
                                                "members, so it cannot be computed."));
    parts.parts.push_back(interactionHistory(basis));
    parts.parts.push_back(bindingContract(basis));
    parts.parts.push_back(thirdPartySupervision(basis));
    parts.parts.push_back(pairwiseSurvey(basis, parts));
    return parts;
}

namespace {

Part settledPart(model::Text label, Settled settled)
{
    switch (settled) {
    case Settled::yes: return known(std::move(label), coreText("Chain", "settled"), 100);
    case Settled::no: return known(std::move(label), coreText("Chain", "not settled"), 0);
    case Settled::unknown: break;
    }
    return unknown(std::move(label), "charter");
}

/// Both types of risk the review names are shared out to 100 %, half for each.
Part riskProportions(const Basis& basis)
{
    const auto label = coreText("Chain", "Risk proportions");
    const auto types = measures::riskShares(basis.state);
    if (types.empty())
        return unknown(label, "risks");
    std::map<model::RiskType, bool> complete{{RiskType::technologicalFailure, false},
                                             {RiskType::marketFluctuation, false}};
    std::size_t own = 0;
    std::size_t ownComplete = 0;
    for (const auto& type : types) {
        if (type.type == RiskType::other) {
            ++own;
            ownComplete += type.complete() ? 1 : 0;
        } else {
            complete[type.type] = type.complete();
        }
    }
    const auto all = complete.size() + own;
    const auto settled = ownComplete + static_cast<std::size_t>(
                                           std::count_if(complete.begin(), complete.end(),
                                                         [](const auto& e) { return e.second; }));
    return known(label, countOf(settled, all),
                 100.0 * static_cast<double>(settled) / static_cast<double>(all));
}

Part evaluationMethod(const Basis& basis)
{
    auto settled = settledBy(basis.state, {"contributionevaluation"});
    for (const auto& row : basis.state.rows<model::Contribution>()) {
        if (row.assessedScore && !row.assessor.empty())
            settled = Settled::yes;
    }
    return settledPart(coreText("Chain", "Evaluation method"), settled);
}

Part disputeBody(const Basis& basis)
{
    auto settled = settledBy(basis.state, {"dispute", "arbitration"});
    for (const auto& body : basis.state.rows<model::Body>()) {
        if (body.kind == model::BodyKind::arbitrationCommittee)
            settled = Settled::yes;
    }
    return settledPart(coreText("Chain", "Dispute body"), settled);
}

} // namespace

Parts riskBenefitParts(const Basis& basis)
{
    Parts parts;
    parts.formula = "C3 = mean(risk proportions, evaluation, adjustment rule, dispute body)";
    parts.parts.push_back(riskProportions(basis));
    parts.parts.push_back(evaluationMethod(basis));
    parts.parts.push_back(
        settledPart(coreText("Chain", "Adjustment rule"),
                    settledBy(basis.state, {"adjust", "reevaluation", "dynamicsharing"})));
    parts.parts.push_back(disputeBody(basis));
    return parts;
}

} // namespace concordat::chain
