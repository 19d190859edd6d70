#include "core/measures/mechanisms.h"

#include <algorithm>

namespace concordat::measures {

using model::Date;
using model::Id;
using model::InternalMechanism;
using model::Member;
using model::State;

namespace {

bool isLive(const InternalMechanism& row, Date asOf)
{
    return row.live && (!row.since || *row.since <= asOf);
}

/// A row that says no more than its kind, as those of a template, is a place to fill in.
bool isDescribed(const InternalMechanism& row)
{
    return row.live || row.since || row.owner || !row.instrument.empty() || !row.evidence.empty();
}

bool isThirdParty(const State& state, const Id<Member>& id)
{
    const auto* member = state.find(id);
    return member && member->kind == model::ActorKind::thirdParty;
}

} // namespace

std::optional<double> LiveMechanisms::lesserShare() const
{
    const int all = contractual + relational;
    if (all == 0)
        return {};
    return static_cast<double>(std::min(contractual, relational)) / all;
}

LiveMechanisms liveMechanisms(const State& state, Date asOf)
{
    LiveMechanisms live;
    for (const auto& row : state.rows<InternalMechanism>()) {
        live.recorded = live.recorded || isDescribed(row);
        if (!isLive(row, asOf))
            continue;
        live.kinds.insert(row.kind);
        ++(row.nature == model::GovernanceNature::contractual ? live.contractual : live.relational);
    }
    return live;
}

Supervision supervisionAt(const State& state, Date asOf)
{
    auto found = Supervision::unknown;
    const auto take = [&](bool works, bool third) {
        const auto level = !works  ? Supervision::none
                           : third ? Supervision::byThirdParty
                                   : Supervision::byMember;
        found = std::max(found, level);
    };
    for (const auto& row : state.rows<InternalMechanism>()) {
        if (row.kind == model::MechanismKind::supervision && isDescribed(row))
            take(isLive(row, asOf), row.owner && isThirdParty(state, *row.owner));
    }
    for (const auto& row : state.rows<model::Assignment>()) {
        const auto* role = state.find(row.role);
        if (!role || role->kind != model::RoleKind::supervisor)
            continue;
        const bool now = (!row.from || *row.from <= asOf) && (!row.until || *row.until > asOf);
        take(now, isThirdParty(state, row.member));
    }
    return found;
}

} // namespace concordat::measures
