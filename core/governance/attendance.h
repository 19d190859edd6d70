#pragma once

#include "core/governance/body_votes.h"

namespace concordat::governance {

/// Where an expectation comes from.
enum class ExpectationBasis {
    defaulted, ///< nobody said anything: a default of ours, not evidence
    stated,    ///< written at the seat
    observed   ///< what is recorded of meetings or votes, on top of what was stated
};

/// What can be expected of one voter at a meeting.
struct Expectation {
    double attendance = 0; ///< mean of the beta distribution
    double came = 0;       ///< its parameters: meetings attended and missed,
    double missed = 0;     ///< those that are only supposed included
    ExpectationBasis attendanceBasis = ExpectationBasis::defaulted;
    int meetings = 0;     ///< observed
    int attended = 0;     ///< of those
    double support = 0.5; ///< chance of a vote in favour, when present
    ExpectationBasis supportBasis = ExpectationBasis::defaulted;
};

/// Defaults of ours, not evidence. `Assumption` rows of the subject `attendance` replace them:
/// `expected`, `weight`, `support`.
struct AttendanceDefaults {
    double expected = 0.8; ///< part of the meetings attended
    double weight = 5;     ///< on how many meetings an expectation without a number rests
    double support = 0.5;  ///< as likely for as against
};
AttendanceDefaults attendanceDefaults(const model::State& state);

/// One expectation for each voter of the setting. A stated expectation of w meetings, or the
/// default, is a beta distribution; held meetings of the body that record who was present update
/// it. A substitute at the table counts as presence. Support comes from the seat, else from
/// recorded votes with one vote each way supposed (Laplace's rule), else from the default.
std::vector<Expectation> expectationsOf(const model::State& state, const BodySetting& setting,
                                        model::Date day);

} // namespace concordat::governance
