#include <algorithm>
#include <cmath>

#include "core/measures/trust_network.h"
#include "core/model/short_name.h"

namespace concordat::measures {

using model::coreText;
using model::Id;
using model::literalText;
using model::Member;
using model::State;
using model::Text;

namespace {

std::int64_t countIn(std::size_t number)
{
    return static_cast<std::int64_t>(number);
}

Text pointsText(double points)
{
    return coreText("TrustNetwork", "{points} of 100").with("points", std::round(points));
}

Text shortTextOf(const State& state, const Id<Member>& member)
{
    return literalText(model::shortNameOf(state, member));
}

Input roundInput(const TrustNetwork& network)
{
    return {coreText("TrustNetwork", "Round of the survey"),
            network.date ? coreText("TrustNetwork", "{round}, {date}")
                               .with("round", network.name)
                               .with("date", *network.date)
                         : literalText(network.name)};
}

Text limitText()
{
    return coreText("TrustNetwork", "below {limit}").with("limit", weakLinkBelow);
}

/// How often knowledge went from one to the other or back.
std::size_t exchangesBetween(const State& state, const TrustTie& tie, model::Date asOf)
{
    std::size_t count = 0;
    for (const auto& exchange : state.rows<model::KnowledgeExchange>()) {
        const bool between = (exchange.from == tie.first && exchange.to == tie.second) ||
                             (exchange.from == tie.second && exchange.to == tie.first);
        count += between && !(exchange.date && *exchange.date > asOf) ? 1 : 0;
    }
    return count;
}

void addRatings(const State& state, const TrustTie& tie, Explanation& why)
{
    const auto about = [&](const Id<Member>& rater, const Id<Member>& rated,
                           const std::optional<double>& rating) {
        why.inputs.push_back(
            {coreText("TrustNetwork", "{rater} about {rated}")
                 .with("rater", shortTextOf(state, rater))
                 .with("rated", shortTextOf(state, rated)),
             rating ? pointsText(*rating) : coreText("TrustNetwork", "not rated: unknown, not 0")});
    };
    about(tie.first, tie.second, tie.forward);
    about(tie.second, tie.first, tie.backward);
    if (!tie.mutual)
        return;
    why.inputs.push_back(
        {coreText("TrustNetwork", "Mean of both directions"), pointsText(*tie.mean())});
    why.inputs.push_back({coreText("TrustNetwork", "Apart"),
                          coreText("TrustNetwork", "{points} points")
                              .with("points", std::round(std::abs(*tie.forward - *tie.backward)))});
    why.formula = "t_AB = (t_A→B + t_B→A) ÷ 2";
    if (tie.weak)
        why.wouldChange.push_back(
            coreText("TrustNetwork",
                     "The link is no longer weak from a mean of {limit} on: {points} points more.")
                .with("limit", weakLinkBelow)
                .with("points", std::ceil(weakLinkBelow - *tie.mean())));
}

void addVerdicts(const TrustTie& tie, Explanation& why)
{
    if (tie.weak)
        why.rules.push_back(
            {"11",
             coreText("TrustNetwork", "▲ Weak link: the mean of both directions is below {limit}. "
                                      "Bring in a mediator; give the two a small task together.")
                 .with("limit", weakLinkBelow),
             "R85"});
    if (tie.asymmetric)
        why.rules.push_back(
            {"",
             coreText("TrustNetwork", "◆ Asymmetry: the two directions are {limit} points or more "
                                      "apart. Ask what one of them knows that the other does not.")
                 .with("limit", asymmetryFrom),
             "R85"});
    why.notes.push_back(
        coreText("TrustNetwork", "The limits {weak} and {apart} are defaults, not evidence.")
            .with("weak", weakLinkBelow)
            .with("apart", asymmetryFrom));
    if (!tie.mutual)
        why.notes.push_back(coreText("TrustNetwork", "One rating alone is neither a weak link nor "
                                                     "an asymmetry: the other answer is missing."));
}

} // namespace

std::optional<Explanation> explainTie(const State& state, const TrustNetwork& network,
                                      const Id<Member>& one, const Id<Member>& other,
                                      model::Date asOf)
{
    const auto tie = std::find_if(network.ties.begin(), network.ties.end(), [&](const auto& each) {
        return (each.first == one && each.second == other) ||
               (each.first == other && each.second == one);
    });
    if (tie == network.ties.end())
        return {};
    Explanation why;
    why.title = coreText("TrustNetwork", "Trust between {one} and {other}")
                    .with("one", shortTextOf(state, tie->first))
                    .with("other", shortTextOf(state, tie->second));
    why.subtitle = tie->mutual ? coreText("TrustNetwork", "Each of the two rated the other.")
                               : coreText("TrustNetwork", "One of the two rated the other.");
    why.inputs.push_back(roundInput(network));
    if (network.detail == PairDetail::ratings) {
        addRatings(state, *tie, why);
    } else {
        why.inputs.push_back(
            {coreText("TrustNetwork", "Mean of both directions"),
             tie->weak ? limitText()
                       : coreText("TrustNetwork", "{limit} or more").with("limit", weakLinkBelow)});
        why.formula = "t_AB = (t_A→B + t_B→A) ÷ 2";
        why.notes.push_back(leftOutText(network));
    }
    why.inputs.push_back({coreText("TrustNetwork", "Recorded exchanges of knowledge between them"),
                          literalText(std::to_string(exchangesBetween(state, *tie, asOf)))});
    addVerdicts(*tie, why);
    return why;
}

std::optional<Explanation> explainStanding(const State& state, const TrustNetwork& network,
                                           const Id<Member>& member)
{
    const auto standing =
        std::find_if(network.members.begin(), network.members.end(),
                     [&member](const auto& each) { return each.member == member; });
    if (standing == network.members.end())
        return {};
    Explanation why;
    why.title = standing->meanReceived ? coreText("TrustNetwork", "Trust in {member}: {points}")
                                             .with("member", shortTextOf(state, member))
                                             .with("points", std::round(*standing->meanReceived))
                                       : coreText("TrustNetwork", "Trust in {member}")
                                             .with("member", shortTextOf(state, member));
    why.subtitle = coreText("TrustNetwork", "Mean rating by the others, 0 to 100");
    why.inputs.push_back(roundInput(network));
    why.inputs.push_back({coreText("TrustNetwork", "Rated by"),
                          coreText("TrustNetwork", "{count} of {total} others")
                              .with("count", countIn(standing->received))
                              .with("total", countIn(network.members.size() - 1))});
    why.inputs.push_back(
        {coreText("TrustNetwork", "Mean rating by the others"),
         standing->meanReceived ? pointsText(*standing->meanReceived)
         : standing->received > 0
             ? coreText("TrustNetwork", "hidden: too few raters, or it would tell the mean of "
                                        "somebody who has too few")
             : coreText("TrustNetwork", "unknown: nobody rated it")});
    if (standing->meanGiven)
        why.inputs.push_back({coreText("TrustNetwork", "Mean of its ratings of the others"),
                              pointsText(*standing->meanGiven)});
    if (standing->perceptionGap)
        why.inputs.push_back({coreText("TrustNetwork", "Sees itself against the others"),
                              coreText("TrustNetwork", "{points} points")
                                  .with("points", std::round(*standing->perceptionGap))});
    why.formula = "t_i = Σ_j t_j→i ÷ n,  j ≠ i";
    why.notes.push_back(
        coreText("TrustNetwork", "The round shows means of at least {count} raters.")
            .with("count", countIn(std::max<std::size_t>(1, network.minimum))));
    return why;
}

Explanation explainNetwork(const TrustNetwork& network)
{
    Explanation why;
    why.title = coreText("TrustNetwork", "Network of trust");
    why.subtitle = coreText("TrustNetwork", "Who trusts whom, and where the weakest links are");
    why.inputs.push_back(roundInput(network));
    const auto pairs = [&](Text label, std::size_t count) {
        why.inputs.push_back({std::move(label), coreText("TrustNetwork", "{count} of {total} pairs")
                                                    .with("count", countIn(count))
                                                    .with("total", countIn(network.possible))});
    };
    pairs(coreText("TrustNetwork", "Each rated the other"), network.mutual);
    pairs(coreText("TrustNetwork", "Only one rated the other"), network.oneSided);
    pairs(coreText("TrustNetwork", "Not rated"), network.unrated());
    if (auto leftOut = leftOutText(network); !leftOut.empty())
        why.notes.push_back(std::move(leftOut));
    why.notes.push_back(coreText("TrustNetwork", "A pair that nobody rated is unknown, not 0."));
    why.notes.push_back(coreText("TrustNetwork", "Places stand by kind of member and order of "
                                                 "entry; no rating moves anybody."));
    return why;
}

Text leftOutText(const TrustNetwork& network)
{
    const auto count = countIn(network.minimum);
    if (network.raters == 0)
        return {};
    if (network.hidden && network.detail == PairDetail::ratings)
        return coreText("TrustNetwork", "Means are left out: fewer members have answered than the "
                                        "{count} this round demands.")
            .with("count", count);
    if (network.hidden)
        return coreText("TrustNetwork", "Ties and means are left out: fewer members have answered "
                                        "than the {count} this round demands.")
            .with("count", count);
    switch (network.detail) {
    case PairDetail::ratings: return {};
    case PairDetail::names:
        return coreText("TrustNetwork", "Single ratings and what only one of two members said are "
                                        "left out: only whoever keeps the survey sees them.");
    case PairDetail::atLeastOne:
        return network.someWeak
                   ? coreText(
                         "TrustNetwork",
                         "Ties are left out: a pair is two raters, and this round demands no fewer "
                         "than {count}. At least one pair is weak or asymmetric; whoever "
                         "keeps the survey sees which.")
                         .with("count", count)
                   : coreText(
                         "TrustNetwork",
                         "Ties are left out: a pair is two raters, and this round demands no fewer "
                         "than {count}. No pair is weak or asymmetric.")
                         .with("count", count);
    case PairDetail::nothing: break;
    }
    return coreText("TrustNetwork",
                    "Ties are left out: too few members rated each other to tell of "
                    "pairs.");
}

} // namespace concordat::measures
