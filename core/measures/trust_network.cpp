#include "core/measures/trust_network.h"

#include <algorithm>
#include <set>

#include "core/measures/membership.h"

namespace concordat::measures {

using model::Id;
using model::Member;
using model::State;

namespace {

TrustTie toldOf(const TrustPair& pair, PairDetail detail)
{
    TrustTie tie;
    tie.first = pair.first;
    tie.second = pair.second;
    tie.mutual = pair.forward && pair.backward;
    tie.weak = pair.weak();
    tie.asymmetric = pair.asymmetric();
    if (detail == PairDetail::ratings) {
        tie.forward = pair.forward;
        tie.backward = pair.backward;
    }
    return tie;
}

/// Everybody who is asked stands in the network, with or without ratings.
std::vector<TrustStanding> standingsOf(const State& state, const TrustSurvey& survey,
                                       model::Date asOf, TrustReader reader)
{
    auto standings = survey.standings;
    std::set<Id<Member>> known;
    for (auto& standing : standings) {
        known.insert(standing.member);
        if (reader == TrustReader::keeper || survey.namesRaters())
            continue;
        standing.meanGiven.reset();
        standing.perceptionGap.reset();
    }
    for (const auto& id : membershipAt(state, asOf).members) {
        if (known.count(id) > 0)
            continue;
        TrustStanding standing;
        standing.member = id;
        standings.push_back(standing);
    }
    const auto kindOf = [&state](const Id<Member>& id) {
        const auto* row = state.find(id);
        return row ? static_cast<int>(row->kind) : -1;
    };
    std::sort(standings.begin(), standings.end(), [&](const auto& a, const auto& b) {
        return std::pair{kindOf(a.member), a.member} < std::pair{kindOf(b.member), b.member};
    });
    return standings;
}

} // namespace

std::optional<double> TrustTie::mean() const
{
    if (forward && backward)
        return (*forward + *backward) / 2;
    return forward ? forward : backward;
}

TrustNetwork trustNetwork(const State& state, const Id<model::TrustRound>& round, model::Date asOf,
                          TrustReader reader)
{
    const auto survey = trustSurvey(state, round, asOf);
    TrustNetwork network;
    network.round = round;
    if (const auto* row = state.find(round)) {
        network.name = row->name;
        network.date = row->date;
    }
    network.reader = reader;
    network.detail = survey.pairDetail(reader);
    network.minimum = survey.minimum;
    network.raters = survey.raters;
    network.hidden = survey.hidden;
    network.members = standingsOf(state, survey, asOf, reader);
    network.possible = network.members.size() * (network.members.size() - 1) / 2;
    if (network.members.empty())
        network.possible = 0;
    for (const auto& pair : survey.pairs) {
        const bool mutual = pair.forward && pair.backward;
        ++(mutual ? network.mutual : network.oneSided);
        if (network.detail >= PairDetail::atLeastOne)
            network.someWeak = network.someWeak || pair.weak() || pair.asymmetric();
        // Of one rating everybody would learn who gave it and whether it is low.
        if (network.detail == PairDetail::ratings ||
            (network.detail == PairDetail::names && mutual))
            network.ties.push_back(toldOf(pair, network.detail));
    }
    std::sort(network.ties.begin(), network.ties.end(), [](const auto& a, const auto& b) {
        return std::pair{a.first, a.second} < std::pair{b.first, b.second};
    });
    return network;
}

} // namespace concordat::measures
