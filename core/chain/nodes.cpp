#include "core/chain/nodes.h"

#include <algorithm>
#include <map>

namespace concordat::chain {

using model::coreText;
using model::coreTextKey;
using model::Text;

const std::vector<NodeInfo>& allNodes()
{
    static const std::vector<NodeInfo> nodes{
        {ChainNode::complementarity, "C1", Column::condition,
         coreTextKey("Chain", "why can it be established"), coreTextKey("Chain", "add holdings"),
         "resources", "R83"},
        {ChainNode::trust, "C2", Column::condition,
         coreTextKey("Chain", "how to collaborate at low cost"),
         coreTextKey("Chain", "add a survey or contract"), "trust", "R85"},
        {ChainNode::riskBenefit, "C3", Column::condition, coreTextKey("Chain", "how to last"),
         coreTextKey("Chain", "add risk shares"), "risks", "R87"},
        {ChainNode::networkSynergy, "M1", Column::mechanism,
         coreTextKey("Chain", "how to amplify efficiency"),
         coreTextKey("Chain", "add platform use"), "synergy", "R99-101"},
        {ChainNode::competitiveDynamics, "M2", Column::mechanism,
         coreTextKey("Chain", "how to balance openness and protection"),
         coreTextKey("Chain", "add IP rules"), "openness", "R103-105"},
        {ChainNode::internalCoordination, "M3", Column::mechanism,
         coreTextKey("Chain", "how to regulate behaviour"), coreTextKey("Chain", "add mechanisms"),
         "coordination", "R107"},
        {ChainNode::knowledgeFlow, "K1", Column::mediator,
         coreTextKey("Chain", "does knowledge move both ways"),
         coreTextKey("Chain", "add exchanges"), "openness", "R109-111"},
        {ChainNode::researchInvestment, "K2", Column::mediator,
         coreTextKey("Chain", "is what was pledged paid"), coreTextKey("Chain", "add pledges"),
         "resources", "R109-111"},
        {ChainNode::breakthrough, "O1", Column::outcome,
         coreTextKey("Chain", "are milestones reached"), coreTextKey("Chain", "add milestones"),
         "indicators", "R111"},
        {ChainNode::platformAchievement, "O2", Column::outcome,
         coreTextKey("Chain", "are platforms in use"), coreTextKey("Chain", "add platforms in use"),
         "synergy", "R111"},
        {ChainNode::industrialUpgrading, "O3", Column::outcome,
         coreTextKey("Chain", "do results reach industry"), coreTextKey("Chain", "add results"),
         "indicators", "R111"},
        {ChainNode::feedback, "F", Column::feedback,
         coreTextKey("Chain", "are actions closed on time"), coreTextKey("Chain", "add actions"),
         "decisions", "R146"},
    };
    return nodes;
}

const NodeInfo& infoOf(ChainNode node)
{
    return allNodes()[static_cast<std::size_t>(node)];
}

Text titleOf(ChainNode node)
{
    return model::vocabularyOf<ChainNode>().label(static_cast<int>(node));
}

Text titleOf(Column column)
{
    switch (column) {
    case Column::condition: return coreText("Chain", "Formation conditions");
    case Column::mechanism: return coreText("Chain", "Governance mechanisms");
    case Column::mediator: return coreText("Chain", "Mediators");
    case Column::outcome: return coreText("Chain", "Innovation outcomes");
    case Column::feedback: return coreText("Chain", "Feedback");
    }
    return {};
}

namespace {

bool reaches(Column from, Column to)
{
    switch (from) {
    case Column::condition: return to == Column::mechanism;
    case Column::mechanism: return to == Column::mediator;
    case Column::mediator: return to == Column::outcome;
    case Column::outcome: return to == Column::feedback;
    case Column::feedback: return to == Column::condition || to == Column::mechanism;
    }
    return false;
}

/// Arrows of the main flow and of the loop back are separate columns of weights: what reaches a
/// mechanism from the conditions sums to 1 without the feedback.
void normalise(std::vector<Link>& links)
{
    std::map<std::pair<ChainNode, Column>, double> sums;
    for (const auto& link : links)
        sums[{link.to, infoOf(link.from).column}] += link.weight;
    for (auto& link : links) {
        const double sum = sums[{link.to, infoOf(link.from).column}];
        link.normalised = sum > 0 ? link.weight / sum : 0;
    }
}

} // namespace

std::vector<Link> linksOf(const model::State& state,
                          const std::map<std::pair<ChainNode, ChainNode>, double>& instead)
{
    std::map<std::pair<ChainNode, ChainNode>, double> entered;
    for (const auto& row : state.rows<model::ChainLink>())
        entered[{row.from, row.to}] = row.weight;
    for (const auto& [arrow, weight] : instead)
        entered[arrow] = std::max(0.0, weight);
    std::vector<Link> links;
    for (const auto& from : allNodes()) {
        for (const auto& to : allNodes()) {
            if (!reaches(from.column, to.column))
                continue;
            const auto row = entered.find({from.node, to.node});
            const bool defaulted = row == entered.end();
            links.push_back({from.node, to.node, defaulted ? 1.0 : row->second, 0, defaulted});
        }
    }
    normalise(links);
    return links;
}

bool weightMatters(const Link& link)
{
    const auto from = infoOf(link.from).column;
    return from != Column::outcome && from != Column::feedback;
}

} // namespace concordat::chain
