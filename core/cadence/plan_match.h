#pragma once

#include "core/cadence/plan.h"
#include "core/cadence/plan_defaults.h"

namespace concordat::cadence {

/// The body a default series belongs to; empty where the consortium has none of that kind.
std::optional<model::Id<model::Body>> bodyFor(const model::State& state, Place place);
/// Whether a duty already binds in a stage. In formation a charter that is not in force is only
/// being drawn up: it may set the rhythm of what that stage does anyway, and asks for nothing else.
bool bindsIn(const model::State& state, model::Stage stage, model::Date asOf, const Duty& duty);
/// The default series that fulfils a duty; null: there is none.
const DefaultSeries* defaultFor(const Duty& duty);
/// The series of the consortium that does what a default series would do: it came from it, bears
/// its title, or is of its kind and body.
const model::MeetingSeries* presentFor(const model::State& state, const DefaultSeries& wanted);
/// The series of the consortium that does what a duty asks for, however rarely.
const model::MeetingSeries* presentFor(const model::State& state, const Duty& duty);

} // namespace concordat::cadence
