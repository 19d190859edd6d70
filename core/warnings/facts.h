#pragma once

#include "core/chain/chain.h"
#include "core/charter/facts.h"
#include "core/measures/contributions.h"
#include "core/measures/exchanges.h"
#include "core/measures/mechanisms.h"
#include "core/measures/membership.h"
#include "core/measures/shares.h"

namespace concordat::warnings {

/// What several rules look at, found once for a state and a day.
struct Facts {
    Facts(const model::State& state, model::Date asOf);

    const model::State& state;
    model::Date asOf;
    measures::Membership membership;
    charter::Facts roles; ///< leads, government, plan of the stage, committee
    chain::ChainResult chain;
    measures::LiveMechanisms mechanisms;
    measures::ExchangeSummary exchanges;
    measures::ContributionShares pledged;
    measures::ShareOf returns;                 ///< percent
    std::vector<const model::Member*> members; ///< those judged
    std::vector<const model::Member*> small;   ///< of them, the small and medium enterprises
    bool sizesKnown = false;                   ///< of every enterprise among them
    model::GovernanceModel model{};            ///< chosen for the present stage

    std::optional<double> score(chain::ChainNode node) const { return chain[node].observed.score; }
    /// Seats taken on the day in bodies that decide; neither arbitration nor advice.
    std::vector<const model::Seat*> decidingSeats() const;
    bool seatsRecorded() const { return !state.rows<model::Seat>().empty(); }
    std::vector<std::string> regions() const; ///< of the consortium, else of its members
};

bool covers(const std::optional<model::Date>& from, const std::optional<model::Date>& until,
            model::Date day);

} // namespace concordat::warnings
