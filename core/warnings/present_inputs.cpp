#include <map>

#include "core/warnings/case.h"

namespace concordat::warnings {

/// Complexity: mean of the work packages'. Dependency: required types that a single member holds
/// of those held *(d)*.
PresentInputs presentInputs(const Facts& facts)
{
    PresentInputs inputs;
    double sum = 0;
    int packages = 0;
    for (const auto& row : facts.state.rows<model::WorkPackage>()) {
        if (!row.complexity)
            continue;
        sum += *row.complexity;
        ++packages;
    }
    if (packages > 0)
        inputs.complexity = sum / packages;
    std::map<model::Id<model::ResourceType>, int> holders;
    for (const auto& row : facts.state.rows<model::Holding>()) {
        const auto* type = facts.state.find(row.resourceType);
        const bool later = row.assessedOn && *row.assessedOn > facts.asOf;
        if (type && type->required && row.level > 0 && !later &&
            facts.membership.contains(row.member))
            ++holders[row.resourceType];
    }
    double alone = 0;
    for (const auto& [type, count] : holders)
        alone += count == 1 ? 1 : 0;
    if (!holders.empty())
        inputs.dependency = 100 * alone / static_cast<double>(holders.size());
    return inputs;
}

} // namespace concordat::warnings
