#pragma once

#include <vector>

#include "core/cadence/calendar.h"

namespace concordat::cadence {

/// An item that a meeting should deal with, with the facts.
struct ProposedItem {
    model::AgendaKind kind{};
    std::string reference; ///< what it is about: the id of a row, `trigger.trust`, `warning.12`
    model::Text title;
    model::Text facts;
    std::optional<model::Id<model::Member>> owner;
};

/// What is due at a meeting on a day: open actions, triggers of re-evaluation that fired,
/// obligations, terms and agreements that expire within 90 days, scores that nobody refreshed for
/// a year (both are defaults), and `more`, such as warnings. What is on the agenda already, by its
/// reference, is left out.
std::vector<ProposedItem> proposeAgenda(const model::State& state,
                                        const model::Id<model::Occurrence>& meeting,
                                        model::Date day, std::vector<ProposedItem> more);

} // namespace concordat::cadence
