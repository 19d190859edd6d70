#include "core/formation/constraints.h"

#include <algorithm>
#include <set>

namespace concordat::formation {

using model::ChainNode;
using model::ConstraintGroup;
using model::coreText;
using model::Text;

namespace {

ListedConstraint listed(const char* id, ConstraintGroup group, Text title,
                        std::vector<ChainNode> pressesOn, const char* source)
{
    return {id, group, std::move(title), std::move(pressesOn), source};
}

std::vector<ListedConstraint> mechanismAndInstitution()
{
    constexpr auto group = ConstraintGroup::mechanismAndInstitution;
    return {
        listed("noLongTermMechanism", group, coreText("Constraints", "No long-term mechanism"),
               {ChainNode::internalCoordination, ChainNode::feedback}, "R120"),
        listed("insufficientFunding", group, coreText("Constraints", "Insufficient funding"),
               {ChainNode::researchInvestment}, "R120"),
        listed("scienceMarketDisconnect", group,
               coreText("Constraints", "Disconnect between science and market"),
               {ChainNode::industrialUpgrading}, "R120"),
        listed("deficientSharedGoals", group, coreText("Constraints", "Deficient shared goals"),
               {ChainNode::riskBenefit}, "R120"),
        listed("deficientWillingness", group,
               coreText("Constraints", "Deficient willingness to cooperate"), {ChainNode::trust},
               "R120"),
        listed("deficientInformationExchange", group,
               coreText("Constraints", "Deficient information exchange"),
               {ChainNode::networkSynergy, ChainNode::knowledgeFlow}, "R120"),
    };
}

std::vector<ListedConstraint> interests()
{
    constexpr auto group = ConstraintGroup::interests;
    return {
        listed("hardInterestIntegration", group,
               coreText("Constraints", "Interests hard to integrate"), {ChainNode::riskBenefit},
               "R122"),
        listed("weakLeadMotivation", group,
               coreText("Constraints", "Weak motivation of the leader"),
               {ChainNode::researchInvestment}, "R122"),
        listed("poorTalentIncentives", group, coreText("Constraints", "Poor incentives for talent"),
               {ChainNode::knowledgeFlow}, "R122"),
        listed("spilloverAndFreeRiding", group,
               coreText("Constraints", "Spillover and free-riding"),
               {ChainNode::competitiveDynamics}, "R122"),
        listed("scarceActors", group, coreText("Constraints", "Scarce actors"),
               {ChainNode::complementarity}, "R122"),
        listed("behaviouralDistortion", group, coreText("Constraints", "Distorted behaviour"),
               {ChainNode::internalCoordination}, "R122"),
    };
}

std::vector<ListedConstraint> knowledgeTransfer()
{
    constexpr auto group = ConstraintGroup::knowledgeTransfer;
    return {
        listed("ipConflict", group, coreText("Constraints", "Conflict over intellectual property"),
               {ChainNode::competitiveDynamics, ChainNode::knowledgeFlow}, "R122"),
        listed("governanceDifficulty", group, coreText("Constraints", "Difficult governance"),
               {ChainNode::internalCoordination}, "R122"),
        listed("imperfectLaw", group, coreText("Constraints", "Imperfect law"),
               {ChainNode::riskBenefit}, "R122"),
        listed("insufficientTrust", group,
               coreText("Constraints", "Insufficient trust and cohesion"), {ChainNode::trust},
               "R122"),
    };
}

std::vector<ListedConstraint> capability()
{
    constexpr auto group = ConstraintGroup::capability;
    return {
        listed("firmBoundary", group, coreText("Constraints", "Boundary of the firm"),
               {ChainNode::complementarity}, "R122"),
        listed("capabilityAndPolicy", group,
               coreText("Constraints", "Internal capability does not meet policy incentives"),
               {ChainNode::researchInvestment}, "R122"),
        listed("nationalCapacity", group, coreText("Constraints", "National capacity"),
               {ChainNode::breakthrough}, "R122"),
        listed("financingConditions", group, coreText("Constraints", "Financing conditions"),
               {ChainNode::researchInvestment}, "R122"),
    };
}

std::vector<ListedConstraint> crossCutting()
{
    constexpr auto group = ConstraintGroup::crossCutting;
    return {
        listed("smeWeakness", group, coreText("Constraints", "Weakness of small members"),
               {ChainNode::riskBenefit}, "R120-122"),
        listed("crossRegionInstability", group,
               coreText("Constraints", "Instability across regions and industries"),
               {ChainNode::networkSynergy}, "R120-122"),
        listed("goalConflict", group, coreText("Constraints", "Conflict of goals"),
               {ChainNode::riskBenefit}, "R120-122"),
        listed("powerAsymmetry", group, coreText("Constraints", "Asymmetry of power"),
               {ChainNode::trust, ChainNode::internalCoordination}, "R120-122"),
        listed("policyCoordinationGap", group,
               coreText("Constraints", "Gap in the coordination of policy"),
               {ChainNode::internalCoordination}, "R120-122"),
        listed("institutionalAbsence", group, coreText("Constraints", "Absence of institutions"),
               {ChainNode::riskBenefit}, "R120-122"),
    };
}

} // namespace

const std::vector<ListedConstraint>& listedConstraints()
{
    static const std::vector<ListedConstraint> all = [] {
        std::vector<ListedConstraint> list;
        for (auto&& group : {mechanismAndInstitution(), interests(), knowledgeTransfer(),
                             capability(), crossCutting()})
            list.insert(list.end(), group.begin(), group.end());
        return list;
    }();
    return all;
}

std::vector<const ListedConstraint*>
constraintsToOffer(const model::State& state, const std::vector<std::string>& titlesInLanguage)
{
    std::set<std::string> present;
    for (const auto& row : state.rows<model::Constraint>())
        present.insert(row.title);
    std::vector<const ListedConstraint*> offered;
    for (std::size_t i = 0; i < listedConstraints().size(); ++i) {
        const auto& each = listedConstraints()[i];
        const bool taken = present.count(each.title.source) > 0 ||
                           (i < titlesInLanguage.size() && present.count(titlesInLanguage[i]) > 0);
        if (!taken)
            offered.push_back(&each);
    }
    return offered;
}

bool isOpen(const model::Constraint& constraint, model::Date day)
{
    return !(constraint.openedOn && *constraint.openedOn > day) &&
           !(constraint.resolvedOn && *constraint.resolvedOn <= day);
}

} // namespace concordat::formation
