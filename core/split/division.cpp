#include "core/split/division.h"

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
#include "core/split/sampling.h"
#include "core/split/semivalues.h"
#include "core/split/values.h"

namespace concordat::split {

using measures::Rational;
using model::coreText;
using model::Error;
using model::ErrorCode;
using model::literalText;
using model::Result;
using model::Status;
using model::Text;

namespace {

struct MethodWords {
    const char* name;
    model::TextKey title;
    const char* formula;
    const char* source;
};

constexpr MethodWords words[] = {
    {"equal", model::coreTextKey("Split", "Equal shares"), "x_i = v(N)/n", ""},
    {"pro-rata", model::coreTextKey("Split", "In proportion to what each is worth alone"),
     "x_i = v(N)·v(i)/Σv(j); claims in a bankruptcy", ""},
    {"weighted", model::coreTextKey("Split", "In proportion to given weights"),
     "x_i = v(N)·w_i/Σw_j", ""},
    {"ahp", model::coreTextKey("Split", "In proportion to pairwise judgements (AHP)"),
     "x_i = v(N)·p_i, A·p = λ·p", "Saaty 1977, doi:10.1016/0022-2496(77)90033-5"},
    {"shapley", model::coreTextKey("Split", "Shapley value"),
     "φ_i = Σ_{S∌i} s!(n−1−s)!/n!·[v(S∪i) − v(S)]", "Shapley 1953, doi:10.1515/9781400881970-018"},
    {"weighted-shapley", model::coreTextKey("Split", "Weighted Shapley value"),
     "φ_i = Σ_{S∋i} w_i/w(S)·d(S), d the dividends", "Kalai & Samet 1987, doi:10.1007/BF01756292"},
    {"corrected-shapley", model::coreTextKey("Split", "Shapley value corrected by factors"),
     "s_i = φ_i/v(N) + Σ_k w_k(F_ik − 1/n)", "Math. Probl. Eng. 2022, doi:10.1155/2022/8942299"},
    {"owen", model::coreTextKey("Split", "Owen value with unions"),
     "Shapley value over orders that keep unions together",
     "Owen 1977, doi:10.1007/978-3-642-45494-3_7"},
    {"myerson", model::coreTextKey("Split", "Myerson value over links"),
     "Shapley value of v^L(S) = Σ v(connected parts of S)",
     "Myerson 1977, doi:10.1287/moor.2.3.225"},
    {"position", model::coreTextKey("Split", "Position value over links"),
     "x_i = v(i) + ½·Σ_{links at i} Shapley value of the link",
     "Borm, Owen & Tijs 1992, doi:10.1137/0405023"},
    {"banzhaf", model::coreTextKey("Split", "Banzhaf value"),
     "β_i = 2^−(n−1)·Σ_{S∌i} [v(S∪i) − v(S)]", "Dubey & Shapley 1979, doi:10.1287/moor.4.2.99"},
    {"tau", model::coreTextKey("Split", "Tau value"),
     "τ = m + α(M − m), M_i = v(N) − v(N∖i), m_i = max_S v(S) − M(S∖i)", "Tijs 1981"},
    {"gately", model::coreTextKey("Split", "Gately point"),
     "x_i = v(i) + [v(N) − Σv(j)]·[M_i − v(i)]/Σ[M_j − v(j)]", "Gately 1974, doi:10.2307/2526099"},
    {"nucleolus", model::coreTextKey("Split", "Nucleolus"),
     "lexicographically smallest ordered excesses v(S) − x(S), x_i ≥ v(i)",
     "Schmeidler 1969, doi:10.1137/0117107"},
    {"prenucleolus", model::coreTextKey("Split", "Prenucleolus"),
     "lexicographically smallest ordered excesses v(S) − x(S)", "Schmeidler 1969; Sobolev 1975"},
    {"per-capita-nucleolus", model::coreTextKey("Split", "Per-capita nucleolus"),
     "lexicographically smallest ordered excesses (v(S) − x(S))/|S|, x_i ≥ v(i)",
     "Grotte 1970; Young 1985"},
    {"modiclus", model::coreTextKey("Split", "Modiclus"),
     "prenucleolus of the dual cover, restricted", "Sudhölter 1997, doi:10.1007/BF01295846"},
    {"nash", model::coreTextKey("Split", "Nash bargaining"), "x_i = v(i) + w_i/Σw_j·[v(N) − Σv(j)]",
     "Nash 1950, doi:10.2307/1907266"},
    {"talmud", model::coreTextKey("Split", "Talmud rule"),
     "equal awards of half claims, then equal losses of them",
     "Aumann & Maschler 1985, doi:10.1016/0022-0531(85)90102-4"},
    {"cea", model::coreTextKey("Split", "Constrained equal awards"), "x_i = min(claim_i, λ)",
     "Thomson 2003, doi:10.1016/S0165-4896(02)00070-7"},
    {"cel", model::coreTextKey("Split", "Constrained equal losses"), "x_i = max(0, claim_i − λ)",
     "Thomson 2003, doi:10.1016/S0165-4896(02)00070-7"},
};

const MethodWords& wordsOf(SplitMethod method)
{
    return words[static_cast<std::size_t>(method)];
}

Error lacks(Text text, std::string where)
{
    return {ErrorCode::input, std::move(text), std::move(where), {}};
}

Error unsolvable(Text text)
{
    return {ErrorCode::unsolvable, std::move(text), {}, {}};
}

/// One game on the bench: what several methods need is computed once.
class Bench {
public:
    Bench(const Game& game, const SplitOptions& options) : m_game(game), m_options(options) {}

    Result<Division> divide(SplitMethod method);

private:
    using Shares = Result<std::vector<double>>;

    Status needTable();
    Result<const Semivalues*> values();
    Shares shares(SplitMethod method, Division& into);
    Shares proportional(const std::vector<double>& keys, const char* where) const;
    Shares equal() const;
    Shares proRata() const;
    Shares weighted(const char* where) const;
    Shares byJudgement(Division& into) const;
    Shares shapley(Division& into);
    Shares sampledBankruptcy(Division& into) const;
    Shares corrected(Division& into);
    Shares nash() const;
    Shares leastExcess(SplitMethod method, Division& into);
    Shares onTable(SplitMethod method, Division& into);
    Shares bankruptcyRule(SplitMethod method) const;
    void judgeStability(Division& division) const;
    void explain(Division& division) const;

    const Game& m_game;
    const SplitOptions& m_options;
    std::vector<double> m_gains;
    std::optional<Semivalues> m_values;
};

Status Bench::needTable()
{
    if (!m_gains.empty())
        return {};
    auto table = gainTable(m_game, m_options.memoryLimit);
    if (!table)
        return table.error();
    m_gains = std::move(*table);
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
        return lacks(
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
        return lacks(coreText("Split", "This rule needs “weights”, one for each player."), where);
    return proportional(m_game.weights, where);
}

Bench::Shares Bench::byJudgement(Division& into) const
{
    if (m_game.comparisons.empty())
        return lacks(coreText("Split", "This rule needs “comparisons”, a square table of pairwise "
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
    sampling.stop = m_options.stop;
    auto result = sampledShapley(claims.size(), marginals, sampling);
    if (!result)
        return result.error();
    into.exact = false;
    into.standardError = std::move(result->standardError);
    return std::move(result->shares);
}

Bench::Shares Bench::corrected(Division& into)
{
    if (m_game.factors.empty())
        return lacks(coreText("Split", "This rule needs “factors”: name, weight and each player's "
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
            return lacks(coreText("Split", "This rule needs “weights”, one for each player."),
                         "weights");
        return weightedShapley(m_gains, m_game.weights);
    case SplitMethod::owen:
        if (m_game.unions.empty())
            return lacks(coreText("Split", "This rule needs “unions”: who stays together."),
                         "unions");
        return owenValue(m_gains, m_game.unions);
    case SplitMethod::myerson: return myersonValue(m_gains, m_game.links);
    case SplitMethod::position: return positionValue(m_gains, m_game.links, m_options.memoryLimit);
    case SplitMethod::tau: return tauValue(m_gains);
    default: return gatelyPoint(m_gains);
    }
}

Bench::Shares Bench::bankruptcyRule(SplitMethod method) const
{
    if (m_game.kind != GameKind::bankruptcy)
        return lacks(coreText("Split", "This rule divides an estate among claims; the game is of "
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
        division.stability = stabilityOf(m_gains, gains, most);
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
    if (!division.stability.inCore)
        why.notes.push_back(
            coreText("Split", "Whether a coalition objects was not examined: there are too many."));
}

/// Small games are tabulated so that coalitions can be asked whether they object.
bool affordsStabilityTable(const Game& game)
{
    return game.size() <= 20 && game.kind != GameKind::airport && game.kind != GameKind::bankruptcy;
}

Result<Division> Bench::divide(SplitMethod method)
{
    Division division;
    division.method = method;
    auto gains = shares(method, division);
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
    explain(division);
    return division;
}

/// An airport whose kinds have many players, each player on its own; empty when not needed or
/// too large.
std::optional<Game> expandedAirport(const Game& game)
{
    const auto players = std::accumulate(game.airport.counts.begin(), game.airport.counts.end(), 0);
    if (players == static_cast<int>(game.size()) || players > 20)
        return std::nullopt;
    Game result;
    result.kind = GameKind::airport;
    result.cost = true;
    for (std::size_t kind = 0; kind < game.size(); ++kind) {
        for (int copy = 0; copy < game.airport.counts[kind]; ++copy) {
            result.players.push_back(game.players[kind]);
            result.airport.costs.push_back(game.airport.costs[kind]);
            result.airport.counts.push_back(1);
        }
    }
    return result;
}

bool needsSinglePlayers(SplitMethod method)
{
    switch (method) {
    case SplitMethod::banzhaf:
    case SplitMethod::tau:
    case SplitMethod::gately:
    case SplitMethod::prenucleolus:
    case SplitMethod::perCapitaNucleolus:
    case SplitMethod::modiclus: return true;
    default: return false;
    }
}

/// Whether a rule cannot be asked of kinds of players at all.
bool concernsSinglePlayers(SplitMethod method)
{
    switch (method) {
    case SplitMethod::weightedShapley:
    case SplitMethod::owen:
    case SplitMethod::myerson:
    case SplitMethod::position: return true;
    default: return needsSinglePlayers(method);
    }
}

Result<Division> divideKinds(const Game& game, SplitMethod method, const SplitOptions& options)
{
    const auto single = expandedAirport(game);
    if (!single || !needsSinglePlayers(method))
        return unsolvable(coreText("Split", "The {rule} cannot be computed for kinds of many "
                                            "players; list the players singly (up to 20).")
                              .with("rule", wordsOf(method).title.text()));
    auto result = Bench(*single, options).divide(method);
    if (!result)
        return result;
    std::vector<double> totals;
    std::vector<Rational> fractions;
    std::size_t at = 0;
    for (const int count : game.airport.counts) {
        totals.push_back(0);
        fractions.emplace_back(0);
        for (int copy = 0; copy < count; ++copy, ++at) {
            totals.back() += result->shares[at];
            if (!result->fractions.empty())
                fractions.back() += result->fractions[at];
        }
    }
    result->shares = std::move(totals);
    if (!result->fractions.empty())
        result->fractions = std::move(fractions);
    result->stability = airportStability(game.airport, result->shares, options.objections);
    return result;
}

} // namespace

const std::vector<std::string>& splitMethodNames()
{
    static const auto names = [] {
        std::vector<std::string> list;
        list.reserve(std::size(words));
        for (const auto& said : words)
            list.emplace_back(said.name);
        return list;
    }();
    return names;
}

std::optional<SplitMethod> splitMethodFromName(std::string_view name)
{
    const auto& names = splitMethodNames();
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<SplitMethod>(found - names.begin());
}

Result<std::vector<Division>> divide(const Game& game, const std::vector<SplitMethod>& methods,
                                     const SplitOptions& options)
{
    Bench bench(game, options);
    const bool kinds = game.kind == GameKind::airport &&
                       std::any_of(game.airport.counts.begin(), game.airport.counts.end(),
                                   [](int count) { return count > 1; });
    std::vector<Division> results;
    for (const auto method : methods) {
        auto result = kinds && concernsSinglePlayers(method) ? divideKinds(game, method, options)
                                                             : bench.divide(method);
        if (!result)
            return result.error();
        results.push_back(std::move(*result));
    }
    return results;
}

} // namespace concordat::split
