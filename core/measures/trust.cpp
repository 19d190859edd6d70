#include "core/measures/trust.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "core/measures/membership.h"
#include "core/model/assumptions.h"

namespace concordat::measures {

using model::Date;
using model::Id;
using model::Member;
using model::State;
using model::TrustRating;
using model::TrustRound;

namespace {

/// A survey under way does not speak for those who have not answered yet.
void markBegun(const State& state, Date asOf, std::vector<TrustMean>& rounds)
{
    const auto asked = membershipAt(state, asOf).members.size();
    const auto possible = asked < 2 ? 0 : asked * (asked - 1);
    const double share = roundShareSet(state).value_or(roundShareByDefault);
    const TrustMean* before = nullptr;
    for (auto& round : rounds) {
        if (before) {
            const auto expected = static_cast<double>(std::min(possible, before->ratings));
            round.needed = static_cast<std::size_t>(std::ceil(share * expected));
            round.begun = round.ratings > 0 && round.ratings < round.needed;
        }
        if (round.begun)
            round.mean.reset();
        else if (round.ratings > 0)
            before = &round;
    }
}

} // namespace

std::optional<double> roundShareSet(const State& state)
{
    const auto set = model::assumedValue(state, "trust", "roundShare");
    return set ? std::optional{std::clamp(*set, 0.0, 1.0)} : std::nullopt;
}

const TrustMean* countingRound(const std::vector<TrustMean>& rounds)
{
    const auto last = std::find_if(rounds.rbegin(), rounds.rend(), [](const auto& round) {
        return round.ratings > 0 && !round.begun;
    });
    return last == rounds.rend() ? nullptr : &*last;
}

std::vector<TrustMean> trustMeans(const State& state, Date asOf)
{
    struct Sum {
        double scores = 0;
        std::size_t ratings = 0;
        std::set<Id<Member>> raters;
    };
    std::map<Id<TrustRound>, Sum> sums;
    for (const auto& rating : state.rows<TrustRating>()) {
        if (rating.rater == rating.rated)
            continue;
        auto& sum = sums[rating.round];
        sum.scores += rating.score;
        ++sum.ratings;
        sum.raters.insert(rating.rater);
    }
    std::vector<TrustMean> means;
    for (const auto& round : state.rows<TrustRound>()) {
        if (round.date && *round.date > asOf)
            continue;
        const auto& sum = sums[round.id];
        TrustMean mean{round.id, round.name, round.date, sum.raters.size(), sum.ratings, false,
                       {},       0,          false};
        mean.hidden = sum.ratings > 0 &&
                      sum.raters.size() < static_cast<std::size_t>(round.minimumRaters.value);
        if (sum.ratings > 0 && !mean.hidden)
            mean.mean = sum.scores / static_cast<double>(sum.ratings);
        means.push_back(std::move(mean));
    }
    std::stable_sort(means.begin(), means.end(),
                     [](const auto& a, const auto& b) { return a.date < b.date; });
    markBegun(state, asOf, means);
    return means;
}

} // namespace concordat::measures
