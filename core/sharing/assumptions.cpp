#include "core/sharing/assumptions.h"

namespace concordat::sharing {

std::optional<double> assumed(const model::State& state, std::string_view subject,
                              std::string_view name, std::string_view scope)
{
    std::optional<double> value;
    for (const auto& row : state.rows<model::Assumption>()) {
        if (row.subject == subject && row.name == name && row.scope == scope)
            value = row.value;
    }
    return value;
}

} // namespace concordat::sharing
