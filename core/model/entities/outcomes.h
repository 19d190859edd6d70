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

/// Meetings and what came of them, policy and pressure, output, files, scenarios and versions.
namespace concordat::model {

struct Body;
struct Channel;
struct DecisionRule;
struct Member;

/// Meetings that recur, of a body or of named members.
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

/// One meeting: of a series, moved out of it, or by itself.
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

/// What was decided, how the votes fell and why it passed or not.
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

/// What somebody is to do until when, out of a decision or a meeting.
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

/// What a government does for the consortium: promised, due and delivered.
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

/// What presses on the consortium from outside or inside; `severity` 0 to 100.
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

/// An answer of a think-tank alliance to somebody's question.
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

/// What a think-tank alliance offers, to whom and how it reaches them.
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

/// A way by which output reaches its audience.
struct Channel {
    Id<Channel> id;
    std::string name;
    ChannelKind kind{};
    std::string medium;
};
BOOST_DESCRIBE_STRUCT(Channel, (), (id, name, kind, medium))

/// A unit that exists across members, without walls of its own.
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

} // namespace concordat::model
