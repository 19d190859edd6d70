#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/bounded.h"
#include "core/model/date.h"
#include "core/model/entities/parameter.h"
#include "core/model/id.h"
#include "core/model/vocabulary.h"

/// Stages and leadership, rules and platforms, regions, what is measured, trust and exchange.
namespace concordat::model {

struct Body;
struct Member;
struct WorkPackage;

/// The governance model of one stage of the consortium's life and the gate at its end.
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

/// Who leads in which stage, until when, and when it hands over.
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

/// A rule of law that the consortium lives under in one region.
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

/// Shared equipment, data or services.
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

/// What a member put into a shared platform and took out of it by one day.
struct PlatformUse {
    Id<PlatformUse> id;
    Id<Platform> platform;
    Id<Member> member;
    std::optional<Date> date;
    Count deposits; ///< data sets put in
    Count reuses;   ///< data sets of others used
};
BOOST_DESCRIBE_STRUCT(PlatformUse, (), (id, platform, member, date, deposits, reuses))

/// A firm or project that is to grow out of the consortium.
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

/// What part a region plays and who coordinates there.
struct RegionRole {
    Id<RegionRole> id;
    std::string region;
    RegionStageRole role{};
    std::optional<Id<Member>> desk; ///< who coordinates there
    bool bridged = false;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(RegionRole, (), (id, region, role, desk, bridged, note))

/// What is measured for a node of the chain, on a scale of its own.
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

/// One value of an indicator; `confidence` 0 to 1.
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

/// How strongly one node of the chain bears on another, where it is not 1.
struct ChainLink {
    Id<ChainLink> id;
    ChainNode from{};
    ChainNode to{};
    Weight weight = 1.0;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(ChainLink, (), (id, from, to, weight, reason))

/// One survey of how much members trust each other.
struct TrustRound {
    Id<TrustRound> id;
    std::string name;
    std::optional<Date> date;
    Count minimumRaters = 3; ///< below it, means are hidden
};
BOOST_DESCRIBE_STRUCT(TrustRound, (), (id, name, date, minimumRaters))

/// What one member says of another in a round, 0 to 100; history and comparisons do not show it.
struct TrustRating {
    Id<TrustRating> id;
    Id<TrustRound> round;
    Id<Member> rater;
    Id<Member> rated;
    Score score;
};
BOOST_DESCRIBE_STRUCT(TrustRating, (), (id, round, rater, rated, score))

/// Knowledge that went from one member to another.
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

} // namespace concordat::model
