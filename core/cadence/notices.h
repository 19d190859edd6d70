#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/cadence/calendar.h"

namespace concordat::cadence {

/// Days ahead of a meeting on which the body's rules ask for the notice; `extraordinary`: the
/// meeting belongs to no series.
int noticeDaysOf(const model::Body& body, bool extraordinary);
/// The same for the agenda, which cannot be due before the notice that carries it.
int agendaDaysOf(const model::Body& body, bool extraordinary);

/// When the notice or the agenda of a meeting was sent; nothing while that is not recorded. It is
/// kept as an assumption `cadence` / `noticeSent` or `agendaSent` with the meeting as its scope.
std::optional<model::Date> sentOn(const model::State& state,
                                  const model::Id<model::Occurrence>& meeting, DeadlineKind kind);

/// The row that records it: the one there is, changed, or a new one without an id.
model::Assumption sentRow(const model::State& state, const model::Id<model::Occurrence>& meeting,
                          DeadlineKind kind, model::Date day, std::string who);
/// The row that records it; empty: none.
std::optional<model::Id<model::Assumption>> sentRowOf(const model::State& state,
                                                      const model::Id<model::Occurrence>& meeting,
                                                      DeadlineKind kind);

/// What was sent later than the body's rules ask for, in whole sentences; what is not recorded as
/// sent says nothing.
std::vector<model::Text> lateNotices(const model::State& state, const model::Occurrence& meeting);

} // namespace concordat::cadence
