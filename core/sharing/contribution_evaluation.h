#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/measures/explanation.h"
#include "core/measures/money_totals.h"
#include "core/model/state.h"

namespace concordat::sharing {

/// Where the weights of the criteria come from.
enum class WeightSource {
    given,   ///< as entered; the guideline's while there are no criteria
    entropy, ///< by how much a criterion tells the members apart (Shannon 1948)
    ahp      ///< from pairwise comparisons of the criteria (Saaty 1977)
};
const std::vector<std::string>& weightSourceNames();
std::optional<WeightSource> weightSourceFromName(std::string_view name);

struct EvaluationOptions {
    WeightSource weights = WeightSource::given;
    std::size_t draws = 1000; ///< weightings drawn for the stability of ranks
    double spread = 0.5;      ///< each weight is drawn within ± this part of itself
    std::uint64_t seed = 1;
};

struct EvaluatedCriterion {
    std::optional<model::Id<model::ContributionCriterion>> criterion; ///< empty: of the guideline
    model::Text name;
    model::ContributionKind kind{};
    double weight = 0; ///< the weights sum to 1
    std::size_t known = 0;
    measures::PriceBasis unit{}; ///< of recorded amounts; without a currency: scores of assessors
};

/// One published input: what the assessors gave, or what was recorded as contributed.
struct EvaluatedInput {
    std::optional<double> value; ///< mean of the assessors (0-100), or the amount
    double share = 0;            ///< of all members in this criterion
    std::size_t assessors = 0;
    double lowest = 0;
    double highest = 0;
};

struct EvaluatedMember {
    model::Id<model::Member> member;
    std::vector<EvaluatedInput> inputs; ///< one for each criterion
    std::optional<double> share;        ///< 0 to 1; empty: nothing is known of this member
    std::size_t rank = 0;               ///< 1 is the largest share; 0: unknown
    std::size_t bestRank = 0;
    std::size_t worstRank = 0;
    double rankHeld = 0; ///< share of the drawn weightings in which the rank stays
};

struct ContributionEvaluation {
    std::vector<EvaluatedCriterion> criteria;
    std::vector<EvaluatedMember> members;
    bool defaultCriteria = false;
    std::optional<double> consistencyRatio; ///< AHP; doubtful above .1
    std::vector<model::Id<model::ContributionAssessment>> openAppeals;
    measures::Explanation why;
};

/// Normalised weighted score: share_i = Σ_k w_k·x_ik/Σ_j x_jk over the criteria with data; what is
/// missing is left out and named. Assessments after `asOf` do not count.
ContributionEvaluation evaluateContributions(const model::State& state, model::Date asOf,
                                             const EvaluationOptions& options = {});

} // namespace concordat::sharing
