#include "core/measures/resources.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace concordat::measures {

using model::Date;
using model::Holding;
using model::Id;
using model::Member;
using model::ResourceType;
using model::State;

namespace {

using Profile = std::map<Id<ResourceType>, double>;
using Profiles = std::map<Id<Member>, Profile>;

/// The highest level of each type per member; several assessments of one type do not add up.
Profiles profilesOf(const State& state, Date asOf, const Membership& membership)
{
    Profiles profiles;
    for (const auto& holding : state.rows<Holding>()) {
        const bool later = holding.assessedOn && *holding.assessedOn > asOf;
        if (later || holding.level <= 0 || !membership.contains(holding.member))
            continue;
        auto& level = profiles[holding.member][holding.resourceType];
        level = std::max(level, holding.level.value);
    }
    return profiles;
}

double lengthOf(const Profile& profile)
{
    double squares = 0;
    for (const auto& [type, level] : profile)
        squares += level * level;
    return std::sqrt(squares);
}

double productOf(const Profile& first, const Profile& second)
{
    double product = 0;
    for (const auto& [type, level] : first) {
        const auto other = second.find(type);
        if (other != second.end())
            product += level * other->second;
    }
    return product;
}

Coverage coverageOf(const State& state, const Profiles& profiles)
{
    Coverage coverage;
    double all = 0;
    double held = 0;
    for (const auto& type : state.rows<ResourceType>()) {
        if (!type.required)
            continue;
        ++coverage.required;
        all += type.weight;
        const bool covered = std::any_of(profiles.begin(), profiles.end(), [&](const auto& entry) {
            return entry.second.count(type.id) > 0;
        });
        if (covered) {
            ++coverage.covered;
            held += type.weight;
        } else {
            coverage.gaps.push_back(type.id);
        }
    }
    if (all > 0)
        coverage.share = held / all;
    return coverage;
}

} // namespace

Coverage resourceCoverage(const State& state, Date asOf, const Membership& membership)
{
    return coverageOf(state, profilesOf(state, asOf, membership));
}

Overlap resourceOverlap(const State& state, Date asOf, const Membership& membership)
{
    // With unit profiles u, the sum of all pairwise cosines is (|Σu|² − n) / 2: no pair is visited.
    const auto profiles = profilesOf(state, asOf, membership);
    Overlap overlap;
    overlap.holders = profiles.size();
    if (profiles.size() < 2)
        return overlap;
    Profile sum;
    for (const auto& [member, profile] : profiles) {
        const double length = lengthOf(profile);
        for (const auto& [type, level] : profile)
            sum[type] += level / length;
    }
    const double length = lengthOf(sum);
    const auto count = static_cast<double>(profiles.size());
    overlap.mean = std::clamp((length * length - count) / (count * (count - 1)), 0.0, 1.0);
    return overlap;
}

std::optional<double> pairOverlap(const State& state, Date asOf, const Id<Member>& a,
                                  const Id<Member>& b)
{
    Membership both{{std::min(a, b), std::max(a, b)}, false};
    const auto profiles = profilesOf(state, asOf, both);
    const auto first = profiles.find(a);
    const auto second = profiles.find(b);
    if (first == profiles.end() || second == profiles.end())
        return {};
    return productOf(first->second, second->second) /
           (lengthOf(first->second) * lengthOf(second->second));
}

std::vector<AlikePair> alikePairs(const State& state, Date asOf, const Membership& membership,
                                  double above)
{
    const auto profiles = profilesOf(state, asOf, membership);
    std::vector<AlikePair> pairs;
    for (auto first = profiles.begin(); first != profiles.end(); ++first) {
        for (auto second = std::next(first); second != profiles.end(); ++second) {
            const double overlap = productOf(first->second, second->second) /
                                   (lengthOf(first->second) * lengthOf(second->second));
            if (overlap > above)
                pairs.push_back({first->first, second->first, overlap});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const auto& a, const auto& b) { return a.overlap > b.overlap; });
    return pairs;
}

std::optional<double> redundancy(const State& state, Date asOf, const Membership& membership)
{
    std::map<Id<ResourceType>, int> holders;
    int holdings = 0;
    for (const auto& [member, profile] : profilesOf(state, asOf, membership)) {
        for (const auto& [type, level] : profile) {
            const auto* row = state.find(type);
            if (!row || !row->required)
                continue;
            ++holders[type];
            ++holdings;
        }
    }
    if (holdings == 0)
        return {};
    return static_cast<double>(holdings - static_cast<int>(holders.size())) / holdings;
}

double marginalCoverage(const State& state, Date asOf, const Membership& membership,
                        const Id<Member>& member)
{
    auto profiles = profilesOf(state, asOf, membership);
    const double with = coverageOf(state, profiles).share.value_or(0);
    profiles.erase(member);
    return with - coverageOf(state, profiles).share.value_or(0);
}

} // namespace concordat::measures
