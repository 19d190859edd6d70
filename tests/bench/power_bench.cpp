// Voting power against plain ways of computing it, as JSON: seconds, and bytes held at most.
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <numeric>
#include <random>

#include "core/governance/power.h"
#include "core/governance/power_methods.h"
#include "core/governance/size_swings.h"

using namespace concordat::governance;

namespace {

std::atomic<std::size_t> held{0};
std::atomic<std::size_t> most{0};

double now()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// Shapley-Shubik and Banzhaf as textbooks have it: a table of coalitions by size and weight,
/// from which each member is taken out in turn.
double textbook(const WeightedRule& rule)
{
    const auto n = rule.weights.size();
    const auto q = static_cast<std::size_t>(rule.quota);
    std::vector<double> table((n + 1) * q, 0.0);
    std::vector<double> without(n * q, 0.0);
    table[0] = 1;
    for (std::size_t i = 0; i < n; ++i) {
        const auto w = static_cast<std::size_t>(rule.weights[i]);
        for (std::size_t s = i + 1; s > 0; --s) {
            for (std::size_t x = w; x < q; ++x)
                table[s * q + x] += table[(s - 1) * q + x - w];
        }
    }
    double checksum = 0;
    for (std::size_t i = 0; i < n; ++i) {
        const auto w = static_cast<std::size_t>(rule.weights[i]);
        for (std::size_t s = 0; s < n; ++s) {
            for (std::size_t x = 0; x < q; ++x)
                without[s * q + x] =
                    table[s * q + x] - (s > 0 && x >= w ? without[(s - 1) * q + x - w] : 0);
            for (std::size_t x = q > w ? q - w : 0; x < q; ++x)
                checksum += without[s * q + x];
        }
    }
    return checksum;
}

template <class Run>
void measure(const char* name, Run run)
{
    const auto before = held.load();
    most = before;
    const double start = now();
    const double result = run();
    std::printf("\"%s\": {\"seconds\": %.6f, \"bytes\": %zu, \"check\": %.9g},\n", name,
                now() - start, most.load() - before, result);
}

} // namespace

void* operator new(std::size_t size)
{
    auto* block = static_cast<std::size_t*>(std::malloc(size + sizeof(std::max_align_t)));
    if (!block)
        throw std::bad_alloc();
    *block = size;
    const auto total = held += size;
    if (total > most)
        most = total;
    return reinterpret_cast<char*>(block) + sizeof(std::max_align_t);
}

void operator delete(void* pointer) noexcept
{
    if (!pointer)
        return;
    auto* block =
        reinterpret_cast<std::size_t*>(static_cast<char*>(pointer) - sizeof(std::max_align_t));
    held -= *block;
    std::free(block);
}

void operator delete(void* pointer, std::size_t) noexcept
{
    operator delete(pointer);
}

int main()
{
    std::mt19937_64 random(5);
    VotingGame large;
    WeightedRule rule;
    for (int i = 0; i < 200; ++i) {
        large.players.emplace_back("member");
        rule.weights.push_back(1 + static_cast<std::int64_t>(random() % 600));
    }
    rule.quota = std::accumulate(rule.weights.begin(), rule.weights.end(), std::int64_t{0}) / 2 + 1;
    large.rules = {rule};
    std::printf("{\n");
    for (int round = 0; round < 3; ++round)
        measure("ours200", [&] {
            const auto order = oneRuleShapleyShubik(large, {});
            const auto coin = oneRuleBanzhaf(large, {});
            return order->probability[0] + coin->probability[0];
        });
    measure("textbook200", [&] { return textbook(rule); });

    // The Council of 27 under the Treaty of Nice (Bilbao et al. 2002).
    VotingGame council;
    council.players.assign(27, "state");
    const std::vector<std::int64_t> votes{29, 29, 29, 29, 27, 27, 14, 13, 12, 12, 12, 12, 12, 10,
                                          10, 10, 7,  7,  7,  7,  7,  4,  4,  4,  4,  4,  3};
    const std::vector<std::int64_t> people{170, 123, 122, 120, 82, 80, 47, 33, 22,
                                           21,  21,  21,  21,  18, 17, 17, 11, 11,
                                           11,  8,   8,   5,   4,  3,  2,  1,  1};
    council.rules = {{255, votes}, {14, std::vector<std::int64_t>(27, 1)}, {620, people}};
    for (int round = 0; round < 3; ++round)
        measure("ours27", [&] {
            const auto found =
                votingPower(council, {PowerIndex::shapleyShubik, PowerIndex::banzhaf});
            return (*found)[1].shares[0];
        });
    measure("bare27", [&] {
        std::int64_t sum = 0;
        double winning = 0;
        std::uint32_t subset = 0;
        for (std::uint32_t step = 0; step < (1U << 27); ++step) {
            winning += sum >= 255 ? 1 : 0;
            const auto changing = static_cast<std::size_t>(__builtin_ctz(~step));
            if (changing >= 27)
                break;
            subset ^= 1U << changing;
            sum += (subset >> changing & 1U) != 0 ? votes[changing] : -votes[changing];
        }
        return winning;
    });

    // A quota slider over thirty members with a vote of their own each.
    VotingGame thirty;
    WeightedRule sliding;
    for (int i = 0; i < 30; ++i) {
        thirty.players.emplace_back("member");
        sliding.weights.push_back(20 + 3 * i);
    }
    const auto total =
        std::accumulate(sliding.weights.begin(), sliding.weights.end(), std::int64_t{0});
    std::vector<double> moves;
    for (int move = 0; move < 200; ++move) {
        sliding.quota = total / 2 + 1 + move * 4;
        thirty.rules = {sliding};
        PowerOptions options;
        options.fractions = false;
        const double start = now();
        const auto found = votingPower(thirty, {PowerIndex::shapleyShubik}, options);
        moves.push_back(now() - start);
        if (!found)
            return 1;
    }
    std::sort(moves.begin(), moves.end());
    std::printf("\"slider30\": {\"seconds\": %.6f, \"bytes\": 0, \"check\": 0}\n}\n", moves[190]);
    return 0;
}
