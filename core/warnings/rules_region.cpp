#include <algorithm>
#include <set>

#include "core/warnings/case.h"

namespace concordat::warnings {

using model::coreText;
using model::coreTextKey;

namespace {

Finding conflictingRules(const Case& c)
{
    const auto rules = c.state().rows<model::Regulation>();
    if (rules.empty())
        return needs({data::regulations()});
    std::vector<std::string> conflicts;
    for (const auto& row : rules) {
        const bool begun = !row.since || *row.since <= c.asOf();
        if (begun &&
            (row.status == model::RegulationStatus::conflicting || row.conflictsWith.has_value()))
            conflicts.push_back(row.title);
    }
    return firedIf(!conflicts.empty(),
                   coreText("Warning", "Rules contradict each other: {rules}")
                       .with("rules", listed(conflicts)),
                   {evidence(coreText("Warning", "Rules in conflict"),
                             countOf(conflicts.size(), rules.size()))});
}

Finding bridgingFailure(const Case& c)
{
    const auto regions = c.facts().regions();
    if (regions.empty())
        return needs({data::regions()});
    if (regions.size() == 1)
        return noSubject(coreText("Warning", "The consortium works in one region."));
    std::set<std::string> placed;
    for (const auto& row : c.state().rows<model::RegionRole>()) {
        if (row.role != model::RegionStageRole::none)
            placed.insert(row.region);
    }
    if (c.state().rows<model::RegionRole>().empty())
        return needs({data::regions()});
    std::vector<std::string> idle;
    for (const auto& region : regions) {
        if (placed.count(region) == 0)
            idle.push_back(region);
    }
    return firedIf(
        !idle.empty(),
        coreText("Warning", "No part in any stage: {regions}").with("regions", listed(idle)),
        {evidence(coreText("Warning", "Regions with a part"),
                  countOf(regions.size() - idle.size(), regions.size()))});
}

Finding informationGap(const Case& c)
{
    const auto regions = c.facts().regions();
    if (regions.empty())
        return needs({data::regions()});
    if (regions.size() == 1)
        return noSubject(coreText("Warning", "The consortium works in one region."));
    const auto platforms = c.state().rows<model::Platform>();
    if (platforms.empty())
        return needs({data::platforms()});
    const auto systems = std::count_if(platforms.begin(), platforms.end(), [&](const auto& row) {
        return row.kind == model::PlatformKind::informationSystem && row.shared &&
               (!row.since || *row.since <= c.asOf());
    });
    return firedIf(
        systems == 0,
        coreText("Warning", "{count} regions share no information system")
            .with("count", static_cast<std::int64_t>(regions.size())),
        {evidence(coreText("Warning", "Shared information systems"), static_cast<double>(systems)),
         evidence(coreText("Warning", "Regions"), static_cast<double>(regions.size()))});
}

} // namespace

void addRegionRules(std::vector<Rule>& rules)
{
    rules.push_back({47,
                     Severity::high,
                     coreTextKey("WarningRule", "Gap in coordination"),
                     coreTextKey("WarningRule", "Regional rules that contradict each other are "
                                                "known"),
                     coreTextKey("WarningRule", "Set up a joint desk"),
                     "R120",
                     "synergy/regions",
                     "charter",
                     {},
                     &conflictingRules});
    rules.push_back({48,
                     Severity::medium,
                     coreTextKey("WarningRule", "Failed bridge"),
                     coreTextKey("WarningRule", "A region has no part in any stage"),
                     coreTextKey("WarningRule", "Settle the article on regional division"),
                     "R101",
                     "synergy/regions",
                     "charter",
                     {},
                     &bridgingFailure});
    rules.push_back({49,
                     Severity::medium,
                     coreTextKey("WarningRule", "Information gap"),
                     coreTextKey("WarningRule", "Several regions share no information system"),
                     coreTextKey("WarningRule", "Build a platform that all use"),
                     "R101",
                     "synergy/platforms",
                     "chain/M1",
                     {},
                     &informationGap});
}

} // namespace concordat::warnings
