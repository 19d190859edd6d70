#include <algorithm>
#include <cmath>

#include "core/measures/articles.h"
#include "core/warnings/case.h"

namespace concordat::warnings {

using model::coreText;
using model::coreTextKey;
using model::Date;
using model::Occurrence;
using model::OccurrenceStatus;
using model::Text;

namespace {

bool isHeld(const Occurrence& row, Date asOf)
{
    return row.status == OccurrenceStatus::held && row.date && *row.date <= asOf;
}

Text dayText(Date day)
{
    return coreText("Warning", "{day}").with("day", day);
}

Finding connectedInName(const Case& c)
{
    std::optional<Date> signedOn;
    bool charter = false;
    for (const auto& row : c.state().rows<model::Agreement>()) {
        const bool kind = row.kind == model::AgreementKind::charter ||
                          row.kind == model::AgreementKind::coConstruction;
        if (!kind || !measures::isInForce(row, c.asOf()))
            continue;
        charter = true;
        const auto since = row.signedOn ? row.signedOn : row.effectiveOn;
        if (since && (!signedOn || *since < *signedOn))
            signedOn = since;
    }
    if (c.state().rows<model::Agreement>().empty())
        return needs({data::agreements()});
    if (!charter)
        return noSubject(coreText("Warning", "No charter is in force."));
    if (!signedOn)
        return needs({data::agreements()});
    const auto& exchanges = c.facts().exchanges;
    const auto since = c.asOf().plusMonths(-3 * c.whole("quarters"));
    Evidence seen{evidence(coreText("Warning", "Charter signed"), dayText(*signedOn))};
    if (*signedOn > since)
        return clear(std::move(seen));
    if (!exchanges.last)
        return needs({data::exchanges()});
    seen.push_back(evidence(coreText("Warning", "Last exchange"), dayText(*exchanges.last)));
    return firedIf(*exchanges.last <= since,
                   coreText("Warning", "The charter is signed, and no exchange of knowledge is "
                                       "recorded since {day}")
                       .with("day", *exchanges.last),
                   std::move(seen));
}

Finding talkWithoutAction(const Case& c)
{
    const auto meetings = c.state().rows<Occurrence>();
    const auto held = static_cast<std::size_t>(std::count_if(
        meetings.begin(), meetings.end(), [&](const auto& row) { return isHeld(row, c.asOf()); }));
    std::size_t due = 0;
    std::size_t closed = 0;
    for (const auto& row : c.state().rows<model::Action>()) {
        if (!row.dueOn || *row.dueOn > c.asOf())
            continue;
        ++due;
        closed += row.doneOn && *row.doneOn <= c.asOf() ? 1 : 0;
    }
    if (held == 0)
        return needs({data::meetings()});
    if (due == 0)
        return needs({data::actions()});
    const double percent = 100.0 * static_cast<double>(closed) / static_cast<double>(due);
    return firedIf(
        percent < c["share"],
        coreText("Warning", "Of {total} actions due, {count} are closed")
            .with("total", static_cast<std::int64_t>(due))
            .with("count", static_cast<std::int64_t>(closed)),
        {evidence(coreText("Warning", "Meetings held"), static_cast<double>(held)),
         evidence(coreText("Warning", "Actions closed of those due"), countOf(closed, due))});
}

Finding formedTooQuickly(const Case& c)
{
    const auto& formed = c.state().consortium().formedOn;
    std::optional<Date> contact;
    const auto earlier = [&](const std::optional<Date>& day) {
        if (day && (!contact || *day < *contact))
            contact = day;
    };
    for (const auto& member : c.state().rows<model::Member>())
        earlier(member.invitedOn);
    for (const auto& plan : c.state().rows<model::StagePlan>()) {
        if (plan.stage == model::Stage::formation)
            earlier(plan.from);
    }
    if (!formed || !contact || *contact > *formed)
        return needs({data::formation()});
    const int days = daysBetween(*contact, *formed);
    const auto trust = c.facts().score(chain::ChainNode::trust);
    Evidence seen{evidence(coreText("Warning", "Days from first contact to formation"), days)};
    if (days >= c["days"])
        return clear(std::move(seen));
    if (!trust)
        return needs({data::trust()});
    seen.push_back(trustEvidence(c, *trust));
    return firedIf(*trust < c["trust"],
                   coreText("Warning", "Formed within {days} days, with trust at {trust}")
                       .with("days", std::int64_t{days})
                       .with("trust", std::round(*trust)),
                   std::move(seen));
}

Finding earlyExits(const Case& c)
{
    const auto& formed = c.state().consortium().formedOn;
    if (!formed)
        return needs({data::formation()});
    const Date end = std::min(formed->plusMonths(12), c.asOf());
    std::size_t joined = 0;
    std::size_t dated = 0;
    std::size_t left = 0;
    for (const auto& member : c.state().rows<model::Member>()) {
        const auto since = member.joinedOn ? member.joinedOn : member.committedOn;
        const bool gone = member.status == model::MemberStatus::withdrawn ||
                          member.status == model::MemberStatus::excluded;
        if (gone && !member.leftOn)
            return needs({data::members()});
        const bool candidate = member.status == model::MemberStatus::candidate ||
                               member.status == model::MemberStatus::invited;
        // Who joined on a day that is not recorded counts among those who could have left.
        if (candidate || (since && *since > end))
            continue;
        ++joined;
        dated += since ? 1 : 0;
        left += member.leftOn && *member.leftOn <= end ? 1 : 0;
    }
    if (dated == 0)
        return needs({data::members()});
    const double percent = 100.0 * static_cast<double>(left) / static_cast<double>(joined);
    return firedIf(percent >= c["share"],
                   coreText("Warning", "In the first year {count} of {total} members left")
                       .with("count", static_cast<std::int64_t>(left))
                       .with("total", static_cast<std::int64_t>(joined)),
                   {evidence(coreText("Warning", "Exits in the first year"), countOf(left, joined)),
                    evidence(coreText("Warning", "Formed"), dayText(*formed))});
}

Finding lopsidedCoordination(const Case& c)
{
    const auto lesser = c.facts().mechanisms.lesserShare();
    if (!lesser)
        return needs({data::mechanisms()});
    const auto& live = c.facts().mechanisms;
    return firedIf(100 * *lesser < c["share"],
                   coreText("Warning",
                            "Coordination rests on {contractual} contractual and {relational} "
                            "relational instruments")
                       .with("contractual", std::int64_t{live.contractual})
                       .with("relational", std::int64_t{live.relational}),
                   {evidence(coreText("Warning", "Contractual instruments"), live.contractual),
                    evidence(coreText("Warning", "Relational instruments"), live.relational)});
}

Finding incompleteOperation(const Case& c)
{
    const auto& live = c.facts().mechanisms;
    if (!live.recorded)
        return needs({data::mechanisms()});
    const auto& words = model::vocabularyOf<model::MechanismKind>();
    constexpr int all = 5;
    Evidence seen{
        evidence(coreText("Warning", "Mechanisms at work"), countOf(live.kinds.size(), all))};
    for (int kind = 0; kind < all; ++kind) {
        if (live.kinds.count(static_cast<model::MechanismKind>(kind)) == 0)
            seen.push_back(evidence(coreText("Warning", "Not at work"), words.label(kind)));
    }
    return firedIf(live.kinds.size() < all,
                   coreText("Warning", "Of the five internal mechanisms {count} are at work")
                       .with("count", static_cast<std::int64_t>(live.kinds.size())),
                   std::move(seen));
}

/// The joint committee; where there is none, the body that decides in its place.
const model::Body* committeeOf(const Facts& facts)
{
    if (facts.roles.committee)
        return facts.roles.committee;
    for (const auto kind : {model::BodyKind::commandCommittee, model::BodyKind::executiveBoard,
                            model::BodyKind::consensusCircle}) {
        for (const auto& body : facts.state.rows<model::Body>()) {
            if (body.kind == kind)
                return &body;
        }
    }
    return nullptr;
}

Finding thinTrustBuilding(const Case& c)
{
    const auto* committee = committeeOf(c.facts());
    if (!committee)
        return needs({data::seats(), data::meetings()});
    const Date since = c.asOf().plusMonths(-12);
    bool recorded = false;
    int held = 0;
    for (const auto& row : c.state().rows<Occurrence>()) {
        if (row.body != committee->id)
            continue;
        recorded = true;
        held += isHeld(row, c.asOf()) && *row.date > since ? 1 : 0;
    }
    if (!recorded)
        return needs({data::meetings()});
    // A younger consortium owes only the part of the year that it has lived.
    double owed = c["meetings"];
    if (const auto& formed = c.state().consortium().formedOn; formed && *formed > since)
        owed = std::floor(owed * std::max(0, daysBetween(*formed, c.asOf())) / 365.25);
    return firedIf(held < owed,
                   coreText("Warning", "{body} met {count} times in twelve months")
                       .with("body", committee->name)
                       .with("count", std::int64_t{held}),
                   {evidence(coreText("Warning", "Meetings in twelve months"), held),
                    evidence(coreText("Warning", "Meetings owed"), owed)});
}

} // namespace

void addOperationRules(std::vector<Rule>& rules)
{
    rules.push_back(
        {1,
         Severity::high,
         coreTextKey("WarningRule", "Connected in name"),
         coreTextKey(
             "WarningRule",
             "The charter is signed and no knowledge was exchanged for {quarters} quarters"),
         coreTextKey("WarningRule", "Start a joint work package"),
         "R124",
         "openness/ledger",
         "chain/K1",
         {{"quarters", coreTextKey("WarningRule", "Quarters without exchange"), 2, Unit::quarters,
           1, 12}},
         &connectedInName});
    rules.push_back(
        {2,
         Severity::medium,
         coreTextKey("WarningRule", "Talk without action"),
         coreTextKey("WarningRule",
                     "Meetings are held and fewer than {share} % of the actions due are closed"),
         coreTextKey("WarningRule", "Give every action an owner and a date"),
         "R124",
         "decisions",
         "meetings",
         {{"share", coreTextKey("WarningRule", "Least part of actions closed"), 50, Unit::percent,
           0, 100}},
         &talkWithoutAction});
    rules.push_back(
        {4,
         Severity::medium,
         coreTextKey("WarningRule", "Formed too quickly"),
         coreTextKey("WarningRule", "Formed in fewer than {days} days, with trust below {trust}"),
         coreTextKey("WarningRule", "Add a phase that builds trust"),
         "R124",
         "trust/rounds",
         "chain/C2",
         {{"days", coreTextKey("WarningRule", "Least days of formation"), 90, Unit::days, 0, 1000},
          {"trust", coreTextKey("WarningRule", "Trust below which it matters"), 50, Unit::points, 0,
           100}},
         &formedTooQuickly});
    rules.push_back(
        {5,
         Severity::high,
         coreTextKey("WarningRule", "Risk of dissolution"),
         coreTextKey("WarningRule", "{share} % of the members or more left in the first year"),
         coreTextKey("WarningRule", "Ask those who leave why, and act on it"),
         "R124",
         "members",
         "",
         {{"share", coreTextKey("WarningRule", "Part of members that left"), 15, Unit::percent, 0,
           100}},
         &earlyExits});
    rules.push_back(
        {50,
         Severity::medium,
         coreTextKey("WarningRule", "Lopsided coordination"),
         coreTextKey("WarningRule",
                     "Contracts or relations make up less than {share} % of coordination"),
         coreTextKey("WarningRule", "Balance contracts with relations"),
         "R107",
         "coordination",
         "chain/M3",
         {{"share", coreTextKey("WarningRule", "Least part of the lesser kind"), 20, Unit::percent,
           0, 50}},
         &lopsidedCoordination});
    rules.push_back(
        {51,
         Severity::high,
         coreTextKey("WarningRule", "Incomplete operation"),
         coreTextKey("WarningRule", "One of the five internal mechanisms is not at work"),
         coreTextKey("WarningRule", "Bring the missing mechanism to life"),
         "R107",
         "coordination",
         "chain/M3",
         {},
         &incompleteOperation});
    rules.push_back(
        {52,
         Severity::medium,
         coreTextKey("WarningRule", "Thin trust-building"),
         coreTextKey("WarningRule", "The committee meets fewer than {meetings} times a year"),
         coreTextKey("WarningRule", "Put a meeting into every quarter"),
         "R148",
         "calendar",
         "meetings",
         {{"meetings", coreTextKey("WarningRule", "Meetings a year"), 4, Unit::number, 1, 52}},
         &thinTrustBuilding});
}

} // namespace concordat::warnings
