#include "ui/pages/chain/chain_edits.h"

#include "core/document/journal.h"

namespace concordat::ui {

using model::Assumption;
using model::ChainLink;

namespace {

std::string nodeName(chain::ChainNode node)
{
    return model::vocabularyOf<chain::ChainNode>().byValue(static_cast<int>(node))->name;
}

} // namespace

void setWeight(document::Draft& draft, chain::ChainNode from, chain::ChainNode to, double weight)
{
    // The last row of a pair counts, so it is the one to change.
    std::optional<model::Id<ChainLink>> last;
    for (const auto& row : draft.rows<ChainLink>()) {
        if (row.from == from && row.to == to)
            last = row.id;
    }
    if (last) {
        draft.update(*last, [&](ChainLink& row) { row.weight = weight; });
        return;
    }
    ChainLink row;
    row.id = model::Id<ChainLink>{nodeName(from) + "-to-" + nodeName(to)};
    row.from = from;
    row.to = to;
    row.weight = weight;
    draft.put(row);
}

void forgetWeights(document::Draft& draft, chain::ChainNode node)
{
    std::vector<model::Id<ChainLink>> going;
    for (const auto& row : draft.rows<ChainLink>()) {
        chain::Link link;
        link.from = row.from;
        link.to = row.to;
        if ((row.from == node || row.to == node) && chain::weightMatters(link))
            going.push_back(row.id);
    }
    for (const auto& id : going)
        draft.remove(id);
}

void withdrawJudgement(document::Draft& draft, chain::ChainNode node)
{
    std::vector<model::Id<Assumption>> going;
    for (const auto& row : draft.rows<Assumption>()) {
        if (row.subject == chain::assumptionSubject && row.name == nodeName(node))
            going.push_back(row.id);
    }
    for (const auto& id : going)
        draft.remove(id);
}

void judgeScores(document::Draft& draft, const Supposed& scores, const std::string& who,
                 const std::string& reason, model::Date on)
{
    for (const auto& [node, score] : scores) {
        withdrawJudgement(draft, node);
        Assumption row;
        row.subject = std::string{chain::assumptionSubject};
        row.name = nodeName(node);
        row.value = score;
        row.reason = reason;
        row.setBy = who;
        row.setOn = on;
        draft.add(row);
    }
}

model::Scenario scenarioOf(const model::State& state, const Supposed& scores,
                           const std::string& name, const std::string& who, model::Date on)
{
    document::Draft draft{state};
    judgeScores(draft, scores, who, name, on);
    model::Scenario row;
    row.name = name;
    row.changes = document::toJson(document::patchOf(document::diff(state, draft.state())));
    return row;
}

model::Result<model::State> stateOf(const model::State& state, const model::Scenario& scenario)
{
    const auto patch = document::patchFromJson(scenario.changes, scenario.name);
    if (!patch)
        return patch.error();
    // What the scenario wants wins over what has been edited since.
    return document::impose(state, *patch);
}

} // namespace concordat::ui
