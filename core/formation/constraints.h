#pragma once

#include <string>
#include <vector>

#include "core/model/state.h"

namespace concordat::formation {

/// A constraint that the review lists, ready to be taken into the register.
struct ListedConstraint {
    std::string id; ///< `noLongTermMechanism`
    model::ConstraintGroup group{};
    model::Text title;
    std::vector<model::ChainNode> pressesOn; ///< the node it hinders first *(d)*
    std::string source;                      ///< line of the review
};

/// In the order of the review (R120-122), group by group.
const std::vector<ListedConstraint>& listedConstraints();

/// Those that the register does not have yet, neither under the English title nor under the one of
/// `titlesInLanguage`, which follows the order of the list.
std::vector<const ListedConstraint*>
constraintsToOffer(const model::State& state,
                   const std::vector<std::string>& titlesInLanguage = {});

/// Open on that day: begun, or without a date, and not resolved.
bool isOpen(const model::Constraint& constraint, model::Date day);

} // namespace concordat::formation
