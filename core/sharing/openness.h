#pragma once

#include <optional>
#include <vector>

#include "core/measures/explanation.h"
#include "core/model/state.h"
#include "core/split/spillover.h"

namespace concordat::sharing {

/// How much of what members learn reaches the others, read from the ledger of exchanges.
struct SpilloverEstimate {
    double rate = 0;         ///< 0 to 1: directed pairs with an exchange in the last year ÷ all
    std::size_t reached = 0; ///< such pairs
    std::size_t pairs = 0;   ///< of present members
    std::optional<double> horizontal; ///< the same among members of one kind
    std::optional<double> vertical;   ///< and between members of different kinds
};

/// Openness of a consortium: the rate at which knowledge spills over, against the rates at which
/// most of it moves.
struct Openness {
    /// The market and the dearness of research, as assumed; empty while something is missing.
    std::optional<split::SpilloverInputs> inputs;
    std::vector<model::Text> missing; ///< what would have to be stated
    std::optional<double> given;      ///< β as judged by somebody, 0 to 1
    std::optional<SpilloverEstimate> estimate;
    std::optional<double> rate;               ///< the given one, otherwise the estimate
    std::optional<split::SpilloverBand> band; ///< empty without a market or an interior answer
    model::Text obstacle; ///< why there is no band although the market is stated
    measures::Explanation why;
};

/// Assumptions of this subject, without scope: `beta`, `betaVertical`, `a`, `b`, `cost`, `gamma`,
/// `firms`, and `kind` (0: output spills, 1: spending spills).
inline constexpr const char* spilloverSubject = "spillover";

Openness opennessOf(const model::State& state, model::Date asOf);

/// Empty while nothing dated was recorded, or with fewer than two members.
std::optional<SpilloverEstimate> estimateSpillover(const model::State& state, model::Date asOf);

/// Members of one kind as one position of the chain, and what each of them would invest there.
struct PositionOutlook {
    model::ActorKind kind{};
    int members = 0;
    double competing = 0;   ///< every member for itself
    double cooperating = 0; ///< all members of all positions together
};
struct ChainOutlook {
    std::vector<PositionOutlook> positions; ///< empty where there is an obstacle
    double horizontal = 0;                  ///< β between members of one kind
    double vertical = 0;                    ///< β between kinds
    model::Text obstacle;                   ///< what is missing, or why there is no equilibrium
    measures::Explanation why;
};

/// Research where knowledge also flows between positions of the chain; with the market of
/// `opennessOf`, β between kinds from the assumption `betaVertical`, else from the ledger.
ChainOutlook outlookAlongChain(const model::State& state, model::Date asOf,
                               const Openness& openness);

/// How the answer of one regime came about.
measures::Explanation explainRegime(const split::SpilloverInputs& inputs,
                                    split::ResearchRegime regime);
model::Text regimeLabel(split::ResearchRegime regime);

} // namespace concordat::sharing
