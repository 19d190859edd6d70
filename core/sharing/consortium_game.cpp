#include "core/sharing/consortium_game.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

#include "core/measures/contributions.h"
#include "core/measures/membership.h"
#include "core/measures/resources.h"
#include "core/model/assumptions.h"
#include "core/model/short_name.h"
#include "core/sharing/game_extras.h"

namespace concordat::sharing {

using model::coreText;
using model::Date;
using model::Error;
using model::ErrorCode;
using model::Id;
using model::Member;
using model::Result;
using model::State;
using model::Status;
using split::Coalition;

namespace {

constexpr double defaultAloneShare = 0.5;
constexpr double pointsToDivide = 100;
constexpr double defaultUnit = 1e6; ///< plans are written in millions
constexpr std::size_t mostAsked = 5;

/// What is being built, and what it is built from.
struct Building {
    const State& state;
    Date asOf;
    const GameOptions& options;
    ConsortiumGame& result;
    std::map<Id<Member>, std::size_t> position;
};

/// Sums the benefits to be divided in the commonest price basis; others are named.
void readAmount(Building& b)
{
    std::vector<model::Money> amounts;
    for (const auto& benefit : b.state.rows<model::Benefit>()) {
        const bool wanted = !b.options.benefit || *b.options.benefit == benefit.id;
        if (wanted && !benefit.amount.isZero())
            amounts.push_back(benefit.amount);
    }
    std::map<measures::PriceBasis, std::pair<int, double>> sums;
    for (const auto& amount : amounts) {
        auto& [count, sum] = sums[measures::basisOf(amount)];
        ++count;
        sum += amount.amount();
    }
    const auto most = std::max_element(sums.begin(), sums.end(), [](const auto& x, const auto& y) {
        return x.second.first < y.second.first;
    });
    if (most == sums.end())
        return;
    b.result.unit = most->first;
    b.result.toDivide = most->second.second;
    for (const auto& total : measures::totalsPerBasis(amounts)) {
        if (measures::basisOf(total) != most->first)
            b.result.why.notes.push_back(
                coreText("Sharing", "{amount} in another currency or price basis is not part of "
                                    "what is divided.")
                    .with("amount", total));
    }
}

/// The amount to be divided in the unit of stated values, or 100 points where none is stated.
double amountOf(Building& b)
{
    if (b.result.toDivide > 0) {
        b.result.why.inputs.push_back({coreText("Sharing", "To be divided"),
                                       coreText("Sharing", "{amount} {currency}")
                                           .with("amount", b.result.toDivide)
                                           .with("currency", b.result.unit.currency),
                                       false});
        const bool stated = !b.state.rows<model::CoalitionValue>().empty() ||
                            !b.state.rows<model::Synergy>().empty();
        if (!stated)
            return b.result.toDivide;
        const auto chosen = model::assumedValue(b.state, "split", "unit");
        const double unit = chosen && *chosen > 0 ? *chosen : defaultUnit;
        b.result.why.inputs.push_back({coreText("Sharing", "Unit of stated values"),
                                       coreText("Sharing", "{amount} {currency}")
                                           .with("amount", unit)
                                           .with("currency", b.result.unit.currency),
                                       !chosen.has_value()});
        return b.result.toDivide / unit;
    }
    b.result.why.inputs.push_back({coreText("Sharing", "To be divided"),
                                   coreText("Sharing", "100 points; no benefit has an amount"),
                                   true});
    return pointsToDivide;
}

/// A row's members as a coalition; refused when one is listed twice or does not take part.
Result<Coalition> coalitionOf(const Building& b, const std::vector<Id<Member>>& members,
                              const std::string& where)
{
    Coalition coalition = 0;
    for (const auto& member : members) {
        const auto found = b.position.find(member);
        if (found == b.position.end()) {
            const auto* row = b.state.find(member);
            return model::badInput(coreText("Sharing",
                                            "“{name}” does not take part on this day, so no "
                                            "coalition with it can have a value.")
                                       .with("name", row ? row->name : member.value()),
                                   where);
        }
        const auto bit = Coalition{1} << found->second;
        if ((coalition & bit) != 0)
            return model::badInput(coreText("Sharing", "“{name}” occurs twice in one coalition.")
                                       .with("name", b.result.game.players[found->second]),
                                   where);
        coalition |= bit;
    }
    if (coalition == 0)
        return model::badInput(
            coreText("Sharing", "A coalition without members has no value to state."), where);
    return coalition;
}

Status readStated(Building& b, std::map<Coalition, double>& stated)
{
    for (const auto& row : b.state.rows<model::CoalitionValue>()) {
        const auto where = "coalitionValue " + row.id.value();
        if (!std::isfinite(row.value))
            return model::badInput(
                coreText("Sharing", "The value of a coalition must be a finite number."), where);
        const auto coalition = coalitionOf(b, row.members, where);
        if (!coalition)
            return coalition.error();
        if (!stated.emplace(*coalition, row.value).second)
            return model::badInput(coreText("Sharing",
                                            "This coalition is listed twice; remove one of the "
                                            "two rows."),
                                   where);
    }
    return {};
}

/// As many as a coalition has bits for.
constexpr std::size_t maskedMembers = 63;

Error tooMany(const Building& b, std::size_t most)
{
    return {ErrorCode::unsolvable,
            coreText("Sharing", "This kind of game is built for up to {most} members; there are "
                                "{count}. Use synergies, which need no table of coalitions.")
                .with("most", static_cast<std::int64_t>(most))
                .with("count", static_cast<std::int64_t>(b.result.members.size())),
            {},
            {}};
}

/// Best partition of each coalition into coalitions whose value is known.
std::vector<double> bestPartitions(const std::vector<double>& known, const std::vector<char>& given)
{
    std::vector<double> best = known;
    for (Coalition s = 1; s < known.size(); ++s) {
        if (given[s] != 0)
            continue;
        const Coalition last = s & (~s + 1);
        double found = 0;
        bool any = false;
        for (Coalition part = s; part != 0; part = (part - 1) & s) {
            if ((part & last) == 0 || (part == s && given[s] == 0))
                continue;
            const double value = best[part] + best[s ^ part];
            found = any ? std::max(found, value) : value;
            any = true;
        }
        best[s] = any ? found : 0;
    }
    return best;
}

/// Unknown coalitions whose value could matter: the wider the gap between what its parts can do
/// and what the total leaves it, the more an answer would tell.
void findWhatToAsk(const std::vector<char>& given, ConsortiumGame& result)
{
    const auto& values = result.game.values;
    for (Coalition s = 1; s + 1 < values.size(); ++s) {
        if (given[s] != 0)
            continue;
        const double highest = values.back() - values[(values.size() - 1) ^ s];
        if (!(highest > values[s]))
            continue;
        OpenCoalition open{{}, values[s], highest};
        for (auto rest = s; rest != 0; rest &= rest - 1)
            open.members.push_back(static_cast<std::size_t>(std::countr_zero(rest)));
        result.ask.push_back(std::move(open));
    }
    std::stable_sort(result.ask.begin(), result.ask.end(), [](const auto& x, const auto& y) {
        return x.highest - x.interpolated > y.highest - y.interpolated;
    });
    if (result.ask.size() > mostAsked)
        result.ask.resize(mostAsked);
}

/// A coalition that earns more than everybody together is mostly a wrong unit.
void doubtStatedValues(Building& b, double total)
{
    for (const auto& row : b.state.rows<model::CoalitionValue>()) {
        const bool used = b.result.basis == GameBasis::coalitions || row.members.size() == 1;
        if (!used || !(row.value > total * (1 + 1e-9)))
            continue;
        std::string names;
        for (const auto& member : row.members) {
            const auto found = b.position.find(member);
            if (found != b.position.end())
                names += (names.empty() ? "" : ", ") + b.result.game.players[found->second];
        }
        if (names.empty())
            continue;
        auto doubt = b.result.toDivide > 0
                         ? coreText("Sharing", "{members}: stated to earn {value} alone, more than "
                                               "the {total} that are divided. Check the value and "
                                               "its unit.")
                         : coreText("Sharing", "{members}: stated to earn {value} alone, more than "
                                               "the {total} points that are divided while no "
                                               "benefit has an amount. Give the benefit an amount "
                                               "or state the value in points.");
        doubt = doubt.with("members", names).with("value", row.value).with("total", total);
        b.result.doubts.push_back(doubt);
        b.result.why.notes.push_back(std::move(doubt));
    }
}

Status buildFromCoalitions(Building& b)
{
    const auto n = b.result.members.size();
    if (n > interpolatedMembers)
        return tooMany(b, interpolatedMembers);
    std::map<Coalition, double> stated;
    if (auto read = readStated(b, stated); !read)
        return read;
    auto& game = b.result.game;
    game.kind = split::GameKind::values;
    game.values.assign(std::size_t{1} << n, 0.0);
    std::vector<char> given(game.values.size(), 0);
    given[0] = 1;
    for (const auto& [coalition, value] : stated) {
        game.values[coalition] = value;
        given[coalition] = 1;
    }
    std::size_t aloneMissing = 0;
    for (std::size_t i = 0; i < n; ++i) {
        const auto alone = Coalition{1} << i;
        aloneMissing += given[alone] != 0 ? 0 : 1;
        given[alone] = 1;
    }
    if (aloneMissing > 0)
        b.result.why.inputs.push_back({coreText("Sharing", "Members without a value of their own"),
                                       coreText("Sharing", "{count} of {total}, taken as 0")
                                           .with("count", static_cast<std::int64_t>(aloneMissing))
                                           .with("total", static_cast<std::int64_t>(n)),
                                       true});
    const auto all = game.values.size() - 1;
    if (given[all] == 0 && b.result.toDivide > 0) {
        game.values[all] = amountOf(b);
        given[all] = 1;
        b.result.why.notes.push_back(
            coreText("Sharing", "No value is stated for all together; the benefits' amount is "
                                "taken."));
    }
    b.result.statedValues = stated.size();
    b.result.derivedValues =
        static_cast<std::size_t>(std::count(given.begin(), given.end(), 0)) + aloneMissing;
    game.values = bestPartitions(game.values, given);
    doubtStatedValues(b, game.values[all]);
    findWhatToAsk(given, b.result);
    b.result.why.formula = "v(S) as stated, else max Σ v(S_k) over partitions of S";
    b.result.why.inputs.push_back(
        {coreText("Sharing", "Coalitions with a stated value"),
         coreText("Sharing", "{count} of {total}; the others are worth what their parts can do")
             .with("count", static_cast<std::int64_t>(stated.size()))
             .with("total", static_cast<std::int64_t>(all)),
         b.result.derivedValues > 0});
    return {};
}

/// What two members' holdings have not in common, 0 to 1; empty when one of them holds nothing.
std::vector<std::vector<std::optional<double>>> differences(const Building& b)
{
    const auto n = b.result.members.size();
    std::vector<std::vector<std::optional<double>>> result(n,
                                                           std::vector<std::optional<double>>(n));
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = i + 1; j < n; ++j) {
            const auto overlap =
                measures::pairOverlap(b.state, b.asOf, b.result.members[i], b.result.members[j]);
            if (overlap)
                result[i][j] = 1 - *overlap;
        }
    }
    return result;
}

/// s_i = σ·V·c_i and w_ij = (1 − σ)·V·d_ij·√(c_i·c_j)/Σ, where nobody stated them.
Status buildFromSynergies(Building& b)
{
    auto& game = b.result.game;
    const auto n = b.result.members.size();
    game.kind = split::GameKind::synergy;
    std::map<std::pair<std::size_t, std::size_t>, double> stated;
    for (const auto& row : b.state.rows<model::Synergy>()) {
        const auto where = "synergy " + row.id.value();
        const auto first = b.position.find(row.first);
        const auto second = b.position.find(row.second);
        if (first == b.position.end() || second == b.position.end())
            continue; // one of them takes no part on this day
        if (row.first == row.second)
            return model::badInput(
                coreText("Sharing", "A synergy is between two different members."), where);
        if (!std::isfinite(row.value))
            return model::badInput(coreText("Sharing", "A synergy must be a finite number."),
                                   where);
        if (!stated.emplace(std::minmax(first->second, second->second), row.value).second)
            return model::badInput(coreText("Sharing",
                                            "The synergy of this pair is listed twice; remove "
                                            "one of the two rows."),
                                   where);
    }
    std::map<std::size_t, double> alone;
    for (const auto& row : b.state.rows<model::CoalitionValue>()) {
        if (row.members.size() != 1)
            continue;
        const auto where = "coalitionValue " + row.id.value();
        const auto found = b.position.find(row.members.front());
        if (found == b.position.end())
            continue;
        if (!std::isfinite(row.value))
            return model::badInput(
                coreText("Sharing", "The value of a coalition must be a finite number."), where);
        if (!alone.emplace(found->second, row.value).second)
            return model::badInput(coreText("Sharing",
                                            "This coalition is listed twice; remove one of the "
                                            "two rows."),
                                   where);
    }
    const double total = amountOf(b);
    doubtStatedValues(b, total);
    const auto chosen = model::assumedValue(b.state, "split", "aloneShare");
    const double aloneShare = std::clamp(chosen.value_or(defaultAloneShare), 0.0, 1.0);
    const auto weights = contributionWeights(b.state, b.asOf, b.result.members);
    game.synergies.single.resize(n);
    for (std::size_t i = 0; i < n; ++i) {
        const auto found = alone.find(i);
        game.synergies.single[i] =
            found != alone.end() ? found->second : aloneShare * total * weights.shares[i];
    }
    const auto differ = differences(b);
    double known = 0;
    std::size_t knownPairs = 0;
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = i + 1; j < n; ++j) {
            known += differ[i][j].value_or(0);
            knownPairs += differ[i][j] ? 1 : 0;
        }
    }
    const double usual = knownPairs > 0 ? known / static_cast<double>(knownPairs) : 1;
    std::vector<double> raw;
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = i + 1; j < n; ++j)
            raw.push_back(differ[i][j].value_or(usual) *
                          std::sqrt(weights.shares[i] * weights.shares[j]));
    }
    const double sum = std::accumulate(raw.begin(), raw.end(), 0.0);
    std::size_t at = 0;
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = i + 1; j < n; ++j, ++at) {
            const auto found = stated.find({i, j});
            const double value = found != stated.end()
                                     ? found->second
                                     : (sum > 0 ? (1 - aloneShare) * total * raw[at] / sum : 0);
            if (value != 0)
                game.synergies.pairs.push_back({i, j, value});
        }
    }
    b.result.statedValues = stated.size() + alone.size();
    b.result.derivedValues = raw.size() - stated.size() + n - alone.size();
    auto& why = b.result.why;
    why.formula = "v(S) = Σ s_i + Σ w_ij;  default: s_i = σ·V·c_i, "
                  "w_ij = (1 − σ)·V·d_ij·√(c_i·c_j)/Σ, d_ij = 1 − cos(holdings)";
    why.inputs.push_back({coreText("Sharing", "Values alone"),
                          coreText("Sharing", "{count} of {total} stated; the others from "
                                              "contributions")
                              .with("count", static_cast<std::int64_t>(alone.size()))
                              .with("total", static_cast<std::int64_t>(n)),
                          alone.size() < n});
    why.inputs.push_back({coreText("Sharing", "Synergies of pairs"),
                          coreText("Sharing", "{count} of {total} stated; the others from the "
                                              "complementarity of holdings")
                              .with("count", static_cast<std::int64_t>(stated.size()))
                              .with("total", static_cast<std::int64_t>(raw.size())),
                          stated.size() < raw.size()});
    why.inputs.push_back({coreText("Sharing", "Part earned alone, σ"),
                          coreText("Sharing", "{share}").with("share", aloneShare),
                          !chosen.has_value()});
    why.inputs.push_back({coreText("Sharing", "Contributions c"), weights.source,
                          weights.defaulted || weights.partlyDefaulted});
    if (knownPairs < raw.size())
        why.notes.push_back(
            coreText("Sharing", "{count} pairs have a member without holdings; the mean of the "
                                "known pairs stands in.")
                .with("count", static_cast<std::int64_t>(raw.size() - knownPairs)));
    return {};
}

Status buildFromCoverage(Building& b)
{
    if (b.result.members.size() > maskedMembers)
        return tooMany(b, maskedMembers);
    std::map<Id<model::ResourceType>, std::size_t> types;
    std::vector<double> weights;
    for (const auto& type : b.state.rows<model::ResourceType>()) {
        if (type.required && type.weight > 0) {
            types.emplace(type.id, weights.size());
            weights.push_back(type.weight);
        }
    }
    if (types.empty())
        return Error{ErrorCode::unsolvable,
                     coreText("Sharing", "No resource type is marked as required, so coverage has "
                                         "no value. Mark some on the resources page."),
                     {},
                     {}};
    std::vector<std::set<std::size_t>> holders(weights.size());
    for (const auto& holding : b.state.rows<model::Holding>()) {
        const auto member = b.position.find(holding.member);
        const auto type = types.find(holding.resourceType);
        const bool later = holding.assessedOn && *holding.assessedOn > b.asOf;
        if (member != b.position.end() && type != types.end() && holding.level > 0 && !later)
            holders[type->second].insert(member->second);
    }
    const double total = amountOf(b);
    const double required = std::accumulate(weights.begin(), weights.end(), 0.0);
    auto& game = b.result.game;
    game.kind = split::GameKind::parts;
    for (std::size_t t = 0; t < weights.size(); ++t) {
        if (!holders[t].empty())
            game.parts.push_back(
                {total * weights[t] / required, {holders[t].begin(), holders[t].end()}});
    }
    b.result.statedValues = types.size();
    b.result.why.formula = "v(S) = V · weight of required types held in S ÷ weight of all";
    b.result.why.inputs.push_back(
        {coreText("Sharing", "Required resource types"),
         coreText("Sharing", "{count}").with("count", static_cast<std::int64_t>(types.size())),
         false});
    return {};
}

Status buildFromCosts(Building& b)
{
    if (b.result.members.size() > maskedMembers)
        return tooMany(b, maskedMembers);
    auto& game = b.result.game;
    std::map<measures::PriceBasis, double> sums;
    for (const auto& package : b.state.rows<model::WorkPackage>())
        sums[measures::basisOf(package.budget)] += package.budget.amount();
    sums.erase(measures::PriceBasis{});
    if (sums.empty())
        return Error{ErrorCode::unsolvable,
                     coreText("Sharing", "No work package has a budget, so there are no costs to "
                                         "share."),
                     {},
                     {}};
    const auto unit = std::max_element(sums.begin(), sums.end(), [](const auto& x, const auto& y) {
                          return x.second < y.second;
                      })->first;
    for (const auto& package : b.state.rows<model::WorkPackage>()) {
        std::set<std::size_t> users;
        const auto add = [&](const Id<Member>& member) {
            if (const auto found = b.position.find(member); found != b.position.end())
                users.insert(found->second);
        };
        for (const auto& member : package.participants)
            add(member);
        if (package.leader)
            add(*package.leader);
        if (package.budget.isZero() || measures::basisOf(package.budget) != unit || users.empty()) {
            b.result.why.notes.push_back(
                coreText("Sharing", "Work package “{title}” has no budget in this currency or "
                                    "nobody who takes part; it is left out.")
                    .with("title", package.title));
            continue;
        }
        game.parts.push_back({package.budget.amount(), {users.begin(), users.end()}});
    }
    game.kind = split::GameKind::parts;
    game.cost = true;
    b.result.unit = unit;
    b.result.toDivide = game.worthOfAll();
    b.result.statedValues = game.parts.size();
    b.result.why.formula = "c(S) = Σ budgets of the packages in which somebody of S takes part";
    b.result.why.inputs.push_back(
        {coreText("Sharing", "Work packages with a budget"),
         coreText("Sharing", "{count}").with("count", static_cast<std::int64_t>(game.parts.size())),
         false});
    return {};
}

} // namespace

const std::vector<std::string>& gameBasisNames()
{
    static const std::vector<std::string> names{"synergies", "coalitions", "coverage", "costs"};
    return names;
}

std::optional<GameBasis> gameBasisFromName(std::string_view name)
{
    const auto& names = gameBasisNames();
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return {};
    return static_cast<GameBasis>(found - names.begin());
}

Result<ConsortiumGame> consortiumGame(const State& state, Date asOf, const GameOptions& options)
{
    ConsortiumGame result;
    const auto membership = measures::membershipAt(state, asOf);
    if (membership.members.empty())
        return Error{ErrorCode::unsolvable,
                     coreText("Sharing", "Nobody takes part on this day, so there is nobody to "
                                         "divide among. Add members first."),
                     {},
                     {}};
    result.members = membership.members;
    result.prospective = membership.prospective;
    Building building{state, asOf, options, result, {}};
    for (std::size_t i = 0; i < result.members.size(); ++i) {
        const auto* member = state.find(result.members[i]);
        result.game.players.push_back(model::shortNameOf(*member));
        building.position.emplace(result.members[i], i);
    }
    const bool stated = [&] {
        for (const auto& row : state.rows<model::CoalitionValue>()) {
            if (row.members.size() > 1)
                return true;
        }
        return false;
    }();
    result.basis = options.basis.value_or(stated ? GameBasis::coalitions : GameBasis::synergies);
    result.why.title = coreText("Sharing", "The game");
    readAmount(building);
    Status built;
    switch (result.basis) {
    case GameBasis::synergies: built = buildFromSynergies(building); break;
    case GameBasis::coalitions: built = buildFromCoalitions(building); break;
    case GameBasis::coverage: built = buildFromCoverage(building); break;
    case GameBasis::costs: built = buildFromCosts(building); break;
    }
    if (!built)
        return built.error();
    addExtras(state, asOf, result);
    return result;
}

} // namespace concordat::sharing
