#include "core/governance/power.h"

#include <algorithm>
#include <numeric>

#include "core/governance/power_methods.h"
#include "core/governance/size_swings.h"
#include "core/governance/swing_census.h"
#include "core/measures/method_names.h"

namespace concordat::governance {

using measures::Integer;
using measures::Rational;
using model::coreText;
using model::Error;
using model::ErrorCode;
using model::literalText;
using model::Result;

namespace {

struct IndexWords {
    const char* name;
    model::TextKey title;
    const char* formula;
    const char* source;
};

constexpr IndexWords words[] = {
    {"shapley-shubik", model::coreTextKey("Power", "Shapley-Shubik index"),
     "φ_i = Σ_{S: i critical} (s−1)!(n−s)!/n!", "Shapley & Shubik 1954, doi:10.2307/1951053"},
    {"banzhaf", model::coreTextKey("Power", "Banzhaf index"),
     "β'_i = swings_i / 2^(n−1); share = swings_i / Σ swings",
     "Banzhaf 1965; Dubey & Shapley 1979"},
    {"johnston", model::coreTextKey("Power", "Johnston index"),
     "γ_i ∝ Σ_{S: i critical} 1/|critical members of S|", "Johnston 1978, doi:10.1068/a100907"},
    {"deegan-packel", model::coreTextKey("Power", "Deegan-Packel index"),
     "ρ_i = (1/|M|) Σ_{S∈M: i∈S} 1/|S|, M the minimal winning coalitions",
     "Deegan & Packel 1978, doi:10.1007/BF01753239"},
    {"holler", model::coreTextKey("Power", "Holler's public good index"),
     "h_i ∝ number of minimal winning coalitions with i",
     "Holler 1982, doi:10.1111/j.1467-9248.1982.tb00537.x"},
    {"owen", model::coreTextKey("Power", "Owen index with unions"),
     "Σ_R Σ_T |R|!(m−|R|−1)!/m! · |T|!(b−|T|−1)!/b! over coalitions ∪R ∪ T in which i is critical",
     "Owen 1977, doi:10.1007/978-3-642-45494-3_7"},
    {"banzhaf-owen", model::coreTextKey("Power", "Banzhaf-Owen index with unions"),
     "Σ_R Σ_T 2^−(m−1) · 2^−(b−1) over coalitions ∪R ∪ T in which i is critical",
     "Owen 1982, in Holler (ed.), Power, Voting and Voting Power, 232-238"},
};

Rational factorial(int n)
{
    Integer product = 1;
    for (int i = 2; i <= n; ++i)
        product *= i;
    return Rational(product);
}

/// Weight of a coalition of `size`, the member included, among orders of `n`.
Rational orderWeight(int size, int n)
{
    return factorial(size - 1) * factorial(n - size) / factorial(n);
}

Rational powerOfHalf(int exponent)
{
    return Rational(1, Integer(1) << exponent);
}

/// Shares from rational values; normalised when they need not sum to 1 by themselves.
void setShares(PowerResult& result, std::vector<Rational> values, bool normalise)
{
    const auto total = std::accumulate(values.begin(), values.end(), Rational(0));
    for (auto& value : values) {
        if (normalise && total != 0)
            value /= total;
        result.shares.push_back(measures::toDouble(value));
    }
    result.fractions = std::move(values);
}

/// Coleman's three powers follow from the Banzhaf probabilities and the share of coalitions that
/// win (Coleman 1971; Dubey & Shapley 1979).
void setColeman(PowerResult& result, double winningShare)
{
    result.ableToAct = winningShare;
    for (const double critical : result.absolute) {
        result.preventing.push_back(winningShare > 0 ? critical / (2 * winningShare) : 0);
        result.initiating.push_back(winningShare < 1 ? critical / (2 * (1 - winningShare)) : 0);
    }
}

/// Johnston, Deegan-Packel and Holler: who is critical together with whom.
PowerResult fromCensus(PowerIndex index, const VoterKinds& kinds, const SwingCensus& census)
{
    PowerResult result;
    result.index = index;
    result.winningCoalitions = census.winningCoalitions;
    std::vector<Rational> values(kinds.kinds.size());
    for (std::size_t k = 0; k < values.size(); ++k) {
        for (std::size_t size = 1; size < census.swings[k].size(); ++size) {
            const auto count = static_cast<int>(size);
            if (index == PowerIndex::johnston)
                values[k] += Rational(census.byCriticalMembers[k][size]) / count;
            else if (index == PowerIndex::deeganPackel)
                values[k] += Rational(census.minimalWinning[k][size]) / count;
            else
                values[k] += census.minimalWinning[k][size];
        }
    }
    std::vector<Rational> perPlayer;
    for (const auto kind : kinds.kindOf) {
        perPlayer.push_back(values[kind]);
        result.swings.push_back(census.totalSwings(kind));
    }
    setShares(result, std::move(perPlayer), true);
    return result;
}

/// Swings of each player by size, whoever counted them.
struct Counted {
    std::vector<std::vector<Integer>> swings;
    Integer winning;
};

Counted counted(const SizeSwings& sizes)
{
    Counted result;
    for (const auto& row : sizes.swings)
        result.swings.emplace_back(row.begin(), row.end());
    result.winning = sizes.winningCoalitions;
    return result;
}

Counted counted(const SwingCensus& census, const VoterKinds& kinds)
{
    Counted result;
    for (const auto kind : kinds.kindOf) {
        auto& row = result.swings.emplace_back();
        for (const auto& bySize : census.swings[kind])
            row.push_back(bySize[0]);
    }
    result.winning = census.winningCoalitions;
    return result;
}

/// Shapley-Shubik or Banzhaf.
PowerResult fromCounts(PowerIndex index, const Counted& counts, bool fractions)
{
    PowerResult result;
    result.index = index;
    result.winningCoalitions = counts.winning;
    const auto n = counts.swings.size();
    std::vector<Integer> weight(n + 1, 1); // (s−1)!·(n−s)!, out of n!
    Integer all = 1;
    if (index == PowerIndex::shapleyShubik) {
        std::vector<Integer> factorials{1};
        for (std::size_t i = 1; i <= n; ++i)
            factorials.push_back(factorials.back() * i);
        for (std::size_t s = 1; s <= n; ++s)
            weight[s] = factorials[s - 1] * factorials[n - s];
        all = factorials[n];
    }
    std::vector<Integer> values;
    Integer total = 0;
    for (const auto& row : counts.swings) {
        Integer value = 0;
        Integer swings = 0;
        for (std::size_t s = 1; s < row.size(); ++s) {
            value += weight[s] * row[s];
            swings += row[s];
        }
        result.swings.push_back(swings);
        values.push_back(value);
        total += value;
    }
    if (index == PowerIndex::banzhaf) {
        const Rational half = powerOfHalf(static_cast<int>(n) - 1);
        for (const auto& swings : result.swings)
            result.absolute.push_back(measures::toDouble(Rational(swings) * half));
        setColeman(result, measures::toDouble(Rational(counts.winning) * half / 2));
        all = total;
    }
    for (const auto& value : values) {
        const Rational share(value, all == 0 ? Integer(1) : all);
        result.shares.push_back(measures::toDouble(share));
        if (fractions)
            result.fractions.push_back(share);
    }
    return result;
}

/// The game one union plays: its members singly, every other union as one voter.
VoterKinds unionsGame(const VotingGame& game, std::size_t own)
{
    VotingGame merged;
    merged.combination = game.combination;
    for (const auto& rule : game.rules)
        merged.rules.push_back({rule.quota, {}});
    for (const auto player : game.unions[own]) {
        merged.players.push_back(game.players[player]);
        for (std::size_t r = 0; r < game.rules.size(); ++r)
            merged.rules[r].weights.push_back(game.rules[r].weights[player]);
    }
    auto result = voterKinds(merged);
    VotingGame others = merged;
    others.players.clear();
    for (auto& rule : others.rules)
        rule.weights.clear();
    for (std::size_t u = 0; u < game.unions.size(); ++u) {
        if (u == own)
            continue;
        others.players.emplace_back();
        for (std::size_t r = 0; r < game.rules.size(); ++r) {
            std::int64_t sum = 0;
            for (const auto player : game.unions[u])
                sum += game.rules[r].weights[player];
            others.rules[r].weights.push_back(sum);
        }
    }
    for (auto kind : voterKinds(others).kinds) {
        kind.group = 1;
        result.kinds.push_back(std::move(kind));
    }
    return result;
}

Error tooLarge(PowerIndex index, std::size_t members)
{
    return {ErrorCode::unsolvable,
            coreText("Power", "The {index} of this rule with {count} members cannot be counted; it "
                              "is computed for up to 30 members, or more where many are alike.")
                .with("index", words[static_cast<std::size_t>(index)].title.text())
                .with("count", static_cast<std::int64_t>(members)),
            {},
            {}};
}

Result<PowerResult> withUnions(PowerIndex index, const VotingGame& game,
                               const std::stop_token& stop)
{
    PowerResult result;
    result.index = index;
    std::vector<Rational> values(game.size());
    result.swings.assign(game.size(), 0);
    const auto unionCount = static_cast<int>(game.unions.size());
    for (std::size_t u = 0; u < game.unions.size(); ++u) {
        const auto kinds = unionsGame(game, u);
        if (!canCount(kinds))
            return tooLarge(index, game.size());
        const auto census = countSwings(kinds, stop);
        if (!census)
            return census.error();
        const auto members = static_cast<int>(game.unions[u].size());
        for (std::size_t i = 0; i < game.unions[u].size(); ++i) {
            const auto kind = kinds.kindOf[i];
            const auto player = game.unions[u][i];
            result.swings[player] = census->totalSwings(kind);
            for (int a = 1; a <= members; ++a) {
                for (int b = 0; b < unionCount; ++b) {
                    const auto& count = census->swings[kind][static_cast<std::size_t>(a)]
                                                      [static_cast<std::size_t>(b)];
                    values[player] +=
                        index == PowerIndex::owen
                            ? orderWeight(a, members) * orderWeight(b + 1, unionCount) * count
                            : powerOfHalf(members - 1) * powerOfHalf(unionCount - 1) * count;
                }
            }
        }
    }
    if (index == PowerIndex::banzhafOwen) {
        for (const auto& value : values)
            result.absolute.push_back(measures::toDouble(value));
    }
    setShares(result, std::move(values), index == PowerIndex::banzhafOwen);
    return result;
}

Result<PowerResult> withoutCounting(PowerIndex index, const VotingGame& game,
                                    const PowerOptions& options)
{
    const bool order = index == PowerIndex::shapleyShubik;
    if (!order && index != PowerIndex::banzhaf)
        return tooLarge(index, game.size());
    PowerResult result;
    result.index = index;
    result.exact = oneRuleIsAffordable(game);
    auto critical = result.exact ? (order ? oneRuleShapleyShubik(game, options.stop)
                                          : oneRuleBanzhaf(game, options.stop))
                                 : (order ? sampledShapleyShubik(game, options)
                                          : sampledBanzhaf(game, options));
    if (!critical)
        return critical.error();
    const auto& chance = critical->probability;
    const double total = std::accumulate(chance.begin(), chance.end(), 0.0);
    if (!order) {
        result.absolute = chance;
        if (critical->winningShare)
            setColeman(result, *critical->winningShare);
    }
    if (!(total > 0))
        return Error{ErrorCode::unsolvable,
                     coreText("Power", "No drawn coalition had a critical member; draw more."),
                     {},
                     {}};
    const double divisor = order && result.exact ? 1 : total;
    for (const double value : chance)
        result.shares.push_back(value / divisor);
    if (!result.exact) {
        result.standardError.emplace();
        for (const double error : critical->standardError)
            result.standardError->push_back(error / divisor);
    }
    return result;
}

void explain(PowerResult& result, const VotingGame& game, const PowerOptions& options)
{
    const auto& said = words[static_cast<std::size_t>(result.index)];
    result.why.title = said.title.text();
    result.why.formula = said.formula;
    result.why.sources.push_back(literalText(said.source));
    result.why.inputs.push_back(
        {coreText("Power", "Members"), literalText(std::to_string(game.size())), false});
    for (const auto& rule : game.rules)
        result.why.inputs.push_back(
            {rule.counts.source.empty() ? coreText("Power", "Quota") : rule.counts,
             coreText("Power", "{quota} of {total}")
                 .with("quota", rule.quota)
                 .with("total",
                       std::accumulate(rule.weights.begin(), rule.weights.end(), std::int64_t{0})),
             false});
    if (!result.swings.empty())
        result.why.notes.push_back(
            coreText("Power", "Counted exactly, in whole numbers and fractions."));
    else if (result.exact)
        result.why.notes.push_back(coreText(
            "Power", "Computed from the generating function of the weights, to about 1e-12."));
    else
        result.why.notes.push_back(
            coreText("Power", "Sampled from {count} draws with seed {seed}; the standard error is "
                              "given for each member.")
                .with("count", static_cast<std::int64_t>(options.samples))
                .with("seed", static_cast<std::int64_t>(options.seed)));
}

bool needsUnions(PowerIndex index)
{
    return index == PowerIndex::owen || index == PowerIndex::banzhafOwen;
}

/// Counts a game once for all indices that are asked of it, in the quickest way that is exact.
class Counting {
public:
    Counting(const VotingGame& game, const PowerOptions& options)
        : m_game(game), m_options(options), m_kinds(voterKinds(game))
    {}

    Result<PowerResult> answer(PowerIndex index)
    {
        const bool bySize = index == PowerIndex::shapleyShubik || index == PowerIndex::banzhaf;
        if (auto status = bySize ? countSizes() : takeCensus(); !status)
            return status.error();
        if (bySize && m_sizes)
            return fromCounts(index, *m_sizes, m_options.fractions);
        if (!bySize && m_census)
            return fromCensus(index, m_kinds, *m_census);
        return withoutCounting(index, m_game, m_options);
    }

private:
    /// More looked-at coalitions than this are streamed rather than walked.
    static constexpr double cheapCensus = 1 << 20;

    model::Status countSizes()
    {
        if (m_sizes)
            return {};
        if (const auto table = countBySizeAndWeight(m_game)) {
            m_sizes = counted(*table);
            return {};
        }
        if (!m_census && m_kinds.coalitions() > cheapCensus && canStream(m_game)) {
            auto streamed = countByStreaming(m_game, m_options.stop);
            if (!streamed)
                return streamed.error();
            m_sizes = counted(*streamed);
            return {};
        }
        if (auto status = takeCensus(); !status)
            return status;
        if (m_census)
            m_sizes = counted(*m_census, m_kinds);
        return {};
    }

    /// Stays empty where the coalitions are too many.
    model::Status takeCensus()
    {
        if (m_census || !canCount(m_kinds))
            return {};
        auto count = countSwings(m_kinds, m_options.stop);
        if (!count)
            return count.error();
        m_census = std::move(*count);
        return {};
    }

    const VotingGame& m_game;
    const PowerOptions& m_options;
    VoterKinds m_kinds;
    std::optional<SwingCensus> m_census;
    std::optional<Counted> m_sizes;
};

} // namespace

const std::vector<std::string>& powerIndexNames()
{
    static const auto names = measures::methodNames(words);
    return names;
}

std::optional<PowerIndex> powerIndexFromName(std::string_view name)
{
    return measures::methodNamed<PowerIndex>(powerIndexNames(), name);
}

bool answersAtOnce(const VotingGame& game, PowerIndex index)
{
    constexpr double fewCoalitions = 1 << 14;
    constexpr double smallTable = 3e6;
    if (!check(game))
        return true; // the error is
    if (needsUnions(index))
        return game.size() <= 14;
    const bool bySize = index == PowerIndex::shapleyShubik || index == PowerIndex::banzhaf;
    return voterKinds(game).coalitions() <= fewCoalitions ||
           (bySize && reducesToTable(game, smallTable));
}

Result<std::vector<PowerResult>> votingPower(const VotingGame& game,
                                             const std::vector<PowerIndex>& indices,
                                             const PowerOptions& options)
{
    if (auto sound = check(game); !sound)
        return sound.error();
    Counting counting(game, options);
    std::vector<PowerResult> results;
    for (const auto index : indices) {
        if (needsUnions(index) && game.unions.empty())
            return Error{ErrorCode::input,
                         coreText("Power", "This index needs unions; say who votes together."),
                         "unions",
                         {}};
        auto result =
            needsUnions(index) ? withUnions(index, game, options.stop) : counting.answer(index);
        if (!result)
            return result.error();
        explain(*result, game, options);
        results.push_back(std::move(*result));
    }
    return results;
}

} // namespace concordat::governance
