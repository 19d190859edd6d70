#pragma once

#include <vector>

#include "core/cadence/rule.h"
#include "core/cadence/time_zone.h"

namespace concordat::cadence {

/// From when to when somebody wants to know; both days belong to it.
struct Span {
    model::Date from;
    model::Date until;

    bool contains(model::Date day) const { return from <= day && day <= until; }
    friend bool operator==(const Span&, const Span&) = default;
};

struct Expansion {
    std::vector<LocalTime> times;
    bool cut = false; ///< there are more than were asked for
};

/// The times of a rule that starts at `start`, as far as they lie within `span`, in order. The
/// rule alone decides: a start that it does not name is no occurrence. `zone` is for an UNTIL in
/// universal time. Errors: a rule that never happens, with the reason.
model::Result<Expansion> expand(const Rule& rule, LocalTime start, const TimeZone& zone, Span span,
                                std::size_t most = 10000);

} // namespace concordat::cadence
