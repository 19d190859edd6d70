#include "core/formation/path.h"

#include <algorithm>
#include <set>

#include "core/measures/membership.h"
#include "core/measures/seats.h"

namespace concordat::formation {

using model::coreText;
using model::Date;
using model::Id;
using model::State;
using model::Text;

namespace {

double part(std::size_t count, std::size_t total)
{
    return total > 0 ? static_cast<double>(count) / static_cast<double>(total) : 0;
}

Text counted(Text text, std::size_t count, std::size_t total)
{
    return std::move(text)
        .with("count", static_cast<std::int64_t>(count))
        .with("total", static_cast<std::int64_t>(total));
}

/// A mission, and at least one research direction, count half each.
PathStep directions(const State& state)
{
    const auto& consortium = state.consortium();
    PathStep step{"directions", coreText("Path", "Research directions"), 0, {}, {}, "programme"};
    const auto count = consortium.researchDirections.size();
    step.done = (consortium.mission.empty() ? 0 : 0.5) + (count > 0 ? 0.5 : 0);
    if (count == 0)
        step.remark = consortium.mission.empty()
                          ? coreText("Path", "no mission and no directions")
                          : coreText("Path", "mission stated, no directions");
    else
        step.remark = count == 1 ? coreText("Path", "1 direction")
                                 : coreText("Path", "{count} directions")
                                       .with("count", static_cast<std::int64_t>(count));
    step.page = "programme/directions/mission";
    if (consortium.mission.empty())
        step.next = coreText("Path", "State the mission");
    else if (count == 0) {
        step.next = coreText("Path", "Name the research directions");
        step.page = "programme/directions/researchDirections";
    }
    return step;
}

PathStep tasks(const State& state)
{
    PathStep step{"tasks", coreText("Path", "Work tasks"), 0, {}, {}, "programme/work"};
    const auto packages = state.rows<model::WorkPackage>();
    const auto led = static_cast<std::size_t>(std::count_if(
        packages.begin(), packages.end(), [](const auto& row) { return row.leader.has_value(); }));
    step.done = part(led, packages.size());
    step.remark = packages.empty()
                      ? coreText("Path", "no work packages")
                      : counted(coreText("Path", "{count} of {total} packages are led"), led,
                                packages.size());
    if (packages.empty())
        step.next = coreText("Path", "Divide the work into packages");
    else if (led < packages.size())
        step.next = coreText("Path", "Name a leader for every work package");
    return step;
}

PathStep management(const State& state, Date asOf)
{
    PathStep step{"management", coreText("Path", "Management system"), 0, {}, {}, "bodies"};
    const auto bodies = state.rows<model::Body>();
    std::set<Id<model::Body>> seated;
    for (const auto& seat : state.rows<model::Seat>()) {
        if ((seat.member || !seat.holder.empty()) && !measures::hasEnded(seat, asOf))
            seated.insert(seat.body);
    }
    step.done = part(seated.size(), bodies.size());
    step.remark = bodies.empty() ? coreText("Path", "no bodies")
                                 : counted(coreText("Path", "{count} of {total} bodies have seats"),
                                           seated.size(), bodies.size());
    if (bodies.empty())
        step.next = coreText("Path", "Set up a command body");
    else if (seated.size() < bodies.size()) {
        step.next = coreText("Path", "Fill the seats of every body");
        step.page = "bodies/seats";
    }
    return step;
}

PathStep mechanisms(const State& state, Date asOf)
{
    PathStep step{"mechanisms", coreText("Path", "Operating mechanism"), 0, {}, {}, "coordination"};
    constexpr std::size_t all = 5;
    std::set<model::MechanismKind> live;
    for (const auto& row : state.rows<model::InternalMechanism>()) {
        if (row.live && (!row.since || *row.since <= asOf))
            live.insert(row.kind);
    }
    step.done = part(live.size(), all);
    step.remark =
        state.rows<model::InternalMechanism>().empty()
            ? coreText("Path", "no mechanisms recorded")
            : counted(coreText("Path", "{count} of {total} mechanisms are live"), live.size(), all);
    if (live.size() < all)
        step.next = coreText("Path", "Bring all five internal mechanisms to life");
    return step;
}

bool isSettled(const model::Agreement& agreement, Date asOf)
{
    const bool kind = agreement.kind == model::AgreementKind::charter ||
                      agreement.kind == model::AgreementKind::coConstruction ||
                      agreement.kind == model::AgreementKind::grantAgreement;
    const bool status = agreement.status == model::AgreementStatus::signedByAll ||
                        agreement.status == model::AgreementStatus::inForce;
    return kind && status && (!agreement.signedOn || *agreement.signedOn <= asOf);
}

/// Complete with a signed charter or agreement; before that as far as its articles are complete,
/// short of the signatures. Where nobody counted them, only what the parties decided is known.
PathStep agreement(const State& state, Date asOf, std::optional<ArticleCount> articles)
{
    PathStep step{"agreement", coreText("Path", "Agreement"), 0, {}, {}, "charter"};
    const auto agreements = state.rows<model::Agreement>();
    if (std::any_of(agreements.begin(), agreements.end(),
                    [&](const auto& row) { return isSettled(row, asOf); })) {
        step.done = 1;
        step.remark = coreText("Path", "signed");
        return step;
    }
    constexpr double beforeSignatures = 0.9;
    const auto decided = state.rows<model::Article>();
    const auto all = articles ? static_cast<std::size_t>(articles->all) : decided.size();
    const auto complete = articles ? static_cast<std::size_t>(articles->complete)
                                   : static_cast<std::size_t>(std::count_if(
                                         decided.begin(), decided.end(),
                                         [](const auto& row) { return row.openPoint.empty(); }));
    // A text that stands by defaults alone has not been agreed on by anybody.
    const bool any = !decided.empty();
    step.done = any ? beforeSignatures * part(complete, all) : 0;
    if (!any)
        step.remark = coreText("Path", "no articles decided");
    else if (articles)
        step.remark =
            counted(coreText("Path", "{count} of {total} articles complete"), complete, all);
    else
        step.remark = counted(coreText("Path", "{count} of {total} decided articles without an "
                                               "open point"),
                              complete, all);
    step.next = coreText("Path", "Settle the articles of the charter");
    if (any && complete == all) {
        step.next = coreText("Path", "Collect the signatures");
        step.page = "signoff";
    }
    return step;
}

/// Half for having committed, half for the resources they bring.
PathStep members(const State& state, Date asOf)
{
    PathStep step{"members", coreText("Path", "Members"), 0, {}, {}, "members"};
    std::set<Id<model::Member>> holders;
    for (const auto& holding : state.rows<model::Holding>()) {
        if (holding.level > 0)
            holders.insert(holding.member);
    }
    std::size_t all = 0;
    std::size_t committed = 0;
    std::size_t equipped = 0; // those who bring resources
    for (const auto& member : state.rows<model::Member>()) {
        const bool active = measures::isActive(member, asOf);
        const bool sought = member.status == model::MemberStatus::candidate ||
                            member.status == model::MemberStatus::invited;
        if (!active && !sought)
            continue;
        ++all;
        committed += active ? 1 : 0;
        equipped += holders.count(member.id);
    }
    step.done = 0.5 * part(committed, all) + 0.5 * part(equipped, all);
    if (all == 0)
        step.remark = coreText("Path", "no members");
    else if (holders.empty())
        step.remark =
            counted(coreText("Path", "{count} of {total} committed, no resources recorded"),
                    committed, all);
    else if (committed == all)
        step.remark =
            counted(coreText("Path", "{count} of {total} members have resources"), equipped, all);
    else
        step.remark =
            counted(coreText("Path", "{count} of {total} members and candidates have resources"),
                    equipped, all);
    if (all == 0) {
        step.next = coreText("Path", "Look for partners, or add the first member");
        step.page = "selection";
    } else if (committed < all) {
        step.next =
            coreText("Path", "Win the commitment of the candidates, and note it under Members");
        step.page = "selection";
    } else if (equipped < all) {
        step.next = coreText("Path", "Record what every member brings");
        step.page = "resources";
    }
    return step;
}

/// Quarters of the last year in which a meeting was held.
PathStep operation(const State& state, Date asOf)
{
    PathStep step{"operation", coreText("Path", "Daily operation"), 0, {}, {}, "meetings"};
    constexpr std::size_t quarters = 4;
    std::set<int> met;
    bool recorded = false;
    for (const auto& occurrence : state.rows<model::Occurrence>()) {
        if (occurrence.status != model::OccurrenceStatus::held || !occurrence.date)
            continue;
        recorded = true;
        for (int quarter = 0; quarter < static_cast<int>(quarters); ++quarter) {
            if (*occurrence.date <= asOf.plusMonths(-3 * quarter) &&
                *occurrence.date > asOf.plusMonths(-3 * (quarter + 1)))
                met.insert(quarter);
        }
    }
    step.done = part(met.size(), quarters);
    step.remark = recorded ? counted(coreText("Path", "met in {count} of {total} quarters"),
                                     met.size(), quarters)
                           : coreText("Path", "no meetings recorded");
    if (met.size() < quarters)
        step.next = coreText("Path", "Meet every quarter, and record it");
    return step;
}

} // namespace

std::vector<PathStep> formationPath(const State& state, Date asOf,
                                    std::optional<ArticleCount> articles)
{
    return {directions(state),
            tasks(state),
            management(state, asOf),
            mechanisms(state, asOf),
            agreement(state, asOf, articles),
            members(state, asOf),
            operation(state, asOf)};
}

} // namespace concordat::formation
