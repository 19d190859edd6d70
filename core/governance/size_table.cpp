#include <algorithm>
#include <numeric>

#include "core/governance/size_swings.h"

namespace concordat::governance {

namespace {

using Count = std::uint64_t; // differences wrap around and come back

/// Cells times members that may be worked through.
constexpr double largestCount = 2e8;
constexpr double largestCells = 8e6;

/// A game reduced to: all of `vetoes`, at least `heads` of the others, `quota` of their weights.
struct Reduced {
    std::vector<bool> veto;
    std::int64_t heads = 0;
    std::int64_t quota = 0;
    std::vector<std::int64_t> weights; ///< of every player; 0 for those with a veto
};

/// Whether the heavier of two rules with proportional weights implies the other; keeps it.
bool sameShape(const WeightedRule& a, const WeightedRule& b)
{
    const auto sumA = std::accumulate(a.weights.begin(), a.weights.end(), std::int64_t{0});
    const auto sumB = std::accumulate(b.weights.begin(), b.weights.end(), std::int64_t{0});
    for (std::size_t i = 0; i < a.weights.size(); ++i) {
        if (static_cast<long double>(a.weights[i]) * static_cast<long double>(sumB) !=
            static_cast<long double>(b.weights[i]) * static_cast<long double>(sumA))
            return false;
    }
    return true;
}

std::optional<Reduced> reduce(const VotingGame& game)
{
    if (game.combination == RuleCombination::any && game.rules.size() > 1)
        return {};
    Reduced result;
    result.veto.assign(game.size(), false);
    const WeightedRule* general = nullptr;
    for (const auto& rule : game.rules) {
        const auto total =
            std::accumulate(rule.weights.begin(), rule.weights.end(), std::int64_t{0});
        std::int64_t least = total;
        for (const auto weight : rule.weights)
            least = weight > 0 ? std::min(least, weight) : least;
        if (rule.quota > total - least) {
            for (std::size_t i = 0; i < game.size(); ++i)
                result.veto[i] = result.veto[i] || rule.weights[i] > 0;
            continue;
        }
        const auto [low, high] = std::minmax_element(rule.weights.begin(), rule.weights.end());
        if (*low == *high) {
            result.heads = std::max(result.heads, (rule.quota + *low - 1) / *low);
        } else if (!general) {
            general = &rule;
        } else if (sameShape(*general, rule)) {
            const auto sum =
                std::accumulate(general->weights.begin(), general->weights.end(), std::int64_t{0});
            if (static_cast<long double>(rule.quota) * static_cast<long double>(sum) >
                static_cast<long double>(general->quota) * static_cast<long double>(total))
                general = &rule;
        } else {
            return {};
        }
    }
    result.weights.assign(game.size(), 0);
    result.quota = general ? general->quota : 0;
    for (std::size_t i = 0; i < game.size(); ++i) {
        if (result.veto[i]) {
            --result.heads;
            result.quota -= general ? general->weights[i] : 0;
        } else if (general) {
            result.weights[i] = general->weights[i];
        }
    }
    result.heads = std::max<std::int64_t>(0, result.heads);
    result.quota = std::max<std::int64_t>(0, result.quota);
    return result;
}

/// Coalitions of those without a veto, by size, whose weight is below a bound.
class SizeTable {
public:
    SizeTable(const std::vector<std::int64_t>& weights, std::int64_t quota)
        : m_width(static_cast<std::size_t>(quota) + 1), m_sizes(weights.size() + 1),
          m_cells(m_sizes * m_width, 0)
    {
        // Row s holds the coalitions of size s by weight, shifted by one; then cumulated.
        if (quota > 0)
            m_cells[1] = 1;
        std::size_t entered = 0;
        for (const auto weight : weights) {
            ++entered;
            const auto shift = static_cast<std::size_t>(std::min<std::int64_t>(weight, quota));
            for (std::size_t s = entered; s > 0; --s) {
                Count* to = &m_cells[s * m_width];
                const Count* from = &m_cells[(s - 1) * m_width];
                for (std::size_t x = shift + 1; x < m_width; ++x)
                    to[x] += from[x - shift];
            }
        }
        for (std::size_t s = 0; s < m_sizes; ++s)
            std::partial_sum(&m_cells[s * m_width], &m_cells[s * m_width] + m_width,
                             &m_cells[s * m_width]);
    }

    /// Coalitions of this size lighter than `bound`, which is at most the quota.
    Count below(std::int64_t size, std::int64_t bound) const
    {
        if (size < 0 || bound <= 0)
            return 0;
        return m_cells[static_cast<std::size_t>(size) * m_width + static_cast<std::size_t>(bound)];
    }

    /// The same without one member of this weight, by the alternating series that undoes it.
    Count belowWithout(std::int64_t weight, std::int64_t size, std::int64_t bound) const
    {
        Count sum = 0;
        bool add = true;
        while (size >= 0 && bound > 0) {
            sum = add ? sum + below(size, bound) : sum - below(size, bound);
            add = !add;
            --size;
            bound -= weight;
        }
        return sum;
    }

private:
    std::size_t m_width;
    std::size_t m_sizes;
    std::vector<Count> m_cells;
};

std::vector<Count> binomials(std::size_t n)
{
    std::vector<Count> row{1};
    for (std::size_t i = 1; i <= n; ++i) {
        row.push_back(1);
        for (std::size_t j = row.size() - 2; j > 0; --j)
            row[j] += row[j - 1];
    }
    return row;
}

/// The reduced game if its table stays within bounds.
std::optional<Reduced> affordable(const VotingGame& game, double work)
{
    if (game.size() > largestSizeTable)
        return {};
    auto reduced = reduce(game);
    if (!reduced)
        return {};
    const auto others =
        static_cast<double>(std::count(reduced->veto.begin(), reduced->veto.end(), false));
    const double cells = (others + 1) * static_cast<double>(reduced->quota + 1);
    if (cells > largestCells || cells * others > work)
        return {};
    return reduced;
}

} // namespace

bool reducesToTable(const VotingGame& game, double work)
{
    return affordable(game, work).has_value();
}

std::optional<SizeSwings> countBySizeAndWeight(const VotingGame& game)
{
    const auto n = game.size();
    const auto reduced = affordable(game, largestCount);
    if (!reduced)
        return {};
    std::vector<std::int64_t> weights;
    for (std::size_t i = 0; i < n; ++i) {
        if (!reduced->veto[i])
            weights.push_back(reduced->weights[i]);
    }
    const auto others = weights.size();
    const SizeTable table(weights, reduced->quota);
    const auto ways = binomials(others);
    const auto fewer = binomials(others > 0 ? others - 1 : 0);
    const auto vetoes = n - others;
    SizeSwings result;
    result.swings.assign(n, std::vector<Count>(n + 1, 0));
    for (std::size_t s = 0; s <= others; ++s) {
        const auto size = static_cast<std::int64_t>(s);
        if (size < reduced->heads)
            continue;
        const Count winning = ways[s] - table.below(size, reduced->quota);
        result.winningCoalitions += winning;
        for (std::size_t i = 0; i < n; ++i) {
            auto& swings = result.swings[i][s + vetoes];
            if (reduced->veto[i]) {
                swings = winning;
                continue;
            }
            if (s == 0)
                continue;
            const auto weight = reduced->weights[i];
            const auto rest = size - 1;
            const Count enough = size == reduced->heads
                                     ? fewer[s - 1]
                                     : table.belowWithout(weight, rest, reduced->quota);
            swings = enough - table.belowWithout(weight, rest, reduced->quota - weight);
        }
    }
    return result;
}

} // namespace concordat::governance
