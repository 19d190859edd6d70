#include "core/sharing/game_extras.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

#include "core/measures/contributions.h"
#include "core/measures/enterprise_size.h"
#include "core/measures/shares.h"
#include "core/model/assumptions.h"
#include "core/sharing/contribution_evaluation.h"

namespace concordat::sharing {

using model::coreText;
using model::Date;
using model::Id;
using model::literalText;
using model::Member;
using model::State;

namespace {

using PlayerNumbers = std::map<Id<Member>, std::size_t>;

PlayerNumbers positionsOf(const std::vector<Id<Member>>& members)
{
    PlayerNumbers positions;
    for (std::size_t i = 0; i < members.size(); ++i)
        positions.emplace(members[i], i);
    return positions;
}

/// Makes a list sum to 1; empty when it sums to nothing.
std::optional<std::vector<double>> normalised(std::vector<double> values)
{
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    if (!(sum > 0))
        return {};
    for (auto& value : values)
        value /= sum;
    return values;
}

void addUnions(const State& state, const PlayerNumbers& positions, ConsortiumGame& result)
{
    std::vector<char> taken(result.members.size(), 0);
    const auto add = [&](const std::vector<std::size_t>& group) {
        if (group.size() > 1)
            result.game.unions.push_back(group);
    };
    std::vector<std::string> names;
    for (const auto& row : state.rows<model::Precoalition>()) {
        if (row.body)
            continue;
        std::vector<std::size_t> group;
        for (const auto& member : row.members) {
            const auto found = positions.find(member);
            if (found != positions.end() && taken[found->second] == 0) {
                group.push_back(found->second);
                taken[found->second] = 1;
            }
        }
        add(group);
        names.push_back(row.name);
    }
    bool defaulted = false;
    if (result.game.unions.empty()) {
        std::vector<std::size_t> small;
        for (std::size_t i = 0; i < result.members.size(); ++i) {
            const auto* member = state.find(result.members[i]);
            if (member && measures::isSmall(*member)) {
                small.push_back(i);
                taken[i] = 1;
            }
        }
        add(small);
        defaulted = true;
    }
    if (result.game.unions.empty())
        return;
    for (std::size_t i = 0; i < taken.size(); ++i) {
        const bool alone = std::none_of(
            result.game.unions.begin(), result.game.unions.end(), [i](const auto& group) {
                return std::find(group.begin(), group.end(), i) != group.end();
            });
        if (alone)
            result.game.unions.push_back({i});
    }
    std::string list;
    for (const auto& name : names)
        list += (list.empty() ? "" : ", ") + name;
    result.why.inputs.push_back(
        {coreText("Sharing", "Unions"),
         defaulted ? coreText("Sharing", "the SMEs bargain as one") : literalText(list),
         defaulted});
}

void addLinks(const State& state, Date asOf, const PlayerNumbers& positions, ConsortiumGame& result)
{
    std::set<std::pair<std::size_t, std::size_t>> links;
    const auto add = [&](const Id<Member>& a, const Id<Member>& b) {
        const auto first = positions.find(a);
        const auto second = positions.find(b);
        if (first != positions.end() && second != positions.end() && first != second)
            links.insert(std::minmax(first->second, second->second));
    };
    for (const auto& row : state.rows<model::KnowledgeExchange>()) {
        if (!row.date || *row.date <= asOf)
            add(row.from, row.to);
    }
    const auto exchanges = links.size();
    for (const auto& package : state.rows<model::WorkPackage>()) {
        auto together = package.participants;
        if (package.leader)
            together.push_back(*package.leader);
        for (std::size_t i = 0; i < together.size(); ++i) {
            for (std::size_t j = i + 1; j < together.size(); ++j)
                add(together[i], together[j]);
        }
    }
    if (links.empty())
        return;
    result.game.links.assign(links.begin(), links.end());
    result.why.inputs.push_back(
        {coreText("Sharing", "Links"),
         coreText("Sharing", "{count} pairs: {exchanges} exchanged knowledge, the others share a "
                             "work package")
             .with("count", static_cast<std::int64_t>(links.size()))
             .with("exchanges", static_cast<std::int64_t>(exchanges)),
         false});
}

model::Text factorLabel(const std::string& name)
{
    if (name == "risk")
        return coreText("Sharing", "Risk borne");
    if (name == "contribution")
        return coreText("Sharing", "Contribution");
    if (name == "knowledge")
        return coreText("Sharing", "Knowledge sent");
    return literalText(name);
}

void addFactor(const State& state, ConsortiumGame& result, const std::string& name,
               const std::optional<std::vector<double>>& shares)
{
    if (!shares) {
        result.why.notes.push_back(
            coreText("Sharing", "{factor}: nothing is recorded, so it does not correct.")
                .with("factor", factorLabel(name)));
        return;
    }
    const auto weight = model::assumedValue(state, "split", "factorWeight." + name);
    result.game.factors.push_back({name, weight.value_or(-1), *shares, -1});
}

/// Factors of the user's: assumptions `split.factor.<name>`, one for each member.
void addOwnFactors(const State& state, const PlayerNumbers& positions, ConsortiumGame& result)
{
    static constexpr std::string_view prefix = "split.factor.";
    std::map<std::string, std::vector<double>> own;
    for (const auto& row : state.rows<model::Assumption>()) {
        if (row.subject.rfind(prefix, 0) != 0)
            continue;
        const auto found = positions.find(Id<Member>{row.scope});
        auto& values = own[row.subject.substr(prefix.size())];
        values.resize(positions.size(), 0.0);
        if (found != positions.end())
            values[found->second] = std::max(0.0, row.value);
    }
    for (auto& [name, values] : own) {
        if (const auto shares = normalised(std::move(values)))
            addFactor(state, result, name, shares);
    }
}

/// Weights not set by anybody share what is left to 1 equally.
void weighFactors(ConsortiumGame& result)
{
    auto& factors = result.game.factors;
    double given = 0;
    std::size_t open = 0;
    for (const auto& factor : factors) {
        given += std::max(0.0, factor.weight);
        open += factor.weight < 0 ? 1 : 0;
    }
    for (auto& factor : factors) {
        const bool defaulted = factor.weight < 0;
        if (defaulted)
            factor.weight = std::max(0.0, 1 - given) / static_cast<double>(open);
        result.why.inputs.push_back({coreText("Sharing", "Weight of the factor “{name}”")
                                         .with("name", factorLabel(factor.name)),
                                     coreText("Sharing", "{weight}")
                                         .with("weight", std::round(1000 * factor.weight) / 1000),
                                     defaulted});
    }
}

/// Saaty's judgements of members: assumptions `split.comparison`, scope and name being members.
/// Without any, the ratios of the evaluated contributions.
void addComparisons(const State& state, Date asOf, const PlayerNumbers& positions,
                    ConsortiumGame& result)
{
    const auto n = result.members.size();
    std::vector<std::vector<double>> table(n, std::vector<double>(n, 1.0));
    bool any = false;
    for (const auto& row : state.rows<model::Assumption>()) {
        if (row.subject != "split.comparison" || !(row.value > 0))
            continue;
        const auto first = positions.find(Id<Member>{row.scope});
        const auto second = positions.find(Id<Member>{row.name});
        if (first == positions.end() || second == positions.end() || first == second)
            continue;
        table[first->second][second->second] = row.value;
        table[second->second][first->second] = 1 / row.value;
        any = true;
    }
    if (!any) {
        EvaluationOptions options;
        options.weights = WeightSource::ahp;
        const auto evaluation = evaluateContributions(state, asOf, options);
        std::vector<double> shares(n, 0.0);
        for (const auto& member : evaluation.members) {
            const auto found = positions.find(member.member);
            if (found != positions.end() && member.share)
                shares[found->second] = *member.share;
        }
        if (std::any_of(shares.begin(), shares.end(), [](double share) { return !(share > 0); }))
            return;
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t j = 0; j < n; ++j)
                table[i][j] = i == j ? 1 : shares[i] / shares[j];
        }
    }
    result.game.comparisons = std::move(table);
}

} // namespace

ContributionWeights contributionWeights(const State& state, Date asOf,
                                        const std::vector<Id<Member>>& members)
{
    const auto positions = positionsOf(members);
    ContributionWeights result;
    if (!state.rows<model::ContributionAssessment>().empty()) {
        std::vector<double> evaluated(members.size(), 0.0);
        for (const auto& member : evaluateContributions(state, asOf).members) {
            const auto found = positions.find(member.member);
            if (found != positions.end())
                evaluated[found->second] = member.share.value_or(0);
        }
        if (auto shares = normalised(std::move(evaluated))) {
            result.shares = std::move(*shares);
            result.source = coreText("Sharing", "as evaluated by the contribution criteria");
            return result;
        }
    }
    for (const auto side :
         {measures::ContributionSide::paid, measures::ContributionSide::pledged}) {
        std::vector<double> amounts(members.size(), 0.0);
        const auto known = measures::contributionShares(state, asOf, side);
        for (const auto& share : known.shares) {
            const auto found = positions.find(share.member);
            if (found != positions.end())
                amounts[found->second] = std::max(0.0, share.share);
        }
        if (auto shares = normalised(std::move(amounts))) {
            result.shares = std::move(*shares);
            result.source = side == measures::ContributionSide::paid
                                ? coreText("Sharing", "in proportion to what has been paid")
                                : coreText("Sharing", "in proportion to what has been pledged");
            for (const auto& other : known.leftOut)
                result.source = coreText("Sharing", "{source}, without {amount} in another "
                                                    "currency or price basis")
                                    .with("source", result.source)
                                    .with("amount", other);
            result.partlyDefaulted = !known.withoutAmount.empty();
            if (result.partlyDefaulted)
                result.source =
                    coreText("Sharing", "{source}; pledges without an amount count as nothing: "
                                        "{count}")
                        .with("source", result.source)
                        .with("count", static_cast<std::int64_t>(known.withoutAmount.size()));
            return result;
        }
    }
    result.shares.assign(members.size(), 1 / static_cast<double>(members.size()));
    result.source = coreText("Sharing", "equal; no contribution is recorded");
    result.defaulted = true;
    return result;
}

std::optional<std::vector<double>> riskShares(const State& state,
                                              const std::vector<Id<Member>>& members)
{
    const auto positions = positionsOf(members);
    std::vector<double> shares(members.size(), 0.0);
    for (const auto& [member, share] : measures::overallRiskShares(state)) {
        const auto found = positions.find(member);
        if (found != positions.end())
            shares[found->second] = share;
    }
    return normalised(std::move(shares));
}

std::optional<std::vector<double>> knowledgeShares(const State& state, Date asOf,
                                                   const std::vector<Id<Member>>& members)
{
    const auto positions = positionsOf(members);
    std::vector<double> sent(members.size(), 0.0);
    for (const auto& row : state.rows<model::KnowledgeExchange>()) {
        const auto found = positions.find(row.from);
        if (found != positions.end() && (!row.date || *row.date <= asOf))
            sent[found->second] += 1;
    }
    return normalised(std::move(sent));
}

void addExtras(const State& state, Date asOf, ConsortiumGame& result)
{
    const auto positions = positionsOf(result.members);
    addUnions(state, positions, result);
    addLinks(state, asOf, positions, result);
    const auto weights = contributionWeights(state, asOf, result.members);
    if (!weights.defaulted) {
        result.game.weights = weights.shares;
        result.why.inputs.push_back(
            {coreText("Sharing", "Weights"), weights.source, weights.partlyDefaulted});
    }
    addFactor(state, result, "risk", riskShares(state, result.members));
    addFactor(state, result, "contribution",
              weights.defaulted ? std::nullopt : std::optional(weights.shares));
    addFactor(state, result, "knowledge", knowledgeShares(state, asOf, result.members));
    addOwnFactors(state, positions, result);
    weighFactors(result);
    addComparisons(state, asOf, positions, result);
}

} // namespace concordat::sharing
