#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/model/bounded.h"
#include "core/model/date.h"
#include "core/model/id.h"
#include "core/model/money.h"
#include "core/model/vocabulary.h"

/// What a consortium consists of. Every entity is a plain struct described once; JSON, database
/// columns, differences, journal entries, CSV headers and table columns all come from the
/// description. A plain `Id<T>` must point to a row; an `optional<Id<T>>` may be empty; the first
/// member is always the row's own id.
namespace concordat::model {

struct Member;
struct WorkPackage;
struct Task;
struct Body;
struct Agreement;
struct Attachment;

/// A number in somebody's register, such as scheme `PIC`, value `999984059`.
struct Identifier {
    std::string scheme;
    std::string value;
    auto operator<=>(const Identifier&) const = default;
};
BOOST_DESCRIBE_STRUCT(Identifier, (), (scheme, value))

/// A named setting of an article, e.g. `noticeDays` = `14`.
struct Parameter {
    std::string name;
    std::string value;
    auto operator<=>(const Parameter&) const = default;
};
BOOST_DESCRIBE_STRUCT(Parameter, (), (name, value))

/// The consortium itself; each State holds exactly one.
struct Consortium {
    Id<Consortium> id;
    std::string name;
    std::string shortName;
    std::string title;
    Form form{};
    TechnologyField field{};
    std::vector<std::string> regions;
    std::string mission;
    Stage stage{};
    LeadType leadType{};
    std::optional<Date> formedOn;
    std::optional<Date> startsOn;
    std::optional<Date> endsOn;
    std::optional<Date> judgedOn; ///< the date a sample is judged at, instead of today
    std::optional<Count> declaredSize;
    std::string environment;
    std::vector<std::string> researchDirections;
    std::string formationMethod;
    std::string operatingMethod;
    std::string principles;
    std::string constructionModel;
    std::string governingLaw;
    std::string seat;
    std::string website;
    Money totalCost;
    std::vector<Identifier> identifiers;
    Weight gateStrictness = 1.0;      ///< exponent s of the chain's gate; 1 is a default of ours
    std::vector<std::string> sources; ///< where the facts of this consortium were taken from
    std::string note;
};
BOOST_DESCRIBE_STRUCT(Consortium, (),
                      (id, name, shortName, title, form, field, regions, mission, stage, leadType,
                       formedOn, startsOn, endsOn, judgedOn, declaredSize, environment,
                       researchDirections, formationMethod, operatingMethod, principles,
                       constructionModel, governingLaw, seat, website, totalCost, identifiers,
                       gateStrictness, sources, note))

struct Member {
    Id<Member> id;
    std::string name;
    std::string shortName;
    ActorKind kind{};
    GovernmentLevel governmentLevel{};
    std::string country; ///< ISO 3166-1 alpha-2, or as the source wrote it
    std::string region;
    std::string city;
    Tristate smallOrMedium{};
    ChainPosition chainPosition{};
    MemberStatus status{};
    std::optional<Date> invitedOn;
    std::optional<Date> committedOn;
    std::optional<Date> joinedOn;
    std::optional<Date> leftOn;
    std::vector<Identifier> identifiers;
    std::string website;
    std::vector<std::string> inferred; ///< names of fields that an import concluded, not read
    std::string note;
};
BOOST_DESCRIBE_STRUCT(Member, (),
                      (id, name, shortName, kind, governmentLevel, country, region, city,
                       smallOrMedium, chainPosition, status, invitedOn, committedOn, joinedOn,
                       leftOn, identifiers, website, inferred, note))

struct Contact {
    Id<Contact> id;
    Id<Member> member;
    std::string name;
    std::string function;
    std::string email;
    std::string phone;
    std::string address;
    bool forNotices = false;
};
BOOST_DESCRIBE_STRUCT(Contact, (), (id, member, name, function, email, phone, address, forNotices))

struct Role {
    Id<Role> id;
    std::string name;
    RoleKind kind{};
    std::string description;
    std::vector<ActorKind> expectedOf;
};
BOOST_DESCRIBE_STRUCT(Role, (), (id, name, kind, description, expectedOf))

struct Assignment {
    Id<Assignment> id;
    Id<Member> member;
    Id<Role> role;
    std::optional<Id<WorkPackage>> workPackage;
    std::optional<Id<Task>> task;
    Responsibility responsibility{};
    std::optional<Date> from;
    std::optional<Date> until;
};
BOOST_DESCRIBE_STRUCT(Assignment, (),
                      (id, member, role, workPackage, task, responsibility, from, until))

struct ResourceType {
    Id<ResourceType> id;
    std::string name;
    ResourceCategory category{};
    bool required = false;
    std::optional<Id<WorkPackage>> requiredBy;
    Weight weight = 1.0;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(ResourceType, (), (id, name, category, required, requiredBy, weight, note))

struct Holding {
    Id<Holding> id;
    Id<Member> member;
    Id<ResourceType> resourceType;
    Score level;
    std::string evidence;
    std::string assessor;
    std::optional<Date> assessedOn;
};
BOOST_DESCRIBE_STRUCT(Holding, (),
                      (id, member, resourceType, level, evidence, assessor, assessedOn))

struct Contribution {
    Id<Contribution> id;
    Id<Member> member;
    ContributionKind kind{};
    std::string title;
    Money pledged;
    std::optional<Date> dueOn;
    Money paid;
    std::optional<Date> paidOn;
    std::optional<Score> assessedScore;
    std::string assessor;
    std::optional<Date> assessedOn;
    std::optional<Id<WorkPackage>> workPackage;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(Contribution, (),
                      (id, member, kind, title, pledged, dueOn, paid, paidOn, assessedScore,
                       assessor, assessedOn, workPackage, note))

struct Goal {
    Id<Goal> id;
    std::string title;
    std::string description;
    std::optional<Id<Member>> owner; ///< empty: a goal of the whole
    std::vector<Id<Member>> supporters;
    std::string metric;
    std::string unit;
    std::optional<double> baseline;
    std::optional<double> target;
    std::optional<Date> dueOn;
    Weight weight = 1.0;
};
BOOST_DESCRIBE_STRUCT(Goal, (),
                      (id, title, description, owner, supporters, metric, unit, baseline, target,
                       dueOn, weight))

struct WorkPackage {
    Id<WorkPackage> id;
    std::string number;
    std::string title;
    std::string description;
    std::optional<Id<Member>> leader;
    std::vector<Id<Member>> participants;
    Stage stage{};
    std::optional<Date> startsOn;
    std::optional<Date> endsOn;
    Money budget;
    std::optional<Score> complexity;
};
BOOST_DESCRIBE_STRUCT(WorkPackage, (),
                      (id, number, title, description, leader, participants, stage, startsOn,
                       endsOn, budget, complexity))

struct Task {
    Id<Task> id;
    Id<WorkPackage> workPackage;
    std::string title;
    std::optional<Id<Member>> leader;
    std::optional<Date> startsOn;
    std::optional<Date> endsOn;
    bool critical = false;
    std::vector<Id<ResourceType>> requiredResources;
    std::optional<Score> progress;
};
BOOST_DESCRIBE_STRUCT(Task, (),
                      (id, workPackage, title, leader, startsOn, endsOn, critical,
                       requiredResources, progress))

struct Milestone {
    Id<Milestone> id;
    std::string title;
    std::optional<Id<WorkPackage>> workPackage;
    std::optional<Date> dueOn;
    std::optional<Date> reachedOn;
    std::optional<double> plannedValue;
    std::optional<double> actualValue;
    std::string unit;
    std::string evidence;
};
BOOST_DESCRIBE_STRUCT(Milestone, (),
                      (id, title, workPackage, dueOn, reachedOn, plannedValue, actualValue, unit,
                       evidence))

/// Money that comes in, by source and year. A grant received by a member stands here and is
/// never that member's contribution.
struct FundingSource {
    Id<FundingSource> id;
    std::string name;
    FundingKind kind{};
    std::optional<Id<Member>> funder;
    std::optional<Id<Member>> recipient;
    Count year; ///< calendar year; 0 = over the whole duration
    Money planned;
    Money received;
    bool beyondCurrentGrant = false;
    std::string conditions;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(FundingSource, (),
                      (id, name, kind, funder, recipient, year, planned, received,
                       beyondCurrentGrant, conditions, note))

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

struct RiskShare {
    Id<RiskShare> id;
    RiskType type{};
    std::string ownType; ///< as in `Risk`
    Id<Member> member;
    Score share; ///< percent of this type of risk
};
BOOST_DESCRIBE_STRUCT(RiskShare, (), (id, type, ownType, member, share))

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

struct BenefitShare {
    Id<BenefitShare> id;
    Id<Benefit> benefit;
    Id<Member> member;
    Score share; ///< percent of this benefit
};
BOOST_DESCRIBE_STRUCT(BenefitShare, (), (id, benefit, member, share))

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

struct StagePlan {
    Id<StagePlan> id;
    Stage stage{};
    std::optional<Date> from;
    std::optional<Date> until;
    GovernanceModel model{};
    std::optional<Date> chosenOn;
    std::vector<Parameter> chosenInputs; ///< inputs 0-100 at the time of the choice
    std::optional<Date> handoverOn;
    std::string gateCriteria;
    std::string gateEvidence;
    std::optional<Date> gatePassedOn;
};
BOOST_DESCRIBE_STRUCT(StagePlan, (),
                      (id, stage, from, until, model, chosenOn, chosenInputs, handoverOn,
                       gateCriteria, gateEvidence, gatePassedOn))

struct LeadershipTerm {
    Id<LeadershipTerm> id;
    Id<Member> member;
    std::optional<Id<Body>> body;
    Stage stage{};
    std::optional<Date> from;
    std::optional<Date> until;
    std::optional<Date> handoverOn;
    std::vector<LeadershipLever> levers;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(LeadershipTerm, (),
                      (id, member, body, stage, from, until, handoverOn, levers, note))

struct Regulation {
    Id<Regulation> id;
    std::string title;
    std::string region;
    std::string legalField;
    RegulationStatus status{};
    std::optional<Id<Regulation>> conflictsWith;
    std::optional<Date> since;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(Regulation, (),
                      (id, title, region, legalField, status, conflictsWith, since, note))

struct Platform {
    Id<Platform> id;
    std::string name;
    PlatformKind kind{};
    std::optional<Id<Member>> operatedBy;
    bool shared = true;
    std::vector<std::string> regions;
    std::optional<Date> since;
};
BOOST_DESCRIBE_STRUCT(Platform, (), (id, name, kind, operatedBy, shared, regions, since))

struct PlatformUse {
    Id<PlatformUse> id;
    Id<Platform> platform;
    Id<Member> member;
    std::optional<Date> date;
    Count deposits; ///< data sets put in
    Count reuses;   ///< data sets of others used
};
BOOST_DESCRIBE_STRUCT(PlatformUse, (), (id, platform, member, date, deposits, reuses))

struct Incubation {
    Id<Incubation> id;
    std::string name;
    std::optional<Id<Member>> host;
    bool planned = true;
    std::optional<Date> startedOn;
    std::optional<Date> spunOffOn;
    std::string channel;
};
BOOST_DESCRIBE_STRUCT(Incubation, (), (id, name, host, planned, startedOn, spunOffOn, channel))

struct RegionRole {
    Id<RegionRole> id;
    std::string region;
    RegionStageRole role{};
    std::optional<Id<Member>> desk; ///< who coordinates there
    bool bridged = false;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(RegionRole, (), (id, region, role, desk, bridged, note))

struct Indicator {
    Id<Indicator> id;
    ChainNode node{};
    std::string name;
    std::string unit;
    double scaleFrom = 0; ///< value that counts 0
    double scaleTo = 100; ///< value that counts 100; below `scaleFrom` when less is better
    std::optional<double> baseline;
    std::optional<double> target;
    Weight weight = 1.0;
    std::string source;
};
BOOST_DESCRIBE_STRUCT(Indicator, (),
                      (id, node, name, unit, scaleFrom, scaleTo, baseline, target, weight, source))

struct Observation {
    Id<Observation> id;
    Id<Indicator> indicator;
    std::optional<Date> date;
    double value = 0;
    Fraction confidence = 1.0;
    std::string evidence;
    std::string judgedBy; ///< empty: measured
};
BOOST_DESCRIBE_STRUCT(Observation, (), (id, indicator, date, value, confidence, evidence, judgedBy))

struct ChainLink {
    Id<ChainLink> id;
    ChainNode from{};
    ChainNode to{};
    Weight weight = 1.0;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(ChainLink, (), (id, from, to, weight, reason))

struct TrustRound {
    Id<TrustRound> id;
    std::string name;
    std::optional<Date> date;
    Count minimumRaters = 3; ///< below it, means are hidden
};
BOOST_DESCRIBE_STRUCT(TrustRound, (), (id, name, date, minimumRaters))

struct TrustRating {
    Id<TrustRating> id;
    Id<TrustRound> round;
    Id<Member> rater;
    Id<Member> rated;
    Score score;
};
BOOST_DESCRIBE_STRUCT(TrustRating, (), (id, round, rater, rated, score))

struct KnowledgeExchange {
    Id<KnowledgeExchange> id;
    Id<Member> from;
    Id<Member> to;
    std::string what;
    KnowledgeNature nature{};
    std::optional<Id<WorkPackage>> workPackage;
    std::optional<Date> date;
    std::string evidence;
};
BOOST_DESCRIBE_STRUCT(KnowledgeExchange, (),
                      (id, from, to, what, nature, workPackage, date, evidence))

struct MeetingSeries {
    Id<MeetingSeries> id;
    std::string title;
    std::optional<Id<Body>> body;
    SeriesKind kind{};
    std::vector<Stage> stages; ///< empty: every stage
    std::string purpose;
    std::string inputs;
    std::string outputs;
    std::string place;
    bool formal = true;
    std::optional<Date> startsOn;
    std::string startTime; ///< `hh:mm`
    Count durationMinutes = 120;
    std::string timeZone;
    std::string recurrence;               ///< RFC 5545 RRULE
    std::vector<std::string> exceptDates; ///< `yyyy-mm-dd` on which it does not take place
    std::vector<std::string> extraDates;  ///< `yyyy-mm-dd` on which it takes place besides
    std::vector<Id<Member>> attendees;
};
BOOST_DESCRIBE_STRUCT(MeetingSeries, (),
                      (id, title, body, kind, stages, purpose, inputs, outputs, place, formal,
                       startsOn, startTime, durationMinutes, timeZone, recurrence, exceptDates,
                       extraDates, attendees))

struct Occurrence {
    Id<Occurrence> id;
    std::optional<Id<MeetingSeries>> series;
    std::optional<Id<Body>> body;
    std::string title;
    std::optional<Date> date;
    std::optional<Date> originalDate; ///< the date of the series that this one stands for
    std::string startTime;            ///< `hh:mm`; empty: as in the series
    Count durationMinutes;            ///< 0: as in the series
    std::string place;
    OccurrenceStatus status{};
    bool formal = true;
    std::vector<Id<Member>> present;
    std::string minutes;
    MinutesStatus minutesStatus{};
    std::optional<Date> minutesSentOn;
    std::optional<Date> minutesAcceptedOn;
};
BOOST_DESCRIBE_STRUCT(Occurrence, (),
                      (id, series, body, title, date, originalDate, startTime, durationMinutes,
                       place, status, formal, present, minutes, minutesStatus, minutesSentOn,
                       minutesAcceptedOn))

struct Decision {
    Id<Decision> id;
    std::string title;
    std::string text;
    std::optional<Id<Occurrence>> occurrence;
    std::optional<Id<Body>> body;
    std::optional<Id<DecisionRule>> rule;
    std::optional<Date> date;
    std::optional<Id<Member>> proposedBy;
    Weight votesFor;
    Weight votesAgainst;
    Weight abstentions;
    DecisionOutcome outcome{};
    std::string reasons;            ///< why it passed or not, as told by the rule
    std::vector<std::string> edits; ///< labels of the edits made from it
};
BOOST_DESCRIBE_STRUCT(Decision, (),
                      (id, title, text, occurrence, body, rule, date, proposedBy, votesFor,
                       votesAgainst, abstentions, outcome, reasons, edits))

struct Action {
    Id<Action> id;
    std::string title;
    std::optional<Id<Decision>> decision;
    std::optional<Id<Occurrence>> occurrence;
    std::optional<Id<Member>> owner;
    std::optional<Date> openedOn;
    std::optional<Date> dueOn;
    std::optional<Date> doneOn;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(Action, (),
                      (id, title, decision, occurrence, owner, openedOn, dueOn, doneOn, note))

struct PolicyInstrument {
    Id<PolicyInstrument> id;
    std::string title;
    PolicyKind kind{};
    std::optional<Id<Member>> issuer;
    std::string owner;
    Money amount;
    std::optional<Date> promisedOn;
    std::optional<Date> dueOn;
    std::optional<Date> deliveredOn;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(PolicyInstrument, (),
                      (id, title, kind, issuer, owner, amount, promisedOn, dueOn, deliveredOn,
                       note))

struct Constraint {
    Id<Constraint> id;
    ConstraintGroup group{};
    std::string title;
    std::string description;
    std::optional<Score> severity;
    std::optional<Id<Member>> owner;
    std::vector<ChainNode> pressesOn;
    std::optional<Date> openedOn;
    std::optional<Date> resolvedOn;
};
BOOST_DESCRIBE_STRUCT(Constraint, (),
                      (id, group, title, description, severity, owner, pressesOn, openedOn,
                       resolvedOn))

struct Channel;

struct OutputJob {
    Id<OutputJob> id;
    std::string title;
    OutputMode mode{};
    std::string requestedBy;
    std::vector<Id<Member>> team;
    std::optional<Date> receivedOn;
    std::optional<Date> deliveredOn;
    std::optional<Date> feedbackOn;
    std::optional<Id<Channel>> channel;
    std::string feedback;
};
BOOST_DESCRIBE_STRUCT(OutputJob, (),
                      (id, title, mode, requestedBy, team, receivedOn, deliveredOn, feedbackOn,
                       channel, feedback))

struct Service {
    Id<Service> id;
    std::string title;
    ServiceKind kind{};
    std::vector<Audience> audiences;
    std::vector<Id<Channel>> channels;
    std::optional<Id<Member>> provider;
    std::optional<Date> from;
    std::optional<Date> until;
};
BOOST_DESCRIBE_STRUCT(Service, (), (id, title, kind, audiences, channels, provider, from, until))

struct Channel {
    Id<Channel> id;
    std::string name;
    ChannelKind kind{};
    std::string medium;
};
BOOST_DESCRIBE_STRUCT(Channel, (), (id, name, kind, medium))

struct VirtualUnit {
    Id<VirtualUnit> id;
    VirtualUnitKind kind{};
    std::string name;
    std::vector<Id<Member>> members;
};
BOOST_DESCRIBE_STRUCT(VirtualUnit, (), (id, kind, name, members))

/// A file kept inside the workspace, such as a signed PDF.
struct Attachment {
    Id<Attachment> id;
    std::string name;
    std::string mediaType;
    Count size; ///< bytes
    std::string sha256;
    std::string content; ///< base64
    std::optional<Date> addedOn;
};
BOOST_DESCRIBE_STRUCT(Attachment, (), (id, name, mediaType, size, sha256, content, addedOn))

/// A named set of changes beside the real state.
struct Scenario {
    Id<Scenario> id;
    std::string name;
    std::string description;
    std::string changes; ///< the changes as journal JSON
    std::optional<Timestamp> createdAt;
};
BOOST_DESCRIBE_STRUCT(Scenario, (), (id, name, description, changes, createdAt))

/// A name for the state after one journal entry.
struct Version {
    Id<Version> id;
    std::string name;
    std::optional<Timestamp> namedAt;
    std::string author;
    std::string note;
    std::int64_t entry = 0; ///< number of the journal entry whose result is meant
    std::string content; ///< hash of that state, so that a foreign journal is not mistaken for it
};
BOOST_DESCRIBE_STRUCT(Version, (), (id, name, namedAt, author, note, entry, content))

/// A value that somebody set for an engine or a rule instead of its default: an answer to the
/// chooser, the threshold of a warning, the competition parameters of the spillover game.
struct Assumption {
    Id<Assumption> id;
    std::string subject; ///< the engine or rule, such as `governance` or `warning.8`
    std::string name;    ///< the input, such as `missionUrgency`
    std::string scope;   ///< what it is limited to: a stage, a member's id; empty: everything
    double value = 0;
    std::string text; ///< for inputs that are no number
    std::string reason;
    std::string setBy;
    std::optional<Date> setOn;
};
BOOST_DESCRIBE_STRUCT(Assumption, (), (id, subject, name, scope, value, text, reason, setBy, setOn))

/// By what candidates are compared.
struct SelectionCriterion {
    Id<SelectionCriterion> id;
    std::string name;
    CriterionKind kind{};
    Weight weight = 1.0;
    bool lessIsBetter = false;
    double scaleFrom = 0;
    double scaleTo = 100;
    Weight indifference; ///< a difference up to this counts nothing (PROMETHEE's q)
    Weight preference;   ///< a difference from this on counts fully (PROMETHEE's p); 0: none
    std::string description;
};
BOOST_DESCRIBE_STRUCT(SelectionCriterion, (),
                      (id, name, kind, weight, lessIsBetter, scaleFrom, scaleTo, indifference,
                       preference, description))

/// What one assessor thinks of one candidate by one criterion, on the criterion's scale.
struct CandidateScore {
    Id<CandidateScore> id;
    Id<Member> candidate;
    Id<SelectionCriterion> criterion;
    std::string assessor;
    double value = 0;
    std::string evidence;
    std::optional<Date> assessedOn;
};
BOOST_DESCRIBE_STRUCT(CandidateScore, (),
                      (id, candidate, criterion, assessor, value, evidence, assessedOn))

/// How many times more important one criterion is than another (Saaty's 1/9 to 9).
struct CriterionComparison {
    Id<CriterionComparison> id;
    Id<SelectionCriterion> first;
    Id<SelectionCriterion> second;
    Weight ratio = 1.0;
    std::string assessor;
};
BOOST_DESCRIBE_STRUCT(CriterionComparison, (), (id, first, second, ratio, assessor))

/// Somebody has seen a warning and says why it may stand, until when.
struct WarningAcknowledgement {
    Id<WarningAcknowledgement> id;
    Count rule; ///< number of the rule, 1 to 66
    std::string reason;
    std::string acknowledgedBy;
    std::optional<Date> acknowledgedOn;
    std::optional<Date> expiresOn;
};
BOOST_DESCRIBE_STRUCT(WarningAcknowledgement, (),
                      (id, rule, reason, acknowledgedBy, acknowledgedOn, expiresOn))

/// From when to when a warning stood.
struct WarningEpisode {
    Id<WarningEpisode> id;
    Count rule;
    std::optional<Date> appearedOn;
    std::optional<Date> goneOn;
    std::string evidence;
};
BOOST_DESCRIBE_STRUCT(WarningEpisode, (), (id, rule, appearedOn, goneOn, evidence))

/// One finding about how well the way the consortium was built works.
struct ConstructionEvaluation {
    Id<ConstructionEvaluation> id;
    std::string criterion;
    std::optional<Score> score;
    std::string evaluator;
    std::optional<Date> date;
    std::string finding;
    std::string evidence;
};
BOOST_DESCRIBE_STRUCT(ConstructionEvaluation, (),
                      (id, criterion, score, evaluator, date, finding, evidence))

/// One cell of the 3+5+3 overlay: which party does what for a chain and a goal.
struct OverlayEntry {
    Id<OverlayEntry> id;
    OverlayParty party{};
    OverlayChain chain{};
    OverlayGoal goal{};
    std::optional<Id<Member>> member;
    std::string instrument;
    bool live = false;
    std::string evidence;
};
BOOST_DESCRIBE_STRUCT(OverlayEntry, (),
                      (id, party, chain, goal, member, instrument, live, evidence))

/// A change of who decides, of the objective or of the participants.
struct ControlChange {
    Id<ControlChange> id;
    ControlKind kind{};
    std::optional<Date> date;
    std::optional<Id<Member>> from;
    std::optional<Id<Member>> to;
    std::optional<Id<Decision>> decision;
    std::string description;
};
BOOST_DESCRIBE_STRUCT(ControlChange, (), (id, kind, date, from, to, decision, description))

/// How a leader uses one lever through one internal driver.
struct LeadershipPractice {
    Id<LeadershipPractice> id;
    Id<Member> member;
    LeadershipLever lever{};
    InternalDriver driver{};
    std::string practice;
    std::string evidence;
};
BOOST_DESCRIBE_STRUCT(LeadershipPractice, (), (id, member, lever, driver, practice, evidence))

/// Members who vote, or bargain, as one.
struct Precoalition {
    Id<Precoalition> id;
    std::string name;
    std::optional<Id<Body>> body; ///< empty: in the division of value
    std::vector<Id<Member>> members;
};
BOOST_DESCRIBE_STRUCT(Precoalition, (), (id, name, body, members))

/// What some members could achieve together without the others.
struct CoalitionValue {
    Id<CoalitionValue> id;
    std::vector<Id<Member>> members;
    double value = 0; ///< in the unit of the game
    std::string source;
};
BOOST_DESCRIBE_STRUCT(CoalitionValue, (), (id, members, value, source))

/// What two members achieve together beyond what each does alone.
struct Synergy {
    Id<Synergy> id;
    Id<Member> first;
    Id<Member> second;
    double value = 0; ///< in the unit of the game; negative where they hinder each other
    std::string source;
};
BOOST_DESCRIBE_STRUCT(Synergy, (), (id, first, second, value, source))

/// A division on the negotiation table.
struct SplitProposal {
    Id<SplitProposal> id;
    std::string title;
    std::optional<Id<Benefit>> benefit; ///< empty: the whole
    std::string method;                 ///< the rule it started from; empty: by hand
    std::optional<Id<Member>> proposedBy;
    std::optional<Date> proposedOn;
    bool adopted = false;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(SplitProposal, (),
                      (id, title, benefit, method, proposedBy, proposedOn, adopted, note))

/// What a proposal gives one member, and between which bounds.
struct ProposedShare {
    Id<ProposedShare> id;
    Id<SplitProposal> proposal;
    Id<Member> member;
    Score share; ///< percent
    std::optional<Score> floor;
    std::optional<Score> cap;
    bool locked = false;
};
BOOST_DESCRIBE_STRUCT(ProposedShare, (), (id, proposal, member, share, floor, cap, locked))

/// Points that one member gave up for another at the table.
struct Concession {
    Id<Concession> id;
    Id<SplitProposal> proposal;
    Id<Member> from;
    std::optional<Id<Member>> to;
    Score points;
    std::optional<Date> date;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(Concession, (), (id, proposal, from, to, points, date, reason))

/// By what contributions are evaluated.
struct ContributionCriterion {
    Id<ContributionCriterion> id;
    std::string name;
    ContributionKind kind{};
    Weight weight = 1.0;
    std::string description;
};
BOOST_DESCRIBE_STRUCT(ContributionCriterion, (), (id, name, kind, weight, description))

struct ContributionAssessment {
    Id<ContributionAssessment> id;
    Id<Member> member;
    Id<ContributionCriterion> criterion;
    std::string assessor;
    Score score;
    std::string evidence;
    std::optional<Date> assessedOn;
    std::string appeal;
    std::optional<Date> appealDecidedOn;
};
BOOST_DESCRIBE_STRUCT(ContributionAssessment, (),
                      (id, member, criterion, assessor, score, evidence, assessedOn, appeal,
                       appealDecidedOn))

/// A row of the tiered guidelines; an empty list means every value.
struct GuidelineRow {
    Id<GuidelineRow> id;
    std::string name;
    std::vector<TechnologyField> fields;
    std::vector<LeadType> leads;
    std::vector<Stage> stages;
    Count sizeFrom;
    Count sizeTo; ///< 0: no upper end
    std::vector<Parameter> parameters;
    std::string source;
};
BOOST_DESCRIBE_STRUCT(GuidelineRow, (),
                      (id, name, fields, leads, stages, sizeFrom, sizeTo, parameters, source))

/// What makes it worth a member's while to contribute.
struct IncentiveAssumption {
    Id<IncentiveAssumption> id;
    Id<Member> member;
    Money addedValue; ///< what the whole gains when the member does its part
    Money ownCost;    ///< what its part costs the member
    Fraction detection;
    Money penalty;
    std::string source;
};
BOOST_DESCRIBE_STRUCT(IncentiveAssumption, (),
                      (id, member, addedValue, ownCost, detection, penalty, source))

struct ArticleComment {
    Id<ArticleComment> id;
    std::string topic;                      ///< the library's name of the article
    std::optional<Id<Agreement>> agreement; ///< empty: the charter
    std::optional<Id<Member>> member;
    std::string author;
    std::string text;
    std::optional<Timestamp> writtenAt;
    std::optional<Date> resolvedOn;
};
BOOST_DESCRIBE_STRUCT(ArticleComment, (),
                      (id, topic, agreement, member, author, text, writtenAt, resolvedOn))

/// What one party says to one article.
struct ArticlePosition {
    Id<ArticlePosition> id;
    std::string topic;
    std::optional<Id<Agreement>> agreement; ///< empty: the charter
    Id<Member> member;
    PositionStatus status{};
    std::string reason;
    std::optional<Date> date;
    std::string content; ///< hash of the text it refers to, so that a later change shows
};
BOOST_DESCRIBE_STRUCT(ArticlePosition, (),
                      (id, topic, agreement, member, status, reason, date, content))

struct AgendaItem {
    Id<AgendaItem> id;
    Id<Occurrence> occurrence;
    Count position;
    std::string title;
    AgendaKind kind{};
    std::string reference; ///< what it is about: the id of a row, or `warning.12`
    std::optional<Id<Member>> owner;
    bool done = false;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(AgendaItem, (),
                      (id, occurrence, position, title, kind, reference, owner, done, note))

struct Vote {
    Id<Vote> id;
    Id<Decision> decision;
    Id<Member> member;
    VoteChoice choice{};
    Weight votes = 1.0;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(Vote, (), (id, decision, member, choice, votes, reason))

/// One member speaks for another at one meeting.
struct Proxy {
    Id<Proxy> id;
    Id<Occurrence> occurrence;
    Id<Member> from;
    Id<Member> to;
};
BOOST_DESCRIBE_STRUCT(Proxy, (), (id, occurrence, from, to))

struct Holiday {
    Id<Holiday> id;
    std::string country; ///< ISO 3166-1 alpha-2; empty: everywhere
    std::optional<Date> date;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(Holiday, (), (id, country, date, name))

} // namespace concordat::model
