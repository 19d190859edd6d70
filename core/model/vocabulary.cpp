#include "core/model/vocabulary.h"

#include <boost/mp11.hpp>
#include <string_view>
#include <vector>

#include "core/model/describe.h"
#include "core/model/reflect.h"

namespace concordat::model {

namespace {

/// Where the English label is not just the name in words, and the sources' synonyms.
struct Wording {
    std::string_view vocabulary;
    std::string_view term;
    std::string_view label; ///< empty: the name in words
    std::vector<std::string_view> aliases;
};

const std::vector<Wording>& wordings()
{
    static const std::vector<Wording> all{
        {"Form", "undeclared", "Not declared", {}},
        {"Form", "researchJointVenture", "", {"RJV"}},
        {"Form", "researchAlliance", "", {"R&D alliance", "enterprise R&D alliance"}},
        {"Form",
         "industryUniversityResearch",
         "Industry-university-research collaboration",
         {"industry-university-research"}},
        {"Form",
         "technologyInnovationAlliance",
         "Industrial technology innovation alliance",
         {"technology-innovation-alliance", "industry alliance"}},
        {"Form", "innovationConsortium", "", {"innovation-consortium"}},
        {"Form", "thinkTankAlliance", "Think-tank alliance", {"think tank alliance"}},
        {"TechnologyField", "semiconductors", "Semiconductors and electronics", {"electronics"}},
        {"TechnologyField",
         "softwareAndAi",
         "Software and AI",
         {"software", "artificial intelligence"}},
        {"LeadType", "undeclared", "Not declared", {}},
        {"LeadType", "researchOrganisation", "R&D organisation", {"research organization"}},
        {"Stage", "iterativeUpgrade", "", {"upgrade"}},
        {"ActorKind", "smallMediumEnterprise", "Small or medium-sized enterprise", {"SME"}},
        {"ActorKind", "university", "", {"higher education", "HES"}},
        {"ActorKind", "researchInstitute", "", {"research organisation", "REC"}},
        {"ActorKind", "supplyChainPartner", "Supply-chain partner", {}},
        {"ActorKind", "industryOrganisation", "", {"industry association", "association"}},
        {"ActorKind", "industrialThinkTank", "Industrial think tank", {}},
        {"ActorKind", "professionalThinkTank", "Professional think tank", {}},
        {"ActorKind", "universityThinkTank", "University think tank", {}},
        {"ActorKind", "mediaThinkTank", "Industry-media think tank", {}},
        {"ActorKind",
         "libraryAndInformation",
         "Library or information institution",
         {"library and information institution"}},
        {"MemberStatus", "signatory", "Signed", {"signed", "active"}},
        {"Tristate", "unknown", "Not known", {}},
        {"GovernmentLevel", "unknown", "Level not stated", {}},
        {"RoleKind", "coLead", "Co-lead", {}},
        {"RoleKind", "coOrganiser", "Co-organiser", {}},
        {"RoleKind", "workPackageLead", "Work-package leader", {}},
        {"RoleKind", "linkedThirdParty", "Linked third party", {"thirdParty", "third party"}},
        {"Responsibility", "unstated", "Not stated", {}},
        {"ResultClass", "knowHow", "Know-how", {}},
        {"UsageRule", "unstated", "No rule yet", {}},
        {"UsageRule", "royaltyFreeForMembers", "Royalty-free for members", {}},
        {"UsageRule", "fairAndReasonable", "Fair and reasonable conditions", {"FRAND"}},
        {"UsageRule", "leadExploiterWithRevenueShare", "Lead exploiter, revenue shared", {}},
        {"GovernanceModel", "undecided", "Not chosen yet", {}},
        {"GovernanceModel",
         "singleCentreStar",
         "Single-centre star",
         {"star", "single-center star"}},
        {"GovernanceModel",
         "coreResearchOrganisation",
         "Led by core R&D organisations",
         {"core-R&D-organisation-led", "core R&D"}},
        {"GovernanceModel",
         "corelessConsensus",
         "",
         {"coreless", "non-core", "non-core consensus", "leaderless consensus"}},
        {"SignatureStatus", "signedOff", "Signed", {"signed"}},
        {"AgreementKind", "coConstruction", "Co-construction agreement", {}},
        {"AgreementKind", "nonDisclosure", "Non-disclosure agreement", {"NDA"}},
        {"AgreementKind", "workPackageContract", "Work-package contract", {}},
        {"AgreementStatus", "signedByAll", "Signed", {"signed"}},
        {"BenefitType", "transformationReturns", "Returns from transformation", {}},
        {"LeadershipLever", "researchInvestment", "R&D investment", {}},
        {"ChainNode", "complementarity", "", {"C1", "resource complementarity"}},
        {"ChainNode", "trust", "", {"C2"}},
        {"ChainNode", "riskBenefit", "Risk-benefit", {"C3", "risk-benefit framework"}},
        {"ChainNode", "networkSynergy", "", {"M1", "collaboration"}},
        {"ChainNode", "competitiveDynamics", "", {"M2", "competition", "game"}},
        {"ChainNode", "internalCoordination", "", {"M3"}},
        {"ChainNode", "knowledgeFlow", "", {"K1"}},
        {"ChainNode", "researchInvestment", "R&D investment", {"K2"}},
        {"ChainNode", "breakthrough", "Breakthrough technology", {"O1"}},
        {"ChainNode", "platformAchievement", "", {"O2"}},
        {"ChainNode", "industrialUpgrading", "", {"O3"}},
        {"ChainNode", "feedback", "", {"F"}},
        {"KnowledgeNature", "codified", "Explicit", {"explicit"}},
        {"ConstraintGroup", "mechanismAndInstitution", "", {"G1"}},
        {"ConstraintGroup", "interests", "", {"G2"}},
        {"ConstraintGroup", "knowledgeTransfer", "", {"G3"}},
        {"ConstraintGroup", "capability", "", {"G4"}},
        {"ConstraintGroup", "crossCutting", "Cross-cutting", {}},
        {"PolicyKind", "intellectualPropertyProtection", "IP protection", {}},
        {"OutputMode", "problemOriented", "Problem-oriented", {}},
        {"OutputMode", "projectOriented", "Project-oriented", {}},
        {"OutputMode", "publicProductOriented", "Public-product-oriented", {}},
        {"OutputMode", "foresightOriented", "Foresight-oriented", {}},
        {"ServiceKind", "problemSolving", "Problem-solving", {}},
        {"ServiceKind", "publicityAndPopularisation", "Publicity and science popularisation", {}},
        {"Audience", "publicAtLarge", "The public", {"public"}},
        {"VirtualUnitKind", "wisdomGroup", "", {"primary actor"}},
        {"VirtualUnitKind", "mediaGroup", "", {"secondary actor"}},
        {"VirtualUnitKind", "policyGroup", "", {"coordinator"}},
        {"VirtualUnitKind", "enterpriseLeadingGroup", "", {"test site"}},
        {"VirtualUnitKind", "foundation", "", {"funder"}},
        {"VirtualUnitKind", "managementCommittee", "", {"facilitator"}},
    };
    return all;
}

template <class Enum>
Vocabulary describeEnum()
{
    Vocabulary vocabulary;
    vocabulary.name = std::string{detail::typeName<Enum>()};
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Enum>>([&](auto enumerator) {
        Term term;
        term.name = enumerator.name;
        term.value = static_cast<int>(enumerator.value);
        term.label = wordsOf(term.name);
        for (const auto& wording : wordings()) {
            if (wording.vocabulary != vocabulary.name || wording.term != term.name)
                continue;
            if (!wording.label.empty())
                term.label = std::string{wording.label};
            term.aliases.assign(wording.aliases.begin(), wording.aliases.end());
        }
        vocabulary.terms.push_back(std::move(term));
    });
    return vocabulary;
}

} // namespace

template <class Enum>
const Vocabulary& vocabularyOf()
{
    static const Vocabulary vocabulary = describeEnum<Enum>();
    return vocabulary;
}

template const Vocabulary& vocabularyOf<Form>();
template const Vocabulary& vocabularyOf<TechnologyField>();
template const Vocabulary& vocabularyOf<Stage>();
template const Vocabulary& vocabularyOf<LeadType>();
template const Vocabulary& vocabularyOf<ActorKind>();
template const Vocabulary& vocabularyOf<GovernmentLevel>();
template const Vocabulary& vocabularyOf<Tristate>();
template const Vocabulary& vocabularyOf<MemberStatus>();
template const Vocabulary& vocabularyOf<RoleKind>();
template const Vocabulary& vocabularyOf<Responsibility>();
template const Vocabulary& vocabularyOf<ResourceCategory>();
template const Vocabulary& vocabularyOf<ContributionKind>();
template const Vocabulary& vocabularyOf<FundingKind>();
template const Vocabulary& vocabularyOf<ResultClass>();
template const Vocabulary& vocabularyOf<UsageRule>();
template const Vocabulary& vocabularyOf<GovernanceModel>();
template const Vocabulary& vocabularyOf<BodyKind>();
template const Vocabulary& vocabularyOf<SeatKind>();
template const Vocabulary& vocabularyOf<VotingMethod>();
template const Vocabulary& vocabularyOf<AgreementKind>();
template const Vocabulary& vocabularyOf<AgreementStatus>();
template const Vocabulary& vocabularyOf<SignatureStatus>();
template const Vocabulary& vocabularyOf<RiskType>();
template const Vocabulary& vocabularyOf<BenefitType>();
template const Vocabulary& vocabularyOf<MechanismKind>();
template const Vocabulary& vocabularyOf<GovernanceNature>();
template const Vocabulary& vocabularyOf<LeadershipLever>();
template const Vocabulary& vocabularyOf<RegulationStatus>();
template const Vocabulary& vocabularyOf<PlatformKind>();
template const Vocabulary& vocabularyOf<RegionStageRole>();
template const Vocabulary& vocabularyOf<ChainNode>();
template const Vocabulary& vocabularyOf<KnowledgeNature>();
template const Vocabulary& vocabularyOf<OccurrenceStatus>();
template const Vocabulary& vocabularyOf<MinutesStatus>();
template const Vocabulary& vocabularyOf<DecisionOutcome>();
template const Vocabulary& vocabularyOf<PolicyKind>();
template const Vocabulary& vocabularyOf<ConstraintGroup>();
template const Vocabulary& vocabularyOf<OutputMode>();
template const Vocabulary& vocabularyOf<ServiceKind>();
template const Vocabulary& vocabularyOf<Audience>();
template const Vocabulary& vocabularyOf<ChannelKind>();
template const Vocabulary& vocabularyOf<VirtualUnitKind>();
template const Vocabulary& vocabularyOf<ChainPosition>();
template const Vocabulary& vocabularyOf<CriterionKind>();
template const Vocabulary& vocabularyOf<OverlayParty>();
template const Vocabulary& vocabularyOf<OverlayChain>();
template const Vocabulary& vocabularyOf<OverlayGoal>();
template const Vocabulary& vocabularyOf<ControlKind>();
template const Vocabulary& vocabularyOf<InternalDriver>();
template const Vocabulary& vocabularyOf<PositionStatus>();
template const Vocabulary& vocabularyOf<SeriesKind>();
template const Vocabulary& vocabularyOf<AgendaKind>();
template const Vocabulary& vocabularyOf<VoteChoice>();

} // namespace concordat::model
