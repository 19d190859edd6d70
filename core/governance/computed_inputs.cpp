#include "core/governance/leadership.h"
#include "core/governance/situation.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <set>

#include "core/measures/contributions.h"
#include "core/measures/membership.h"
#include "core/model/rounding.h"

namespace concordat::governance {

using model::ActorKind;
using model::coreText;
using model::Date;
using model::Id;
using model::literalText;
using model::Member;
using model::Stage;
using model::State;
using model::Text;
using model::WorkPackage;

namespace {

Text countText(std::size_t count, std::size_t total)
{
    return coreText("Governance", "{count} of {total}")
        .with("count", static_cast<std::int64_t>(count))
        .with("total", static_cast<std::int64_t>(total));
}

Text numberText(double value)
{
    return coreText("Governance", "{value} of 100").with("value", model::roundedTo(value, 1));
}

void addFact(ComputedInput& result, Text label, Text value, bool defaulted = false)
{
    result.why.inputs.push_back({std::move(label), std::move(value), defaulted});
}

/// The packages of the stage; all of them when the stage has none.
std::vector<const WorkPackage*> packagesOf(const State& state, Stage stage)
{
    std::vector<const WorkPackage*> all;
    std::vector<const WorkPackage*> own;
    for (const auto& package : state.rows<WorkPackage>()) {
        all.push_back(&package);
        if (package.stage == stage)
            own.push_back(&package);
    }
    return own.empty() ? all : own;
}

std::set<Id<Member>> peopleOf(const WorkPackage& package)
{
    std::set<Id<Member>> people(package.participants.begin(), package.participants.end());
    if (package.leader)
        people.insert(*package.leader);
    return people;
}

/// Jaccard similarity, 0 to 1.
double similarity(const std::set<Id<Member>>& a, const std::set<Id<Member>>& b)
{
    std::size_t both = 0;
    for (const auto& member : a)
        both += b.count(member);
    const auto either = a.size() + b.size() - both;
    return either == 0 ? 0 : static_cast<double>(both) / static_cast<double>(either);
}

double meanSimilarity(const std::vector<std::set<Id<Member>>>& groups)
{
    double sum = 0;
    int pairs = 0;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        for (std::size_t j = i + 1; j < groups.size(); ++j, ++pairs)
            sum += similarity(groups[i], groups[j]);
    }
    return pairs == 0 ? 0 : sum / pairs;
}

ComputedInput complexity(const State& state, Stage stage)
{
    ComputedInput result;
    result.why.subtitle =
        coreText("Governance", "Mean of the complexity stated for the work packages");
    result.why.formula = "complexity = mean(complexity of work packages)";
    const auto packages = packagesOf(state, stage);
    double sum = 0;
    std::size_t stated = 0;
    for (const auto* package : packages) {
        if (!package->complexity)
            continue;
        ++stated;
        sum += *package->complexity;
        addFact(result, literalText(package->number + " " + package->title),
                numberText(*package->complexity));
    }
    if (stated == 0)
        return result;
    result.value = sum / static_cast<double>(stated);
    result.confidence = static_cast<double>(stated) / static_cast<double>(packages.size());
    return result;
}

/// How much a member needs of what only others bring *(d)*: per member, the share of the held
/// required types that it does not hold itself; mean over the members whose holdings are known.
ComputedInput dependency(const State& state, Date asOf)
{
    ComputedInput result;
    result.why.subtitle = coreText(
        "Governance", "Mean share of the resources at hand that a member gets only from others");
    result.why.formula = "dependency = 100 * mean(1 - held by the member / held by anybody)";
    const auto membership = measures::membershipAt(state, asOf);
    std::map<Id<model::ResourceType>, std::set<Id<Member>>> holders;
    std::size_t required = 0;
    for (const auto& type : state.rows<model::ResourceType>())
        required += type.required ? 1 : 0;
    for (const auto& holding : state.rows<model::Holding>()) {
        const auto* type = state.find(holding.resourceType);
        const bool later = holding.assessedOn && *holding.assessedOn > asOf;
        const bool counts = type && (type->required || required == 0);
        if (counts && !later && holding.level > 0 && membership.contains(holding.member))
            holders[holding.resourceType].insert(holding.member);
    }
    if (holders.empty() || membership.members.size() < 2)
        return result;
    double sum = 0;
    std::size_t known = 0;
    for (const auto& member : membership.members) {
        std::size_t own = 0;
        for (const auto& [type, who] : holders)
            own += who.count(member);
        if (own == 0)
            continue;
        ++known;
        sum += 1 - static_cast<double>(own) / static_cast<double>(holders.size());
    }
    if (known < 2)
        return result;
    const auto single = static_cast<std::size_t>(
        std::count_if(holders.begin(), holders.end(),
                      [](const auto& entry) { return entry.second.size() == 1; }));
    addFact(result, coreText("Governance", "Resource types at hand"),
            countText(holders.size(), std::max(required, holders.size())));
    addFact(result, coreText("Governance", "Held by one member only"),
            countText(single, holders.size()));
    addFact(result, coreText("Governance", "Members with holdings recorded"),
            countText(known, membership.members.size()));
    result.value = 100 * sum / static_cast<double>(known);
    result.confidence = static_cast<double>(known) / static_cast<double>(membership.members.size());
    return result;
}

ComputedInput asymmetry(const State& state, Date asOf)
{
    ComputedInput result;
    result.why.subtitle = coreText("Governance", "Gini coefficient of what the members pledged");
    result.why.formula = "asymmetry = 100 * Gini(pledged)";
    const auto shares =
        measures::contributionShares(state, asOf, measures::ContributionSide::pledged);
    if (!shares.gini || shares.shares.empty())
        return result;
    const auto largest =
        std::max_element(shares.shares.begin(), shares.shares.end(),
                         [](const auto& a, const auto& b) { return a.share < b.share; });
    const auto* member = state.find(largest->member);
    addFact(result, coreText("Governance", "Members with a pledge"),
            countText(shares.shares.size(), shares.shares.size() + shares.unknown.size()));
    addFact(result,
            coreText("Governance", "Largest contributor: {name}")
                .with("name", member ? member->name : largest->member.value()),
            coreText("Governance", "{percent} %")
                .with("percent", model::roundedTo(100 * largest->share, 1)));
    result.value = 100 * *shares.gini;
    const auto all = static_cast<double>(shares.shares.size() + shares.unknown.size());
    result.confidence = static_cast<double>(shares.shares.size()) / all;
    if (!shares.unknown.empty())
        result.why.notes.push_back(
            coreText("Governance", "Members without a recorded pledge are left out."));
    if (!shares.leftOut.empty())
        result.why.notes.push_back(
            coreText("Governance", "Amounts in other currencies or price bases are left out."));
    return result;
}

/// Presence counts 50, capability the other 50 *(d)*: levers held of four and the mean level of
/// the lead's assessed resources, as far as either is known.
ComputedInput lead(const State& state, Date asOf)
{
    ComputedInput result;
    result.why.subtitle =
        coreText("Governance", "Whether an enterprise leads, and how much it is able to lead");
    result.why.formula =
        "lead = 50 + 50 * mean(levers held / 4, mean level of its resources / 100)";
    const auto membership = measures::membershipAt(state, asOf);
    if (membership.members.empty())
        return result;
    std::vector<Id<Member>> leads;
    for (const auto& id : leadersAt(state, asOf)) {
        const auto* member = state.find(id);
        if (member && isEnterprise(member->kind))
            leads.push_back(id);
    }
    if (leads.empty() && leadIsUnclear(state, asOf))
        return result;
    if (leads.empty()) {
        addFact(result, coreText("Governance", "Leading enterprise"),
                coreText("Governance", "none among {count} members")
                    .with("count", static_cast<std::int64_t>(membership.members.size())));
        result.value = 0;
        result.confidence = 1;
        return result;
    }
    double best = -1;
    for (const auto& id : leads) {
        std::set<model::LeadershipLever> levers;
        bool recorded = false;
        for (const auto& term : state.rows<model::LeadershipTerm>()) {
            const bool current =
                (!term.from || *term.from <= asOf) && (!term.until || *term.until >= asOf);
            if (term.member != id || !current)
                continue;
            recorded = true;
            levers.insert(term.levers.begin(), term.levers.end());
        }
        for (const auto& practice : state.rows<model::LeadershipPractice>()) {
            if (practice.member != id)
                continue;
            recorded = true;
            levers.insert(practice.lever);
        }
        double levels = 0;
        int holdings = 0;
        for (const auto& holding : state.rows<model::Holding>()) {
            const bool later = holding.assessedOn && *holding.assessedOn > asOf;
            if (holding.member != id || later)
                continue;
            levels += holding.level;
            ++holdings;
        }
        double sum = 0;
        int parts = 0;
        if (recorded) {
            sum += static_cast<double>(levers.size()) / leverCount;
            ++parts;
        }
        if (holdings > 0) {
            sum += levels / holdings / 100;
            ++parts;
        }
        const double value = 50 + (parts > 0 ? 50 * sum / parts : 0);
        if (value <= best)
            continue;
        best = value;
        result.confidence = parts == 0 ? 0.4 : parts == 1 ? 0.7 : 1;
        result.why.inputs.clear();
        addFact(result, coreText("Governance", "Leading enterprise"),
                literalText(state.find(id)->name));
        addFact(result, coreText("Governance", "Leadership levers held"),
                recorded ? countText(levers.size(), leverCount)
                         : coreText("Governance", "not recorded"));
        addFact(result, coreText("Governance", "Mean level of its resources"),
                holdings > 0 ? numberText(levels / holdings)
                             : coreText("Governance", "not recorded"));
    }
    result.value = best;
    return result;
}

/// Share of the known ones of four signs *(d)*: a government member; its seat with a vote; its
/// money or instruments; its formal lead.
ComputedInput government(const State& state, Date asOf)
{
    ComputedInput result;
    result.why.subtitle = coreText("Governance", "Share of four signs that government takes part");
    result.why.formula = "government = 100 * signs present / signs known";
    const auto membership = measures::membershipAt(state, asOf);
    if (membership.members.empty())
        return result;
    std::set<Id<Member>> public_;
    for (const auto& id : membership.members) {
        const auto* member = state.find(id);
        if (member && member->kind == ActorKind::government)
            public_.insert(id);
    }
    double present = 0;
    int known = 0;
    const auto sign = [&](Text label, bool is, bool isKnown) {
        addFact(result, std::move(label),
                !isKnown ? coreText("Governance", "not recorded")
                : is     ? coreText("Governance", "yes")
                         : coreText("Governance", "no"));
        known += isKnown ? 1 : 0;
        present += isKnown && is ? 1 : 0;
    };
    sign(coreText("Governance", "A government is a member"), !public_.empty(), true);
    bool seated = false;
    bool chairs = false;
    for (const auto& seat : state.rows<model::Seat>()) {
        const bool votes =
            seat.kind == model::SeatKind::voting || seat.kind == model::SeatKind::chair;
        const bool now = (!seat.from || *seat.from <= asOf) && (!seat.until || *seat.until >= asOf);
        if (!votes || !now || !seat.member || public_.count(*seat.member) == 0)
            continue;
        seated = true;
        chairs = chairs || seat.kind == model::SeatKind::chair;
    }
    sign(coreText("Governance", "It has a seat with a vote"), seated,
         !state.rows<model::Seat>().empty());
    bool gives = !state.rows<model::PolicyInstrument>().empty();
    for (const auto& source : state.rows<model::FundingSource>()) {
        gives = gives || source.kind == model::FundingKind::grant ||
                (source.funder && public_.count(*source.funder) > 0);
    }
    sign(coreText("Governance", "It gives money or promises instruments"), gives,
         !state.rows<model::FundingSource>().empty() ||
             !state.rows<model::PolicyInstrument>().empty());
    const auto declared = state.consortium().leadType;
    sign(coreText("Governance", "It leads or chairs"),
         declared == model::LeadType::government || chairs,
         declared != model::LeadType::undeclared);
    result.value = 100 * present / known;
    result.confidence = known / 4.0;
    return result;
}

ComputedInput separability(const State& state, Stage stage)
{
    ComputedInput result;
    result.why.subtitle =
        coreText("Governance", "How far the work packages are carried by different members");
    result.why.formula = "separability = 100 * (1 - mean pairwise overlap of participants)";
    std::vector<std::set<Id<Member>>> groups;
    const auto packages = packagesOf(state, stage);
    for (const auto* package : packages) {
        if (auto people = peopleOf(*package); !people.empty())
            groups.push_back(std::move(people));
    }
    if (groups.size() < 2)
        return result;
    const double overlap = meanSimilarity(groups);
    addFact(result, coreText("Governance", "Work packages with participants"),
            countText(groups.size(), packages.size()));
    addFact(result, coreText("Governance", "Mean overlap of participants"),
            coreText("Governance", "{percent} %").with("percent", std::round(overlap * 100)));
    result.value = 100 * (1 - overlap);
    result.confidence = static_cast<double>(groups.size()) / static_cast<double>(packages.size());
    return result;
}

ComputedInput stageVariety(const State& state)
{
    ComputedInput result;
    result.why.subtitle =
        coreText("Governance", "How far the stages are carried by different members");
    result.why.formula = "variety = 100 * (1 - mean pairwise overlap of the stages' participants)";
    std::map<Stage, std::set<Id<Member>>> byStage;
    for (const auto& package : state.rows<WorkPackage>()) {
        const auto people = peopleOf(package);
        byStage[package.stage].insert(people.begin(), people.end());
    }
    std::vector<std::set<Id<Member>>> groups;
    for (auto& [stage, people] : byStage) {
        if (!people.empty())
            groups.push_back(std::move(people));
    }
    if (groups.size() < 2)
        return result;
    const double overlap = meanSimilarity(groups);
    addFact(
        result, coreText("Governance", "Stages with work packages"),
        coreText("Governance", "{value}").with("value", static_cast<std::int64_t>(groups.size())));
    addFact(result, coreText("Governance", "Mean overlap of participants"),
            coreText("Governance", "{percent} %").with("percent", std::round(overlap * 100)));
    result.value = 100 * (1 - overlap);
    result.confidence = 1;
    return result;
}

} // namespace

ComputedInput computeInput(const State& state, Date asOf, Stage stage, ChooserInput input)
{
    switch (input) {
    case ChooserInput::complexity: return complexity(state, stage);
    case ChooserInput::dependency: return dependency(state, asOf);
    case ChooserInput::asymmetry: return asymmetry(state, asOf);
    case ChooserInput::lead: return lead(state, asOf);
    case ChooserInput::government: return government(state, asOf);
    case ChooserInput::separability: return separability(state, stage);
    case ChooserInput::stageVariety: return stageVariety(state);
    case ChooserInput::urgency:
    case ChooserInput::trust: break;
    }
    return {};
}

} // namespace concordat::governance
