#pragma once

#include <optional>
#include <vector>

#include "core/measures/membership.h"

namespace concordat::measures {

/// How far the required resource types are held by somebody.
struct Coverage {
    std::optional<double> share; ///< 0 to 1, by the types' weights; empty: nothing is required
    std::size_t required = 0;
    std::size_t covered = 0;
    std::vector<model::Id<model::ResourceType>> gaps;
};

/// Share of the required types (weighted; default weight 1) that a member of `membership` holds
/// at a level above 0. Holdings assessed after `asOf` do not count.
Coverage resourceCoverage(const model::State& state, model::Date asOf,
                          const Membership& membership);

/// Mean pairwise cosine of the members' holdings over all resource types, 0 (nothing in common)
/// to 1 (the same profile); members without holdings are left out. Empty below two holders.
struct Overlap {
    std::optional<double> mean;
    std::size_t holders = 0;
};
Overlap resourceOverlap(const model::State& state, model::Date asOf, const Membership& membership);

/// Cosine of two members' holdings; empty when either holds nothing.
std::optional<double> pairOverlap(const model::State& state, model::Date asOf,
                                  const model::Id<model::Member>& a,
                                  const model::Id<model::Member>& b);

/// Two members who hold nearly the same.
struct AlikePair {
    model::Id<model::Member> first;
    model::Id<model::Member> second;
    double overlap = 0; ///< cosine, 0 to 1
};

/// Pairs whose holdings overlap by more than `above`, the most alike first.
std::vector<AlikePair> alikePairs(const model::State& state, model::Date asOf,
                                  const Membership& membership, double above);

/// Share of the holdings of required types that could go without opening a gap: holdings beyond
/// the first of each type ÷ all of them. Empty when no required type is held.
std::optional<double> redundancy(const model::State& state, model::Date asOf,
                                 const Membership& membership);

/// What the coverage would lose, 0 to 1, if this member left.
double marginalCoverage(const model::State& state, model::Date asOf, const Membership& membership,
                        const model::Id<model::Member>& member);

} // namespace concordat::measures
