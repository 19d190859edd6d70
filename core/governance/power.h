#pragma once

#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/governance/voting_game.h"
#include "core/measures/explanation.h"
#include "core/measures/rational.h"
#include "core/measures/wording.h"

namespace concordat::governance {

/// Ways of measuring who decides. Sources: Shapley & Shubik 1954; Banzhaf 1965; Johnston 1978;
/// Deegan & Packel 1978; Holler 1982; Owen 1977 and 1982 (with unions).
enum class PowerIndex { shapleyShubik, banzhaf, johnston, deeganPackel, holler, owen, banzhafOwen };

/// `shapley-shubik`, `banzhaf`, …: the names of the command line, in the order of `PowerIndex`.
const std::vector<std::string>& powerIndexNames();
std::optional<PowerIndex> powerIndexFromName(std::string_view name);

struct PowerOptions {
    std::uint64_t seed = 1;       ///< for games too large to be counted
    std::size_t samples = 200000; ///< orders or coalitions drawn for those
    bool fractions = true;        ///< also as fractions; leave out where only speed counts
    std::stop_token stop;
};

struct PowerResult {
    PowerIndex index = PowerIndex::shapleyShubik;
    std::vector<double> shares; ///< one per player; they sum to 1
    /// Banzhaf and Banzhaf-Owen: the chance of being critical when all others toss a coin.
    std::vector<double> absolute;
    std::vector<measures::Rational> fractions; ///< the shares without rounding, where counted
    std::vector<measures::Integer> swings;     ///< coalitions in which the player is critical
    std::optional<measures::Integer> winningCoalitions;
    /// Banzhaf: Coleman's (1971) power to prevent (the part of winning coalitions that need the
    /// member), to initiate (the part of losing ones it would turn), and of the body to act.
    std::vector<double> preventing;
    std::vector<double> initiating;
    std::optional<double> ableToAct;
    bool exact = true;
    std::optional<std::vector<double>> standardError; ///< of the shares, when sampled
    measures::Explanation why;
};

/// The indices asked for, in that order. Exact by counting for up to 30 members (more where many
/// are alike), exact to 1e-12 for one rule with whole weights and hundreds of members
/// (Shapley-Shubik, Banzhaf); sampled beyond (these two only). Shapley-Shubik and Banzhaf of one
/// rule, with heads and vetoes beside it, take milliseconds for 30 members.
/// Errors: an impossible rule, or an index that cannot be computed at this size.
model::Result<std::vector<PowerResult>> votingPower(const VotingGame& game,
                                                    const std::vector<PowerIndex>& indices,
                                                    const PowerOptions& options = {});

/// Whether the answer takes no longer than a moment, so that it can follow a slider.
bool answersAtOnce(const VotingGame& game, PowerIndex index);

/// Answers `concordat power --game FILE`: one JSON object, or a list when several indices are
/// asked. `sourceName` goes into errors.
model::Result<std::string> powerJson(std::string_view gameText, const std::string& sourceName,
                                     const std::vector<std::string>& indexNames,
                                     const PowerOptions& options = {},
                                     const measures::Wording& words = model::toEnglish);

} // namespace concordat::governance
