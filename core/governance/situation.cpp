#include "core/governance/situation.h"

#include <algorithm>
#include <cctype>
#include <set>
#include <tuple>

#include "core/measures/contributions.h"
#include "core/measures/membership.h"
#include "core/model/letters.h"

namespace concordat::governance {

using model::ActorKind;
using model::coreText;
using model::Date;
using model::Id;
using model::Member;
using model::Stage;
using model::State;
using model::Text;

namespace {

/// Nearly equal: within a tenth of each other, and each half as much again as the third *(d)*.
std::vector<Id<Member>> nearEqualCores(const State& state, Date asOf)
{
    auto shares =
        measures::contributionShares(state, asOf, measures::ContributionSide::pledged).shares;
    std::stable_sort(shares.begin(), shares.end(),
                     [](const auto& a, const auto& b) { return a.share > b.share; });
    if (shares.size() < 2 || shares[0].share <= 0)
        return {};
    const bool near = shares[1].share >= 0.9 * shares[0].share;
    const bool above = shares.size() == 2 || shares[1].share >= 1.5 * shares[2].share;
    if (!near || !above)
        return {};
    return {shares[0].member, shares[1].member};
}

std::vector<Text> changesSince(const State& state, Date asOf, Stage stage)
{
    std::vector<Text> changes;
    const auto* plan = planOf(state, stage, asOf);
    const auto chosen = [](const model::StagePlan& row) {
        return row.model != model::GovernanceModel::undecided;
    };
    const auto plans = state.rows<model::StagePlan>();
    const bool anywhere = std::any_of(plans.begin(), plans.end(), chosen);
    if (!anywhere)
        return changes;
    if (!plan || !chosen(*plan)) {
        changes.push_back(coreText("Governance", "A model was chosen for another stage, none for "
                                                 "this one."));
        return changes;
    }
    if (!plan->chosenOn)
        return changes;
    const Date since = *plan->chosenOn;
    const auto after = [&](const std::optional<Date>& day) {
        return day && *day > since && *day <= asOf;
    };
    for (const auto& change : state.rows<model::ControlChange>()) {
        if (after(change.date))
            changes.push_back(coreText("Governance", "{kind} changed on {date}.")
                                  .with("kind", model::vocabularyOf<model::ControlKind>().label(
                                                    static_cast<int>(change.kind)))
                                  .with("date", *change.date));
    }
    for (const auto& term : state.rows<model::LeadershipTerm>()) {
        const auto* member = state.find(term.member);
        if (after(term.from) && member)
            changes.push_back(coreText("Governance", "{name} took over the lead on {date}.")
                                  .with("name", member->name)
                                  .with("date", *term.from));
    }
    return changes;
}

} // namespace

std::vector<Text> flexibilityOf(const State& state)
{
    std::vector<Text> found;
    std::set<Stage> stages;
    bool gates = false;
    bool handovers = false;
    for (const auto& plan : state.rows<model::StagePlan>()) {
        stages.insert(plan.stage);
        gates = gates || !plan.gateCriteria.empty();
        handovers = handovers || plan.handoverOn.has_value();
    }
    if (stages.size() > 1)
        found.push_back(coreText("Governance", "The plan has a model for each of several stages."));
    if (gates)
        found.push_back(coreText("Governance", "Stages end with criteria that are looked at."));
    if (handovers)
        found.push_back(coreText("Governance", "A hand-over has a date."));
    for (const auto& article : state.rows<model::Article>()) {
        const auto topic = model::lettersOf(article.topic);
        const bool adjusts =
            topic.find("adjust") != std::string::npos || topic.find("phase") != std::string::npos;
        if (adjusts && !article.omitted)
            found.push_back(coreText("Governance", "The charter has rules for adjusting it."));
    }
    return found;
}

bool isEnterprise(ActorKind kind)
{
    return kind == ActorKind::leadEnterprise || kind == ActorKind::backboneEnterprise ||
           kind == ActorKind::enterprise || kind == ActorKind::smallMediumEnterprise ||
           kind == ActorKind::supplyChainPartner;
}

bool isResearch(ActorKind kind)
{
    return kind == ActorKind::university || kind == ActorKind::researchInstitute;
}

std::vector<Id<Member>> leadersAt(const State& state, Date asOf)
{
    const auto membership = measures::membershipAt(state, asOf);
    std::set<Id<Member>> leaders;
    for (const auto& id : membership.members) {
        const auto* member = state.find(id);
        if (member && member->kind == ActorKind::leadEnterprise)
            leaders.insert(id);
    }
    const auto current = [&](const std::optional<Date>& from, const std::optional<Date>& until) {
        return (!from || *from <= asOf) && (!until || *until >= asOf);
    };
    for (const auto& assignment : state.rows<model::Assignment>()) {
        const auto* role = state.find(assignment.role);
        const bool leading =
            role && (role->kind == model::RoleKind::lead || role->kind == model::RoleKind::coLead);
        if (leading && !assignment.workPackage && current(assignment.from, assignment.until) &&
            membership.contains(assignment.member))
            leaders.insert(assignment.member);
    }
    for (const auto& term : state.rows<model::LeadershipTerm>()) {
        if (current(term.from, term.until) && membership.contains(term.member))
            leaders.insert(term.member);
    }
    return {leaders.begin(), leaders.end()};
}

bool leadIsUnclear(const State& state, Date asOf)
{
    if (state.consortium().leadType != model::LeadType::undeclared ||
        !leadersAt(state, asOf).empty())
        return false;
    const auto membership = measures::membershipAt(state, asOf);
    return std::any_of(membership.members.begin(), membership.members.end(), [&](const auto& id) {
        const auto* member = state.find(id);
        return member && (member->kind == ActorKind::enterprise ||
                          member->kind == ActorKind::otherOrganisation);
    });
}

const model::StagePlan* planOf(const State& state, Stage stage, Date asOf)
{
    const model::StagePlan* best = nullptr;
    const auto rank = [&](const model::StagePlan& plan) {
        const bool contains =
            (!plan.from || *plan.from <= asOf) && (!plan.until || *plan.until >= asOf);
        return std::tuple{plan.model != model::GovernanceModel::undecided, contains, plan.chosenOn};
    };
    for (const auto& plan : state.rows<model::StagePlan>()) {
        const bool later = plan.chosenOn && *plan.chosenOn > asOf;
        if (plan.stage == stage && !later && (!best || rank(plan) >= rank(*best)))
            best = &plan;
    }
    return best;
}

SituationFacts situationFacts(const State& state, Date asOf, Stage stage)
{
    SituationFacts facts;
    const auto membership = measures::membershipAt(state, asOf);
    if (!membership.members.empty())
        facts.members = static_cast<int>(membership.members.size());
    std::set<std::string> regions(state.consortium().regions.begin(),
                                  state.consortium().regions.end());
    if (regions.empty()) {
        for (const auto& id : membership.members) {
            const auto* member = state.find(id);
            if (member && !member->region.empty())
                regions.insert(member->region);
        }
    }
    if (!regions.empty())
        facts.regions = static_cast<int>(regions.size());
    facts.nearEqualCores = nearEqualCores(state, asOf);
    facts.changes = changesSince(state, asOf, stage);
    const auto plans = state.rows<model::StagePlan>();
    facts.planned = std::any_of(plans.begin(), plans.end(), [](const model::StagePlan& plan) {
        return plan.model != model::GovernanceModel::undecided;
    });
    facts.flexibility = flexibilityOf(state);
    return facts;
}

} // namespace concordat::governance
