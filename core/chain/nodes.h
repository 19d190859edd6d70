#pragma once

#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include "core/model/state.h"

/// The formation-mechanism-outcome chain: nodes, links, scores and what passes the gate.
namespace concordat::chain {

using model::ChainNode;

inline constexpr std::size_t nodeCount = 12;

/// Place in the flow from left to right.
enum class Column { condition, mechanism, mediator, outcome, feedback };

/// What is fixed about a node.
struct NodeInfo {
    ChainNode node{};
    std::string_view id; ///< `C1` … `F`
    Column column{};
    model::TextKey question;
    model::TextKey supply;   ///< what to add while there is no data, e.g. "add holdings"
    std::string_view page;   ///< id of the page whose data score it
    std::string_view source; ///< line of the review
};

/// All nodes, in the order of the enumeration.
const std::vector<NodeInfo>& allNodes();
const NodeInfo& infoOf(ChainNode node);
/// The node's name, e.g. "Trust".
model::Text titleOf(ChainNode node);
model::Text titleOf(Column column);

/// One arrow of the chain with its weight.
struct Link {
    ChainNode from{};
    ChainNode to{};
    double weight = 1;     ///< as entered; 1 is a default of ours
    double normalised = 0; ///< within all arrows that reach `to`; they sum to 1
    bool defaulted = true;
};

/// Every arrow of the model: C→M (all nine), M→K, K→O, O→F, F→C, F→M, weighted by the rows of
/// `chainLink`; a pair without a row weighs 1. Of several rows for a pair the last counts.
/// `instead` replaces the weights of some arrows.
std::vector<Link> linksOf(const model::State& state,
                          const std::map<std::pair<ChainNode, ChainNode>, double>& instead = {});
/// Whether the weight of this arrow changes anything: it is one of several that reach a mechanism,
/// mediator or outcome from one column.
bool weightMatters(const Link& link);

} // namespace concordat::chain
