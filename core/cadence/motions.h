#pragma once

#include <vector>

#include "core/governance/body_votes.h"
#include "core/measures/explanation.h"

namespace concordat::cadence {

/// Who is at the table, held against the body's quorum.
struct Quorum {
    bool known = false; ///< the meeting belongs to a body with seats
    int present = 0;    ///< voting seats that are present, by proxy or by a substitute
    int needed = 0;
    int seats = 0;       ///< voting seats, vacant ones included
    bool second = false; ///< the lower quorum of a meeting called again applies
    bool reached() const { return known && present >= needed; }
};

/// The body of a meeting, its own or that of its series; null: none.
const model::Body* bodyOf(const model::State& state, const model::Occurrence& meeting);

/// The meeting that this one was called again for: the body has a quorum for second meetings, its
/// last meeting before was held without a quorum, and this one follows within the days that the
/// body allows. Null: this is no second meeting.
const model::Occurrence* inquorateBefore(const model::State& state,
                                         const model::Occurrence& meeting);

/// The quorum of a meeting as its attendance and proxies stand. A proxy counts when the one who
/// holds it is present.
Quorum quorumOf(const model::State& state, const model::Occurrence& meeting);

/// How the quorum of a meeting comes about.
measures::Explanation whyQuorum(const model::State& state, const model::Occurrence& meeting);

/// Whether a voter is represented at a meeting: itself, by a substitute, or by proxy.
bool isRepresented(const model::State& state, const model::Occurrence& meeting,
                   const governance::Voter& voter);

/// What a vote on a motion comes to.
struct MotionResult {
    model::DecisionOutcome outcome{};
    double inFavour = 0; ///< votes, with their weights
    double against = 0;
    double abstained = 0;
    std::vector<model::Text> reasons; ///< whole sentences
    measures::Explanation why;
};

/// One voter's choice; a voter that is not listed did not vote.
struct Ballot {
    std::string voter; ///< as in `governance::Voter`
    model::VoteChoice choice{};
};

/// Judges a motion by a rule of the meeting's body on the meeting's day. Without a quorum the
/// outcome is `inquorate`, whatever the votes. Ballots of who is not represented, or has no vote in
/// this body, do not count and are named. Errors: no body, or an impossible rule.
model::Result<MotionResult> judgeMotion(const model::State& state, const model::Occurrence& meeting,
                                        const model::DecisionRule& rule,
                                        const std::vector<Ballot>& ballots);

} // namespace concordat::cadence
