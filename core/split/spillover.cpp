#include "core/split/spillover.h"

#include <algorithm>
#include <cmath>

namespace concordat::split {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;
using model::Text;

namespace {

/// The quantities the formulas share: k for whoever decides alone, m for all together.
struct Terms {
    double n;
    double beta;
    double margin;
    double k;
    double m;
    double square; ///< (n+1)²
};

Terms termsOf(const SpilloverInputs& inputs, ResearchRegime regime)
{
    const bool shared = regime == ResearchRegime::jointVentureCompeting ||
                        regime == ResearchRegime::jointVentureCartel;
    const double n = inputs.firms;
    const double beta = shared ? 1 : inputs.beta;
    return {
        n, beta, inputs.a - inputs.cost, n - (n - 1) * beta, 1 + (n - 1) * beta, (n + 1) * (n + 1)};
}

bool decidesAlone(ResearchRegime regime)
{
    return regime == ResearchRegime::competition || regime == ResearchRegime::jointVentureCompeting;
}

ResearchOutcome none(Text reason)
{
    ResearchOutcome outcome;
    outcome.reason = std::move(reason);
    return outcome;
}

Text secondOrderText()
{
    return coreText("Spillover", "No interior equilibrium: research is so cheap that more of it "
                                 "always pays (second-order condition).");
}

double slopeOf(const SpilloverInputs& inputs, const Terms& terms)
{
    return (terms.n - 1) * 2 * terms.k * (2 * terms.beta - 1) /
           (inputs.b * inputs.gamma * terms.square - 2 * terms.k * terms.k);
}

/// Whether the output-spillover regime has an interior, stable equilibrium; the reason if not.
Text outputObstacle(const SpilloverInputs& inputs, const Terms& terms, ResearchRegime regime)
{
    const double bGamma = inputs.b * inputs.gamma;
    if (regime == ResearchRegime::collusion)
        return 2 * bGamma * terms.n > terms.m * terms.m ? Text{} : secondOrderText();
    if (decidesAlone(regime)) {
        if (bGamma * terms.square <= 2 * terms.k * terms.k)
            return secondOrderText();
        if (std::abs(slopeOf(inputs, terms)) >= 1 || bGamma * terms.square <= 2 * terms.k * terms.m)
            return coreText("Spillover", "No stable equilibrium: each firm's answer to the others' "
                                         "research overshoots (Henriques 1990).");
        return {};
    }
    if (bGamma * terms.square <= 2 * terms.m * terms.m)
        return secondOrderText();
    if (bGamma <= 2 * (1 - terms.beta) * (1 - terms.beta))
        return coreText("Spillover", "No symmetric equilibrium: together the firms gain by "
                                     "concentrating research on one of them.");
    return {};
}

double outputInvestment(const SpilloverInputs& inputs, const Terms& terms, ResearchRegime regime)
{
    const double bGamma = inputs.b * inputs.gamma;
    if (regime == ResearchRegime::collusion)
        return terms.margin * terms.m / (2 * bGamma * terms.n - terms.m * terms.m);
    const double effect = decidesAlone(regime) ? terms.k : terms.m;
    return 2 * terms.margin * effect / (bGamma * terms.square - 2 * effect * terms.m);
}

Text inputObstacle(const SpilloverInputs& inputs, const Terms& terms, ResearchRegime regime)
{
    const double bGamma = inputs.b * inputs.gamma;
    const bool sound = regime == ResearchRegime::collusion ? 2 * bGamma * terms.n > terms.m
                       : decidesAlone(regime)              ? bGamma * terms.square > 2 * terms.k
                                                           : bGamma * terms.square > 2 * terms.m;
    return sound ? Text{} : secondOrderText();
}

double inputReduction(const SpilloverInputs& inputs, const Terms& terms, ResearchRegime regime)
{
    const double bGamma = inputs.b * inputs.gamma;
    if (regime == ResearchRegime::collusion)
        return terms.margin * terms.m / (2 * bGamma * terms.n - terms.m);
    const double effect = decidesAlone(regime) ? terms.k : terms.m;
    return 2 * terms.margin * effect / (bGamma * terms.square - 2 * effect);
}

/// At the symmetric point a firm alone must not gain by spending differently.
bool inputIsLocalBest(const Terms& terms, double quantity, double reduction, double b)
{
    return terms.k * terms.k / (b * (terms.n + 1)) <
           quantity * (terms.n - (terms.n - 1) * terms.beta * terms.beta) / reduction;
}

} // namespace

const char* regimeName(ResearchRegime regime)
{
    switch (regime) {
    case ResearchRegime::competition: return "competition";
    case ResearchRegime::cooperation: return "cooperation";
    case ResearchRegime::collusion: return "collusion";
    case ResearchRegime::jointVentureCompeting: return "jointVentureCompeting";
    case ResearchRegime::jointVentureCartel: break;
    }
    return "jointVentureCartel";
}

Text marketObstacle(const SpilloverInputs& inputs)
{
    if (!(inputs.a > inputs.cost))
        return coreText("Spillover", "No interior equilibrium: the unit cost before research, A, "
                                     "is not below the price at which nothing is sold, a, so "
                                     "nobody would produce.");
    if (!(inputs.b > 0) || !(inputs.gamma > 0) || !(inputs.beta >= 0 && inputs.beta <= 1))
        return coreText("Spillover", "No interior equilibrium: b and γ must be above 0, and β from "
                                     "0 to 1.");
    return {};
}

ResearchOutcome researchOutcome(const SpilloverInputs& inputs, ResearchRegime regime)
{
    if (const auto obstacle = marketObstacle(inputs); !obstacle.empty())
        return none(obstacle);
    const auto terms = termsOf(inputs, regime);
    const bool output = inputs.kind == SpilloverKind::output;
    const auto obstacle =
        output ? outputObstacle(inputs, terms, regime) : inputObstacle(inputs, terms, regime);
    if (!obstacle.empty())
        return none(obstacle);
    ResearchOutcome outcome;
    if (output) {
        outcome.investment = outputInvestment(inputs, terms, regime);
        outcome.costReduction = terms.m * outcome.investment;
        outcome.spending = inputs.gamma * outcome.investment * outcome.investment / 2;
    } else {
        outcome.costReduction = inputReduction(inputs, terms, regime);
        outcome.investment =
            inputs.gamma * outcome.costReduction * outcome.costReduction / (2 * terms.m);
        outcome.spending = outcome.investment;
    }
    if (!inputs.marginOnly && outcome.costReduction > inputs.cost)
        return none(coreText("Spillover", "No interior equilibrium: research would lower the unit "
                                          "cost below 0."));
    const double sold = regime == ResearchRegime::collusion ? 2 * terms.n : terms.n + 1;
    outcome.quantity = (terms.margin + outcome.costReduction) / (inputs.b * sold);
    if (!output && decidesAlone(regime) &&
        !inputIsLocalBest(terms, outcome.quantity, outcome.costReduction, inputs.b))
        return none(secondOrderText());
    outcome.price = inputs.a - inputs.b * terms.n * outcome.quantity;
    outcome.profit =
        (outcome.price - inputs.cost + outcome.costReduction) * outcome.quantity - outcome.spending;
    outcome.interior = true;
    return outcome;
}

double reactionSlope(const SpilloverInputs& inputs)
{
    return slopeOf(inputs, termsOf(inputs, ResearchRegime::competition));
}

std::optional<SpilloverBand> spilloverBand(const SpilloverInputs& inputs, double share)
{
    constexpr int steps = 2000;
    const auto moved = [&](double beta) {
        auto at = inputs;
        at.beta = beta;
        const auto outcome = researchOutcome(at, ResearchRegime::competition);
        return outcome.interior ? beta * outcome.investment : -1.0;
    };
    double most = 0;
    SpilloverBand band;
    band.share = share;
    for (int step = 0; step <= steps; ++step) {
        const double beta = static_cast<double>(step) / steps;
        if (moved(beta) > most) {
            most = moved(beta);
            band.best = beta;
        }
    }
    if (!(most > 0))
        return std::nullopt;
    double left = std::max(0.0, band.best - 1.0 / steps);
    double right = std::min(1.0, band.best + 1.0 / steps);
    for (int step = 0; step < 100; ++step) {
        const double first = left + (right - left) / 3;
        const double second = right - (right - left) / 3;
        (moved(first) < moved(second) ? left : right) =
            moved(first) < moved(second) ? first : second;
    }
    band.best = moved(right) >= moved(band.best) ? right : band.best;
    most = moved(band.best);
    const auto end = [&](double limit) {
        if (moved(limit) >= share * most)
            return limit;
        double inside = band.best;
        double outside = limit;
        for (int step = 0; step < 100; ++step) {
            const double middle = (inside + outside) / 2;
            (moved(middle) >= share * most ? inside : outside) = middle;
        }
        return inside;
    };
    band.lower = end(0);
    band.upper = end(1);
    return band;
}

Result<std::vector<double>> chainInvestments(const ChainInputs& inputs, bool cooperate)
{
    const auto count = inputs.positions.size();
    // Row g: what one firm's research earns, linear in everybody's research.
    std::vector<std::vector<double>> rows(count, std::vector<double>(count + 1, 0.0));
    std::vector<double> price(count);
    const auto markup = [&](std::size_t g, double weight, std::vector<double>& row) {
        // weight · (M_g + m_g x_g + β_v Σ n_h x_h) moved to the left-hand side
        const auto& own = inputs.positions[g];
        const double m = 1 + (own.firms - 1) * inputs.betaHorizontal;
        row[count] += weight * own.margin;
        row[g] -= weight * m;
        for (std::size_t h = 0; h < count; ++h) {
            if (h != g)
                row[h] -= weight * inputs.betaVertical * inputs.positions[h].firms;
        }
    };
    for (std::size_t g = 0; g < count; ++g) {
        const auto& own = inputs.positions[g];
        price[g] = 2 / (own.b * (own.firms + 1.0) * (own.firms + 1.0));
    }
    for (std::size_t g = 0; g < count; ++g) {
        const auto& own = inputs.positions[g];
        const double k = own.firms - (own.firms - 1) * inputs.betaHorizontal;
        const double m = 1 + (own.firms - 1) * inputs.betaHorizontal;
        rows[g][g] += own.gamma;
        markup(g, price[g] * (cooperate ? m : k), rows[g]);
        for (std::size_t h = 0; cooperate && h < count; ++h) {
            if (h != g)
                markup(h, price[h] * inputs.betaVertical * inputs.positions[h].firms, rows[g]);
        }
    }
    const Error noEquilibrium{ErrorCode::unsolvable,
                              coreText("Spillover", "No interior equilibrium along the chain: "
                                                    "research at one position feeds that at the "
                                                    "others without end."),
                              "chain",
                              {}};
    // Positive pivots are what keeps the mutual reinforcement finite.
    for (std::size_t c = 0; c < count; ++c) {
        if (rows[c][c] <= 1e-12)
            return noEquilibrium;
        for (std::size_t r = 0; r < count; ++r) {
            if (r == c)
                continue;
            const double factor = rows[r][c] / rows[c][c];
            for (std::size_t j = 0; j <= count; ++j)
                rows[r][j] -= factor * rows[c][j];
        }
    }
    std::vector<double> result;
    for (std::size_t g = 0; g < count; ++g) {
        result.push_back(rows[g][count] / rows[g][g]);
        if (!(result.back() > 0))
            return noEquilibrium;
    }
    return result;
}

} // namespace concordat::split
