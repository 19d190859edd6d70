#include "ui/figures/synergy_figures.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/measures/membership.h"
#include "ui/figures/catalog.h"

namespace concordat::ui::figures {

using model::coreText;
using model::Id;
using model::literalText;
using model::Member;
using model::ResourceType;
using model::Text;
using model::WorkPackage;

namespace {

/// Who needs a type: the package that requires it, and those whose tasks do.
std::map<Id<ResourceType>, std::set<Id<WorkPackage>>> needs(const model::State& state)
{
    std::map<Id<ResourceType>, std::set<Id<WorkPackage>>> result;
    for (const auto& type : state.rows<ResourceType>()) {
        if (type.requiredBy)
            result[type.id].insert(*type.requiredBy);
    }
    for (const auto& task : state.rows<model::Task>()) {
        for (const auto& type : task.requiredResources)
            result[type].insert(task.workPackage);
    }
    return result;
}

Text packageText(const WorkPackage& row)
{
    return row.number.empty() ? literalText(row.title)
                              : coreText("Synergy", "{number} {title}")
                                    .with("number", row.number)
                                    .with("title", row.title);
}

} // namespace

Figure orchestrationFigure(const model::State& state, model::Date asOf)
{
    Flow flow;
    flow.headings = {coreText("Synergy", "Held by"), coreText("Synergy", "Resource"),
                     coreText("Synergy", "Used in")};
    flow.unit = coreText("Synergy", "points of holdings");
    Figure figure;
    figure.table.columns = {coreText("Synergy", "From"), coreText("Synergy", "To"),
                            coreText("Synergy", "Points")};
    const auto membership = measures::membershipAt(state, asOf);
    std::map<Id<ResourceType>, double> held;
    std::set<Id<Member>> holders;
    const auto link = [&](const std::string& from, const Text& fromName, const std::string& to,
                          const Text& toName, double value) {
        flow.links.push_back({from, to, value});
        figure.table.rows.push_back(
            {std::vector<Text>{fromName}, std::vector<Text>{toName}, value});
    };
    for (const auto& row : state.rows<model::Holding>()) {
        const auto* type = state.find(row.resourceType);
        if (!type || !membership.contains(row.member) || row.level <= 0)
            continue;
        held[type->id] += row.level;
        holders.insert(row.member);
        link("m:" + row.member.value(), memberText(state, row.member), "t:" + type->id.value(),
             literalText(type->name), row.level);
    }
    for (const auto& member : membership.members) {
        if (holders.count(member) > 0)
            flow.nodes.push_back({"m:" + member.value(), memberText(state, member), 0,
                                  categoryOf(state, member), false, Text{}, "resources"});
    }
    const auto wanted = needs(state);
    std::int64_t missing = 0;
    std::set<Id<WorkPackage>> packages;
    for (const auto& type : state.rows<ResourceType>()) {
        const auto need = wanted.find(type.id);
        const bool needed = type.required || need != wanted.end();
        const auto have = held.find(type.id);
        if (have == held.end() && !needed)
            continue;
        const bool wanting = have == held.end();
        missing += wanting ? 1 : 0;
        flow.nodes.push_back({"t:" + type.id.value(), literalText(type.name), 1, 2, wanting,
                              wanting                ? coreText("Synergy", "nobody holds it")
                              : need == wanted.end() ? coreText("Synergy", "no package uses it")
                                                     : Text{},
                              "resources"});
        if (wanting || need == wanted.end())
            continue;
        // What is held goes in equal parts to those who need it: nothing says more.
        const double part = have->second / static_cast<double>(need->second.size());
        for (const auto& id : need->second) {
            const auto* package = state.find(id);
            if (!package)
                continue;
            packages.insert(id);
            link("t:" + type.id.value(), literalText(type.name), "p:" + id.value(),
                 packageText(*package), part);
        }
    }
    for (const auto& package : state.rows<WorkPackage>()) {
        if (packages.count(package.id) > 0)
            flow.nodes.push_back({"p:" + package.id.value(), packageText(package), 2, 4, false,
                                  Text{}, "programme"});
    }
    figure.id = "synergy.orchestration";
    figure.title = coreText("Synergy", "Resources: integrated, allocated, used");
    figure.alternative =
        flow.nodes.empty()
            ? coreText("Synergy", "No holdings are recorded yet.")
            : coreText("Synergy", "{holders} members hold what {packages} packages use; {missing} "
                                  "needed types are held by nobody.")
                  .with("holders", static_cast<std::int64_t>(holders.size()))
                  .with("packages", static_cast<std::int64_t>(packages.size()))
                  .with("missing", missing);
    figure.data = std::move(flow);
    return figure;
}

Figure dataUseFigure(const model::State& state, model::Date asOf)
{
    std::map<Id<Member>, std::pair<std::int64_t, std::int64_t>> sums;
    for (const auto& row : state.rows<model::PlatformUse>()) {
        if (row.date && *row.date > asOf)
            continue;
        sums[row.member].first += row.deposits;
        sums[row.member].second += row.reuses;
    }
    GroupedBars bars;
    bars.series = {{coreText("Synergy", "deposited")}, {coreText("Synergy", "reused")}};
    bars.unit = coreText("Synergy", "data sets");
    bars.decimals = 0;
    Figure figure;
    figure.table.columns = {coreText("Synergy", "Member"), coreText("Synergy", "Deposited"),
                            coreText("Synergy", "Reused")};
    for (const auto& [member, sum] : sums) {
        bars.groups.push_back(
            {member.value(),
             memberText(state, member),
             {{static_cast<double>(sum.first), {}}, {static_cast<double>(sum.second), {}}},
             categoryOf(state, member)});
        figure.table.rows.push_back(
            {std::vector<Text>{memberText(state, member)}, sum.first, sum.second});
    }
    figure.id = "synergy.data";
    figure.title = coreText("Synergy", "Data deposited and reused");
    figure.alternative = sums.empty() ? coreText("Synergy", "No use of a platform is recorded yet.")
                                      : coreText("Synergy", "{count} members use the platforms.")
                                            .with("count", static_cast<std::int64_t>(sums.size()));
    figure.data = std::move(bars);
    return figure;
}

} // namespace concordat::ui::figures
