#include "core/measures/goals.h"

#include <map>
#include <set>

namespace concordat::measures {

using model::Goal;
using model::Id;
using model::Member;

GoalOverlap goalOverlap(const model::State& state, const Membership& membership)
{
    std::map<Id<Member>, std::set<Id<Goal>>> goals;
    const auto wants = [&](const Id<Member>& member, const Goal& goal) {
        if (membership.contains(member))
            goals[member].insert(goal.id);
    };
    for (const auto& goal : state.rows<Goal>()) {
        if (goal.owner)
            wants(*goal.owner, goal);
        for (const auto& supporter : goal.supporters)
            wants(supporter, goal);
    }
    GoalOverlap overlap;
    overlap.members = goals.size();
    if (goals.size() < 2)
        return overlap;
    double sum = 0;
    double pairs = 0;
    for (auto first = goals.begin(); first != goals.end(); ++first) {
        for (auto second = std::next(first); second != goals.end(); ++second) {
            std::size_t both = 0;
            for (const auto& goal : first->second)
                both += second->second.count(goal);
            sum += static_cast<double>(both) /
                   static_cast<double>(first->second.size() + second->second.size() - both);
            ++pairs;
        }
    }
    overlap.percent = 100 * sum / pairs;
    return overlap;
}

} // namespace concordat::measures
