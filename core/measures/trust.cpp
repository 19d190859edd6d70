#include "core/measures/trust.h"

#include <algorithm>
#include <map>
#include <set>

namespace concordat::measures {

using model::Date;
using model::Id;
using model::Member;
using model::State;
using model::TrustRating;
using model::TrustRound;

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
        TrustMean mean{round.id, round.name, round.date, sum.raters.size(), sum.ratings, false, {}};
        mean.hidden = sum.ratings > 0 &&
                      sum.raters.size() < static_cast<std::size_t>(round.minimumRaters.value);
        if (sum.ratings > 0 && !mean.hidden)
            mean.mean = sum.scores / static_cast<double>(sum.ratings);
        means.push_back(std::move(mean));
    }
    std::stable_sort(means.begin(), means.end(),
                     [](const auto& a, const auto& b) { return a.date < b.date; });
    return means;
}

} // namespace concordat::measures
