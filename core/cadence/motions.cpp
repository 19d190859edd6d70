#include "core/cadence/motions.h"

#include <algorithm>
#include <cmath>

#include "core/cadence/notices.h"
#include "core/governance/motion.h"

namespace concordat::cadence {

using governance::BodySetting;
using governance::Conduct;
using governance::Voter;
using model::coreText;
using model::DecisionOutcome;
using model::Error;
using model::ErrorCode;
using model::Id;
using model::Member;
using model::Occurrence;
using model::Result;
using model::State;
using model::VoteChoice;

namespace {

bool isPresent(const Occurrence& meeting, const Id<Member>& member)
{
    return std::find(meeting.present.begin(), meeting.present.end(), member) !=
           meeting.present.end();
}

/// Puts the ballots together and judges them.
class Judge {
public:
    Judge(const State& state, const Occurrence& meeting, const BodySetting& setting)
        : m_state(state), m_meeting(meeting), m_setting(setting), m_quorum(quorumOf(state, meeting))
    {}

    Result<MotionResult> judge(const std::vector<Ballot>& ballots)
    {
        if (const auto game = governance::gameOf(m_setting); !game)
            return game.error();
        const governance::Motion motion{m_setting, m_quorum.needed};
        if (!motion.isRepresentable())
            return Error{ErrorCode::unsolvable,
                         coreText("Motion", "The votes of this body have too many digits to be "
                                            "counted; write them in smaller units."),
                         {},
                         {}};
        auto outcome = motion.start();
        bool stopped = false;
        for (std::size_t i = 0; i < m_setting.voters.size(); ++i) {
            const auto choice = choiceOf(ballots, m_setting.voters[i]);
            if (!choice || *choice == VoteChoice::abstained)
                continue;
            const bool favour = *choice == VoteChoice::inFavour;
            // In a consent a plain vote against is a concern, only a block stops it.
            const bool concern = m_setting.rule.method == model::VotingMethod::consentWithBlock &&
                                 *choice == VoteChoice::against;
            if (!concern &&
                !motion.add(outcome, i, favour ? Conduct::inFavour : Conduct::against)) {
                stopped = true;
                sayStopped(m_setting.voters[i]);
            }
        }
        nameOutsiders(ballots);
        nameSilent(ballots);
        m_voted = !ballots.empty();
        conclude(!stopped && m_result.inFavour > 0 && motion.passes(outcome) &&
                 vetoesAgree(ballots));
        return std::move(m_result);
    }

private:
    /// Empty when the voter did not vote, or may not.
    std::optional<VoteChoice> choiceOf(const std::vector<Ballot>& ballots, const Voter& voter)
    {
        const auto found = std::find_if(ballots.begin(), ballots.end(), [&](const Ballot& ballot) {
            return ballot.voter == voter.id;
        });
        if (found == ballots.end())
            return {};
        if (!isRepresented(m_state, m_meeting, voter)) {
            m_result.reasons.push_back(
                coreText("Motion", "The vote of {voter} does not count: it is neither present nor "
                                   "represented.")
                    .with("voter", voter.name));
            return {};
        }
        auto& sum = found->choice == VoteChoice::inFavour    ? m_result.inFavour
                    : found->choice == VoteChoice::abstained ? m_result.abstained
                                                             : m_result.against;
        sum += voter.votes;
        return found->choice;
    }

    /// Whoever has no vote in the body can advise it, not more.
    void nameOutsiders(const std::vector<Ballot>& ballots)
    {
        for (const auto& ballot : ballots) {
            const bool votes =
                std::any_of(m_setting.voters.begin(), m_setting.voters.end(),
                            [&](const Voter& voter) { return voter.id == ballot.voter; });
            if (votes)
                continue;
            const auto* member = m_state.find(Id<Member>{ballot.voter});
            m_result.reasons.push_back(
                coreText("Motion", "The vote of {voter} does not count: it has no vote in this "
                                   "body on that day. It is noted as advice.")
                    .with("voter", member ? member->name : ballot.voter));
        }
    }

    /// A vote may be closed before everybody has spoken; then it says so.
    void nameSilent(const std::vector<Ballot>& ballots)
    {
        std::string names;
        for (const auto& voter : m_setting.voters) {
            const bool spoke =
                std::any_of(ballots.begin(), ballots.end(),
                            [&](const Ballot& ballot) { return ballot.voter == voter.id; });
            if (!spoke && isRepresented(m_state, m_meeting, voter))
                names += (names.empty() ? "" : ", ") + voter.name;
        }
        if (!names.empty() && !ballots.empty())
            m_result.reasons.push_back(
                coreText("Motion", "Present or represented, but without a vote so far: {names}.")
                    .with("names", names));
    }

    void sayStopped(const Voter& voter)
    {
        m_result.reasons.push_back(
            voter.veto ? coreText("Motion", "{voter} used its veto.").with("voter", voter.name)
                       : coreText("Motion", "{voter} blocks it.").with("voter", voter.name));
    }

    /// Everybody who holds a veto has to agree where the motion is put to the vote.
    bool vetoesAgree(const std::vector<Ballot>& ballots)
    {
        bool all = true;
        for (const auto& voter : m_setting.voters) {
            if (!voter.veto || !isRepresented(m_state, m_meeting, voter))
                continue;
            const bool against =
                std::any_of(ballots.begin(), ballots.end(), [&](const Ballot& ballot) {
                    return ballot.voter == voter.id && (ballot.choice == VoteChoice::against ||
                                                        ballot.choice == VoteChoice::blocked);
                });
            all = all && !against;
        }
        return all;
    }

    void conclude(bool passes)
    {
        auto& reasons = m_result.reasons;
        if (!m_quorum.reached()) {
            m_result.outcome = DecisionOutcome::inquorate;
            reasons.insert(reasons.begin(),
                           coreText("Motion", "No quorum: {present} of {seats} voting seats are "
                                              "present, {needed} are needed. Nothing is decided.")
                               .with("present", std::int64_t{m_quorum.present})
                               .with("seats", std::int64_t{m_quorum.seats})
                               .with("needed", std::int64_t{m_quorum.needed}));
        } else {
            m_result.outcome = passes ? DecisionOutcome::passed : DecisionOutcome::rejected;
        }
        if (m_quorum.reached() && m_quorum.second)
            reasons.push_back(coreText("Motion", "The lower quorum of a second meeting applies."));
        for (auto& late : lateNotices(m_state, m_meeting))
            reasons.push_back(std::move(late));
        reasons.push_back(coreText("Motion", "{favour} votes in favour, {against} against, "
                                             "{abstained} abstained.")
                              .with("favour", m_result.inFavour)
                              .with("against", m_result.against)
                              .with("abstained", m_result.abstained));
        reasons.push_back(
            coreText("Motion", "Rule: {rule}").with("rule", governance::ruleText(m_setting.rule)));
        explain();
    }

    void explain()
    {
        auto& why = m_result.why;
        const bool open = !m_voted && m_quorum.reached();
        why.title = open ? coreText("Motion", "No result yet: nobody has voted")
                         : coreText("Motion", "Result: {outcome}")
                               .with("outcome", model::vocabularyOf<DecisionOutcome>().label(
                                                    static_cast<int>(m_result.outcome)));
        why.inputs.push_back({coreText("Motion", "Seats present"),
                              coreText("Motion", "{present} of {seats}, {needed} needed")
                                  .with("present", std::int64_t{m_quorum.present})
                                  .with("seats", std::int64_t{m_quorum.seats})
                                  .with("needed", std::int64_t{m_quorum.needed}),
                              false});
        why.inputs.push_back({coreText("Motion", "Decision rule"),
                              governance::ruleText(m_setting.rule), m_setting.ruleAssumed});
        why.notes = m_result.reasons;
        why.wouldChange.push_back(coreText("Motion",
                                           "Who is present or represented, how they vote, "
                                           "and the rule chosen"));
    }

    const State& m_state;
    const Occurrence& m_meeting;
    const BodySetting& m_setting;
    Quorum m_quorum;
    bool m_voted = false;
    MotionResult m_result;
};

Quorum quorumBy(const State& state, const Occurrence& meeting, const model::Body& body, bool second)
{
    Quorum quorum;
    const auto setting = governance::settingOf(
        state, body, governance::rulesOf(state, body.id).front(), *meeting.date);
    // A seat that nobody holds is missing from every meeting.
    quorum.seats = setting.vacantSeats;
    for (const auto& voter : setting.voters) {
        const auto seats = static_cast<int>(voter.seats.size());
        quorum.seats += seats;
        if (isRepresented(state, meeting, voter))
            quorum.present += seats;
    }
    quorum.second = second;
    const double part = second ? double{body.secondQuorum} : double{body.quorum};
    quorum.needed =
        std::max(1, static_cast<int>(governance::votesNeeded(part, false, quorum.seats)));
    quorum.known = quorum.seats > 0;
    return quorum;
}

} // namespace

bool isRepresented(const State& state, const Occurrence& meeting, const Voter& voter)
{
    // Attendance is recorded of members; a person from outside is never supposed to be there.
    if (!voter.member)
        return false;
    if (isPresent(meeting, *voter.member))
        return true;
    for (const auto& id : voter.seats) {
        const auto* seat = state.find(id);
        if (seat && seat->substitute && isPresent(meeting, *seat->substitute))
            return true;
    }
    for (const auto& proxy : state.rows<model::Proxy>()) {
        if (proxy.occurrence == meeting.id && proxy.from == *voter.member &&
            isPresent(meeting, proxy.to))
            return true;
    }
    return false;
}

const model::Body* bodyOf(const State& state, const Occurrence& meeting)
{
    const auto* series = meeting.series ? state.find(*meeting.series) : nullptr;
    const auto id = meeting.body ? meeting.body : (series ? series->body : std::nullopt);
    return id ? state.find(*id) : nullptr;
}

const Occurrence* inquorateBefore(const State& state, const Occurrence& meeting)
{
    const auto* body = bodyOf(state, meeting);
    if (!body || !meeting.date || body->secondQuorum <= 0)
        return nullptr;
    const Occurrence* last = nullptr;
    for (const auto& other : state.rows<Occurrence>()) {
        if (other.id == meeting.id || other.status != model::OccurrenceStatus::held ||
            !other.date || *other.date >= *meeting.date || bodyOf(state, other) != body)
            continue;
        if (!last || *last->date < *other.date)
            last = &other;
    }
    const bool soon = last && daysBetween(*last->date, *meeting.date) <= body->secondMeetingDays;
    return soon && !quorumOf(state, *last).reached() ? last : nullptr;
}

Quorum quorumOf(const State& state, const Occurrence& meeting)
{
    const auto* body = bodyOf(state, meeting);
    if (!body || !meeting.date)
        return {};
    return quorumBy(state, meeting, *body, inquorateBefore(state, meeting) != nullptr);
}

measures::Explanation whyQuorum(const State& state, const Occurrence& meeting)
{
    measures::Explanation why;
    const auto quorum = quorumOf(state, meeting);
    why.title = quorum.reached() ? coreText("Motion", "The meeting is quorate")
                                 : coreText("Motion", "The meeting is not quorate");
    if (!quorum.known) {
        why.notes.push_back(coreText("Motion",
                                     "The meeting belongs to no body with voting seats, so "
                                     "no quorum can be told."));
        return why;
    }
    const auto* body = bodyOf(state, meeting);
    const double part = quorum.second ? double{body->secondQuorum} : double{body->quorum};
    why.inputs.push_back({quorum.second ? coreText("Motion", "Quorum of a second meeting")
                                        : coreText("Motion", "Quorum of the body"),
                          coreText("Motion", "{percent} % of the voting seats")
                              .with("percent", std::round(1000 * part) / 10),
                          false});
    if (const auto* before = quorum.second ? inquorateBefore(state, meeting) : nullptr)
        why.notes.push_back(coreText("Motion", "It was called again after the meeting of {day}, "
                                               "which had no quorum, within the {days} days that "
                                               "the body allows.")
                                .with("day", *before->date)
                                .with("days", std::int64_t{body->secondMeetingDays}));
    for (auto& late : lateNotices(state, meeting))
        why.notes.push_back(std::move(late));
    why.inputs.push_back({coreText("Motion", "Seats present"),
                          coreText("Motion", "{present} of {seats}, {needed} needed")
                              .with("present", std::int64_t{quorum.present})
                              .with("seats", std::int64_t{quorum.seats})
                              .with("needed", std::int64_t{quorum.needed}),
                          false});
    why.formula = "needed = ⌈quorum · seats⌉";
    why.notes.push_back(coreText("Motion", "Vacant seats count as missing; a substitute or a proxy "
                                           "whose holder is present counts as present. People from "
                                           "outside are never supposed to be there."));
    why.wouldChange.push_back(coreText("Motion",
                                       "Who is ticked as present, proxies, and the quorum "
                                       "of the body"));
    return why;
}

Result<MotionResult> judgeMotion(const State& state, const Occurrence& meeting,
                                 const model::DecisionRule& rule,
                                 const std::vector<Ballot>& ballots)
{
    const auto* body = bodyOf(state, meeting);
    if (!body || !meeting.date)
        return Error{ErrorCode::invalid,
                     coreText("Motion",
                              "The meeting belongs to no body, so there is no rule to vote "
                              "by; name its body first."),
                     {},
                     {}};
    const auto setting = governance::settingOf(state, *body, rule, *meeting.date);
    return Judge{state, meeting, setting}.judge(ballots);
}

} // namespace concordat::cadence
