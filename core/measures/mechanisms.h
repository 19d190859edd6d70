#pragma once

#include <optional>
#include <set>

#include "core/model/state.h"

namespace concordat::measures {

/// The internal mechanisms that are at work on a day.
struct LiveMechanisms {
    bool recorded = false; ///< somebody described mechanisms, live or not
    std::set<model::MechanismKind> kinds;
    int contractual = 0;
    int relational = 0;

    /// Part of the lesser nature in all live instruments, 0 to 0.5; empty without any.
    std::optional<double> lesserShare() const;
};

LiveMechanisms liveMechanisms(const model::State& state, model::Date asOf);

/// Who supervises.
enum class Supervision { unknown, none, byMember, byThirdParty };

/// From live mechanisms of supervision and from roles of supervisor. `none` only where either has
/// been described and does not work on that day.
Supervision supervisionAt(const model::State& state, model::Date asOf);

} // namespace concordat::measures
