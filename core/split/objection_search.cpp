#include "core/split/objection_search.h"

#include <algorithm>
#include <bit>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/boykov_kolmogorov_max_flow.hpp>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace concordat::split {

using model::Result;

namespace {

constexpr double objectionTolerance = 1e-9;

void keepLargest(std::vector<Objection>& found, std::size_t most)
{
    std::sort(found.begin(), found.end(), [](const Objection& a, const Objection& b) {
        return a.excess != b.excess ? a.excess > b.excess : a.members < b.members;
    });
    found.erase(
        std::unique(found.begin(), found.end(),
                    [](const Objection& a, const Objection& b) { return a.members == b.members; }),
        found.end());
    if (found.size() > most)
        found.resize(most);
}

std::vector<std::size_t> membersOf(const std::vector<char>& inside)
{
    std::vector<std::size_t> members;
    for (std::size_t i = 0; i < inside.size(); ++i) {
        if (inside[i] != 0)
            members.push_back(i);
    }
    return members;
}

} // namespace

/// The network whose minimum cut is the coalition of largest excess. Capacities are whole
/// numbers, so that no rounding decides.
class ObjectionSearch::Cuts {
public:
    explicit Cuts(const std::vector<std::vector<double>>& between) : m_players(between.size())
    {
        m_graph = Graph(m_players + 2);
        m_pull.resize(m_players, 0.0);
        double sum = 0;
        for (std::size_t i = 0; i < m_players; ++i) {
            for (std::size_t j = i + 1; j < m_players; ++j)
                sum += between[i][j];
        }
        m_sum = sum;
        for (std::size_t i = 0; i < m_players; ++i) {
            m_sourceEdges.push_back(edgeBetween(source(), i));
            m_sinkEdges.push_back(edgeBetween(i, sink()));
            for (std::size_t j = i + 1; j < m_players; ++j) {
                m_pull[i] += between[i][j] / 2;
                m_pull[j] += between[i][j] / 2;
                if (between[i][j] > 0)
                    m_pairs.push_back({edgeBetween(i, j), between[i][j] / 2});
            }
        }
    }

    void setShares(const std::vector<double>& single, std::span<const double> shares)
    {
        m_profit.assign(m_players, 0.0);
        double largest = m_sum;
        for (std::size_t i = 0; i < m_players; ++i) {
            m_profit[i] = single[i] - shares[i] + m_pull[i];
            largest += std::abs(m_profit[i]);
        }
        m_unit = largest > 0 ? std::ldexp(1.0, 46) / largest : 1;
    }

    /// The coalition that gains most with `inside` in it and `outside` not; either may be
    /// `nobody`.
    std::vector<char> best(std::size_t inside, std::size_t outside)
    {
        auto capacity = boost::get(boost::edge_capacity, m_graph);
        const auto set = [&](Edge edge, std::int64_t forwards, std::int64_t backwards) {
            capacity[edge] = forwards;
            capacity[boost::get(boost::edge_reverse, m_graph)[edge]] = backwards;
        };
        for (const auto& pair : m_pairs) {
            const auto units = whole(pair.value);
            set(pair.edge, units, units);
        }
        for (std::size_t i = 0; i < m_players; ++i) {
            const auto profit = whole(m_profit[i]);
            const auto forced = std::int64_t{1} << 50;
            set(m_sourceEdges[i], i == inside ? forced : std::max<std::int64_t>(profit, 0), 0);
            set(m_sinkEdges[i], i == outside ? forced : std::max<std::int64_t>(-profit, 0), 0);
        }
        boost::boykov_kolmogorov_max_flow(m_graph, source(), sink());
        const auto colour = boost::get(boost::vertex_color, m_graph);
        std::vector<char> coalition(m_players, 0);
        for (std::size_t i = 0; i < m_players; ++i)
            coalition[i] = colour[i] == boost::black_color ? 1 : 0;
        if (inside < m_players)
            coalition[inside] = 1;
        return coalition;
    }

    static constexpr std::size_t nobody = static_cast<std::size_t>(-1);

private:
    using Traits = boost::adjacency_list_traits<boost::vecS, boost::vecS, boost::directedS>;
    using Graph = boost::adjacency_list<
        boost::vecS, boost::vecS, boost::directedS,
        boost::property<boost::vertex_index_t, std::size_t,
                        boost::property<boost::vertex_color_t, boost::default_color_type,
                                        boost::property<boost::vertex_distance_t, std::int64_t,
                                                        boost::property<boost::vertex_predecessor_t,
                                                                        Traits::edge_descriptor>>>>,
        boost::property<
            boost::edge_capacity_t, std::int64_t,
            boost::property<boost::edge_residual_capacity_t, std::int64_t,
                            boost::property<boost::edge_reverse_t, Traits::edge_descriptor>>>>;
    using Edge = Traits::edge_descriptor;
    struct Pair {
        Edge edge;
        double value = 0;
    };

    std::size_t source() const { return m_players; }
    std::size_t sink() const { return m_players + 1; }
    std::int64_t whole(double value) const
    {
        return static_cast<std::int64_t>(std::llround(value * m_unit));
    }
    Edge edgeBetween(std::size_t from, std::size_t to)
    {
        const auto there = boost::add_edge(from, to, m_graph).first;
        const auto back = boost::add_edge(to, from, m_graph).first;
        auto reverse = boost::get(boost::edge_reverse, m_graph);
        reverse[there] = back;
        reverse[back] = there;
        return there;
    }

    std::size_t m_players;
    Graph m_graph;
    std::vector<Edge> m_sourceEdges;
    std::vector<Edge> m_sinkEdges;
    std::vector<Pair> m_pairs;
    std::vector<double> m_pull; ///< half of all synergies of a member
    std::vector<double> m_profit;
    double m_sum = 0;
    double m_unit = 1;
};

ObjectionSearch::ObjectionSearch() = default;
ObjectionSearch::ObjectionSearch(ObjectionSearch&&) noexcept = default;
ObjectionSearch& ObjectionSearch::operator=(ObjectionSearch&&) noexcept = default;
ObjectionSearch::~ObjectionSearch() = default;

Result<ObjectionSearch> ObjectionSearch::of(const Game& game, double memoryLimit,
                                            const std::stop_token& stop)
{
    ObjectionSearch search;
    search.m_game = &game;
    search.m_players = game.size();
    const double sign = game.cost ? -1 : 1;
    search.m_total = sign * game.worthOfAll();
    if (game.size() <= listedPlayers) {
        const auto table = gainTable(game, search.m_made, memoryLimit, stop);
        if (!table)
            return table.error();
        search.m_gains = *table;
    } else if (game.kind == GameKind::synergy) {
        search.m_single = game.synergies.single;
        for (auto& value : search.m_single)
            value *= sign;
        search.m_between.assign(game.size(), std::vector<double>(game.size(), 0.0));
        bool hindered = false;
        for (const auto& pair : game.synergies.pairs) {
            search.m_between[pair.first][pair.second] += sign * pair.value;
            search.m_between[pair.second][pair.first] += sign * pair.value;
            hindered = hindered || sign * pair.value < 0;
        }
        search.m_proof = hindered ? Proof::searched : Proof::minimumCut;
        if (!hindered)
            search.m_cuts = std::make_unique<Cuts>(search.m_between);
    } else {
        search.m_proof = Proof::searched;
    }
    search.m_scale = std::abs(search.m_total);
    for (const double value : search.m_gains)
        search.m_scale = std::max(search.m_scale, std::abs(value));
    for (const double value : search.m_single)
        search.m_scale = std::max(search.m_scale, std::abs(value));
    return search;
}

double ObjectionSearch::worth(const std::vector<std::size_t>& members) const
{
    if (!m_single.empty()) {
        double sum = 0;
        for (std::size_t i = 0; i < members.size(); ++i) {
            sum += m_single[members[i]];
            for (std::size_t j = 0; j < i; ++j)
                sum += m_between[members[i]][members[j]];
        }
        return sum;
    }
    Coalition coalition = 0;
    for (const auto member : members)
        coalition |= Coalition{1} << member;
    if (!m_gains.empty())
        return m_gains[coalition];
    return m_game->worth(coalition) * (m_game->cost ? -1 : 1);
}

std::vector<Objection> ObjectionSearch::byCuts(std::span<const double> shares, bool proper) const
{
    std::vector<Objection> found;
    m_cuts->setShares(m_single, shares);
    const auto look = [&](std::size_t inside, std::size_t outside) {
        Objection objection{membersOf(m_cuts->best(inside, outside)), 0};
        if (objection.members.empty() || objection.members.size() == m_players)
            return;
        objection.excess = worth(objection.members);
        for (const auto member : objection.members)
            objection.excess -= shares[member];
        found.push_back(std::move(objection));
    };
    if (!proper) {
        for (std::size_t i = 0; i < m_players; ++i)
            look(i, Cuts::nobody);
        return found;
    }
    // Every coalition but the empty and the full one has member 0 and misses another, or the
    // other way round.
    for (std::size_t i = 1; i < m_players; ++i) {
        look(0, i);
        look(i, 0);
    }
    return found;
}

std::vector<Objection> ObjectionSearch::bySteps(std::span<const double> shares) const
{
    std::vector<Objection> found;
    const auto n = m_players;
    const auto climb = [&](std::vector<char> inside) {
        auto count =
            static_cast<std::size_t>(std::accumulate(inside.begin(), inside.end(), std::size_t{0}));
        std::vector<double> gain(n, 0.0); // of joining, or of staying
        const auto refresh = [&] {
            for (std::size_t i = 0; i < n; ++i) {
                if (!m_single.empty()) {
                    gain[i] = m_single[i] - shares[i];
                    for (std::size_t j = 0; j < n; ++j)
                        gain[i] += inside[j] != 0 && j != i ? m_between[i][j] : 0;
                } else {
                    auto other = inside;
                    other[i] = 0;
                    const double without = worth(membersOf(other));
                    other[i] = 1;
                    gain[i] = worth(membersOf(other)) - without - shares[i];
                }
            }
        };
        refresh();
        for (std::size_t step = 0; step < 4 * n; ++step) {
            double best = objectionTolerance * m_scale;
            std::size_t move = n;
            for (std::size_t i = 0; i < n; ++i) {
                const bool leaves = inside[i] != 0;
                if ((leaves && count == 1) || (!leaves && count + 1 == n))
                    continue;
                const double by = leaves ? -gain[i] : gain[i];
                if (by > best) {
                    best = by;
                    move = i;
                }
            }
            if (move == n)
                break;
            const bool leaves = inside[move] != 0;
            inside[move] = leaves ? 0 : 1;
            count = leaves ? count - 1 : count + 1;
            if (m_single.empty()) {
                refresh();
            } else {
                for (std::size_t i = 0; i < n; ++i)
                    gain[i] += i == move ? 0 : (leaves ? -1 : 1) * m_between[i][move];
            }
        }
        Objection objection{membersOf(inside), 0};
        objection.excess = worth(objection.members);
        for (const auto member : objection.members)
            objection.excess -= shares[member];
        found.push_back(std::move(objection));
    };
    for (std::size_t i = 0; i < n; ++i) {
        std::vector<char> alone(n, 0);
        alone[i] = 1;
        climb(alone);
        std::vector<char> others(n, 1);
        others[i] = 0;
        climb(others);
    }
    return found;
}

ObjectionList ObjectionSearch::find(std::span<const double> shares, std::size_t most) const
{
    ObjectionList result;
    result.proof = m_proof;
    if (!m_gains.empty()) {
        result.objections = stabilityOf(m_gains, shares, most).objections;
        return result;
    }
    auto found = m_proof == Proof::minimumCut ? byCuts(shares, false) : bySteps(shares);
    std::erase_if(found, [&](const Objection& objection) {
        return objection.excess <= objectionTolerance * m_scale;
    });
    keepLargest(found, most);
    result.objections = std::move(found);
    return result;
}

std::vector<Objection> ObjectionSearch::worst(std::span<const double> shares,
                                              std::size_t most) const
{
    if (m_players < 2)
        return {};
    if (m_gains.empty()) {
        auto found = m_proof == Proof::minimumCut ? byCuts(shares, true) : bySteps(shares);
        keepLargest(found, most);
        return found;
    }
    struct Found {
        double excess;
        Coalition coalition;
    };
    const auto better = [](const Found& a, const Found& b) {
        return a.excess != b.excess ? a.excess > b.excess : a.coalition < b.coalition;
    };
    std::vector<Found> heap;
    std::vector<double> paid(m_gains.size(), 0.0);
    for (std::size_t s = 1; s + 1 < m_gains.size(); ++s) {
        paid[s] = paid[s & (s - 1)] + shares[static_cast<std::size_t>(std::countr_zero(s))];
        const double excess = m_gains[s] - paid[s];
        if (heap.size() == most && excess <= heap.front().excess)
            continue;
        heap.push_back({excess, s});
        std::push_heap(heap.begin(), heap.end(), better);
        if (heap.size() > most) {
            std::pop_heap(heap.begin(), heap.end(), better);
            heap.pop_back();
        }
    }
    std::sort(heap.begin(), heap.end(), better);
    std::vector<Objection> result;
    for (const auto& each : heap) {
        Objection objection{{}, each.excess};
        for (auto rest = each.coalition; rest != 0; rest &= rest - 1)
            objection.members.push_back(static_cast<std::size_t>(std::countr_zero(rest)));
        result.push_back(std::move(objection));
    }
    return result;
}

} // namespace concordat::split
