#include "core/warnings/data_pages.h"

#include <utility>

#include "core/warnings/case.h"

namespace concordat::warnings {

std::string_view pageOfData(const model::Text& missing)
{
    constexpr std::pair<model::Text (*)(), std::string_view> places[] = {
        {&data::agreements, "agreements"},
        {&data::articles, "charter"},
        {&data::exchanges, "openness/ledger"},
        {&data::meetings, "meetings"},
        {&data::actions, "meetings"},
        {&data::members, "members"},
        {&data::kinds, "members"},
        {&data::sizes, "members"},
        {&data::formation, "members"},
        {&data::trust, "trust/ratings"},
        {&data::conditions, "chain"},
        {&data::funding, "programme/funding"},
        {&data::pledges, "programme/contributions"},
        {&data::returns, "risks/benefits"},
        {&data::risks, "risks/shares"},
        {&data::goals, "programme/goals"},
        {&data::resources, "resources"},
        {&data::tasks, "programme/work"},
        {&data::workLeads, "programme/work"},
        {&data::milestones, "programme/milestones"},
        {&data::results, "openness/results"},
        {&data::spillover, "openness/game"},
        {&data::incentives, "split/inputs"},
        {&data::seats, "bodies/seats"},
        {&data::plan, "governance/plan"},
        {&data::leadership, "leadership/rotation"},
        {&data::mechanisms, "coordination"},
        {&data::regions, "synergy/regions"},
        {&data::regulations, "synergy/regions"},
        {&data::platforms, "synergy/platforms"},
        {&data::reviews, "calendar/series"},
    };
    for (const auto& [text, page] : places) {
        if (text() == missing)
            return page;
    }
    return {};
}

} // namespace concordat::warnings
