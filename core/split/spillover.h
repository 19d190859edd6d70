#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/measures/explanation.h"
#include "core/measures/wording.h"
#include "core/model/result.h"

namespace concordat::split {

/// What leaks from one firm to the others.
enum class SpilloverKind {
    /// Cost reductions: c_i = A − x_i − βΣx_j at the cost γx²/2 (d'Aspremont & Jacquemin 1988).
    output,
    /// Spending: X_i = y_i + βΣy_j lowers cost by √(2X_i/γ) (Kamien, Muller & Zang 1992).
    input
};

/// Firms in one market that invest first and sell afterwards; all alike.
/// Taken only with a above cost, positive b and gamma, and beta from 0 to 1; otherwise there is no
/// interior equilibrium.
struct SpilloverInputs {
    double a = 0;     ///< price at which nothing is sold
    double b = 1;     ///< how much one unit more lowers the price, above 0
    double cost = 0;  ///< unit cost A before any research, below a
    double gamma = 1; ///< how dear research is, above 0
    int firms = 2;    ///< 2 or more
    double beta = 0;  ///< spillover, 0 to 1
    SpilloverKind kind = SpilloverKind::output;
    /// Only a − A is known: whether costs would fall below 0 is then not examined.
    bool marginOnly = false;
};

/// Who decides what together.
enum class ResearchRegime {
    competition,           ///< everybody alone (KMZ: N)
    cooperation,           ///< research decided together, sales alone (KMZ: C)
    collusion,             ///< research and sales decided together
    jointVentureCompeting, ///< everything shared (β = 1), spending decided alone (KMZ: NJ)
    jointVentureCartel     ///< everything shared and decided together (KMZ: CJ)
};
inline constexpr std::array researchRegimes{
    ResearchRegime::competition, ResearchRegime::cooperation, ResearchRegime::collusion,
    ResearchRegime::jointVentureCompeting, ResearchRegime::jointVentureCartel};
const char* regimeName(ResearchRegime regime);

/// The symmetric equilibrium of one regime, per firm; or why there is none.
struct ResearchOutcome {
    bool interior = false;
    model::Text reason;       ///< when not interior: which condition fails
    double investment = 0;    ///< x (output kind) or y (input kind)
    double costReduction = 0; ///< of each firm, spillovers included
    double spending = 0;      ///< γx²/2, or y
    double quantity = 0;
    double price = 0;
    double profit = 0;
};

/// Why there is no market at all; empty where there is one.
model::Text marketObstacle(const SpilloverInputs& inputs);

ResearchOutcome researchOutcome(const SpilloverInputs& inputs, ResearchRegime regime);

/// Slope of one firm's best investment in another's, times the number of others; output kind.
/// Below −1 or above 1 adjustment runs away (Henriques 1990).
double reactionSlope(const SpilloverInputs& inputs);

/// Spillovers at which much knowledge still moves: β·x under competition, at least `share` of
/// its largest.
struct SpilloverBand {
    double best = 0;
    double lower = 0;
    double upper = 0;
    double share = 0.9;
};
/// Empty when competition has no interior equilibrium anywhere.
std::optional<SpilloverBand> spilloverBand(const SpilloverInputs& inputs, double share = 0.9);

/// Members at different positions of the chain, each position a market of its own; costs are
/// c = A − x_i − β_h Σ_same x_j − β_v Σ_other x_k. The default of ours; the review's own
/// three-stage game could not be seen.
struct ChainPosition {
    std::string name;
    double margin = 0; ///< a − A, above 0
    double b = 1;
    double gamma = 1;
    int firms = 1;
};
struct ChainInputs {
    std::vector<ChainPosition> positions;
    double betaHorizontal = 0;
    double betaVertical = 0;
};
/// Investment per firm of each position; `unsolvable` when there is no interior equilibrium.
model::Result<std::vector<double>> chainInvestments(const ChainInputs& inputs, bool cooperate);

/// Answers `concordat spillover --inputs FILE`:
/// `{"a", "cost" (or "margin" for both), "b", "gamma", "firms", "beta", "spillover": "output"|
/// "input", "chain": {"betaVertical", "positions": [{"name", "margin", "b", "gamma", "firms"}]}}`.
model::Result<std::string> spilloverJson(std::string_view inputText, const std::string& sourceName,
                                         const measures::Wording& words = model::toEnglish);

} // namespace concordat::split
