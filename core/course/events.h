#pragma once

#include <string>
#include <vector>

#include "core/model/state.h"

namespace concordat::course {

enum class EventKind {
    stage,      ///< formed, stages begun, gates passed
    member,     ///< joined, left
    leadership, ///< terms and changes of control
    agreement,
    meeting,
    decision,
    action,
    milestone,
    result, ///< results created and transformed, spin-offs
    survey,
    warning,
    policy,
    version,
    edit ///< entries of the journal; given by whoever has it
};

/// Something that happened to a consortium on a day.
struct Event {
    std::string id; ///< unique among the events of a consortium
    model::Date on;
    EventKind kind{};
    model::Text label;
    std::string page;   ///< where it is recorded
    bool major = false; ///< marks the course of the chain
};

/// Everything dated that has happened by the day, oldest first.
std::vector<Event> eventsOf(const model::State& state, model::Date asOf);

model::Text titleOf(EventKind kind);
const char* nameOf(EventKind kind);
/// Every kind, in the order of the enumeration.
const std::vector<EventKind>& allEventKinds();

} // namespace concordat::course
