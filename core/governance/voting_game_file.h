#pragma once

#include "core/governance/power.h"
#include "core/measures/input_reader.h"

namespace concordat::governance {

/// Reads `{"players": [...], "rules": [{"quota": q, "weights": [...]}], "combine": "all"|"any",
/// "unions": [[...], …]}`. Decimal weights are scaled to whole numbers. What is wrong is written
/// into the node's report.
VotingGame readVotingGame(const measures::InputNode& node);

/// The unions listed at `node`, completed by every player they do not name, alone.
std::vector<std::vector<std::size_t>> readUnions(const measures::InputNode& node,
                                                 const std::vector<std::string>& players);

/// One answer as the command line prints it.
nlohmann::json toJson(const VotingGame& game, const PowerResult& result,
                      const measures::Wording& words = model::toEnglish);

} // namespace concordat::governance
