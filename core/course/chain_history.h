#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "core/chain/chain.h"

namespace concordat::course {

/// The chain on one day, as numbers.
struct Moment {
    model::Date date;
    std::string version; ///< id of the named version it is of; empty: today's records by that day
    model::Text label;   ///< the version's name, or the quarter
    std::array<std::optional<double>, chain::nodeCount> scores;
    std::array<std::optional<double>, chain::nodeCount> transmitted;
    std::optional<double> gate; ///< 0 to 1
    std::optional<double> potential;

    std::optional<double> score(model::ChainNode node) const
    {
        return scores[static_cast<std::size_t>(node)];
    }
};

Moment momentOf(const chain::ChainResult& result, model::Date date);
/// "Q2 2026".
model::Text quarterText(model::Date date);

/// The chain at the end of each quarter since the consortium was formed, at most `quarters` of
/// them, and on the day itself, from what today's records say of those days. Rows without a date
/// count on all of them.
std::vector<Moment> chainHistory(const model::State& state, model::Date asOf, int quarters = 12);

/// A state as it was when it was named, judged on that day.
struct NamedState {
    std::string id;
    std::string name;
    model::Date date;
    model::State state;
};
Moment momentOf(const NamedState& version);

} // namespace concordat::course
