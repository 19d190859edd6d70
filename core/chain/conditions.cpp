#include <algorithm>
#include <cctype>
#include <cmath>
#include <map>
#include <set>

#include "core/chain/parts.h"
#include "core/measures/resources.h"
#include "core/measures/trust.h"

namespace concordat::chain {

using model::Agreement;
using model::AgreementStatus;
using model::Article;
using model::coreText;
using model::Date;
using model::Id;
using model::Member;

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
    if (!coverage.share || overlap.holders == 0) {
        parts.parts.push_back(unknown(label, "resources"));
        return parts;
    }
    const double score = 100 * *coverage.share * (1 - overlap.mean.value_or(0));
    parts.parts.push_back(known(label, countOf(coverage.covered, coverage.required), score));
    parts.remark = coreText("Chain", "{count} of {total} resources held")
                       .with("count", static_cast<std::int64_t>(coverage.covered))
                       .with("total", static_cast<std::int64_t>(coverage.required));
    if (overlap.mean)
        parts.notes.push_back(coreText("Chain", "Mean pairwise overlap of holdings: {percent} %")
                                  .with("percent", std::round(*overlap.mean * 100)));
    else
        parts.notes.push_back(coreText(
            "Chain", "Only one member has resources recorded: overlap is unknown and left out."));
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

bool isInForce(const Agreement& agreement, Date day)
{
    const bool settled = agreement.status == AgreementStatus::signedByAll ||
                         agreement.status == AgreementStatus::inForce;
    const bool begun = !agreement.signedOn || *agreement.signedOn <= day;
    const bool running = !agreement.expiresOn || *agreement.expiresOn > day;
    return settled && begun && running;
}

/// Share of the members bound by an agreement in force; an agreement without listed parties binds
/// all of them.
Part bindingContract(const Basis& basis)
{
    const auto label = coreText("Chain", "Binding contract");
    const auto& members = basis.membership.members;
    if (basis.state.rows<Agreement>().empty() || members.empty())
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

bool isThirdParty(const Basis& basis, const Id<Member>& id)
{
    const auto* member = basis.state.find(id);
    return member && member->kind == model::ActorKind::thirdParty;
}

/// 100 with a third party that supervises, 50 with supervision by a member *(d)*, 0 when
/// supervision is planned and not live.
Part thirdPartySupervision(const Basis& basis)
{
    const auto label = coreText("Chain", "Third-party supervision");
    bool recorded = false;
    bool outside = false;
    bool inside = false;
    for (const auto& row : basis.state.rows<model::InternalMechanism>()) {
        if (row.kind != model::MechanismKind::supervision)
            continue;
        recorded = true;
        const bool live = row.live && (!row.since || *row.since <= basis.asOf);
        const bool third = row.owner && isThirdParty(basis, *row.owner);
        outside = outside || (live && third);
        inside = inside || (live && !third);
    }
    for (const auto& row : basis.state.rows<model::Assignment>()) {
        const auto* role = basis.state.find(row.role);
        if (!role || role->kind != model::RoleKind::supervisor)
            continue;
        recorded = true;
        const bool now =
            (!row.from || *row.from <= basis.asOf) && (!row.until || *row.until > basis.asOf);
        const bool third = isThirdParty(basis, row.member);
        outside = outside || (now && third);
        inside = inside || (now && !third);
    }
    if (!recorded)
        return unknown(label, "coordination");
    if (outside)
        return known(label, coreText("Chain", "by a third party"), 100);
    if (inside)
        return known(label, coreText("Chain", "by a member only"), 50, true);
    return known(label, coreText("Chain", "not live"), 0);
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
    }
    return unknown(label, "trust");
}

} // namespace

Parts trustParts(const Basis& basis)
{
    Parts parts;
    parts.formula = "C2 = mean(history, contract, supervision, survey)";
    sayProspective(basis, parts);
    parts.parts.push_back(interactionHistory(basis));
    parts.parts.push_back(bindingContract(basis));
    parts.parts.push_back(thirdPartySupervision(basis));
    parts.parts.push_back(pairwiseSurvey(basis, parts));
    return parts;
}

namespace {

/// Articles of the charter that settle a matter, whatever the library calls them exactly.
enum class Settled { unknown, no, yes };

std::string lettersOf(const std::string& words)
{
    std::string letters;
    for (const char c : words) {
        if (std::isalpha(static_cast<unsigned char>(c)))
            letters += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    return letters;
}

bool charterIsSigned(const Basis& basis)
{
    for (const auto& agreement : basis.state.rows<Agreement>()) {
        const bool charter = agreement.kind == model::AgreementKind::charter ||
                             agreement.kind == model::AgreementKind::coConstruction;
        if (charter && isInForce(agreement, basis.asOf))
            return true;
    }
    return false;
}

/// An article without an open point settles its matter, an omitted one does not. What a signed
/// charter with recorded articles leaves out is not settled; before that it is unknown.
Settled articleOn(const Basis& basis, const std::vector<std::string>& topics)
{
    bool omitted = false;
    for (const auto& article : basis.state.rows<Article>()) {
        const auto topic = lettersOf(article.topic);
        const bool matches = std::any_of(topics.begin(), topics.end(), [&](const auto& word) {
            return topic.find(word) != std::string::npos;
        });
        if (!matches)
            continue;
        if (!article.omitted && article.openPoint.empty())
            return Settled::yes;
        omitted = true;
    }
    if (omitted)
        return Settled::no;
    const bool recorded = !basis.state.rows<Article>().empty();
    return recorded && charterIsSigned(basis) ? Settled::no : Settled::unknown;
}

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
    std::map<model::RiskType, double> sums;
    for (const auto& share : basis.state.rows<model::RiskShare>())
        sums[share.type] += share.share;
    if (sums.empty())
        return unknown(label, "risk-benefit");
    sums.try_emplace(model::RiskType::technologicalFailure, 0);
    sums.try_emplace(model::RiskType::marketFluctuation, 0);
    std::size_t complete = 0;
    for (const auto& [type, sum] : sums) {
        // Shares are typed with two decimals; thirds leave a rest.
        if (std::abs(sum - 100) <= 0.05)
            ++complete;
    }
    return known(label, countOf(complete, sums.size()),
                 100.0 * static_cast<double>(complete) / static_cast<double>(sums.size()));
}

Part evaluationMethod(const Basis& basis)
{
    auto settled = articleOn(basis, {"contributionevaluation", "evaluation"});
    for (const auto& row : basis.state.rows<model::Contribution>()) {
        if (row.assessedScore && !row.assessor.empty())
            settled = Settled::yes;
    }
    return settledPart(coreText("Chain", "Evaluation method"), settled);
}

Part disputeBody(const Basis& basis)
{
    auto settled = articleOn(basis, {"dispute", "arbitration"});
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
                    articleOn(basis, {"adjust", "reevaluation", "dynamicsharing"})));
    parts.parts.push_back(disputeBody(basis));
    return parts;
}

} // namespace concordat::chain
