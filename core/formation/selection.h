#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/formation/decide.h"
#include "core/formation/live_ranking.h"
#include "core/model/state.h"

namespace concordat::formation {

/// Who is to be chosen, by what, and what the assessors said: the recorded state in arrays.
struct SelectionTable {
    struct Criterion {
        model::Id<model::SelectionCriterion> id; ///< empty: worked out, not judged
        std::string name;
        double weight = 0;
        bool weightIsDefault = false;
        bool larger = true;
        double least = 0; ///< ends of its scale
        double most = 100;
        double indifference = 0;
        double preference = 0;
    };
    std::vector<model::Id<model::Member>> candidates; ///< in order of id
    std::vector<std::string> names;
    std::vector<model::MemberStatus> statuses;
    std::vector<Criterion> criteria; ///< in order of entry; what is worked out comes last
    std::vector<std::string> assessors;
    std::vector<double> given;  ///< [assessor][candidate][criterion]; NaN: not said
    std::vector<double> scores; ///< [candidate][criterion]: mean of the assessors; NaN: nobody
    std::vector<double> spread; ///< the same: largest − smallest ÷ the scale; NaN: below two
    std::vector<std::vector<double>> comparisons; ///< of the judged criteria, or empty
    std::size_t comparisonsMissing = 0;           ///< pairs still to be compared

    std::size_t cell(std::size_t candidate, std::size_t criterion) const
    {
        return candidate * criteria.size() + criterion;
    }
    std::size_t givenCell(std::size_t assessor, std::size_t candidate, std::size_t criterion) const
    {
        return (assessor * candidates.size() + candidate) * criteria.size() + criterion;
    }
    std::size_t judgedCriteria() const;
};

/// Whether somebody can still be chosen: a candidate or invited.
bool isOpen(model::MemberStatus status);

/// Candidates are the members with status candidate, invited or committed, and those who have
/// scores although they have signed meanwhile. What a candidate adds to the present group is a
/// criterion worked out from the holdings when resources are required; its weight is the
/// assumption `selection`/`groupWeight` (default: the mean of the judged criteria's weights).
/// Several judgements of one comparison are joined by their geometric mean (Aczél & Saaty 1983,
/// doi:10.1016/0022-2496(83)90028-7).
SelectionTable selectionTable(const model::State& state, model::Date asOf);

/// How a missing score is treated; never as 0.
enum class MissingTreatment {
    mean,    ///< the mean of the other candidates on that criterion
    worst,   ///< the bad end of the criterion's scale
    leaveOut ///< whoever lacks a score is not ranked
};
/// Assumption `selection`/`missingScores`: `mean` (default), `worst`, `leaveOut`.
MissingTreatment missingTreatment(const model::State& state);
std::string toString(MissingTreatment treatment);

/// What is ranked: some of the candidates by some of the criteria. Those who are open are ranked
/// among themselves; when nobody is open any more, those who have joined, as the record of the
/// choice.
struct SelectionProblem {
    Decision decision;
    std::vector<std::size_t> candidates; ///< per alternative, its place in the table
    std::vector<std::size_t> criteria;   ///< per criterion, its place in the table
    struct Missing {
        std::size_t candidate = 0;
        std::size_t criterion = 0;
        std::optional<double> standIn; ///< none: the candidate is not ranked
    };
    std::vector<Missing> missing;
    std::vector<std::size_t> unranked; ///< candidates nobody said anything about, or left out
    std::vector<std::size_t> joined;   ///< not ranked, for they take part while others are open
    std::vector<std::size_t> unusable; ///< criteria without a single score
};

/// `assessor` empty: the mean of all.
SelectionProblem selectionProblem(const SelectionTable& table, MissingTreatment treatment,
                                  std::optional<std::size_t> assessor = {});

/// Best and worst rank of each alternative when its own gaps are filled with the best and the
/// worst score known; equal to the rank where nothing is missing.
std::vector<std::pair<std::size_t, std::size_t>>
rankRanges(const SelectionProblem& problem, const LiveRanking& live, RankingMethod method);

/// How far the assessors agree about the order.
struct Agreement {
    std::size_t assessors = 0;         ///< who scored everybody who is ranked at least once
    std::optional<double> concordance; ///< Kendall's W with ties, 0 to 1; needs two assessors
    std::vector<std::pair<std::size_t, std::size_t>> ranks; ///< per candidate: best and worst
    std::optional<std::size_t> widest;                      ///< cell with the largest spread
};

/// Every assessor's own ranking by one method under the same weights. Kendall & Babington Smith
/// 1939, doi:10.1214/aoms/1177732186.
Agreement agreement(const SelectionTable& table, MissingTreatment treatment, RankingMethod method,
                    const std::vector<double>& weights);

/// Each alternative by all methods together: every method counts alike *(d)*.
struct JointRanks {
    std::vector<std::size_t> sums;   ///< of its ranks, over the methods that have a ranking
    std::vector<std::size_t> places; ///< 1 and more; equal sums share a place
};
JointRanks jointRanks(const LiveRanking& live);

/// The candidates in the order of the sum of their ranks over all methods; then those who are not
/// ranked, and last those who have joined.
std::vector<std::size_t> jointOrder(const SelectionTable& table, const SelectionProblem& problem,
                                    const LiveRanking& live);

/// Why a candidate stands where it does by one method.
measures::Explanation explainRank(const SelectionTable& table, const SelectionProblem& problem,
                                  const LiveRanking& live, RankingMethod method,
                                  std::size_t alternative);

/// Why a candidate stands where it does by all methods together.
measures::Explanation explainJointRank(const SelectionProblem& problem, const LiveRanking& live,
                                       std::size_t alternative);

/// What would have to change for the one that is behind by a method to reach the other.
measures::Explanation explainOvertaking(const SelectionTable& table,
                                        const SelectionProblem& problem, const LiveRanking& live,
                                        RankingMethod method, std::size_t one, std::size_t other);

/// What a candidate adds to those who take part already.
struct TeamFit {
    std::optional<double> addedCoverage; ///< 0 to 1 of what is required; none: nothing recorded
    std::optional<double> addedDepth;
    std::vector<model::Id<model::ResourceType>> fills; ///< gaps it would close
    std::optional<double> overlap;                     ///< mean cosine with the present members
    std::optional<model::Id<model::Member>> mostAlike;
    double mostAlikeOverlap = 0;
    std::size_t raters = 0; ///< present members who rated it in the round that counts
    bool trustHidden = false;
    std::optional<double> trust; ///< mean of these ratings, when there are enough of them
    std::size_t exchanges = 0;   ///< recorded exchanges of knowledge with present members
    std::size_t linked = 0;      ///< present members with whom there was any
    std::size_t present = 0;     ///< size of the group it would join
    measures::Explanation why;
};

std::vector<TeamFit> teamFits(const model::State& state, model::Date asOf,
                              const std::vector<model::Id<model::Member>>& candidates);

} // namespace concordat::formation
