#include "core/measures/complementarity.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>
#include <unordered_map>

namespace concordat::measures {

using model::Date;
using model::Holding;
using model::Id;
using model::Member;
using model::ResourceType;
using model::State;

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

template <class Entity>
std::unordered_map<std::string_view, std::size_t> placesOf(const std::vector<Id<Entity>>& ids)
{
    std::unordered_map<std::string_view, std::size_t> places;
    places.reserve(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i)
        places.emplace(ids[i].value(), i);
    return places;
}

double held(double level)
{
    return level > 0 ? level : 0; // NaN is not above 0
}

/// The highest and the second highest level of a type, and who holds the highest.
struct Best {
    double first = 0;
    double second = 0;
    std::size_t holder = 0;
};

std::vector<Best> bestOf(const ResourceMatrix& matrix)
{
    std::vector<Best> best(matrix.types.size());
    for (std::size_t m = 0; m < matrix.members.size(); ++m) {
        for (std::size_t t = 0; t < matrix.types.size(); ++t) {
            const double level = held(matrix.level(m, t));
            auto& type = best[t];
            if (level > type.first)
                type = {level, type.first, m};
            else
                type.second = std::max(type.second, level);
        }
    }
    return best;
}

void addOverlap(const ResourceMatrix& matrix, Complementarity& found)
{
    const auto members = matrix.members.size();
    const auto types = matrix.types.size();
    std::vector<double> units(matrix.levels.size());
    std::vector<bool> holds(members);
    for (std::size_t m = 0; m < members; ++m) {
        double squares = 0;
        for (std::size_t t = 0; t < types; ++t)
            squares += held(matrix.level(m, t)) * held(matrix.level(m, t));
        holds[m] = squares > 0;
        const double length = holds[m] ? std::sqrt(squares) : 1;
        for (std::size_t t = 0; t < types; ++t)
            units[m * types + t] = held(matrix.level(m, t)) / length;
    }
    found.overlap.assign(members * members, unknown);
    double sum = 0;
    std::size_t pairs = 0;
    for (std::size_t a = 0; a < members; ++a) {
        if (!holds[a])
            continue;
        found.overlap[a * members + a] = 1;
        for (std::size_t b = 0; b < a; ++b) {
            if (!holds[b])
                continue;
            double product = 0;
            for (std::size_t t = 0; t < types; ++t)
                product += units[a * types + t] * units[b * types + t];
            product = std::clamp(product, 0.0, 1.0);
            found.overlap[a * members + b] = product;
            found.overlap[b * members + a] = product;
            sum += product;
            ++pairs;
        }
    }
    if (pairs > 0)
        found.meanOverlap = sum / static_cast<double>(pairs);
}

} // namespace

ResourceMatrix resourceMatrix(const State& state, Date asOf, std::vector<Id<Member>> members)
{
    ResourceMatrix matrix;
    matrix.members = std::move(members);
    for (const bool required : {true, false}) {
        for (const auto& type : state.rows<ResourceType>()) {
            if (type.required != required)
                continue;
            matrix.types.push_back(type.id);
            matrix.required.push_back(required);
            matrix.weights.push_back(required ? type.weight.value : 0);
        }
    }
    matrix.levels.assign(matrix.members.size() * matrix.types.size(), unknown);
    const auto rows = placesOf(matrix.members);
    const auto columns = placesOf(matrix.types);
    for (const auto& holding : state.rows<Holding>()) {
        if (holding.assessedOn && *holding.assessedOn > asOf)
            continue;
        const auto row = rows.find(holding.member.value());
        const auto column = columns.find(holding.resourceType.value());
        if (row == rows.end() || column == columns.end())
            continue;
        auto& level = matrix.levels[row->second * matrix.types.size() + column->second];
        if (std::isnan(level) || holding.level.value > level)
            level = holding.level.value;
    }
    return matrix;
}

Complementarity complementarity(const ResourceMatrix& matrix)
{
    Complementarity found;
    const auto members = matrix.members.size();
    const auto types = matrix.types.size();
    const auto best = bestOf(matrix);
    found.holders.assign(types, 0);
    double all = 0;
    double covered = 0;
    double deep = 0;
    std::size_t holdings = 0;
    std::size_t needed = 0;
    for (std::size_t t = 0; t < types; ++t) {
        found.best.push_back(best[t].first);
        for (std::size_t m = 0; m < members; ++m) {
            found.holders[t] += matrix.level(m, t) > 0 ? 1 : 0;
            found.recorded += matrix.required[t] && !std::isnan(matrix.level(m, t)) ? 1 : 0;
        }
        if (!matrix.required[t])
            continue;
        ++needed;
        holdings += found.holders[t];
        all += matrix.weights[t];
        covered += found.holders[t] > 0 ? matrix.weights[t] : 0;
        deep += matrix.weights[t] * best[t].first / 100;
        if (found.holders[t] == 0)
            found.gaps.push_back(t);
        else if (best[t].first < 100)
            found.partial.push_back(t);
        if (found.holders[t] == 1)
            found.singlePoints.push_back(t);
    }
    found.own.assign(members, 0);
    found.marginalCoverage.assign(members, 0);
    found.marginalDepth.assign(members, 0);
    addOverlap(matrix, found);
    if (holdings > 0)
        found.redundancy = static_cast<double>(holdings - (needed - found.gaps.size())) /
                           static_cast<double>(holdings);
    if (!(all > 0))
        return found;
    found.coverage = covered / all;
    found.depth = deep / all;
    for (std::size_t t = 0; t < types; ++t) {
        const double weight = matrix.weights[t] / all;
        for (std::size_t m = 0; m < members; ++m)
            found.own[m] += weight * held(matrix.level(m, t)) / 100;
        if (best[t].first > 0) {
            found.marginalDepth[best[t].holder] += weight * (best[t].first - best[t].second) / 100;
            if (found.holders[t] == 1)
                found.marginalCoverage[best[t].holder] += weight;
        }
    }
    const auto strongest = std::max_element(found.own.begin(), found.own.end());
    if (strongest != found.own.end() && *strongest > 0) {
        found.bestPart = static_cast<std::size_t>(strongest - found.own.begin());
        found.wholeToBestPart = *found.depth / *strongest;
    }
    return found;
}

std::vector<Shortfall> worstShortfalls(const ResourceMatrix& group, const Complementarity& found,
                                       const ResourceMatrix& others, std::size_t count)
{
    double all = 0;
    for (const double weight : group.weights)
        all += weight;
    std::vector<Shortfall> worst;
    for (std::size_t t = 0; t < group.types.size(); ++t) {
        const double loss = all > 0 ? group.weights[t] * (1 - found.best[t] / 100) / all : 0;
        if (loss > 0)
            worst.push_back({t, loss, found.best[t], {}});
    }
    std::stable_sort(worst.begin(), worst.end(),
                     [](const auto& a, const auto& b) { return a.loss > b.loss; });
    if (worst.size() > count)
        worst.resize(count);
    for (auto& shortfall : worst) {
        for (std::size_t m = 0; m < others.members.size(); ++m) {
            const double level = held(others.level(m, shortfall.type));
            if (level > shortfall.level)
                shortfall.fillers.push_back({others.members[m], level});
        }
        std::stable_sort(shortfall.fillers.begin(), shortfall.fillers.end(),
                         [](const auto& a, const auto& b) { return a.level > b.level; });
    }
    return worst;
}

} // namespace concordat::measures
