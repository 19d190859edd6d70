#pragma once

#include "core/governance/voting_game.h"
#include "core/measures/input_reader.h"

namespace concordat::governance {

/// Reads `{"players": [...], "rules": [{"quota": q, "weights": [...]}], "combine": "all"|"any",
/// "unions": [[...], …]}`. Decimal weights are scaled to whole numbers. What is wrong is written
/// into the node's report.
VotingGame readVotingGame(const measures::InputNode& node);

/// The unions listed at `node`, completed by every player they do not name, alone.
std::vector<std::vector<std::size_t>> readUnions(const measures::InputNode& node,
                                                 const std::vector<std::string>& players);

} // namespace concordat::governance
