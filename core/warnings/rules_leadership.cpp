#include <algorithm>
#include <cmath>
#include <set>

#include "core/governance/situation.h"
#include "core/model/short_name.h"
#include "core/warnings/case.h"

namespace concordat::warnings {

using model::ActorKind;
using model::coreText;
using model::coreTextKey;
using model::LeadershipTerm;
using model::LeadType;

namespace {

bool isUniversity(const model::Member& member)
{
    return member.kind == ActorKind::university || member.kind == ActorKind::universityThinkTank;
}

bool isEnterprise(const model::Member& member)
{
    return member.kind == ActorKind::leadEnterprise || member.kind == ActorKind::enterprise ||
           member.kind == ActorKind::backboneEnterprise;
}

/// Terms of each body with a beginning, in order of it.
std::map<std::string, std::vector<const LeadershipTerm*>> termsByBody(const Case& c)
{
    std::map<std::string, std::vector<const LeadershipTerm*>> terms;
    for (const auto& row : c.state().rows<LeadershipTerm>()) {
        if (row.from)
            terms[row.body ? row.body->value() : std::string{}].push_back(&row);
    }
    for (auto& [body, list] : terms)
        std::stable_sort(list.begin(), list.end(),
                         [](const auto* a, const auto* b) { return *a->from < *b->from; });
    return terms;
}

/// Days on which both lead; both have a beginning, and `earlier` an end.
int overlapOf(const LeadershipTerm& earlier, const LeadershipTerm& later)
{
    const auto end = later.until ? std::min(*earlier.until, *later.until) : *earlier.until;
    return daysBetween(*later.from, end) + 1;
}

Finding leaderlessStage(const Case& c)
{
    const auto terms = termsByBody(c);
    if (terms.empty())
        return needs({data::leadership()});
    Evidence seen;
    std::size_t count = 0;
    const auto say = [&](const LeadershipTerm& before, model::Text what) {
        seen.push_back(evidence(model::literalText(model::shortNameOf(c.state(), before.member)),
                                std::move(what)));
    };
    for (const auto& [body, list] : terms) {
        count += list.size();
        // The term that runs longest so far: a shorter one within it leaves no gap when it ends.
        const LeadershipTerm* longest = nullptr;
        for (const auto* term : list) {
            if (longest && longest->until) {
                const int gap = daysBetween(*longest->until, *term->from) - 1;
                if (gap > c["days"])
                    say(*longest,
                        coreText("Warning", "gap of {days} days").with("days", std::int64_t{gap}));
                else if (-gap > std::max(1.0, c["days"]))
                    say(*longest, coreText("Warning", "overlap of {days} days")
                                      .with("days", std::int64_t{overlapOf(*longest, *term)}));
            }
            if (!longest || (longest->until && (!term->until || *term->until > *longest->until)))
                longest = term;
        }
        if (longest->until && daysBetween(*longest->until, c.asOf()) > c["days"])
            say(*longest, coreText("Warning", "nobody leads since {day}")
                              .with("day", longest->until->plusDays(1)));
    }
    if (seen.empty())
        return clear(
            {evidence(coreText("Warning", "Terms of leadership"), static_cast<double>(count))});
    return fired(coreText("Warning", "The terms of leadership leave a gap or overlap"),
                 std::move(seen));
}

Finding unledRegion(const Case& c)
{
    const auto& members = c.facts().members;
    const auto type = c.state().consortium().leadType;
    const auto& leads = c.facts().roles.leads;
    const bool led =
        type == LeadType::enterprise ||
        std::any_of(members.begin(), members.end(),
                    [](const auto* m) { return m->kind == ActorKind::leadEnterprise; }) ||
        std::any_of(leads.begin(), leads.end(), [](const auto* m) { return isEnterprise(*m); });
    if (led)
        return clear(
            {evidence(coreText("Warning", "Leading enterprise"), coreText("Warning", "present"))});
    const auto overlay = c.state().rows<model::OverlayEntry>();
    const auto live =
        std::count_if(overlay.begin(), overlay.end(), [](const auto& row) { return row.live; });
    if (live > 0)
        return clear({evidence(coreText("Warning", "Parts of the 3+5+3 overlay at work"),
                               static_cast<double>(live))});
    if (members.empty() || (leads.empty() && governance::leadIsUnclear(c.state(), c.asOf())))
        return needs({data::kinds(), data::leadership()});
    if (overlay.empty() && c.facts().model == model::GovernanceModel::undecided)
        return needs({data::plan()});
    return fired(coreText("Warning", "No enterprise leads, and the 3+5+3 overlay is not at work"),
                 {evidence(coreText("Warning", "Parts of the 3+5+3 overlay at work"), 0)});
}

Finding overstay(const Case& c)
{
    const auto terms = c.state().rows<LeadershipTerm>();
    const auto type = c.state().consortium().leadType;
    bool university = false;
    std::vector<std::string> late;
    for (const auto& term : terms) {
        const auto* member = c.state().find(term.member);
        const bool begun = !term.from || *term.from <= c.asOf();
        if (!member || !isUniversity(*member) || !begun)
            continue;
        university = true;
        // Who no longer leads does not overstay; that nobody followed is another rule's matter.
        if (term.until && *term.until < c.asOf())
            continue;
        const bool succeeded = std::any_of(terms.begin(), terms.end(), [&](const auto& other) {
            return other.id != term.id && other.body == term.body && other.from &&
                   *other.from <= c.asOf() && (!term.from || *other.from > *term.from);
        });
        const bool past = term.stage < c.state().consortium().stage;
        if (past && !succeeded)
            late.push_back(model::shortNameOf(c.state(), term.member));
    }
    if (!university) {
        const bool led = type == LeadType::university;
        if (led || (terms.empty() && type == LeadType::undeclared))
            return needs({data::leadership()});
        return noSubject(coreText("Warning", "No university leads."));
    }
    return firedIf(!late.empty(),
                   coreText("Warning", "Still leads although its stage is over: {members}")
                       .with("members", listed(late)),
                   {evidence(coreText("Warning", "Universities that lead too long"),
                             static_cast<double>(late.size()))});
}

Finding nominalLeadership(const Case& c)
{
    std::set<model::LeadershipLever> levers;
    bool recorded = false;
    for (const auto& term : c.state().rows<LeadershipTerm>()) {
        if (!covers(term.from, term.until, c.asOf()))
            continue;
        recorded = true;
        levers.insert(term.levers.begin(), term.levers.end());
    }
    for (const auto& row : c.state().rows<model::LeadershipPractice>()) {
        const auto& leads = c.facts().roles.leads;
        if (std::none_of(leads.begin(), leads.end(),
                         [&](const auto* m) { return m->id == row.member; }))
            continue;
        recorded = true;
        levers.insert(row.lever);
    }
    if (!recorded)
        return needs({data::leadership()});
    return firedIf(static_cast<double>(levers.size()) < c["levers"],
                   coreText("Warning", "The lead holds {count} of the four levers")
                       .with("count", static_cast<std::int64_t>(levers.size())),
                   {evidence(coreText("Warning", "Levers held"), countOf(levers.size(), 4))});
}

/// Roles that tell who organises the work itself, below the lead of the whole.
bool organisesWork(model::RoleKind kind)
{
    return kind == model::RoleKind::workPackageLead || kind == model::RoleKind::standardSetter ||
           kind == model::RoleKind::coOrganiser;
}

/// Roles in which a university organises and does not only provide.
bool isOrganiser(model::RoleKind kind)
{
    switch (kind) {
    case model::RoleKind::lead:
    case model::RoleKind::coLead:
    case model::RoleKind::coordinator: return true;
    default: return organisesWork(kind);
    }
}

Finding universitiesOnlyProvide(const Case& c)
{
    const auto& members = c.facts().members;
    if (members.empty())
        return needs({data::kinds()});
    std::set<std::string> universities;
    bool unclear = false;
    for (const auto* member : members) {
        if (member->kind == ActorKind::university || member->kind == ActorKind::researchInstitute)
            universities.insert(member->id.value());
        unclear = unclear || member->kind == ActorKind::otherOrganisation;
    }
    if (universities.empty())
        return unclear ? needs({data::kinds()})
                       : noSubject(coreText("Warning", "No university or institute takes part."));
    std::set<std::string> organisers;
    // Who coordinates the whole says nothing of who leads its parts.
    bool workRecorded = false;
    const auto look = [&](const model::Id<model::Member>& member) {
        if (universities.count(member.value()) > 0)
            organisers.insert(member.value());
    };
    for (const auto& row : c.state().rows<model::WorkPackage>()) {
        if (!row.leader)
            continue;
        workRecorded = true;
        look(*row.leader);
    }
    for (const auto& row : c.state().rows<LeadershipTerm>())
        look(row.member);
    for (const auto& row : c.state().rows<model::Assignment>()) {
        const auto* role = c.state().find(row.role);
        if (!role || !isOrganiser(role->kind) || !covers(row.from, row.until, c.asOf()))
            continue;
        workRecorded = workRecorded || organisesWork(role->kind);
        look(row.member);
    }
    if (organisers.empty() && !workRecorded)
        return needs({data::workLeads()});
    return firedIf(organisers.empty(),
                   coreText("Warning", "Universities and institutes organise nothing here"),
                   {evidence(coreText("Warning", "Universities and institutes that organise"),
                             countOf(organisers.size(), universities.size()))});
}

} // namespace

void addLeadershipRules(std::vector<Rule>& rules)
{
    rules.push_back(
        {37,
         Severity::high,
         coreTextKey("WarningRule", "Leaderless stage"),
         coreTextKey("WarningRule",
                     "Terms of leadership leave a gap or overlap by more than {days} days"),
         coreTextKey("WarningRule", "Plan the hand-over"),
         "R93",
         "leadership/rotation",
         "",
         {{"days", coreTextKey("WarningRule", "Days of gap or overlap allowed"), 0, Unit::days, 0,
           365}},
         &leaderlessStage});
    rules.push_back(
        {39,
         Severity::high,
         coreTextKey("WarningRule", "Unled region"),
         coreTextKey("WarningRule", "No enterprise leads and the 3+5+3 overlay is not at work"),
         coreTextKey("WarningRule", "Let a university lead for a stage"),
         "R93",
         "governance",
         "members",
         {},
         &unledRegion});
    rules.push_back({40,
                     Severity::medium,
                     coreTextKey("WarningRule", "Overstay"),
                     coreTextKey("WarningRule", "A university leads past its stage"),
                     coreTextKey("WarningRule", "Hand over to an enterprise"),
                     "R93",
                     "governance",
                     "",
                     {},
                     &overstay});
    rules.push_back(
        {42,
         Severity::medium,
         coreTextKey("WarningRule", "Nominal leadership"),
         coreTextKey("WarningRule", "The lead holds fewer than {levers} of the four levers"),
         coreTextKey("WarningRule", "Assign the levers"),
         "R166",
         "leadership/levers",
         "",
         {{"levers", coreTextKey("WarningRule", "Least levers of the lead"), 2, Unit::number, 0,
           4}},
         &nominalLeadership});
    rules.push_back({53,
                     Severity::low,
                     coreTextKey("WarningRule", "Unused organisers"),
                     coreTextKey("WarningRule", "Universities only provide"),
                     coreTextKey("WarningRule", "Let a university lead a work package with others"),
                     "R150",
                     "governance",
                     "members",
                     {},
                     &universitiesOnlyProvide});
}

} // namespace concordat::warnings
