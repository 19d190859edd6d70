#include <algorithm>
#include <cmath>
#include <set>

#include "core/measures/goals.h"
#include "core/measures/resources.h"
#include "core/model/short_name.h"
#include "core/warnings/case.h"

namespace concordat::warnings {

using model::coreText;
using model::coreTextKey;
using model::Id;
using model::ResourceType;
using model::Task;

namespace {

Finding goalConflict(const Case& c)
{
    const auto overlap = measures::goalOverlap(c.state(), c.facts().membership);
    if (!overlap.percent)
        return needs({data::goals()});
    return firedIf(
        *overlap.percent < c["overlap"],
        coreText("Warning", "The members' goals overlap by {percent} %")
            .with("percent", std::round(*overlap.percent)),
        {evidence(coreText("Warning", "Mean overlap of goals"), percentText(*overlap.percent)),
         evidence(coreText("Warning", "Members with goals"),
                  static_cast<double>(overlap.members))});
}

Finding goalsWithoutMetric(const Case& c)
{
    const auto goals = c.state().rows<model::Goal>();
    if (goals.empty())
        return needs({data::goals()});
    std::vector<std::string> without;
    for (const auto& goal : goals) {
        if (goal.metric.empty())
            without.push_back(goal.title);
    }
    const auto count = without.size();
    return firedIf(
        count > 0,
        coreText("Warning", "Goals without a measure: {goals}").with("goals", listed(without)),
        {evidence(coreText("Warning", "Goals with a measure"),
                  countOf(goals.size() - count, goals.size()))});
}

Finding uncoveredResource(const Case& c)
{
    const auto& facts = c.facts();
    const auto coverage = measures::resourceCoverage(c.state(), c.asOf(), facts.membership);
    if (coverage.required == 0 || c.state().rows<model::Holding>().empty())
        return needs({data::resources()});
    std::vector<std::string> gaps;
    for (const auto& gap : coverage.gaps)
        gaps.push_back(c.state().find(gap)->name);
    return firedIf(
        !gaps.empty(),
        coreText("Warning", "Nobody brings: {resources}").with("resources", listed(gaps)),
        {evidence(coreText("Warning", "Required resources held"),
                  countOf(coverage.covered, coverage.required))});
}

Finding redundantMembers(const Case& c)
{
    const auto overlap = measures::resourceOverlap(c.state(), c.asOf(), c.facts().membership);
    if (overlap.holders < 2)
        return needs({data::resources()});
    const auto pairs =
        measures::alikePairs(c.state(), c.asOf(), c.facts().membership, c["overlap"] / 100);
    Evidence seen{evidence(coreText("Warning", "Mean overlap of holdings"),
                           percentText(100 * *overlap.mean))};
    for (std::size_t i = 0; i < std::min<std::size_t>(3, pairs.size()); ++i)
        seen.push_back(evidence(coreText("Warning", "{first} and {second}")
                                    .with("first", model::shortNameOf(c.state(), pairs[i].first))
                                    .with("second", model::shortNameOf(c.state(), pairs[i].second)),
                                percentText(100 * pairs[i].overlap)));
    if (pairs.empty())
        return clear(std::move(seen));
    return fired(coreText("Warning", "{first} and {second} bring nearly the same")
                     .with("first", model::shortNameOf(c.state(), pairs.front().first))
                     .with("second", model::shortNameOf(c.state(), pairs.front().second)),
                 std::move(seen));
}

Finding scarceActors(const Case& c)
{
    const auto& facts = c.facts();
    const auto& needed = c.state().consortium().declaredSize;
    std::set<model::ActorKind> kinds;
    for (const auto* member : facts.members)
        kinds.insert(member->kind);
    std::vector<std::string> unfilled;
    bool expected = false;
    for (const auto& role : c.state().rows<model::Role>()) {
        const auto& of = role.expectedOf;
        expected = expected || !of.empty();
        if (!of.empty() &&
            std::none_of(of.begin(), of.end(), [&](auto kind) { return kinds.count(kind) > 0; }))
            unfilled.push_back(role.name);
    }
    if (!needed && !expected)
        return needs({data::kinds()});
    const auto active = facts.membership.prospective ? 0 : facts.members.size();
    Evidence seen;
    if (needed)
        seen.push_back(evidence(coreText("Warning", "Members of those declared"),
                                countOf(active, static_cast<std::size_t>(needed->value))));
    if (!unfilled.empty())
        return fired(coreText("Warning", "No member is of the kind expected for: {roles}")
                         .with("roles", listed(unfilled)),
                     std::move(seen));
    return firedIf(needed && active < static_cast<std::size_t>(needed->value),
                   coreText("Warning", "There are {count} members; {total} were declared")
                       .with("count", static_cast<std::int64_t>(active))
                       .with("total", std::int64_t{needed ? needed->value : 0}),
                   std::move(seen));
}

Finding capabilityGap(const Case& c)
{
    std::set<Id<ResourceType>> held;
    for (const auto& row : c.state().rows<model::Holding>()) {
        if (row.level > 0 && c.facts().membership.contains(row.member) &&
            (!row.assessedOn || *row.assessedOn <= c.asOf()))
            held.insert(row.resourceType);
    }
    std::size_t critical = 0;
    std::vector<std::string> blocked;
    for (const auto& task : c.state().rows<Task>()) {
        const auto& required = task.requiredResources;
        if (!task.critical || required.empty())
            continue;
        ++critical;
        if (std::any_of(required.begin(), required.end(),
                        [&](const auto& type) { return held.count(type) == 0; }))
            blocked.push_back(task.title);
    }
    if (critical == 0)
        return needs({data::tasks()});
    if (c.state().rows<model::Holding>().empty())
        return needs({data::resources()});
    const auto able = critical - blocked.size();
    return firedIf(!blocked.empty(),
                   coreText("Warning", "A critical task lacks what it needs: {tasks}")
                       .with("tasks", listed(blocked)),
                   {evidence(coreText("Warning", "Critical tasks that have what they need"),
                             countOf(able, critical))});
}

} // namespace

void addResourceRules(std::vector<Rule>& rules)
{
    rules.push_back(
        {9,
         Severity::high,
         coreTextKey("WarningRule", "Conflict of goals"),
         coreTextKey("WarningRule", "The members' goals overlap by less than {overlap} %"),
         coreTextKey("WarningRule", "Negotiate the goals again"),
         "R120",
         "programme/goals",
         "",
         {{"overlap", coreTextKey("WarningRule", "Least overlap of goals"), 50, Unit::percent, 0,
           100}},
         &goalConflict});
    rules.push_back({10,
                     Severity::medium,
                     coreTextKey("WarningRule", "Formality"),
                     coreTextKey("WarningRule", "A goal has no measure"),
                     coreTextKey("WarningRule", "Say by what each goal is measured"),
                     "R85",
                     "programme/goals",
                     "",
                     {},
                     &goalsWithoutMetric});
    rules.push_back({54,
                     Severity::high,
                     coreTextKey("WarningRule", "No possibility"),
                     coreTextKey("WarningRule", "A required resource is held by nobody"),
                     coreTextKey("WarningRule", "Recruit somebody who brings it"),
                     "R83",
                     "resources",
                     "chain/C1",
                     {},
                     &uncoveredResource});
    rules.push_back(
        {55,
         Severity::low,
         coreTextKey("WarningRule", "Redundancy"),
         coreTextKey("WarningRule", "The holdings of two members overlap by more than {overlap} %"),
         coreTextKey("WarningRule", "Let them differ in what they bring"),
         "R83",
         "resources",
         "chain/C1",
         {{"overlap", coreTextKey("WarningRule", "Overlap of two members' holdings"), 80,
           Unit::percent, 0, 100}},
         &redundantMembers});
    rules.push_back(
        {56,
         Severity::medium,
         coreTextKey("WarningRule", "Scarce actors"),
         coreTextKey("WarningRule",
                     "There are fewer members than declared, or a kind of actor is missing"),
         coreTextKey("WarningRule", "Look more widely for partners"),
         "R122",
         "selection",
         "members",
         {},
         &scarceActors});
    rules.push_back(
        {58,
         Severity::medium,
         coreTextKey("WarningRule", "Boundary of capability"),
         coreTextKey("WarningRule", "A critical task needs a resource that nobody holds"),
         coreTextKey("WarningRule", "Add a research organisation that can do it"),
         "R122",
         "selection",
         "members",
         {},
         &capabilityGap});
}

} // namespace concordat::warnings
