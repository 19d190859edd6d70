#pragma once

#include <stop_token>

#include "core/governance/attendance.h"
#include "core/measures/explanation.h"

namespace concordat::governance {

struct AttainabilityOptions {
    std::uint64_t seed = 1;
    int draws = 2000;     ///< of attendance rates from their beta distributions
    int meetings = 20000; ///< simulated, where the motion is too large to be counted
    std::stop_token stop;
};

/// How likely a body can meet and decide.
struct Attainability {
    std::vector<Expectation> expectations; ///< one for each voter
    int seats = 0;                         ///< with a vote, vacant ones included
    int quorumSeats = 0;                   ///< needed to be quorate
    std::vector<double> attended;          ///< chance that exactly k seats are there, k = 0 …
    double quorate = 0;                    ///< exact, at the mean attendance
    double quorateLow = 0; ///< 90 % of the attendance rates that are thinkable lie between
    double quorateHigh = 0;
    double quorateOnceRepeated = 0; ///< at the meeting or at the second one
    double quorateAllYear = 0;      ///< at every meeting of a year
    double passes = 0;              ///< quorate, and the motion passes
    double passesWhenQuorate = 0;
    double everybodyInFavour = 0;          ///< a consensus of those present, quorate
    std::optional<double> passesInWriting; ///< where the rule allows a written procedure
    std::vector<double> blocks;            ///< the voter is there and its vote alone decides
    std::vector<double> breaksQuorum;      ///< the meeting is quorate only if the voter comes
    bool motionExact = true;
    double motionError = 0; ///< standard error of `passes`, when simulated
    measures::Explanation whyQuorum;
    measures::Explanation whyMotion;
};

/// Voters come and vote independently of each other. The quorum is exact by convolution; its band,
/// and what concerns several meetings, comes from seeded draws of the attendance rates, because
/// the same people come to all of them. The motion is counted exactly over all outcomes while they
/// are few, else simulated with a stated error. A veto is used by a holder who is there and
/// against; abstaining is not modelled.
/// Errors: an impossible rule; cancelled.
model::Result<Attainability> attainabilityOf(const BodySetting& setting,
                                             std::vector<Expectation> expectations,
                                             const AttainabilityOptions& options = {});

} // namespace concordat::governance
