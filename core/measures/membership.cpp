#include "core/measures/membership.h"

#include <algorithm>

namespace concordat::measures {

using model::Date;
using model::Id;
using model::Member;
using model::MemberStatus;
using model::State;

bool isActive(const Member& member, Date day)
{
    const auto since = member.joinedOn ? member.joinedOn : member.committedOn;
    if (since && *since > day)
        return false;
    if (member.leftOn && *member.leftOn <= day)
        return false;
    switch (member.status) {
    case MemberStatus::committed:
    case MemberStatus::signatory: return true;
    case MemberStatus::withdrawn:
    case MemberStatus::excluded: return member.leftOn.has_value();
    case MemberStatus::candidate:
    case MemberStatus::invited:
    case MemberStatus::suspended: return false;
    }
    return false;
}

std::vector<Id<Member>> activeMembers(const State& state, Date day)
{
    std::vector<Id<Member>> members;
    for (const auto& member : state.rows<Member>()) {
        if (isActive(member, day))
            members.push_back(member.id);
    }
    return members;
}

bool Membership::contains(const Id<Member>& member) const
{
    return std::binary_search(members.begin(), members.end(), member);
}

Membership membershipAt(const State& state, Date day)
{
    Membership membership{activeMembers(state, day), false};
    if (!membership.members.empty())
        return membership;
    for (const auto& member : state.rows<Member>()) {
        if (member.status == MemberStatus::candidate || member.status == MemberStatus::invited)
            membership.members.push_back(member.id);
    }
    membership.prospective = !membership.members.empty();
    return membership;
}

} // namespace concordat::measures
