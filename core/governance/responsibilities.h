#pragma once

#include <vector>

#include "core/measures/explanation.h"
#include "core/model/state.h"

namespace concordat::governance {

/// Who does what in one work package or task.
struct ResponsibilityRow {
    model::Id<model::WorkPackage> workPackage;
    std::optional<model::Id<model::Task>> task; ///< empty: the package itself
    model::Text title;
    std::vector<model::Id<model::Member>> responsible;
    std::vector<model::Id<model::Member>> accountable;
    std::vector<model::Id<model::Member>> consulted;
    std::vector<model::Id<model::Member>> informed;
    bool leaderStandsIn = false; ///< nobody is named accountable; the leader of the row is taken
    std::vector<model::Text> findings;
};

/// How much one member has taken on at once.
struct RoleLoad {
    model::Id<model::Member> member;
    int accountable = 0;
    int responsible = 0;
    bool overloaded = false;
};

/// What the kind of a member leads one to expect (R71-75), and whether a role answers it.
struct ExpectedRole {
    model::Id<model::Member> member;
    model::Text expectation;
    bool met = false;
    model::Text remark; ///< what answers it, or what is missing
    std::string source;
};

struct Responsibilities {
    std::vector<ResponsibilityRow> rows; ///< packages by number, each followed by its tasks
    std::vector<RoleLoad> loads;         ///< the heaviest first
    std::vector<ExpectedRole> expected;
    int accountableMost = 3; ///< things at once one may be accountable for *(d)*
    int responsibleMost = 5;
    std::size_t findingCount() const;
};

/// Assignments on the day: exactly one accountable, somebody responsible, nobody overloaded, and
/// the functions that each kind of actor is expected to fulfil. The limits are the assumptions
/// `accountableMost` and `responsibleMost` of subject `responsibilities`.
Responsibilities responsibilities(const model::State& state, model::Date asOf);

} // namespace concordat::governance
