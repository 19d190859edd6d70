#pragma once

#include <vector>

#include "core/model/state.h"

namespace concordat::measures {

/// Whether somebody takes part on a day: committed or signatory, joined (or committed) by then and
/// not yet left. Who has withdrawn or was excluded counts until the day it happened; without such
/// a day, not at all. Candidates, invited and suspended members do not take part.
bool isActive(const model::Member& member, model::Date day);

std::vector<model::Id<model::Member>> activeMembers(const model::State& state, model::Date day);

/// The members a judgement is about.
struct Membership {
    std::vector<model::Id<model::Member>> members; ///< in order of id
    bool prospective = false; ///< nobody has committed yet: candidates and invited stand in
    bool contains(const model::Id<model::Member>& member) const;
};

/// The active members; while there are none, those who are candidates or invited, so that a
/// design can be judged before anybody has signed.
Membership membershipAt(const model::State& state, model::Date day);

} // namespace concordat::measures
