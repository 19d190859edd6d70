#include "core/cadence/usual_zone.h"

#include <algorithm>
#include <map>
#include <vector>

#include "core/cadence/time_zone.h"

namespace concordat::cadence {

std::string usualZone(const model::State& state, std::string otherwise)
{
    return usualZone(state, {}, std::move(otherwise));
}

std::string usualZone(const model::State& state, const std::vector<model::MeetingSeries>& changed,
                      std::string otherwise)
{
    std::map<std::string, int> used;
    const auto use = [&](const model::MeetingSeries& series) {
        if (!series.timeZone.empty())
            ++used[series.timeZone];
    };
    std::for_each(changed.begin(), changed.end(), use);
    for (const auto& series : state.rows<model::MeetingSeries>()) {
        if (std::none_of(changed.begin(), changed.end(),
                         [&](const auto& each) { return each.id == series.id; }))
            use(series);
    }
    std::vector<std::pair<std::string, int>> zones{used.begin(), used.end()};
    std::stable_sort(zones.begin(), zones.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    const auto known = std::find_if(zones.begin(), zones.end(), [](const auto& each) {
        return static_cast<bool>(TimeZone::named(each.first));
    });
    return known == zones.end() ? std::move(otherwise) : known->first;
}

} // namespace concordat::cadence
