#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "core/formation/selection.h"
#include "core/measures/complementarity.h"
#include "core/measures/membership.h"
#include "core/measures/trust.h"
#include "core/model/short_name.h"

namespace concordat::formation {

using model::coreText;
using model::Date;
using model::Id;
using model::literalText;
using model::Member;
using model::State;
using model::Text;

namespace {

Text percent(double part)
{
    return coreText("Complementarity", "{value} %").with("value", std::round(100 * part));
}

Text nameOf(const State& state, const Id<Member>& id)
{
    return literalText(model::shortNameOf(state, id));
}

/// The round of ratings that counts up to a day: one that is only begun leaves the one before in
/// force. Null without one.
const model::TrustRound* roundInForce(const State& state, Date asOf)
{
    const auto rounds = measures::trustMeans(state, asOf);
    const auto* counting = measures::countingRound(rounds);
    return counting ? state.find(counting->round) : nullptr;
}

/// Ratings and exchanges by pair, read once for all candidates.
class Ties {
public:
    Ties(const State& state, Date asOf) : m_round(roundInForce(state, asOf))
    {
        if (m_round) {
            for (const auto& rating : state.rows<model::TrustRating>()) {
                if (rating.round == m_round->id && rating.rater != rating.rated)
                    m_ratings[rating.rated].emplace_back(rating.rater, rating.score.value);
            }
        }
        for (const auto& exchange : state.rows<model::KnowledgeExchange>()) {
            if (exchange.date && *exchange.date > asOf)
                continue;
            m_exchanges[exchange.from].push_back(exchange.to);
            m_exchanges[exchange.to].push_back(exchange.from);
        }
    }

    void describe(const Id<Member>& candidate, const std::set<Id<Member>>& group,
                  TeamFit& fit) const
    {
        std::set<Id<Member>> linked;
        if (const auto found = m_ratings.find(candidate); found != m_ratings.end()) {
            double sum = 0;
            for (const auto& [rater, score] : found->second) {
                if (group.count(rater) == 0)
                    continue;
                ++fit.raters;
                sum += score;
                linked.insert(rater);
            }
            fit.trustHidden = fit.raters > 0 &&
                              fit.raters < static_cast<std::size_t>(m_round->minimumRaters.value);
            if (fit.raters > 0 && !fit.trustHidden)
                fit.trust = sum / static_cast<double>(fit.raters);
        }
        if (const auto found = m_exchanges.find(candidate); found != m_exchanges.end()) {
            for (const auto& partner : found->second) {
                if (group.count(partner) == 0)
                    continue;
                ++fit.exchanges;
                linked.insert(partner);
            }
        }
        fit.linked = linked.size();
    }

private:
    const model::TrustRound* m_round;
    std::map<Id<Member>, std::vector<std::pair<Id<Member>, double>>> m_ratings;
    std::map<Id<Member>, std::vector<Id<Member>>> m_exchanges;
};

/// The required types a candidate would deepen, and the profile it shares with those present.
void compare(const measures::ResourceMatrix& all, std::size_t candidate,
             const std::vector<std::size_t>& group, TeamFit& fit)
{
    const auto types = all.types.size();
    double weights = 0;
    double covers = 0;
    double deepens = 0;
    bool recorded = false;
    for (std::size_t t = 0; t < types; ++t) {
        const double own = all.level(candidate, t);
        recorded = recorded || !std::isnan(own);
        weights += all.weights[t];
        double best = 0;
        for (const auto member : group)
            best = std::max(best, all.level(member, t) > 0 ? all.level(member, t) : 0);
        if (!all.required[t] || !(own > best))
            continue;
        deepens += all.weights[t] * (own - best) / 100;
        if (best == 0) {
            covers += all.weights[t];
            fit.fills.push_back(all.types[t]);
        }
    }
    if (!recorded)
        return;
    if (weights > 0) {
        fit.addedCoverage = covers / weights;
        fit.addedDepth = deepens / weights;
    }
    const auto cosine = [&](std::size_t member) -> std::optional<double> {
        double product = 0;
        double a = 0;
        double b = 0;
        for (std::size_t t = 0; t < types; ++t) {
            const double x = all.level(candidate, t) > 0 ? all.level(candidate, t) : 0;
            const double y = all.level(member, t) > 0 ? all.level(member, t) : 0;
            product += x * y;
            a += x * x;
            b += y * y;
        }
        if (a == 0 || b == 0)
            return {};
        return std::min(1.0, product / std::sqrt(a * b));
    };
    double sum = 0;
    std::size_t compared = 0;
    for (const auto member : group) {
        const auto overlap = cosine(member);
        if (!overlap)
            continue;
        sum += *overlap;
        ++compared;
        if (!fit.mostAlike || *overlap > fit.mostAlikeOverlap) {
            fit.mostAlike = all.members[member];
            fit.mostAlikeOverlap = *overlap;
        }
    }
    if (compared > 0)
        fit.overlap = sum / static_cast<double>(compared);
}

void explain(const State& state, const Id<Member>& candidate, TeamFit& fit)
{
    auto& why = fit.why;
    why.title =
        coreText("Selection", "What {who} adds to the group").with("who", nameOf(state, candidate));
    why.subtitle = fit.present == 0
                       ? coreText("Selection", "Nobody takes part yet: it would be the first.")
                       : coreText("Selection", "Against the {count} members who take part")
                             .with("count", static_cast<std::int64_t>(fit.present));
    why.formula = "D(N ∪ {i}) − D(N),  D(S) = Σ w_t·max_{i∈S} h_it/100 / Σ w_t";
    const Text none = coreText("Selection", "not known: no holdings are recorded");
    why.inputs.push_back({coreText("Selection", "Added coverage"),
                          fit.addedCoverage ? percent(*fit.addedCoverage) : none});
    why.inputs.push_back(
        {coreText("Selection", "Added depth"), fit.addedDepth ? percent(*fit.addedDepth) : none});
    if (fit.overlap)
        why.inputs.push_back(
            {coreText("Selection", "Mean overlap with the members"), percent(*fit.overlap)});
    if (fit.mostAlike)
        why.inputs.push_back({coreText("Selection", "Most alike: {member}")
                                  .with("member", nameOf(state, *fit.mostAlike)),
                              percent(fit.mostAlikeOverlap)});
    why.inputs.push_back({coreText("Selection", "Trust of those who rated it"),
                          fit.trust ? coreText("Selection", "{score} from {count} members")
                                          .with("score", std::round(*fit.trust))
                                          .with("count", static_cast<std::int64_t>(fit.raters))
                          : fit.trustHidden
                              ? coreText("Selection", "hidden: too few raters to stay anonymous")
                              : coreText("Selection", "nobody has rated it")});
    why.inputs.push_back({coreText("Selection", "Recorded exchanges with members"),
                          coreText("Selection", "{count} with {linked} of {total}")
                              .with("count", static_cast<std::int64_t>(fit.exchanges))
                              .with("linked", static_cast<std::int64_t>(fit.linked))
                              .with("total", static_cast<std::int64_t>(fit.present))});
    for (const auto& type : fit.fills) {
        const auto* row = state.find(type);
        why.wouldChange.push_back(
            coreText("Selection", "It would close the gap {resource}.")
                .with("resource", literalText(row ? row->name : type.value())));
    }
    why.rules.push_back({"",
                         coreText("Selection", "The ranking is about the team: a strong firm that "
                                               "brings what is there already adds little."),
                         "R83"});
}

} // namespace

std::vector<TeamFit> teamFits(const State& state, Date asOf,
                              const std::vector<Id<Member>>& candidates)
{
    const auto present = measures::activeMembers(state, asOf);
    std::vector<Id<Member>> members = present;
    members.insert(members.end(), candidates.begin(), candidates.end());
    std::sort(members.begin(), members.end());
    members.erase(std::unique(members.begin(), members.end()), members.end());
    const auto matrix = measures::resourceMatrix(state, asOf, members);
    const Ties ties(state, asOf);
    const auto placeOf = [&](const Id<Member>& id) {
        return static_cast<std::size_t>(std::lower_bound(members.begin(), members.end(), id) -
                                        members.begin());
    };
    std::vector<TeamFit> fits;
    fits.reserve(candidates.size());
    for (const auto& candidate : candidates) {
        TeamFit fit;
        std::set<Id<Member>> others;
        std::vector<std::size_t> group;
        for (const auto& member : present) {
            if (member == candidate)
                continue;
            others.insert(member);
            group.push_back(placeOf(member));
        }
        fit.present = others.size();
        compare(matrix, placeOf(candidate), group, fit);
        ties.describe(candidate, others, fit);
        explain(state, candidate, fit);
        fits.push_back(std::move(fit));
    }
    return fits;
}

} // namespace concordat::formation
