#pragma once

#include <array>
#include <optional>
#include <vector>

#include "core/measures/explanation.h"
#include "core/model/state.h"

namespace concordat::governance {

/// What is wrong with, or to be known about, a schedule of leaders.
enum class RotationProblem {
    gap,               ///< days on which nobody leads
    overlap,           ///< two lead and did not agree to lead together
    dateMissing,       ///< a term without a first or last day
    datesReversed,     ///< a term that ends before it begins
    handoverMissing,   ///< the next leader has no day of hand-over
    handoverMisplaced, ///< the hand-over lies outside the end of the term
    leaderNotMember,   ///< the leader does not take part on the first day of the term
    overstay,          ///< a university leads beyond its stage
    fewLevers,         ///< the leader holds fewer than two of the four levers
    enterpriseHandover ///< government leads and no day is set for enterprises to take over
};

struct RotationFinding {
    RotationProblem problem{};
    model::Text message; ///< what is wrong and why it matters
    std::string source;  ///< line of the review
    std::vector<model::Id<model::LeadershipTerm>> terms;
    std::optional<model::Date> from; ///< the days it concerns
    std::optional<model::Date> until;
};

/// The terms of one body, or of the whole, in their order.
struct Rotation {
    std::optional<model::Id<model::Body>> body; ///< empty: the consortium as a whole
    model::Text title;
    std::vector<model::LeadershipTerm> terms; ///< by first day; those without one last
    std::vector<RotationFinding> findings;
};

/// Every schedule with its gaps and overlaps. Two terms over exactly the same days are led together
/// and no overlap. Holes are looked for between terms, and against the days of the stage plan.
std::vector<Rotation> rotations(const model::State& state, model::Date asOf);

/// Whether government leads, and when enterprises take over.
struct EnterpriseHandover {
    bool needed = false;
    std::optional<model::Date> on;
    model::Text message;
};
EnterpriseHandover enterpriseHandover(const model::State& state, model::Date asOf);

inline constexpr std::size_t leverCount = 4;
inline constexpr std::size_t driverCount = 3;

/// Which of the four levers a leader uses through which of the three internal drivers.
struct LeverUse {
    model::Id<model::Member> member;
    std::array<bool, leverCount> held{}; ///< by a current term or a practice
    std::array<std::array<int, driverCount>, leverCount> practices{};
    int heldCount() const;
};
/// Of everybody who leads or has a practice recorded, in order of id.
std::vector<LeverUse> leverUses(const model::State& state, model::Date asOf);

} // namespace concordat::governance
