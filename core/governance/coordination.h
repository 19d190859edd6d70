#pragma once

#include <array>
#include <optional>
#include <vector>

#include "core/measures/explanation.h"
#include "core/model/state.h"

namespace concordat::governance {

inline constexpr std::size_t mechanismCount = 5;

/// One of the five internal mechanisms: what stands behind it and what is missing.
struct MechanismStatus {
    model::MechanismKind kind{};
    bool recorded = false; ///< an instrument is entered
    bool live = false;     ///< one of them is live on the day
    std::vector<model::Id<model::InternalMechanism>> instruments;
    std::vector<model::Text> missing; ///< owner, evidence, being live …
};

/// How the consortium is coordinated inside (R107): five mechanisms, by contract and by relation.
struct Coordination {
    std::array<MechanismStatus, mechanismCount> mechanisms;
    int liveCount = 0;   ///< mechanisms
    int contractual = 0; ///< live instruments
    int relational = 0;
    std::optional<double> relationalShare; ///< 0 to 1, of the live instruments
    double lopsidedBelow = 0.2;            ///< share of the lesser below which it is lopsided *(d)*
    bool lopsided = false;
    std::vector<model::Text> findings;
    measures::Explanation balanceWhy;
};

Coordination coordination(const model::State& state, model::Date asOf);

/// How far the 3+5+3 overlay is filled.
struct OverlayCoverage {
    bool applies = false; ///< R4: no leading enterprise
    std::size_t entries = 0;
    std::size_t live = 0;
    std::vector<model::OverlayParty> partiesWithout; ///< nothing entered
    std::vector<model::OverlayChain> chainsWithout;
    std::vector<model::OverlayGoal> goalsWithout;
    bool universityLeads = false; ///< a university leads the present stage
    std::vector<model::Text> findings;
};

OverlayCoverage overlayCoverage(const model::State& state, model::Date asOf, bool applies);

} // namespace concordat::governance
