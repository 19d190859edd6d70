#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/bounded.h"
#include "core/model/date.h"
#include "core/model/id.h"
#include "core/model/money.h"
#include "core/model/vocabulary.h"

/// Who takes part, with what, for what, and with whose money.
namespace concordat::model {

struct Task;
struct WorkPackage;

/// A number in somebody's register, such as scheme `PIC`, value `999984059`.
struct Identifier {
    std::string scheme;
    std::string value;
    auto operator<=>(const Identifier&) const = default;
};
BOOST_DESCRIBE_STRUCT(Identifier, (), (scheme, value))

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

/// A party of the consortium, from the day it is thought of to the day it has left.
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

/// Whom to reach at a member.
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

/// A part to be played in the consortium, whoever plays it.
struct Role {
    Id<Role> id;
    std::string name;
    RoleKind kind{};
    std::string description;
    std::vector<ActorKind> expectedOf;
};
BOOST_DESCRIBE_STRUCT(Role, (), (id, name, kind, description, expectedOf))

/// Who plays a role, in the whole, a work package or a task, and how it answers for it (RACI).
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

/// A kind of resource that the consortium needs, or that members bring.
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

/// How much of a resource type a member has: 0 nothing to 100 all that is needed.
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

/// What a member promised to bring and what it has brought. Money where it has a price; a score
/// (0 to 100) by somebody who assessed it otherwise.
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

/// What is to be reached, by the whole or by one member, from a baseline to a target in its own
/// unit.
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

/// A part of the programme with its own leader, budget and time.
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

/// A part of a work package; `progress` in percent.
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

/// A point of the programme that is planned for a day; values in its own unit.
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

} // namespace concordat::model
