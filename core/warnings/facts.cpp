#include "core/warnings/facts.h"

#include <algorithm>
#include <set>

#include "core/measures/enterprise_size.h"

namespace concordat::warnings {

using model::ActorKind;
using model::BodyKind;
using model::Date;
using model::Member;
using model::Seat;
using model::SeatKind;
using model::State;
using model::Tristate;

bool covers(const std::optional<Date>& from, const std::optional<Date>& until, Date day)
{
    return (!from || *from <= day) && (!until || day <= *until);
}

namespace {

/// Whether somebody could be a small or medium enterprise and nobody said.
bool sizeIsOpen(const Member& member)
{
    if (member.smallOrMedium != Tristate::unknown)
        return false;
    switch (member.kind) {
    case ActorKind::otherOrganisation:
    case ActorKind::enterprise:
    case ActorKind::backboneEnterprise:
    case ActorKind::supplyChainPartner: return true;
    default: return false;
    }
}

} // namespace

Facts::Facts(const State& states, Date day)
    : state(states), asOf(day), membership(measures::membershipAt(state, asOf)),
      roles(charter::gatherFacts(state, asOf)), chain(chain::evaluate(state, asOf)),
      mechanisms(measures::liveMechanisms(state, asOf)),
      exchanges(measures::exchangesOfLastYear(state, asOf)),
      pledged(measures::contributionShares(state, asOf, measures::ContributionSide::pledged)),
      returns(measures::overallReturnShares(state)), model(roles.governance())
{
    sizesKnown = !membership.members.empty();
    for (const auto& id : membership.members) {
        const auto* member = state.find(id);
        members.push_back(member);
        // A third party stands outside: its size makes it no small member.
        if (measures::isSmall(*member) && member->kind != ActorKind::thirdParty)
            small.push_back(member);
        sizesKnown = sizesKnown && !sizeIsOpen(*member);
    }
}

std::vector<const Seat*> Facts::decidingSeats() const
{
    std::vector<const Seat*> seats;
    for (const auto& seat : state.rows<Seat>()) {
        const auto* body = state.find(seat.body);
        const bool votes = seat.kind == SeatKind::voting || seat.kind == SeatKind::chair;
        const bool decides = body && body->kind != BodyKind::arbitrationCommittee &&
                             body->kind != BodyKind::advisoryBoard &&
                             body->kind != BodyKind::secretariat;
        if (votes && decides && covers(seat.from, seat.until, asOf))
            seats.push_back(&seat);
    }
    return seats;
}

std::vector<std::string> Facts::regions() const
{
    if (!state.consortium().regions.empty())
        return state.consortium().regions;
    std::set<std::string> found;
    for (const auto* member : members) {
        if (!member->region.empty())
            found.insert(member->region);
    }
    return {found.begin(), found.end()};
}

} // namespace concordat::warnings
