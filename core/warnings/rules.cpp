#include <algorithm>

#include "core/warnings/case.h"

namespace concordat::warnings {

const std::vector<Rule>& allRules()
{
    static const auto rules = [] {
        std::vector<Rule> all;
        addOperationRules(all);
        addFundingRules(all);
        addResourceRules(all);
        addTrustRules(all);
        addKnowledgeRules(all);
        addShareRules(all);
        addInstitutionRules(all);
        addGovernanceRules(all);
        addLeadershipRules(all);
        addRegionRules(all);
        addSmallMemberRules(all);
        addDesignRules(all);
        addAllianceRules(all);
        std::sort(all.begin(), all.end(),
                  [](const Rule& a, const Rule& b) { return a.number < b.number; });
        return all;
    }();
    return rules;
}

const Rule* findRule(int number)
{
    const auto& rules = allRules();
    if (number < 1 || number > static_cast<int>(rules.size()))
        return nullptr;
    return &rules[static_cast<std::size_t>(number - 1)];
}

} // namespace concordat::warnings
