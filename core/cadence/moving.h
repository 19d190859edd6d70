#pragma once

#include "core/cadence/calendar.h"

namespace concordat::cadence {

/// The row that says that a meeting takes place on another day; the one that already speaks of it,
/// changed, where there is one.
model::Occurrence movedTo(const model::State& state, const Meeting& meeting, model::Date day);
/// The row that says that a meeting has another status.
model::Occurrence withStatus(const model::State& state, const Meeting& meeting,
                             model::OccurrenceStatus status);

/// What the body's rule of notice says to moving a meeting on the day `asOf`.
struct NoticeFinding {
    bool late = false;      ///< the notice for the new day should already have been given
    bool announced = false; ///< the notice of the old day was due, so people may have been told
    std::optional<model::Date> due; ///< of the notice for the new day; empty: no body, no rule
};
NoticeFinding noticeOf(const model::State& state, const Meeting& meeting, model::Date day,
                       model::Date asOf);

} // namespace concordat::cadence
