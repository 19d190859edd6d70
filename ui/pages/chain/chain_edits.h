#pragma once

#include <map>
#include <string>

#include "core/chain/chain.h"
#include "core/document/draft.h"

namespace concordat::ui {

using Supposed = std::map<chain::ChainNode, double>;

/// Sets the weight of an arrow, keeping its reason.
void setWeight(document::Draft& draft, chain::ChainNode from, chain::ChainNode to, double weight);
/// Takes every weight at a node back to the default.
void forgetWeights(document::Draft& draft, chain::ChainNode node);

/// Sets judged scores in place of the computed ones.
void judgeScores(document::Draft& draft, const Supposed& scores, const std::string& who,
                 const std::string& reason, model::Date on);
/// Takes the judged score of a node away.
void withdrawJudgement(document::Draft& draft, chain::ChainNode node);

/// A scenario in which the scores are judged so; the state itself stays as it is.
model::Scenario scenarioOf(const model::State& state, const Supposed& scores,
                           const std::string& name, const std::string& who, model::Date on);
/// The state of a scenario.
model::Result<model::State> stateOf(const model::State& state, const model::Scenario& scenario);

} // namespace concordat::ui
