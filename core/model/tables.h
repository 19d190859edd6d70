#pragma once

#include <boost/mp11.hpp>

#include "core/model/entities.h"
#include "core/model/reflect.h"

namespace concordat::model {

/// Every entity that a State holds. The order is that of documents and exports.
using Entities = boost::mp11::mp_list<
    Consortium, Member, Contact, Role, Assignment, ResourceType, Holding, Contribution, Goal,
    WorkPackage, Task, Milestone, FundingSource, ResearchResult, Body, Seat, DecisionRule,
    Agreement, Article, Signature, Obligation, Risk, RiskShare, Benefit, BenefitShare,
    InternalMechanism, StagePlan, LeadershipTerm, Regulation, Platform, PlatformUse, Incubation,
    RegionRole, Indicator, Observation, ChainLink, TrustRound, TrustRating, KnowledgeExchange,
    MeetingSeries, Occurrence, Decision, Action, PolicyInstrument, Constraint, OutputJob, Service,
    Channel, VirtualUnit, Attachment, Scenario, Version, Assumption, SelectionCriterion,
    CandidateScore, CriterionComparison, WarningAcknowledgement, WarningEpisode,
    ConstructionEvaluation, OverlayEntry, ControlChange, LeadershipPractice, Precoalition,
    CoalitionValue, Synergy, SplitProposal, ProposedShare, Concession, ContributionCriterion,
    ContributionAssessment, GuidelineRow, IncentiveAssumption, ArticleComment, ArticlePosition,
    AgendaItem, Vote, Proxy, Holiday>;

inline constexpr std::size_t tableCount = boost::mp11::mp_size<Entities>::value;

/// The table of one entity type.
template <class Entity>
constexpr TableId tableOf()
{
    static_assert(boost::mp11::mp_contains<Entities, Entity>::value, "not an entity");
    return boost::mp11::mp_find<Entities, Entity>::value;
}

} // namespace concordat::model
