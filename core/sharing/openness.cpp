#include "core/sharing/openness.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/measures/exchanges.h"
#include "core/measures/membership.h"
#include "core/measures/sources.h"
#include "core/model/assumptions.h"
#include "core/model/rounding.h"

namespace concordat::sharing {

using model::ActorKind;
using model::coreText;
using model::Date;
using model::literalText;
using model::State;
using split::ResearchRegime;

namespace {

bool sellsInTheMarket(ActorKind kind)
{
    return kind == ActorKind::enterprise || kind == ActorKind::leadEnterprise ||
           kind == ActorKind::backboneEnterprise || kind == ActorKind::smallMediumEnterprise ||
           kind == ActorKind::supplyChainPartner;
}

std::size_t firmsAmong(const State& state, Date asOf)
{
    const auto present = measures::membershipAt(state, asOf).members;
    return static_cast<std::size_t>(
        std::count_if(present.begin(), present.end(), [&](const auto& id) {
            const auto* member = state.find(id);
            return member && sellsInTheMarket(member->kind);
        }));
}

void readMarket(const State& state, Date asOf, Openness& result)
{
    split::SpilloverInputs inputs;
    const auto need = [&](const char* name, model::Text label, double& into) {
        const auto value = model::assumedValue(state, spilloverSubject, name);
        if (value) {
            into = *value;
            result.why.inputs.push_back(
                {std::move(label), coreText("Openness", "{value}").with("value", *value), false});
        } else {
            result.missing.push_back(std::move(label));
        }
    };
    need("a", coreText("Openness", "Price at which nothing is sold, a"), inputs.a);
    need("cost", coreText("Openness", "Unit cost before research, A"), inputs.cost);
    need("gamma", coreText("Openness", "How dear research is, γ"), inputs.gamma);
    const auto slope = model::assumedValue(state, spilloverSubject, "b");
    inputs.b = slope.value_or(1);
    result.why.inputs.push_back({coreText("Openness", "Slope of demand, b"),
                                 coreText("Openness", "{value}").with("value", inputs.b), !slope});
    const auto firms = model::assumedValue(state, spilloverSubject, "firms");
    const double count = firms.value_or(static_cast<double>(firmsAmong(state, asOf)));
    inputs.firms = std::max(2, static_cast<int>(std::lround(count)));
    result.why.inputs.push_back(
        {coreText("Openness", "Firms in the same market, n"),
         coreText("Openness", "{value}").with("value", static_cast<std::int64_t>(inputs.firms)),
         !firms});
    inputs.kind = model::assumedValue(state, spilloverSubject, "kind").value_or(0) > 0.5
                      ? split::SpilloverKind::input
                      : split::SpilloverKind::output;
    inputs.beta = result.rate.value_or(0);
    if (result.missing.empty())
        result.inputs = inputs;
}

void explainRate(Openness& result)
{
    auto& why = result.why;
    why.subtitle = coreText("Openness", "How much of what one member learns reaches the others");
    why.formula = "β = directed pairs with an exchange in the last year ÷ all directed pairs;  "
                  "β* = the β at which β·x under competition is largest";
    if (result.given)
        why.inputs.push_back({coreText("Openness", "β, judged"),
                              coreText("Openness", "{value}").with("value", *result.given), false});
    if (result.estimate) {
        const auto& estimate = *result.estimate;
        why.inputs.push_back({coreText("Openness", "β from the ledger of exchanges"),
                              coreText("Openness", "{rate} ({reached} of {pairs} pairs)")
                                  .with("rate", model::roundedTo(estimate.rate, 2))
                                  .with("reached", static_cast<std::int64_t>(estimate.reached))
                                  .with("pairs", static_cast<std::int64_t>(estimate.pairs)),
                              !result.given});
        if (estimate.horizontal)
            why.inputs.push_back({coreText("Openness", "Among members of one kind (horizontal)"),
                                  coreText("Openness", "{value}")
                                      .with("value", model::roundedTo(*estimate.horizontal, 2)),
                                  false});
        if (estimate.vertical)
            why.inputs.push_back({coreText("Openness", "Between kinds (vertical)"),
                                  coreText("Openness", "{value}")
                                      .with("value", model::roundedTo(*estimate.vertical, 2)),
                                  false});
        if (!result.given)
            why.notes.push_back(coreText(
                "Openness", "The estimate is a definition of ours, not a measurement: an "
                            "exchange on record says that something arrived, not how much."));
    }
    why.sources.push_back(measures::sourceText("R103, R105"));
    why.sources.push_back(
        literalText("d'Aspremont & Jacquemin 1988; Kamien, Muller & Zang 1992; Henriques 1990"));
}

} // namespace

std::optional<SpilloverEstimate> estimateSpillover(const State& state, Date asOf)
{
    const auto members = measures::membershipAt(state, asOf).members;
    const auto summary = measures::exchangesOfLastYear(state, asOf);
    if (members.size() < 2 || summary.recorded == 0)
        return {};
    SpilloverEstimate estimate;
    std::size_t sameKind = 0;
    std::size_t sameReached = 0;
    for (const auto& from : members) {
        for (const auto& to : members) {
            if (from == to)
                continue;
            const bool reached = summary.pairs.count({from, to}) > 0;
            const bool same = state.find(from)->kind == state.find(to)->kind;
            ++estimate.pairs;
            estimate.reached += reached ? 1 : 0;
            sameKind += same ? 1 : 0;
            sameReached += same && reached ? 1 : 0;
        }
    }
    const auto part = [](std::size_t some, std::size_t all) {
        return static_cast<double>(some) / static_cast<double>(all);
    };
    estimate.rate = part(estimate.reached, estimate.pairs);
    if (sameKind > 0)
        estimate.horizontal = part(sameReached, sameKind);
    if (sameKind < estimate.pairs)
        estimate.vertical = part(estimate.reached - sameReached, estimate.pairs - sameKind);
    return estimate;
}

Openness opennessOf(const State& state, Date asOf)
{
    Openness result;
    result.given = model::assumedValue(state, spilloverSubject, "beta");
    result.estimate = estimateSpillover(state, asOf);
    if (result.given)
        result.rate = result.given;
    else if (result.estimate)
        result.rate = result.estimate->rate;
    explainRate(result);
    readMarket(state, asOf, result);
    if (result.inputs)
        result.band = split::spilloverBand(*result.inputs);
    auto& why = result.why;
    why.title = result.rate ? coreText("Openness", "Spillover β {rate}")
                                  .with("rate", model::roundedTo(*result.rate, 2))
                            : coreText("Openness", "Spillover β: no data yet");
    if (result.band) {
        why.inputs.push_back(
            {coreText("Openness", "Best rate β*"),
             coreText("Openness", "{value}").with("value", model::roundedTo(result.band->best, 2)),
             false});
        why.inputs.push_back({coreText("Openness", "Band in which 90 % of that still moves"),
                              coreText("Openness", "{lower} to {upper}")
                                  .with("lower", model::roundedTo(result.band->lower, 2))
                                  .with("upper", model::roundedTo(result.band->upper, 2)),
                              true});
    } else if (result.inputs) {
        result.obstacle = split::marketObstacle(*result.inputs);
        if (result.obstacle.empty())
            result.obstacle = coreText("Openness", "Firms that compete have no interior "
                                                   "equilibrium at any β, so there is no band.");
        why.notes.push_back(result.obstacle);
    }
    for (const auto& gap : result.missing)
        why.notes.push_back(coreText("Openness", "Not stated yet: {what}").with("what", gap));
    return result;
}

namespace {

/// The rate of one direction: stated, else from the ledger, else the rate over all.
std::optional<double> directed(const std::optional<double>& stated,
                               const std::optional<double>& seen,
                               const std::optional<double>& overall, model::Text label,
                               measures::Explanation& why)
{
    const auto rate = stated ? stated : seen ? seen : overall;
    if (rate)
        why.inputs.push_back(
            {std::move(label),
             coreText("Openness", "{value}").with("value", model::roundedTo(*rate, 2)), !stated});
    return rate;
}

void explainChain(const split::SpilloverInputs& market, measures::Explanation& why)
{
    why.subtitle = coreText("Openness", "What each member would invest, by its position");
    why.inputs.push_back({coreText("Openness", "a − A at every position"),
                          coreText("Openness", "{value}").with("value", market.a - market.cost),
                          true});
    why.formula = "c_i = A − x_i − β_h·Σ x_j of the same kind − β_v·Σ x_k of other kinds";
    why.notes.push_back(coreText("Openness", "Members of one kind are one position; every position "
                                             "has the same demand and the same dearness of "
                                             "research. Both are defaults of ours."));
    why.notes.push_back(coreText("Openness",
                                 "The review's own three-stage game could not be seen; this is the "
                                 "published game it builds on."));
    why.sources.push_back(measures::sourceText("R103; d'Aspremont & Jacquemin 1988"));
}

} // namespace

ChainOutlook outlookAlongChain(const State& state, Date asOf, const Openness& openness)
{
    ChainOutlook result;
    auto& why = result.why;
    why.title = coreText("Openness", "Research along the chain");
    std::map<ActorKind, int> kinds;
    for (const auto& id : measures::membershipAt(state, asOf).members) {
        if (const auto* member = state.find(id))
            ++kinds[member->kind];
    }
    const auto& estimate = openness.estimate;
    const auto horizontal =
        directed(openness.given, estimate ? estimate->horizontal : std::nullopt, openness.rate,
                 coreText("Openness", "β_h, among members of one kind"), why);
    const auto vertical = directed(model::assumedValue(state, spilloverSubject, "betaVertical"),
                                   estimate ? estimate->vertical : std::nullopt, std::nullopt,
                                   coreText("Openness", "β_v, between kinds"), why);
    if (!openness.inputs)
        result.obstacle = coreText("Openness", "State the market first: prices, costs and how dear "
                                               "research is.");
    else if (kinds.size() < 2)
        result.obstacle = coreText("Openness", "A chain needs members of two kinds at least.");
    else if (!vertical || !horizontal)
        result.obstacle = coreText("Openness", "Neither stated nor recorded: how much reaches "
                                               "members of other kinds. State β_v, or enter "
                                               "exchanges with their days.");
    if (!result.obstacle.empty()) {
        why.notes.push_back(result.obstacle);
        return result;
    }
    result.horizontal = *horizontal;
    result.vertical = *vertical;
    explainChain(*openness.inputs, why);
    split::ChainInputs inputs;
    inputs.betaHorizontal = *horizontal;
    inputs.betaVertical = *vertical;
    for (const auto& [kind, count] : kinds)
        inputs.positions.push_back({{},
                                    openness.inputs->a - openness.inputs->cost,
                                    openness.inputs->b,
                                    openness.inputs->gamma,
                                    count});
    const auto competing = split::chainInvestments(inputs, false);
    const auto cooperating = split::chainInvestments(inputs, true);
    if (!competing || !cooperating) {
        result.obstacle = (competing ? cooperating : competing).error().text;
        why.notes.push_back(result.obstacle);
        return result;
    }
    std::size_t at = 0;
    for (const auto& [kind, count] : kinds) {
        result.positions.push_back({kind, count, (*competing)[at], (*cooperating)[at]});
        ++at;
    }
    return result;
}

model::Text regimeLabel(ResearchRegime regime)
{
    switch (regime) {
    case ResearchRegime::competition: return coreText("Openness", "Competition");
    case ResearchRegime::cooperation: return coreText("Openness", "Cooperation in research");
    case ResearchRegime::collusion: return coreText("Openness", "Collusion");
    case ResearchRegime::jointVentureCompeting:
        return coreText("Openness", "Joint venture, spending alone");
    case ResearchRegime::jointVentureCartel: break;
    }
    return coreText("Openness", "Joint venture, spending together");
}

measures::Explanation explainRegime(const split::SpilloverInputs& inputs, ResearchRegime regime)
{
    measures::Explanation why;
    const auto outcome = split::researchOutcome(inputs, regime);
    why.title = regimeLabel(regime);
    if (!outcome.interior) {
        why.subtitle = coreText("Openness", "No interior equilibrium");
        why.notes.push_back(outcome.reason);
    } else {
        why.subtitle = coreText("Openness", "What each firm would do, and earn");
        const auto add = [&](model::Text label, double value) {
            why.inputs.push_back(
                {std::move(label),
                 coreText("Openness", "{value}").with("value", model::roundedTo(value, 2)), false});
        };
        add(coreText("Openness", "Investment"), outcome.investment);
        add(coreText("Openness", "Fall of the unit cost"), outcome.costReduction);
        add(coreText("Openness", "Spending on research"), outcome.spending);
        add(coreText("Openness", "Quantity"), outcome.quantity);
        add(coreText("Openness", "Price"), outcome.price);
        add(coreText("Openness", "Profit"), outcome.profit);
    }
    why.formula = inputs.kind == split::SpilloverKind::output
                      ? "P = a − bQ;  c_i = A − x_i − βΣx_j;  cost γx²/2"
                      : "P = a − bQ;  X_i = y_i + βΣy_j;  c_i = A − √(2X_i/γ)";
    why.notes.push_back(coreText("Openness",
                                 "The review's own three-stage game could not be seen; this is the "
                                 "published game it builds on."));
    why.sources.push_back(literalText(inputs.kind == split::SpilloverKind::output
                                          ? "d'Aspremont & Jacquemin 1988"
                                          : "Kamien, Muller & Zang 1992"));
    return why;
}

} // namespace concordat::sharing
