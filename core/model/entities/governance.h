#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/bounded.h"
#include "core/model/date.h"
#include "core/model/entities/parameter.h"
#include "core/model/id.h"
#include "core/model/money.h"
#include "core/model/vocabulary.h"

/// Results and their owners, bodies and votes, agreements, risks and benefits, mechanisms.
namespace concordat::model {

struct Attachment;
struct Member;
struct WorkPackage;

/// Knowledge brought in (background) or created, who owns it and who may use it how.
struct ResearchResult {
    Id<ResearchResult> id;
    std::string title;
    ResultClass resultClass{};
    std::vector<Id<Member>> owners;
    bool background = false; ///< brought in, not created by the consortium
    std::optional<Id<WorkPackage>> workPackage;
    std::optional<Date> createdOn;
    UsageRule usageRule{};
    std::string usageTerms;
    std::vector<Id<Member>> licensees;
    std::optional<Date> transformedOn;
    std::string transformation;
};
BOOST_DESCRIBE_STRUCT(ResearchResult, (),
                      (id, title, resultClass, owners, background, workPackage, createdOn,
                       usageRule, usageTerms, licensees, transformedOn, transformation))

/// A committee, assembly or office of the consortium; all periods are calendar days before or after
/// the meeting.
struct Body {
    Id<Body> id;
    std::string name;
    BodyKind kind{};
    std::optional<Id<Body>> parent;
    std::optional<Id<Member>> chair;
    std::string purpose;
    Count meetingsPerYear = 4;
    Fraction quorum = 2.0 / 3.0;
    Fraction secondQuorum = 0.0; ///< of the meeting called again after an inquorate one; 0: none
    Count noticeDays = 14;
    Count extraordinaryNoticeDays = 7;
    Count agendaDays = 7;
    Count addedItemsDays = 2;
    Count secondMeetingDays = 15;
    Count minutesDays = 10;
    Count acceptanceDays = 15;
    std::vector<std::string> reservedMatters;
};
BOOST_DESCRIBE_STRUCT(Body, (),
                      (id, name, kind, parent, chair, purpose, meetingsPerYear, quorum,
                       secondQuorum, noticeDays, extraordinaryNoticeDays, agendaDays,
                       addedItemsDays, secondMeetingDays, minutesDays, acceptanceDays,
                       reservedMatters))

/// A place in a body with its votes; whoever holds it may change.
struct Seat {
    Id<Seat> id;
    Id<Body> body;
    std::optional<Id<Member>> member; ///< empty: vacant, or somebody from outside
    SeatKind kind{};
    std::string holder;
    Weight votes = 1.0;
    bool veto = false;
    std::string tier;
    std::optional<Id<Member>> substitute; ///< who sits here when the holder cannot
    std::optional<Fraction> attendance;   ///< expected part of the meetings attended
    Count attendanceMeetings;             ///< on how many meetings the expectation rests
    std::optional<Fraction> support;      ///< expected part of the motions voted for
    std::optional<Date> from;
    std::optional<Date> until;
};
BOOST_DESCRIBE_STRUCT(Seat, (),
                      (id, body, member, kind, holder, votes, veto, tier, substitute, attendance,
                       attendanceMeetings, support, from, until))

/// How a body decides a matter; thresholds are parts of the votes (0 to 1).
struct DecisionRule {
    Id<DecisionRule> id;
    Id<Body> body;
    std::string matter; ///< empty: every matter without a rule of its own
    VotingMethod method{};
    Fraction threshold = 0.5;
    Fraction headThreshold = 0.5; ///< of heads, where votes and heads must both agree
    bool strictlyMore = true;     ///< more than the threshold, not just reaching it
    bool ofAllSeats = false;      ///< of all votes, not of those cast
    bool castingVote = false;
    Count blocksNeeded = 1; ///< how many blocks stop a consent
    bool writtenProcedure = true;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(DecisionRule, (),
                      (id, body, matter, method, threshold, headThreshold, strictlyMore, ofAllSeats,
                       castingVote, blocksNeeded, writtenProcedure, note))

/// A contract between the parties; the charter is one of them.
struct Agreement {
    Id<Agreement> id;
    std::string title;
    AgreementKind kind{};
    std::vector<Id<Member>> parties;
    AgreementStatus status{};
    std::optional<Date> signedOn;
    std::optional<Date> effectiveOn;
    std::optional<Date> expiresOn;
    std::string renewal;
    bool binding = true;
    std::optional<Id<Attachment>> document;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(Agreement, (),
                      (id, title, kind, parties, status, signedOn, effectiveOn, expiresOn, renewal,
                       binding, document, note))

/// The decision taken in one article: which alternative of the library, with which parameters.
struct Article {
    Id<Article> id;
    std::optional<Id<Agreement>> agreement; ///< empty: the charter
    std::string topic;                      ///< the library's name of the article
    std::string alternative;                ///< the library's name of the alternative
    std::vector<Parameter> parameters;
    std::string ownText;
    bool omitted = false;
    std::string openPoint;
};
BOOST_DESCRIBE_STRUCT(Article, (),
                      (id, agreement, topic, alternative, parameters, ownText, omitted, openPoint))

/// Whether a party has signed an agreement, and why not.
struct Signature {
    Id<Signature> id;
    Id<Agreement> agreement;
    Id<Member> member;
    std::string signatory;
    SignatureStatus status{};
    std::optional<Date> signedOn;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(Signature, (), (id, agreement, member, signatory, status, signedOn, reason))

/// A duty out of an agreement, once or recurring.
struct Obligation {
    Id<Obligation> id;
    std::string title;
    std::optional<Id<Agreement>> agreement;
    std::optional<Id<Article>> article;
    std::optional<Id<Member>> owner;
    std::optional<Date> dueOn;
    std::string recurrence; ///< RFC 5545 RRULE; empty: once
    std::optional<Date> doneOn;
};
BOOST_DESCRIBE_STRUCT(Obligation, (),
                      (id, title, agreement, article, owner, dueOn, recurrence, doneOn))

/// What may go wrong; likelihood and impact 0 to 100.
struct Risk {
    Id<Risk> id;
    std::string title;
    RiskType type{};
    std::string ownType; ///< a type of the consortium's own, where `type` is `other`
    std::string description;
    std::optional<Score> likelihood;
    std::optional<Score> impact;
    Money amount;      ///< what is lost when it happens
    Money uncertainty; ///< half the width of the interval thought likely
    std::optional<Date> expectedOn;
    Stage stage{};
    std::optional<Id<Member>> owner;
    std::string mitigation;
    std::optional<Date> openedOn;
    std::optional<Date> closedOn;
};
BOOST_DESCRIBE_STRUCT(Risk, (),
                      (id, title, type, ownType, description, likelihood, impact, amount,
                       uncertainty, expectedOn, stage, owner, mitigation, openedOn, closedOn))

/// How much of a type of risk a member bears.
struct RiskShare {
    Id<RiskShare> id;
    RiskType type{};
    std::string ownType; ///< as in `Risk`
    Id<Member> member;
    Score share; ///< percent of this type of risk
};
BOOST_DESCRIBE_STRUCT(RiskShare, (), (id, type, ownType, member, share))

/// What the consortium brings in, to be divided.
struct Benefit {
    Id<Benefit> id;
    std::string title;
    BenefitType type{};
    Money amount;
    Money uncertainty; ///< half the width of the interval thought likely
    std::optional<Date> expectedOn;
    Stage stage{};
    std::string note;
};
BOOST_DESCRIBE_STRUCT(Benefit, (), (id, title, type, amount, uncertainty, expectedOn, stage, note))

/// How much of a benefit goes to a member.
struct BenefitShare {
    Id<BenefitShare> id;
    Id<Benefit> benefit;
    Id<Member> member;
    Score share; ///< percent of this benefit
};
BOOST_DESCRIBE_STRUCT(BenefitShare, (), (id, benefit, member, share))

/// An arrangement inside the consortium (communication, trust, incentive …) and whether it is at
/// work.
struct InternalMechanism {
    Id<InternalMechanism> id;
    MechanismKind kind{};
    GovernanceNature nature{};
    std::string instrument;
    std::optional<Id<Member>> owner;
    bool live = false;
    std::optional<Date> since;
    std::string evidence;
};
BOOST_DESCRIBE_STRUCT(InternalMechanism, (),
                      (id, kind, nature, instrument, owner, live, since, evidence))

} // namespace concordat::model
