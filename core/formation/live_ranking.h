#pragma once

#include <array>
#include <optional>
#include <vector>

#include "core/formation/decide.h"

namespace concordat::formation {

/// Every ranking of one decision while its weights move.
///
/// What does not depend on the weights (normalised scores, distances from the ideal, flows on each
/// criterion) is worked out once and held column by column; a move of a weight is then one pass
/// over these columns for each method and one sort, without an allocation. The results are those
/// of `rank`, which tests hold them to.
class LiveRanking {
public:
    static constexpr std::size_t methodCount = 5;

    /// Missing scores take the mean of the known ones, whatever the decision says. Refuses what
    /// `rank` refuses, but for what only AHP cannot use: see `ahpRefusal`.
    static model::Result<LiveRanking> of(const Decision& decision);

    std::size_t alternatives() const { return m_count; }
    std::size_t criteria() const { return m_weights.size(); }

    /// Takes new weights, 0 or more, of any sum; refused when they sum to nothing.
    model::Status weigh(const std::vector<double>& weights);
    /// Takes a new score; costs one column.
    void setScore(std::size_t alternative, std::size_t criterion, double score);
    double score(std::size_t alternative, std::size_t criterion) const
    {
        return m_scores[criterion * m_count + alternative];
    }

    /// As used, summing to 1.
    const std::vector<double>& weights() const { return m_weights; }
    /// As `Ranking::scores`; for VIKOR smaller is better. Empty for AHP when it was refused.
    const std::vector<double>& scores(RankingMethod method) const
    {
        return m_results[static_cast<std::size_t>(method)].scores;
    }
    const std::vector<std::size_t>& ranks(RankingMethod method) const
    {
        return m_results[static_cast<std::size_t>(method)].ranks;
    }
    /// The weights a method uses: AHP has those of the comparisons.
    const std::vector<double>& weightsOf(RankingMethod method) const
    {
        return method == RankingMethod::ahp && !m_ahpWeights.empty() ? m_ahpWeights : m_weights;
    }
    /// What a method makes of one score before it is weighed: the normalised score, the distance
    /// from the best (TOPSIS squared, VIKOR ÷ width), the net flow, the local priority.
    double part(RankingMethod method, std::size_t alternative, std::size_t criterion) const;
    bool isLarger(std::size_t criterion) const { return m_decision.criteria[criterion].larger; }
    double vikorStrategy() const { return m_decision.vikorStrategy; }
    Normalisation normalisation() const { return m_decision.weightedSumNormalisation; }
    /// Why there is no AHP ranking.
    const std::optional<model::Error>& ahpRefusal() const { return m_ahpRefusal; }

    /// How far each weight may move before the first place changes hands: exact for the methods
    /// that are linear in the weights, searched for TOPSIS and VIKOR.
    std::vector<WeightInterval> stability(RankingMethod method) const;

    /// What would have to change for `follower` to reach `leader`, one criterion at a time.
    struct Overtaking {
        std::optional<double> weight; ///< the nearest weight, the others keeping their proportions
        std::optional<double> score;  ///< of the follower, within the limits asked about
    };
    /// `least` and `most` are the ends of each criterion's scale.
    std::vector<Overtaking> overtaking(RankingMethod method, std::size_t leader,
                                       std::size_t follower, const std::vector<double>& least,
                                       const std::vector<double>& most) const;

private:
    struct Result {
        std::vector<double> scores;
        std::vector<std::size_t> ranks;
    };

    LiveRanking() = default;
    void fillColumn(std::size_t criterion);
    void fillFlows(std::size_t criterion);
    void fillShares(std::size_t criterion);
    void compute();
    void computeMethod(RankingMethod method, const std::vector<double>& weights,
                       std::vector<double>& into) const;
    void rankMethod(RankingMethod method);
    const std::vector<double>& linearParts(RankingMethod method) const;
    /// Larger is better, for every method.
    double ahead(RankingMethod method, const std::vector<double>& weights, std::size_t a,
                 std::size_t b) const;
    std::optional<double> overtakingWeight(RankingMethod method, std::size_t leader,
                                           std::size_t follower, std::size_t criterion) const;

    std::size_t m_count = 0;
    Decision m_decision; ///< criteria and options; the scores are in `m_scores`
    std::vector<double> m_weights;
    std::optional<AhpPriorities> m_compared; ///< the criteria that were compared
    std::vector<double> m_ahpWeights;        ///< from comparisons; empty: `m_weights`
    std::vector<double> m_scores;            ///< column by column, as all below
    std::vector<double> m_parts;             ///< weighted sum: normalised scores
    std::vector<double> m_toBest;            ///< TOPSIS: squared distances
    std::vector<double> m_toWorst;
    std::vector<double> m_gaps;   ///< VIKOR: distance from the best ÷ width
    std::vector<double> m_flows;  ///< PROMETHEE: net flow on the criterion alone
    std::vector<double> m_shares; ///< AHP: local priorities
    std::optional<model::Error> m_ahpRefusal;
    std::array<Result, methodCount> m_results;
    mutable std::vector<double> m_first;
    mutable std::vector<double> m_second;
    std::vector<double> m_sorted;
};

} // namespace concordat::formation
