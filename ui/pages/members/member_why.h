#pragma once

#include "core/measures/explanation.h"
#include "core/model/state.h"

namespace concordat::ui {

/// What is known of a member, from which tables, and what an import concluded about it.
measures::Explanation explainMember(const model::State& state, const model::Member& member);

/// What several members are and bring together.
measures::Explanation explainMembers(const model::State& state,
                                     const std::vector<const model::Member*>& members);

} // namespace concordat::ui
