#pragma once

#include "core/model/state.h"

namespace concordat::model {

/// What tables, figures and sentences call a member or a consortium: its short name where it has
/// one, else its name. Refers into the row.
template <typename Row>
const std::string& shortNameOf(const Row& row)
{
    return row.shortName.empty() ? row.name : row.shortName;
}

/// The same of a member by its id; of a member that is not there (any more) the id itself.
std::string shortNameOf(const State& state, const Id<Member>& member);

} // namespace concordat::model
