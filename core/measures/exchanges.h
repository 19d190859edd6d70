#pragma once

#include <map>
#include <optional>
#include <set>
#include <utility>

#include "core/model/state.h"

namespace concordat::measures {

/// Knowledge exchanged in the last year, from the dated rows of the ledger.
struct ExchangeSummary {
    std::size_t recorded = 0; ///< all dated ones up to the day
    std::size_t undated = 0;  ///< left out of everything
    std::size_t recent = 0;   ///< of the last twelve months
    std::size_t tacit = 0;    ///< of the recent ones
    std::optional<model::Date> last;
    std::set<std::pair<model::Id<model::Member>, model::Id<model::Member>>> pairs;
    std::map<model::Id<model::Member>, int> sent;
    std::map<model::Id<model::Member>, int> received;

    /// Part of the directed pairs that are answered, 0 to 1; 0 without any.
    double reciprocity() const;
};

ExchangeSummary exchangesOfLastYear(const model::State& state, model::Date asOf);

} // namespace concordat::measures
