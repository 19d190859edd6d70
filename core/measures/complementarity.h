#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/measures/explanation.h"
#include "core/model/state.h"

namespace concordat::measures {

/// Who holds how much of what, as one array: rows are members, columns resource types.
struct ResourceMatrix {
    std::vector<model::Id<model::Member>> members;
    std::vector<model::Id<model::ResourceType>> types;
    std::vector<bool> required;  ///< per type
    std::vector<double> weights; ///< per type; 0 for what is not required
    std::vector<double> levels;  ///< row by row, 0 to 100; NaN: nothing recorded

    double level(std::size_t member, std::size_t type) const
    {
        return levels[member * types.size() + type];
    }
};

/// Holdings of the given members on a day: of several assessments of one type the highest counts,
/// later ones do not. Types are those required, then the others, each in order of id.
ResourceMatrix resourceMatrix(const model::State& state, model::Date asOf,
                              std::vector<model::Id<model::Member>> members);

/// What the holdings of a group amount to. Shares are 0 to 1 and weighted by the types' weights;
/// empty when nothing is required.
struct Complementarity {
    std::optional<double> coverage;   ///< of the required types held by somebody at any level
    std::optional<double> depth;      ///< Σ w·(highest level/100) / Σ w: how far they are held
    std::vector<std::size_t> holders; ///< per type
    std::vector<double> best;         ///< per type, the highest level
    std::vector<std::size_t> gaps;    ///< required types that nobody holds
    std::vector<std::size_t> partial; ///< required types that are held, but by nobody in full
    std::vector<std::size_t> singlePoints; ///< required types with exactly one holder
    std::vector<double> own;               ///< per member: the depth it would reach alone
    std::vector<double> marginalCoverage;  ///< per member: what would be lost if it left
    std::vector<double> marginalDepth;
    /// “1+1>2”: the depth of the whole ÷ that of the best part. 1: the others add nothing.
    std::optional<double> wholeToBestPart;
    std::size_t bestPart = 0;
    std::vector<double> overlap; ///< members × members, cosine of holdings; NaN: one holds nothing
    std::optional<double> meanOverlap; ///< over the pairs that both hold something
    std::optional<double> redundancy;  ///< holdings beyond the first of each required type ÷ all
    std::size_t recorded = 0;          ///< cells of required types about which anything is known
};

Complementarity complementarity(const ResourceMatrix& matrix);

/// A required type that is a gap or held in part, with who could add to it.
struct Shortfall {
    std::size_t type = 0;
    double loss = 0;  ///< share of the depth that is missing here, 0 to 1
    double level = 0; ///< the highest in the group; 0: a gap
    struct Filler {
        model::Id<model::Member> member;
        double level = 0;
    };
    std::vector<Filler> fillers; ///< outside the group, able to add something; the best first
};

/// The required types that cost the group most depth, the worst first, at most `count`; `others`
/// are those who could be asked.
std::vector<Shortfall> worstShortfalls(const ResourceMatrix& group, const Complementarity& found,
                                       const ResourceMatrix& others, std::size_t count);

/// Reasons for the why panel.
Explanation explainCoverage(const model::State& state, const ResourceMatrix& matrix,
                            const Complementarity& found);
Explanation explainWhole(const model::State& state, const ResourceMatrix& matrix,
                         const Complementarity& found);
Explanation explainOverlap(const model::State& state, const ResourceMatrix& matrix,
                           const Complementarity& found, std::size_t first, std::size_t second);
Explanation explainMarginal(const model::State& state, const ResourceMatrix& matrix,
                            const Complementarity& found, std::size_t member);

} // namespace concordat::measures
