// Speed of the split engines beside plain ways of computing the same, as JSON in milliseconds.
#include <ClpSimplex.hpp>
#include <algorithm>
#include <bit>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <functional>
#include <numeric>
#include <random>
#include <vector>

#include "core/split/division.h"
#include "core/split/nucleolus.h"
#include "core/split/objection_search.h"
#include "core/split/semivalues.h"

using namespace concordat::split;

namespace {

volatile double sink = 0;

/// The fastest of several runs, in milliseconds.
double fastest(int runs, const std::function<void()>& work)
{
    double best = 1e300;
    for (int run = 0; run < runs; ++run) {
        const auto start = std::chrono::steady_clock::now();
        work();
        best = std::min(best, std::chrono::duration<double, std::milli>(
                                  std::chrono::steady_clock::now() - start)
                                  .count());
    }
    return best;
}

std::vector<double> randomTable(std::size_t players)
{
    std::mt19937_64 random(1);
    std::vector<double> table(std::size_t{1} << players, 0.0);
    for (std::size_t s = 1; s < table.size(); ++s)
        table[s] = static_cast<double>(random() % 1000) * std::popcount(s);
    table.back() += 1000.0 * static_cast<double>(players);
    return table;
}

double readPass(const std::vector<double>& table)
{
    double lanes[8] = {};
    for (std::size_t s = 0; s + 8 <= table.size(); s += 8) {
        for (std::size_t k = 0; k < 8; ++k)
            lanes[k] += table[s + k];
    }
    return std::accumulate(lanes, lanes + 8, 0.0);
}

std::vector<double> textbookShapley(const std::vector<double>& table, std::size_t players)
{
    std::vector<double> weight(players);
    weight[0] = 1.0 / static_cast<double>(players);
    for (std::size_t s = 1; s < players; ++s)
        weight[s] = weight[s - 1] * static_cast<double>(s) / static_cast<double>(players - s);
    std::vector<double> shares(players, 0.0);
    for (std::size_t i = 0; i < players; ++i) {
        const auto bit = std::size_t{1} << i;
        for (std::size_t s = 0; s < table.size(); ++s) {
            if ((s & bit) == 0)
                shares[i] += weight[static_cast<std::size_t>(std::popcount(s))] *
                             (table[s | bit] - table[s]);
        }
    }
    return shares;
}

/// A straightforward sequence: every program holds all coalitions; those with a positive price are
/// held at their excess in the next.
std::vector<double> allCoalitionsPrenucleolus(const std::vector<double>& table, std::size_t players)
{
    std::vector<double> held(table.size(), 1e300);
    std::vector<double> shares(players, 0.0);
    for (std::size_t level = 0; level < players; ++level) {
        ClpSimplex program;
        program.setLogLevel(0);
        const int n = static_cast<int>(players);
        program.resize(0, n + 1);
        for (int i = 0; i <= n; ++i)
            program.setColumnBounds(i, -COIN_DBL_MAX, COIN_DBL_MAX);
        program.setObjectiveCoefficient(n, 1);
        std::vector<int> columns;
        std::vector<double> entries;
        for (std::size_t s = 1; s < table.size(); ++s) {
            columns.clear();
            for (auto rest = s; rest != 0; rest &= rest - 1)
                columns.push_back(std::countr_zero(rest));
            const bool all = s + 1 == table.size();
            const bool open = !all && held[s] > 1e299;
            if (open)
                columns.push_back(n);
            entries.assign(columns.size(), 1.0);
            const double least = table[s] - (all || open ? 0 : held[s]);
            program.addRow(static_cast<int>(columns.size()), columns.data(), entries.data(), least,
                           open ? COIN_DBL_MAX : least);
        }
        program.dual();
        const double excess = program.primalColumnSolution()[n];
        const double* prices = program.dualRowSolution();
        for (std::size_t s = 1; s + 1 < table.size(); ++s) {
            if (held[s] > 1e299 && prices[s - 1] > 1e-7)
                held[s] = excess;
        }
        for (std::size_t i = 0; i < players; ++i)
            shares[i] = program.primalColumnSolution()[i];
    }
    return shares;
}

Game pairsGame(std::size_t players)
{
    std::mt19937_64 random(2);
    Game game;
    game.kind = GameKind::synergy;
    for (std::size_t i = 0; i < players; ++i) {
        game.players.push_back(std::to_string(i));
        game.synergies.single.push_back(static_cast<double>(random() % 100));
        for (std::size_t j = 0; j < i; ++j)
            game.synergies.pairs.push_back({j, i, static_cast<double>(random() % 10)});
    }
    return game;
}

Game claimsOfSixty()
{
    Game game;
    game.kind = GameKind::bankruptcy;
    game.bankruptcy.estate = 3000;
    for (int i = 0; i < 60; ++i) {
        game.players.push_back(std::to_string(i));
        game.bankruptcy.claims.push_back(10 + i * 37 % 190);
    }
    return game;
}

/// How many values of coalitions plain orders need for 95 % intervals of that half-width.
std::size_t plainEvaluations(const Bankruptcy& game, double halfWidth)
{
    const auto n = game.claims.size();
    std::mt19937_64 random(1);
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::vector<double> mean(n, 0.0);
    std::vector<double> spread(n, 0.0);
    const double total = std::accumulate(game.claims.begin(), game.claims.end(), 0.0);
    for (std::size_t count = 1;; ++count) {
        std::shuffle(order.begin(), order.end(), random);
        double others = total;
        double before = std::max(0.0, game.estate - others);
        double widest = 0;
        for (const auto player : order) {
            others -= game.claims[player];
            const double after = std::max(0.0, game.estate - others);
            const double off = after - before - mean[player];
            mean[player] += off / static_cast<double>(count);
            spread[player] += off * (after - before - mean[player]);
            widest = std::max(widest, spread[player]);
            before = after;
        }
        const auto drawn = static_cast<double>(count);
        if (count % 64 == 0 && 1.96 * std::sqrt(widest / (drawn - 1) / drawn) <= halfWidth)
            return count * n;
    }
}

} // namespace

int main()
{
    std::printf("{\n");
    for (const std::size_t n : {20U, 24U}) {
        const auto table = randomTable(n);
        const double read = fastest(15, [&] { sink = sink + readPass(table); });
        const double fold =
            fastest(15, [&] { sink = sink + semivalues(n, fromTable(table))->shapley[0]; });
        std::printf("\"read%zu\": %.4f,\n\"semivalues%zu\": %.4f,\n", n, read, n, fold);
        if (n == 24)
            std::printf("\"textbook24\": %.4f,\n",
                        fastest(1, [&] { sink = sink + textbookShapley(table, n)[0]; }));
    }
    NucleolusOptions options;
    options.imputationsOnly = false;
    for (const std::size_t n : {10U, 11U, 12U, 13U, 14U}) {
        const auto table = randomTable(n);
        std::printf("\"prenucleolus%zu\": %.4f,\n", n,
                    fastest(3, [&] { sink = sink + nucleolus(table, options)->shares[0]; }));
        std::printf("\"allCoalitions%zu\": %.4f,\n", n,
                    fastest(1, [&] { sink = sink + allCoalitionsPrenucleolus(table, n)[0]; }));
    }
    for (const std::size_t n : {15U, 20U, 24U}) {
        const auto table = randomTable(n);
        std::printf("\"prenucleolus%zu\": %.4f,\n", n,
                    fastest(1, [&] { sink = sink + nucleolus(table, options)->shares[0]; }));
    }
    const auto many = pairsGame(200);
    std::printf("\"synergies200\": %.4f,\n", fastest(20, [&] {
                    sink = sink + divide(many, {SplitMethod::shapley})->front().shares[0];
                }));
    const auto claims = claimsOfSixty();
    SplitOptions sampling;
    sampling.halfWidth = 0.001;
    std::printf("\"evaluations60\": %zu,\n\"plainEvaluations60\": %zu,\n",
                divide(claims, {SplitMethod::shapley}, sampling)->front().evaluations.value_or(0),
                plainEvaluations(claims.bankruptcy, 0.001 * claims.worthOfAll()));
    const auto pairs = pairsGame(30);
    const auto search = ObjectionSearch::of(pairs, 1e9);
    std::vector<double> shares(30, search->total() / 30);
    std::printf("\"objections30\": %.4f\n}\n", fastest(20, [&] {
                    shares[0] += 0.01;
                    shares[1] -= 0.01;
                    sink = sink + static_cast<double>(search->find(shares, 10).objections.size());
                }));
    return 0;
}
