#pragma once

#include <boost/describe.hpp>

namespace concordat::model {

/// The vocabularies of the field. Every enumerator is stored under its name; its English label is
/// the name in words unless `vocabulary.cpp` says otherwise, and its synonyms are listed there.

/// Declared organisational form (review, table of forms).
enum class Form {
    undeclared,
    researchJointVenture,
    researchAlliance,
    industryUniversityResearch,
    technologyInnovationAlliance,
    innovationConsortium,
    thinkTankAlliance
};
BOOST_DESCRIBE_ENUM(Form, undeclared, researchJointVenture, researchAlliance,
                    industryUniversityResearch, technologyInnovationAlliance, innovationConsortium,
                    thinkTankAlliance)

/// Field of technology; the guideline table gives each its defaults.
enum class TechnologyField {
    other,
    semiconductors,
    biomedicine,
    energyAndMaterials,
    softwareAndAi,
    equipmentAndManufacturing,
    agricultureAndFood
};
BOOST_DESCRIBE_ENUM(TechnologyField, other, semiconductors, biomedicine, energyAndMaterials,
                    softwareAndAi, equipmentAndManufacturing, agricultureAndFood)

/// Stage of cooperation.
enum class Stage { formation, operation, maturation, iterativeUpgrade, dissolution };
BOOST_DESCRIBE_ENUM(Stage, formation, operation, maturation, iterativeUpgrade, dissolution)

/// Who leads: it selects the guideline row.
enum class LeadType { undeclared, enterprise, university, government, researchOrganisation };
BOOST_DESCRIBE_ENUM(LeadType, undeclared, enterprise, university, government, researchOrganisation)

/// What an actor is. `enterprise` and `otherOrganisation` are for sources that say no more.
enum class ActorKind {
    otherOrganisation,
    enterprise,
    leadEnterprise,
    backboneEnterprise,
    smallMediumEnterprise,
    university,
    researchInstitute,
    government,
    technologyIntermediary,
    financialInstitution,
    supplyChainPartner,
    industryOrganisation,
    thirdParty,
    researcher,
    industrialThinkTank,
    professionalThinkTank,
    universityThinkTank,
    mediaThinkTank,
    libraryAndInformation
};
BOOST_DESCRIBE_ENUM(ActorKind, otherOrganisation, enterprise, leadEnterprise, backboneEnterprise,
                    smallMediumEnterprise, university, researchInstitute, government,
                    technologyIntermediary, financialInstitution, supplyChainPartner,
                    industryOrganisation, thirdParty, researcher, industrialThinkTank,
                    professionalThinkTank, universityThinkTank, mediaThinkTank,
                    libraryAndInformation)

/// Level of a government member.
enum class GovernmentLevel { unknown, central, regional, local };
BOOST_DESCRIBE_ENUM(GovernmentLevel, unknown, central, regional, local)

/// Yes, no, or nobody said.
enum class Tristate { unknown, yes, no };
BOOST_DESCRIBE_ENUM(Tristate, unknown, yes, no)

/// From candidate to withdrawn.
enum class MemberStatus {
    candidate,
    invited,
    committed,
    signatory,
    suspended,
    withdrawn,
    excluded
};
BOOST_DESCRIBE_ENUM(MemberStatus, candidate, invited, committed, signatory, suspended, withdrawn,
                    excluded)

enum class RoleKind {
    participant,
    lead,
    coLead,
    coordinator,
    workPackageLead,
    standardSetter,
    coOrganiser,
    funder,
    evaluator,
    mediator,
    supervisor,
    linkedThirdParty,
    associatedPartner,
    other
};
BOOST_DESCRIBE_ENUM(RoleKind, participant, lead, coLead, coordinator, workPackageLead,
                    standardSetter, coOrganiser, funder, evaluator, mediator, supervisor,
                    linkedThirdParty, associatedPartner, other)

/// RACI.
enum class Responsibility { unstated, responsible, accountable, consulted, informed };
BOOST_DESCRIBE_ENUM(Responsibility, unstated, responsible, accountable, consulted, informed)

enum class ResourceCategory {
    other,
    marketDemand,
    productionCapability,
    applicationScenario,
    basicResearch,
    frontierExploration,
    talent,
    policyGuidance,
    publicPlatform,
    professionalService,
    capital,
    data,
    equipment
};
BOOST_DESCRIBE_ENUM(ResourceCategory, other, marketDemand, productionCapability,
                    applicationScenario, basicResearch, frontierExploration, talent, policyGuidance,
                    publicPlatform, professionalService, capital, data, equipment)

enum class ContributionKind { cash, knowledge, people, facilities, data, other };
BOOST_DESCRIBE_ENUM(ContributionKind, cash, knowledge, people, facilities, data, other)

enum class FundingKind { other, grant, memberDues, privateInvestment, loan, equity, revenue };
BOOST_DESCRIBE_ENUM(FundingKind, other, grant, memberDues, privateInvestment, loan, equity, revenue)

enum class ResultClass {
    other,
    patent,
    software,
    knowHow,
    dataset,
    standard,
    publication,
    prototype,
    product
};
BOOST_DESCRIBE_ENUM(ResultClass, other, patent, software, knowHow, dataset, standard, publication,
                    prototype, product)

/// Who may use a result, and on which terms.
enum class UsageRule {
    unstated,
    ownerOnly,
    royaltyFreeForMembers,
    fairAndReasonable,
    leadExploiterWithRevenueShare,
    openToAll
};
BOOST_DESCRIBE_ENUM(UsageRule, unstated, ownerOnly, royaltyFreeForMembers, fairAndReasonable,
                    leadExploiterWithRevenueShare, openToAll)

enum class GovernanceModel {
    undecided,
    singleCentreStar,
    coreResearchOrganisation,
    corelessConsensus
};
BOOST_DESCRIBE_ENUM(GovernanceModel, undecided, singleCentreStar, coreResearchOrganisation,
                    corelessConsensus)

enum class BodyKind {
    other,
    generalAssembly,
    executiveBoard,
    jointManagementCommittee,
    commandCommittee,
    consensusCircle,
    secretariat,
    advisoryBoard,
    arbitrationCommittee
};
BOOST_DESCRIBE_ENUM(BodyKind, other, generalAssembly, executiveBoard, jointManagementCommittee,
                    commandCommittee, consensusCircle, secretariat, advisoryBoard,
                    arbitrationCommittee)

enum class SeatKind { voting, chair, substitute, observer };
BOOST_DESCRIBE_ENUM(SeatKind, voting, chair, substitute, observer)

enum class VotingMethod {
    oneMemberOneVote,
    weighted,
    tiers,
    doubleMajority,
    multipleMajorities,
    consensusThenSupermajority,
    consentWithBlock
};
BOOST_DESCRIBE_ENUM(VotingMethod, oneMemberOneVote, weighted, tiers, doubleMajority,
                    multipleMajorities, consensusThenSupermajority, consentWithBlock)

enum class AgreementKind {
    charter,
    coConstruction,
    accession,
    nonDisclosure,
    licence,
    workPackageContract,
    grantAgreement,
    other
};
BOOST_DESCRIBE_ENUM(AgreementKind, charter, coConstruction, accession, nonDisclosure, licence,
                    workPackageContract, grantAgreement, other)

enum class AgreementStatus { draft, negotiating, signedByAll, inForce, expired, terminated };
BOOST_DESCRIBE_ENUM(AgreementStatus, draft, negotiating, signedByAll, inForce, expired, terminated)

enum class SignatureStatus { pending, accepted, objected, reserved, signedOff };
BOOST_DESCRIBE_ENUM(SignatureStatus, pending, accepted, objected, reserved, signedOff)

enum class RiskType { technologicalFailure, marketFluctuation, other };
BOOST_DESCRIBE_ENUM(RiskType, technologicalFailure, marketFluctuation, other)

enum class BenefitType { intellectualProperty, transformationReturns, equity, inKind };
BOOST_DESCRIBE_ENUM(BenefitType, intellectualProperty, transformationReturns, equity, inKind)

/// The five internal mechanisms.
enum class MechanismKind { communication, management, supervision, benefit, risk };
BOOST_DESCRIBE_ENUM(MechanismKind, communication, management, supervision, benefit, risk)

enum class GovernanceNature { contractual, relational };
BOOST_DESCRIBE_ENUM(GovernanceNature, contractual, relational)

/// What a leader may hold.
enum class LeadershipLever {
    technologyDecisions,
    researchInvestment,
    innovationOrganisation,
    commercialisation
};
BOOST_DESCRIBE_ENUM(LeadershipLever, technologyDecisions, researchInvestment,
                    innovationOrganisation, commercialisation)

enum class RegulationStatus { inForce, unregulated, undefined, conflicting, proposed };
BOOST_DESCRIBE_ENUM(RegulationStatus, inForce, unregulated, undefined, conflicting, proposed)

enum class PlatformKind { laboratory, informationSystem, dataPlatform, testSite, other };
BOOST_DESCRIBE_ENUM(PlatformKind, laboratory, informationSystem, dataPlatform, testSite, other)

enum class RegionStageRole { none, laboratory, incubation, industry };
BOOST_DESCRIBE_ENUM(RegionStageRole, none, laboratory, incubation, industry)

/// The nodes of the formation-mechanism-outcome chain.
enum class ChainNode {
    complementarity,
    trust,
    riskBenefit,
    networkSynergy,
    competitiveDynamics,
    internalCoordination,
    knowledgeFlow,
    researchInvestment,
    breakthrough,
    platformAchievement,
    industrialUpgrading,
    feedback
};
BOOST_DESCRIBE_ENUM(ChainNode, complementarity, trust, riskBenefit, networkSynergy,
                    competitiveDynamics, internalCoordination, knowledgeFlow, researchInvestment,
                    breakthrough, platformAchievement, industrialUpgrading, feedback)

enum class KnowledgeNature { codified, tacit };
BOOST_DESCRIBE_ENUM(KnowledgeNature, codified, tacit)

enum class OccurrenceStatus { planned, held, cancelled };
BOOST_DESCRIBE_ENUM(OccurrenceStatus, planned, held, cancelled)

enum class MinutesStatus { none, draft, objectionPeriod, accepted };
BOOST_DESCRIBE_ENUM(MinutesStatus, none, draft, objectionPeriod, accepted)

enum class DecisionOutcome { pending, passed, rejected, inquorate, withdrawn };
BOOST_DESCRIBE_ENUM(DecisionOutcome, pending, passed, rejected, inquorate, withdrawn)

enum class PolicyKind {
    fiscalIncentive,
    intellectualPropertyProtection,
    platformDevelopment,
    other
};
BOOST_DESCRIBE_ENUM(PolicyKind, fiscalIncentive, intellectualPropertyProtection,
                    platformDevelopment, other)

/// The four groups of constraints and what cuts across them.
enum class ConstraintGroup {
    mechanismAndInstitution,
    interests,
    knowledgeTransfer,
    capability,
    crossCutting
};
BOOST_DESCRIBE_ENUM(ConstraintGroup, mechanismAndInstitution, interests, knowledgeTransfer,
                    capability, crossCutting)

enum class OutputMode {
    problemOriented,
    projectOriented,
    publicProductOriented,
    foresightOriented
};
BOOST_DESCRIBE_ENUM(OutputMode, problemOriented, projectOriented, publicProductOriented,
                    foresightOriented)

enum class ServiceKind {
    problemSolving,
    projectResearch,
    informationServices,
    workingMaterials,
    developmentForecasting,
    talentDevelopment,
    publicityAndPopularisation
};
BOOST_DESCRIBE_ENUM(ServiceKind, problemSolving, projectResearch, informationServices,
                    workingMaterials, developmentForecasting, talentDevelopment,
                    publicityAndPopularisation)

enum class Audience { industryAndEnterprises, members, government, publicAtLarge };
BOOST_DESCRIBE_ENUM(Audience, industryAndEnterprises, members, government, publicAtLarge)

enum class ChannelKind { online, offline };
BOOST_DESCRIBE_ENUM(ChannelKind, online, offline)

enum class VirtualUnitKind {
    wisdomGroup,
    mediaGroup,
    policyGroup,
    enterpriseLeadingGroup,
    foundation,
    managementCommittee
};
BOOST_DESCRIBE_ENUM(VirtualUnitKind, wisdomGroup, mediaGroup, policyGroup, enterpriseLeadingGroup,
                    foundation, managementCommittee)

/// Where in the supply chain a member works.
enum class ChainPosition { unstated, upstream, midstream, downstream };
BOOST_DESCRIBE_ENUM(ChainPosition, unstated, upstream, midstream, downstream)

/// The three criteria of the review, and one's own.
enum class CriterionKind { other, growthPotential, technologicalLevel, strategicCapability };
BOOST_DESCRIBE_ENUM(CriterionKind, other, growthPotential, technologicalLevel, strategicCapability)

/// The three parties of the 3+5+3 overlay.
enum class OverlayParty { government, university, leadingEnterprise };
BOOST_DESCRIBE_ENUM(OverlayParty, government, university, leadingEnterprise)

/// Its five chains.
enum class OverlayChain { policy, innovation, talent, industry, capital };
BOOST_DESCRIBE_ENUM(OverlayChain, policy, innovation, talent, industry, capital)

/// Its three goals.
enum class OverlayGoal { strategicTalent, coreTechnologyBreakthrough, transformationOfResults };
BOOST_DESCRIBE_ENUM(OverlayGoal, strategicTalent, coreTechnologyBreakthrough,
                    transformationOfResults)

/// What changed in the leadership.
enum class ControlKind { decisionControl, objective, participants };
BOOST_DESCRIBE_ENUM(ControlKind, decisionControl, objective, participants)

/// What moves a leading enterprise from inside.
enum class InternalDriver { strategyFormulation, resourceAllocation, organisationalLearning };
BOOST_DESCRIBE_ENUM(InternalDriver, strategyFormulation, resourceAllocation, organisationalLearning)

/// What a party says to an article.
enum class PositionStatus { proposed, accepted, objects, reserved };
BOOST_DESCRIBE_ENUM(PositionStatus, proposed, accepted, objects, reserved)

/// What a recurring date is for.
enum class SeriesKind { meeting, review, evaluation, survey, forum, report };
BOOST_DESCRIBE_ENUM(SeriesKind, meeting, review, evaluation, survey, forum, report)

/// Why something is on an agenda.
enum class AgendaKind { other, scores, action, trigger, warning, obligation, term, motion };
BOOST_DESCRIBE_ENUM(AgendaKind, other, scores, action, trigger, warning, obligation, term, motion)

/// How somebody voted.
enum class VoteChoice { inFavour, against, abstained, blocked };
BOOST_DESCRIBE_ENUM(VoteChoice, inFavour, against, abstained, blocked)

} // namespace concordat::model
