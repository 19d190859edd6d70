#pragma once

#include "core/sharing/consortium_game.h"

namespace concordat::sharing {

/// Each member's part of what is contributed, summing to 1, and where it was taken from.
struct ContributionWeights {
    std::vector<double> shares; ///< in the order asked for
    model::Text source;
    bool defaulted = false; ///< nothing is known; equal parts stand in
    /// Pledges were counted and some have no amount: they count as nothing.
    bool partlyDefaulted = false;
};

/// Evaluated contributions where criteria were assessed, else what was paid, else pledged.
ContributionWeights contributionWeights(const model::State& state, model::Date asOf,
                                        const std::vector<model::Id<model::Member>>& members);

/// Each member's part of the risks, averaged over the types that have shares; empty: none has.
std::optional<std::vector<double>> riskShares(const model::State& state,
                                              const std::vector<model::Id<model::Member>>& members);

/// Each member's part of the knowledge sent to others by `asOf`; empty: no exchange is recorded.
std::optional<std::vector<double>>
knowledgeShares(const model::State& state, model::Date asOf,
                const std::vector<model::Id<model::Member>>& members);

/// Adds what single rules need and the consortium says: unions from precoalitions without a body
/// (else the SMEs), links from exchanges and common work packages, weights from contributions,
/// factors of the corrected Shapley value, pairwise judgements.
void addExtras(const model::State& state, model::Date asOf, ConsortiumGame& game);

} // namespace concordat::sharing
