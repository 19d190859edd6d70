#include "core/course/node_signs.h"

#include <algorithm>
#include <map>

namespace concordat::course {

using model::ChainNode;

const std::vector<ChainNode>& nodesOf(int rule)
{
    constexpr auto C1 = ChainNode::complementarity;
    constexpr auto C2 = ChainNode::trust;
    constexpr auto C3 = ChainNode::riskBenefit;
    constexpr auto M1 = ChainNode::networkSynergy;
    constexpr auto M2 = ChainNode::competitiveDynamics;
    constexpr auto M3 = ChainNode::internalCoordination;
    constexpr auto K1 = ChainNode::knowledgeFlow;
    constexpr auto K2 = ChainNode::researchInvestment;
    constexpr auto O1 = ChainNode::breakthrough;
    constexpr auto O3 = ChainNode::industrialUpgrading;
    constexpr auto F = ChainNode::feedback;
    static const std::map<int, std::vector<ChainNode>> nodes{
        {1, {K1}},  {2, {F}},       {3, {K2}},  {4, {C2}},  {5, {C3}},          {6, {K2}},
        {7, {K2}},  {8, {K2}},      {9, {C3}},  {10, {C2}}, {11, {C2}},         {12, {C2}},
        {13, {C2}}, {14, {C3, M3}}, {15, {M3}}, {16, {M2}}, {17, {M2}},         {18, {K1}},
        {19, {K1}}, {20, {M2}},     {21, {M2}}, {22, {C3}}, {23, {C3}},         {24, {C3}},
        {25, {C3}}, {26, {F}},      {27, {C3}}, {28, {M3}}, {29, {M3}},         {30, {C3}},
        {31, {M2}}, {32, {M3}},     {33, {M3}}, {34, {M3}}, {35, {M3}},         {36, {M3}},
        {37, {M3}}, {38, {M3}},     {39, {M3}}, {40, {M3}}, {41, {K2}},         {42, {M3}},
        {43, {C3}}, {44, {O3}},     {45, {O3}}, {46, {M3}}, {47, {M1}},         {48, {M1}},
        {49, {M1}}, {50, {M3}},     {51, {M3}}, {52, {C2}}, {53, {M3}},         {54, {C1}},
        {55, {C1}}, {56, {C1}},     {57, {O1}}, {58, {C1}}, {59, {M1, M2, M3}}, {62, {F}},
        {66, {M3}},
    };
    static const std::vector<ChainNode> none;
    const auto found = nodes.find(rule);
    return found == nodes.end() ? none : found->second;
}

namespace {

void addWarnings(AllSigns& signs, const warnings::Judgement& judgement)
{
    for (const auto severity :
         {warnings::Severity::high, warnings::Severity::medium, warnings::Severity::low}) {
        for (const auto& warning : judgement.warnings) {
            if (!warning.stands() || warning.rule->severity != severity)
                continue;
            for (const auto node : nodesOf(warning.rule->number)) {
                auto& sign = signs[static_cast<std::size_t>(node)];
                sign.rules.push_back(warning.rule->number);
                ++(severity == warnings::Severity::high     ? sign.high
                   : severity == warnings::Severity::medium ? sign.medium
                                                            : sign.low);
            }
        }
    }
}

} // namespace

AllSigns signsOf(const chain::ChainResult& now, const model::State& state, model::Date asOf,
                 const warnings::Judgement& judgement)
{
    AllSigns signs;
    addWarnings(signs, judgement);
    const auto earlier = asOf.plusMonths(-trendMonths);
    const auto& formed = state.consortium().formedOn;
    if (formed && *formed > earlier)
        return signs;
    const auto then = chain::evaluate(state, earlier);
    for (const auto& node : now.nodes) {
        auto& sign = signs[static_cast<std::size_t>(node.node)];
        sign.before = then[node.node].observed.score;
        if (sign.before && node.observed.score && !node.supposed)
            sign.trend = *node.observed.score - *sign.before;
    }
    return signs;
}

} // namespace concordat::course
