#include "core/split/bench.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

#include "core/formation/ahp.h"
#include "core/governance/power.h"
#include "core/split/airport.h"
#include "core/split/bankruptcy.h"
#include "core/split/exact_values.h"
#include "core/split/nucleolus.h"
#include "core/split/rule_words.h"
#include "core/split/sampling.h"
#include "core/split/values.h"

namespace concordat::split {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::literalText;
using model::Result;
using model::Status;
using model::Text;

namespace {

Error unsolvable(Text text)
{
    return {ErrorCode::unsolvable, std::move(text), {}, {}};
}

/// Small games are tabulated so that coalitions can be asked whether they object.
bool affordsStabilityTable(const Game& game)
{
    return game.size() <= 20 && game.kind != GameKind::airport && game.kind != GameKind::bankruptcy;
}

} // namespace

Status Bench::needTable()
{
    if (!m_gains.empty())
        return {};
    const auto table = gainTable(m_game, m_made, m_options.memoryLimit, m_options.stop);
    if (!table)
        return table.error();
    m_gains = *table;
    return {};
}

Result<const Semivalues*> Bench::values()
{
    if (!m_values) {
        if (auto ready = needTable(); !ready)
            return ready.error();
        auto computed = semivalues(m_game.size(), fromTable(m_gains), m_options.stop);
        if (!computed)
            return computed.error();
        m_values = std::move(*computed);
    }
    return &*m_values;
}

/// Gains in proportion to the keys; costs are shared alike.
Bench::Shares Bench::proportional(const std::vector<double>& keys, const char* where) const
{
    const double sum = std::accumulate(keys.begin(), keys.end(), 0.0);
    if (!(std::abs(sum) > 0))
        return model::badInput(
            coreText("Split", "The numbers to divide by sum to 0; there is no proportion."), where);
    std::vector<double> result;
    result.reserve(keys.size());
    const double total = m_game.worthOfAll() * (m_game.cost ? -1 : 1);
    for (const double key : keys)
        result.push_back(total * key / sum);
    return result;
}

Bench::Shares Bench::equal() const
{
    std::vector<double> heads(m_game.size(), 1.0);
    if (m_game.kind == GameKind::airport)
        std::copy(m_game.airport.counts.begin(), m_game.airport.counts.end(), heads.begin());
    return proportional(heads, "players");
}

Bench::Shares Bench::proRata() const
{
    std::vector<double> keys;
    for (std::size_t i = 0; i < m_game.size(); ++i) {
        double key = m_game.kind == GameKind::bankruptcy ? m_game.bankruptcy.claims[i]
                                                         : m_game.worthAlone(i);
        if (m_game.kind == GameKind::airport)
            key *= m_game.airport.counts[i];
        keys.push_back(key);
    }
    return proportional(keys, m_game.kind == GameKind::bankruptcy ? "claims" : "values");
}

Bench::Shares Bench::weighted(const char* where) const
{
    if (m_game.weights.empty())
        return model::badInput(coreText("Split", "This rule needs “weights”, one for each player."),
                               where);
    return proportional(m_game.weights, where);
}

Bench::Shares Bench::byJudgement(Division& into) const
{
    if (m_game.comparisons.empty())
        return model::badInput(coreText("Split",
                                        "This rule needs “comparisons”, a square table of pairwise "
                                        "judgements of the players."),
                               "comparisons");
    const auto priorities = formation::ahpPriorities(m_game.comparisons, "comparisons");
    if (!priorities)
        return priorities.error();
    into.why.inputs.push_back({coreText("Split", "Consistency ratio"),
                               coreText("Split", "{ratio} (doubtful above 0.1)")
                                   .with("ratio", priorities->consistencyRatio),
                               false});
    return proportional(priorities->weights, "comparisons");
}

Bench::Shares Bench::shapley(Division& into)
{
    if (m_game.kind == GameKind::airport) {
        auto costs = airportShapley(m_game.airport);
        for (auto& cost : costs)
            cost = -cost;
        return costs;
    }
    if (m_game.kind == GameKind::synergy) {
        auto shares = m_game.synergies.single;
        for (const auto& pair : m_game.synergies.pairs) {
            shares[pair.first] += pair.value / 2;
            shares[pair.second] += pair.value / 2;
        }
        for (auto& share : shares)
            share *= m_game.cost ? -1 : 1;
        return shares;
    }
    if (m_game.kind == GameKind::parts && m_game.size() > exactPlayers) {
        // Whoever can bring a part bears or gains it alike.
        std::vector<double> shares(m_game.size(), 0.0);
        for (const auto& part : m_game.parts) {
            const auto each = part.worth / static_cast<double>(part.players.size());
            for (const auto player : part.players)
                shares[player] += m_game.cost ? -each : each;
        }
        return shares;
    }
    if (m_game.kind == GameKind::voting) {
        governance::PowerOptions power;
        power.seed = m_options.seed;
        power.samples = m_options.samples;
        power.stop = m_options.stop;
        auto result =
            governance::votingPower(m_game.voting, {governance::PowerIndex::shapleyShubik}, power);
        if (!result)
            return result.error();
        into.exact = result->front().exact;
        into.fractions = result->front().fractions;
        into.standardError = result->front().standardError;
        return result->front().shares;
    }
    if (m_game.kind == GameKind::bankruptcy && tableBytes(m_game.size()) > m_options.memoryLimit)
        return sampledBankruptcy(into);
    const auto computed = values();
    if (!computed)
        return computed.error();
    if (m_game.size() <= exactPlayers)
        into.fractions = exactShapley(exactTable(m_gains));
    return (*computed)->shapley;
}

Bench::Shares Bench::sampledBankruptcy(Division& into) const
{
    const auto& claims = m_game.bankruptcy.claims;
    const double total = std::accumulate(claims.begin(), claims.end(), 0.0);
    const auto marginals = [&](std::span<const std::size_t> order, std::span<double> added) {
        double others = total;
        double before = std::max(0.0, m_game.bankruptcy.estate - others);
        for (const auto player : order) {
            others -= claims[player];
            const double after = std::max(0.0, m_game.bankruptcy.estate - others);
            added[player] = after - before;
            before = after;
        }
    };
    SamplingOptions sampling;
    sampling.seed = m_options.seed;
    sampling.orders = m_options.samples;
    sampling.halfWidth = m_options.halfWidth * std::abs(m_game.worthOfAll());
    sampling.stop = m_options.stop;
    auto result = sampledShapley(claims.size(), marginals, sampling);
    if (!result)
        return result.error();
    into.exact = false;
    into.evaluations = result->orders * claims.size();
    into.standardError = std::move(result->standardError);
    return std::move(result->shares);
}

Bench::Shares Bench::corrected(Division& into)
{
    if (m_game.factors.empty())
        return model::badInput(coreText("Split",
                                        "This rule needs “factors”: name, weight and each player's "
                                        "share of it."),
                               "factors");
    auto base = shapley(into);
    if (!base)
        return base;
    into.fractions.clear();
    auto result = correctedShares(*base, m_game.factors);
    if (!result)
        return result.error();
    if (result->clipped)
        into.why.notes.push_back(coreText(
            "Split", "A corrected share was negative; it was set to 0 and the others rescaled."));
    const double total = std::accumulate(base->begin(), base->end(), 0.0);
    for (auto& share : result->shares)
        share *= total;
    return std::move(result->shares);
}

Bench::Shares Bench::nash() const
{
    const double sign = m_game.cost ? -1 : 1;
    std::vector<double> result;
    result.reserve(m_game.size());
    for (std::size_t i = 0; i < m_game.size(); ++i)
        result.push_back(sign * m_game.worthAlone(i));
    std::vector<double> weights(m_game.size(), 1.0);
    if (!m_game.weights.empty())
        weights = m_game.weights;
    if (m_game.kind == GameKind::airport) {
        for (std::size_t i = 0; i < weights.size(); ++i) {
            result[i] *= m_game.airport.counts[i];
            weights[i] *= m_game.airport.counts[i];
        }
    }
    const double surplus =
        sign * m_game.worthOfAll() - std::accumulate(result.begin(), result.end(), 0.0);
    if (surplus < -1e-12 * std::max(1.0, std::abs(m_game.worthOfAll())))
        return unsolvable(coreText("Split", "All together earn less than the members alone; there "
                                            "is nothing to bargain over."));
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] += surplus * weights[i] / sum;
    return result;
}

Bench::Shares Bench::leastExcess(SplitMethod method, Division& into)
{
    if (method == SplitMethod::nucleolus && m_game.kind == GameKind::airport) {
        auto costs = airportNucleolus(m_game.airport);
        for (auto& cost : costs)
            cost = -cost;
        return costs;
    }
    if (method == SplitMethod::nucleolus && m_game.kind == GameKind::bankruptcy)
        return talmud(m_game.bankruptcy);
    const bool doubled = method == SplitMethod::modiclus;
    const std::size_t most = doubled ? 11 : 24;
    if (m_game.size() > most)
        return unsolvable(coreText("Split",
                                   "The {rule} is computed for up to {count} members; this "
                                   "game would take {size} gigabytes for a single table.")
                              .with("rule", wordsOf(method).title.text())
                              .with("count", static_cast<std::int64_t>(most))
                              .with("size", tableBytes(m_game.size() * (doubled ? 2 : 1)) / 1e9));
    if (auto ready = needTable(); !ready)
        return ready.error();
    NucleolusOptions options;
    options.imputationsOnly = method != SplitMethod::prenucleolus;
    options.perCapita = method == SplitMethod::perCapitaNucleolus;
    options.stop = m_options.stop;
    auto result = doubled ? modiclus(m_gains, m_options.stop) : nucleolus(m_gains, options);
    if (!result)
        return result.error();
    into.fractions = std::move(result->exactShares);
    into.certified = result->certified;
    if (method == SplitMethod::prenucleolus && !result->levels.empty())
        into.leastCore = result->levels.front();
    return std::move(result->shares);
}

Bench::Shares Bench::onTable(SplitMethod method, Division& into)
{
    if (auto ready = needTable(); !ready)
        return ready.error();
    switch (method) {
    case SplitMethod::banzhaf: {
        const auto computed = values();
        if (!computed)
            return computed.error();
        if (m_game.size() <= exactPlayers)
            into.fractions = exactBanzhaf(exactTable(m_gains));
        return (*computed)->banzhaf;
    }
    case SplitMethod::weightedShapley:
        if (m_game.weights.empty())
            return model::badInput(
                coreText("Split", "This rule needs “weights”, one for each player."), "weights");
        for (std::size_t i = 0; i < m_game.weights.size(); ++i) {
            if (!(m_game.weights[i] > 0))
                return model::badInput(coreText("Split",
                                                "“{name}” has no weight above 0, which this rule "
                                                "needs of everybody.")
                                           .with("name", m_game.players[i]),
                                       "weights");
        }
        if (const auto enough = affords(m_game.size(), 2, m_options.memoryLimit); !enough)
            return enough.error(); // the dividends are a table of their own
        return weightedShapley(m_gains, m_game.weights, m_options.stop);
    case SplitMethod::owen:
        if (m_game.unions.empty())
            return model::badInput(
                coreText("Split", "This rule needs “unions”: who stays together."), "unions");
        return owenValue(m_gains, m_game.unions, m_options.stop);
    case SplitMethod::myerson: return myersonValue(m_gains, m_game.links, m_options.stop);
    case SplitMethod::position:
        return positionValue(m_gains, m_game.links, m_options.memoryLimit, m_options.stop);
    case SplitMethod::tau: return tauValue(m_gains, m_options.stop);
    default: return gatelyPoint(m_gains);
    }
}

Bench::Shares Bench::bankruptcyRule(SplitMethod method) const
{
    if (m_game.kind != GameKind::bankruptcy)
        return model::badInput(coreText("Split",
                                        "This rule divides an estate among claims; the game is of "
                                        "another kind."),
                               "bankruptcy");
    const auto& problem = m_game.bankruptcy;
    switch (method) {
    case SplitMethod::constrainedEqualAwards:
        return constrainedEqualAwards(problem.estate, problem.claims);
    case SplitMethod::constrainedEqualLosses:
        return constrainedEqualLosses(problem.estate, problem.claims);
    default: return talmud(problem);
    }
}

Bench::Shares Bench::shares(SplitMethod method, Division& into)
{
    switch (method) {
    case SplitMethod::equal: return equal();
    case SplitMethod::proRata: return proRata();
    case SplitMethod::weighted: return weighted("weights");
    case SplitMethod::ahp: return byJudgement(into);
    case SplitMethod::shapley: return shapley(into);
    case SplitMethod::correctedShapley: return corrected(into);
    case SplitMethod::nash: return nash();
    case SplitMethod::nucleolus:
    case SplitMethod::prenucleolus:
    case SplitMethod::perCapitaNucleolus:
    case SplitMethod::modiclus: return leastExcess(method, into);
    case SplitMethod::talmud:
    case SplitMethod::constrainedEqualAwards:
    case SplitMethod::constrainedEqualLosses: return bankruptcyRule(method);
    default: return onTable(method, into);
    }
}

void Bench::judgeStability(Division& division) const
{
    const auto most = m_options.objections;
    if (m_game.kind == GameKind::airport)
        division.stability = airportStability(m_game.airport, division.shares, most);
    else if (m_game.kind == GameKind::bankruptcy)
        division.stability = bankruptcyStability(m_game.bankruptcy, division.shares, most);
    else if (!m_gains.empty()) {
        auto gains = division.shares;
        for (auto& share : gains)
            share *= m_game.cost ? -1 : 1;
        division.stability = stabilityOf(m_gains, gains, most, m_options.stop);
    }
}

void Bench::explain(Division& division) const
{
    const auto& said = wordsOf(division.method);
    auto& why = division.why;
    why.title = said.title.text();
    why.formula = said.formula;
    if (*said.source != '\0')
        why.sources.push_back(literalText(said.source));
    why.inputs.insert(why.inputs.begin(),
                      {coreText("Split", "To be divided"),
                       coreText("Split", "{total} among {count} members")
                           .with("total", m_game.worthOfAll())
                           .with("count", static_cast<std::int64_t>(m_game.size())),
                       false});
    if (division.certified)
        why.notes.push_back(
            *division.certified
                ? coreText("Split", "Certified: at every level of excess the "
                                    "coalitions are balanced (Kohlberg 1971).")
                : coreText("Split", "Kohlberg's criterion could not be confirmed."));
    if (!division.fractions.empty())
        why.notes.push_back(coreText("Split", "Checked without rounding, in fractions."));
    if (!division.exact)
        why.notes.push_back(
            coreText("Split", "Sampled with seed {seed}; the standard error is given for each "
                              "member.")
                .with("seed", static_cast<std::int64_t>(m_options.seed)));
    if (division.evaluations) {
        const double half =
            100 * halfWidth95(*division.standardError) / std::abs(m_game.worthOfAll());
        why.notes.push_back(coreText("Split",
                                     "{count} values of coalitions were looked at; the widest 95 % "
                                     "interval is ± {half} % of the whole.")
                                .with("count", static_cast<std::int64_t>(*division.evaluations))
                                .with("half", std::round(1e3 * half) / 1e3));
    }
    if (!division.stability.inCore)
        why.notes.push_back(
            coreText("Split", "Whether a coalition objects was not examined: there are too many."));
}

Result<Division> Bench::divide(SplitMethod method)
{
    Division division;
    division.method = method;
    auto gains = shares(method, division);
    if (m_options.stop.stop_requested())
        return model::stoppedComputation();
    if (!gains)
        return gains.error();
    division.shares = std::move(*gains);
    if (!division.fractions.empty()) {
        for (std::size_t i = 0; i < division.shares.size(); ++i)
            division.shares[i] = measures::toDouble(division.fractions[i]);
    }
    if (m_game.cost) {
        for (auto& share : division.shares)
            share = share == 0 ? 0 : -share;
        for (auto& fraction : division.fractions)
            fraction = -fraction;
    }
    if (affordsStabilityTable(m_game)) {
        if (auto ready = needTable(); !ready)
            return ready.error();
    }
    judgeStability(division);
    if (m_options.stop.stop_requested())
        return model::stoppedComputation();
    explain(division);
    return division;
}

} // namespace concordat::split
