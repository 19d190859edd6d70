#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/formation/ahp.h"
#include "core/measures/explanation.h"
#include "core/measures/wording.h"
#include "core/model/result.h"

namespace concordat::formation {

/// How a difference on one criterion becomes a preference between 0 and 1 (Brans, Vincke &
/// Mareschal 1986, doi:10.1016/0377-2217(86)90044-5, types I to VI).
enum class PreferenceShape { usual, uShape, vShape, level, linear, gaussian };

struct Preference {
    PreferenceShape shape = PreferenceShape::usual;
    double indifference = 0; ///< q: differences up to here do not count
    double preference = 0;   ///< p: from here on the preference is full
    double inflection = 0;   ///< s of the Gaussian shape
};

struct Criterion {
    std::string name;
    double weight = 0;  ///< 0 or more; weights are normalised to sum 1
    bool larger = true; ///< larger scores are better
    Preference preference;
    /// AHP: pairwise judgements of the alternatives on this criterion; empty: their scores' shares.
    std::vector<std::vector<double>> comparisons;
};

struct Alternative {
    std::string name;
    std::vector<std::optional<double>> scores; ///< one per criterion; empty: not known
};

/// What to do about a score that is not known. Never is it silently taken as 0.
enum class MissingScores {
    refuse, ///< no ranking until it is known
    mean,   ///< the mean of the others on that criterion stands in, and is reported
    bounds  ///< as `mean`, and the ranking is repeated with the worst and the best known score
};

enum class Normalisation { none, linear, minMax, vector };

struct Decision {
    std::vector<Criterion> criteria;
    std::vector<Alternative> alternatives;
    /// AHP: of the first criteria, which divide by them what the weights leave to these together;
    /// empty: the weights alone.
    std::vector<std::vector<double>> comparisons;
    MissingScores missing = MissingScores::refuse;
    Normalisation weightedSumNormalisation = Normalisation::minMax;
    double vikorStrategy = 0.5; ///< v: weight of the majority against the largest regret
};

enum class RankingMethod { weightedSum, topsis, vikor, promethee, ahp };
const std::vector<std::string>& rankingMethodNames();
std::optional<RankingMethod> rankingMethodFromName(std::string_view name);

/// How far one criterion's weight may move, the others keeping their proportions, before the
/// first place changes hands.
struct WeightInterval {
    double lower = 0;
    double upper = 1;
    std::optional<std::size_t> below; ///< who leads just below `lower`
    std::optional<std::size_t> above; ///< who leads just above `upper`
};

struct Ranking {
    RankingMethod method = RankingMethod::weightedSum;
    std::vector<double> scores;     ///< of the alternatives; larger is better except for VIKOR
    std::vector<std::size_t> ranks; ///< 1 is best; equal scores share a rank
    std::vector<double> weights;    ///< as used, summing to 1
    std::vector<WeightInterval> stability; ///< one per criterion
    /// VIKOR: group utility S and largest regret R.
    std::vector<double> utility;
    std::vector<double> regret;
    /// VIKOR: those among which the advantage is not acceptable; the first is the best.
    std::vector<std::size_t> compromise;
    /// PROMETHEE: the leaving and entering flows.
    std::vector<double> positiveFlow;
    std::vector<double> negativeFlow;
    std::optional<AhpPriorities> criteriaPriorities;           ///< AHP
    std::vector<std::optional<AhpPriorities>> localPriorities; ///< AHP, per criterion
    /// With `MissingScores::bounds`: best and worst rank each can take.
    std::vector<std::pair<std::size_t, std::size_t>> rankRange;
    measures::Explanation why;
};

/// Refuses weights that sum to nothing, missing scores where they are not allowed, scores a
/// method cannot use, contradictory comparisons.
model::Result<Ranking> rank(const Decision& decision, RankingMethod method);

/// The scores with those missing replaced as the decision says; refuses what `rank` refuses.
model::Result<std::vector<std::vector<double>>> scoresWithoutGaps(const Decision& decision);

/// Answers `concordat decide --inputs FILE`: one JSON object, or a list for several methods.
///
/// `{"criteria": [{"name", "weight", "direction": "max"|"min", "preference": {"shape": "usual"|
/// "u-shape"|"v-shape"|"level"|"linear"|"gaussian", "q", "p", "s"}, "comparisons": [[…]]}],
/// "alternatives": [{"name", "scores": {"criterion": number|null}}], "comparisons": [[…]],
/// "missing": "refuse"|"mean"|"bounds", "normalisation": "min-max"|"linear"|"vector"|"none",
/// "vikor": {"v": 0.5}}`
model::Result<std::string> decideJson(std::string_view inputText, const std::string& sourceName,
                                      const std::vector<std::string>& methodNames,
                                      const measures::Wording& words = model::toEnglish);

} // namespace concordat::formation
