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

/// What is brought to the table: coalitions, proposals, evaluations, comments, agendas, votes.
namespace concordat::model {

struct Agreement;
struct Benefit;
struct Body;
struct Decision;
struct Member;
struct Occurrence;

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

/// What one assessor gives a member by one criterion, 0 to 100, and the appeal against it.
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

/// A remark on an article, until it is resolved.
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

/// One point of a meeting's agenda.
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

/// How a member voted on a decision, and with how many votes.
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

/// A day on which no meeting is planned.
struct Holiday {
    Id<Holiday> id;
    std::string country; ///< ISO 3166-1 alpha-2; empty: everywhere
    std::optional<Date> date;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(Holiday, (), (id, country, date, name))

} // namespace concordat::model
