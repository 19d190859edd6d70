#include "core/sharing/negotiation.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/sharing/game_extras.h"

namespace concordat::sharing {

using model::Date;
using model::Id;
using model::State;

namespace {

constexpr double pointTolerance = 1e-7;
/// Points below which nobody would notice an objection, or that shares do not sum to 100.
constexpr double objectionTolerance = 1e-6;
constexpr double sumTolerance = 1e-3;

double leastOf(const Position& position)
{
    return position.locked ? position.share : position.floor.value_or(0);
}

double mostOf(const Position& position)
{
    return position.locked ? position.share : position.cap.value_or(100);
}

/// Spreads `difference` over the others in proportion to their shares within their bounds;
/// returns what could not be placed.
double spread(Positions& positions, std::size_t except, double difference)
{
    for (std::size_t round = 0; round <= positions.size() && std::abs(difference) > 1e-12;
         ++round) {
        std::vector<std::size_t> open;
        double weight = 0;
        for (std::size_t i = 0; i < positions.size(); ++i) {
            const auto& each = positions[i];
            const double room =
                difference > 0 ? mostOf(each) - each.share : each.share - leastOf(each);
            if (i == except || each.locked || room <= 1e-12)
                continue;
            open.push_back(i);
            weight += each.share;
        }
        if (open.empty())
            break;
        const double wanted = difference;
        for (const auto i : open) {
            auto& each = positions[i];
            // Where all have nothing yet, they share alike.
            const double part =
                weight > 0 ? each.share / weight : 1 / static_cast<double>(open.size());
            const double target = each.share + wanted * part;
            const double next = std::clamp(target, std::min(leastOf(each), each.share),
                                           std::max(mostOf(each), each.share));
            difference -= next - each.share;
            each.share = next;
        }
        const bool stuck = std::abs(wanted - difference) < 1e-12;
        if (stuck && weight > 0) {
            // Only members with nothing have room: they share the rest alike.
            for (const auto i : open) {
                auto& each = positions[i];
                const double next = std::clamp(
                    each.share + difference / static_cast<double>(open.size()),
                    std::min(leastOf(each), each.share), std::max(mostOf(each), each.share));
                difference -= next - each.share;
                each.share = next;
            }
        }
    }
    return difference;
}

} // namespace

ProposalRows positionsOf(const State& state, const ConsortiumGame& game,
                         const Id<model::SplitProposal>& proposal)
{
    ProposalRows result;
    result.positions.resize(game.members.size());
    std::vector<char> found(game.members.size(), 0);
    for (const auto& row : state.rows<model::ProposedShare>()) {
        if (row.proposal != proposal)
            continue;
        const auto at = std::find(game.members.begin(), game.members.end(), row.member);
        if (at == game.members.end())
            continue;
        const auto i = static_cast<std::size_t>(at - game.members.begin());
        Position position;
        position.share = row.share;
        if (row.floor)
            position.floor = *row.floor;
        if (row.cap)
            position.cap = *row.cap;
        position.locked = row.locked;
        result.positions[i] = position;
        found[i] = 1;
        result.sum += position.share;
    }
    result.missing = static_cast<std::size_t>(std::count(found.begin(), found.end(), 0));
    return result;
}

double moveShare(Positions& positions, std::size_t player, double share)
{
    auto& moved = positions[player];
    if (moved.locked)
        return moved.share;
    const double before = moved.share;
    moved.share =
        std::clamp(share, std::min(leastOf(moved), before), std::max(mostOf(moved), before));
    const double left = spread(positions, player, before - moved.share);
    // What nobody else could take or give stays where it was.
    moved.share += left;
    return moved.share;
}

split::Bounds boundsOf(const Positions& positions, const Bands* bands, double total)
{
    split::Bounds bounds;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        double least = leastOf(positions[i]);
        double most = mostOf(positions[i]);
        if (bands && !positions[i].locked) {
            least = std::max(least, bands->members[i].least);
            most = std::min(most, bands->members[i].most);
        }
        // Percent of a negative total (costs) turn the order round.
        const double a = least * total / 100;
        const double b = most * total / 100;
        bounds.least.push_back(std::min(a, b));
        bounds.most.push_back(std::max(a, b));
        if (least > most)
            std::swap(bounds.least.back(), bounds.most.back());
    }
    return bounds;
}

std::vector<model::Text> contradictionsOf(const Positions& positions,
                                          const std::vector<std::string>& players)
{
    using model::coreText;
    std::vector<model::Text> found;
    const auto say = [&](const model::Text& text, std::size_t i) {
        const auto& each = positions[i];
        const auto shown = [](double percent) { return std::round(100 * percent) / 100; };
        found.push_back(text.with("member", players[i])
                            .with("share", shown(each.share))
                            .with("floor", shown(each.floor.value_or(0)))
                            .with("cap", shown(each.cap.value_or(100))));
    };
    double least = 0;
    double most = 0;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const auto& each = positions[i];
        const double floor = each.floor.value_or(0);
        const double cap = each.cap.value_or(100);
        least += leastOf(each);
        most += std::max(leastOf(each), mostOf(each));
        if (floor > cap)
            say(coreText("Sharing", "{member}: the floor of {floor} % is above the cap of {cap} "
                                    "%."),
                i);
        else if (each.share < floor - sumTolerance)
            say(coreText("Sharing", "{member} has {share} %, below its floor of {floor} %."), i);
        else if (each.share > cap + sumTolerance)
            say(coreText("Sharing", "{member} has {share} %, above its cap of {cap} %."), i);
    }
    if (least > 100 + sumTolerance)
        found.push_back(coreText("Sharing", "Floors and locked shares add up to {sum} %, more than "
                                            "there is: no split keeps to them.")
                            .with("sum", std::round(100 * least) / 100));
    if (!positions.empty() && most < 100 - sumTolerance)
        found.push_back(coreText("Sharing", "Caps and locked shares add up to {sum} %: not "
                                            "everything can be shared out.")
                            .with("sum", std::round(100 * most) / 100));
    return found;
}

std::vector<double> asGains(const Positions& positions, double total)
{
    std::vector<double> gains;
    for (const auto& position : positions)
        gains.push_back(position.share * total / 100);
    return gains;
}

std::vector<double> asPercent(const std::vector<double>& gains, double total)
{
    auto percent = gains;
    for (auto& each : percent)
        each = total != 0 ? 100 * each / total : 0;
    return percent;
}

TableRules::TableRules(const State& state, Date asOf, const ConsortiumGame& game,
                       const split::ObjectionSearch& search, Bands bands)
    : m_game(game), m_search(search), m_bands(std::move(bands)), m_total(search.total())
{
    const auto n = game.members.size();
    std::vector<std::size_t> everybody(n);
    std::iota(everybody.begin(), everybody.end(), std::size_t{0});
    const double unit = m_total != 0 ? 100 / m_total : 0;
    const auto risk = riskShares(state, game.members);
    const auto contribution = contributionWeights(state, asOf, game.members);
    for (std::size_t i = 0; i < n; ++i) {
        m_alone.push_back(unit * search.worth({i}));
        auto others = everybody;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
        m_adds.push_back(unit * (m_total - (others.empty() ? 0 : search.worth(others))));
        m_bears.push_back(risk ? std::optional(100 * (*risk)[i]) : std::nullopt);
        m_contributes.push_back(
            contribution.defaulted ? std::nullopt : std::optional(100 * contribution.shares[i]));
    }
}

TableReport TableRules::report(const Positions& positions, std::size_t most) const
{
    TableReport result;
    const auto gains = asGains(positions, m_total);
    const double unit = m_total != 0 ? 100 / std::abs(m_total) : 0;
    result.objections = m_search.find(gains, std::max(most, positions.size()));
    for (auto& objection : result.objections.objections)
        objection.excess *= unit;
    std::erase_if(result.objections.objections, [](const split::Objection& objection) {
        return objection.excess <= objectionTolerance;
    });
    result.individuallyRational = true;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        MemberView view;
        view.gets = positions[i].share;
        view.amount = view.gets / 100 * m_game.toDivide;
        view.alone = m_alone[i];
        view.adds = m_adds[i];
        view.bears = m_bears[i];
        view.contributes = m_contributes[i];
        if (std::abs(view.adds - view.alone) > pointTolerance)
            view.satisfaction = (view.gets - view.alone) / (view.adds - view.alone);
        for (const auto& objection : result.objections.objections) {
            const bool takesPart = std::find(objection.members.begin(), objection.members.end(),
                                             i) != objection.members.end();
            if (takesPart && -objection.excess < view.margin) {
                view.margin = -objection.excess;
                view.worstWith = objection.members;
            }
        }
        const auto& band = m_bands.members[i];
        view.inBand =
            view.gets >= band.least - pointTolerance && view.gets <= band.most + pointTolerance;
        const double loss = m_total < 0 ? view.gets - view.alone : view.alone - view.gets;
        result.individuallyRational = result.individuallyRational && loss <= pointTolerance;
        result.sum += view.gets;
        result.members.push_back(std::move(view));
    }
    if (result.objections.objections.size() > most)
        result.objections.objections.resize(most);
    result.efficient = std::abs(result.sum - 100) <= sumTolerance;
    result.contradictions = contradictionsOf(positions, m_game.game.players);
    result.inCore = result.efficient && result.objections.objections.empty();
    return result;
}

} // namespace concordat::sharing
