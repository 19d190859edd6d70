#include "core/measures/trust_survey.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "core/measures/membership.h"

namespace concordat::measures {

using model::Id;
using model::Member;
using model::TrustRating;
using model::TrustRound;

double TrustPair::mean() const
{
    if (forward && backward)
        return (*forward + *backward) / 2;
    return forward ? *forward : backward.value_or(0);
}

bool TrustPair::asymmetric() const
{
    return forward && backward && std::abs(*forward - *backward) >= asymmetryFrom;
}

PairDetail TrustSurvey::pairDetail(TrustReader reader) const
{
    if (reader == TrustReader::keeper)
        return PairDetail::ratings;
    if (!tellsOfPairs())
        return PairDetail::nothing;
    return namesPairs() ? PairDetail::names : PairDetail::atLeastOne;
}

namespace {

/// Whoever sees the mean of all and those of the others works out what is hidden of one member, or
/// the mean of all who are hidden together: it must rest on enough raters as well. Hides further
/// means, of the least rated first and the last of equals, until it does.
void hideWhatCouldBeWorkedOut(TrustSurvey& survey,
                              const std::map<Id<Member>, std::set<Id<Member>>>& ratersOf)
{
    std::set<Id<Member>> hidden;
    for (const auto& standing : survey.standings) {
        if (standing.hidden)
            hidden.insert(ratersOf.at(standing.member).begin(), ratersOf.at(standing.member).end());
    }
    while (!hidden.empty() && hidden.size() < survey.minimum) {
        TrustStanding* least = nullptr;
        for (auto& standing : survey.standings) {
            if (standing.meanReceived && (!least || standing.received <= least->received))
                least = &standing;
        }
        if (!least)
            return;
        least->hidden = true;
        least->meanReceived.reset();
        least->perceptionGap.reset();
        hidden.insert(ratersOf.at(least->member).begin(), ratersOf.at(least->member).end());
    }
}

} // namespace

TrustSurvey trustSurvey(const model::State& state, const Id<TrustRound>& round, model::Date asOf)
{
    struct Sums {
        double given = 0;
        double received = 0;
        std::optional<double> ofItself;
        TrustStanding standing;
    };
    std::map<Id<Member>, Sums> members;
    std::map<std::pair<Id<Member>, Id<Member>>, TrustPair> pairs;
    std::set<Id<Member>> raters;
    std::map<Id<Member>, std::set<Id<Member>>> ratersOf;
    TrustSurvey survey;
    for (const auto& rating : state.rows<TrustRating>()) {
        if (rating.round != round)
            continue;
        if (rating.rater == rating.rated) {
            members[rating.rater].ofItself = rating.score;
            continue;
        }
        auto& rater = members[rating.rater];
        rater.given += rating.score;
        ++rater.standing.given;
        auto& rated = members[rating.rated];
        rated.received += rating.score;
        ++rated.standing.received;
        raters.insert(rating.rater);
        ratersOf[rating.rated].insert(rating.rater);
        ++survey.ratings;
        const bool forward = rating.rater < rating.rated;
        const auto key =
            forward ? std::pair{rating.rater, rating.rated} : std::pair{rating.rated, rating.rater};
        auto& pair = pairs[key];
        pair.first = key.first;
        pair.second = key.second;
        (forward ? pair.forward : pair.backward) = rating.score;
    }
    const auto* row = state.find(round);
    const auto minimum = static_cast<std::size_t>(row ? row->minimumRaters.value : 0);
    survey.minimum = minimum;
    survey.raters = raters.size();
    survey.hidden = survey.ratings > 0 && survey.raters < minimum;
    const auto asked = membershipAt(state, asOf).members.size();
    survey.possible = asked < 2 ? 0 : asked * (asked - 1);
    for (auto& [id, sums] : members) {
        auto& standing = sums.standing;
        standing.member = id;
        if (standing.given > 0)
            standing.meanGiven = sums.given / static_cast<double>(standing.given);
        standing.hidden = standing.received > 0 && standing.received < minimum;
        if (standing.received > 0 && !standing.hidden && !survey.hidden)
            standing.meanReceived = sums.received / static_cast<double>(standing.received);
        if (standing.meanReceived && sums.ofItself)
            standing.perceptionGap = *sums.ofItself - *standing.meanReceived;
        survey.standings.push_back(standing);
    }
    hideWhatCouldBeWorkedOut(survey, ratersOf);
    std::set<Id<Member>> paired;
    for (const auto& [key, pair] : pairs) {
        survey.pairs.push_back(pair);
        if (pair.forward && pair.backward)
            paired.insert({pair.first, pair.second});
    }
    survey.paired = paired.size();
    std::stable_sort(survey.pairs.begin(), survey.pairs.end(),
                     [](const auto& a, const auto& b) { return a.mean() < b.mean(); });
    return survey;
}

std::optional<Id<TrustRound>> latestRound(const model::State& state, model::Date asOf)
{
    const TrustRound* latest = nullptr;
    for (const auto& round : state.rows<TrustRound>()) {
        if (round.date && *round.date > asOf)
            continue;
        if (!latest || !(round.date < latest->date))
            latest = &round;
    }
    return latest ? std::optional{latest->id} : std::nullopt;
}

} // namespace concordat::measures
