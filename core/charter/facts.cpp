#include "core/charter/facts.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "core/governance/situation.h"
#include "core/measures/enterprise_size.h"
#include "core/measures/trust.h"
#include "core/sharing/guidelines.h"

namespace concordat::charter {

using model::ActorKind;
using model::Member;
using model::MemberStatus;

namespace {

bool hasLeft(const Member& member, model::Date asOf)
{
    if (member.leftOn)
        return *member.leftOn <= asOf;
    return member.status == MemberStatus::withdrawn || member.status == MemberStatus::excluded;
}

bool covers(const std::optional<model::Date>& from, const std::optional<model::Date>& until,
            model::Date day)
{
    return (!from || *from <= day) && (!until || day <= *until);
}

void addOnce(std::vector<const Member*>& list, const Member* member, model::Date asOf)
{
    if (member && !hasLeft(*member, asOf) &&
        std::find(list.begin(), list.end(), member) == list.end())
        list.push_back(member);
}

std::vector<const Member*> leadsOf(const Facts& facts)
{
    const auto& state = *facts.state;
    std::vector<const Member*> leads;
    for (const auto& assignment : state.rows<model::Assignment>()) {
        const auto* role = state.find(assignment.role);
        const bool whole = !assignment.workPackage && !assignment.task;
        if (role && whole && covers(assignment.from, assignment.until, facts.asOf) &&
            (role->kind == model::RoleKind::lead || role->kind == model::RoleKind::coLead))
            addOnce(leads, state.find(assignment.member), facts.asOf);
    }
    const auto stage = state.consortium().stage;
    if (leads.empty())
        for (const auto* term : facts.terms)
            if (term->stage == stage && covers(term->from, term->until, facts.asOf))
                addOnce(leads, state.find(term->member), facts.asOf);
    if (leads.empty())
        for (const auto* member : facts.parties)
            if (member->kind == ActorKind::leadEnterprise)
                leads.push_back(member);
    return leads;
}

// Leaders of packages first: they are named in the plan of work; the assigned lead otherwise.
std::vector<const Member*> researchLeadsOf(const Facts& facts)
{
    std::vector<const Member*> leads;
    for (const auto& package : facts.state->rows<model::WorkPackage>())
        if (package.leader)
            addOnce(leads, facts.state->find(*package.leader), facts.asOf);
    if (leads.empty())
        leads = facts.leads;
    return leads;
}

void findCommittee(Facts& facts)
{
    for (const auto& body : facts.state->rows<model::Body>())
        if (body.kind == model::BodyKind::jointManagementCommittee && !facts.committee)
            facts.committee = &body;
    if (!facts.committee)
        return;
    for (const auto& rule : facts.state->rows<model::DecisionRule>()) {
        if (rule.body != facts.committee->id)
            continue;
        if (!rule.matter.empty())
            facts.specialRules.push_back(&rule);
        else if (!facts.rule)
            facts.rule = &rule;
    }
}

/// Whoever leads the committee of all parties leads the whole; the terms of other bodies are
/// theirs.
void findTerms(Facts& facts)
{
    for (const auto& term : facts.state->rows<model::LeadershipTerm>()) {
        const bool whole = !term.body || (facts.committee && *term.body == facts.committee->id);
        if (whole && facts.isParty(term.member))
            facts.terms.push_back(&term);
    }
    std::stable_sort(facts.terms.begin(), facts.terms.end(),
                     [](const auto* a, const auto* b) { return a->from < b->from; });
}

std::optional<double> latestTrust(const model::State& state, model::Date asOf)
{
    const auto rounds = measures::trustMeans(state, asOf);
    const auto* latest = measures::countingRound(rounds);
    double sum = 0;
    int count = 0;
    for (const auto& rating : state.rows<model::TrustRating>())
        if (latest && rating.round == latest->round) {
            sum += double{rating.score};
            ++count;
        }
    if (count == 0)
        return {};
    return sum / count;
}

} // namespace

std::string Facts::agreementLink() const
{
    return agreement ? "agreements/" + agreement->id.value() : std::string{"agreements"};
}

bool Facts::isParty(const model::Id<Member>& member) const
{
    return std::any_of(parties.begin(), parties.end(),
                       [&](const auto* party) { return party->id == member; });
}

const model::Body* Facts::body(model::BodyKind kind) const
{
    for (const auto& body : state->rows<model::Body>())
        if (body.kind == kind)
            return &body;
    return nullptr;
}

model::GovernanceModel Facts::governance() const
{
    return plan ? plan->model : model::GovernanceModel::undecided;
}

namespace {

/// The guidelines' words for what the charter calls otherwise, and by what its unit is larger; 0:
/// the guideline says every how many months, the charter how often a year.
struct SharedName {
    const char* guideline;
    const char* parameter;
    double factor;
};
constexpr double timesAYear = 0;
constexpr std::array<SharedName, 14> sharedNames{
    {{"largestSourcePercent", "sourcePercent", 1},
     {"weightCash", "cashPoints", 100},
     {"weightKnowledge", "knowledgePoints", 100},
     {"weightPeople", "peoplePoints", 100},
     {"weightFacilities", "facilityPoints", 100},
     {"renewalYears", "reviewEveryYears", 1},
     {"evaluationMonths", "reviewMonths", 1},
     {"evaluationMonths", "evaluations", timesAYear},
     {"capPercent", "ceilingPercent", 1},
     {"bandWeightContribution", "contributionPercent", 100},
     {"triggerMilestonePercent", "delayPercent", 1},
     {"triggerContributionPoints", "movePoints", 1},
     {"triggerTrustPoints", "trustPoints", 1},
     {"triggerReturnAbove", "returnMultiple", 1}}};

double inTheChartersUnit(const SharedName& name, double number)
{
    if (name.factor != timesAYear)
        return number * name.factor;
    return number > 0 ? std::max(1.0, std::round(12 / number)) : 1;
}

// The defaults of the program are in the library already; only rows of one's own go beyond them.
std::vector<GuidelineValue> ownGuidelines(const model::State& state, model::Date asOf)
{
    std::vector<GuidelineValue> values;
    if (state.rows<model::GuidelineRow>().empty())
        return values;
    for (const auto& applied : sharing::guidelineFor(state, asOf).parameters) {
        double number = 0;
        const auto& text = applied.value;
        const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (!applied.own || problem != std::errc{} || end != text.data() + text.size())
            continue;
        bool shared = false;
        for (const auto& name : sharedNames) {
            if (applied.name != name.guideline)
                continue;
            shared = true;
            values.push_back({name.parameter, inTheChartersUnit(name, number), applied.row});
        }
        if (!shared)
            values.push_back({applied.name, number, applied.row});
    }
    return values;
}

} // namespace

Facts gatherFacts(const model::State& state, model::Date asOf)
{
    Facts facts;
    facts.state = &state;
    facts.asOf = asOf;
    for (const auto& member : state.rows<Member>()) {
        (hasLeft(member, asOf) ? facts.former : facts.parties).push_back(&member);
        if (member.kind == ActorKind::government && !hasLeft(member, asOf))
            facts.government.push_back(&member);
    }
    facts.plan = governance::planOf(state, state.consortium().stage, asOf);
    for (const auto* party : facts.parties) {
        if (measures::isSmall(*party))
            facts.small.push_back(party);
        if (party->kind == ActorKind::thirdParty)
            facts.thirdParties.push_back(party);
    }
    facts.trust = latestTrust(state, asOf);
    findCommittee(facts);
    findTerms(facts);
    facts.leads = leadsOf(facts);
    facts.researchLeads = researchLeadsOf(facts);
    facts.guidelines = ownGuidelines(state, asOf);
    return facts;
}

} // namespace concordat::charter
