#pragma once

#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/measures/explanation.h"
#include "core/measures/rational.h"
#include "core/model/result.h"
#include "core/split/game.h"
#include "core/split/stability.h"

namespace concordat::split {

/// Rules that divide what all earn (or owe) together.
enum class SplitMethod {
    equal,
    proRata,
    weighted,
    ahp,
    shapley,
    weightedShapley,
    correctedShapley,
    owen,
    myerson,
    position,
    banzhaf,
    tau,
    gately,
    nucleolus,
    prenucleolus,
    perCapitaNucleolus,
    modiclus,
    nash,
    talmud,
    constrainedEqualAwards,
    constrainedEqualLosses
};

/// The names of the command line, in the order of `SplitMethod`.
const std::vector<std::string>& splitMethodNames();
std::optional<SplitMethod> splitMethodFromName(std::string_view name);

struct SplitOptions {
    double memoryLimit = 2147483648.0; ///< bytes the tables of coalitions may take together
    std::size_t objections = 10;       ///< at most this many are listed
    std::uint64_t seed = 1;            ///< for sampled answers
    std::size_t samples = 100000;      ///< orders drawn for those, at most
    /// They stop when every 95 % interval has at most this half-width, as a part of v(N).
    double halfWidth = 0.001;
    std::stop_token stop;
};

/// One rule's answer.
struct Division {
    SplitMethod method = SplitMethod::equal;
    std::vector<double> shares; ///< in the game's own sense: gains, or costs for a cost game
    std::vector<measures::Rational> fractions; ///< the shares without rounding, where known
    bool exact = true;
    std::optional<std::vector<double>> standardError; ///< when sampled
    std::optional<std::size_t> evaluations; ///< values of coalitions looked at, when sampled
    Stability stability;
    std::optional<double> leastCore; ///< largest excess at the prenucleolus
    std::optional<bool> certified;   ///< Kohlberg's criterion, for the nucleolus kinds
    measures::Explanation why;
};

/// Divides by each method, in that order. Errors: a method lacks what it needs (`where` names
/// it), has no answer for this game, would need too much memory, or was cancelled.
model::Result<std::vector<Division>>
divide(const Game& game, const std::vector<SplitMethod>& methods, const SplitOptions& options = {});

/// The same, each method with its own answer or error, so that one that lacks something does not
/// take the others with it.
std::vector<model::Result<Division>> divideEach(const Game& game,
                                                const std::vector<SplitMethod>& methods,
                                                const SplitOptions& options = {});

} // namespace concordat::split
