#include "core/governance/responsibilities.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/governance/situation.h"
#include "core/measures/membership.h"
#include "core/model/assumptions.h"
#include "core/model/short_name.h"

namespace concordat::governance {

using model::ActorKind;
using model::Assignment;
using model::coreText;
using model::Date;
using model::Id;
using model::literalText;
using model::Member;
using model::Responsibility;
using model::RoleKind;
using model::State;
using model::Task;
using model::Text;
using model::WorkPackage;

namespace {

bool isCurrent(const Assignment& assignment, Date asOf)
{
    return (!assignment.from || *assignment.from <= asOf) &&
           (!assignment.until || *assignment.until >= asOf);
}

bool isRunning(const std::optional<Date>& from, const std::optional<Date>& until, Date asOf)
{
    return (!from || *from <= asOf) && (!until || *until >= asOf);
}

void addOnce(std::vector<Id<Member>>& list, const Id<Member>& member)
{
    if (std::find(list.begin(), list.end(), member) == list.end())
        list.push_back(member);
}

void place(ResponsibilityRow& row, const Assignment& assignment)
{
    switch (assignment.responsibility) {
    case Responsibility::responsible: addOnce(row.responsible, assignment.member); break;
    case Responsibility::accountable: addOnce(row.accountable, assignment.member); break;
    case Responsibility::consulted: addOnce(row.consulted, assignment.member); break;
    case Responsibility::informed: addOnce(row.informed, assignment.member); break;
    case Responsibility::unstated: break;
    }
}

void check(const State& state, Date asOf, ResponsibilityRow& row,
           const std::optional<Id<Member>>& leader)
{
    if (row.accountable.empty() && leader) {
        row.accountable.push_back(*leader);
        row.leaderStandsIn = true;
    } else if (leader && std::find(row.accountable.begin(), row.accountable.end(), *leader) ==
                             row.accountable.end()) {
        row.findings.push_back(
            coreText("Responsibilities", "{leader} leads it, but {accountable} is accountable.")
                .with("leader", model::shortNameOf(state, *leader))
                .with("accountable", row.accountable.empty()
                                         ? std::string{}
                                         : model::shortNameOf(state, row.accountable.front())));
    }
    if (row.accountable.empty())
        row.findings.push_back(coreText("Responsibilities", "Nobody is accountable."));
    if (row.accountable.size() > 1)
        row.findings.push_back(
            coreText("Responsibilities", "{count} are accountable; exactly one can be.")
                .with("count", static_cast<std::int64_t>(row.accountable.size())));
    if (row.task && row.responsible.empty() && row.accountable.empty())
        row.findings.push_back(coreText("Responsibilities", "Nobody does the work."));
    const auto membership = measures::membershipAt(state, asOf);
    for (const auto* list : {&row.accountable, &row.responsible}) {
        for (const auto& member : *list) {
            if (!membership.contains(member))
                row.findings.push_back(
                    coreText("Responsibilities", "{name} does not take part on this day.")
                        .with("name", model::shortNameOf(state, member)));
        }
    }
}

std::vector<ResponsibilityRow> rowsOf(const State& state, Date asOf)
{
    std::vector<const WorkPackage*> packages;
    for (const auto& package : state.rows<WorkPackage>())
        packages.push_back(&package);
    std::stable_sort(packages.begin(), packages.end(), [](const auto* a, const auto* b) {
        return std::pair{a->number.size(), a->number} < std::pair{b->number.size(), b->number};
    });
    std::vector<ResponsibilityRow> rows;
    for (const auto* package : packages) {
        ResponsibilityRow row;
        row.workPackage = package->id;
        row.title = literalText(package->number.empty() ? package->title
                                                        : package->number + " " + package->title);
        for (const auto& assignment : state.rows<Assignment>()) {
            if (assignment.workPackage == package->id && !assignment.task &&
                isCurrent(assignment, asOf))
                place(row, assignment);
        }
        check(state, asOf, row, package->leader);
        rows.push_back(std::move(row));
        for (const auto& task : state.rows<Task>()) {
            if (task.workPackage != package->id)
                continue;
            ResponsibilityRow own;
            own.workPackage = package->id;
            own.task = task.id;
            own.title = literalText(task.title);
            for (const auto& assignment : state.rows<Assignment>()) {
                if (assignment.task == task.id && isCurrent(assignment, asOf))
                    place(own, assignment);
            }
            check(state, asOf, own, task.leader);
            rows.push_back(std::move(own));
        }
    }
    return rows;
}

/// What runs on the day counts; what is over or still to come does not weigh yet.
bool runs(const State& state, const ResponsibilityRow& row, Date asOf)
{
    if (row.task) {
        const auto* task = state.find(*row.task);
        return task && isRunning(task->startsOn, task->endsOn, asOf);
    }
    const auto* package = state.find(row.workPackage);
    return package && isRunning(package->startsOn, package->endsOn, asOf);
}

std::vector<RoleLoad> loadsOf(const State& state, Date asOf, const Responsibilities& all)
{
    std::map<Id<Member>, RoleLoad> loads;
    for (const auto& row : all.rows) {
        if (!runs(state, row, asOf))
            continue;
        for (const auto& member : row.accountable)
            ++loads[member].accountable;
        for (const auto& member : row.responsible)
            ++loads[member].responsible;
    }
    std::vector<RoleLoad> result;
    for (auto& [member, load] : loads) {
        load.member = member;
        load.overloaded =
            load.accountable > all.accountableMost || load.responsible > all.responsibleMost;
        result.push_back(load);
    }
    std::stable_sort(result.begin(), result.end(), [](const RoleLoad& a, const RoleLoad& b) {
        return a.accountable + a.responsible > b.accountable + b.responsible;
    });
    return result;
}

/// The roles a member has on the day.
struct Held {
    std::set<RoleKind> kinds;
    bool leadsPackage = false;
    bool carriesCritical = false;
    bool seated = false;
    bool standard = false;
};

Held heldBy(const State& state, Date asOf, const Id<Member>& member)
{
    Held held;
    for (const auto& assignment : state.rows<Assignment>()) {
        const auto* role = state.find(assignment.role);
        if (assignment.member == member && role && isCurrent(assignment, asOf))
            held.kinds.insert(role->kind);
        const auto* task = assignment.task ? state.find(*assignment.task) : nullptr;
        held.carriesCritical =
            held.carriesCritical || (assignment.member == member && task && task->critical);
    }
    for (const auto& package : state.rows<WorkPackage>())
        held.leadsPackage = held.leadsPackage || package.leader == member;
    for (const auto& task : state.rows<Task>())
        held.carriesCritical = held.carriesCritical || (task.critical && task.leader == member);
    for (const auto& seat : state.rows<model::Seat>()) {
        const bool votes =
            seat.kind == model::SeatKind::voting || seat.kind == model::SeatKind::chair;
        held.seated = held.seated || (seat.member == member && votes);
    }
    for (const auto& result : state.rows<model::ResearchResult>()) {
        const bool own =
            std::find(result.owners.begin(), result.owners.end(), member) != result.owners.end();
        held.standard =
            held.standard || (own && result.resultClass == model::ResultClass::standard);
    }
    return held;
}

bool hasAny(const Held& held, std::initializer_list<RoleKind> kinds)
{
    return std::any_of(kinds.begin(), kinds.end(),
                       [&](RoleKind kind) { return held.kinds.count(kind) > 0; });
}

void expectOf(const State& state, Date asOf, const Member& member, std::vector<ExpectedRole>& list)
{
    const auto held = heldBy(state, asOf, member.id);
    const auto expect = [&](Text expectation, bool met, Text missing,
                            const char* source = "R71-75") {
        list.push_back(
            {member.id, std::move(expectation), met,
             met ? coreText("Responsibilities", "answered by its roles") : std::move(missing),
             source});
    };
    switch (member.kind) {
    case ActorKind::leadEnterprise:
        expect(coreText("Responsibilities", "Sets standards"),
               hasAny(held, {RoleKind::standardSetter}) || held.standard,
               coreText("Responsibilities",
                        "A lead without standards: give it the role, or record its standards."));
        expect(coreText("Responsibilities", "Takes the chokepoint research"),
               held.carriesCritical || held.leadsPackage,
               coreText("Responsibilities", "It carries no critical task and leads no package."));
        break;
    case ActorKind::backboneEnterprise:
        expect(coreText("Responsibilities", "Brings a complete research system"),
               held.leadsPackage || hasAny(held, {RoleKind::workPackageLead, RoleKind::coLead}),
               coreText("Responsibilities", "It leads no work package."));
        break;
    case ActorKind::smallMediumEnterprise:
        expect(coreText("Responsibilities", "Brings what the market feels"), held.seated,
               coreText("Responsibilities", "It has no seat with a vote to bring it to."),
               "R71-75, R150");
        break;
    case ActorKind::university:
    case ActorKind::researchInstitute:
        expect(coreText("Responsibilities", "Helps to organise, not only to provide"),
               held.leadsPackage ||
                   hasAny(held, {RoleKind::coOrganiser, RoleKind::lead, RoleKind::coLead,
                                 RoleKind::workPackageLead, RoleKind::coordinator}),
               coreText("Responsibilities", "Only a provider: give it a part in leading."),
               "R71-75, R150");
        break;
    case ActorKind::government:
        expect(coreText("Responsibilities", "Coordinates and guarantees"),
               hasAny(held, {RoleKind::coordinator, RoleKind::funder, RoleKind::supervisor,
                             RoleKind::lead, RoleKind::coLead}),
               coreText("Responsibilities", "It has no role in coordinating, funding or "
                                            "supervising."));
        break;
    case ActorKind::financialInstitution:
        expect(coreText("Responsibilities", "Finances along the innovation cycle"),
               hasAny(held, {RoleKind::funder}),
               coreText("Responsibilities", "It has no role as a funder."));
        break;
    case ActorKind::thirdParty:
        expect(coreText("Responsibilities", "Supervises, mediates or evaluates from outside"),
               hasAny(held, {RoleKind::supervisor, RoleKind::mediator, RoleKind::evaluator}),
               coreText("Responsibilities", "It has none of these roles."), "R85, R120, R144");
        break;
    case ActorKind::technologyIntermediary:
        expect(coreText("Responsibilities", "Lowers the cost of information"), !held.kinds.empty(),
               coreText("Responsibilities", "It has no role at all."));
        break;
    default: break;
    }
}

int limitOf(const State& state, const char* name, int ours)
{
    const auto set = model::assumedValue(state, "responsibilities", name);
    return set ? static_cast<int>(std::clamp(*set, 0.0, 1e6)) : ours;
}

} // namespace

std::size_t Responsibilities::findingCount() const
{
    std::size_t count = 0;
    for (const auto& row : rows)
        count += row.findings.size();
    for (const auto& load : loads)
        count += load.overloaded ? 1 : 0;
    for (const auto& role : expected)
        count += role.met ? 0 : 1;
    return count;
}

Responsibilities responsibilities(const State& state, Date asOf)
{
    Responsibilities all;
    all.accountableMost = limitOf(state, "accountableMost", all.accountableMost);
    all.responsibleMost = limitOf(state, "responsibleMost", all.responsibleMost);
    all.rows = rowsOf(state, asOf);
    all.loads = loadsOf(state, asOf, all);
    for (const auto& id : measures::membershipAt(state, asOf).members) {
        if (const auto* member = state.find(id))
            expectOf(state, asOf, *member, all.expected);
    }
    return all;
}

} // namespace concordat::governance
