#include "core/model/assumptions.h"

namespace concordat::model {

const Assumption* assumptionOf(const State& state, std::string_view subject, std::string_view name,
                               std::string_view scope)
{
    const Assumption* last = nullptr;
    for (const auto& row : state.rows<Assumption>()) {
        if (row.subject == subject && row.name == name && row.scope == scope)
            last = &row;
    }
    return last;
}

std::optional<double> assumedValue(const State& state, std::string_view subject,
                                   std::string_view name, std::string_view scope)
{
    const auto* row = assumptionOf(state, subject, name, scope);
    return row ? std::optional{row->value} : std::nullopt;
}

} // namespace concordat::model
